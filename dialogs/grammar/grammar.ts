import type { Outcome } from '../../machines/field.ts';
import type { Day } from '../../machines/rules/week.ts';
import { fold, wordsOf } from '../normalize.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What a person may ask of the conversation itself, in the midst of any question. */
export const commands = [
  'help',
  'why',
  'back',
  'redo',
  'status',
  'change',
  'skip',
  'repeat',
  'language',
  'save',
  'review',
  'restart',
  'handOver',
  'simulate',
  'forget',
] as const;
export type Command = (typeof commands)[number];

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

type Words = readonly string[];

/** The words of one language that recognizers look for, written as people write them; accents and case do not matter. */
export interface Grammar {
  readonly yes: Words;
  readonly no: Words;
  readonly unknown: Words;
  readonly all: Words;
  readonly both: Words;
  readonly none: Words;
  readonly and: Words;
  readonly or: Words;
  readonly except: Words;
  /** Words after which an answer holds only sometimes. */
  readonly conditions: Words;
  /** Words that turn a phrase into its contrary. */
  readonly not: Words;
  /** Polite or empty words around an answer. */
  readonly fillers: Words;
  /** Numbers by word; 100 and above multiply what precedes them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Positions by word; -1 is the last one. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, Words>>;
  readonly halves: Words;
  readonly quarters: Words;
  readonly weekdays: Readonly<Record<Day, Words>>;
  readonly workdays: Words;
  readonly weekend: Words;
  readonly everyDay: Words;
  readonly roundTheClock: Words;
  readonly open: Words;
  readonly closed: Words;
  readonly noon: Words;
  readonly midnight: Words;
  readonly to: Words;
  readonly months: readonly Words[];
  readonly outcomes: Readonly<Record<Outcome, Words>>;
  readonly commands: Readonly<Record<Command, Words>>;
}

export type GrammarLanguage = 'fr' | 'en';

/** Both grammars, the conversation's own first. */
export const grammarsFor = (language: GrammarLanguage): readonly [Grammar, Grammar] =>
  language === 'fr' ? [fr, en] : [en, fr];

/** Words as they are compared: folded, punctuation made spaces. */
export const keyOf = (text: string): string => wordsOf(fold(text)).join(' ');

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
