import { fold, once, wordsOf } from '../normalize.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Grammar, Words } from './shape.ts';

export type GrammarLanguage = 'fr' | 'en';

/** Words as they are compared: folded, punctuation made spaces. */
export const keyOf = once((text) => wordsOf(fold(text)).join(' '));

/** The same for who leaves apostrophes out: « jai », `dont`. */
const hasty = (word: string): string => keyOf(word.replace(/['’]/g, ''));

/** Looks words of both languages up, the conversation's own first where they disagree. */
export type Lexicon<T> = (key: string, language: GrammarLanguage) => T | undefined;

/** Prepares a lexicon once; `read` lists the words of one grammar with what they mean. */
export function lexicon<T>(read: (grammar: Grammar) => readonly (readonly [word: string, meaning: T])[]): Lexicon<T> {
  const index = (grammar: Grammar) => {
    const pairs = read(grammar);
    // As written last, so that no spelling without apostrophe hides it.
    return new Map([
      ...pairs.map(([word, it]) => [hasty(word), it] as const),
      ...pairs.map(([word, it]) => [keyOf(word), it] as const),
    ]);
  };
  const own = { fr: index(fr), en: index(en) };
  return (key, language) => own[language].get(key) ?? own[language === 'fr' ? 'en' : 'fr'].get(key);
}

/** The same for words that are all there is to know: member or not. */
export function wordList(read: (grammar: Grammar) => Words): ReadonlySet<string> {
  return new Set([...read(en), ...read(fr)].flatMap((word) => [keyOf(word), hasty(word)]));
}

/** Pairs of a table whose keys are meanings and whose values are words. */
export const meaningsOf = <K extends string>(table: Readonly<Record<K, Words>>): (readonly [string, K])[] =>
  (Object.keys(table) as K[]).flatMap((meaning) => table[meaning].map((word) => [word, meaning] as const));
