import { decisionCodes, routingTable } from './decisions.ts';

/** What a timer is for. Those from `opening` on belong to no contact. */
const kinds = {
  turn: 0,
  late: 1,
  wrapped: 2,
  answer: 3,
  left: 4,
  fallback: 5,
  wrote: 6,
  idle: 7,
  expired: 8,
  opening: 9,
  shift: 10,
  sweep: 11,
  warmUp: 12,
  close: 13,
  roll: 14,
} as const;
const indexBits = 24;

const leafOf = (name: string): number => routingTable.leaves.indexOf(name);
const leaves = {
  closed: leafOf('closed'),
  queued: leafOf('queued'),
  forPreferred: leafOf('forPreferred'),
  afterFallback: leafOf('afterFallback'),
  offered: leafOf('offered'),
  agentTurn: leafOf('agentTurn'),
  customerTurn: leafOf('customerTurn'),
  parked: leafOf('parked'),
  wrapUp: leafOf('wrapUp'),
  resolved: leafOf('resolved'),
  abandoned: leafOf('abandoned'),
  expired: leafOf('expired'),
  backlog: leafOf('backlog'),
};
const eventOf = (name: string): number => routingTable.events.indexOf(name);
const events = {
  opened: eventOf('OPENED'),
  freed: eventOf('FREED'),
  fallback: eventOf('FALLBACK'),
  accepted: eventOf('ACCEPTED'),
  rejected: eventOf('REJECTED'),
  replied: eventOf('REPLIED'),
  resolved: eventOf('RESOLVED'),
  wrote: eventOf('WROTE'),
  late: eventOf('AGENT_LATE'),
  idle: eventOf('CUSTOMER_IDLE'),
  wrapped: eventOf('WRAPPED'),
  left: eventOf('LEFT'),
  expired: eventOf('EXPIRED'),
  resolvedAtOnce: decisionCodes.resolvedAtOnce,
};

/** Contacts of the past that a line remembers. */
const pastSize = 512;

/** For others to take apart at their top; see `contactRow`. */
export const engineCodes = { kinds, indexBits, leaves, events, pastSize } as const;
