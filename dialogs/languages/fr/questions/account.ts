import type { Questions } from '../../../language.ts';

/** The number and the WhatsApp Business account that a channel needs. */
export const account = {
  'setup.prerequisites': {
    label: 'ce que vous avez déjà',
    also: ['préalables', 'prérequis', 'liste de départ', 'point de départ'],
    ask: 'Avant de commencer, cochez ce que vous avez déjà. Plusieurs réponses sont possibles; sinon, répondez « aucun ».',
    why: 'Ce que vous cochez ne sera pas redemandé, et nous irons plus vite. Ce qui manque, nous le verrons ensemble au bon moment.',
    example:
      'Par exemple : « 1, 2 et 4 », « tout » ou « aucun ». Les autorisations sont « Compétences – Créer » et « Compétences – Modifier »; un logo prêt est carré, en PNG ou JPG, de 5 Mo au plus, sur un site public.',
    choices: {
      'account-approved': {
        label: 'Compte WhatsApp approuvé',
        words: ['compte', 'compte approuvé', 'compte WhatsApp Business', 'WABA'],
      },
      'business-verified': {
        label: 'Entreprise Facebook vérifiée',
        words: ['entreprise vérifiée', 'Facebook', 'Facebook vérifié', 'vérification'],
      },
      'skill-permissions': {
        label: 'Droits de créer des compétences',
        words: ['droits', 'autorisations', 'permissions', 'Compétences Créer et Modifier'],
      },
      'logo-ready': { label: 'Logo carré, en ligne', words: ['logo', 'logo prêt', 'logo carré'] },
    },
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
    ask: 'Le {number} est-il déjà utilisé sur WhatsApp aujourd’hui?',
    why: 'Facebook refuse un numéro qui sert encore ailleurs sur WhatsApp. Le savoir maintenant nous permet de le libérer avant la vérification.',
    example:
      'Par exemple : « jamais utilisé ». En cas de doute, demandez aux gens qui utilisent ce téléphone et, s’il y a lieu, à votre ancien fournisseur de messagerie.',
    choices: {
      none: {
        label: 'Jamais utilisé sur WhatsApp',
        words: ['jamais', 'jamais utilisé', 'non', 'pas utilisé', 'inutilisé', 'numéro neuf'],
      },
      'personal-app': {
        label: 'Compte WhatsApp personnel',
        words: ['personnel', 'personnelle', 'compte personnel', 'WhatsApp personnel', 'privé'],
      },
      'business-app': {
        label: 'Application WhatsApp Business',
        words: ['business', 'application business', 'appli business'],
      },
      api: {
        label: 'API WhatsApp ou fournisseur',
        words: ['API', 'API WhatsApp', 'API Cloud', 'fournisseur', 'autre fournisseur', 'partenaire'],
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
      existing: { label: 'J’en ai déjà un', words: ['existant', 'oui', 'déjà', 'déjà un', 'j’en ai un'] },
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
