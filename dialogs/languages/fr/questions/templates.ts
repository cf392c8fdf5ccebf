import type { Questions } from '../../../language.ts';

/** Outbound contact, message templates and rich messages. */
export const templates = {
  'outbound.methods': {
    label: 'messages sortants',
    also: ['sortant', 'envois', 'contact sortant', 'écrire en premier'],
    ask: 'En plus de répondre, allez-vous écrire à vos clients en premier, ou plus de 24 heures après leur dernier message? Choisissez comment (plusieurs réponses possibles), ou répondez « aucun ».',
    why: 'Pendant les 24 heures qui suivent le message d’un client, vous répondez librement. Hors de cette fenêtre, WhatsApp n’accepte que des modèles approuvés; nous en préparerions donc au moins un.',
    example: 'Par exemple : « agents », « agents et CRM » ou « aucun ».',
    choices: {
      'agent-templates': {
        label: 'Agents, avec des modèles',
        words: ['agents', 'agents avec modèles', 'agents avec des modèles', 'modèles'],
      },
      'crm-api': { label: 'CRM ou API', words: ['CRM', 'API', 'intégration', 'solution tierce'] },
      automated: {
        label: 'Envoi automatisé',
        words: ['automatisé', 'automatique', 'robot', 'bot', 'Bot Builder', 'script'],
      },
    },
  },
  'outbound.consent': {
    label: 'autorisation des clients',
    also: ['consentement', 'autorisation', 'permission', 'accord des clients'],
    ask: 'Comment ces clients vous donnent-ils l’autorisation de leur écrire? Vous pouvez choisir les deux.',
    why: 'WhatsApp exige cette autorisation avant tout message dont vous prenez l’initiative. Je note comment vous l’obtenez, au cas où on vous le demanderait.',
    example: 'Par exemple : « inscription », au moyen d’un formulaire sur votre site.',
    choices: {
      'prior-contact': {
        label: 'Ils nous ont déjà écrit',
        words: ['déjà écrit', 'contact antérieur', 'déjà communiqué', 'ont écrit'],
      },
      'opt-in': {
        label: 'Ils se sont inscrits',
        words: ['inscription', 'inscrits', 'formulaire', 'abonnement', 'ils ont accepté'],
      },
    },
  },
  'outbound.feedbackSurveys': {
    label: 'sondages de satisfaction',
    also: ['sondages', 'sondage', 'Feedback Management'],
    ask: 'Enverrez-vous des sondages de satisfaction par WhatsApp avec CXone Feedback Management?',
    why: 'Un sondage envoyé par WhatsApp demande son propre modèle de message. Si c’est oui, nous le préparerons ensemble.',
    example: 'Répondez « oui » ou « non ».',
  },
  'setup.templates': {
    label: 'préparation de modèles',
    also: ['préparer des modèles', 'modèles voulus', 'modèles de message'],
    ask: 'Vos choix n’exigent pas de modèles de message. Voulez-vous en préparer quand même?',
    why: 'Un modèle sert à envoyer souvent le même texte, et tous les agents le disent de la même façon. Vous pourrez aussi en créer plus tard.',
    example: 'Répondez « oui » pour en préparer un maintenant, ou « non » pour continuer.',
  },
  'templates[].purpose': {
    label: 'but du modèle',
    also: ['but', 'usage du modèle', 'utilité du modèle', 'genre de modèle'],
    ask: '{n, plural, =1 {Préparons un premier modèle. À quoi servira-t-il?} other {À quoi servira ce nouveau modèle?}}',
    why: 'Selon son but, je vous propose un nom, une catégorie et une langue, pour que vous ayez moins à remplir.',
    example: 'Par exemple : « rendez-vous », comme le fait The Jungle at Classics pour annoncer les siens.',
    choices: {
      appointment: { label: 'Rendez-vous', words: ['rappel de rendez-vous', 'rappel', 'réservation', 'rdv'] },
      order: { label: 'Suivi de commande', words: ['commande', 'livraison', 'expédition'] },
      payment: { label: 'Demande de paiement', words: ['paiement', 'facture'] },
      survey: { label: 'Sondage de satisfaction', words: ['sondage', 'satisfaction', 'avis'] },
      promotion: { label: 'Promotion', words: ['offre', 'solde', 'rabais', 'publicité'] },
      'login-code': { label: 'Code de connexion', words: ['code', 'connexion', 'authentification'] },
      other: { label: 'Autre', words: ['autre chose'] },
    },
  },
  'setup.templates[].recommended': {
    label: 'modèle proposé',
    also: ['proposition de modèle', 'réglages du modèle', 'modèle suggéré'],
    ask: 'Voici les réglages que je vous propose pour ce modèle. Vous conviennent-ils?',
    why: 'WhatsApp Business Manager demandera chacun d’eux. Ces valeurs conviennent au but que vous avez choisi.',
    example: 'Répondez « oui » pour tout garder, ou « non » pour choisir chaque valeur.',
  },
  'templates[].name': {
    label: 'nom du modèle',
    also: ['titre du modèle', 'appellation du modèle'],
    ask: 'Comment s’appellera ce modèle?',
    why: 'Les agents reconnaîtront le modèle à ce nom, et vous le saisirez tel quel dans WhatsApp Business Manager.',
    example:
      'Par exemple : rappel_rendez_vous. Des minuscules sans accents, des chiffres et des traits de soulignement seulement.',
  },
  'templates[].category': {
    label: 'catégorie du modèle',
    also: ['catégorie de message', 'genre de message'],
    ask: 'À quelle catégorie appartient « {template} »?',
    why: 'WhatsApp examine chaque modèle selon sa catégorie; une mauvaise catégorie est un motif de refus.',
    example: 'Par exemple : « utilitaire » pour un rendez-vous, « marketing » pour une offre.',
    choices: {
      UTILITY: { label: 'Utilitaire', words: ['utilité', 'utility', 'service', 'utile'] },
      MARKETING: { label: 'Marketing', words: ['promotion', 'publicité', 'publicitaire'] },
      AUTHENTICATION: { label: 'Authentification', words: ['authentication', 'connexion', 'code', 'sécurité'] },
    },
  },
  'templates[].language': {
    label: 'langue du modèle',
    also: ['langue du message', 'langue de rédaction'],
    ask: 'Dans quelle langue « {template} » sera-t-il rédigé?',
    why: 'Chaque version linguistique se crée et s’approuve séparément. Pour une deuxième langue, nous ajouterons un autre modèle.',
    example: 'Par exemple : « français (Canada) », ou son code, fr_CA.',
    choices: {
      fr: { label: 'Français (général)', words: ['fr', 'français général', 'français standard'] },
      fr_CA: {
        label: 'Français (Canada)',
        words: ['fr_CA', 'français canadien', 'français du Canada', 'français Canada', 'français québécois'],
      },
      en: { label: 'Anglais (général)', words: ['en', 'anglais', 'anglais standard'] },
      en_US: {
        label: 'Anglais (États-Unis)',
        words: ['en_US', 'anglais américain', 'anglais des États-Unis', 'américain'],
      },
      en_CA: { label: 'Anglais (Canada)', words: ['en_CA', 'anglais canadien', 'anglais du Canada', 'anglais Canada'] },
      en_GB: {
        label: 'Anglais (Royaume-Uni)',
        words: ['en_GB', 'anglais britannique', 'anglais du Royaume-Uni', 'britannique'],
      },
    },
  },
  'templates[].header': {
    label: 'en-tête du modèle',
    also: ['en-tête', 'média', 'image ou vidéo'],
    ask: 'Que doit-on voir en haut de « {template} »?',
    why: 'Un modèle peut commencer par un titre, une image, une vidéo ou un document. Sans en-tête, il se lit partout.',
    example: 'Par exemple : « sans en-tête ».',
    choices: {
      none: { label: 'Sans en-tête', words: ['aucun', 'rien', 'non', 'sans', 'pas d’en-tête'] },
      text: { label: 'Texte', words: ['titre', 'en-tête texte'] },
      image: { label: 'Image', words: ['photo'] },
      video: { label: 'Vidéo', words: ['film', 'clip'] },
      document: { label: 'Document', words: ['PDF', 'fichier'] },
    },
  },
  'setup.templates[].text': {
    label: 'texte du modèle',
    also: ['message du modèle', 'corps du modèle', 'aperçu du modèle', 'pied de page du modèle', 'boutons du modèle'],
    ask: 'Si vous avez déjà le texte de « {template} », collez-le ici; je le vérifie avant que vous alliez chez Meta. Sinon, écrivez « passer ».',
    why: 'Un texte qui dépasse une limite de WhatsApp est refusé après coup, et l’examen recommence. Je regarde les longueurs, les variables et leurs exemples, et les boutons, puis je vous montre ce que le client lira.',
    example:
      'Par exemple, une partie par ligne : « Corps : Votre rendez-vous est confirmé. », puis « Boutons : Merci; Annuler ». Une variable est un numéro entre doubles accolades, et ses exemples vont sur une ligne « Exemples : 1 = Marie ».',
  },
  'templates[].channels': {
    label: 'canaux du modèle',
    also: ['modèle sur les canaux', 'où sert le modèle'],
    ask: 'Sur quels canaux « {template} » servira-t-il?',
    why: 'Un modèle se prépare pour un canal donné; je note lequel, pour que rien ne manque quand les agents le chercheront.',
    example: 'Par exemple : WhatsApp Toronto. Vous pouvez nommer plusieurs canaux.',
  },
  'templates[].status': {
    label: 'approbation du modèle',
    also: ['état du modèle', 'modèle approuvé'],
    ask: 'Créez « {template} » dans WhatsApp Business Manager en suivant ces lignes. Quel est son état?',
    why: 'Seul un modèle approuvé peut être envoyé. L’examen de WhatsApp prend d’ordinaire un jour au plus; entre-temps, nous continuons et je garde ce point ouvert.',
    example: 'Par exemple : « en cours d’examen », juste après l’avoir soumis.',
    choices: {
      approved: { label: 'Approuvé', words: ['accepté', 'actif', 'prêt'] },
      pending: { label: 'En cours d’examen', words: ['en cours', 'en attente', 'en examen', 'soumis', 'pas encore'] },
      rejected: { label: 'Refusé', words: ['rejeté', 'non approuvé'] },
    },
  },
  'setup.templates[].another': {
    label: 'autre modèle',
    also: ['ajouter un modèle', 'un modèle de plus', 'nouveau modèle', 'modèle supplémentaire'],
    ask: 'Voulez-vous préparer un autre modèle?',
    why: 'Un modèle par genre de message et par langue, c’est une bonne habitude. Vous pourrez aussi en créer d’autres plus tard.',
    example: 'Répondez « oui » pour un autre modèle, ou « non » pour continuer.',
  },
  richMessages: {
    label: 'messages enrichis',
    also: ['message enrichi', 'contenu enrichi'],
    ask: 'Voulez-vous aussi des messages enrichis? Choisissez ceux qui vous conviennent, ou répondez « aucun ».',
    why: 'Ils permettent au client de répondre en touchant un choix. Ils sont plus simples à créer que les modèles, et un même message enrichi peut servir à plusieurs canaux.',
    example: 'Par exemple : « réponses rapides et créneaux horaires », ou « aucun ».',
    choices: {
      'rich-link': { label: 'Lien enrichi', words: ['liens enrichis', 'lien', 'liens'] },
      'quick-replies': { label: 'Réponses rapides', words: ['réponse rapide', 'réponses', 'boutons'] },
      'item-list': { label: 'Liste d’articles', words: ['articles', 'liste', 'produits'] },
      'time-slots': {
        label: 'Liste de créneaux horaires',
        words: ['créneaux', 'créneaux horaires', 'plages horaires', 'heures'],
      },
    },
  },
  'richMessages[].channels': {
    label: 'canaux du message enrichi',
    also: ['message enrichi sur les canaux', 'où sert le message enrichi'],
    ask: 'Sur quels canaux offrir ce message enrichi : {kind, select, richlink {lien enrichi} quickreplies {réponses rapides} itemlist {liste d’articles} timeslots {liste de créneaux horaires} other {le numéro {n} de votre liste}}?',
    why: 'Un message enrichi se crée une seule fois, puis s’affecte à autant de canaux que vous voulez.',
    example: 'Par exemple : WhatsApp Toronto, ou « tous ».',
  },
} as const satisfies Partial<Questions>;
