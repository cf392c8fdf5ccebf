import type { Questions } from '../../../language.ts';

/** The digital skill itself: its name, its campaign and its options. */
export const skill = {
  'skills[].name': {
    label: 'nom de la compétence',
    also: ['compétence', 'compétence numérique', 'titre de la compétence'],
    ask: '{n, plural, =1 {Comment s’appellera la compétence numérique?} other {Comment s’appellera cette nouvelle compétence?}} De 2 à 30 caractères, sans espaces. Si vous voulez, ajoutez sa campagne sur la ligne suivante.',
    why: 'C’est par cette compétence que les messages arrivent aux agents; son nom doit dire à quoi elle sert. Un même format pour toutes vos compétences aide à les retrouver.',
    example:
      'Par exemple : WA_Service. Lettres, chiffres, traits d’union, traits de soulignement, points et deux-points sont permis.',
  },
  'skills[].campaign': {
    label: 'campagne',
    also: ['campagne de la compétence', 'nom de la campagne'],
    ask: 'À quelle campagne « {skill} » appartiendra-t-elle?',
    why: 'CXone exige une campagne pour chaque compétence. Elle sert à regrouper les compétences dans les rapports.',
    example: 'Par exemple : Service. Écrivez le nom tel qu’il figure dans CXone.',
  },
  'setup.skills[].options': {
    label: 'options de la compétence',
    also: ['options', 'fonctions de la compétence'],
    ask: 'Quelles options voulez-vous pour « {skill} »? Choisissez-en plusieurs au besoin, ou répondez « aucune ».',
    why: 'Elles sont toutes facultatives : sans elles, la compétence garde les réglages par défaut de CXone. Je ne pose de questions que sur celles que vous choisissez.',
    example: 'Par exemple : « accepter / rejeter et niveau de service », ou « aucune ».',
    choices: {
      'accept-reject': {
        label: 'Accepter / Rejeter',
        words: ['accepter ou rejeter', 'accepter', 'rejeter', 'acceptation manuelle'],
      },
      'service-level': { label: 'Niveau de service', words: ['niveaux de service', 'niveau'] },
      'agent-response': {
        label: 'Minuterie de l’agent',
        words: ['réponse de l’agent', 'compte à rebours', 'délai de l’agent'],
      },
      'customer-response': {
        label: 'Minuterie du client',
        words: ['réponse du client', 'délai du client', 'silence du client'],
      },
      'message-template': { label: 'Modèle de message', words: ['modèle', 'contenu enrichi'] },
      'screen-pop': { label: 'Fenêtre contextuelle', words: ['fenêtres contextuelles', 'fenêtre', 'POPURL'] },
      'sub-skill': { label: 'Sous-compétence', words: ['compétence secondaire', 'sous-compétences'] },
      'personal-connection': { label: 'Personal Connection ou BYOC', words: ['Personal Connection', 'BYOC'] },
    },
  },
  'skills[].acceptReject': {
    label: 'Accepter / Rejeter',
    also: ['accepter ou rejeter', 'accepter rejeter', 'acceptation manuelle'],
    ask: 'Les agents doivent-ils accepter ou rejeter eux-mêmes chaque interaction de « {skill} »?',
    why: 'Si cette case est cochée, une interaction rejetée retourne dans la file d’attente pour quelqu’un d’autre. Sinon, les interactions arrivent sans choix à faire.',
    example: 'Répondez « oui » ou « non ».',
  },
  'skills[].screenPop': {
    label: 'fenêtre contextuelle',
    also: ['fenêtres contextuelles', 'POPURL'],
    ask: '« {skill} » doit-elle ouvrir une fenêtre contextuelle quand un agent reçoit un contact?',
    why: 'La fenêtre montre des renseignements sur le contact. Elle se règle avec l’action POPURL du script Studio et ne fonctionne que dans la suite CXone Agent.',
    example: 'Répondez « oui » ou « non ».',
  },
  'skills[].subSkill': {
    label: 'sous-compétence',
    also: ['compétence secondaire', 'sous-compétences'],
    ask: '« {skill} » doit-elle avoir une sous-compétence?',
    why: 'Elle ne sert que si des files d’attente de routage attribuent les compétences. Avec un script Studio, laissez-la de côté.',
    example: 'Répondez « non », sauf si votre routage passe par des files d’attente.',
  },
  'skills[].personalConnectionOrByoc': {
    label: 'Personal Connection ou BYOC',
    also: ['Personal Connection', 'BYOC'],
    ask: '« {skill} » sert-elle avec Personal Connection ou BYOC?',
    why: 'Les compétences numériques sont toujours entrantes, sauf avec ces deux produits. Votre réponse fixe le sens de la compétence.',
    example: 'Répondez « non » si ces noms ne vous disent rien.',
  },
  'skills[].direction': {
    label: 'sens de la compétence',
    also: ['sens', 'direction', 'entrante ou sortante'],
    ask: '« {skill} » est-elle une compétence entrante ou sortante?',
    why: 'Avec Personal Connection ou BYOC, les deux existent. Le niveau de service, par exemple, n’est offert que pour une compétence entrante.',
    example: 'Par exemple : « entrante », quand ce sont les clients qui écrivent en premier.',
    choices: {
      inbound: { label: 'Entrante', words: ['entrant', 'réception'] },
      outbound: { label: 'Sortante', words: ['sortant', 'envoi'] },
    },
  },
  'skills[].messageTemplate': {
    label: 'modèle de la compétence',
    also: ['modèle sortant', 'modèle pour la compétence'],
    ask: 'Quel modèle de message « {skill} » doit-elle utiliser pour ses messages sortants?',
    why: 'Un modèle permet à la compétence d’envoyer du contenu enrichi. Sans lui, ses messages sortants restent simples.',
    example: 'Par exemple : rappel_rendez_vous.',
  },
  'steps.skills[].create': {
    label: 'création de la compétence',
    also: ['créer la compétence', 'étape de la compétence'],
    ask: 'Tout est prêt pour créer « {skill} » dans ACD. Voici les valeurs à copier.',
    why: 'Le canal aura besoin de cette compétence par défaut, et c’est par elle que les agents recevront les messages.',
    example: 'Répondez « fait » une fois la compétence créée et des agents affectés, ou « plus tard » pour y revenir.',
    failed:
      'Si le nom est refusé, cherchez une compétence ou une file d’attente de routage qui le porte déjà. Si le bouton de création manque, demandez les autorisations Compétences – Créer et Compétences – Modifier.',
    different:
      'Si une section manque, elle est peut-être réservée à d’autres licences, aux compétences entrantes ou à la version contrôlée : remplissez ce que vous voyez et continuez.',
  },
  'setup.skills[].another': {
    label: 'autre compétence',
    also: ['ajouter une compétence', 'une compétence de plus', 'nouvelle compétence', 'compétence supplémentaire'],
    ask: 'Voulez-vous créer une autre compétence numérique?',
    why: 'Une seule compétence suffit pour commencer. Il en faut plusieurs quand des équipes différentes répondent, par exemple la vente et le service.',
    example: 'Répondez « oui » pour ajouter une compétence, ou « non » pour continuer.',
  },
} as const satisfies Partial<Questions>;
