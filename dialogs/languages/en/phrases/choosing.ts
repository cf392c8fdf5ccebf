/** Words for who weighs the options of a question, or asks whether it has to be answered. */
export const choosing = {
  chooseSuggested: 'I suggest “{value}”. {why}',
  chooseFreely: 'That depends on you, and you can change it later. {why}',
  chooseDifference: 'The choices are: {options}. {why}',
  chooseOption: '“{option}” is one of the choices. {why}',
  chooseExamples: '“{option}” is, for example: {examples}. {why}',
  answerOptional: 'No, it is optional: write “skip” to leave it out. {why}',
  answerDeferred: 'Not right now: write “later”, and I will ask again before the end. {why}',
  answerNeeded: 'Yes, this answer is needed. {why}',
} as const;
