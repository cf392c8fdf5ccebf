import type { Configuration } from '../configuration.ts';
import { type OpeningHours, openingHours } from '../routing/hours.ts';
import type { StaticEligibility, StaticReason } from '../routing/policies.ts';
import type { Agent } from '../routing/roster.ts';

/** Why an agent answers nothing in a whole run. */
export interface Obstacle {
  readonly reason: StaticReason | 'capacity' | 'schedule';
  /** The answer, or under `roster.` the entry of the scenario, that stands in the way. */
  readonly path: string;
  /** Of the agent or of the role. */
  readonly name: string;
}

/** Who is there to answer, and when. */
export interface Staffed {
  readonly configuration: Configuration;
  readonly eligibility: StaticEligibility;
  readonly fromMs: number;
  readonly toMs: number;
  /** With closed hours ignored, there are none. */
  readonly hours: OpeningHours;
}

/** A channel and the skill that its cases get, by index. */
export interface Line {
  readonly channel: number;
  readonly skill: number;
}

/**
 * What keeps most of the skill's agents from the cases of a channel, when it keeps all of them; of two as common, the one
 * met first in the roster. `nobody` when no agent has the skill, undefined as soon as one can answer.
 */
export function commonestObstacle(staffed: Staffed, line: Line): Obstacle | 'nobody' | undefined {
  const { agents, skills } = staffed.eligibility;
  const assigned = agents.flatMap((agent, i) =>
    Object.hasOwn(agent.skills, skills[line.skill]?.name ?? '') ? [i] : [],
  );
  const met = new Map<string, { readonly obstacle: Obstacle; count: number }>();
  for (const i of assigned) {
    const obstacle = obstacleOf(staffed, line, i);
    if (!obstacle) return undefined;
    const before = met.get(obstacle.reason);
    if (before) before.count += 1;
    else met.set(obstacle.reason, { obstacle, count: 1 });
  }
  return [...met.values()].toSorted((a, b) => b.count - a.count)[0]?.obstacle ?? 'nobody';
}

function obstacleOf(staffed: Staffed, { channel, skill }: Line, i: number): Obstacle | undefined {
  const agent = staffed.eligibility.agents[i] as Agent;
  const ofAgent = (reason: Obstacle['reason'], key: keyof Agent): Obstacle => ({
    reason,
    path: `roster.agents[${i}].${key}`,
    name: agent.name,
  });
  const reason = staffed.eligibility.reason(i, channel, skill);
  if (reason) return isOfRole(reason) ? ofRole(staffed, agent, { channel, reason }) : ofAgent(reason, keys[reason]);
  if (agent.capacity < 1) return ofAgent('capacity', 'capacity');
  return worksInOpeningHours(agent, staffed) ? undefined : ofAgent('schedule', 'schedule');
}

/** What an agent lacks is said in the roster, … */
const keys = {
  'agent-attribute': 'digitalEngagement',
  'agent-digital-skill': 'skills',
  'max-neither': 'digitalEngagement',
  'role-unknown': 'role',
  'several-roles': 'role',
  skill: 'skills',
} as const satisfies Partial<Record<StaticReason, keyof Agent>>;
type OfRole = Exclude<StaticReason, keyof typeof keys>;
const isOfRole = (reason: StaticReason): reason is OfRole => !(reason in keys);

/** … what a role lacks in the configuration. */
function ofRole(
  { configuration: { roles = [], channels = [] } }: Staffed,
  { role: name }: Agent,
  { channel, reason }: { readonly channel: number; readonly reason: OfRole },
): Obstacle {
  const role = roles.findIndex((one) => one.name === name);
  const entry = roles[role]?.channels?.findIndex((one) => one.channel === channels[channel]?.name);
  const key = {
    'role-channel': 'channels',
    reply: `channels[${entry}].permissions`,
    'view-skills': 'viewSkills',
  }[reason];
  return { reason, path: `roles[${role}].${key}`, name };
}

function worksInOpeningHours({ schedule }: Agent, { hours, fromMs, toMs }: Staffed): boolean {
  if (!schedule) return true;
  const shifts = openingHours(schedule, fromMs, toMs);
  let at = shifts.nextOpening(fromMs);
  while (at !== undefined && at < toMs) {
    const end = Math.min(shifts.nextChange(at) ?? toMs, toMs);
    if (hours.openMs(at, end) > 0) return true;
    at = end < toMs ? shifts.nextOpening(end) : undefined;
  }
  return false;
}
