/** Changing what was answered, taking it back, and bringing it back. */
export const change = {
  changed: 'Changed. {label}: {value} (before: {before})',
  changedAlone:
    '{count, plural, one {Your other answer stays as it is.} other {Your # other answers stay as they are.}}',
  unchanged: 'Nothing has changed. {label}: {value}',
  changedElsewhere: 'You had already entered the former value in this step: {step}. Remember to correct it there too.',
  changeWhat:
    'What would you like to change? Write for example “change the company name to Jungle Inc”, or “review” to see every answer.',
  changeUnknown:
    'I did not find an answer called “{said}”. Write “review” to see every answer with its name. If it is a name to record, put all of it between quotation marks.',
  changeWhich: 'Several answers are possible. Which one?',
  changing: 'Let us change: {label}. Today it is {value}\nTo leave it, write “back”.',
  changeDropped: 'All right, nothing has changed.',
  correctWhich: 'Which answer should I correct with that?',
  correctNone:
    'I see that you are correcting something, but not what. Write for example “change the e-mail to info@example.com”.',
  impactTitle: 'Requested change: {label}, from {before} to {value}. It comes to this:',
  impactAgain: 'asked again: {names}',
  impactDropped: 'no longer needed, so dropped: {names}',
  impactFollowing: 'changed along with it: {names}',
  impactReturning: 'back from before: {names}',
  impactRedo: 'to be corrected where you have already entered it: {names}',
  'redoIn.cxone': '{names} (in CXone)',
  'redoIn.meta': '{names} (at Meta, through Facebook)',
  'redoIn.whatsapp': '{names} (in WhatsApp)',
  'redoIn.website': '{names} (on your website)',
  impactKept:
    '{count, plural, =0 {no other answer is affected} one {kept as it is: # other answer} other {kept as they are: # other answers}}',
  impactUnsettled:
    '{count, plural, one {kept unless the new questions say otherwise: # answer} other {kept unless the new questions say otherwise: # answers}}',
  impactSure: 'Shall I make this change?',
  impactAnswer: 'Nothing has changed yet. Please answer yes or no.',
  backNothing: 'There is nothing before this question.',
  backDone: 'Back to the previous question. “Redo” undoes this step back.',
  backRestart: 'The restart is taken back: all your answers are there again.',
  redoDone: 'Done: the answers you had taken back are there again.',
  redoNothing: 'There is nothing to bring back.',
} as const;
