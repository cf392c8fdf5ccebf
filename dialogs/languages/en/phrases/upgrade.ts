/** What is said when a newer version of the setup meets a conversation that an older one began. */
export const upgrade = {
  upgradeTitle: 'The setup has been updated since your last message.',
  upgradeKept: 'Your answers that still hold are kept.',
  upgradeSame:
    'The setup has been updated since your last message. Your answers still hold: there is nothing to do again.',
  upgradeAsked: 'I will ask you:',
  upgradeNew: '• {label}: this question is new.',
  upgradeReached: '• {label}: this question now concerns your case, too.',
  upgradeRequired: '• {label}: this answer is needed now, and can no longer be left out.',
  upgradeRefused: '• {label}: “{value}” is no longer accepted. {reason}',
  upgradeRemoved:
    'I no longer ask for this: {names}. {count, plural, one {Your answer stays} other {Your answers stay}} in the history.',
  upgradeRenamed:
    '{count, plural, one {This question has another name now, and your answer is kept} other {These questions have other names now, and your answers are kept}}: {names}.',
  upgradeUnneeded:
    'With your other answers, this is not needed for now: {names}. {count, plural, one {Your answer is} other {Your answers are}} kept, should the question come.',
} as const;
