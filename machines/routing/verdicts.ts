import type { Source } from '../value.ts';
import type { Facts } from './facts.ts';
import type { ExclusionReason } from './policies.ts';
import type { Destination, Tested, Verdict } from './trace.ts';

/** Where each reason for exclusion comes from. */
export const reasonSources: Readonly<Record<ExclusionReason, readonly Source[]>> = {
  'agent-attribute': ['R120'],
  'agent-digital-skill': ['R120'],
  'max-neither': ['R121'],
  'role-unknown': ['R112', 'R116'],
  'role-channel': ['R112'],
  reply: ['R123', 'R124'],
  'view-skills': ['R125'],
  'several-roles': ['R116'],
  skill: ['R142'],
  'proficiency-range': ['O29'],
  offline: ['R175'],
  acw: ['R176'],
  busy: ['R176'],
  full: ['R176', 'O26'],
  rejected: ['R183', 'O11'],
};

/** Every agent with exactly one verdict, where agents were looked at; the holder alone where the case has one. */
export function verdictsOf(destination: Destination, facts: Facts): readonly Verdict[] {
  const { agents, reasons, contact } = facts;
  if (destination.kind !== 'agent' && destination.kind !== 'queue') return [];
  const chosen = destination.kind === 'agent' ? agents.findIndex(({ name }) => name === destination.agent) : -1;
  if (contact.standing === 'held') return [{ ...verdict(facts, chosen, 'chosen'), sources: ['O19'] }];
  const awaited = destination.kind === 'queue' ? agents.findIndex(({ name }) => name === destination.waitsFor) : -1;
  const prefers = awaited >= 0 || (chosen >= 0 && chosen === contact.preferred);
  return agents.map((_, i): Verdict => {
    const reason = reasons[i];
    if (i === chosen) return { ...verdict(facts, i, 'chosen'), sources: [prefers ? 'R172' : 'R171'] };
    if (i === awaited && reason)
      return { ...verdict(facts, i, 'awaited'), reason, sources: [...reasonSources[reason], 'R172'] };
    if (reason) return { ...verdict(facts, i, 'excluded'), reason, sources: reasonSources[reason] };
    const after = prefers ? 'preferred' : 'rank';
    return {
      ...verdict(facts, i, 'later'),
      after,
      sources: prefers ? ['R172'] : tied(i, facts) ? ['R171', 'O27'] : ['R171'],
    };
  });
}

/** Somebody else who is free has the same proficiency. */
const tied = (i: number, { ranking, proficiencies }: Facts): boolean =>
  ranking.some((other) => other !== i && proficiencies[other] === proficiencies[i]);

const verdict = (facts: Facts, i: number, kind: Verdict['verdict']): Omit<Verdict, 'sources'> => ({
  agent: facts.agents[i]?.name ?? '',
  verdict: kind,
  tested: agentTested(facts, i),
});

/** What the selection looks at in one agent; nothing of somebody who is not in the roster. */
export function agentTested({ agents, proficiencies, ranking, skill, channel, request }: Facts, i: number): Tested {
  const agent = agents[i];
  if (!agent) return {};
  const range = request.message.script?.proficiency;
  const stated = skill && Object.hasOwn(agent.skills, skill.name) ? agent.skills[skill.name] : undefined;
  return {
    application: agent.application,
    digitalEngagement: agent.digitalEngagement,
    role: agent.role,
    channel: channel?.name ?? null,
    skill: skill?.name ?? null,
    proficiency: proficiencies[i] || (stated ?? null),
    ...(range ? { rangeFrom: range.from, rangeTo: range.to } : {}),
    availability: agent.availability ?? 'available',
    holding: agent.holding ?? 0,
    capacity: agent.capacity,
    availableSince: agent.availableSince ?? null,
    rank: ranking.indexOf(i) + 1 || null,
  };
}
