import { type Entry, effective } from './log.ts';

/** WhatsApp counts registrations of one number over 72 hours; sources agree on that, not on the number (R20, R70). */
const counted = 72 * 3_600_000;

/** How often a step failed in the last 72 hours before an instant (ISO 8601), the failures taken back left out. */
export const attemptsAt = (log: readonly Entry[], path: string, now: string): number =>
  effective(log).filter(
    (entry) =>
      entry.type === 'STEP' &&
      entry.path === path &&
      entry.value === 'failed' &&
      Date.parse(now) - Date.parse(entry.at) <= counted,
  ).length;
