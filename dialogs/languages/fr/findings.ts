import type { Language } from '../../language.ts';

/** What is wrong with a configuration and what it does to real messages; then the cure. */
export const findings: Language['findings'] = {
  'account-not-approved': {
    text: 'Le compte WhatsApp Business n’est pas approuvé : le canal ne peut pas être créé.',
    fix: 'Suivez l’examen dans WhatsApp Business Manager, puis mettez cette réponse à jour.',
  },
  'facebook-not-verified': {
    text: 'Le compte Facebook Business n’est pas encore vérifié ou associé : le canal ne peut pas être connecté.',
    fix: 'Faites vérifier l’entreprise auprès de Facebook et associez ce compte au compte WhatsApp Business.',
  },
  'number-duplicate': {
    text: 'Le canal « {name} » utilise le {value}, qu’un autre canal a déjà. Chaque canal a besoin de son propre numéro.',
    fix: 'Donnez un autre numéro à ce canal.',
  },
  'number-landline-sms': {
    text: 'Le {value} est une ligne fixe : le code envoyé par texto n’arrivera probablement jamais.',
    fix: 'Choisissez l’appel téléphonique pour le vérifier.',
  },
  'number-not-verified': {
    text: 'Le numéro de « {name} » n’est pas vérifié : le canal ne peut ni envoyer ni recevoir de messages.',
    fix: 'Vérifiez-le avec le code à six chiffres, dans la fenêtre de Facebook.',
  },
  'approval-waiting': {
    text: 'WhatsApp n’a pas encore approuvé le numéro de « {name} »; d’ici là, aucun message ne passe.',
    fix: 'Cela peut prendre jusqu’à quelques heures. Vérifiez l’état dans le Gestionnaire WhatsApp, puis mettez cette réponse à jour.',
  },
  'approval-refused': {
    text: 'WhatsApp a refusé le numéro de « {name} » : aucun message ne peut passer.',
    fix: 'Lisez la raison dans le Gestionnaire WhatsApp, corrigez-la ou changez de numéro, puis vérifiez de nouveau l’état.',
  },
  'display-name-style': {
    text: 'Le nom d’affichage « {name} » est très général ou tout en majuscules, ce qui mène souvent à un refus.',
    fix: 'Prenez le nom que vos clients connaissent, en majuscules et minuscules ordinaires.',
  },
  'description-long': {
    text: 'La description de « {name} » dépasse 256 caractères; l’un des documents de Meta n’en accepte pas plus.',
    fix: 'Ramenez-la à 256 caractères si Facebook la refuse.',
  },
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
    text: 'L’URL du composant contient « smooch », et la page demande de supprimer ces composants.',
    fix: 'Remplacez-la par l’URL affichée sous la liste des canaux.',
  },
  'component-legacy-left': {
    text: 'Il reste des composants dont l’URL contient « smooch », alors que la page demande de les supprimer d’abord.',
    fix: 'Supprimez-les dans « Paramètres > Composants personnalisés ».',
  },
  'component-all-channels': {
    text: 'Aucun canal n’est coché pour le composant : il s’affiche pour tous les canaux, même ceux qui ne sont pas WhatsApp.',
    fix: 'Cochez seulement les canaux WhatsApp, à moins que ce soit voulu.',
  },
  'component-height': {
    text: 'Le composant a une hauteur de {value, number} pixels; 200 est la valeur recommandée.',
    fix: 'Prenez 200 pixels, à moins que vos écrans demandent une autre hauteur.',
  },
  'channel-without-role': {
    text: 'Aucun rôle ne comprend le canal « {name} » : personne ne peut traiter ses messages.',
    fix: 'Ajoutez le canal à chaque rôle qui l’utilisera.',
  },
  'reply-permission-missing': {
    text: 'Le rôle « {name} » n’a pas l’autorisation « Répondre » sur « {other} » : ses utilisateurs ne peuvent pas répondre aux clients.',
    fix: 'Cochez « Répondre » pour ce canal si ces personnes doivent répondre.',
  },
  'view-skills-missing': {
    text: 'Le rôle « {name} » ne permet pas d’afficher les compétences : ses agents ne peuvent pas répondre aux messages.',
    fix: 'Activez l’autorisation d’affichage des compétences pour ce rôle dans Admin.',
  },
  'routing-queues-used': {
    text: 'Le routage s’appuie sur des files d’attente existantes. Leurs nombreuses règles peuvent être difficiles à suivre, et les scripts numériques sont recommandés.',
    fix: 'Dès que possible, confiez le routage à un script Studio.',
  },
  'channel-without-queue': {
    text: 'Aucune file d’attente ne comprend le canal « {name} » : ses messages ne correspondent à aucun filtre.',
    fix: 'Ajoutez le canal à la condition d’au moins une file d’attente.',
  },
  'queue-overlap': {
    text: 'Le canal « {name} » est dans {value, number} files d’attente : un message peut correspondre à plusieurs, et la priorité tranche.',
    fix: 'Gardez le canal dans une seule file, ou vérifiez l’ordre de priorité.',
  },
  'skill-name-vague': {
    text: 'Le nom de compétence « {name} » dit peu de chose : on le retrouvera mal dans les listes et les rapports.',
    fix: 'Choisissez un nom qui dit à quoi sert la compétence.',
  },
  'skill-name-accents': {
    text: 'Le nom de compétence « {name} » contient des lettres accentuées; la page dit « lettres » sans préciser lesquelles, il pourrait donc être refusé.',
    fix: 'Par prudence, prenez {value}.',
  },
  'skill-name-convention': {
    text: 'Le nom de compétence « {name} » ne suit pas le format de « {other} » : les compétences seront plus difficiles à distinguer.',
    fix: 'Gardez le même format pour tous les noms de compétences.',
  },
  'skill-queue-same-name': {
    text: 'Une file d’attente de routage s’appelle aussi « {name} »; une compétence ne peut pas porter le nom d’une file.',
    fix: 'Donnez un autre nom à la compétence.',
  },
  'sub-skill-without-queues': {
    text: 'La compétence « {name} » prévoit une sous-compétence, qui n’a aucun effet avec les scripts Studio.',
    fix: 'Retirez la sous-compétence.',
  },
  'agent-only-option': {
    text: 'La compétence « {name} » utilise une option réservée à CXone Agent, et vos agents utilisent MAX : elle sera sans effet.',
    fix: 'Retirez l’option, ou faites passer ces agents à CXone Agent.',
  },
  'agent-option-for-some': {
    text: 'La compétence « {name} » utilise une option réservée à CXone Agent : elle sera sans effet pour les agents qui utilisent MAX.',
    fix: 'Gardez-la si cela vous convient, ou créez une autre compétence pour les agents de MAX.',
  },
  'preferred-agent-incomplete': {
    text: 'La compétence « {name} » utilise « Agent préféré » sans tous ses réglages; CXone affiche une erreur si le temps de repli est vide.',
    fix: 'Réglez « Métrique Focus », « Verrouillage Focus » et un temps de repli de 1 à 5 256 000 secondes.',
  },
  'fallback-beyond-window': {
    text: 'La compétence « {name} » peut attendre l’agent préféré {value, number} secondes, plus que la fenêtre de 24 heures de WhatsApp : il faudrait alors un modèle pour répondre.',
    fix: 'Raccourcissez le temps de repli; 900 secondes font 15 minutes.',
  },
  'default-script-missing': {
    text: 'Le canal « {name} » n’a pas de script Studio par défaut : ses messages ne sont pas acheminés correctement.',
    fix: 'Sélectionnez un script de type numérique pour ce canal.',
  },
  'default-skill-missing': {
    text: 'Le canal « {name} » n’a pas de compétence par défaut : ses messages ne sont pas acheminés correctement.',
    fix: 'Sélectionnez une compétence numérique pour ce canal.',
  },
  'business-hours-missing': {
    text: 'Des SLA sont prévus sans heures d’ouverture, alors qu’ils se calculent seulement pendant ces heures.',
    fix: 'Indiquez les heures d’ouverture et leur fuseau horaire.',
  },
  'solution-before-first': {
    text: 'Le temps de solution est plus court que le temps de première réponse : un cas ne peut pas être résolu avant d’avoir reçu une réponse.',
    fix: 'Prévoyez un temps de solution au moins aussi long que le temps de première réponse.',
  },
  'sla-beyond-window': {
    text: 'En comptant les heures de fermeture, cette première réponse peut prendre jusqu’à {value, number} heures. Après 24 heures, il faut un modèle pour répondre.',
    fix: 'Raccourcissez le délai, élargissez les heures, ou préparez un modèle approuvé.',
  },
  'global-sla-empty': {
    text: 'Le canal « {name} » suit le SLA global, mais il n’y en a pas : rien ne sera suivi.',
    fix: 'Réglez le SLA global, ou donnez à ce canal le sien.',
  },
  'name-duplicate': {
    text: 'Le nom « {name} » est utilisé deux fois : on ne sait plus lequel est visé.',
    fix: 'Renommez l’un des deux.',
  },
  'unknown-name': {
    text: '« {name} » est mentionné ici, mais rien dans la configuration ne porte ce nom.',
    fix: 'Corrigez le nom, ou choisissez-en un qui existe.',
  },
  'not-finished': {
    text: 'La configuration se dit complète, mais des points restent ouverts : {value, number}.',
    fix: 'Réglez-les, ou gardez la configuration à l’état d’ébauche.',
  },
  'schema-invalid': {
    text: '{value, select, unrecognized_keys {Ces clés sont inconnues : {other}.} invalid_type {La valeur manque ou n’est pas du bon type.} invalid_value {La valeur n’est pas l’une de celles qui sont permises.} other {La valeur n’a pas la forme attendue ({value}).}}',
    fix: 'Corrigez le fichier à cet endroit; le schéma JSON décrit ce qui est attendu.',
  },
};
