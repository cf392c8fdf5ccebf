import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import type { Unit } from '../grammar/shape.ts';
import { spelt, written } from './numbers.ts';
import { fillers } from './phrases.ts';

const units = lexicon((grammar) => meaningsOf(grammar.units));
const halves = wordList((grammar) => grammar.halves);
const quarters = wordList((grammar) => grammar.quarters);
const dozens = lexicon((grammar) => Object.entries(grammar.dozens));
const links = new Set([...wordList((grammar) => grammar.and), ...fillers, ',', '-', "'", '~', '<', '≤', '.']);

/** « jours ouvrables », `business days`: not days of 24 hours, or perhaps they are. */
const working = new Set(
  [...wordList((grammar) => grammar.workdays)]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => word.length > 4 && !units(word, 'fr')),
);

/** Where the reading of a length of time stands. */
export interface Reader {
  readonly tokens: readonly string[];
  readonly language: GrammarLanguage;
  at: number;
  seconds: number;
  sure: boolean;
}

const isLink = (token: string): boolean => links.has(token) || working.has(token);

/** Passes words without meaning here; tells whether anything is left. */
export function skipLinks(reader: Reader): boolean {
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
      isTail(tokens.slice(at + 1, at + 4)) ||
      dozens(next, language) !== undefined ||
      spelt(tokens, at + 1, language) !== undefined)
  );
}

/** « et demi », `and a half`. */
const isTail = ([link = '', article = '', part = '']: readonly string[]): boolean =>
  /^(?:et|and)$/.test(link) && (halves.has(article) || (/^(?:a|an|un|une)$/.test(article) && halves.has(part)));

export const isUnit = (token: string, language: GrammarLanguage): boolean => units(token, language) !== undefined;

/** The number at the reader's place, in digits, in words or as a part of one; nothing where there is none. */
export function readAmount(reader: Reader): number | undefined {
  const { tokens, language } = reader;
  const token = tokens[reader.at] as string;
  if (halves.has(token)) return readPart(reader, reader.at, 0.5);
  if (quarters.has(token)) return readPart(reader, reader.at, 0.25);
  const dozen = readDozen(reader);
  if (dozen !== undefined) return dozen;
  if (/^\d/.test(token)) return readDigits(reader, token);
  const words = spelt(tokens, reader.at, language);
  if (!words) return undefined;
  const next = tokens[words.next] === '-' ? words.next + 1 : words.next;
  if (quarters.has(tokens[next] ?? '')) return readPart(reader, next, words.number / 4);
  if (halves.has(tokens[next] ?? '') && words.number === 1) return readPart(reader, next, 0.5);
  reader.at = words.next;
  return words.number + readTail(reader);
}

function readDigits(reader: Reader, token: string): number | undefined {
  const part = /^([13])\/([24])$/.exec(token);
  if (part) return readPart(reader, reader.at, Number(part[1]) / Number(part[2]));
  const read = written(token, reader.language);
  if (!read) return undefined;
  reader.at++;
  reader.sure &&= read.sure;
  return read.number + readTail(reader);
}

/** « une dizaine de », `a couple of`: about that many. */
function readDozen(reader: Reader): number | undefined {
  const { tokens, language } = reader;
  const at = fillers.has(tokens[reader.at] as string) ? reader.at + 1 : reader.at;
  const about = dozens(tokens[at] ?? '', language);
  if (about === undefined) return undefined;
  reader.sure = false;
  return readPart(reader, at, about);
}

/** Passes « d’ », `of an` between a fraction and its unit. */
function readPart(reader: Reader, at: number, part: number): number {
  reader.at = at + 1;
  while (/^(?:d|de|of|a|an|une|-|')$/.test(reader.tokens[reader.at] ?? '')) reader.at++;
  return part;
}

/** « et demie », `and a half`, « et quart » after a number or its unit. */
export function readTail(reader: Reader): number {
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

export function readUnit(reader: Reader): Unit | undefined {
  while (working.has(reader.tokens[reader.at] ?? '')) {
    reader.sure = false;
    reader.at++;
  }
  const unit = units(reader.tokens[reader.at] ?? '', reader.language);
  if (unit) reader.at++;
  return unit;
}

/** The minutes of « 2 h 30 », the seconds of « 5 min 30 ». */
export function readRest(reader: Reader, amount: number, last: Unit): boolean {
  if (last !== 'hour' && last !== 'minute') return false;
  if (amount >= 60 || !Number.isInteger(amount)) reader.sure = false;
  reader.seconds += Math.round(amount * (last === 'hour' ? 60 : 1));
  return reader.at >= reader.tokens.length;
}
