import { openingHours } from '../routing/hours.ts';
import { staticEligibility } from '../routing/policies.ts';
import type { Settled } from '../routing/settle.ts';
import { meanOf } from './distributions.ts';
import type { ArrivalPlan, Scenario } from './scenario.ts';
import type { ScenarioProblem } from './scenarioProblems.ts';
import { type SkillLoad, staffingOf } from './staffing.ts';

const hour = 3600;
const weekMs = 7 * 24 * hour * 1000;

/** Skills to which more comes than their agents can ever do, where nobody gives up waiting. */
export function overloads(scenario: Scenario, settled: Settled): readonly ScenarioProblem[] {
  if (scenario.patienceSeconds) return [];
  const { agents } = scenario.roster;
  const eligibility = staticEligibility(settled, agents);
  const loads = scenario.arrivals.map((plan) => loadOf(plan, scenario, settled));
  const staff = agents.map((agent, i) => ({
    capacity: agent.capacity,
    slots: agent.capacity * shareOnShift(agent, scenario.start),
    skills: loads.flatMap(({ channel, index, load }) =>
      eligibility.proficiency(i, channel, index) ? [load.skill] : [],
    ),
  }));
  return staffingOf(
    loads.map(({ load }) => load),
    staff,
  ).flatMap(({ skills }) => {
    const mine = loads.filter(({ load }) => skills.includes(load.skill));
    const own = staff.filter((one) => one.skills.some((skill) => skills.includes(skill)));
    const erlangs = mine.reduce((sum, { load }) => sum + (load.arrivalsPerHour * load.handleSeconds) / hour, 0);
    const slots = own.reduce((sum, one) => sum + one.slots, 0);
    // Who nobody can answer is a finding of the run, not a reason against it.
    if (!slots || erlangs < slots) return [];
    const limit = Math.floor((erlangs * own.length) / slots) + 1;
    const at = loads.indexOf(mine[0] as (typeof mine)[number]);
    return [{ path: `arrivals[${at}]`, reason: 'unstable' as const, value: skills.join(', '), limit }];
  });
}

interface Placed {
  readonly channel: number;
  readonly index: number;
  readonly load: SkillLoad;
}

/** What comes for one skill, and how long each case holds a place with an agent. */
function loadOf(plan: ArrivalPlan, scenario: Scenario, { channels, skills }: Settled): Placed {
  const channel = channels.findIndex(({ name }) => name === plan.channel);
  const index = plan.skill
    ? skills.findIndex(({ name }) => name === plan.skill)
    : (channels[channel]?.defaultSkill ?? -1);
  const { afterContactSeconds: after, messagesPerCase: messages, customerReplySeconds: reply } = scenario;
  const idle = skills[index]?.customerResponse?.idleSeconds ?? Number.POSITIVE_INFINITY;
  const replies = Math.max(0, (messages ? meanOf(messages) : 1) - 1);
  return {
    channel,
    index,
    load: {
      skill: skills[index]?.name ?? '',
      arrivalsPerHour: perHourOf(plan),
      handleSeconds:
        meanOf(scenario.handleSeconds) +
        (after ? meanOf(after) : 0) +
        replies * Math.min(idle, reply ? meanOf(reply) : 300),
      patienceSeconds: null,
      concurrency: 1,
      serviceLevel: null,
    },
  };
}

/** On average over the week; a trace ends, and so does its queue. */
function perHourOf({ interarrivalSeconds, hourly }: ArrivalPlan): number {
  if (interarrivalSeconds) return hour / meanOf(interarrivalSeconds);
  const rates = hourly?.perHour ?? Object.values(hourly?.week ?? {}).flatMap((day) => day ?? []);
  return rates.reduce((sum, rate) => sum + rate, 0) / 168;
}

function shareOnShift({ schedule }: Scenario['roster']['agents'][number], start: string): number {
  if (!schedule) return 1;
  const from = Date.parse(start);
  return openingHours(schedule, from, from + weekMs).openMs(from, from + weekMs) / weekMs;
}
