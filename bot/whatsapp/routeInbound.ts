import type { Configuration } from '../../machines/configuration.ts';
import type { Arrival, PastCase } from '../../machines/routing/message.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import { routerOf } from '../../machines/routing/route.ts';
import type { InboundMessage, RoutedMessage } from '../storage/inboundLog.ts';
import type { RouteInbound } from './routing.ts';

/** Routes with one configuration and one roster; a case is what the messages before came to. */
export function routeInboundWith(configuration: Configuration, roster: Roster): RouteInbound {
  const { route } = routerOf(configuration, roster);
  return (message, earlier) => {
    const { channel, destination, decisions } = route({
      message: arrivalOf(message),
      history: { cases: earlier.flatMap((one) => caseOf(one, message.at)) },
      atMs: Date.parse(message.receivedAt),
    });
    return { channel, destination, decisions };
  };
}

const arrivalOf = ({ at, receivedAt: _, errors: __, ...message }: InboundMessage): Arrival => ({
  ...message,
  timestampMs: Date.parse(at),
});

/** Nobody resolves a simulated case, so silence does, after as long as a service window lasts. */
const silenceMilliseconds = 24 * 3_600_000;

function caseOf({ at, outcome }: RoutedMessage, now: string): readonly PastCase[] {
  const { channel, destination } = outcome;
  if (channel === null || !withCase.has(destination.kind)) return [];
  const isSilent = Date.parse(now) - Date.parse(at) > silenceMilliseconds;
  const agent = destination.kind === 'agent' ? { agent: String(destination.agent) } : {};
  return [{ channel, ...agent, status: isSilent ? 'closed' : 'open', lastMessageAt: at }];
}
const withCase: ReadonlySet<string> = new Set(['agent', 'queue', 'closed', 'backlog']);
