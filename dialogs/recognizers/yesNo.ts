import { type GrammarLanguage, lexicon, wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { findPhrases, meant, negates } from './phrases.ts';
import { type Recognizer, unclear, value } from './recognizer.ts';

const answers = lexicon<boolean | 'unknown'>((grammar) => [
  ...grammar.unknown.map((word) => [word, 'unknown'] as const),
  ...grammar.yes.map((word) => [word, true] as const),
  ...grammar.no.map((word) => [word, false] as const),
]);

/** Words after which a yes is no longer one. */
const hedges = wordList((grammar) => [...grammar.except, ...grammar.or, ...grammar.conditions]);

/** « ouiii » and `noooo`, said with feeling. */
const calm = (words: readonly string[]): readonly string[] => words.map((word) => word.replace(/([a-z])\1+$/, '$1'));

function answerIn(words: readonly string[], language: GrammarLanguage): boolean | undefined {
  const { meanings, rest, before } = findPhrases(words, answers, language);
  const [first] = meanings;
  if (first === undefined || first === 'unknown' || meanings.some((meaning) => meaning !== first)) return undefined;
  const others = meant(rest);
  if (
    meant(before).length ||
    others.length > 6 ||
    negates(rest) ||
    rest.some((word) => hedges.has(word)) ||
    /\d/.test(others.join(' '))
  )
    return undefined;
  return first;
}

/** Yes or no in either language; 1 and 2 are the two buttons. */
export const yesNo: Recognizer = (said, { language }) => {
  const words = wordsOf(fold(said));
  const key = words.join(' ');
  if (key === '1' || key === '2') return value(key === '1');
  const answer = answerIn(words, language) ?? (words.length === 1 ? answerIn(calm(words), language) : undefined);
  return answer === undefined ? unclear() : value(answer);
};
