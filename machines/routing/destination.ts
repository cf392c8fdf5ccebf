import type { Facts } from './facts.ts';
import { fallbackAt, opensAt } from './instants.ts';
import type { Settled } from './settle.ts';
import type { Stepped } from './step.ts';
import type { Destination } from './trace.ts';

/** What is known where a contact stands. */
export interface Reached {
  readonly facts: Facts;
  readonly settled: Settled;
  /** Since when it can be given to somebody. */
  readonly waitingSinceMs: number;
}

/** Where a contact is, from the state it stands in. */
export function destinationOf({ snapshot, notes }: Stepped, { facts, waitingSinceMs }: Reached): Destination {
  const { agents, skill: chosen, preferredAgent } = facts;
  const skill = chosen?.name ?? '';
  switch (snapshot.value) {
    case 'ignored':
      return { kind: 'ignored', reason: notes.at(-1)?.outcome as 'status' };
    case 'unroutable':
    case 'backlog':
      return { kind: snapshot.value };
    case 'closed':
      return { kind: 'closed', skill, opensMs: opensAt(facts) };
    case 'forPreferred':
      return { kind: 'queue', skill, waitsFor: preferredAgent ?? null, untilMs: fallbackAt(facts, waitingSinceMs) };
    case 'offered':
    case 'agentTurn':
      return {
        kind: 'agent',
        agent: agents[snapshot.context.agent]?.name ?? '',
        skill: snapshot.context.skill < 0 ? null : skill,
        isOffered: snapshot.value === 'offered',
      };
    default:
      return { kind: 'queue', skill, waitsFor: null, untilMs: null };
  }
}
