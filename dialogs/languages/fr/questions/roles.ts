import type { Questions } from '../../../language.ts';

/** Who works on the channel, and what each role may do there. */
export const roles = {
  agentApplications: {
    label: 'applications des agents',
    also: ['applications', 'application des agents', 'application'],
    ask: 'Dans quelle application vos agents travaillent-ils? Vous pouvez choisir les deux.',
    why: 'CXone Agent et MAX n’exigent pas la même chose d’un agent, et certaines fonctions n’existent que dans l’une des deux. J’adapte la suite à votre réponse.',
    example: 'Par exemple : « CXone Agent », ou « CXone Agent et MAX ».',
    choices: {
      'cxone-agent': { label: 'CXone Agent', words: ['CXone', 'application Agent', 'application CXone Agent'] },
      max: { label: 'MAX', words: ['application MAX'] },
    },
  },
  'roles[].origin': {
    label: 'rôle existant ou nouveau',
    also: ['origine du rôle', 'choix du rôle', 'genre de rôle'],
    ask: '{n, plural, =1 {Le rôle de vos agents doit comprendre le canal. Allez-vous utiliser un rôle existant ou en créer un?} other {Le rôle suivant existe-t-il déjà, ou allez-vous le créer?}}',
    why: 'Un rôle existant, c’est plus rapide. Un rôle créé dans Admin vous laisse choisir ses autorisations sans toucher aux autres équipes.',
    example: 'Par exemple : « un rôle existant ».',
    choices: {
      existing: {
        label: 'Un rôle existant',
        words: [
          'existant',
          'rôle existant',
          'il existe déjà',
          'déjà là',
          'celui qu’on a',
          'celui qu’on a déjà',
          'celui que nous avons',
          'le nôtre',
          'on en a un',
        ],
      },
      new: { label: 'Un rôle à créer', words: ['créer', 'à créer', 'nouveau', 'nouveau rôle', 'en créer un'] },
    },
  },
  'roles[].name': {
    label: 'nom du rôle',
    also: ['rôle', 'titre du rôle'],
    ask: 'Quel est le nom de ce rôle?',
    why: 'C’est sous ce nom que vous le chercherez dans CXone, d’abord pour lui donner le canal, puis pour l’attribuer aux agents.',
    example: 'Par exemple : Agent numérique. Écrivez-le exactement comme dans CXone.',
  },
  'setup.roles[].channels': {
    label: 'canaux du rôle',
    also: ['rôle sur les canaux', 'où travaille le rôle'],
    ask: 'Sur quels canaux le rôle « {role} » travaillera-t-il?',
    why: 'Un canal qui n’est pas dans le rôle reste invisible pour les agents qui l’ont.',
    example: 'Par exemple : WhatsApp Toronto, ou « tous ».',
  },
  'setup.roles[].recommended': {
    label: 'autorisations proposées',
    also: ['proposition d’autorisations', 'autorisations suggérées', 'autorisations recommandées'],
    ask: 'Voici les autorisations que je vous propose pour « {role} ». Vous conviennent-elles?',
    why: 'Elles suffisent à un agent pour recevoir des cas, y répondre et les confier à quelqu’un d’autre. Vous pouvez en ajouter ou en retirer.',
    example: 'Répondez « oui » pour tout garder, ou « non » pour choisir chaque autorisation.',
  },
  'roles[].viewSkills': {
    label: 'affichage des compétences',
    also: ['voir les compétences', 'afficher les compétences', 'autorisation d’afficher les compétences'],
    ask: 'Dans Admin, « {role} » aura-t-il l’autorisation d’afficher les compétences?',
    why: 'Les agents en ont besoin, en plus de Répondre, pour répondre aux messages.',
    example: 'Répondez « oui » pour un rôle qui parle aux clients.',
  },
  'roles[].otherPermissions': {
    label: 'autorisations de recherche',
    also: ['recherches', 'recherche', 'autres autorisations', 'autorisations supplémentaires'],
    ask: 'Que doit pouvoir chercher « {role} »? Choisissez ce qui convient, ou répondez « aucun ».',
    why: 'Chercher et répondre sont deux choses : sans ces autorisations, les agents ne voient que ce qui leur est confié.',
    example: 'Par exemple : « cas et messages », ou « aucun ».',
    choices: {
      'search-cases': { label: 'Chercher des cas', words: ['cas', 'les cas', 'recherche de cas'] },
      'search-messages': {
        label: 'Chercher des messages',
        words: ['messages', 'les messages', 'recherche de messages'],
      },
      'search-customers': {
        label: 'Chercher des clients',
        words: ['clients', 'les clients', 'contacts', 'recherche de clients'],
      },
      'search-posts': {
        label: 'Chercher des publications',
        words: ['publications', 'les publications', 'recherche de publications'],
      },
    },
  },
  'roles[].channels[].channel': {
    label: 'canal dans le rôle',
    also: ['canal des autorisations', 'canal visé par le rôle'],
    ask: 'À quel canal s’appliquent ces autorisations de « {role} »?',
    why: 'Les autorisations se règlent canal par canal : un rôle peut répondre sur l’un et seulement lire sur l’autre.',
    example: 'Par exemple : WhatsApp Toronto.',
  },
  'roles[].channels[].permissions': {
    label: 'autorisations sur le canal',
    also: ['autorisations du canal', 'autorisations', 'droits'],
    ask: 'Que peut faire « {role} » sur « {channel} »? Plusieurs réponses sont possibles.',
    why: 'Chaque autorisation est une case à cocher pour ce rôle et ce canal. Votre écran en montre peut-être d’autres : cochez-les selon vos besoins.',
    example: 'Par exemple : « répondre, assigner et retirer l’assignation ».',
    choices: {
      reply: { label: 'Répondre', words: ['réponse', 'réponses'] },
      assign: { label: 'Assigner', words: ['assignation', 'attribuer', 'assigner des cas'] },
      unassign: { label: 'Retirer l’assignation', words: ['désassigner', 'annuler l’assignation', 'retirer'] },
      'create-draft': { label: 'Créer un brouillon', words: ['brouillon', 'brouillons', 'créer des brouillons'] },
      'approve-draft': {
        label: 'Approuver un brouillon',
        words: ['approuver', 'approbation', 'approuver des brouillons'],
      },
    },
  },
  'steps.roles[].configure': {
    label: 'configuration du rôle',
    also: ['configurer le rôle', 'étape du rôle'],
    ask: 'Réglons « {role} » dans CXone. Suivez les lignes une à une, puis dites-moi comment cela s’est passé.',
    why: 'Tant que le rôle ne comprend pas le canal et ses autorisations, ses agents ne peuvent ni voir les messages ni y répondre.',
    example: 'Répondez « fait » quand tout est enregistré, ou « plus tard » si quelqu’un d’autre s’en occupe.',
    failed:
      'Si le canal manque dans le rôle, vérifiez d’abord qu’il a bien été créé. Si l’enregistrement est refusé, il vous manque peut-être des droits sur les rôles : parlez-en à la personne qui administre CXone.',
    different:
      'Un nouveau rôle n’apparaît dans la liste qu’une fois enregistré dans Admin : rechargez la page. Les cases peuvent porter d’autres noms; Répondre est celle qui compte le plus.',
  },
  'setup.roles[].another': {
    label: 'autre rôle',
    also: ['ajouter un rôle', 'un rôle de plus', 'nouveau rôle', 'rôle supplémentaire'],
    ask: 'Un autre rôle travaillera-t-il avec WhatsApp?',
    why: 'Il faut ajouter le canal à chaque rôle qui l’utilise : les personnes qui supervisent, par exemple, ont souvent le leur.',
    example: 'Répondez « oui » pour ajouter un rôle, ou « non » pour passer au routage.',
  },
} as const satisfies Partial<Questions>;
