import { stretches } from '../routing/offsets.ts';
import type { Stream } from './streams.ts';
import type { Pattern } from './world.ts';

const hour = 3_600_000;
const week = 168 * hour;
/** The Monday before the epoch, which was a Thursday. */
const firstMonday = -3 * 24 * hour;

/**
 * Contacts at a rate that changes with the hour of the week on the clock of a zone: one exponential draw each, spent
 * over the hours that follow at their rates, so that another week shape takes the same draws.
 */
export function hourlyArrivals(
  { perHour, timeZone }: Extract<Pattern, { kind: 'hourly' }>,
  startMs: number,
  draws: Stream,
): (after: number) => number {
  if (!perHour.some((rate) => rate > 0)) return () => Number.POSITIVE_INFINITY;
  let [until, rate] = [Number.NEGATIVE_INFINITY, 0];
  const look = (instant: number): void => {
    const { offset, to } = stretches(timeZone, instant, instant + hour).find((one) => instant < one.to) as {
      offset: number;
      to: number;
    };
    const local = instant + offset - firstMonday;
    const inWeek = local - Math.floor(local / week) * week;
    const index = Math.floor(inWeek / hour);
    rate = (perHour[index] as number) / hour;
    until = Math.min(instant + (index + 1) * hour - inWeek, to);
  };
  return (after) => {
    let at = startMs + after;
    let left = draws.next();
    for (;;) {
      if (at >= until) look(at);
      const spent = rate * (until - at);
      if (spent >= left) return at + left / rate - startMs;
      left -= spent;
      at = until;
    }
  };
}
