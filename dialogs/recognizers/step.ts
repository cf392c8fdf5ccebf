import { type Outcome, outcomes } from '../../machines/field.ts';
import { lexicon, meaningsOf } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { matchOption, namedExactly } from './options.ts';
import { findPhrases, meant, negates } from './phrases.ts';
import { type Guess, type Recognizer, type RecognizerContext, unclear, value } from './recognizer.ts';

const reports = lexicon<Outcome>((grammar) => meaningsOf(grammar.outcomes));

/** How a task went: done, failed, different from what was described, or waiting. */
export const step: Recognizer = (said, context) => {
  const exact = namedExactly(said, context.options);
  if (exact) return value(exact.value);
  const words = wordsOf(fold(said));
  const { meanings, rest } = findPhrases(words, reports, context.language);
  const heard = [...new Set(meanings)];
  const [one] = heard;
  if (heard.length === 1 && one && !negates(rest) && meant(rest).length < 9) return value(one);
  if (heard.length)
    return unclear(outcomes.filter((outcome) => heard.includes(outcome)).map((it) => guess(it, context)));
  const match = matchOption(said, context.options, context.language);
  return match.kind === 'one' ? value(match.option.value) : unclear();
};

const guess = (outcome: Outcome, { options }: RecognizerContext): Guess => ({
  value: outcome,
  label: options.find((option) => option.value === outcome)?.label ?? outcome,
});
