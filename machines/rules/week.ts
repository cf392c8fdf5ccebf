import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof days)[number];
/** Opening and closing as `HH:MM`; `24:00` is the end of the day. */
export type Hours = readonly [opens: string, closes: string];
export type Week = { readonly [D in Day]?: readonly Hours[] | undefined };

const clock = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;
const isClock: Rule<string> = (time) => (clock.test(time) ? undefined : { reason: 'week-malformed' });
const time = z.string().superRefine(ruled(isClock)).meta({ pattern: clock.source });

const inOrder: Rule<Week> = (week) => {
  for (const day of days) {
    const hours = [...(week[day] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    if (hours.some(([opens, closes]) => opens >= closes)) return { reason: 'week-malformed', args: { day } };
    if (hours.some(([opens], i) => i > 0 && opens < (hours[i - 1] as Hours)[1]))
      return { reason: 'week-overlap', args: { day } };
  }
  return undefined;
};

const everOpen: Rule<Week> = (week) => (days.some((day) => week[day]?.length) ? undefined : { reason: 'empty' });

const hours = z.array(z.tuple([time, time])).optional();

/** Weekly opening hours; a day that is absent or empty is closed (R201). */
export const week = z
  .strictObject({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours })
  .superRefine(ruled<Week>(inOrder, everOpen));

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const exists: Rule<string> = (text) => {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  const leap = year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && !leap ? 28 : (lengths[(month ?? 0) - 1] ?? 0);
  return day && day <= length ? undefined : { reason: 'date-malformed', args: { date: text } };
};

/** Days of the calendar as ISO 8601 dates, none at all included. */
export const dates = z.array(z.string().superRefine(ruled(exists)).meta({ format: 'date' }));
