import { fold, once, wordsOf } from '../normalize.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Grammar, Words } from './shape.ts';

export type GrammarLanguage = 'fr' | 'en';

/** Both grammars, the conversation's own first. */
export const grammarsFor = (language: GrammarLanguage): readonly [Grammar, Grammar] =>
  language === 'fr' ? [fr, en] : [en, fr];

/** Words as they are compared: folded, punctuation made spaces. */
export const keyOf = once((text) => wordsOf(fold(text)).join(' '));

/** Looks words of both languages up, the conversation's own first where they disagree. */
export type Lexicon<T> = (key: string, language: GrammarLanguage) => T | undefined;

/** Prepares a lexicon once; `read` lists the words of one grammar with what they mean. */
export function lexicon<T>(read: (grammar: Grammar) => readonly (readonly [word: string, meaning: T])[]): Lexicon<T> {
  const index = (grammar: Grammar) => new Map(read(grammar).map(([word, meaning]) => [keyOf(word), meaning] as const));
  const own = { fr: index(fr), en: index(en) };
  return (key, language) => own[language].get(key) ?? own[language === 'fr' ? 'en' : 'fr'].get(key);
}

/** The same for words that are all there is to know: member or not. */
export function wordList(read: (grammar: Grammar) => Words): ReadonlySet<string> {
  return new Set([...read(en), ...read(fr)].map(keyOf));
}

/** Pairs of a table whose keys are meanings and whose values are words. */
export const meaningsOf = <K extends string>(table: Readonly<Record<K, Words>>): (readonly [string, K])[] =>
  (Object.keys(table) as K[]).flatMap((meaning) => table[meaning].map((word) => [word, meaning] as const));
