import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import type { Unit } from '../grammar/shape.ts';
import { spelt, written } from './numbers.ts';
import { fillers } from './phrases.ts';

/** A length of time read from words, or what keeps it from being read. */
export type Span =
  | { readonly kind: 'span'; readonly seconds: number }
  | { readonly kind: 'bare'; readonly amount: number }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'doubtful'; readonly seconds: number };

const lengths: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: Number.NaN,
  year: Number.NaN,
};
const units = lexicon((grammar) => meaningsOf(grammar.units));
const halves = wordList((grammar) => grammar.halves);
const quarters = wordList((grammar) => grammar.quarters);
const links = new Set([...wordList((grammar) => grammar.and), ...fillers, ',', '-', "'", '~', '<', '≤', '.']);

/** « jours ouvrables », `business days`: not days of 24 hours, or perhaps they are. */
const working = new Set(
  [...wordList((grammar) => grammar.workdays)]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => word.length > 4 && !units(word, 'fr')),
);

/** Where reading stands. */
interface Reader {
  readonly tokens: readonly string[];
  readonly language: GrammarLanguage;
  at: number;
  seconds: number;
  sure: boolean;
}

/** Reads « 1 j 2 h 30 min », `1h30`, « une heure et demie », `two and a half days`; nothing for what is no length of time. */
export function readSpan(folded: string, language: GrammarLanguage): Span | undefined {
  const joined = folded
    .slice(0, 200)
    .replace(/(?<![\d.,])\d{1,3}(?:[ ']\d{3})+(?!\d)/g, (digits) => digits.replace(/[ ']/g, ''));
  const clock = /^(\d{1,3}):(\d{2})$/.exec(joined);
  if (clock) return { kind: 'doubtful', seconds: Number(clock[1]) * 3600 + Number(clock[2]) * 60 };
  const tokens = joined.match(/\d+(?:[.,]\d+)?|\p{L}+|[^\s]/gu) ?? [];
  const reader: Reader = { tokens, language, at: 0, seconds: 0, sure: true };
  let last: Unit | undefined;
  while (skipLinks(reader)) {
    const amount = readAmount(reader);
    if (amount === undefined) return undefined;
    const unit = readUnit(reader);
    if (unit === 'month' || unit === 'year') return { kind: 'calendar' };
    if (!unit && !last) return skipLinks(reader) ? undefined : { kind: 'bare', amount };
    if (!unit && !readRest(reader, amount, last as Unit)) return undefined;
    if (unit) reader.seconds += Math.round((amount + readTail(reader)) * lengths[unit]);
    last = unit ?? 'second';
  }
  if (!last) return undefined;
  return { kind: reader.sure ? 'span' : 'doubtful', seconds: reader.seconds };
}

const isLink = (token: string): boolean => links.has(token) || working.has(token);

/** Passes words without meaning here; tells whether anything is left. */
function skipLinks(reader: Reader): boolean {
  while (isLink(reader.tokens[reader.at] ?? '') && !startsAmount(reader, reader.at)) {
    // A dash between two numbers is a range, and a range is no answer.
    if (reader.tokens[reader.at] === '-' && /\d/.test(reader.tokens[reader.at + 1] ?? '')) return true;
    reader.sure &&= !working.has(reader.tokens[reader.at] as string);
    reader.at++;
  }
  return reader.at < reader.tokens.length;
}

function startsAmount({ tokens, language }: Reader, at: number): boolean {
  const token = tokens[at] ?? '';
  if (halves.has(token)) return true;
  const next = tokens[at + 1] ?? '';
  return (
    spelt(tokens, at, language) !== undefined &&
    (!fillers.has(token) ||
      isUnit(next, language) ||
      halves.has(next) ||
      quarters.has(next) ||
      spelt(tokens, at + 1, language) !== undefined)
  );
}

const isUnit = (token: string, language: GrammarLanguage): boolean => units(token, language) !== undefined;

function readAmount(reader: Reader): number | undefined {
  const { tokens, language } = reader;
  const token = tokens[reader.at] as string;
  if (halves.has(token)) return readPart(reader, reader.at, 0.5);
  if (quarters.has(token)) return readPart(reader, reader.at, 0.25);
  if (/^\d/.test(token)) {
    const read = written(token, language);
    if (!read) return undefined;
    reader.at++;
    reader.sure &&= read.sure;
    return read.number + readTail(reader);
  }
  const words = spelt(tokens, reader.at, language);
  if (!words) return undefined;
  const next = tokens[words.next] === '-' ? words.next + 1 : words.next;
  if (quarters.has(tokens[next] ?? '')) return readPart(reader, next, words.number / 4);
  if (halves.has(tokens[next] ?? '') && words.number === 1) return readPart(reader, next, 0.5);
  reader.at = words.next;
  return words.number + readTail(reader);
}

/** Passes « d’ », `of an` between a fraction and its unit. */
function readPart(reader: Reader, at: number, part: number): number {
  reader.at = at + 1;
  while (/^(?:d|de|of|a|an|une|-|')$/.test(reader.tokens[reader.at] ?? '')) reader.at++;
  return part;
}

/** « et demie », `and a half`, « et quart » after a number or its unit. */
function readTail(reader: Reader): number {
  let at = reader.at;
  const start = at;
  while (/^(?:et|and|a|an|un|une|-)$/.test(reader.tokens[at] ?? '')) at++;
  const token = reader.tokens[at] ?? '';
  const part = halves.has(token) ? 0.5 : quarters.has(token) ? 0.25 : 0;
  // « une demi-heure » after another amount is an amount of its own.
  if (
    !part ||
    at === start ||
    isUnit(reader.tokens[at + 1] === '-' ? (reader.tokens[at + 2] ?? '') : '', reader.language)
  )
    return 0;
  reader.at = at + 1;
  return part;
}

function readUnit(reader: Reader): Unit | undefined {
  while (working.has(reader.tokens[reader.at] ?? '')) {
    reader.sure = false;
    reader.at++;
  }
  const unit = units(reader.tokens[reader.at] ?? '', reader.language);
  if (unit) reader.at++;
  return unit;
}

/** The minutes of « 2 h 30 », the seconds of « 5 min 30 ». */
function readRest(reader: Reader, amount: number, last: Unit): boolean {
  if (last !== 'hour' && last !== 'minute') return false;
  if (amount >= 60 || !Number.isInteger(amount)) reader.sure = false;
  reader.seconds += Math.round(amount * (last === 'hour' ? 60 : 1));
  return reader.at >= reader.tokens.length;
}
