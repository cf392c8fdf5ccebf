import type { Language } from '../../language.ts';

export const tasks: Language['tasks'] = {
  account: {
    title: 'Compte WhatsApp Business',
    intro:
      'Nous réunissons ce que WhatsApp exige de votre numéro, de votre compte et de votre entreprise, car aucun canal ne peut exister sans cela.',
  },
  channel: {
    title: 'Canal',
    intro:
      'Nous connectons votre compte par Facebook et créons le canal dans Digital Experience, pour que les clients puissent vous écrire.',
  },
  templates: {
    title: 'Modèles de message',
    intro:
      'Nous décidons comment vous joignez les clients en premier et préparons les modèles, que WhatsApp exige hors de la fenêtre de 24 heures.',
  },
  component: {
    title: 'Composant personnalisé',
    intro: 'Nous relions le canal à ses modèles, pour que les agents puissent les voir et les envoyer.',
  },
  roles: {
    title: 'Rôles et autorisations',
    intro: 'Nous donnons accès au canal aux bons rôles, pour que les agents puissent répondre.',
  },
  routing: {
    title: 'Routage',
    intro: 'Nous décidons comment les messages entrants trouvent leur chemin jusqu’aux agents.',
  },
  skill: {
    title: 'Compétence numérique',
    intro: 'Nous créons la compétence numérique grâce à laquelle ACD confie chaque interaction au bon agent.',
  },
  defaults: {
    title: 'Script et compétence par défaut',
    intro:
      'Nous donnons à chaque canal son script Studio et sa compétence par défaut, pour qu’aucun message ne reste sans chemin.',
  },
  sla: {
    title: 'SLA',
    intro:
      'Si vous le souhaitez, nous fixons les délais de réponse promis sur ce canal, pour que vous puissiez voir s’ils sont respectés.',
  },
  review: {
    title: 'Vérification finale',
    intro: 'Nous passons en revue ce qui reste ouvert, pour que la configuration soit complète.',
  },
};

/** How a task in another product ended. */
export const outcomes: Language['outcomes'] = {
  done: {
    label: 'C’est fait',
    words: [
      'fait',
      'terminé',
      'c’est terminé',
      'fini',
      'j’ai terminé',
      'ok',
      'd’accord',
      'oui',
      'ça marche',
      'suivant',
    ],
  },
  failed: {
    label: 'Il y a une erreur',
    words: [
      'erreur',
      'une erreur',
      'ça ne marche pas',
      'ça ne fonctionne pas',
      'échec',
      'problème',
      'bloqué',
      'bloquée',
    ],
  },
  different: {
    label: 'Mon écran est différent',
    words: [
      'différent',
      'c’est différent',
      'l’écran est différent',
      'pas pareil',
      'ce n’est pas pareil',
      'je ne trouve pas',
      'je ne vois pas ça',
      'introuvable',
    ],
  },
  waiting: {
    label: 'Plus tard',
    words: [
      'j’attends',
      'en attente',
      'pas encore',
      'pas maintenant',
      'en cours d’examen',
      'je le ferai plus tard',
      'demain',
    ],
  },
};
