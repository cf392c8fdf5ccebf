import type { Language } from '../language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
/** A format is made once for each language and zone; there are few of either in one run. */
const mostFormats = 100;

/** « lun. 23 nov., 10 h 00 », in a zone; with the year where the reader has nothing to go by. */
export function spellMs(ms: number, timeZone: string, { locale }: Language, withYear = false): string {
  const key = `${locale} ${timeZone} ${withYear}`;
  const known = formats.get(key);
  if (known) return known.format(ms);
  if (formats.size > mostFormats) formats.clear();
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    ...(withYear ? { year: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format.format(ms);
}
