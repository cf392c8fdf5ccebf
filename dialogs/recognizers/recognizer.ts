import type { Field } from '../../machines/field.ts';
import type { Reason, Refusal } from '../../machines/refusal.ts';
import type { Value } from '../../machines/value.ts';
import type { GrammarLanguage } from '../grammar/grammar.ts';

/** A button or a name to choose from; `synonyms` should hold the other language's label too. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

export interface RecognizerContext {
  readonly language: GrammarLanguage;
  readonly field: Field;
  readonly options: readonly Option[];
  /** ISO 3166-1 alpha-2 of the business, to complete a national number with. */
  readonly country?: string;
  /** Smallest and largest number allowed. */
  readonly range?: readonly [number, number];
  /** What the question suggests, where it suggests anything. */
  readonly suggested?: () => Value | undefined;
  /** ISO date of the turn, to complete a date without a year with. */
  readonly today?: string;
}

export interface Guess {
  readonly value: Value;
  readonly label: string;
}

/**
 * What was recognised: a normalised value that the field's schema still has to accept; a form that cannot be taken as
 * it is; or nothing certain.
 */
export type Recognition =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unclear'; readonly guesses?: readonly Guess[] };

export type Recognizer = (said: string, context: RecognizerContext) => Recognition;

export const value = (it: Value): Recognition => ({ kind: 'value', value: it });

export const refused = (reason: Reason, more: Omit<Refusal, 'reason'> = {}): Recognition => ({
  kind: 'refused',
  refusal: { reason, ...more },
});

export const unclear = (guesses: readonly Guess[] = []): Recognition => {
  const distinct = guesses.filter((guess, i) => guesses.findIndex((it) => isSame(it.value, guess.value)) === i);
  return distinct.length ? { kind: 'unclear', guesses: distinct } : { kind: 'unclear' };
};

const isSame = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Guesses whose label is the value itself. */
export const asGuesses = (values: readonly string[]): readonly Guess[] =>
  values.map((it) => ({ value: it, label: it }));
