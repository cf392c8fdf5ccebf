import type { statuses } from './schema.ts';

export type Status = (typeof statuses)[number];

/** What a phone reports says more than what a server reports, so a report never takes an earlier one back. */
const ranks: Readonly<Record<Status, number>> = { sent: 0, failed: 1, delivered: 2, read: 3, played: 4 };

/** What became of a message of ours, whatever the order in which its reports came. */
export const furthest = (reported: readonly Status[]): Status | undefined =>
  reported.toSorted((a, b) => ranks[b] - ranks[a])[0];
