import { z } from 'zod';
import type { Roster } from '../../machines/routing/roster.ts';
import type { Settled } from '../../machines/routing/settle.ts';
import { mondayAfter, openShares } from '../../machines/simulation/exampleWeek.ts';
import type { Language } from '../language.ts';
import { type PhraseKey, say } from '../say.ts';
import type { Given } from './given.ts';

const text = z.string().max(20_000);

/** What the page asks about a month. */
export const monthFormSchema = z.strictObject({
  /** New cases an hour by channel. */
  arrivals: z.record(z.string().max(512), z.number()),
  spread: z.enum(['even', 'open', 'week']),
  week: text,
  handleMinutes: z.number(),
  messages: z.number(),
  replyMinutes: z.number(),
  /** Null: nobody gives up waiting. */
  patienceMinutes: z.number().nullable(),
  acceptPercent: z.number(),
  returningPercent: z.number(),
  slowdownPercent: z.number(),
  shifts: z.enum(['open', 'always']),
  closedHours: z.enum(['queue', 'ignore']),
  days: z.number(),
  replications: z.number(),
  seed: z.string().max(100),
});
export type MonthForm = z.infer<typeof monthFormSchema>;

/** Fields with a number, what they are called, and between what it has to lie. */
const limits = {
  handleMinutes: ['simHandle', 0.05, 10_000],
  messages: ['simMessages', 1, 100],
  replyMinutes: ['simReplyLag', 0, 10_000],
  patienceMinutes: ['simPatience', 0.05, 100_000],
  acceptPercent: ['simAccept', 1, 100],
  returningPercent: ['simReturning', 0, 100],
  slowdownPercent: ['simSlowdown', 0, 500],
  days: ['simDays', 1, 366],
  replications: ['simReplications', 1, 200],
} as const satisfies Partial<Record<keyof MonthForm, readonly [PhraseKey, number, number]>>;
const whole: ReadonlySet<string> = new Set(['messages', 'days', 'replications']);
const mostArrivals = 100_000;
/** As many cases as one request may cost. */
export const mostContacts = 2_000_000;

interface Asked {
  readonly form: MonthForm;
  readonly settled: Settled;
  readonly roster: Roster;
  /** How many configurations are run. */
  readonly runs: number;
  readonly nowMs: number;
  readonly language: Language;
}

/** The scenario that a form describes, as a file would hold it. */
export function scenarioOf(asked: Asked): Given<object> {
  const { form, settled, roster, runs, nowMs, language } = asked;
  const problems = malformed(form, language);
  const rates = ratesOf(form, settled, language);
  if ('problems' in rates) return { problems: [...problems, ...rates.problems] };
  if (problems.length) return { problems };
  const perWeek = rates.value.reduce((sum, { perHour }) => sum + perHour.reduce((a, b) => a + b, 0), 0);
  const count = Math.round((perWeek / 7) * form.days * form.replications * runs);
  if (!(perWeek > 0)) return { problems: [say(language, 'simNoArrivals')] };
  if (count > mostContacts) return { problems: [say(language, 'simTooMany', { count, most: mostContacts })] };
  const mean = (minutes: number) => ({ exponential: { mean: minutes * 60 } });
  const warmUp = warmUpDays(form);
  return {
    value: {
      roster: { agents: scheduled(roster, form, settled) },
      start: new Date(mondayAfter(nowMs, settled.timeZone)).toISOString(),
      duration: `P${form.days}D`,
      ...(warmUp ? { warmUp: `P${warmUp}D` } : {}),
      arrivals: rates.value.map(({ channel, perHour }) => ({
        channel,
        skill: null,
        ...arrivalOf(perHour, settled.timeZone),
        returningShare: form.returningPercent / 100,
      })),
      handleSeconds: mean(form.handleMinutes),
      patienceSeconds: form.patienceMinutes === null ? null : mean(form.patienceMinutes),
      acceptProbability: form.acceptPercent / 100,
      afterContactSeconds: { fixed: 0 },
      messagesPerCase: { fixed: form.messages },
      customerReplySeconds: form.replyMinutes > 0 ? mean(form.replyMinutes) : { fixed: 0 },
      concurrencySlowdown: slowdown(roster, form.slowdownPercent),
      closedHours: form.closedHours,
    },
  };
}

/** The first day is left out where there are enough. */
export const warmUpDays = ({ days }: Pick<MonthForm, 'days'>): number => (days >= 3 ? 1 : 0);

function malformed(form: MonthForm, language: Language): readonly string[] {
  const wrong = (label: string, least: number, most: number): string =>
    say(language, 'simNumberMalformed', { label, least, most });
  const ofFields = Object.entries(limits).flatMap(([key, [label, least, most]]) => {
    const value = form[key as keyof typeof limits];
    const isRight =
      value === null || (value >= least && value <= most && !(whole.has(key) && !Number.isInteger(value)));
    return isRight ? [] : [wrong(language.phrases[label], least, most)];
  });
  const ofChannels = Object.entries(form.arrivals).flatMap(([channel, value]) =>
    value >= 0 && value <= mostArrivals ? [] : [wrong(say(language, 'simArrivalsOn', { channel }), 0, mostArrivals)],
  );
  return [...ofChannels, ...ofFields];
}

interface Rates {
  readonly channel: string;
  /** By hour of the week from Monday 00:00. */
  readonly perHour: readonly number[];
}

function ratesOf(form: MonthForm, settled: Settled, language: Language): Given<readonly Rates[]> {
  const channels = settled.channels.flatMap(({ name }) => {
    const perHour = form.arrivals[name] ?? 0;
    return name && perHour > 0 ? [{ channel: name, perHour }] : [];
  });
  const all = channels.reduce((sum, { perHour }) => sum + perHour, 0);
  const shape = form.spread === 'week' ? weekIn(form.week, language) : { value: shapeOf(form, settled) };
  if ('problems' in shape) return shape;
  const scaled = form.spread === 'week' ? (perHour: number) => perHour / all : (perHour: number) => perHour;
  return {
    value: channels.map(({ channel, perHour }) => ({
      channel,
      perHour: shape.value.map((share) => share * scaled(perHour)),
    })),
  };
}

/** How much of each hour of the week counts. */
const shapeOf = ({ spread }: MonthForm, { businessHours }: Settled): readonly number[] =>
  openShares(spread === 'even' ? null : businessHours);

/** Seven lines of 24 numbers. */
function weekIn(typed: string, language: Language): Given<readonly number[]> {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim());
  const days = Array.from({ length: 7 }, (_, i) => numbersIn(lines[i] ?? ''));
  const wrong = days.findIndex(
    (one) => one.length !== 24 || one.some((value) => !(value >= 0 && value <= mostArrivals)),
  );
  if (wrong >= 0 || lines.length !== 7)
    return { problems: [say(language, 'simWeekMalformed', { line: wrong >= 0 ? wrong + 1 : 8 })] };
  return { value: days.flat() };
}
const numbersIn = (line: string): readonly number[] =>
  line
    .trim()
    .split(/[\s;]+/)
    .map((one) => Number(one.replace(',', '.')));

/** Hours that are all alike need no calendar. */
function arrivalOf(perHour: readonly number[], timeZone: string): object {
  const [first = 0] = perHour;
  if (perHour.every((one) => one === first)) return { interarrivalSeconds: { exponential: { mean: 3600 / first } } };
  return { hourly: { perHour, timeZone } };
}

/** Agents who state no hours of their own work when the page says. */
function scheduled({ agents }: Roster, { shifts }: MonthForm, { businessHours }: Settled): readonly object[] {
  if (shifts === 'always' || !businessHours) return agents;
  const { timeZone, week: open } = businessHours;
  return agents.map((agent) => (agent.schedule ? agent : { ...agent, schedule: { timeZone, week: open } }));
}

function slowdown({ agents }: Roster, percent: number): readonly number[] {
  const most = Math.max(1, ...agents.map(({ capacity }) => Math.min(capacity, 20)));
  return Array.from({ length: most }, (_, i) => 1 + (i * percent) / 100);
}
