/** Values offered where an answer was not plain; all of them stand in the text, not on buttons alone. */
export const offers = {
  guessed: '“{label}”',
  guess: 'Did you mean {list}?',
  otherwise: 'Or else:',
} as const;
