import { openingHours } from '../routing/hours.ts';
import { instantOf, localTimeOf } from '../routing/localTime.ts';
import type { Roster } from '../routing/roster.ts';
import type { Settled } from '../routing/settle.ts';

interface Given {
  readonly settled: Settled;
  readonly roster: Roster;
  readonly nowMs: number;
}

/** A week that needs no figures from anybody, and how it is told. */
export interface ExampleWeek {
  /** As a file would hold it. */
  readonly scenario: object;
  readonly replications: number;
  /** New cases an hour while it is open. */
  readonly perHour: number;
  /** Work on a case. */
  readonly minutes: number;
}

const perAgent = 5;
const minutes = 10;
const [mostReplications, mostContacts] = [10, 18_000];
const [hour, week] = [3_600_000, 604_800_000];
const firstMonday = Date.UTC(2024, 0, 1);
const hoursOfWeek = 168;

/**
 * The week from next Monday on: a busy one that the agents can manage, in opening hours alone, on every channel whose
 * cases some skill gets.
 */
export function exampleWeek({ settled, roster: { agents }, nowMs }: Given): ExampleWeek {
  const { businessHours, timeZone } = settled;
  const channels = settled.channels.filter(({ name, defaultSkill }) => name && defaultSkill >= 0);
  const shape = openShares(businessHours);
  const perHour = agents.length * perAgent;
  const total = perHour * shape.reduce((sum, share) => sum + share, 0);
  const schedule = businessHours && { timeZone: businessHours.timeZone, week: businessHours.week };
  return {
    scenario: {
      roster: { agents: agents.map((agent) => (schedule ? { ...agent, schedule } : agent)) },
      start: new Date(mondayAfter(nowMs, timeZone)).toISOString(),
      duration: 'P7D',
      arrivals: channels.map(({ name }) => ({
        channel: name,
        skill: null,
        hourly: { perHour: shape.map((share) => (share * perHour) / channels.length), timeZone },
        returningShare: 0.2,
      })),
      handleSeconds: { exponential: { mean: minutes * 60 } },
      patienceSeconds: { exponential: { mean: 1800 } },
      acceptProbability: 0.95,
      messagesPerCase: { fixed: 3 },
      customerReplySeconds: { exponential: { mean: 120 } },
      concurrencySlowdown: [1, 1.15, 1.3],
    },
    replications: Math.max(2, Math.min(mostReplications, Math.floor(mostContacts / Math.max(1, total)))),
    perHour,
    minutes,
  };
}

/** How much of each hour of the week is open, from Monday 00:00 on. */
export function openShares(businessHours: Settled['businessHours']): readonly number[] {
  const all = Array.from({ length: hoursOfWeek }, (_, i) => firstMonday + i * hour);
  if (!businessHours) return all.map(() => 1);
  const hours = openingHours({ ...businessHours, timeZone: 'UTC', holidays: [] }, firstMonday, firstMonday + week);
  return all.map((from) => hours.openMs(from, from + hour) / hour);
}

/** Midnight of the next Monday on the clocks of a zone. */
export function mondayAfter(nowMs: number, timeZone: string): number {
  const local = Date.parse(`${localTimeOf(nowMs, timeZone)}Z`);
  const next = firstMonday + (Math.floor((local - firstMonday) / week) + 1) * week;
  return instantOf(new Date(next).toISOString().slice(0, 16), timeZone) ?? next;
}
