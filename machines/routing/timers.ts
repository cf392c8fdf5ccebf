import type { Reached } from './destination.ts';
import type { Facts } from './facts.ts';
import { fallbackAt } from './instants.ts';
import type { Settled } from './settle.ts';
import type { Destination, ServiceWindow, Timer } from './trace.ts';

const windowMs = 86_400_000;

/** The clocks of a contact where it stands (R177, R184, R187, R201). */
export function timersOf(destination: Destination, reached: Reached): readonly Timer[] {
  if (destination.kind === 'ignored' || destination.kind === 'unroutable') return [];
  return [
    ...(destination.kind === 'queue' && destination.waitsFor ? [fallbackTimer(reached)] : []),
    ...responseTimers(destination, reached.facts),
    ...promiseTimers(reached.facts),
  ];
}

const fallbackTimer = ({ facts, waitingSinceMs }: Reached): Timer => ({
  kind: 'fallback',
  seconds: facts.skill?.fallbackSeconds ?? 0,
  dueMs: fallbackAt(facts, waitingSinceMs),
  starts: 'running',
  isInOpenHours: false,
  sources: ['R177'],
});

/** Only CXone Agent counts them (R185, R188); who will have the case is not known before it is given. */
function responseTimers(destination: Destination, facts: Facts): readonly Timer[] {
  const { skill, agents, atMs, contact } = facts;
  const isGiven = destination.kind === 'agent';
  const agent = isGiven ? agents.find(({ name }) => name === destination.agent) : undefined;
  if (agent?.application === 'max' || !skill) return [];
  const starts = !isGiven ? 'assigned' : destination.isOffered ? 'accepted' : 'running';
  const seconds = skill.agentResponse?.[contact.replies ? 'followOnSeconds' : 'firstSeconds'];
  const idle = skill.customerResponse?.idleSeconds;
  return [
    ...(seconds
      ? [
          {
            kind: 'agentResponse',
            seconds,
            dueMs: starts === 'running' ? atMs + seconds * 1000 : null,
            starts,
            isInOpenHours: false,
            sources: ['R184', 'R185', 'O8'],
          } as const,
        ]
      : []),
    ...(idle
      ? [
          {
            kind: 'customerResponse',
            seconds: idle,
            dueMs: null,
            starts: 'replied',
            isInOpenHours: false,
            sources: ['R187', 'R188', 'O9'],
          } as const,
        ]
      : []),
  ];
}

/** What the SLA of the channel promises, from the opening of the case on; the first response counts once. */
function promiseTimers({ channel, standing, arrivedMs, hours }: Facts): readonly Timer[] {
  const sla = channel?.sla;
  if (!sla) return [];
  const goesOn = standing.standing === 'open' || standing.standing === 'held';
  const openedAt = goesOn ? standing.last?.openedAt : undefined;
  const since = openedAt === undefined ? arrivedMs : Date.parse(openedAt);
  const isAnswered = goesOn && standing.last?.firstReplyAt !== undefined;
  const timer = (kind: 'firstResponse' | 'solution', seconds: number): Timer => ({
    kind,
    seconds,
    dueMs: hours.addOpenMs(since, seconds * 1000) ?? null,
    starts: 'running',
    isInOpenHours: true,
    sources: [
      'R201',
      kind === 'firstResponse' ? 'R209' : 'R210',
      ...(kind === 'solution' ? (['O12'] as const) : []),
      ...(seconds >= 86_400 ? (['O32'] as const) : []),
    ],
  });
  return [
    ...(isAnswered ? [] : [timer('firstResponse', sla.firstResponseSeconds)]),
    timer('solution', sla.solutionSeconds),
  ];
}

/** The 24-hour window: open from the customer's last message on, or from a reaction (O28); null for what opens none. */
export function windowOf(
  { contact, channel, arrivedMs, atMs, standing }: Facts,
  { templates }: Settled,
): ServiceWindow | null {
  const isOfCustomer = contact.kind === 'message' || contact.kind === 'reaction';
  if (!isOfCustomer || contact.repeated || !channel) return null;
  const earlier = standing.last?.lastMessageAt;
  const last = Math.max(arrivedMs, earlier === undefined ? arrivedMs : Date.parse(earlier));
  const untilMs = last + windowMs;
  return {
    untilMs,
    isOpen: atMs < untilMs,
    templates: templates
      .filter(({ channels }) => channels.includes(channel.name))
      .map(({ name, language }) => ({ name, language })),
  };
}
