import type { Language } from '../../../language.ts';

/** Contacts sortants, modèles et composant personnalisé. */
export const templatesFindings = {
  'consent-missing': {
    text: 'Rien ne dit comment les clients ont donné leur permission. Sans elle, leur écrire enfreint les règles de WhatsApp et peut faire signaler le compte.',
    fix: 'Dites comment la permission est obtenue : un contact antérieur, un choix explicite, ou les deux.',
  },
  'template-missing': {
    text: 'Les agents doivent joindre des clients, mais il n’y a aucun modèle : hors de la fenêtre de 24 heures, aucun message ne peut partir.',
    fix: 'Créez au moins un modèle et faites-le approuver.',
  },
  'survey-template-missing': {
    text: 'Des sondages CXone Feedback Management sont prévus, mais aucun modèle ne leur est destiné : ils ne pourront pas être envoyés par WhatsApp.',
    fix: 'Créez un modèle pour le sondage.',
  },
  'template-not-approved': {
    text: 'Le modèle « {name} » n’est pas approuvé : les agents ne peuvent pas l’envoyer.',
    fix: 'Suivez son examen dans WhatsApp Business Manager; s’il a été refusé, corrigez-le et soumettez-le de nouveau.',
  },
  'channel-without-template': {
    text: 'Aucun modèle n’est prévu pour « {name} » : sur ce canal, personne ne peut écrire en premier ni répondre après 24 heures.',
    fix: 'Ajoutez un modèle pour ce canal, ou ajoutez le canal à un modèle existant.',
  },
  'template-category': {
    text: 'La catégorie du modèle « {name} » ne correspond pas à son usage, et Meta refuse les modèles mal classés.',
    fix: 'Choisissez {value, select, MARKETING {Marketing, la catégorie des promotions} AUTHENTICATION {Authentification, la catégorie des codes de connexion} other {Utilité ou Marketing : Authentification est réservée aux codes de connexion}}.',
  },
  'template-text-unchecked': {
    text: 'Le texte du modèle « {name} » n’a pas été vérifié ici : il enfreint peut-être une règle de WhatsApp.',
    fix: 'Collez le texte ici avant de le soumettre : j’en vérifie les longueurs, les variables et les boutons.',
  },
  'template-media-application': {
    text: 'Le modèle « {name} » contient un élément multimédia, et rien n’indique que CXone Agent le prend en charge : ses agents ne pourront peut-être pas l’envoyer.',
    fix: 'Prenez un en-tête de texte, ou réservez ce modèle à Bot Builder, à l’API ou à MAX.',
  },
  'component-missing': {
    text: 'Il n’y a pas de composant personnalisé : les agents risquent de ne pas voir les modèles dans MAX.',
    fix: 'Créez le composant avec l’URL affichée sous la liste des canaux.',
  },
  'component-placeholder': {
    text: 'L’URL du composant ne se termine pas par %s : les modèles risquent de ne pas s’afficher pour les agents.',
    fix: 'Ajoutez %s tout à la fin de l’URL, sans rien après.',
  },
  'component-smooch': {
    text: 'L’URL du composant contient « smooch », et la page d’aide demande de supprimer ces composants.',
    fix: 'Remplacez-la par l’URL affichée sous la liste des canaux.',
  },
  'component-legacy-left': {
    text: 'Il reste des composants dont l’URL contient « smooch », alors que la page d’aide demande de les supprimer d’abord.',
    fix: 'Supprimez-les dans « Paramètres > Composants personnalisés ».',
  },
  'component-all-channels': {
    text: 'Aucun canal n’est coché pour le composant : il s’affiche pour tous les canaux, même ceux qui ne sont pas WhatsApp.',
    fix: 'Cochez seulement les canaux WhatsApp, à moins que ce soit voulu.',
  },
  'component-channel-left-out': {
    text: 'Des modèles sont prévus pour « {name} », qui n’est pas coché dans le composant : les agents ne les y verront pas.',
    fix: 'Cochez aussi ce canal dans le composant.',
  },
  'component-height': {
    text: 'Le composant a une hauteur de {value, number} pixels; 200 est la valeur recommandée.',
    fix: 'Prenez 200 pixels, à moins que vos écrans demandent une autre hauteur.',
  },
} as const satisfies Partial<Language['findings']>;
