import type { Arrival, History } from './message.ts';
import type { Overrides } from './overrides.ts';
import type { Router } from './route.ts';
import type { Routing } from './trace.ts';

interface Batch {
  readonly messages: readonly Arrival[];
  readonly history?: History | undefined;
  /** Now; each message's own instant when not said. */
  readonly atMs?: number | undefined;
  readonly overrides?: Overrides | undefined;
}

/** Routes messages one after the other, each knowing what became of those before it; the clock is for those without an instant. */
export function routeAll(
  router: Router,
  { messages, history = {}, atMs, overrides }: Batch,
  clockMs: number,
): readonly Routing[] {
  let known = history;
  return messages.map((message) => {
    const one = router.route({ message, history: known, atMs: atMs ?? message.timestampMs ?? clockMs, overrides });
    known = historyAfter(known, one);
    return one;
  });
}

/** What is known once a message has been routed: its id, and the case that it is part of. */
export function historyAfter(history: History, { message, destination, channel, arrivedMs }: Routing): History {
  if (message.kind === 'status') return history;
  const seen = message.id === undefined ? history.seen : [...(history.seen ?? []), message.id];
  const goesOn = destination.kind === 'agent' || destination.kind === 'queue' || destination.kind === 'closed';
  if (!goesOn || channel === null) return { ...history, ...(seen ? { seen } : {}) };
  const at = new Date(arrivedMs).toISOString();
  const opened = {
    status: 'open' as const,
    channel,
    openedAt: at,
    lastMessageAt: at,
    ...(message.customer ? { customer: message.customer } : {}),
    ...(destination.kind === 'agent' && !destination.isOffered ? { agent: destination.agent } : {}),
  };
  return { cases: [...(history.cases ?? []), opened], ...(seen ? { seen } : {}) };
}
