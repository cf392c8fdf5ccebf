import { type GrammarLanguage, keyOf, lexicon, meaningsOf } from '../grammar/grammar.ts';
import { otherMail, type Problem, problems } from '../grammar/problems.ts';
import { fold, wordsOf } from '../normalize.ts';
import { findPhrases } from './phrases.ts';

const told = lexicon<Problem>(() => meaningsOf(problems));
const others = new Set(otherMail.map(keyOf));

/** The problem with the verification of a number that a report tells of; undefined where it tells of none, or of two. */
export function problemIn(text: string, language: GrammarLanguage): Problem | undefined {
  const words = wordsOf(fold(text));
  if (words.some((word) => others.has(word))) return undefined;
  const [problem, ...more] = new Set(findPhrases(words, told, language).meanings);
  return more.length ? undefined : problem;
}
