/** Mots pour qui hésite entre les choix d’une question, ou demande s’il faut y répondre. */
export const choosing: { readonly [K in keyof typeof import('../../en/phrases/choosing.ts').choosing]: string } = {
  chooseSuggested: 'Je vous suggère « {value} ». {why}',
  chooseFreely: 'Cela dépend de vous, et vous pourrez changer d’idée. {why}',
  chooseDifference: 'Les choix sont : {options}. {why}',
  chooseOption: '« {option} » est l’un des choix. {why}',
  chooseExamples: '« {option} », c’est par exemple : {examples}. {why}',
  answerOptional: 'Non, c’est facultatif : écrivez « passer » pour laisser la question de côté. {why}',
  answerDeferred: 'Pas tout de suite : écrivez « plus tard », et je vous le redemanderai avant la fin. {why}',
  answerNeeded: 'Oui, cette réponse est nécessaire. {why}',
};
