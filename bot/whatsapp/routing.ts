import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from '../log.ts';
import type { InboundLog, InboundMessage, Outcome, RoutedMessage } from '../storage/inboundLog.ts';
import type { WebhookCounters } from './counters.ts';

/** Says where a message goes, in simulation; `earlier` are the same customer's, latest first. */
export type RouteInbound = (message: InboundMessage, earlier: readonly RoutedMessage[]) => Outcome;

export interface Routing {
  /** Routes these after the request has been answered; returns at once. */
  take(messages: readonly InboundMessage[]): void;
  /** Routes what an earlier process left behind. */
  heal(): Promise<void>;
  /** Stops after the message under way; the rest is routed at the next start. */
  close(): Promise<void>;
}

export interface RoutingParts {
  readonly log: Logger;
  readonly inbox: InboundLog;
  readonly counters: WebhookCounters;
  /** Absent without a configuration and a roster. */
  readonly route?: RouteInbound;
}

/** Routes one message after the other, each with what became of those before it. */
export function openRouting({ log, inbox, counters, route }: RoutingParts): Routing {
  let last: Promise<void> = Promise.resolve();
  let isClosing = false;

  const outcomeOf = async (message: InboundMessage): Promise<Outcome> => {
    const why = parkedBecause(message);
    if (why) return unrouted(why);
    if (!route) return unrouted('no-configuration');
    const earlier = await inbox.earlier(message);
    try {
      return route(message, earlier);
    } catch (error) {
      log.error({ err: error }, 'a message could not be routed');
      return unrouted('router-failed');
    }
  };
  const routeAll = async (messages: readonly InboundMessage[]): Promise<void> => {
    for (const message of messages) {
      // A large delivery must not keep the others waiting.
      await nextTurn();
      if (isClosing) return;
      const outcome = await outcomeOf(message);
      const isNew = await inbox.appendOutcome(message.id, outcome, new Date().toISOString());
      if (isNew) counters[outcome.destination.kind === 'unrouted' ? 'unrouted' : 'routed']++;
    }
  };
  const take = (messages: readonly InboundMessage[]): void => {
    last = last
      .then(() => routeAll(messages))
      .catch((error: unknown) => log.error({ err: error }, 'messages wait for the next start to be routed'));
  };
  const close = (): Promise<void> => {
    isClosing = true;
    return last;
  };
  return { take, heal: async () => take(await inbox.unrouted()), close };
}

const dayMilliseconds = 86_400_000;
/** Meta repeats for seven days: what is older was held back or played again. */
const longestDelay = 7 * dayMilliseconds;
const longestLead = 5 * 60_000;

function parkedBecause({ at, receivedAt }: InboundMessage): 'too-old' | 'in-the-future' | undefined {
  const delay = Date.parse(receivedAt) - Date.parse(at);
  if (delay > longestDelay) return 'too-old';
  return delay < -longestLead ? 'in-the-future' : undefined;
}

const unrouted = (reason: string): Outcome => ({
  channel: null,
  destination: { kind: 'unrouted', reason },
  decisions: [],
});
