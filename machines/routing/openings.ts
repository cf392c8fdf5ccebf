import { periods } from '../openingHours.ts';
import type { Week } from '../rules/week.ts';
import { type Stretch, stretches } from './offsets.ts';

/** Hours of a business, or the schedule of an agent, which has no holidays. */
export interface WeeklyHours {
  readonly timeZone: string;
  readonly week: Week;
  /** ISO dates on which nothing opens. */
  readonly holidays?: readonly string[] | undefined;
}

const minute = 60_000;
const day = 1440 * minute;
const week = 7 * day;
/** The Monday before the epoch, which was a Thursday. */
const firstMonday = -3 * day;

/** Weekly hours in milliseconds. */
export interface Plan {
  readonly timeZone: string;
  /** Milliseconds of the week from Monday 00:00. */
  readonly periods: readonly (readonly [number, number])[];
  readonly isRoundTheClock: boolean;
  /** Local midnights of holidays, as if the zone were UTC. */
  readonly holidays: ReadonlySet<number>;
  readonly lastHoliday: number;
}

export function planOf({ timeZone, week: hours, holidays = [] }: WeeklyHours): Plan {
  const spans = periods(hours).map(([from, to]) => [from * minute, to * minute] as const);
  const midnights = holidays.map((date) => Date.parse(`${date}T00:00:00Z`));
  return {
    timeZone,
    periods: spans,
    isRoundTheClock: spans.reduce((sum, [from, to]) => sum + to - from, 0) === week,
    holidays: new Set(midnights),
    lastHoliday: Math.max(Number.NEGATIVE_INFINITY, ...midnights),
  };
}

/** Openings in order and apart; an empty one comes before the first, two that are never reached after the last. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Open time before each opening. */
  readonly before: Float64Array;
  /** Open time of the whole table. */
  readonly all: number;
}

/** The openings of a span of instants. */
export function tableOf(plan: Plan, from: number, to: number): Table {
  const spans: [number, number][] = [[from, from]];
  for (const stretch of stretches(plan.timeZone, from, to))
    for (const [opens, closes] of openingsIn(plan, stretch, from, to)) {
      const last = spans.at(-1) as [number, number];
      if (opens === last[1] && spans.length > 1) last[1] = closes;
      else spans.push([opens, closes]);
    }
  const end = Number.POSITIVE_INFINITY;
  const before = new Float64Array(spans.length + 2).fill(end);
  let all = 0;
  for (const [i, [opens, closes]] of spans.entries()) {
    before[i] = all;
    all += closes - opens;
  }
  return {
    from,
    to,
    opens: Float64Array.from([...spans.map(([opens]) => opens), end, end]),
    closes: Float64Array.from([...spans.map(([, closes]) => closes), end, end]),
    before,
    all,
  };
}

/** Openings within a stretch of one offset and within the table; local times are counted as if the zone were UTC. */
function* openingsIn({ periods, holidays }: Plan, stretch: Stretch, from: number, to: number) {
  const { offset } = stretch;
  const [start, end] = [Math.max(stretch.from, from) + offset, Math.min(stretch.to, to) + offset];
  for (let monday = mondayBefore(start); monday < end; monday += week)
    for (const [opens, closes] of periods) {
      if (holidays.has(monday + opens - (opens % day))) continue;
      const [first, last] = [Math.max(monday + opens, start), Math.min(monday + closes, end)];
      if (first < last) yield [first - offset, last - offset] as const;
    }
}

const mondayBefore = (local: number): number => firstMonday + Math.floor((local - firstMonday) / week) * week;

/** The last place of a rising array whose value is below another, or equals it where that will do; the first at least. */
export function lastBelow(rising: Float64Array, value: number, orEqual = false): number {
  let [low, high] = [0, rising.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    const found = rising[middle] as number;
    if (found < value || (orEqual && found === value)) low = middle;
    else high = middle;
  }
  return low;
}
