import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { fold } from '../normalize.ts';
import { fillers } from './phrases.ts';
import { type Recognizer, refused, unclear, value } from './recognizer.ts';

/** A day as it was said, perhaps without its year. */
interface Day {
  year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const months = lexicon((grammar) => grammar.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const none = wordList((grammar) => [...grammar.none, ...grammar.no]);
const skipped = new Set([
  ...fillers,
  ...wordList((grammar) => grammar.and),
  ...wordList((grammar) => meaningsOf(grammar.weekdays).map(([word]) => word)),
]);
const token = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+(?:er|re|e|st|nd|rd|th)?(?!\p{L})|\p{L}+|\S/gu;

/** Days of the calendar as ISO dates, sorted; « aucun » is none. Every word must be understood, or nothing is taken. */
export const dates: Recognizer = (said, { language, today }) => {
  const text = fold(said);
  if (!text) return refused('empty');
  if (none.has(text.replace(/[.!]+$/, ''))) return value([]);
  const read = daysIn(text.match(token) ?? [], language);
  if (!read?.days.length) return unclear();
  const dated = withYears(read.days, today);
  const undated = read.days.find((day) => day.year === undefined);
  if (undated) return refused('date-malformed', { args: { date: `${undated.day}-${undated.month}` } });
  const all = [...new Set(dated.map(iso))].sort();
  return read.sure ? value(all) : refused('date-malformed', { args: { date: text.slice(0, 40) }, proposal: all });
};

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const iso = ({ year, month, day }: Day): string => `${pad(year as number, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function daysIn(tokens: readonly string[], language: GrammarLanguage) {
  const found: Day[] = [];
  let pending: number[] = [];
  let month: number | undefined;
  let sure = true;
  // A month that no day went with: the rest was read wrongly.
  let idle = false;
  if (tokens.length > 400) return undefined;
  for (const it of tokens) {
    const numeric = /^\d+[/.-]\d+[/.-]\d+$/.test(it) ? numericDay(it, language) : undefined;
    const number = /^\d/.test(it) ? Number.parseInt(it, 10) : undefined;
    const named = months(it, language);
    if (numeric) {
      found.push(numeric.day);
      sure &&= numeric.sure;
      month = undefined;
    } else if (number !== undefined && number > 999 && found.length) {
      settleYears(found, number);
      month = undefined;
    } else if (number !== undefined && number > 0 && number < 32) {
      if (month === undefined) pending.push(number);
      else found.push({ year: undefined, month, day: number });
      if (month !== undefined) idle = false;
    } else if (named !== undefined) {
      if (idle) return undefined;
      idle = !pending.length;
      for (const day of pending) found.push({ year: undefined, month: named, day });
      // Days that came first took the month; else it waits for those that follow.
      month = pending.length ? undefined : named;
      pending = [];
    } else if (!skipped.has(it) && !/^[,;.&+'()-]$/.test(it)) return undefined;
  }
  return pending.length || idle ? undefined : { days: found, sure };
}

/** `25/12/2026`; where both numbers may be the month, the language's habit is only proposed. */
function numericDay(text: string, language: GrammarLanguage) {
  const [a, b, c] = text.split(/[/.-]/).map(Number) as [number, number, number];
  if (a > 999) return { day: { year: a, month: b, day: c }, sure: true };
  const dayFirst = a > 12 || (b <= 12 && language === 'fr');
  const day = { year: c, month: dayFirst ? b : a, day: dayFirst ? a : b };
  return { day, sure: a > 12 || b > 12 || a === b };
}

/** « 25 décembre et 1er janvier 2027 »: December is that of the year before. */
function settleYears(found: readonly Day[], year: number): void {
  const last = found.at(-1) as Day;
  for (const day of found) if (day.year === undefined) day.year = day.month > last.month ? year - 1 : year;
}

/** Days without a year follow the ones before them, or are the next to come after today. */
function withYears(found: readonly Day[], today: string | undefined): readonly Day[] {
  let before = today;
  for (const day of found) {
    if (day.year === undefined && before) {
      const year = Number(before.slice(0, 4));
      day.year = iso({ ...day, year }) >= before ? year : year + 1;
    }
    if (day.year !== undefined) before = iso(day) > (today ?? '') ? iso(day) : today;
  }
  return found;
}
