import type { Outcome } from '../../machines/field.ts';
import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { findPhrases, meant, negates } from './phrases.ts';
import { type Recognizer, unclear, value } from './recognizer.ts';

/** `verified` and `unverified` tell a fact, and answer only where little else is said. */
type Answer = boolean | 'unknown' | 'verified' | 'unverified';
const answers = lexicon<Answer>((grammar) => [
  ...grammar.affirmed.map((word) => [word, 'verified'] as const),
  ...grammar.denied.map((word) => [word, 'unverified'] as const),
  ...[...grammar.unknown, ...grammar.lacking].map((word) => [word, 'unknown'] as const),
  ...grammar.yes.map((word) => [word, true] as const),
  ...grammar.no.map((word) => [word, false] as const),
]);
const contented = lexicon((grammar) => grammar.contented.map((word) => [word, true] as const));
const refusals = wordList((grammar) => grammar.no);
const progress = lexicon<Outcome>((grammar) => meaningsOf(grammar.outcomes));
const mostBeside = 4;

/** Words after which a yes is no longer one. */
const hedges = wordList((grammar) => [...grammar.except, ...grammar.or, ...grammar.conditions]);

/** « ouiii » and `noooo`, said with feeling. */
const calm = (words: readonly string[]): readonly string[] =>
  words.map((word) => {
    let end = word.length;
    while (end > 1 && word[end - 1] === word[end - 2]) end--;
    return word.slice(0, end);
  });

const plain = (meaning: Answer): boolean | 'unknown' =>
  typeof meaning === 'boolean' || meaning === 'unknown' ? meaning : meaning === 'verified';

/** « vérifié », « a jamais été vérifié ». */
function factIn(
  isSo: boolean,
  { others, isDenied, isHedged }: { readonly others: number; readonly isDenied: boolean; readonly isHedged: boolean },
): boolean | undefined {
  if (others > 3 || isHedged || (isDenied && !isSo)) return undefined;
  return isSo && !isDenied;
}

function answerIn(words: readonly string[], language: GrammarLanguage): boolean | undefined {
  const { meanings, rest, before } = findPhrases(words, answers, language);
  const [first, ...more] = meanings.map(plain);
  if (first === undefined || first === 'unknown' || more.some((meaning) => meaning !== first)) return undefined;
  const others = meant(rest);
  if (typeof meanings[0] === 'string' && !meanings.some((meaning) => typeof meaning === 'boolean'))
    return factIn(first, {
      others: others.length,
      isDenied: negates(rest),
      isHedged: rest.some((word) => hedges.has(word)),
    });
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

/** « non merci, c’est beau »: content beside a refusal takes nothing back. */
function politelyNo(words: readonly string[], language: GrammarLanguage): false | undefined {
  const { meanings, rest } = findPhrases(words, contented, language);
  const bare = meant(rest).join(' ');
  return meanings.length > 0 && refusals.has(bare) ? false : undefined;
}

/** What waits for somebody else is not so yet: « elle a envoyé les papiers ». */
function underWay(words: readonly string[], language: GrammarLanguage): false | undefined {
  const { meanings, rest } = findPhrases(words, progress, language);
  const isWaiting = meanings.length > 0 && meanings.every((meaning) => meaning === 'waiting');
  return isWaiting && meant(rest).length <= mostBeside && !rest.some((word) => hedges.has(word)) ? false : undefined;
}

/** Yes or no in either language; 1 and 2 are the two buttons. */
export const yesNo: Recognizer = (said, { language, field }) => {
  const words = wordsOf(fold(said));
  const key = words.join(' ');
  if (key === '1' || key === '2') return value(key === '1');
  const answer =
    answerIn(words, language) ??
    politelyNo(words, language) ??
    (field.waitsFor ? underWay(words, language) : undefined) ??
    (words.length === 1 ? answerIn(calm(words), language) : undefined);
  return answer === undefined ? unclear() : value(answer);
};
