import { decisionsOf } from './decisions.ts';
import { destinationOf, type Reached } from './destination.ts';
import { fallbackAt, opensAt } from './instants.ts';
import { type Stepped, stepped } from './step.ts';
import type { Ahead } from './trace.ts';

/** What would happen next where a contact stands, by the same statechart and with the agents as they are now. */
export function aheadOf(stood: Stepped, reached: Reached): readonly Ahead[] {
  const { facts, waitingSinceMs } = reached;
  const from: Stepped = { snapshot: stood.snapshot, notes: [] };
  const ahead = (event: Ahead['event'], atMs: number | null, next: Stepped, sinceMs = waitingSinceMs): Ahead => {
    const there = { ...reached, waitingSinceMs: sinceMs };
    return { event, atMs, decisions: decisionsOf(next.notes, there), destination: destinationOf(next, there) };
  };
  switch (stood.snapshot.value) {
    case 'closed': {
      const opensMs = opensAt(facts);
      return [ahead('opened', opensMs, stepped(from, { type: 'OPENED' }), opensMs ?? undefined)];
    }
    case 'forPreferred': {
      const next = stepped(from, { type: 'FALLBACK', agent: facts.contact.best });
      return [ahead('fallback', fallbackAt(facts, waitingSinceMs), next)];
    }
    case 'offered':
      return [ahead('rejected', null, givenOn(stepped(from, { type: 'REJECTED' }), reached))];
    case 'agentTurn': {
      const seconds = facts.skill?.agentResponse?.[facts.contact.replies ? 'followOnSeconds' : 'firstSeconds'];
      if (!seconds || facts.agents[stood.snapshot.context.agent]?.application === 'max') return [];
      return [ahead('late', facts.atMs + seconds * 1000, givenOn(stepped(from, { type: 'AGENT_LATE' }), reached))];
    }
    default:
      return [];
  }
}

/** Back in the queue, the case goes at once to who is free, other than the one who had it (O11). */
function givenOn(taken: Stepped, { facts }: Reached): Stepped {
  const next = facts.ranking.find((agent) => agent !== taken.snapshot.context.rejecter);
  return next === undefined ? taken : stepped(taken, { type: 'FREED', agent: next });
}
