import type { Language } from '../../language.ts';

export const notices: Language['notices'] = {
  order: 'Les tâches se font dans l’ordre de la page d’aide, car chacune s’appuie sur les précédentes.',
  pinFromMeta:
    'Meta peut demander ce NIP quand vous enregistrez le numéro : assurez-vous que quelqu’un le connaît. Ne l’écrivez jamais ici.',
  verifiedAnew:
    'Le numéro fait exception : chaque canal a le sien, et WhatsApp le vérifie chaque fois. Je vous le demanderai donc.',
  threeWordings:
    'Le numéro doit être libre avant d’être enregistré. S’il sert déjà sur WhatsApp (compte personnel, application Business ou fournisseur), dites-le : je vous montrerai comment le libérer.',
  numberBlocked:
    'Le canal ne peut pas être créé tant qu’un autre compte WhatsApp détient ce numéro : libérez-le d’abord, puis revenez ici.',
  accountBeforeChannel:
    'Vous avez déjà un compte approuvé? Vous pourrez créer le canal tout de suite. Sinon, vous le créerez en cours de route, et le canal attendra son approbation.',
  noPassword:
    'La connexion se fait sur la page de Facebook. Je ne demande jamais votre mot de passe : ne l’écrivez pas ici.',
  skipsVerification:
    'Répondez « oui » seulement si le numéro est affiché comme vérifié et qu’aucun autre canal ne l’utilise : vous n’aurez alors pas de code à saisir. Dans le doute, répondez « non ».',
  codeStaysThere: 'Le code à six chiffres se saisit uniquement dans la fenêtre de Facebook. Ne l’écrivez pas ici.',
  approvalTakesHours:
    'WhatsApp peut mettre jusqu’à quelques heures à approuver le numéro. Vous pouvez continuer en attendant; je garde ce point en vue.',
  strictRules:
    'WhatsApp a des règles strictes sur le moment, la raison et la fréquence des messages que vous envoyez. Si vous ne les suivez pas, votre compte peut être signalé et le nombre de messages permis, réduit.',
  threeOptionsCut:
    'Si vous hésitez, choisissez l’envoi de modèles par les agents : c’est le plus simple. Avant de choisir l’envoi automatisé, demandez à votre représentant CXone si vous y avez accès.',
  surveyTemplate:
    'Pour envoyer des sondages CXone Feedback Management par WhatsApp, il faut un modèle conçu pour le sondage.',
  mediaSupport:
    'Les images, les vidéos et les documents dans les modèles fonctionnent actuellement avec Bot Builder, l’API et MAX. CXone Agent n’est pas dans cette liste.',
  templateScope:
    'Un modèle appartient au compte WhatsApp Business du canal; le composant personnalisé décide ensuite où les agents le voient. Indiquez ici les canaux auxquels vous le destinez.',
  componentOrInvisible: 'Sans le composant personnalisé, les agents risquent de ne pas voir vos modèles dans MAX.',
  eligibility:
    'Pour recevoir les messages, un agent de CXone Agent a besoin de l’attribut « Engagement numérique » et d’une compétence numérique; dans MAX, l’un ou l’autre suffit. Vérifiez-le dans le profil de vos agents.',
  oneRole:
    'Un utilisateur de Digital Experience ne peut avoir qu’un seul rôle. Ajoutez le canal au rôle que les gens ont déjà, à moins de vouloir leur en donner un nouveau.',
  replyNeeded:
    'Les agents ont besoin de l’autorisation « Répondre » sur le canal et de l’autorisation d’affichage des compétences dans Admin. S’il manque l’une des deux, ils ne peuvent pas répondre.',
  existingQueuesOnly:
    'Seules les files d’attente de routage existantes se configurent ici : on n’en crée plus de nouvelles, les compétences ACD ayant pris le relais.',
  savedAutomatically: 'Cet écran n’a pas de bouton « Enregistrer » : les changements sont conservés automatiquement.',
  agentOnlyOptions:
    'Les fenêtres contextuelles, la réponse de l’agent et la réponse du client fonctionnent seulement avec CXone Agent, pas avec MAX. Les deux réponses peuvent aussi se régler plus tard.',
  controlledRelease:
    'La section « Configuration du routage » est en version contrôlée (CR) : seules certaines organisations qui utilisent la livraison dynamique y ont accès. Si vous ne la voyez pas, communiquez avec votre représentant CXone.',
  proficiencyOne:
    'L’échelle va de 1 à 20 : 1 est le meilleur niveau et 20, le plus bas. Les messages vont d’abord aux agents qui ont le meilleur niveau.',
  metricCut:
    'À l’écran, ces choix peuvent porter un autre libellé : prenez celui qui parle du même cas ou du même contact.',
  slaOptional: 'Cette tâche est facultative : passez-la si vous ne voulez pas de SLA pour ce canal.',
  globalMayBeEmpty:
    'Avec « OUI », le canal suit le SLA global de votre organisation. S’il n’y en a pas, aucun délai n’est suivi : vérifiez-le dans CXone ou fixez des délais pour ce canal.',
  hoursOnly:
    'Les SLA ne comptent que pendant vos heures d’ouverture, alors que la fenêtre de 24 heures de WhatsApp ne s’arrête jamais : une heure promise le vendredi en fin de journée peut se terminer le lundi.',
};

export const topics: Language['topics'] = {
  purpose:
    'Un canal WhatsApp est de type Messagerie. Les clients vous écrivent et les agents répondent avec du texte, des images ou les deux, avec ou sans pièces jointes.',
  example:
    'À The Jungle at Classics, l’administrateur Mowgli Kipling prépare des modèles approuvés avec l’équipe CXone Digital Experience. Les agents en utilisent un pour annoncer aux clients leurs prochains rendez-vous.',
  documentation:
    'La documentation de WhatsApp a le dernier mot sur ses règles : https://business.whatsapp.com pour les entreprises et https://developers.facebook.com/docs/whatsapp pour les détails techniques.',
  senderIdentity:
    'Ce numéro identifie votre compte sur WhatsApp, et les clients le voient comme expéditeur de vos messages. Il doit être le même partout où on le demande.',
  lineTypes:
    'Un téléphone fixe est accepté tout autant qu’un cellulaire, pourvu qu’il puisse recevoir le code à six chiffres par texto ou par appel vocal.',
  descriptionLimit:
    'La page d’aide ne fixe aucune longueur pour la description. Les documents de Meta ne concordent pas, 256 ou 512 caractères : on en accepte ici jusqu’à 512, avec un avertissement au-delà de 256.',
  verifyEachTime:
    'Chaque canal a son propre numéro, et le numéro est vérifié chaque fois qu’un canal est créé. Un profil existant vous en dispense seulement si son numéro est déjà vérifié.',
  displayNameReview:
    'Les clients voient ce nom dans WhatsApp, et Meta l’examine. Sont souvent refusés les noms sans lien avec l’entreprise, trop généraux, publicitaires, tout en majuscules ou ornés d’émojis.',
  landlineVoice:
    'Un téléphone fixe ne reçoit généralement pas de textos : choisissez l’appel téléphonique. Si un menu vocal répond, faites en sorte que l’appel parvienne à une personne qui notera le code.',
  channelNameUnknown:
    'Ce nom paraît dans la barre verte à la création du canal. La page d’aide n’en donne aucune règle : on accepte ici de 1 à 100 caractères, différents de vos autres canaux. Choisissez-le bien : pour les canaux SMS de CXone, le nom ne se change plus ensuite.',
  outboundWindow:
    'Quand un client écrit, WhatsApp ouvre une fenêtre de 24 heures, et chaque nouveau message de sa part la fait repartir. Pendant ce temps, les agents écrivent librement; en dehors, seul un modèle approuvé permet d’engager la conversation.',
  consent:
    'Il faut la permission des gens avant de leur écrire. Elle peut venir d’un contact antérieur avec votre organisation ou d’un choix explicite de recevoir vos messages. Gardez-en une trace.',
  templatesHelp:
    'Un modèle permet d’envoyer facilement un message répété toute la journée, comme une confirmation de rendez-vous. Tous les agents le disent alors de la même manière.',
  guidelines:
    'Les directives de WhatsApp sur les modèles, ce qui est accepté et les raisons de refus, se trouvent dans sa documentation officielle : https://developers.facebook.com/docs/whatsapp.',
  richMessages:
    'Les messages enrichis offrent des liens, des réponses rapides, des listes d’articles ou des listes de créneaux horaires. Ils sont plus simples à créer que les modèles, et un même message peut être affecté à plusieurs canaux en un seul endroit.',
  componentPurpose:
    'Le composant personnalisé relie un canal aux modèles créés pour lui, afin que les agents les trouvent et les envoient : demandes de paiement ou sélecteurs d’heure de rendez-vous, par exemple.',
  componentTemplates:
    'Tous les modèles de votre compte WhatsApp Business paraissent dans chaque canal choisi pour le composant. C’est pourquoi le choix des canaux compte.',
  placeholder:
    'Les caractères %s sont obligatoires à la fin de l’URL. La page d’aide y laisse voir une espace; je la tiens pour typographique, alors rien ne suit %s.',
  permissionKinds:
    'Il y a deux sortes d’autorisations : celles du rôle, dans Admin, et celles du rôle sur chaque canal, dans « ACD > Digital > Rôles ». Les secondes décident de ce que les gens peuvent faire sur ce canal. Un nouveau rôle apparaît dans cette liste une fois enregistré dans Admin.',
  whyScripts:
    'Un script numérique se dessine dans Studio : sa forme visuelle rend le routage plus facile à construire et à corriger. Avec les files d’attente de routage, les nombreuses règles deviennent vite difficiles à suivre.',
  namingFormat:
    'Un nom clair dit à tout le monde à quoi sert la compétence. Convenez d’un format pour toute l’organisation, comme WA_Service et WA_Ventes, et tenez-vous-y.',
  campaign:
    'Une campagne regroupe des compétences, notamment pour les rapports. Choisissez celle où vous voulez retrouver les résultats de cette compétence.',
  serviceLevelFields:
    'La page d’aide mentionne les champs du niveau de service sans les énumérer. Je retiens les deux que nomme l’API de CXone : un délai et un objectif en pourcentage. La section ne paraît que pour une compétence entrante; passez-la pour garder les valeurs par défaut.',
  responseUnits:
    'La page d’aide ne donne pas l’unité de ces délais : je les garde en secondes, alors vérifiez l’unité à l’écran. Les deux réglages peuvent aussi se faire plus tard.',
  noHistory:
    'Quand personne n’a encore traité ce cas ou ce contact, l’interaction va à un agent disponible, selon l’aptitude dans la compétence.',
  afterFallback:
    'L’interaction attend l’agent préféré tant qu’il n’est pas libre et que le temps de repli n’est pas écoulé. Passé ce temps, elle va à un autre agent, selon l’aptitude, et celui-ci devient le nouvel agent préféré.',
  fallbackAlways:
    'La page d’aide parle du temps de repli pour une option, puis l’exige pour « Agent préféré » en général : je le demande donc toujours. Il va de 1 à 5 256 000 secondes, soit 60 jours et 20 heures; 900 secondes font 15 minutes.',
  digitalScript:
    'Chaque canal a besoin d’un script Studio par défaut et d’une compétence par défaut; sans eux, ses messages ne sont pas acheminés correctement. Le script doit être de type numérique.',
  channelSpeed:
    'Certains canaux sont plus rapides que d’autres : le clavardage en direct se déroule en temps réel, tandis qu’un échange par courriel ou par texto peut prendre des jours. Une erreur de traduction s’est glissée ici dans la page d’aide; je suis le sens de l’anglais. Prévoyez des délais qui conviennent à WhatsApp.',
  slaSeen:
    'Les SLA montrent à quel point les agents arrivent à suivre leurs cas. Les agents voient les SLA actuels d’une demande en cliquant dans le champ de réponse.',
};
