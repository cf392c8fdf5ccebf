/** Several answers in one message. */
export const gather = {
  gatherQuoted: '“{said}”',
  gatherLost: 'I could not place: {said}. To give me that answer, name it, for example “{label}: …”.',
  gatherProposal: '{reason} I suggest “{value}”.',
  gatherChangeLater: 'To change this answer too ({label}), write “change {label}”.',
  assignWhich: 'You wrote: {said}. Which question does it answer?',
  assignNone: 'Leave it out',
  assignDropped: 'All right, I left this out: {said}.',
} as const;
