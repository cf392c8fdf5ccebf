import { type Outcome, outcomes } from '../../machines/field.ts';
import { lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { matchOption, namedExactly } from './options.ts';
import { asks, findPhrases, meant, negates } from './phrases.ts';
import { type Guess, type Recognizer, type RecognizerContext, unclear, value } from './recognizer.ts';

const reports = lexicon<Outcome | 'idle'>((grammar) => [
  ...grammar.idle.map((phrase) => [phrase, 'idle'] as const),
  ...meaningsOf(grammar.outcomes),
]);
const alternatives = wordList((grammar) => grammar.or);

/** How a task went: done, failed, different from what was described, or waiting. */
export const step: Recognizer = (said, context) => {
  const exact = namedExactly(said, context.options);
  if (exact) return value(exact.value);
  const words = wordsOf(fold(said));
  const { meanings, rest } = findPhrases(words, reports, context.language);
  const heard = outcomes.filter((outcome) => meanings.includes(outcome));
  const doubtful = meanings.includes('idle') || negates(rest) || rest.some((word) => alternatives.has(word));
  const [one, other] = heard;
  if (asks(said, words)) return guesses(heard, context);
  if (one && !other && !doubtful && isPlain(one, { words, rest })) return value(one);
  if (one && !other && !doubtful) return unclear([guess(one, context)]);
  if (one || doubtful) return guesses(heard, context);
  const match = matchOption(said, context.options, context.language);
  return match.kind === 'one' ? value(match.option.value) : unclear();
};

/** Nothing else is told: a word of success in a longer story may be about anything. */
function isPlain(outcome: Outcome, said: { readonly words: readonly string[]; readonly rest: readonly string[] }) {
  const others = meant(said.rest).length;
  return outcome === 'done' ? !others || meant(said.words).length <= 4 : others < 9;
}

/** What may have been meant; where success is all that could be, the doubt is whether it was. */
const guesses = (heard: readonly Outcome[], context: RecognizerContext) =>
  unclear(heard.length === 1 && heard[0] === 'done' ? [] : heard.map((outcome) => guess(outcome, context)));

const guess = (outcome: Outcome, { options }: RecognizerContext): Guess => ({
  value: outcome,
  label: options.find((option) => option.value === outcome)?.label ?? outcome,
});
