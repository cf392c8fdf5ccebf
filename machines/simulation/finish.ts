import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { outcomes } from './records.ts';
import type { State } from './state.ts';
import { countPlaces } from './tally.ts';

const { whole, real, rowBits, marks } = contactRow;
const none = -1;
const countOf = countPlaces;
const { leaves } = engineCodes;
const outcomeAt = (name: (typeof outcomes)[number]): number => outcomes.indexOf(name);
const [resolved, abandoned, expired, backlog, unroutable, unfinished] = outcomes.map(outcomeAt) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** The index of the outcome that a last state stands for. */
const outcomeOf = (leaf: number): number => {
  if (leaf === leaves.resolved) return resolved;
  if (leaf === leaves.abandoned) return abandoned;
  if (leaf === leaves.expired) return expired;
  return leaf === leaves.backlog ? backlog : unroutable;
};

/** The end of a contact; nothing follows from it. */
export function finish(state: State, contact: number, leaf: number): number {
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  if (state.recorder) record(state, row, outcomeOf(leaf));
  wholes[row + whole.replies] = 0;
  if (state.leavesTraces === 1) {
    wholes[row + whole.preferred] = none;
    wholes[row + whole.rejecter] = none;
    wholes[row + whole.rejections] = 0;
  }
  if (leaf !== leaves.resolved) {
    lose(state, row, leaf);
    // A timer that is still pending is not to find the next contact of the row.
    reals[row + real.timer] = 0;
  }
  state.contacts.release(contact);
  return none;
}

function lose(state: State, row: number, leaf: number): void {
  const { tally } = state;
  const { wholes } = state.contacts;
  const marked = wholes[row + whole.marks] as number;
  const line = wholes[row + whole.line] as number;
  if ((marked & marks.isCounted) === 0) return;
  if (leaf === leaves.expired) tally.count(line, countOf.expired);
  if ((marked & marks.isAnswered) !== 0) return;
  state.registerWait(row);
  tally.lose(line);
}

/** Takes down a contact that is under way when the run ends. */
export function leaveOpen(state: State, contact: number): void {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const marked = wholes[row + whole.marks] as number;
  if (state.recorder) record(state, row, unfinished);
  if ((marked & marks.isCounted) === 0 || (marked & marks.isAnswered) !== 0) return;
  state.registerWait(row);
  state.tally.leaveOpen(wholes[row + whole.line] as number);
}

/** Writes a contact down. */
function record(state: State, row: number, outcome: number): void {
  const { contacts, recorder, now } = state;
  if (!recorder) return;
  const { wholes, reals } = contacts;
  const { chunk } = recorder;
  const at = recorder.next();
  const kept = wholes[row + whole.marks] as number;
  chunk[at] = reals[row + real.number] as number;
  chunk[at + 1] = wholes[row + whole.source] as number;
  chunk[at + 2] = reals[row + real.arrivedAt] as number;
  chunk[at + 3] = reals[row + real.answeredAt] as number;
  chunk[at + 4] = reals[row + real.wait] as number;
  chunk[at + 5] = reals[row + real.repliedAt] as number;
  chunk[at + 6] = now;
  chunk[at + 7] = wholes[row + whole.servedBy] as number;
  chunk[at + 8] = outcome;
  chunk[at + 9] = wholes[row + whole.replies] as number;
  chunk[at + 10] = wholes[row + whole.rejections] as number;
  chunk[at + 11] = kept & marks.isPreferredHit ? 1 : 0;
  chunk[at + 12] = kept & marks.isOutsideWindow ? 1 : 0;
}
