import { normalize } from '../normalize.ts';
import { type Recognizer, refused, unclear, value } from './recognizer.ts';

/** An identifier made of digits, whatever groups it is written in. */
export const digits: Recognizer = (said) => {
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
  return /^\d+$/.test(id) ? value(id) : refused('digits-only');
};
