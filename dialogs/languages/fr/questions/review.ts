import type { Questions } from '../../../language.ts';

/** The last words: what is still open, then the end. */
export const review = {
  'setup.openPoint': {
    label: 'points ouverts',
    also: ['point ouvert', 'points en attente', 'ce qui attend'],
    ask: 'Tout ce qui pouvait être préparé l’est. Il reste les points ouverts que voici. Lequel a avancé?',
    why: 'Certaines choses dépendent de WhatsApp, de Facebook ou d’un collègue. Votre configuration reste un brouillon tant que ces points ne sont pas réglés; rien n’est perdu entre-temps.',
    example: 'Choisissez un point dans la liste, aujourd’hui ou à votre retour.',
  },
  'setup.review': {
    label: 'fin de la configuration',
    also: ['fin', 'confirmation', 'confirmation finale'],
    ask: 'Tout est rempli. Si le résumé vous semble juste, pouvons-nous terminer?',
    why: 'Terminer déclare votre configuration complète. Vous pourrez encore modifier n’importe quelle réponse par la suite.',
    example: 'Répondez « terminer », ou « modifier » suivi de ce que vous voulez corriger.',
    choices: {
      finish: { label: 'Terminer', words: ['oui', 'confirmer', 'ok', 'c’est bon', 'd’accord'] },
    },
  },
} as const satisfies Partial<Questions>;
