import { instantOf, localTimeOf } from '../../machines/routing/localTime.ts';
import { days } from '../../machines/rules/week.ts';
import type { Language } from '../language.ts';
import { dayOf, type When } from './trialIn.ts';

const noon = 12 * 60;
const dayMs = 86_400_000;

const dateAfter = (date: string, ahead: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + ahead * dayMs).toISOString().slice(0, 10);

const clockOf = (minutes: number): string =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The next moment that is meant on the clocks of a zone; undefined for a date that there is not. */
export function momentOf(when: When | undefined, nowMs: number, timeZone: string): number | undefined {
  if (!when) return nowMs;
  const minutes = when.minutes ?? noon;
  const today = localTimeOf(nowMs, timeZone).slice(0, 10);
  const at = (date: string): number | undefined =>
    instantOf(`${minutes < 1440 ? date : dateAfter(date, 1)}T${clockOf(minutes)}`, timeZone);
  if (when.date !== undefined) return at(when.date);
  if (when.inDays !== undefined) return at(dateAfter(today, when.inDays));
  const ahead = when.day ? (days.indexOf(when.day) - days.indexOf(dayOf(today)) + 7) % 7 : 0;
  const found = at(dateAfter(today, ahead));
  return found !== undefined && found < nowMs ? at(dateAfter(today, ahead + (when.day ? 7 : 1))) : found;
}

/** The same moment in words that are understood again: « dimanche 20:00 ». */
export function spellMoment(when: When, ms: number, timeZone: string, { locale }: Language): string {
  const local = localTimeOf(ms, timeZone);
  if (when.date !== undefined) return local.replace('T', ' ');
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(ms);
  return `${weekday} ${local.slice(11)}`;
}
