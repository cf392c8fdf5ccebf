import type { Settled } from '../routing/settle.ts';
import { meanOf } from './distributions.ts';
import type { ArrivalPlan, Scenario } from './scenario.ts';
import type { SkillLoad, StaffedAgent } from './staffing.ts';

const hour = 3600;
/** The engine’s own, where a scenario does not state it. */
const defaultReplySeconds = 300;

/** What a scenario comes to in plain means, for the closed forms. */
export interface PlainLoads {
  readonly loads: readonly SkillLoad[];
  readonly staff: readonly StaffedAgent[];
  /** Some arrivals follow the hour of the week: their busiest hour counts. */
  readonly isBusiest: boolean;
}

export function plainLoads(scenario: Scenario, settled: Settled): PlainLoads {
  const { arrivals, roster } = scenario;
  const capacities = roster.agents.map(({ capacity }) => capacity).filter((one) => one > 0);
  const concurrency = capacities.reduce((sum, one) => sum + one, 0) / Math.max(1, capacities.length);
  const skillOf = ({ channel, skill }: ArrivalPlan): string | undefined =>
    skill ?? settled.skills[settled.channels.find(({ name }) => name === channel)?.defaultSkill ?? -1]?.name;
  const loads = settled.skills.flatMap(({ name, serviceLevel }) => {
    const mine = arrivals.filter((plan) => skillOf(plan) === name);
    const arrivalsPerHour = mine.reduce((sum, plan) => sum + perHourOf(plan), 0);
    if (!(arrivalsPerHour > 0)) return [];
    return [
      {
        skill: name,
        arrivalsPerHour,
        handleSeconds: heldSeconds(scenario, concurrency),
        patienceSeconds: scenario.patienceSeconds ? meanOf(scenario.patienceSeconds) : null,
        concurrency,
        serviceLevel: serviceLevel ?? scenario.serviceLevel ?? null,
      },
    ];
  });
  const staff = roster.agents.map(({ skills, capacity }) => ({ skills: Object.keys(skills), capacity }));
  return { loads, staff, isBusiest: arrivals.some(({ hourly }) => hourly) };
}

/** How long a case holds its place with an agent who has as many as there is room for. */
function heldSeconds(scenario: Scenario, concurrency: number): number {
  const { concurrencySlowdown: factors = [1], messagesPerCase, customerReplySeconds, afterContactSeconds } = scenario;
  const factor = factors[Math.min(factors.length, Math.max(1, Math.round(concurrency))) - 1] as number;
  const replies = Math.max(0, (messagesPerCase ? meanOf(messagesPerCase) : 1) - 1);
  const reply = customerReplySeconds ? meanOf(customerReplySeconds) : defaultReplySeconds;
  return (
    meanOf(scenario.handleSeconds) * factor + replies * reply + (afterContactSeconds ? meanOf(afterContactSeconds) : 0)
  );
}

function perHourOf({ interarrivalSeconds, hourly, trace = [] }: ArrivalPlan): number {
  if (interarrivalSeconds) return hour / meanOf(interarrivalSeconds);
  if (hourly) return Math.max(...(hourly.perHour ?? Object.values(hourly.week ?? {}).flatMap((day) => day ?? [])), 0);
  const instants = trace.map((one) => (typeof one === 'number' ? one : Date.parse(one) / 1000));
  const seconds = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
  return seconds > 0 ? ((instants.length - 1) * hour) / seconds : 0;
}
