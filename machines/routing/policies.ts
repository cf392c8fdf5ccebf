import type { Agent } from './roster.ts';
import type { Settled, SettledRole } from './settle.ts';

/** Why an agent can never get a case of a channel and skill, whatever the agent does at the moment; the first counts. */
export const staticReasons = [
  'agent-attribute',
  'agent-digital-skill',
  'max-neither',
  'several-roles',
  'role-unknown',
  'role-channel',
  'reply',
  'view-skills',
  'skill',
] as const;
/** Why an eligible agent does not get this case now; the first counts. */
export const momentaryReasons = ['proficiency-range', 'offline', 'acw', 'busy', 'full', 'rejected'] as const;
export type StaticReason = (typeof staticReasons)[number];
export type MomentaryReason = (typeof momentaryReasons)[number];
export type ExclusionReason = StaticReason | MomentaryReason;

/** Who may get what, once and for all: everything by index, in the order of the roster and of the configuration. */
export interface StaticEligibility {
  readonly agents: readonly Agent[];
  readonly skills: Settled['skills'];
  readonly channels: Settled['channels'];
  /** By agent: the proficiency 1 (best) … 20, or 0 where the agent is excluded. One array per channel and skill. */
  readonly proficiencies: (channel: number, skill: number) => Uint8Array;
  readonly proficiency: (agent: number, channel: number, skill: number) => number;
  /** The single reason why the agent is excluded; undefined when eligible. */
  readonly reason: (agent: number, channel: number, skill: number) => StaticReason | undefined;
}

/** The part of eligibility that does not change with time (R112, R116, R120, R121, R123–R125). */
export function staticEligibility(settled: Settled, agents: readonly Agent[]): StaticEligibility {
  const { skills, channels } = settled;
  const digital = new Set(skills.map(({ name }) => name));
  const roles = settled.roles && new Map(settled.roles.map((role) => [role.name, role]));
  const firstOfName = new Map<string, number>();
  const persons = agents.map((agent, i) => {
    if (!firstOfName.has(agent.name)) firstOfName.set(agent.name, i);
    const role = roles ? roles.get(agent.role) : everything(channels.length, agent.role);
    return { agent, role, isTwice: firstOfName.get(agent.name) !== i, application: applicationReason(agent, digital) };
  });
  const reason = (i: number, channel: number, skill: number): StaticReason | undefined => {
    const { agent, role, isTwice, application } = persons[i] as (typeof persons)[number];
    return (
      application ??
      // The first entry of a name counts: the role of another one is not even looked at.
      (isTwice ? 'several-roles' : roleReason(role, channel)) ??
      (levelOf(agent, skills[skill]) ? undefined : 'skill')
    );
  };
  const proficiency = (i: number, channel: number, skill: number): number =>
    reason(i, channel, skill) ? 0 : levelOf(agents[i] as Agent, skills[skill]);
  const rows = new Map<number, Uint8Array>();
  const proficiencies = (channel: number, skill: number): Uint8Array => {
    const key = channel * skills.length + skill;
    const row = rows.get(key) ?? Uint8Array.from(agents, (_, i) => proficiency(i, channel, skill));
    rows.set(key, row);
    return row;
  };
  return { agents, skills, channels, proficiencies, proficiency, reason };
}

/** Proficiency in a skill as the roster states it; 0 when not assigned. */
const levelOf = (agent: Agent, skill: { readonly name: string } | undefined): number =>
  skill && Object.hasOwn(agent.skills, skill.name) ? (agent.skills[skill.name] as number) : 0;

const everything = (channels: number, name: string): SettledRole => ({
  name,
  viewSkills: true,
  permissions: Array.from({ length: channels }, () => ['reply']),
});

/** CXone Agent takes the attribute and a digital skill (R120), MAX either (R121). */
function applicationReason(
  { application, digitalEngagement, skills }: Agent,
  digital: ReadonlySet<string>,
): StaticReason | undefined {
  const hasSkill = Object.keys(skills).some((name) => digital.has(name));
  if (application === 'max') return digitalEngagement || hasSkill ? undefined : 'max-neither';
  return digitalEngagement ? (hasSkill ? undefined : 'agent-digital-skill') : 'agent-attribute';
}

function roleReason(role: SettledRole | undefined, channel: number): StaticReason | undefined {
  if (!role) return 'role-unknown';
  const permissions = role.permissions[channel];
  if (!permissions) return 'role-channel';
  if (!permissions.includes('reply')) return 'reply';
  return role.viewSkills ? undefined : 'view-skills';
}

/** Proficiencies that a script lets in (1 best … 20), ends included. */
export interface ProficiencyRange {
  readonly from: number;
  readonly to: number;
}

/** Why a statically eligible agent cannot take one more case now; undefined when free. */
export function momentaryReason(
  { availability = 'available', holding = 0, capacity }: Agent,
  proficiency: number,
  { range, hasRejected }: { readonly range?: ProficiencyRange | undefined; readonly hasRejected: boolean },
): MomentaryReason | undefined {
  if (range && (proficiency < range.from || proficiency > range.to)) return 'proficiency-range';
  if (availability !== 'available') return availability;
  if (holding >= capacity) return 'full';
  return hasRejected ? 'rejected' : undefined;
}

/** Best proficiency first, then longest available (R171); who has no stated instant comes last, in the order of the roster. */
export function byRank(eligible: Pick<StaticEligibility, 'agents'>, proficiencies: ArrayLike<number>) {
  const since = (agent: number): number => {
    const stated = eligible.agents[agent]?.availableSince;
    return stated === undefined ? Number.POSITIVE_INFINITY : Date.parse(stated);
  };
  return (a: number, b: number): number => {
    const [one, other] = [since(a), since(b)];
    return (
      (proficiencies[a] as number) - (proficiencies[b] as number) || (one === other ? a - b : one < other ? -1 : 1)
    );
  };
}
