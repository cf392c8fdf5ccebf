import { type GrammarLanguage, type Lexicon, wordList } from '../grammar/grammar.ts';
import { fold, normalize, wordsOf } from '../normalize.ts';

/** Longest phrase of the grammars, in words. */
const longest = 8;
/** Nobody answers a button in more words than that. */
const tooMany = 60;

export interface Found<T> {
  /** What each phrase means, in the order of the text. */
  readonly meanings: readonly T[];
  /** Words that belong to no phrase. */
  readonly rest: readonly string[];
  /** Words before the first phrase. */
  readonly before: readonly string[];
}

/** Finds the phrases of a lexicon in a text, the longest first at each word. */
export function findPhrases<T>(words: readonly string[], lexicon: Lexicon<T>, language: GrammarLanguage): Found<T> {
  const meanings: T[] = [];
  const rest: string[] = [];
  let before: readonly string[] | undefined;
  for (let i = 0; i < words.length && words.length <= tooMany; ) {
    const { meaning, length } = longestAt(words, i, (key) => lexicon(key, language));
    if (meaning === undefined) rest.push(words[i] as string);
    else {
      before ??= [...rest];
      meanings.push(meaning);
    }
    i += length;
  }
  return { meanings, rest, before: before ?? rest };
}

/** The longest phrase that starts at a word, and its length in words; one word without meaning where there is none. */
export function longestAt<T>(
  words: readonly string[],
  from: number,
  look: (key: string) => T | undefined,
): { readonly meaning: T | undefined; readonly length: number } {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const meaning = look(words.slice(from, from + length).join(' '));
    if (meaning !== undefined) return { meaning, length };
  }
  return { meaning: undefined, length: 1 };
}

export const fillers = wordList((grammar) => grammar.fillers);
/** Phrases apart from words, since a word is looked up at once. */
const parted = (phrases: ReadonlySet<string>) => ({
  words: phrases,
  longer: [...phrases].filter((phrase) => phrase.includes(' ')).map((phrase) => ` ${phrase} `),
});
const negations = parted(wordList((grammar) => grammar.not));

/** The words without the polite and empty ones. */
export const meant = (words: readonly string[]): readonly string[] => words.filter((word) => !fillers.has(word));

const questions = parted(wordList((grammar) => grammar.questions));

/** The text asks something, by a word or by its mark. */
export const asks = (text: string, words: readonly string[] = wordsOf(fold(text))): boolean =>
  normalize(text).endsWith('?') || holds(words, questions);

/** The text begins by asking. */
export const opensAsking = (words: readonly string[]): boolean => {
  const text = `${meant(words).join(' ')} `;
  return [...questions.words].some((phrase) => text.startsWith(`${phrase} `));
};

const holds = (words: readonly string[], { words: single, longer }: ReturnType<typeof parted>): boolean => {
  if (words.some((word) => single.has(word))) return true;
  if (words.length < 2) return false;
  const text = ` ${words.join(' ')} `;
  return longer.some((phrase) => text.includes(phrase));
};

/** One of the words turns the others into their contrary. */
export const negates = (words: readonly string[]): boolean => holds(words, negations);
