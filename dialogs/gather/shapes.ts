import { type FieldId, fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { gathering } from '../grammar/gathering.ts';
import { wordList } from '../grammar/grammar.ts';
import { maskCodes } from '../mask.ts';
import { fold, withoutEnd, wordsOf } from '../normalize.ts';
import { isSame, type Reading, readAs, type Target, targetsOf } from './targets.ts';

/** An answer that its form alone tells apart. */
export type Shaped =
  | { readonly kind: 'found'; readonly path: string; readonly value: Value; readonly text: string }
  /** Another value than the answer there is: perhaps a change, perhaps something else. */
  | { readonly kind: 'other'; readonly path: string; readonly text: string }
  | { readonly kind: 'unfit'; readonly path: string; readonly text: string }
  /** Of the form of an answer there is, and no valid one: perhaps another number of the company. */
  | { readonly kind: 'stray'; readonly path: string; readonly text: string }
  /** Nothing new. */
  | { readonly kind: 'same'; readonly path: string; readonly text: string };

const weekdays = wordList((grammar) => [...Object.values(grammar.weekdays).flat()].filter((word) => word.length > 2));
const image = /\.(?:png|jpe?g|gif|svg|webp)(?:\?.*)?$/i;

/** The letter or two with which signatures announce a number or an address. */
const announced = /^(?:\p{L}{1,2}|www|url)\.?\s?[:.]\s+/iu;

const phoneLabel = /^(?:t[ée]l(?:[ée]phone)?|cell(?:ulaire)?|phone|mobile|bureau|office)\.?\s?:?\s+(?=[+(]?\d)/iu;
/** As they are written on business cards. */
const nationalPhone = /^\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$/;
const extension = /,?\s?(?:poste|post|ext|extension|p|x|#)[. ]{0,2}\d{1,6}$/iu;
const phoneBefore = /^[+(]?\d[\d ().-]{7,22}\d$/;

/** The questions that a form may be meant for, the likeliest first; empty for words of no certain form. */
function meantBy(text: string, { asked }: Reading): readonly FieldId[] {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return ['business.email'];
  if (isWebAddress(text)) {
    if (image.test(text)) return ['business.logoUrl'];
    return asked.field.kind === 'url' && asked.id !== 'business.logoUrl' ? [asked.id] : ['business.website'];
  }
  if (/^\d{1,3}\s?%$/.test(text)) return ['skills[].serviceLevel.goalPercent'];
  if (/^(?:\+|00)\s?\d[\d\s().-]{6,20}$/.test(text)) return ['channels[].phoneNumber'];
  if (/^\d[\d .-]{3,24}\d$/.test(text)) return digitsOf(text);
  const direct = text.replace(extension, '');
  if (nationalPhone.test(text) || (direct !== text && phoneBefore.test(direct))) return ['channels[].phoneNumber'];
  if (/^[A-Z][\w+-]+\/[A-Z]\w[\w/+-]*$/.test(text)) return ['business.timeZone', 'businessHours.timeZone'];
  if (/\d/.test(text) && wordsOf(fold(text)).some((word) => weekdays.has(word))) return ['businessHours.week'];
  return [];
}

const isWebAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+(?!\d)[\p{L}]{2,}(?:\/\S*)?$/u.test(text);

/** A long number is an identifier; one of the length of a phone number is not told apart from one. */
const digitsOf = (text: string): readonly FieldId[] => {
  const { length } = text.replace(/\D/g, '');
  if (maskCodes(text) !== text || length < 5 || length > 20) return [];
  return length === 10 || length === 11 ? ['channels[].phoneNumber'] : ['business.businessManagerId'];
};

/** Reads a piece by its form alone. */
export function shapeOf(piece: string, reading: Reading): Shaped | undefined {
  const said = piece.replace(announced, '').replace(phoneLabel, '').replace(/^[<(]/, '');
  const text = withoutEnd(said, '>).,;').trim();
  const ids = meantBy(text, reading).filter((id) => fieldOf(id));
  const targets = ids.flatMap((id) => targetsOf(id, reading));
  const [target] = [...targets.filter(({ state }) => state !== 'known'), ...targets];
  return target && judged(text, target, reading);
}

function judged(text: string, { path, state }: Target, reading: Reading): Shaped {
  const understood = readAs(text, path, reading);
  if (understood.kind === 'refused' && state === 'known') {
    const { proposal } = understood.refusal;
    return { kind: proposal !== undefined && isSame(path, proposal, reading) ? 'same' : 'stray', path, text };
  }
  if (understood.kind !== 'answered') return { kind: 'unfit', path, text };
  if (state !== 'known') return { kind: 'found', path, value: understood.value, text };
  return { kind: isSame(path, understood.value, reading) ? 'same' : 'other', path, text };
}

/** The line of a street: a number and a word for a way. */
export const isStreet = (text: string): boolean =>
  /^\p{N}+\p{L}?(?:\s?-\s?\d+)?,?\s/u.test(text) && wordsOf(fold(text)).some((word) => gathering.streets.has(word));

/** The line under a street: postal code, town and province. */
export const isTown = (text: string): boolean =>
  text.length < 80 &&
  (/\b[a-z]\d[a-z][\s-]?\d[a-z]\d\b/i.test(text) ||
    /^\d{4,5}\s\p{Lu}/u.test(text) ||
    /^\p{Lu}[\p{L}\s.'’-]+(?:,\s?\p{Lu}{2}|\s\(\p{L}[\p{L}\s-]+\))(?:\s[\w -]{4,8})?$/u.test(text));

/** The line ends with a word that only companies bear, or begins with their trade. */
export const isCompany = (text: string): boolean => {
  const words = wordsOf(fold(text));
  if (words.length < 2) return false;
  return (
    gathering.companies.has(words.at(-1) as string) || (words.length < 6 && gathering.trades.has(words[0] as string))
  );
};

/** Two or three capitalised words, as people are called; companies may be called so too. */
export const isPerson = (text: string): boolean =>
  /^(?:(?:Dre?|M|Mme|Me|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(text);
