import { type Day, days } from '../../machines/rules/week.ts';
import type { Moment, Word } from './weekWords.ts';

export type Range = readonly [opens: number, closes: number];

/** Days that share their hours; an exception replaces what was said of its days before. */
export interface Segment {
  readonly days: Set<Day>;
  readonly ranges: Range[];
  closed: boolean;
  replaces: boolean;
}

/** Hours that were read but may mean something else. */
export interface Doubt {
  doubtful: boolean;
}

const noon = 720;
const dayLength = 1440;

/** The segments that words tell, after those that other clauses told. */
export function segmentsOf(
  words: readonly Word[],
  doubt: Doubt,
  before: readonly Segment[] = [],
): readonly Segment[] | undefined {
  const timesFirst = startsWithTime(words);
  const segments: Segment[] = [];
  const open = (replaces = false): Segment => {
    const segment: Segment = { days: new Set(), ranges: [], closed: false, replaces };
    segments.push(segment);
    return segment;
  };
  let segment = open();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind === 'except') segment = open(true);
    else if (word.kind === 'closed') {
      if (segment.ranges.length) segment = open(true);
      segment.closed = true;
    } else if (word.kind === 'days') {
      const done = segment.ranges.length > 0 || (segment.closed && segment.days.size > 0);
      if (done && !(timesFirst && !segment.days.size) && !(timesFirst && continues(words[i - 1]))) segment = open();
      const last = spanEnd(words, i);
      for (const day of last ? between(word.days, last) : word.days) segment.days.add(day);
      if (last) i += 2;
    } else if (word.kind === 'time' || word.kind === 'always') {
      if (timesFirst && segment.days.size && !segment.replaces) segment = open();
      const range =
        word.kind === 'always' ? ([0, dayLength] as const) : rangeAt(words, i, segment.ranges.at(-1), doubt);
      if (!range) return undefined;
      segment.ranges.push(range);
      if (word.kind === 'time') i += 2;
    } else if (word.kind === 'to' || word.kind === 'until') {
      if (!closesAt(segment, words[i + 1], [...before, ...segments])) return undefined;
      i++;
    }
  }
  return segments;
}

/** « sauf jeudi jusqu’à 21 h »: these days open as the others do. */
function closesAt(segment: Segment, end: Word | undefined, told: readonly Segment[]): boolean {
  const opens = told.find(({ ranges }) => ranges.length)?.ranges[0]?.[0];
  if (end?.kind !== 'time' || opens === undefined || !segment.days.size || segment.ranges.length) return false;
  const closes = end.minutes || dayLength;
  segment.ranges.push([opens, closes <= opens && closes < noon && end.clock === null ? closes + noon : closes]);
  segment.replaces = true;
  return closes > opens || end.clock === null;
}

/** `9-5 weekdays`: the hours stand before their days. */
const startsWithTime = (words: readonly Word[]): boolean =>
  words.find(({ kind }) => kind === 'days' || kind === 'time' || kind === 'always')?.kind !== 'days';

/** « lundi et mardi »: the list of days goes on. */
const continues = (before: Word | undefined): boolean => before?.kind === 'and' || before?.kind === 'days';

const spanEnd = (words: readonly Word[], i: number): readonly Day[] | undefined => {
  const [to, end] = [words[i + 1], words[i + 2]];
  return to?.kind === 'to' && end?.kind === 'days' ? end.days : undefined;
};

/** From the first day to the last one, past Sunday if need be. */
function between(first: readonly Day[], last: readonly Day[]): readonly Day[] {
  const [from, to] = [days.indexOf(first[0] as Day), days.indexOf(last.at(-1) as Day)];
  return days.map((_, i) => days[(from + i) % 7] as Day).slice(0, ((to - from + 7) % 7) + 1);
}

function rangeAt(words: readonly Word[], i: number, before: Range | undefined, doubt: Doubt): Range | undefined {
  const [start, to, end] = [words[i] as Moment, words[i + 1], words[i + 2]];
  if ((to?.kind !== 'to' && to?.kind !== 'and') || end?.kind !== 'time') return undefined;
  const [opens, closes] = [start.minutes, end.minutes || dayLength];
  if (start.clock === null && end.clock === 'pm' && opens < noon && opens + noon < closes)
    return [opens + noon, closes];
  if (start.clock === 'pm' && end.clock === null && closes <= noon && closes + noon > opens)
    return [opens, closes + noon];
  if (end.clock === null && closes <= noon && opens < noon && closes <= opens) return [opens, closes + noon];
  const afternoon = start.clock === null && end.clock === null && before && before[1] > opens && closes <= noon;
  if (afternoon) return [opens + noon, closes + noon];
  // « 9 h à 5 h »: a 24-hour clock said like a 12-hour one.
  if (closes <= opens && opens < noon && end.clock === '24' && closes < noon) doubt.doubtful = true;
  return doubt.doubtful ? [opens, closes + noon] : [opens, closes <= opens ? closes + dayLength : closes];
}

/** « tous les jours sauf dimanche, 9 h à 17 h »: the hours are those of the days before. Hours alone are a working week's. */
export function reordered(segments: readonly Segment[], doubt: Doubt): readonly Segment[] {
  segments.forEach((segment, i) => {
    const before = segments[i - 1];
    if (segment.replaces && before?.days.size && !before.ranges.length && !before.closed)
      before.ranges.push(...segment.ranges.splice(0));
  });
  const [only] = segments;
  if (segments.length === 1 && only?.ranges.length && !only.days.size && !only.ranges.some(isWholeDay)) {
    for (const day of days.slice(0, 5)) only.days.add(day);
    doubt.doubtful = true;
  }
  return segments;
}

const isWholeDay = ([opens, closes]: Range): boolean => closes - opens === dayLength;

/** Hours of each day; what runs past midnight is the next day's. */
export function assembled(segments: readonly Segment[]): Record<Day, Range[]> | undefined {
  const read = Object.fromEntries(days.map((day) => [day, [] as Range[]])) as Record<Day, Range[]>;
  for (const { days: some, ranges, closed, replaces } of segments) {
    if (!some.size && ranges.length && ranges.every(isWholeDay)) for (const day of days) some.add(day);
    if (!some.size || (!ranges.length && !closed && !replaces)) return undefined;
    for (const day of some) {
      if (closed || replaces) read[day] = [];
      for (const [opens, closes] of ranges) {
        read[day].push([opens, Math.min(closes, dayLength)]);
        if (closes > dayLength) read[days[(days.indexOf(day) + 1) % 7] as Day].push([0, closes - dayLength]);
      }
    }
  }
  return read;
}
