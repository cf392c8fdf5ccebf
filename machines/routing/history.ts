import type { Contact } from './contact.ts';
import { type Customer, type History, isSame, type PastCase } from './message.ts';

/** A resolved case is reopened by a message within this time (O19). */
export const reopenHours = 24;
const reopenMs = reopenHours * 3_600_000;

export interface Standing {
  readonly standing: Contact['standing'];
  /** The customer's last case on this channel. */
  readonly last: PastCase | undefined;
  /** The customer's cases on all channels, oldest first. */
  readonly cases: readonly PastCase[];
}

/** Where a customer stands on a channel when a message comes. */
export function standingOf(
  history: History,
  {
    customer,
    channel,
    at,
    agents,
  }: { customer?: Customer | undefined; channel: string; at: number; agents: ReadonlySet<string> },
): Standing {
  const mine = (history.cases ?? []).filter((one) => one.customer === undefined || isSame(one.customer, customer));
  const cases = mine
    .map((one, i) => [one, lastInstant(one), i] as const)
    .sort(([, a, i], [, b, j]) => a - b || i - j)
    .map(([one]) => one);
  const last = cases.findLast((one) => one.channel === undefined || one.channel === channel);
  return { standing: last ? standingOfCase(last, at, agents) : 'none', last, cases };
}

function standingOfCase(last: PastCase, at: number, agents: ReadonlySet<string>): Contact['standing'] {
  if (last.status === 'resolved')
    return last.resolvedAt !== undefined && at - Date.parse(last.resolvedAt) <= reopenMs ? 'recent' : 'past';
  if (last.status === 'closed' || last.status === 'trashed') return 'past';
  return last.agent !== undefined && agents.has(last.agent) ? 'held' : 'open';
}

/** When something last happened in a case; one without any instant is older than all. */
export const lastInstant = ({ openedAt, firstReplyAt, lastMessageAt, resolvedAt }: PastCase): number =>
  Math.max(
    ...[openedAt, firstReplyAt, lastMessageAt, resolvedAt].map((iso) =>
      iso === undefined ? Number.NEGATIVE_INFINITY : Date.parse(iso),
    ),
  );

/** Who is preferred by the history (R172, R173): the last agent of the same case, or of the same contact. */
export function preferredName(
  { standing, last, cases }: Standing,
  metric: 'same-case' | 'same-contact',
): string | undefined {
  if (metric === 'same-case') return standing === 'open' || standing === 'recent' ? last?.agent : undefined;
  return cases.findLast(({ agent }) => agent !== undefined)?.agent;
}
