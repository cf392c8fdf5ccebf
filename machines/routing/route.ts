import type { Configuration } from '../configuration.ts';
import { aheadOf } from './ahead.ts';
import { assumptionsIn } from './assumptions.ts';
import { decisionsOf } from './decisions.ts';
import { destinationOf } from './destination.ts';
import { type Facts, factsOf, type Request } from './facts.ts';
import { type OpeningHours, openingHours } from './hours.ts';
import { fallbackAt, opensAt } from './instants.ts';
import { staticEligibility } from './policies.ts';
import type { Roster } from './roster.ts';
import { type Settled, settle } from './settle.ts';
import { begun, type Stepped, stepped } from './step.ts';
import { timersOf, windowOf } from './timers.ts';
import type { Routing } from './trace.ts';
import { verdictsOf } from './verdicts.ts';

/** A configuration and a roster, ready for any number of messages. */
export interface Router {
  readonly settled: Settled;
  readonly route: (request: Request) => Routing;
}

const day = 86_400_000;
/** Opening hours are compiled around an instant; far from it, anew. */
const reach = 400 * day;

/** Prepares the routing of a configuration or draft; every message is then decided without any outside call. */
export function routerOf(configuration: Configuration, { agents }: Roster): Router {
  const settled = settle(configuration);
  const eligible = staticEligibility(settled, agents);
  let compiled: { readonly hours: OpeningHours; readonly around: number } | undefined;
  const hoursAround = (at: number): OpeningHours => {
    if (!compiled || Math.abs(at - compiled.around) > reach)
      compiled = { hours: openingHours(settled.businessHours, at - day, at + 8 * day), around: at };
    return compiled.hours;
  };
  const route = (request: Request): Routing => {
    const hours = hoursAround(request.message.timestampMs ?? request.atMs);
    return routing(factsOf(request, { settled, eligible, hours }), settled);
  };
  return { settled, route };
}

/**
 * Decides about one inbound message: the steps of the statechart, each with what it tested, every agent with the
 * single reason, the clocks that run, and what would come next. Pure; `atMs` is the only clock.
 */
export const route = ({
  configuration,
  roster,
  ...request
}: Request & { readonly configuration: Configuration; readonly roster: Roster }): Routing =>
  routerOf(configuration, roster).route(request);

function routing(facts: Facts, settled: Settled): Routing {
  const { stood, waitingSinceMs } = elapsed(begun(facts.contact), facts);
  const reached = { facts, settled, waitingSinceMs };
  const decisions = decisionsOf(stood.notes, reached);
  const destination = destinationOf(stood, reached);
  const agents = verdictsOf(destination, facts);
  const timers = timersOf(destination, reached);
  const window = windowOf(facts, settled);
  const ahead = aheadOf(stood, reached);
  const sources = [decisions, agents, timers, ...ahead.map((one) => one.decisions)]
    .flat()
    .flatMap((one) => one.sources);
  return {
    message: facts.request.message,
    arrivedMs: facts.arrivedMs,
    atMs: facts.atMs,
    timeZone: settled.timeZone,
    channel: facts.channel?.name ?? null,
    destination,
    decisions,
    agents,
    timers,
    window,
    ahead,
    assumptions: assumptionsIn([
      ...sources,
      ...(window && facts.contact.kind === 'reaction' ? (['O28'] as const) : []),
      ...(settled.unanswered.length ? (['O31'] as const) : []),
    ]),
    unanswered: settled.unanswered,
  };
}

/** What the clock alone brought about between the arrival and now: opening, and the end of the fallback time. */
function elapsed(arrived: Stepped, facts: Facts): { readonly stood: Stepped; readonly waitingSinceMs: number } {
  let [stood, waitingSinceMs] = [arrived, facts.arrivedMs];
  const opensMs = stood.snapshot.value === 'closed' ? opensAt(facts) : null;
  if (opensMs !== null && opensMs <= facts.atMs) {
    waitingSinceMs = opensMs;
    stood = stepped(stood, { type: 'OPENED' });
  }
  if (stood.snapshot.value === 'forPreferred' && fallbackAt(facts, waitingSinceMs) <= facts.atMs)
    stood = stepped(stood, { type: 'FALLBACK', agent: facts.contact.best });
  return { stood, waitingSinceMs };
}
