import { type Day, days } from '../../machines/rules/week.ts';
import { keyOf } from '../grammar/grammar.ts';
import { simulating } from '../grammar/simulating.ts';
import type { LanguageTag } from '../language.ts';
import { fold, withoutEnd } from '../normalize.ts';
import { weekWords } from '../recognizers/weekWords.ts';

export const conditions = ['closed', 'offline', 'full'] as const;
export type Condition = (typeof conditions)[number];

/** A moment as people name it; the date is ISO, a day of the week, or so many days from today. */
export interface When {
  readonly date?: string;
  readonly day?: Day;
  readonly inDays?: number;
  /** Of the day. */
  readonly minutes?: number;
}

/** What is to be tried: a message that comes in, at a moment, under conditions; or a whole week. */
export interface Trial {
  readonly text: string;
  readonly when: When | undefined;
  readonly conditions: readonly Condition[];
  readonly isWeek: boolean;
}

type Part = Condition | 'week' | When;

const listOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));
const meanings: readonly (readonly [Condition | 'week', ReadonlySet<string>])[] = (
  ['closed', 'offline', 'full', 'week'] as const
).map((meaning) => [meaning, listOf(simulating[meaning])]);
const leads = [...listOf(simulating.leads)].sort((a, b) => b.length - a.length);

/** Reads what follows «simuler»: conditions and a moment around a message, which quotation marks may set apart. */
export function trialIn(object: string, language: LanguageTag): Trial {
  const quoted = /^([^"“”«»]*)["“«]([^"“”«»]+)["”»](.*)$/s.exec(object);
  const before = quoted ? quoted[1] : object;
  const parts = partsOf(before as string);
  const [from, to] = quoted ? [parts.length, parts.length] : messageIn(parts, language);
  const around = [...parts.slice(0, from), ...parts.slice(to), ...partsOf(quoted?.[3] ?? '')];
  const { text, tail } = quoted
    ? { text: quoted[2] as string, tail: undefined }
    : withoutTail(withoutEnd(parts.slice(from, to).join('').trim(), ',; '), language);
  const known = around.flatMap((part) => meaningOf(part, language) ?? []);
  const when = [...known, tail].find((one) => typeof one === 'object');
  return {
    text: withoutLead(text.trim()) && text.trim(),
    when,
    conditions: conditions.filter((one) => known.includes(one)),
    isWeek: known.includes('week'),
  };
}

const mostParts = 30;

/** Between its commas, which stay with what they follow. */
const partsOf = (text: string): readonly string[] => {
  const parts = text.match(/[^,;]+[,;]*/g) ?? [];
  return parts.length > mostParts ? [text] : parts;
};

/** Where the message begins and ends: what stands around it is about how to try it. */
function messageIn(parts: readonly string[], language: LanguageTag): readonly [from: number, to: number] {
  const isMessage = (part: string): boolean => meaningOf(part, language) === undefined;
  const from = parts.findIndex(isMessage);
  return from < 0 ? [parts.length, parts.length] : [from, parts.findLastIndex(isMessage) + 1];
}

function meaningOf(part: string, language: LanguageTag): Part | undefined {
  if (/[?？!]\s*$/.test(part)) return undefined;
  const bare = withoutLead(part.trim());
  return meanings.find(([, list]) => list.has(keyOf(bare)))?.[0] ?? whenIn(bare, language);
}

/** Without « un message », «si» and the like at its beginning. */
function withoutLead(part: string): string {
  const key = keyOf(part);
  const lead = leads.find((one) => key === one || key.startsWith(`${one} `));
  return lead ? part.split(/\s+/).slice(lead.split(' ').length).join(' ') : part;
}

const longestWhen = 8;

/** “Hello at 8 pm Sunday”: a moment with its hour at the end; of a question it is a part. */
function withoutTail(text: string, language: LanguageTag): { readonly text: string; readonly tail: When | undefined } {
  const words = text.split(/\s+/);
  if (/[?？]$/.test(text) || words.length < 2) return { text, tail: undefined };
  for (let at = Math.max(1, words.length - longestWhen); at < words.length; at++) {
    const tail = whenIn(words.slice(at).join(' '), language);
    if (tail?.minutes !== undefined) return { text: withoutEnd(words.slice(0, at).join(' '), ' ,;'), tail };
  }
  return { text, tail: undefined };
}

const isoInstant = /^(\d{4}-\d{2}-\d{2})(?:[t ]+(\d{1,2}):(\d{2}))?$/;
const inDays = [
  [simulating.today, 0],
  [simulating.tonight, 0],
  [simulating.tomorrow, 1],
] as const;
const tonight = listOf(simulating.tonight);
const evening = 20 * 60;

/** « dimanche à 20 h », "tomorrow at 9 am", `2026-12-25 10:00`; undefined when any word is about something else. */
function whenIn(said: string, language: LanguageTag): When | undefined {
  const text = withoutEnd(fold(said), ' ,;.');
  const [, date, hours, minutes] = isoInstant.exec(text.replace(/^(?:le|on) /, '')) ?? [];
  if (date) return { date, ...(hours !== undefined && { minutes: Number(hours) * 60 + Number(minutes) }) };
  const { rest, ahead, isTonight } = relativeIn(keyOf(text), text);
  const read = weekWords(rest, language) ?? [];
  const named = read.flatMap((word) => (word.kind === 'days' ? [word.days] : []));
  const times = read.flatMap((word) => (word.kind === 'time' ? [word] : []));
  const isOnly = read.every(({ kind }) => kind === 'days' || kind === 'time' || kind === 'to');
  const isOneDay = named.length + (ahead === undefined ? 0 : 1) <= 1 && named.every((list) => list.length === 1);
  if (!isOnly || !isOneDay || times.length > 1 || (rest.trim() && !read.length)) return undefined;
  const [[day] = []] = named;
  const [time] = times;
  if (!day && ahead === undefined && (!time || time.clock === null)) return undefined;
  const isLate = isTonight && time && time.clock !== 'am' && time.minutes < 720;
  return {
    ...(day && { day }),
    ...(ahead !== undefined && { inDays: ahead }),
    ...(time && { minutes: time.minutes + (isLate ? 720 : 0) }),
    ...(!time && isTonight && { minutes: evening }),
  };
}

/** Today and tomorrow, which opening hours never name. */
function relativeIn(key: string, text: string) {
  const padded = ` ${key} `;
  for (const [words, ahead] of inDays)
    for (const word of words.map(keyOf))
      if (padded.includes(` ${word} `))
        return { rest: padded.replace(` ${word} `, ' '), ahead, isTonight: tonight.has(word) };
  return { rest: text, ahead: undefined, isTonight: false };
}

/** The day of the week of an ISO date. */
export const dayOf = (date: string): Day => days[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Day;
