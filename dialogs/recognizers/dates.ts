import { type GrammarLanguage, keyOf, wordList } from '../grammar/grammar.ts';
import { noHolidays } from '../grammar/holidays.ts';
import { fold } from '../normalize.ts';
import { type Day, readDays } from './dateWords.ts';
import { type Recognizer, refused, unclear, value } from './recognizer.ts';

const none = new Set([...wordList((grammar) => [...grammar.none, ...grammar.no]), ...noHolidays.map(keyOf)]);
const bullet = /(?:^|\n)[ \t]*[-*•][ \t]+/g;
const longestRun = 62;
const dayLength = 86_400_000;

/**
 * Days of the calendar as ISO dates, sorted; « aucun » is none, and holidays go by their names in both languages. Every
 * word must be understood, or nothing is taken.
 */
export const dates: Recognizer = (said, { language, today, country }) => {
  const text = fold(said.replace(bullet, ', ').replaceAll('\n', ', '));
  if (!text) return refused('empty');
  if (none.has(keyOf(said))) return value([]);
  const read = readDays(text, { language, ...(country && { country }) });
  if (read?.all && !read.days.length) return refused('holidays-vary');
  if (!read?.days.length) return unclear();
  const undated = today === undefined ? read.days.find((day) => day.year === undefined) : undefined;
  if (undated) return refused('date-malformed', { args: { date: text.slice(0, 40) } });
  const [all, ...others] = readings(read.days, today);
  if (!all) return unclear();
  if (read.all) return refused('holidays-vary', { proposal: all });
  if (!read.sure) return refused('date-malformed', { args: { date: text.slice(0, 40) }, proposal: all });
  if (!others.length) return value(all);
  return unclear([all, ...others].map((list) => ({ value: list, label: labelOf(list, language) })));
};

/** Every list of dates that the days may stand for, where a name means another day elsewhere. */
function readings(days: readonly Day[], today: string | undefined): readonly (readonly string[])[] {
  const most = Math.max(...days.map(({ variants }) => variants.length));
  return Array.from({ length: Math.min(most, 4) }, (_, i) => dated(days, { variant: i, today })).filter(
    (list) => list !== undefined,
  );
}

/** ISO dates of the days; those without a year are the next to come after today. */
function dated(
  days: readonly Day[],
  { variant, today }: { readonly variant: number; readonly today: string | undefined },
): readonly string[] | undefined {
  const all = new Set<string>();
  let before: string | undefined;
  let isStated = false;
  for (const day of days) {
    const on = (day.variants[variant] ?? day.variants.at(-1)) as Day['variants'][number];
    // The end of a run, and what follows a stated year, come after what was said before.
    const from = (day.through || isStated ? before : undefined) ?? today;
    const iso = day.year === undefined ? nextFrom(from as string, on) : isoOf(day.year, on);
    if (day.through && before !== undefined && !addRun(all, before, iso)) return undefined;
    all.add(iso);
    isStated ||= day.year !== undefined;
    before = iso;
  }
  return [...all].sort();
}

function nextFrom(from: string, on: Day['variants'][number]): string {
  const year = Number(from.slice(0, 4));
  const iso = isoOf(year, on);
  return iso >= from ? iso : isoOf(year + 1, on);
}

function addRun(all: Set<string>, from: string, to: string): boolean {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (!(last > first && last - first <= longestRun * dayLength)) return false;
  for (let at = first; at <= last; at += dayLength) all.add(new Date(at).toISOString().slice(0, 10));
  return true;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const isoOf = (year: number, on: Day['variants'][number]): string => {
  const [month, day] = on(year);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const formats = {
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' }),
};
const labelOf = (list: readonly string[], language: GrammarLanguage): string =>
  list.map((iso) => (Number.isNaN(Date.parse(iso)) ? iso : formats[language].format(Date.parse(iso)))).join(', ');
