import { asking } from './grammar/asking.ts';
import { keyOf } from './grammar/grammar.ts';
import type { Words } from './grammar/shape.ts';
import { fold, normalize, wordsOf } from './normalize.ts';

/** A text that asks something, taken apart. */
export interface Question {
  /** Its words, without what people say before a question. */
  readonly words: readonly string[];
  /** It starts or ends like a question. */
  readonly isLed: boolean;
  /** It does so in more than one word, or before an article: «define» alone may begin a name. */
  readonly isPhrased: boolean;
  /** It ends with a question mark. */
  readonly isMarked: boolean;
  /** What it asks the meaning of, when it asks for a meaning. */
  readonly defined: readonly string[] | undefined;
}

const longestQuestion = 300;
const mostWords = 45;
const longestPhrase = 8;

const phrases = (list: Words): ReadonlySet<string> => new Set(list.map(keyOf));
const openers = phrases(asking.openers);
const leads = phrases(asking.leads);
const defining = phrases(asking.defining);
const tails = phrases(asking.tails);
const endings = phrases(asking.endings);
const closers = phrases(asking.closers);
const articles = phrases(asking.articles);
const between = phrases(asking.between);

/** Words of the longest of the phrases that the words start with; 0 when they start with none. */
function startOf(words: readonly string[], among: ReadonlySet<string>): number {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--)
    if (among.has(words.slice(0, length).join(' '))) return length;
  return 0;
}

function endOf(words: readonly string[], among: ReadonlySet<string>): number {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--)
    if (among.has(words.slice(words.length - length).join(' '))) return length;
  return 0;
}

const withoutStart = (words: readonly string[], among: ReadonlySet<string>): readonly string[] => {
  let rest = words;
  for (let length = startOf(rest, among); length && length < rest.length; length = startOf(rest, among))
    rest = rest.slice(length);
  return rest;
};

const withoutEnd = (words: readonly string[], among: ReadonlySet<string>): readonly string[] => {
  let rest = words;
  for (let length = endOf(rest, among); length && length < rest.length; length = endOf(rest, among))
    rest = rest.slice(0, rest.length - length);
  return rest;
};

/** Reads a text as a question; undefined when it is none. What stands between quotation marks is an answer. */
export function questionIn(text: string): Question | undefined {
  if (text.length > longestQuestion || /^\s*["“«]/.test(text)) return undefined;
  const all = wordsOf(fold(text));
  if (!all.length || all.length > mostWords) return undefined;
  const words = withoutStart(all, openers);
  const isMarked = /\?\s*$/.test(normalize(text));
  const start = Math.max(
    ...[leads, defining, between].map((among) => startOf(words, among)),
    asksWhere(text, all.length - words.length),
  );
  const end = Math.max(endOf(words, tails), endOf(words, endings));
  const isLed = start > 0 || end > 0;
  if (!isLed && !isMarked) return undefined;
  const isPhrased = start > 1 || end > 1 || (start > 0 && articles.has(words[start] ?? ''));
  return { words, isLed, isPhrased, isMarked, defined: definedIn(words) };
}

/** « où » asks and « ou » does not, which folding cannot tell. */
const asksWhere = (text: string, at: number): number => (wordsOf(normalize(text).toLowerCase())[at] === 'où' ? 1 : 0);

/** The words whose meaning is asked: after «what is», before « ça veut dire quoi ». */
function definedIn(words: readonly string[]): readonly string[] | undefined {
  const end = endOf(words, tails);
  const start = startOf(words, defining);
  if (!start && !end) return undefined;
  const asked = start ? words.slice(start) : words.slice(0, words.length - end);
  const term = withoutStart(withoutEnd(asked, closers), articles);
  return term.length ? term : undefined;
}

/** The two things whose difference is asked. */
export function comparedIn({ words }: Question): readonly [readonly string[], readonly string[]] | undefined {
  const at = words.findIndex((_, i) => startOf(words.slice(i), between) > 0);
  if (at < 0) return undefined;
  const rest = withoutEnd(words.slice(at + startOf(words.slice(at), between)), closers);
  const middle = rest.findIndex((word, i) => i > 0 && joins.has(word));
  if (middle < 0) return undefined;
  return [withoutStart(rest.slice(0, middle), articles), withoutStart(rest.slice(middle + 1), articles)];
}
const joins = phrases(asking.and);

/** Led by question words and ended by a question mark; shorter ones may be names («Canal?», «Où est Charlie?»). */
export function asksPlainly(text: string): boolean {
  const question = questionIn(text);
  return question?.isLed === true && question.isMarked && question.words.length > 4;
}
