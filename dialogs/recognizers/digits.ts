import { lexicon } from '../grammar/grammar.ts';
import { fold, normalize, wordsOf } from '../normalize.ts';
import { findPhrases, negates } from './phrases.ts';
import { asGuesses, type Recognizer, refused, unclear, value } from './recognizer.ts';

const telephones = lexicon((grammar) => grammar.telephones.map((word) => [word, true] as const));

/** An identifier made of digits, whatever groups it is written in. */
export const digits: Recognizer = (said, { language }) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  const tokens = text
    .slice(0, 400)
    .split(/[\s,;:#()]+/)
    .filter(Boolean);
  const first = tokens.findIndex((token) => /\d/.test(token));
  if (first < 0) return tokens.length > 1 ? unclear() : refused('digits-only');
  const groups = tokens.slice(first, tokens.findLastIndex((token) => /\d/.test(token)) + 1);
  const id = groups.join('').replace(/[.-]/g, '');
  if (!/^\d+$/.test(id)) return refused('digits-only');
  if (groups.length === tokens.length) return value(id);
  const words = wordsOf(fold(text));
  if (findPhrases(words, telephones, language).meanings.length) return refused('telephone-not-id');
  // « no » and « n° » before a number are no refusal.
  return negates(words.filter((word) => word !== 'no' && word !== 'n')) ? unclear(asGuesses([id])) : value(id);
};
