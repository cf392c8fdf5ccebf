import { type GrammarLanguage, lexicon, wordList } from '../grammar/grammar.ts';
import { wordsOf } from '../normalize.ts';
import { fillers } from './phrases.ts';

/** How many of a list: all of that many, or that many from one end. */
export interface Quantity {
  readonly of: 'all' | 'first' | 'last';
  readonly count: number;
}

const numbers = lexicon((grammar) => Object.entries(grammar.numbers));
const wholes = wordList((grammar) => grammar.allOf);
const firsts = wordList((grammar) => grammar.firsts);
const lasts = wordList((grammar) => grammar.lasts);

const endOf = (word: string | undefined) => {
  if (word === undefined) return undefined;
  return firsts.has(word) ? 'first' : lasts.has(word) ? 'last' : undefined;
};

/** « les 3 », « tous les quatre », `the first 3`: a number of things, where « le 3 » is the number of one. */
export function quantityOf(key: string, language: GrammarLanguage): Quantity | undefined {
  const words = wordsOf(key.replace(/ (?:of )?(?:them|these)$/, ''));
  const number = (word = '') => (/^\d{1,3}$/.test(word) ? Number(word) : numbers(word, language));
  const at = words.findIndex((word) => number(word) !== undefined);
  const count = number(words[at]);
  if (count === undefined || count < 2) return undefined;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const end = endOf(before.at(-1)) ?? endOf(after[0]);
  if (end && [...before.slice(0, -1), ...after.slice(1)].every((word) => fillers.has(word)) && after.length < 2)
    return { of: end, count };
  return !after.length && wholes.has(before.join(' ')) ? { of: 'all', count } : undefined;
}
