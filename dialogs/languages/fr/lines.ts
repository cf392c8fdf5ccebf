import type { Language } from '../../language.ts';

/** Each click or entry of the procedure; a value to copy follows the lines without a full stop. */
export const lines: Language['lines'] = {
  // WhatsApp Business account
  checkChannelRights:
    'Dans CXone, vérifiez sous ACD que « Digital > Points d’accès numériques » offre « Créer le canal ».',
  askChannelRights:
    'Sinon, demandez à la personne qui administre CXone de pouvoir créer et modifier les points d’accès, et modifier les rôles (« Digital > Rôles »).',
  checkSkillRights:
    'Dans CXone, vérifiez que vous avez les autorisations « Compétences – Créer » et « Compétences – Modifier ».',
  askSkillRights: 'Sinon, demandez-les à la personne qui administre CXone ou à votre représentant CXone.',
  findPin:
    'Demandez le NIP de vérification en deux étapes aux gens qui utilisaient ce numéro sur WhatsApp, sans l’écrire ici.',
  resetPin:
    'Si personne ne le connaît, faites-le réinitialiser dans le Gestionnaire WhatsApp avant l’inscription du numéro.',
  reachHolder:
    'Prévenez la personne qui a ce téléphone qu’un code à six chiffres arrivera par message texte ou par appel',
  agreeOnMoment: 'Convenez ensemble d’un moment : le code n’est valide que peu de temps.',
  deletePersonalAccount: 'Dans l’application WhatsApp du téléphone, supprimez le compte personnel lié à ce numéro',
  deleteBusinessApp:
    'Après avoir consulté votre représentant CXone en cas de doute, supprimez le compte de l’application WhatsApp Business lié à ce numéro',
  releaseFromApi: 'Demandez à votre fournisseur actuel de l’API WhatsApp de libérer ce numéro',
  logoSquare: 'Vérifiez que la largeur est égale à la hauteur, en ouvrant le logo',
  logoSize: 'Vérifiez que le fichier pèse 5 Mo ou moins.',
  logoType: 'Vérifiez que le fichier est au format PNG ou JPG.',
  logoRecommended: 'Si possible, respectez la taille recommandée de 640 × 640 px.',

  // Channel
  openAcd: 'Dans CXone, cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openPointsOfContact: 'Accédez à « Digital > Points d’accès numériques ».',
  chooseWhatsApp: 'Cliquez sur « WhatsApp (API Cloud) », parfois affiché « WhatsApp (Cloud API) ».',
  createChannel: 'Cliquez sur « Créer le canal ».',
  connectWithFacebook: 'Cliquez sur « Se connecter avec Facebook »; une fenêtre de Facebook prend le relais.',
  createFacebookAccount:
    'Saisissez vos identifiants dans la fenêtre de Facebook; si vous n’avez pas encore de compte, créez-en un d’abord.',
  continueAs: 'Vérifiez le nom affiché, puis cliquez sur « Continuez en tant que [votre nom] ».',
  otherFacebookAccount: 'Cliquez sur « Connectez-vous à un autre compte » et ouvrez une session avec le bon.',
  getStarted: 'Cliquez sur « Commencer ».',
  continueAndShare: 'Cliquez sur « Continuer » : vous acceptez ainsi le partage, et votre compte est connecté.',
  checkAutofill: 'Relisez les renseignements déjà remplis sur l’entreprise, puis corrigez-les ou complétez-les.',
  selectAccount: 'Sélectionnez votre compte WhatsApp Business existant.',
  createAccount: 'Choisissez de créer un compte WhatsApp Business.',
  enterBusinessName: 'Saisissez le nom de l’entreprise',
  enterWebsite: 'Saisissez le site Web ou la page de profil',
  enterCountry: 'Saisissez le pays de l’entreprise',
  enterAddress: 'Si vous le souhaitez, ajoutez l’adresse (facultatif)',
  nextAfterBusiness: 'Cliquez sur « Suivant ».',
  createProfile: 'Choisissez de créer un profil WhatsApp Business, puis cliquez sur « Suivant ».',
  selectProfile: 'Sélectionnez le profil WhatsApp Business existant, puis cliquez sur « Suivant ».',
  enterDisplayName: 'Cliquez sur « Suivant » après avoir saisi le nom d’affichage',
  chooseCategory: 'Sélectionnez la catégorie de l’entreprise',
  enterDescription: 'Saisissez la description de l’entreprise',
  enterProfileWebsite: 'Si vous le souhaitez, ajoutez un site Web au profil (facultatif)',
  nextAfterProfile: 'Cliquez sur « Suivant ».',
  enterNumber: 'Saisissez le numéro de téléphone du compte WhatsApp Business',
  chooseMethod: 'Cliquez sur « Suivant » après avoir sélectionné la méthode de vérification',
  enterCode:
    'Dans la fenêtre de Facebook, jamais ici, saisissez le code à six chiffres reçu, puis cliquez sur « Suivant ».',
  finish: 'Cliquez sur « Terminer ».',
  retryCode:
    'Redemandez un code dans la fenêtre de Facebook, en vérifiant que les textos et les appels arrivent bien à ce numéro',
  switchMethod: 'Si rien n’arrive, choisissez l’autre méthode : « Message texte » ou « Appel téléphonique ».',
  releaseNumber: 'Faites retirer le numéro du compte WhatsApp qui le détient, puis recommencez la vérification.',
  noteMessage: 'Notez le message exact que Facebook affiche; il aidera le soutien technique à vous répondre.',
  finishAfterProblem: 'Une fois le numéro vérifié, cliquez sur « Terminer ».',
  completeChannelFields: 'De retour dans CXone, remplissez les champs du canal, avec ce nom',
  selectNumber: 'Sélectionnez le numéro utilisé plus tôt, que WhatsApp peut mettre jusqu’à quelques heures à approuver',
  createAndGreenBar: 'Cliquez sur « Créer »; la barre verte du haut affiche alors « a été créé » après le nom du canal',
  openWhatsAppManager: 'Connectez-vous au Gestionnaire WhatsApp et ouvrez les numéros de téléphone.',
  readStatus: 'Lisez l’état actuel de ce numéro',

  // Message templates
  openBusinessManager:
    'Ouvrez WhatsApp Business Manager; c’est là, et non dans CXone, que les modèles sont créés et gérés.',
  createTemplate: 'Créez un modèle de message qui porte ce nom',
  setTemplateCategory: 'Choisissez la catégorie',
  setTemplateLanguage: 'Choisissez la langue',
  setTemplateHeader: 'Choisissez l’en-tête',
  writeTemplate: 'Rédigez le message selon les directives de WhatsApp',
  submitTemplate: 'Soumettez le modèle pour approbation.',

  // Custom component
  openAcdForUrl: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openPointsForUrl: 'Accédez à « Digital > Points d’accès numériques ».',
  openWhatsAppForUrl: 'Cliquez sur « WhatsApp (API Cloud) » pour afficher « Mes canaux ».',
  copyUrl: 'Copiez l’URL affichée sous la liste des canaux; vous en aurez besoin pour créer le composant.',
  returnToSettings: 'En haut de la page, cliquez sur « Retourner aux paramètres ».',
  openDigital:
    'Cliquez sur le sélecteur d’applications et choisissez « Numérique »; le portail Digital Experience s’ouvre.',
  openCustomComponents: 'Cliquez sur « Paramètres > Composants personnalisés ».',
  searchSmooch: 'Dans la liste, cherchez les composants dont l’URL contient « smooch ».',
  deleteSmooch: 'Supprimez tous les composants dont l’URL contient « smooch », et aucun autre.',
  checkNoSmooch: 'Relisez la liste : aucune URL ne doit plus contenir « smooch ».',
  openDigitalPortal:
    'Cliquez sur le sélecteur d’applications et choisissez « Numérique »; le portail Digital Experience s’ouvre.',
  openComponents: 'Cliquez sur « Paramètres > Composants personnalisés ».',
  addComponent: 'Cliquez sur « Ajouter un composant personnalisé frontal ».',
  pasteUrl: 'Collez cette URL dans le champ « URL », avec %s tout à la fin et sans espace',
  enterHeight: 'Saisissez la hauteur du composant en pixels (200 recommandés)',
  tickChannels: 'Sous « Canaux », cochez uniquement',
  tickNoChannel: 'Sous « Canaux », ne cochez rien : le composant s’affiche alors pour tous les canaux.',
  saveComponent: 'Cliquez sur « Enregistrer ».',

  // Roles and permissions
  createRoleInAdmin: 'Dans Admin, créez le rôle qui porte ce nom',
  digitalEngagementPermissions:
    'Dans Admin, onglet « Autorisations », liste « Digital Engagement », ajoutez ce dont le rôle a besoin',
  enableViewSkills:
    'Toujours dans Admin, activez l’autorisation d’affichage des compétences; sans elle, les agents ne peuvent pas répondre.',
  openAcdForRoles: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openRoles: 'Accédez à « Digital > Rôles »; un rôle enregistré dans Admin y apparaît.',
  editRole: 'Cliquez sur l’icône « Modifier » du rôle',
  editChannelPermissions:
    'Dans la section « Canaux », cliquez sur « Modifier les autorisations » pour chaque canal du rôle',
  tickPermissions: 'Dans la ligne du canal, cochez les autorisations, dont « Répondre » pour répondre aux contacts',
  saveRole: 'Cliquez sur « Enregistrer ».',
  assignRole: 'Attribuez le rôle aux agents numériques; chaque utilisateur de Digital Experience n’a qu’un seul rôle.',
  enableForCxoneAgent:
    'Pour les agents qui utilisent CXone Agent, activez l’attribut « Engagement numérique » et attribuez une compétence numérique.',
  enableForMax:
    'Pour les agents qui utilisent MAX, activez l’attribut « Engagement numérique » ou attribuez une compétence numérique.',

  // Routing
  openAcdForQueues: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openRoutingQueues: 'Accédez à « Digital > Files d’attente de routage ».',
  openFilters: 'Dans le tableau, cliquez sur « Filtres » pour la file d’attente de routage',
  openConditions: 'Cliquez sur « Conditions » pour ce filtre, après l’avoir ajouté s’il est nouveau',
  addCondition: 'Cliquez sur « Ajouter une condition ».',
  includedChannelsRule:
    'Choisissez « Règle des canaux inclus » dans la liste; cliquez ensuite sur « Créer une condition pour le type sélectionné ».',
  addChannelsAndReturn:
    'Terminez par « Retour » (tout s’enregistre seul) après avoir cliqué sur « Ajouter » pour chaque canal et vérifié « Canaux sélectionnés »',

  // Digital skill
  checkPermissions: 'Assurez-vous d’avoir les autorisations « Compétences – Créer » et « Compétences – Modifier ».',
  openAcdForSkills: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openSkills: 'Accédez à « Paramètres de contact > Compétences ACD ».',
  createSingleSkill: 'Cliquez sur « Créer Nouveau > Compétence Unique ».',
  setMediaType:
    'Réglez le « Type de support » sur « Numérique »; la compétence est entrante, sauf avec Personal Connection ou BYOC.',
  enterSkillName: 'Saisissez le nom de la compétence',
  selectCampaign: 'Sélectionnez la campagne',
  selectTemplate: 'Pour un contenu enrichi dans le message sortant, sélectionnez le modèle de message',
  tickSubSkill: 'Cochez la case de la sous-compétence.',
  otherSkillFields: 'Au besoin, remplissez les autres champs facultatifs de « Informations sur les compétences ».',
  popUrl:
    'Pour les fenêtres contextuelles, demandez à la personne qui conçoit le script d’utiliser l’action POPURL dans Studio (suite CXone Agent seulement).',
  chooseCriterion: 'Dans « Configuration du routage », choisissez le critère d’évaluation',
  chooseMetric: 'Sous « Métrique Focus », choisissez',
  chooseLock: 'Sous « Verrouillage Focus », choisissez',
  enterFallback: 'Sous « Temps de repli », saisissez le nombre de secondes (de 1 à 5 256 000)',
  setServiceLevel: 'Sous « Niveau de service », réglez le délai dans lequel il faut répondre aux contacts',
  setServiceLevelGoal: 'Sous « Niveau de service », réglez l’objectif en pourcentage',
  tickAcceptReject: 'Cochez « Accepter / Rejeter »; une interaction rejetée retourne dans la file d’attente.',
  setAgentResponse: 'Sous « Réponse de l’agent », activez le compte à rebours et réglez la première réponse',
  setFollowOnResponse: 'Sous « Réponse de l’agent », réglez les réponses suivantes',
  setCustomerResponse:
    'Sous « Réponse du client », réglez le délai d’inactivité après lequel le contact n’est plus assigné',
  createSkill: 'Cliquez sur « Créer »; vous pourrez peaufiner la compétence ensuite.',
  assignAgents: 'Affectez des agents à la compétence et vérifiez leur attribut « Engagement numérique ».',

  // Default script and skill
  openAcdForDefaults: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openPointsForDefaults: 'Accédez à « Digital > Points d’accès numériques ».',
  editChannel: 'Cliquez sur « Modifier » après avoir sélectionné le canal',
  selectScript: 'Dans la liste déroulante, sélectionnez le script Studio',
  selectDefaultSkill: 'Dans la liste déroulante, sélectionnez la compétence par défaut',
  saveChannel: 'Cliquez sur « Enregistrer ».',

  // SLA
  openAcdForSla: 'Cliquez sur le sélecteur d’applications et choisissez « ACD ».',
  openSla: 'Accédez à « Digital > SLA ».',
  editSlaOfChannel: 'Cliquez sur « Modifier » pour le canal',
  toggleYes: 'Réglez le bouton sur « OUI » pour que le canal suive le SLA global.',
  toggleNoDifferent: 'Réglez le bouton sur « NON, DIFFÉRENT » pour que le canal ait son propre SLA.',
  enterFirstResponse: 'Choisissez les jours, les heures et les minutes du temps de première réponse',
  enterSolution: 'Choisissez les jours, les heures et les minutes du temps de solution',
  saveSla: 'Cliquez sur « Enregistrer ».',
};
