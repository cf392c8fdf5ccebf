import type { Questions } from '../../../language.ts';

/** The number and the WhatsApp Business account that a channel needs. */
export const account = {
  'setup.prerequisites': {
    label: 'ce que vous avez déjà',
    also: ['préalables', 'prérequis', 'liste de départ', 'point de départ'],
    ask: 'Avant de commencer, cochez ce qui est prêt. Entre parenthèses : qui s’en occupe, pour que vous puissiez lui en parler dès aujourd’hui. Plusieurs réponses sont possibles, « tout » et « aucun » aussi.',
    why: 'Ce que vous cochez ne sera pas redemandé. Ce qui manque prend souvent quelques jours à d’autres personnes : en parler maintenant fait avancer leur part en même temps que la nôtre.',
    example:
      'Par exemple : « 1, 2 et 4 », « tout » ou « aucun ». Un logo prêt est carré, en PNG ou JPG, de 5 Mo au plus, sur un site public. Le NIP ne compte que pour un numéro qui a déjà servi sur WhatsApp.',
    choices: {
      'account-approved': {
        label: 'Compte WhatsApp approuvé (Meta)',
        words: ['compte', 'compte approuvé', 'Compte WhatsApp approuvé', 'compte WhatsApp Business', 'WABA'],
      },
      'business-verified': {
        label: 'Entreprise Facebook vérifiée (gestion Facebook)',
        words: ['entreprise vérifiée', 'Facebook', 'Facebook vérifié', 'Entreprise Facebook vérifiée', 'vérification'],
      },
      'channel-permissions': {
        label: 'Droits sur les canaux et les rôles (gestion CXone)',
        words: [
          'points d’accès',
          'droits sur le canal',
          'rôles',
          'droits sur les points d’accès',
          'droits sur les rôles',
        ],
      },
      'skill-permissions': {
        label: 'Droits de créer des compétences (gestion CXone)',
        words: [
          'compétences',
          'droits sur les compétences',
          'Droits de créer des compétences',
          'Compétences Créer et Modifier',
        ],
      },
      'logo-ready': {
        label: 'Logo carré, en ligne (marketing)',
        words: ['logo', 'logo prêt', 'logo carré', 'Logo carré, en ligne'],
      },
      'phone-at-hand': {
        label: 'Téléphone à portée de main (qui le tient)',
        words: ['téléphone', 'le téléphone', 'téléphone à portée de main', 'cellulaire', 'téléphone pour le code'],
      },
      'pin-known': {
        label: 'NIP en deux étapes, si le numéro a servi (qui l’utilisait)',
        words: ['NIP', 'PIN', 'NIP en deux étapes', 'le NIP', 'NIP connu'],
      },
      'business-id-at-hand': {
        label: 'Identifiant Business Manager (gestion Facebook)',
        words: ['identifiant', 'Business Manager', 'ID', 'Identifiant Business Manager'],
      },
    },
  },
  'steps.prerequisites.channelPermissions': {
    label: 'droits sur les points d’accès et les rôles',
    also: ['droits sur les points d’accès', 'droits sur le canal', 'droits sur les rôles'],
    ask: 'Le canal se crée dans CXone : en avez-vous les droits, ou la personne qui administre CXone vous les a-t-elle donnés?',
    why: 'Sans eux, vous ne pouvez ni créer le canal ni l’ajouter à des rôles. La page d’aide de NICE ne nomme pas ces droits; sa liste des autorisations les nomme.',
    example:
      'Répondez « fait » si vous les avez, ou « plus tard » si vous venez de les demander : tout le reste avance entre-temps.',
    failed: 'Notez le message et transmettez-le à la personne qui administre CXone ou à votre représentant.',
    different: 'Les menus dépendent de vos droits : si un élément manque, c’est souvent qu’il manque un droit.',
  },
  'steps.prerequisites.skillPermissions': {
    label: 'droits de créer des compétences',
    also: ['droits sur les compétences', 'Compétences Créer et Modifier'],
    ask: 'Avez-vous les deux autorisations sur les compétences, ou la personne qui administre CXone vous les a-t-elle données?',
    why: 'Il faut les deux pour créer la compétence numérique, plus loin. Les demander maintenant vous évite d’attendre à ce moment-là.',
    example:
      'Répondez « fait » si vous les avez, ou « plus tard » si vous venez de les demander : seule la création de la compétence attendra.',
    failed: 'Notez le message et transmettez-le à la personne qui administre CXone ou à votre représentant.',
    different:
      'Vos autorisations figurent avec votre rôle ou votre profil de sécurité : la personne qui administre CXone peut les consulter.',
  },
  'steps.prerequisites.pin': {
    label: 'NIP en deux étapes du numéro',
    also: ['NIP', 'NIP en deux étapes', 'NIP du numéro'],
    ask: 'Ce numéro a déjà servi sur WhatsApp : son NIP de vérification en deux étapes est-il connu, ou peut-on le réinitialiser?',
    why: 'WhatsApp peut demander ce NIP quand on inscrit de nouveau le numéro. Le découvrir trop tard peut coûter des jours.',
    example:
      'Répondez « fait » si quelqu’un le connaît ou peut le réinitialiser, ou « plus tard » s’il faut encore chercher. Je n’ai pas besoin du NIP lui-même.',
    failed:
      'Si la réinitialisation est refusée, le numéro appartient peut-être encore à son ancien compte : libérez-le d’abord, puis réessayez.',
    different: 'Dans le Gestionnaire WhatsApp, cherchez la vérification en deux étapes parmi les paramètres du numéro.',
  },
  'steps.prerequisites.phone': {
    label: 'téléphone à portée de main pour le code',
    also: ['téléphone à portée de main', 'personne qui a le téléphone', 'code par téléphone'],
    ask: 'Quelqu’un peut-il lire ou entendre le code que WhatsApp enverra à ce numéro? Il arrive pendant la vérification.',
    why: 'Le code à six chiffres arrive par message texte ou par appel; sans lui, la vérification ne peut pas se terminer.',
    example:
      'Répondez « fait » si le téléphone est à portée de main ou si la personne est prévenue, ou « plus tard » s’il faut encore la joindre.',
    failed: 'Si un menu vocal répond à ce numéro, faites passer les appels à une personne au moment convenu.',
    different:
      'Tout téléphone qui reçoit les messages texte ou les appels de ce numéro convient, même un téléphone fixe.',
  },
  'channels[].phoneNumber': {
    label: 'numéro de téléphone',
    also: ['numéro', 'téléphone', 'numéro WhatsApp', 'numéro du canal'],
    ask: '{n, plural, =1 {À quel numéro de téléphone vos clients écriront-ils sur WhatsApp?} other {Quel numéro de téléphone ce nouveau canal utilisera-t-il? Chaque canal a le sien.}} Indiquez aussi l’indicatif de pays.',
    why: 'Ce numéro est votre identité sur WhatsApp : c’est l’expéditeur que voient vos clients. WhatsApp y envoie un code à six chiffres par message texte ou par appel; quelqu’un doit donc pouvoir le recevoir.',
    example: 'Par exemple : +1 416 555 0123. Téléphone fixe ou cellulaire, toujours avec l’indicatif de pays.',
  },
  'channels[].previousUse': {
    label: 'utilisation antérieure du numéro',
    also: ['utilisation antérieure', 'ancienne utilisation', 'usage du numéro', 'passé du numéro'],
    ask: 'Où le {number} a-t-il servi sur WhatsApp jusqu’ici?',
    why: 'Facebook refuse un numéro qui sert encore ailleurs sur WhatsApp. Le savoir maintenant nous permet de le libérer avant la vérification.',
    example:
      'Par exemple : « jamais utilisé ». En cas de doute, demandez aux gens qui utilisent ce téléphone et, s’il y a lieu, à votre ancien fournisseur de messagerie.',
    choices: {
      none: {
        label: 'Jamais utilisé sur WhatsApp',
        words: [
          'jamais',
          'jamais utilisé',
          'non',
          'pas utilisé',
          'inutilisé',
          'numéro neuf',
          'non jamais',
          'jamais servi',
          'jamais sur WhatsApp',
          'jamais été sur WhatsApp',
          'pas sur WhatsApp',
          'jamais eu WhatsApp',
          'pas WhatsApp',
          'nouveau numéro',
        ],
      },
      'personal-app': {
        label: 'Compte WhatsApp personnel',
        words: [
          'personnel',
          'personnelle',
          'compte personnel',
          'WhatsApp personnel',
          'privé',
          'perso',
          'WhatsApp perso',
          'compte perso',
          'cell perso',
          'cell personnel',
          'cellulaire personnel',
          'téléphone personnel',
          'mis sur WhatsApp',
          'on l’a mis sur WhatsApp',
          'installé WhatsApp',
        ],
      },
      'business-app': {
        label: 'Application WhatsApp Business',
        words: [
          'business',
          'application business',
          'appli business',
          'mis sur WhatsApp',
          'on l’a mis sur WhatsApp',
          'installé WhatsApp',
        ],
      },
      api: {
        label: 'API WhatsApp ou fournisseur',
        words: ['API', 'API WhatsApp', 'API Cloud', 'fournisseur', 'autre fournisseur', 'partenaire', 'Twilio'],
      },
    },
  },
  'steps.channels[].freeNumber': {
    label: 'libération du numéro',
    also: ['libérer le numéro', 'numéro à libérer'],
    ask: 'Voici comment libérer le {number} pour pouvoir l’enregistrer dans votre canal. Dites-moi quand ce sera fait.',
    why: 'Tant que le numéro appartient à un autre compte WhatsApp, il ne peut pas être enregistré pour le canal. Le reste peut se préparer entre-temps.',
    example: 'Répondez « fait » une fois le numéro libre, ou « plus tard » si vous attendez quelqu’un.',
    failed:
      'Vérifiez que vous utilisez bien ce numéro et que le téléphone a accès à Internet, puis réessayez. Si un fournisseur détient le numéro, demandez à son équipe de soutien de le libérer.',
    different:
      'Les menus varient d’un téléphone à l’autre : cherchez les paramètres du compte, puis l’option qui supprime le compte. Chez un fournisseur, l’équipe de soutien connaît la marche à suivre.',
  },
  'account.origin': {
    label: 'compte WhatsApp Business',
    also: ['compte', 'WABA', 'compte existant ou nouveau', 'origine du compte'],
    ask: 'Avez-vous déjà un compte WhatsApp Business, ou le créerez-vous en ajoutant le canal?',
    why: 'Tout canal WhatsApp dépend d’un tel compte. Si vous n’en avez pas, la fenêtre de Facebook permet de le créer pendant la connexion, puis WhatsApp l’examine.',
    example: 'Par exemple : « j’en ai déjà un ».',
    choices: {
      existing: {
        label: 'J’en ai déjà un',
        words: [
          'existant',
          'oui',
          'déjà',
          'déjà un',
          'j’en ai un',
          'on en a un',
          'on en a déjà un',
          'nous en avons un',
          'nous en avons déjà un',
          'j’en ai un déjà',
          'il existe déjà',
        ],
      },
      created: { label: 'Je vais le créer', words: ['créer', 'à créer', 'non', 'nouveau', 'pas encore'] },
    },
  },
  'account.review': {
    label: 'approbation du compte',
    also: ['état du compte', 'compte approuvé', 'examen du compte'],
    ask: 'Quel est l’état de votre compte WhatsApp Business?',
    why: 'Un canal ne fonctionne qu’avec un compte approuvé. Si l’examen est en cours, je garde ce point ouvert et nous préparons le reste.',
    example: 'Par exemple : « approuvé ». L’état figure dans WhatsApp Business Manager.',
    choices: {
      approved: { label: 'Approuvé', words: ['accepté', 'actif', 'valide'] },
      pending: { label: 'En cours d’examen', words: ['en cours', 'en attente', 'en examen', 'pas encore'] },
      rejected: { label: 'Refusé', words: ['rejeté', 'non approuvé'] },
    },
  },
  'business.facebookVerified': {
    label: 'vérification de l’entreprise par Facebook',
    also: ['entreprise vérifiée', 'vérification Facebook', 'compte Facebook Business'],
    ask: 'Votre compte Facebook Business est-il vérifié, et associé à votre compte WhatsApp Business?',
    why: 'WhatsApp s’appuie sur cette vérification pour savoir que votre entreprise existe bel et bien. Sans elle, la connexion avec Facebook doit attendre.',
    example:
      'Répondez « oui » ou « non ». L’état de la vérification figure dans les paramètres de votre entreprise sur Facebook.',
  },
  'business.businessManagerId': {
    label: 'identifiant Facebook Business Manager',
    also: ['identifiant Business Manager', 'identifiant', 'ID Business Manager', 'identifiant Facebook'],
    ask: 'Quel est votre identifiant Facebook Business Manager?',
    why: 'Il indique à quelle entreprise appartient le compte WhatsApp. Il fait partie des renseignements exigés pour le compte.',
    example:
      'Par exemple : 104857600123456. Il se trouve dans les paramètres de votre entreprise sur Facebook : des chiffres seulement, sans espaces.',
  },
} as const satisfies Partial<Questions>;
