import { type GrammarLanguage, wordList } from '../grammar/grammar.ts';
import type { Unit } from '../grammar/shape.ts';
import { isUnit, type Reader, readAmount, readRest, readTail, readUnit, skipLinks } from './amounts.ts';
import { fillers } from './phrases.ts';

/** A length of time read from words, or what keeps it from being read; `doubtful` has its readings, likeliest first. */
export type Span =
  | { readonly kind: 'span'; readonly seconds: number }
  | { readonly kind: 'bare'; readonly amount: number }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'vague' }
  | { readonly kind: 'doubtful'; readonly readings: readonly number[] };

const lengths: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: Number.NaN,
  year: Number.NaN,
};
const several = wordList((grammar) => grammar.several);
const bounds = new RegExp(
  `\\b(?:${[...wordList((grammar) => grammar.bounds)].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);
const joins = new Set([...wordList((grammar) => grammar.and), ',', ';']);
const longestRead = 200;

const both = new RegExp(
  `[ ,]+(?:(?:pour|for|dans|in) )?(?:${[...wordList((grammar) => grammar.both)].sort((a, b) => b.length - a.length).join('|')}|chacun|chacune|chaque|each)(?: (?:cas|cases))?$`,
);

/** Without « pour les deux » at its end. */
export const withoutBoth = (folded: string): string => folded.replace(both, '');

/** Reads « 1 j 2 h 30 min », `1h30`, « une heure et demie », `two and a half days`; nothing for what is no length of time. */
export function readSpan(folded: string, language: GrammarLanguage): Span | undefined {
  const joined = withoutBoth(folded.slice(0, longestRead))
    .replace(/(?<![\d.,])\d{1,3}(?:[ ']\d{3})+(?!\d)/g, (digits) => digits.replace(/[ ']/g, ''))
    .replace(bounds, ' ')
    .replace(/\bd(?=heures?\b)/g, 'd ')
    .replace(/½/g, ' 1/2')
    .replace(/¼/g, ' 1/4')
    .trim();
  const clock = /^(\d{1,3}):(\d{2})$/.exec(joined);
  if (clock) {
    const [long, short] = [Number(clock[1]), Number(clock[2])];
    return { kind: 'doubtful', readings: [long * 3600 + short * 60, long * 60 + short] };
  }
  return readWhole(joined, language) ?? between(joined, language);
}

const tokensOf = (text: string): readonly string[] =>
  text.match(/[13]\/[24](?!\d)|\d+(?:[.,]\d+)?|\p{L}+|[^\s]/gu) ?? [];

function readWhole(text: string, language: GrammarLanguage): Span | undefined {
  const reader: Reader = { tokens: tokensOf(text), language, at: 0, seconds: 0, sure: true };
  if (isVague(reader)) return { kind: 'vague' };
  let last: Unit | undefined;
  let end = 0;
  while (skipLinks(reader)) {
    const isApart = last !== undefined && reader.at > end;
    const isListed = joins.has(reader.tokens[reader.at - 1] ?? '');
    const amount = readAmount(reader);
    if (amount === undefined) return undefined;
    const unit = readUnit(reader);
    // « 1 h et 4 » says no unit for the second number.
    if (!unit && last && (isListed || isApart)) return undefined;
    if (unit === 'month' || unit === 'year') return { kind: 'calendar' };
    if (!unit && !last) return skipLinks(reader) ? undefined : { kind: 'bare', amount };
    if (!unit && !readRest(reader, amount, last as Unit)) return undefined;
    // « 5 min et 10 min » are two lengths of time, not one of fifteen minutes.
    if (unit && last && lengths[unit] >= lengths[last] && amount >= 1) return undefined;
    if (unit) reader.seconds += Math.round((amount + readTail(reader)) * lengths[unit]);
    last = unit ?? 'second';
    end = reader.at;
  }
  if (!last) return undefined;
  return reader.sure ? { kind: 'span', seconds: reader.seconds } : { kind: 'doubtful', readings: [reader.seconds] };
}

/** « quelques minutes », `several days`. */
function isVague({ tokens, language }: Reader): boolean {
  const [first = '', second = '', third = ''] = tokens.filter((token) => !fillers.has(token) || several.has(token));
  return several.has(first) && (isUnit(second, language) || isUnit(third, language));
}

/** « 2 à 3 heures », `4 h or 5 h`: one of the two is meant, the longer one first. */
function between(text: string, language: GrammarLanguage): Span | undefined {
  const parts = text.split(/ ?- ?(?=\d)| (?:a|et|ou|to|or|and) /);
  if (parts.length !== 2) return undefined;
  const shared = sharedUnit(parts, language) ?? parts;
  const ends = shared.map((part) => readWhole(part, language));
  const readings = ends.flatMap((end) => (end?.kind === 'span' ? [end.seconds] : []));
  const [longer, shorter] = readings.toSorted((a, b) => b - a);
  if (longer === undefined || shorter === undefined) return undefined;
  return longer === shorter ? { kind: 'span', seconds: longer } : { kind: 'doubtful', readings: [longer, shorter] };
}

/** Parts of a list whose last one alone has a unit get it too: `5`, « 10 minutes » are « 5 minutes » and « 10 minutes ». */
export function sharedUnit(parts: readonly string[], language: GrammarLanguage): readonly string[] | undefined {
  const tokens = tokensOf(parts.at(-1) ?? '');
  const unit = tokens.at(-1) ?? '';
  const others = parts.slice(0, -1);
  if (tokens.length < 2 || !isUnit(unit, language) || !others.length) return undefined;
  const isBare = others.every((part) => readWhole(part.trim(), language)?.kind === 'bare');
  return isBare ? [...others.map((part) => `${part.trim()} ${unit}`), parts.at(-1) as string] : undefined;
}
