import { keyOf } from './grammar/grammar.ts';
import { near } from './normalize.ts';

/**
 * A topic that a text fits. `slots`: words of its best pattern; `strange`: words of the text that say something and
 * belong to none of its patterns.
 */
export interface Match<Id extends string> {
  readonly id: Id;
  readonly slots: number;
  readonly strange: number;
  readonly score: number;
}

export interface Fitting<Id extends string> {
  /** Words that carry no topic. */
  readonly empty: ReadonlySet<string>;
  /** The pending question is about this topic. */
  readonly isOwn?: (id: Id) => boolean;
}

interface Pattern<Id extends string> {
  readonly id: Id;
  readonly size: number;
  readonly needsOwn: boolean;
}
type Place = readonly [pattern: number, slot: number];

/** A word without the mark of its plural. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Most unknown words for which a typing slip is looked for. */
const mostSlips = 8;

/**
 * Finds topics by patterns: words that must all be there, in any order; `a|b` either, `approv*` how it starts, `@` only
 * where the pending question is about the topic. Small slips are forgiven. Best topic first.
 */
export function matcher<Id extends string>(
  topics: readonly (readonly [Id, readonly string[]])[],
): (words: readonly string[], fitting: Fitting<Id>) => readonly Match<Id>[] {
  const { patterns, places } = compile(topics);
  const vocabulary = [...places.keys()];
  const slipsFor = slipFinder(vocabulary);
  const topicsOf = new Map(vocabulary.map((token) => [token, new Set(idsAt(token))]));
  function idsAt(token: string): readonly Id[] {
    return (places.get(token) ?? []).flatMap(([at]) => patterns[at]?.id ?? []);
  }
  return (words, { empty, isOwn = () => false }) => {
    let slips = 0;
    const heard = words.map((word) => {
      const known = tokensOf(word, places);
      if (known.length || empty.has(word) || word.length < 4 || slips++ >= mostSlips) return known;
      return slipsFor(word);
    });
    const met = new Map<number, { mask: number; by: Set<number> }>();
    heard.forEach((tokens, i) => {
      for (const token of tokens)
        for (const [at, slot] of places.get(token) ?? []) {
          const seen = met.get(at) ?? { mask: 0, by: new Set<number>() };
          seen.mask |= 1 << slot;
          seen.by.add(i);
          met.set(at, seen);
        }
    });
    const best = new Map<Id, Match<Id>>();
    for (const [at, { mask, by }] of met) {
      const { id, size, needsOwn } = patterns[at] as Pattern<Id>;
      if (mask !== (1 << size) - 1 || by.size < size || (needsOwn && !isOwn(id))) continue;
      const strange = words.filter(
        (word, i) => !empty.has(word) && !(heard[i] ?? []).some((token) => topicsOf.get(token)?.has(id)),
      ).length;
      const rare = [...by].reduce((sum, i) => sum + rarity(heard[i] ?? []), 0);
      const score = size + rare / 2 - strange * 0.6 + (isOwn(id) ? 0.75 : 0);
      if (score > (best.get(id)?.score ?? Number.NEGATIVE_INFINITY)) best.set(id, { id, slots: size, strange, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
  function rarity(tokens: readonly string[]): number {
    return Math.max(0, ...tokens.map((token) => 1 / (topicsOf.get(token)?.size ?? 1)));
  }
}

function compile<Id extends string>(topics: readonly (readonly [Id, readonly string[]])[]) {
  const patterns: Pattern<Id>[] = [];
  const places = new Map<string, Place[]>();
  for (const [id, texts] of topics)
    for (const text of texts) {
      const needsOwn = text.startsWith('@');
      const slots = text.replace(/^@\s*/, '').split(/\s+/).filter(Boolean);
      const at = patterns.push({ id, size: slots.length, needsOwn }) - 1;
      slots.forEach((slot, i) => {
        for (const token of slot.split('|').map(tokenOf)) {
          const known = places.get(token) ?? [];
          known.push([at, i]);
          places.set(token, known);
        }
      });
    }
  return { patterns, places };
}

const tokenOf = (word: string): string => (word.endsWith('*') ? `${keyOf(word.slice(0, -1))}*` : singular(keyOf(word)));

/** The tokens of the vocabulary that a word is, letter for letter. */
function tokensOf(word: string, places: ReadonlyMap<string, unknown>): readonly string[] {
  const found: string[] = [];
  const whole = singular(word);
  if (places.has(whole)) found.push(whole);
  for (let length = 2; length <= word.length; length++) {
    const start = `${word.slice(0, length)}*`;
    if (places.has(start)) found.push(start);
  }
  return found;
}

/** Letters of a word as bits, to tell unlike words apart at once. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

/** Most letters that a slip adds and takes away together. */
const mostForeign = 4;

function bitsIn(letters: number): number {
  let count = 0;
  for (let rest = letters; rest; rest &= rest - 1) count++;
  return count;
}

const shortestSlip = 5;

/** Tokens that a mistyped word may stand for: it keeps the first letter, or takes it second. */
function slipFinder(vocabulary: readonly string[]): (word: string) => readonly string[] {
  const byFirst = Map.groupBy(
    vocabulary.filter((token) => token.length >= shortestSlip),
    (token) => token[0],
  );
  const letters = new Map(vocabulary.map((token) => [token, lettersOf(token.replace('*', ''))]));
  return (word) => {
    const own = lettersOf(word);
    const likely = [...new Set([word[0], word[1]])].flatMap((first) => byFirst.get(first) ?? []);
    return likely.filter((token) => {
      const known = letters.get(token) ?? 0;
      // What follows the start of a word may be anything.
      const foreign = token.endsWith('*') ? known & ~own : known ^ own;
      return bitsIn(foreign) <= (token.endsWith('*') ? 2 : mostForeign) && isSlip(word, token);
    });
  };
}

function isSlip(word: string, token: string): boolean {
  if (!token.endsWith('*')) return Math.abs(token.length - word.length) < 3 && near(singular(word), token);
  const start = token.slice(0, -1);
  return [start.length - 1, start.length, start.length + 1].some(
    (length) => length <= word.length && near(word.slice(0, length), start),
  );
}
