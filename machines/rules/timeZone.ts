import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

const offset = /^(?:UTC|GMT|Z)?\s*[+-]\s*\d|^Etc\/GMT/i;

/** The id that this runtime gives a zone, whatever its spelling; nothing for what names no place. */
export function runtimeZone(id: string): string | undefined {
  if (/^(?:UTC|GMT)$/i.test(id)) return 'UTC';
  // EST, PST8PDT, Etc/GMT+5: clocks without a place, and Intl takes some of them for Panama.
  if (!/^[a-z_]+(?:\/[a-z0-9_+-]+){1,2}$/i.test(id) || /^(?:Etc|SystemV)\//i.test(id)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

const isZone: Rule<string> = (id) => {
  if (!id) return { reason: 'empty' };
  if (offset.test(id)) return { reason: 'time-zone-offset' };
  const zone = runtimeZone(id);
  if (!zone) return { reason: 'time-zone-unknown' };
  return /^[A-Z][A-Za-z]*(?:[/_+-][A-Z0-9a-z]+)*$/.test(id)
    ? undefined
    : { reason: 'time-zone-unknown', proposal: zone };
};

/** A zone of the IANA database, or UTC (R33). */
export const timeZone = z.string().superRefine(ruled(isZone));
