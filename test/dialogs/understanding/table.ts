import type { Reason } from '../../../machines/refusal.ts';
import type { Value } from '../../../machines/value.ts';

/** What becomes of an utterance at its question. */
export type Outcome =
  /** The value lands, and the conversation moves on. */
  | { readonly kind: 'takes'; readonly value: Value }
  /** Nothing lands; the same question comes again with this reason, and with the mended value where there is one. */
  | { readonly kind: 'refuses'; readonly reason: Reason; readonly proposal?: Value }
  /** Nothing lands; these answers are offered, and none of them is chosen. */
  | { readonly kind: 'offers'; readonly guesses: readonly Value[] }
  /** Nothing lands, and it is said that nothing was understood. */
  | { readonly kind: 'puzzles' }
  /** Heard as something else than an answer (a question, a command, «later»): nothing lands. */
  | { readonly kind: 'keeps' };

export interface Utterance {
  readonly said: string;
  readonly outcome: Outcome;
}

/** Utterances of both languages at one question, by its id or by its path. */
export interface Table {
  readonly at: string;
  readonly fr: readonly (readonly Utterance[])[];
  readonly en: readonly (readonly Utterance[])[];
}

const each =
  (outcome: Outcome) =>
  (said: string): Utterance => ({ said, outcome });

export const takes = (value: Value, ...said: readonly string[]): readonly Utterance[] =>
  said.map(each({ kind: 'takes', value }));
export const refuses = (reason: Reason, ...said: readonly string[]): readonly Utterance[] =>
  said.map(each({ kind: 'refuses', reason }));
export const mends = (reason: Reason, proposal: Value, ...said: readonly string[]): readonly Utterance[] =>
  said.map(each({ kind: 'refuses', reason, proposal }));
export const offers = (guesses: readonly Value[], ...said: readonly string[]): readonly Utterance[] =>
  said.map(each({ kind: 'offers', guesses }));
export const puzzles = (...said: readonly string[]): readonly Utterance[] => said.map(each({ kind: 'puzzles' }));
export const keeps = (...said: readonly string[]): readonly Utterance[] => said.map(each({ kind: 'keeps' }));
