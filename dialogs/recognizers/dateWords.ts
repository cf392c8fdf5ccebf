import { type Holiday, holidayIn, type MonthDay, sharedHolidays } from '../../machines/rules/holidays.ts';
import { type GrammarLanguage, keyOf, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { allHolidays, type HolidayName, holidayNames } from '../grammar/holidays.ts';
import { near } from '../normalize.ts';
import { spelt } from './numbers.ts';
import { fillers, longestAt } from './phrases.ts';

/** A day as it was said: perhaps without its year, perhaps one of several that go by the same name. */
export interface Day {
  year: number | undefined;
  readonly variants: readonly ((year: number) => MonthDay)[];
  /** Closes a run of days that the one before opens. */
  readonly through: boolean;
}

/** What a text says about days; `all` is about holidays as a whole, and `sure` is lost to anything that was guessed. */
export interface DatesRead {
  readonly days: readonly Day[];
  readonly sure: boolean;
  readonly all: boolean;
}

export interface DatesContext {
  readonly language: GrammarLanguage;
  readonly country?: string;
}

const months = lexicon((grammar) => grammar.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const ordinals = lexicon((grammar) => Object.entries(grammar.ordinals));
const spans = wordList((grammar) => grammar.to);
const weekdays = wordList((grammar) => meaningsOf(grammar.weekdays).map(([word]) => word));
/** « le premier lundi de septembre » is not the first of September. */
const isWeekday = (token = ''): boolean => token.length > 3 && weekdays.has(token);
const skipped = new Set([
  ...fillers,
  ...wordList((grammar) => grammar.and.flatMap((phrase) => phrase.split(' '))),
  ...wordList((grammar) => [...grammar.closed, ...grammar.all, ...grammar.allOf]),
  ...weekdays,
]);
/** With and without its apostrophes: « jour de lan ». */
const keysOf = (name: string): readonly string[] => [keyOf(name), keyOf(name.replaceAll("'", ''))];
const named = new Map(
  holidayNames.flatMap(({ names, means }) => names.flatMap(keysOf).map((key) => [key, means] as const)),
);
const longNames = [...named.keys()].filter((name) => name.length > 3);
const every = new Set(allHolidays.map(keyOf));
const token =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{1,2}(?![\d/])|\d+(?:er|re|e|st|nd|rd|th)?(?!\p{L})|\p{L}+|\S/gu;
const mostTokens = 400;

/** Reads days word by word from a folded text; nothing when a word means nothing here. */
export function readDays(folded: string, context: DatesContext): DatesRead | undefined {
  const joined = folded
    .replace(/\bst\. ?(?=\p{L})/gu, 'st ')
    .replace(/(?<=\p{L})['.-](?=\p{L})/gu, ' ')
    .replace(/ -(?= )/g, ' ~');
  const tokens = joined.match(token) ?? [];
  if (tokens.length > mostTokens) return undefined;
  const reader = new DayReader(context);
  for (let i = 0; i < tokens.length; ) {
    const next = reader.take(tokens, i);
    if (next === undefined) return undefined;
    i = next;
  }
  return reader.result();
}

/** Where reading stands: numbers that wait for their month, a month that waits for its days. */
class DayReader {
  private readonly context: DatesContext;
  private readonly found: Day[] = [];
  private pending: { readonly day: number; readonly through: boolean }[] = [];
  private month: number | undefined;
  private sure = true;
  private all = false;
  /** A month that no day went with: the rest was read wrongly. */
  private idle = false;
  private afterDay = false;
  private through = false;

  constructor(context: DatesContext) {
    this.context = context;
  }

  result(): DatesRead | undefined {
    return this.pending.length || this.idle ? undefined : { days: this.found, sure: this.sure, all: this.all };
  }

  /** Reads the words from a token on; the place of the next one, or nothing for a word that is not understood. */
  take(tokens: readonly string[], i: number): number | undefined {
    const it = tokens[i] as string;
    const holiday = this.holidayAt(tokens, i);
    if (holiday) return i + holiday;
    if (/^\d/.test(it)) return !isWeekday(tokens[i + 1]) && this.number(it) ? i + 1 : undefined;
    const month = months(it, this.context.language);
    if (month !== undefined) return this.named(month) ? i + 1 : undefined;
    const spelled = this.spelled(tokens, i);
    if (spelled) return spelled;
    if (this.spans(it)) return i + 1;
    if (/^[,;.&+'()/~-]$/.test(it)) this.afterDay &&= it === '.';
    else if (!skipped.has(it)) return this.slipAt(tokens, i);
    else if (!fillers.has(it)) this.afterDay = false;
    return i + 1;
  }

  private spans(it: string): boolean {
    if (!this.afterDay || (it !== '-' && it !== '~' && !spans.has(it))) return false;
    // « 24 décembre - 2 janvier » may be a list as well.
    this.sure &&= it !== '~';
    this.through = true;
    this.afterDay = false;
    return true;
  }

  private add(variants: Day['variants'], year?: number): void {
    this.found.push({ year, variants, through: this.through });
    this.settled();
  }

  private settled(): void {
    this.through = false;
    this.afterDay = true;
  }

  private holidayAt(tokens: readonly string[], i: number): number | undefined {
    const { meaning, length } = longestAt(tokens, i, (key) => (every.has(key) ? 'all' : named.get(key)));
    if (meaning === undefined) return undefined;
    this.holiday(meaning);
    return length;
  }

  private holiday(means: HolidayName['means'] | 'all'): void {
    const { country = '' } = this.context;
    if (means === 'all') {
      this.all = true;
      for (const one of sharedHolidays[country] ?? []) this.add([(year) => holidayIn(year, one)]);
    } else {
      const places: Readonly<Record<string, Holiday>> = typeof means === 'string' ? { [country]: means } : means;
      const own = places[country];
      const all = own ? [own] : [...new Set(Object.values(places))];
      this.add(all.map((one) => (year: number) => holidayIn(year, one)));
    }
  }

  private number(it: string): boolean {
    if (/^\d+[/.-]\d+/.test(it)) return this.numeric(it);
    const number = Number.parseInt(it, 10);
    if (number > 999 && this.found.length) {
      settleYears(this.found, number);
      this.month = undefined;
    } else if (number > 0 && number < 32) {
      if (this.month === undefined) this.pending.push({ day: number, through: this.through });
      else this.add([on(this.month, number)]);
      this.idle &&= this.month === undefined;
      this.settled();
    } else return false;
    return true;
  }

  /** `25/12/2026`, `25/12`; where both numbers may be the month, the language's habit is only proposed. */
  private numeric(text: string): boolean {
    const [a, b, c] = text.split(/[/.-]/).map(Number) as [number, number, number?];
    const dayFirst = a > 12 || (b <= 12 && this.context.language === 'fr');
    if (a > 999) this.add([on(b, c ?? 0)], a);
    else this.add([dayFirst ? on(b, a) : on(a, b)], c);
    this.sure &&= a > 12 || b > 12 || a === b;
    this.month = undefined;
    return true;
  }

  /** « vingt-cinq décembre », « premier janvier ». */
  private spelled(tokens: readonly string[], i: number): number | undefined {
    const { language } = this.context;
    const first = ordinals(tokens[i] as string, language) === 1;
    const words = fillers.has(tokens[i] as string) ? undefined : spelt(tokens, i, language);
    const next = words?.next ?? i + 1;
    if ((!first && !words) || isWeekday(tokens[next])) return undefined;
    return this.number(String(words?.number ?? 1)) ? next : undefined;
  }

  private named(month: number): boolean {
    if (this.idle) return false;
    this.idle = !this.pending.length;
    for (const { day, through } of this.pending)
      this.found.push({ year: undefined, variants: [on(month, day)], through });
    // Days that came first took the month; else it waits for those that follow.
    this.month = this.pending.length ? undefined : month;
    this.pending = [];
    this.afterDay = true;
    return true;
  }

  /** A name a typing slip away from a holiday's is only proposed; beside « les jours fériés » anything may stand. */
  private slipAt(tokens: readonly string[], i: number): number | undefined {
    for (let length = Math.min(4, tokens.length - i); length > 0; length--) {
      const key = tokens.slice(i, i + length).join(' ');
      const name = key.length > 4 && key.length < 40 ? longNames.find((one) => near(key, one)) : undefined;
      if (!name) continue;
      this.sure = false;
      this.holiday(named.get(name) as HolidayName['means']);
      return i + length;
    }
    return this.all ? i + 1 : undefined;
  }
}

const on = (month: number, day: number) => (): MonthDay => [month, day];

/** « 25 décembre et 1er janvier 2027 »: December is that of the year before. */
function settleYears(found: readonly Day[], year: number): void {
  const monthOf = (day: Day): number => (day.variants[0] as (year: number) => MonthDay)(year)[0];
  const last = monthOf(found.at(-1) as Day);
  for (const day of found) if (day.year === undefined) day.year = monthOf(day) > last ? year - 1 : year;
}
