import { loadOf, type PlainQueue, type Waiting, waitingOf } from './erlang.ts';

/** What comes in for a skill and what is promised, in plain means. */
export interface SkillLoad {
  readonly skill: string;
  readonly arrivalsPerHour: number;
  /** Mean time on a case for an agent who has no other. */
  readonly handleSeconds: number;
  /** Mean time after which a customer leaves; null is never. */
  readonly patienceSeconds: number | null;
  /** Cases that an agent holds at once. */
  readonly concurrency: number;
  /** How many times longer a case takes when an agent holds that many; 1 when not said. */
  readonly slowdown?: number;
  /** The service level: so many percent answered within so many seconds; null when none is set. */
  readonly serviceLevel: { readonly thresholdSeconds: number; readonly goalPercent: number } | null;
}

/** A quick estimate by a closed form: never as good as a simulation, and labelled so. */
export interface Estimate extends Omit<Waiting, 'serviceLevel'> {
  readonly isEstimate: true;
  readonly skill: string;
  readonly agents: number;
  /** Work offered, in cases being handled at once. */
  readonly loadErlangs: number;
  /** How many agents with one case at a time an agent with several is worth. */
  readonly effectiveConcurrency: number;
  /** Share answered within the threshold; null without one. */
  readonly serviceLevel: number | null;
  /** The smallest number of agents with whom the goal is reached; null without a goal, or when nothing guarantees it. */
  readonly agentsNeeded: number | null;
}

const hour = 3600;
/** More than this many cases at once is no contact centre. */
const mostServers = 10_000_000;

/** A case slot of an agent stands for a server, and a case takes as long as it does when all slots are taken. */
const queueOf = (load: SkillLoad, agents: number): PlainQueue => ({
  arrivalsPerSecond: load.arrivalsPerHour / hour,
  handleSeconds: load.handleSeconds * (load.slowdown ?? 1),
  // A mean capacity times the agents is a whole number but for its last digits.
  servers: Math.floor(agents * load.concurrency + 1e-9),
  patienceSeconds: load.patienceSeconds,
});

/** What so many agents can do for a skill of their own: Erlang C, or A with patience. */
export function estimate(load: SkillLoad, agents: number): Estimate {
  const queue = queueOf(load, agents);
  const { serviceLevel, ...waiting } = waitingOf(queue);
  return {
    isEstimate: true,
    skill: load.skill,
    agents,
    loadErlangs: loadOf(queue),
    effectiveConcurrency: load.concurrency / (load.slowdown ?? 1),
    ...waiting,
    serviceLevel: load.serviceLevel && serviceLevel(load.serviceLevel.thresholdSeconds),
    agentsNeeded: agentsNeeded(load),
  };
}

/** The smallest number of agents with whom the goal is reached: one more never makes it worse. */
export function agentsNeeded(load: SkillLoad): number | null {
  if (!load.serviceLevel || !(load.concurrency > 0)) return null;
  const { thresholdSeconds, goalPercent } = load.serviceLevel;
  // However many agents there are, all of them may be busy.
  if (goalPercent >= 100 && load.arrivalsPerHour > 0) return null;
  const isEnough = (agents: number) =>
    waitingOf(queueOf(load, agents)).serviceLevel(thresholdSeconds) >= goalPercent / 100;
  let enough = 1;
  while (!isEnough(enough)) {
    if (enough * load.concurrency > mostServers) return null;
    enough *= 2;
  }
  let tooFew = enough === 1 ? -1 : enough / 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Who can take which skills, and how many cases at once. */
export interface StaffedAgent {
  readonly skills: readonly string[];
  readonly capacity: number;
}

/** Skills that share agents, seen as one queue, and each skill's own promise on it. */
export interface Pool {
  readonly skills: readonly string[];
  readonly estimates: readonly Estimate[];
}

/**
 * The estimates for a scenario. Skills that have agents in common, directly or through others, count as one queue which
 * any of those agents serves: a simulation tells what it costs that not everybody has every skill.
 */
export function staffingOf(loads: readonly SkillLoad[], agents: readonly StaffedAgent[]): readonly Pool[] {
  return poolsOf(loads, agents).map((skills) => {
    const mine = loads.filter(({ skill }) => skills.includes(skill));
    const staff = agents.filter((agent) => agent.capacity > 0 && agent.skills.some((skill) => skills.includes(skill)));
    return { skills, estimates: mine.map((load) => estimate(pooled(load, mine, staff), staff.length)) };
  });
}

/** The load of a whole pool, with one skill's name and promise. */
function pooled(load: SkillLoad, mine: readonly SkillLoad[], staff: readonly StaffedAgent[]): SkillLoad {
  const arrivalsPerHour = mine.reduce((sum, one) => sum + one.arrivalsPerHour, 0);
  const mean = (of: (one: SkillLoad) => number) =>
    arrivalsPerHour > 0
      ? mine.reduce((sum, one) => sum + one.arrivalsPerHour * of(one), 0) / arrivalsPerHour
      : of(load);
  const leaving = mean(({ patienceSeconds }) => (patienceSeconds === null ? 0 : 1 / patienceSeconds));
  const slowdown = mean((one) => one.slowdown ?? 1);
  return {
    skill: load.skill,
    serviceLevel: load.serviceLevel,
    arrivalsPerHour,
    handleSeconds: mean((one) => one.handleSeconds * (one.slowdown ?? 1)) / slowdown,
    slowdown,
    patienceSeconds: leaving > 0 ? 1 / leaving : null,
    concurrency: staff.length
      ? staff.reduce((sum, { capacity }) => sum + capacity, 0) / staff.length
      : mean(({ concurrency }) => concurrency),
  };
}

/** Skills joined by the agents that they share, in the order of the loads. */
function poolsOf(loads: readonly SkillLoad[], agents: readonly StaffedAgent[]): readonly (readonly string[])[] {
  let pools = [...new Set(loads.map(({ skill }) => skill))].map((skill) => [skill]);
  for (const { skills, capacity } of agents) {
    const touched = pools.filter((pool) => pool.some((skill) => capacity > 0 && skills.includes(skill)));
    if (touched.length < 2) continue;
    const joined = touched.flat();
    pools = pools.flatMap((pool) => (pool === touched[0] ? [joined] : touched.includes(pool) ? [] : [pool]));
  }
  return pools;
}
