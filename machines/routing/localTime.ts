import { stretches } from './offsets.ts';

const day = 86_400_000;
const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

/**
 * The instant at which the clocks of a zone show a local time such as `2026-11-23T10:00`; undefined when it is none.
 * A time shown twice is the first one; a time that is skipped in spring is an hour later, as on a clock not yet set.
 */
export function instantOf(local: string, timeZone: string): number | undefined {
  const shown = form.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  if (Number.isNaN(shown)) return undefined;
  const around = stretches(timeZone, shown - day, shown + day);
  const found = around.find(({ from, to, offset }) => shown - offset >= from && shown - offset < to);
  const before = around.findLast(({ from, offset }) => from + offset <= shown);
  return shown - (found ?? before ?? { offset: 0 }).offset;
}

/** The local time that the clocks of a zone show, to the minute. */
export function localTimeOf(ms: number, timeZone: string): string {
  const at = stretches(timeZone, ms - day, ms + day).find(({ from, to }) => from <= ms && ms < to);
  return new Date(ms + (at?.offset ?? 0)).toISOString().slice(0, 16);
}
