import type { Language } from '../../language.ts';

/** Les termes que la page ne définit pas. */
export const furtherTerms = {
  waba: {
    term: 'compte WhatsApp Business (WABA)',
    also: ['waba', 'compte whatsapp business', 'compte business', 'compte whatsapp'],
    meaning:
      'Le compte, chez Meta, qui contient vos numéros et vos modèles. Il doit être approuvé avant qu’un canal existe.',
  },
  'business-manager': {
    term: 'portefeuille d’entreprise (Business Manager)',
    also: [
      'business manager',
      'portefeuille',
      'portefeuille d’entreprise',
      'bm',
      'gestionnaire d’entreprise',
      'portefeuille business',
    ],
    meaning:
      'Le contenant, chez Meta, de ce que votre entreprise possède sur Facebook : pages, comptes WhatsApp, personnes et droits. Son identifiant est une suite de chiffres.',
  },
  'business-verification': {
    term: 'vérification de l’entreprise',
    also: ['vérification meta', 'vérification d’entreprise', 'entreprise vérifiée'],
    meaning: 'Le contrôle par Meta que votre entreprise existe bien, d’après ses documents officiels.',
  },
  'whatsapp-manager': {
    term: 'gestionnaire WhatsApp',
    also: ['whatsapp manager', 'whatsapp business manager'],
    meaning: 'L’écran de Meta où vous voyez vos numéros, leur état et leur qualité, et vos modèles.',
  },
  'cloud-api': {
    term: 'API Cloud de WhatsApp',
    also: ['api cloud', 'cloud api', 'api whatsapp', 'api'],
    meaning:
      'Le moyen par lequel un programme comme CXone envoie et reçoit des messages WhatsApp, sur les serveurs de Meta.',
  },
  bsp: {
    term: 'fournisseur de solutions (BSP)',
    also: ['bsp', 'fournisseur de solutions', 'fournisseur', 'partenaire'],
    meaning:
      'Une entreprise qui relie d’autres entreprises à l’API WhatsApp. Un numéro n’est que chez un fournisseur à la fois.',
  },
  'embedded-signup': {
    term: 'fenêtre de connexion de Facebook',
    also: ['embedded signup', 'fenêtre facebook', 'inscription intégrée'],
    meaning:
      'La fenêtre qui s’ouvre depuis CXone et relie votre compte, votre profil et votre numéro. Meta l’appelle Embedded Signup.',
  },
  'display-name': {
    term: 'nom d’affichage',
    also: ['nom affiché', 'display name'],
    meaning: 'Le nom que les clients voient dans WhatsApp au lieu de votre numéro. Meta l’examine.',
  },
  'business-profile': {
    term: 'profil WhatsApp Business',
    also: ['profil', 'profil whatsapp', 'profil business', 'profil d’entreprise'],
    meaning: 'Ce que les clients voient de votre entreprise dans WhatsApp : nom, catégorie, description et site Web.',
  },
  'verification-code': {
    term: 'code de vérification',
    also: ['code à six chiffres', 'code', 'otp'],
    meaning:
      'Six chiffres que WhatsApp envoie par texto ou par appel pour prouver que le numéro est à vous. Vous les tapez dans la fenêtre de Facebook, jamais ici.',
  },
  'international-format': {
    term: 'format international',
    also: ['e164', 'indicatif', 'indicatif du pays', 'e 164'],
    meaning: 'Un numéro avec le signe +, l’indicatif du pays, puis le reste : +1 614 555 1234.',
  },
  'communication-window': {
    term: 'fenêtre de 24 heures',
    also: ['fenêtre de communication', 'fenêtre de service', 'fenêtre de 24 h', 'fenêtre 24h', 'fenêtre 24 heures'],
    meaning:
      'Les 24 heures qui suivent le dernier message d’un client, pendant lesquelles les agents écrivent librement. Ensuite, il faut un modèle approuvé.',
  },
  'message-template': {
    term: 'modèle de message',
    also: ['modèle', 'modèles', 'modèles de message', 'modèle sortant', 'template', 'templates', 'gabarit'],
    meaning:
      'Un message rédigé d’avance et approuvé par Meta. C’est le seul moyen d’écrire le premier, ou après la fenêtre de 24 heures.',
  },
  'rich-message': {
    term: 'message enrichi',
    also: ['messages enrichis', 'contenu enrichi'],
    meaning: 'Un message avec des liens, des réponses rapides, ou une liste d’articles ou de créneaux à choisir.',
  },
  'quick-reply': {
    term: 'réponse rapide',
    also: ['réponses rapides'],
    meaning: 'Un bouton sous un message; il suffit de le toucher pour répondre.',
  },
  'opt-in': {
    term: 'consentement (opt-in)',
    also: ['opt in', 'optin', 'consentement'],
    meaning: 'Le choix d’une personne de recevoir vos messages. Gardez-en la preuve.',
  },
  'custom-component': {
    term: 'composant personnalisé',
    also: ['composants personnalisés', 'composant personnalisé frontal', 'composant'],
    meaning: 'La partie de l’écran de l’agent qui montre vos modèles. On lui donne une adresse qui finit par %s.',
  },
  role: {
    term: 'rôle',
    also: ['rôles'],
    meaning: 'Un ensemble d’autorisations donné à des gens. Un utilisateur de Digital Experience n’en a qu’un.',
  },
  permission: {
    term: 'autorisation',
    also: ['autorisations', 'permission', 'permissions', 'droit', 'droits'],
    meaning: 'Ce que quelqu’un peut faire : pour son rôle en général, ou pour son rôle sur un canal.',
  },
  'reply-permission': {
    term: 'autorisation Répondre',
    also: ['répondre', 'permission répondre'],
    meaning: 'L’autorisation qui permet aux gens d’un rôle de répondre sur un canal. Sans elle, ils ne le peuvent pas.',
  },
  'digital-engagement': {
    term: 'attribut Engagement numérique',
    also: ['engagement numérique', 'digital engagement'],
    meaning:
      'Le réglage qui fait d’un employé un agent numérique. C’est aussi le nom d’une liste d’autorisations dans Admin.',
  },
  'digital-experience': {
    term: 'Digital Experience (DX)',
    also: ['digital experience', 'dx', 'dfo', 'expérience numérique', 'cxone digital experience'],
    meaning: 'La partie de CXone qui traite les canaux écrits : WhatsApp, courriel, clavardage, SMS et médias sociaux.',
  },
  acd: {
    term: 'ACD',
    also: ['application acd', 'distributeur d’appels'],
    meaning:
      'L’application de CXone qui distribue les interactions; les canaux, les compétences et les rôles s’y règlent.',
  },
  'cxone-agent': {
    term: 'CXone Agent',
    also: ['agent suite', 'suite cxone agent'],
    meaning:
      'La plus récente des applications où les agents répondent. Il y faut l’attribut Engagement numérique et une compétence numérique.',
  },
  max: {
    term: 'MAX',
    also: ['max agent'],
    meaning:
      'L’autre application où les agents répondent. L’attribut Engagement numérique ou une compétence numérique y suffit.',
  },
  studio: {
    term: 'Studio',
    also: ['cxone studio'],
    meaning: 'L’outil de CXone où les scripts se dessinent.',
  },
  'studio-script': {
    term: 'script Studio',
    also: ['script', 'scripts', 'script numérique', 'scripts studio', 'script par défaut'],
    meaning: 'Le dessin qui décide où va chaque message entrant. Un canal en exige un, de type numérique.',
  },
  'default-skill': {
    term: 'compétence par défaut',
    also: ['compétence numérique par défaut'],
    meaning: 'La compétence numérique qu’un canal donne à un message quand rien d’autre n’en décide.',
  },
  'sub-skill': {
    term: 'sous-compétence',
    also: ['sous compétence', 'sous compétences'],
    meaning:
      'Une compétence rattachée à une autre; elle ne sert que si les files d’attente de routage assignent les compétences.',
  },
  campaign: {
    term: 'campagne',
    also: ['campagnes'],
    meaning: 'Un regroupement de compétences, surtout pour les rapports.',
  },
  'media-type': {
    term: 'type de support',
    also: ['types de support'],
    meaning: 'La sorte de contacts qu’une compétence traite. Pour ce canal : Numérique.',
  },
  'dynamic-delivery': {
    term: 'livraison dynamique',
    also: ['livraison statique'],
    meaning: 'La façon de choisir les agents qui connaît plus de critères, comme l’agent préféré. CXone Agent l’exige.',
  },
  proficiency: {
    term: 'aptitude dans la compétence',
    also: ['aptitude', 'niveau d’aptitude', 'niveau de compétence'],
    meaning: 'À quel point un agent est bon dans une compétence : 1 est le meilleur niveau, 20 le plus bas.',
  },
  'preferred-agent': {
    term: 'agent préféré',
    also: ['agents préférés'],
    meaning: 'L’agent qui a traité en dernier le même cas ou le même contact, et qu’on sollicite d’abord.',
  },
  'focus-metric': {
    term: 'métrique Focus',
    also: ['métrique'],
    meaning: 'Elle dit qui est l’agent préféré : le dernier du cas, ou le dernier du contact.',
  },
  'focus-lock': {
    term: 'verrouillage Focus',
    also: ['verrouillage'],
    meaning: 'Il dit si un message attend l’agent préféré, absent ou occupé.',
  },
  'fallback-time': {
    term: 'temps de repli',
    also: ['repli', 'délai de repli'],
    meaning: 'Le nombre de secondes pendant lesquelles un message attend l’agent préféré avant d’aller à un autre.',
  },
  'controlled-release': {
    term: 'version contrôlée (CR)',
    also: ['version contrôlée', 'cr'],
    meaning: 'Une fonction ouverte à certaines organisations seulement, par leur représentant CXone.',
  },
  'accept-reject': {
    term: 'Accepter / Rejeter',
    also: ['accepter rejeter', 'accepter et rejeter'],
    meaning:
      'Une option qui laisse les agents prendre ou refuser chaque interaction. Ce qui est refusé retourne dans la file.',
  },
  'service-level': {
    term: 'niveau de service',
    also: ['niveaux de service'],
    meaning: 'La part des interactions prises en moins d’un certain temps : une mesure, pas une promesse.',
  },
  sla: {
    term: 'accord sur les niveaux de service (SLA)',
    also: [
      'sla',
      'accord sur les niveaux de service',
      'accords sur les niveaux de service',
      'accord de niveau de service',
    ],
    meaning: 'Les délais de réponse que vous promettez, comptés pendant vos heures d’ouverture seulement.',
  },
  'first-response-time': {
    term: 'temps de première réponse',
    also: ['première réponse', 'délai de première réponse'],
    meaning: 'Le temps entre le message du client et la première réponse d’un agent.',
  },
  'solution-time': {
    term: 'temps de solution',
    also: ['temps de résolution', 'délai de solution', 'solution'],
    meaning: 'Le temps entre le message du client et le moment où un agent marque le cas comme résolu.',
  },
  'business-hours': {
    term: 'heures d’ouverture',
    also: ['horaire', 'horaires', 'heures d’affaires'],
    meaning: 'Les heures pendant lesquelles courent les délais de vos SLA.',
  },
  'workflow-automation': {
    term: 'automatisation du flux de travail (WFA)',
    also: ['wfa', 'automatisation du flux de travail', 'flux de travail'],
    meaning: 'Des règles sans code qui s’exécutent à côté des scripts et peuvent, par exemple, donner une compétence.',
  },
  'point-of-contact': {
    term: 'point d’accès',
    also: ['points d’accès', 'points d’accès numériques', 'point d’accès numérique', 'poc'],
    meaning:
      'L’entrée par laquelle arrivent les contacts, avec sa compétence et son script; un canal WhatsApp en est une.',
  },
  'app-selector': {
    term: 'sélecteur d’applications',
    also: ['sélecteur', 'sélecteur d’appli'],
    meaning: 'Le menu, en haut de CXone, qui ouvre ses applications, comme ACD ou Admin.',
  },
  'bot-builder': {
    term: 'Bot Builder',
    also: ['cxone bot builder'],
    meaning: 'L’outil de CXone pour construire des robots qui répondent seuls.',
  },
  'feedback-management': {
    term: 'CXone Feedback Management',
    also: ['feedback management'],
    meaning: 'Le produit de CXone qui envoie les sondages de satisfaction.',
  },
  byoc: {
    term: 'BYOC',
    also: ['bring your own channel'],
    meaning: 'Un canal à vous, relié à CXone. Avec lui, une compétence numérique peut être autre qu’entrante.',
  },
  'personal-connection': {
    term: 'Personal Connection',
    also: ['pc'],
    meaning:
      'Le produit de CXone pour les contacts sortants. Avec lui, une compétence numérique peut être autre qu’entrante.',
  },
  crm: {
    term: 'CRM',
    also: ['système crm', 'grc'],
    meaning: 'Votre logiciel de gestion de la clientèle. Il peut envoyer des messages WhatsApp par l’API.',
  },
  ivr: {
    term: 'SRVI',
    also: ['svi', 'ivr', 'menu vocal', 'réponse vocale interactive'],
    meaning: 'Le menu vocal qui répond aux appelants avant un agent.',
  },
  cxone: {
    term: 'CXone',
    also: ['nice', 'nice cxone', 'incontact'],
    meaning: 'La plateforme de centre d’appels de NICE, dans laquelle le canal est créé.',
  },
  meta: {
    term: 'Meta',
    also: ['facebook', 'whatsapp'],
    meaning:
      'L’entreprise derrière Facebook et WhatsApp. C’est elle qui approuve les comptes, les numéros et les modèles.',
  },
} as const satisfies Partial<Language['terms']>;
