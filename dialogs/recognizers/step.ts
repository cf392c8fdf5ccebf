import { type Outcome, outcomes } from '../../machines/field.ts';
import { lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { matchOption, namedExactly } from './options.ts';
import { asks, findPhrases, meant, negates, opensAsking } from './phrases.ts';
import { type Guess, type Recognizer, type RecognizerContext, unclear, value } from './recognizer.ts';

const reports = lexicon<Outcome | 'idle' | 'flawless'>((grammar) => [
  ...grammar.flawless.map((phrase) => [phrase, 'flawless'] as const),
  ...grammar.idle.map((phrase) => [phrase, 'idle'] as const),
  ...meaningsOf(grammar.outcomes),
]);
const alternatives = wordList((grammar) => grammar.or);

/** How a task went: done, failed, different from what was described, or waiting. */
export const step: Recognizer = (said, context) => {
  const words = wordsOf(fold(said));
  const isAsked = asks(said, []);
  const exact = isAsked ? undefined : namedExactly(said, context.options);
  if (exact) return value(exact.value);
  const { meanings, rest } = findPhrases(words, reports, context.language);
  const heard = outcomes.filter((outcome) => meanings.includes(outcome));
  const [one, other] = heard;
  const idle = meanings.includes('idle') && one !== 'failed';
  const doubtful = idle || negates(rest) || rest.some((word) => alternatives.has(word));
  if (asks(said, words) && !(one === 'failed' && !other && tells(said, words))) return guesses(heard, context);
  if (one && !other && !doubtful && isPlain(one, { words, rest })) return value(one);
  if (one && !other && !doubtful) return unclear([guess(one, context)]);
  if (one || doubtful) return guesses(heard, context);
  if (isAsked) return unclear();
  const match = matchOption(said, context.options, context.language);
  return match.kind === 'one' ? value(match.option.value) : unclear();
};

/** A question word in the midst of a report asks nothing: `I get an error when I click`. */
const tells = (said: string, words: readonly string[]): boolean => !asks(said, []) && !opensAsking(words);

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
