import { keyOf } from '../grammar/grammar.ts';
import { matchOption } from './options.ts';
import { type Guess, type Option, type Recognizer, refused, unclear, value } from './recognizer.ts';
import { text } from './text.ts';

export const guessesOf = (options: readonly Option[]): readonly Guess[] =>
  options.slice(0, 5).map(({ value: it, label }) => ({ value: it, label }));

/** One of the options; where there is none to choose from, a name is taken as it is. */
export const choice: Recognizer = (said, context) => {
  if (!context.options.length) return text(said, context);
  if (!keyOf(said) && !said.trim()) return refused('empty');
  const match = matchOption(said, context.options, context.language);
  if (match.kind === 'one') return value(match.option.value);
  if (match.kind === 'absent') return refused('not-a-choice', { args: { count: context.options.length } });
  if (match.kind === 'several')
    return refused('choose-one', { args: { options: match.options.map(({ label }) => label).join(', ') } });
  return match.kind === 'near' ? unclear(guessesOf(match.options)) : unclear();
};
