import type { upgrade as english } from '../../en/phrases/upgrade.ts';

/** Ce qui est dit quand une nouvelle version de la démarche reprend une conversation commencée avec une ancienne. */
export const upgrade: { readonly [K in keyof typeof english]: string } = {
  upgradeTitle: 'La démarche a été mise à jour depuis votre dernier message.',
  upgradeKept: 'Vos réponses encore valables sont conservées.',
  upgradeSame:
    'La démarche a été mise à jour depuis votre dernier message. Vos réponses restent valables : vous n’avez rien à refaire.',
  upgradeAsked: 'Je vais vous demander :',
  upgradeNew: '• {label} : c’est une nouvelle question.',
  upgradeReached: '• {label} : cette question touche maintenant aussi votre cas.',
  upgradeRequired: '• {label} : cette réponse est maintenant nécessaire, on ne peut plus la laisser de côté.',
  upgradeRefused: '• {label} : « {value} » n’est plus accepté. {reason}',
  upgradeRemoved:
    'Je ne demande plus ceci : {names}. {count, plural, one {Votre réponse reste} other {Vos réponses restent}} dans l’historique.',
  upgradeRenamed:
    '{count, plural, one {Cette question a changé de nom, et votre réponse est conservée} other {Ces questions ont changé de nom, et vos réponses sont conservées}} : {names}.',
  upgradeUnneeded:
    'Avec vos autres réponses, ceci n’est pas nécessaire pour l’instant : {names}. {count, plural, one {Votre réponse est conservée} other {Vos réponses sont conservées}}, au cas où la question viendrait.',
};
