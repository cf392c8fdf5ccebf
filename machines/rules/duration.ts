import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

const [minute, hour, day] = [60, 3600, 86_400];
const maxDays = 365;
const form = /^P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Seconds of an ISO 8601 duration made of weeks, days, hours, minutes and seconds; not a number for any other text. */
export function secondsOf(iso: string): number {
  const match = form.exec(iso);
  if (!match || iso.length < 3 || iso.endsWith('T')) return Number.NaN;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (weeks * 7 + days) * day + hours * hour + minutes * minute + seconds;
}

/** The shortest ISO 8601 form in days, hours, minutes and seconds: 95 400 is `P1DT2H30M`. */
export function isoDuration(seconds: number): string {
  const parts = [Math.floor((seconds % day) / hour), Math.floor((seconds % hour) / minute), seconds % minute];
  const time = ['H', 'M', 'S'].map((unit, i) => (parts[i] ? `${parts[i]}${unit}` : '')).join('');
  const days = Math.floor(seconds / day);
  return `P${days ? `${days}D` : ''}${time || !days ? `T${time || '0M'}` : ''}`;
}

const isPromise: Rule<string> = (iso) => {
  if (!iso) return { reason: 'empty' };
  if (/^P\d+(?:Y|M)/.test(iso)) return { reason: 'duration-calendar' };
  const seconds = secondsOf(iso);
  if (Number.isNaN(seconds)) return { reason: 'duration-malformed' };
  if (!seconds) return { reason: 'duration-zero' };
  if (seconds % minute) return { reason: 'sub-minute', proposal: isoDuration(Math.ceil(seconds / minute) * minute) };
  return seconds > maxDays * day ? { reason: 'out-of-range', args: { min: 1, max: maxDays } } : undefined;
};

/** A time that the screen takes: days, hours and minutes, not zero (R209, R210). */
export const isoDurationSchema = z.string().superRefine(ruled(isPromise)).meta({ format: 'duration' });
