import { keyOf, lexicon, wordList } from '../grammar/grammar.ts';
import { wordsOf } from '../normalize.ts';
import { matchOption, namedExactly } from './options.ts';
import { openOption, stateIn } from './pending.ts';
import { asks, findPhrases, meant } from './phrases.ts';
import { quantityOf } from './quantity.ts';
import {
  type Guess,
  type Option,
  type Recognition,
  type Recognizer,
  type RecognizerContext,
  refused,
  unclear,
  value,
} from './recognizer.ts';
import { text } from './text.ts';

export const guessesOf = (options: readonly Option[]): readonly Guess[] =>
  options.slice(0, 5).map(({ value: it, label }) => ({ value: it, label }));

const stated = (options: readonly Option[]): Recognition => {
  const [one, ...others] = options;
  return one && !others.length ? value(one.value) : unclear(guessesOf(options));
};

const simplest = wordList((grammar) => grammar.simplest);
const guessing = lexicon((grammar) => grammar.guessing.map((word) => [word, true] as const));
const uncreated = lexicon((grammar) => grammar.uncreated.map((word) => [word, true] as const));
const mostBeside = 4;

/** « je pense », `maybe`: an answer that its own author doubts. */
const guesses = (said: string): boolean => findPhrases(wordsOf(keyOf(said)), guessing, 'fr').meanings.length > 0;

/** What does not exist yet is not under review: said so, with that as the proposal. */
function notCreated(said: string, { options, language }: RecognizerContext): Recognition | undefined {
  const open = openOption(options);
  if (!open || namedExactly(said, options) || asks(said)) return undefined;
  const { meanings, rest } = findPhrases(wordsOf(keyOf(said)), uncreated, language);
  return meanings.length && meant(rest).length <= mostBeside
    ? refused('not-created', { proposal: open.value })
    : undefined;
}

/** One of the options; where there is none to choose from, a name is taken as it is. */
export const choice: Recognizer = (said, context) => {
  if (!context.options.length) return text(said, context);
  if (!keyOf(said) && !said.trim()) return refused('empty');
  const quantity = quantityOf(keyOf(said), context.language);
  if (quantity && !namedExactly(said, context.options))
    return refused('choose-one', { args: { options: context.options.map(({ label }) => label).join(', ') } });
  const suggested = simplest.has(keyOf(said)) ? context.suggested?.() : undefined;
  if (suggested !== undefined && suggested !== null) return value(suggested);
  const open = notCreated(said, context);
  if (open) return open;
  const state = asks(said) ? undefined : stateIn(wordsOf(keyOf(said)), context.options, context.language);
  const match = matchOption(said, context.options, context.language);
  if (state && match.kind !== 'one') return stated(state);
  if (match.kind === 'one')
    return asks(said, []) || (guesses(said) && !namedExactly(said, context.options))
      ? unclear(guessesOf([match.option]))
      : value(match.option.value);
  if (match.kind === 'absent') return refused('not-a-choice', { args: { count: context.options.length } });
  if (match.kind === 'several')
    return refused('choose-one', { args: { options: match.options.map(({ label }) => label).join(', ') } });
  return match.kind === 'near' ? unclear(guessesOf(match.options)) : unclear();
};
