import type { Configuration } from '../configuration.ts';
import { type OpeningHours, openingHours } from '../routing/hours.ts';
import { type StaticEligibility, staticEligibility } from '../routing/policies.ts';
import { type Settled, type SettledSkill, settle } from '../routing/settle.ts';
import { secondsOf } from '../rules/duration.ts';
import { days } from '../rules/week.ts';
import type { Profile } from './decisions.ts';
import type { ArrivalPlan, Scenario } from './scenario.ts';
import type { Line, Pattern, Source, World } from './world.ts';

const second = 1000;
const day = 86_400;
const never = Number.POSITIVE_INFINITY;
/** Messaging without a promise of its own: what the trade calls usual, 80 % in 40 s (O33). */
const usual = { thresholdSeconds: 40, goalPercent: 80 };

/** A scenario over a configuration, as the engine takes it, and what reports need beside it. */
export interface Prepared {
  readonly scenario: Scenario;
  readonly world: World;
  readonly configuration: Configuration;
  readonly settled: Settled;
  readonly eligibility: StaticEligibility;
  readonly hours: OpeningHours;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Both must have been checked: the configuration by `lint`, the scenario by `readScenario`. */
export function prepare(configuration: Configuration, scenario: Scenario): Prepared {
  const settled = settle(configuration);
  const eligibility = staticEligibility(settled, scenario.roster.agents);
  const fromMs = Date.parse(scenario.start);
  const durationMs = scenario.duration === undefined ? never : secondsOf(scenario.duration) * second;
  const toMs = fromMs + Math.min(durationMs, 366 * day * second);
  const hours = openingHours(scenario.closedHours === 'ignore' ? null : settled.businessHours, fromMs, toMs);
  const lines = linesOf(scenario, settled, eligibility);
  const isOpenAlways = scenario.closedHours === 'ignore' || !settled.businessHours;
  const world: World = {
    ...timesOf(scenario),
    lines: lines.map(({ line }) => line),
    sources: sourcesOf(scenario, settled, lines),
    agents: agentsOf(scenario, fromMs, toMs),
    hours: isOpenAlways ? null : hours,
    startMs: fromMs,
    durationMs,
    contacts: scenario.duration === undefined ? (scenario.contacts ?? never) : never,
    warmUpMs: secondsOf(scenario.warmUp ?? 'PT0S') * second,
    expiresMs: scenario.expiresAfter === null ? never : secondsOf(scenario.expiresAfter ?? 'P1D') * second,
  };
  return { scenario, world, configuration, settled, eligibility, hours, fromMs, toMs };
}

const timesOf = (scenario: Scenario) => ({
  handleSeconds: scenario.handleSeconds,
  patienceSeconds: scenario.patienceSeconds ?? null,
  acceptProbability: scenario.acceptProbability ?? 1,
  acceptSeconds: scenario.acceptSeconds ?? { fixed: 0 },
  afterContactSeconds: scenario.afterContactSeconds ?? { fixed: 0 },
  messagesPerCase: scenario.messagesPerCase ?? { fixed: 1 },
  customerReplySeconds: scenario.customerReplySeconds ?? { exponential: { mean: 300 } },
  concurrencySlowdown: scenario.concurrencySlowdown ?? [1],
});

/** Agents with the same hours share one calendar, so that one timer serves them all. */
function agentsOf({ roster }: Scenario, fromMs: number, toMs: number): World['agents'] {
  const known = new Map<string, OpeningHours>();
  return roster.agents.map(({ name, capacity, schedule }) => {
    if (!schedule) return { name, capacity, shift: null };
    const key = JSON.stringify(schedule);
    const shift = known.get(key) ?? openingHours(schedule, fromMs, toMs);
    known.set(key, shift);
    return { name, capacity, shift };
  });
}

interface Placed {
  readonly channel: number;
  readonly skill: number;
  readonly line: Line;
}

const skillOf = ({ channel, skill }: ArrivalPlan, { channels, skills }: Settled): number =>
  skill
    ? skills.findIndex(({ name }) => name === skill)
    : (channels.find(({ name }) => name === channel)?.defaultSkill ?? -1);

/** One line for each skill of a channel that contacts come to. */
function linesOf(scenario: Scenario, settled: Settled, eligibility: StaticEligibility): readonly Placed[] {
  const placed: Placed[] = [];
  for (const plan of scenario.arrivals) {
    const channel = settled.channels.findIndex(({ name }) => name === plan.channel);
    const skill = skillOf(plan, settled);
    if (skill < 0 || placed.some((one) => one.channel === channel && one.skill === skill)) continue;
    const rules = settled.skills[skill] as SettledSkill;
    const threshold = rules.serviceLevel ?? scenario.serviceLevel ?? usual;
    placed.push({
      channel,
      skill,
      line: {
        channel,
        skill,
        proficiencies: eligibility.proficiencies(channel, skill),
        lock: rules.lock,
        metric: rules.metric,
        fallbackSeconds: rules.fallbackSeconds,
        agentResponse: rules.agentResponse,
        customerResponse: rules.customerResponse,
        thresholdSeconds: threshold.thresholdSeconds,
        sla: settled.channels[channel]?.sla ?? null,
      },
    });
  }
  return placed;
}

function sourcesOf(scenario: Scenario, settled: Settled, lines: readonly Placed[]): readonly Source[] {
  return scenario.arrivals.map((plan) => {
    const channel = settled.channels.findIndex(({ name }) => name === plan.channel);
    const skill = skillOf(plan, settled);
    const priority = plan.priority ?? 0;
    return {
      name: `${plan.channel}/${plan.skill ?? ''}/${priority}`,
      pattern: patternOf(plan, scenario),
      profile: profileOf(plan, channel, settled),
      line: lines.findIndex((one) => one.channel === channel && one.skill === skill),
      priority,
      returningShare: plan.returningShare ?? 0,
    };
  });
}

/** What a skill named by the arrivals stands for is what the script, or the queue, would give. */
function profileOf(plan: ArrivalPlan, index: number, settled: Settled): Profile {
  const channel = settled.channels[index];
  const skill = skillOf(plan, settled);
  const channelDefault = channel?.defaultSkill ?? -1;
  const isQueued = Boolean(channel?.queues.length);
  return {
    kind: 'message',
    repeated: false,
    channel: index,
    legacy: settled.legacy,
    scripted: plan.skill && !settled.legacy ? skill : -1,
    channelDefault,
    filtered: settled.legacy && (plan.skill || isQueued) ? skill : -1,
    fallbackQueue: -1,
    acceptance: settled.skills[skill]?.acceptReject ?? false,
  };
}

function patternOf({ interarrivalSeconds, hourly, trace = [] }: ArrivalPlan, { start }: Scenario): Pattern {
  if (interarrivalSeconds) return { kind: 'gaps', seconds: interarrivalSeconds };
  if (hourly) {
    const { perHour, week, timeZone } = hourly;
    const none = Array.from({ length: 24 }, () => 0);
    return { kind: 'hourly', perHour: perHour ?? days.flatMap((name) => week?.[name] ?? none), timeZone };
  }
  const from = Date.parse(start);
  const offset = (one: number | string): number => (typeof one === 'number' ? one * second : Date.parse(one) - from);
  return { kind: 'trace', offsetsMs: trace.map(offset).filter((one) => one >= 0) };
}
