import { wordList } from '../grammar/grammar.ts';
import { fold, normalize, wordsOf } from '../normalize.ts';
import { spelt, written } from './numbers.ts';
import { fillers } from './phrases.ts';
import { type Recognition, type Recognizer, type RecognizerContext, refused, unclear, value } from './recognizer.ts';

const alternatives = wordList((grammar) => [
  ...grammar.or,
  ...grammar.to,
  ...grammar.except,
  ...grammar.halves,
  ...grammar.quarters,
]);
const ordinals = wordList((grammar) => Object.keys(grammar.ordinals));
/** « huit dixièmes » is not eight. */
const changesNumber = (word: string): boolean =>
  alternatives.has(word) || ordinals.has(word) || ordinals.has(word.replace(/s$/, ''));

const bounds = ({ range, field }: RecognizerContext) => range ?? field.range;

/** The same number in whole, within the range when there is one. */
function whole(number: number, context: RecognizerContext): number {
  const [min, max] = bounds(context) ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return Math.min(max, Math.max(min, Math.round(number)));
}

/** Judges how a number is written; its size is for the schema, unless no number of this machine holds it. */
export function judged(digits: string, context: RecognizerContext): Recognition {
  const read = written(digits, context.language);
  if (!read) return unclear();
  const [min, max] = bounds(context) ?? [];
  const args = min === undefined || max === undefined ? {} : { args: { min, max } };
  const proposal = whole(read.number, context);
  if (!read.sure || /[.,]\d{1,2}$/.test(digits) || !Number.isInteger(read.number))
    return refused('not-whole', { ...args, proposal });
  return Number.isSafeInteger(read.number) ? value(read.number) : refused('out-of-range', { ...args, proposal });
}

/** A whole number in digits or words, alone or with what it counts (« 200 px », « 80 % », « trois canaux »). */
export const count: Recognizer = (said, context) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  const parts = /^([\p{L}' ]*?) ?([+-]?\d[\d.,' ]*?) ?(%|[\p{L}\p{M}']+(?: [\p{L}\p{M}']+)?)?[.!]?$/u.exec(
    text.slice(0, 200),
  );
  if (parts && wordsOf(fold(parts[1] ?? '')).every((word) => fillers.has(word)))
    return judged(parts[2] as string, context);
  const words = fold(text.replace(/ ?%$/, '')).match(/[a-z]+|\d+|\S/g) ?? [];
  const start = words.findIndex((word, i) => !fillers.has(word) || spelt(words, i, context.language) !== undefined);
  const number = start < 0 ? undefined : spelt(words, start, context.language);
  const rest = number ? words.slice(number.next) : [];
  return number && rest.length < 3 && rest.every((word) => /^[a-z]+$/.test(word) && !changesNumber(word))
    ? value(number.number)
    : unclear();
};
