import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { decisionCodes } from './decisions.ts';
import { join, scheduleTurn } from './load.ts';
import { registerPlaces } from './registers.ts';
import type { State } from './state.ts';
import { countPlaces } from './tally.ts';

const { whole, real, rowBits, marks } = contactRow;
const register = registerPlaces;
const countOf = countPlaces;
const { facts } = decisionCodes;
const { kinds, events, pastSize } = engineCodes;
const none = -1;
const windowMs = 24 * 3_600_000;

/** Each of these is what a state begins with, or what an event is; it returns the event that happens at once, or -1. */
export function offer(state: State, contact: number): number {
  if (state.answersAtOnce === 1) return answerOffer(state, contact);
  const { registers } = state;
  registers[register.due] = (registers[register.now] as number) + state.drawsOf(contact).acceptTime.next();
  state.schedule(kinds.answer, contact);
  return none;
}

/** What the agent says to an offer. */
export function answerOffer(state: State, contact: number): number {
  if (state.drawsOf(contact).accept.next() < state.world.acceptProbability) return events.accepted;
  state.countOne(contact, countOf.rejected);
  return events.rejected;
}

/** The agent's turn: it ends with a reply, or too late. */
export function begin(state: State, contact: number): number {
  const { registers } = state;
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  if (((wholes[row + whole.marks] as number) & marks.isAnswered) === 0) accept(state, row);
  if (state.isTimed === 1) beginTimed(state, contact);
  else {
    registers[register.due] = (registers[register.now] as number) + (reals[row + real.work] as number);
    state.schedule(kinds.turn, contact);
  }
  return none;
}

function beginTimed(state: State, contact: number): void {
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  const limits = wholes[row + whole.replies] === 0 ? state.line.first : state.line.followOn;
  reals[row + real.dueAt] = state.now + (reals[row + real.work] as number);
  reals[row + real.lateAt] = state.now + (limits[wholes[row + whole.line] as number] as number);
  if (state.slows === 1) join(state, contact);
  scheduleTurn(state, contact);
}

/** Somebody accepts it, for the first time. */
function accept(state: State, row: number): void {
  const { registers } = state;
  const { wholes, reals } = state.contacts;
  const marked = (wholes[row + whole.marks] as number) | marks.isAnswered;
  wholes[row + whole.marks] = marked;
  state.registerWait(row);
  if ((marked & marks.isCounted) !== 0) {
    state.tally.answer(wholes[row + whole.line] as number);
    state.staff.countAnswer(wholes[row + whole.agent] as number);
  }
  if (state.hasPreferred === 1) markHit(state, row);
  if (state.recorder) {
    reals[row + real.answeredAt] = registers[register.now] as number;
    reals[row + real.wait] = registers[register.wait] as number;
  }
}

/** It was for the preferred agent, and that is who has it; after the fallback there is no lock any more. */
function markHit({ contacts: { wholes }, tally }: State, row: number): void {
  const packed = wholes[row + whole.facts] as number;
  if ((packed & facts.preferredMask) === 0 || (packed & facts.lockMask) === 0) return;
  if (wholes[row + whole.agent] !== wholes[row + whole.preferred]) return;
  const marked = wholes[row + whole.marks] as number;
  wholes[row + whole.marks] = marked | marks.isPreferredHit;
  if ((marked & marks.isCounted) !== 0) tally.count(wholes[row + whole.line] as number, countOf.preferredHit);
}

/** The end of an agent's turn: a reply, and the case is resolved with the last one. */
export function endTurn(state: State, contact: number): number {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const left = (wholes[row + whole.turns] as number) - 1;
  wholes[row + whole.turns] = left;
  if (wholes[row + whole.replies] === 0) firstReply(state, row);
  if (state.recorder) wholes[row + whole.servedBy] = wholes[row + whole.agent] as number;
  if (left > 0) return events.replied;
  if (state.hasSla === 1) keepPromise(state, row, state.line.solutionSla, countOf.solutionKept);
  if (state.pasts.length > 0) remember(state, row);
  return state.hasWrapUp === 1 ? events.resolved : events.resolvedAtOnce;
}

function firstReply(state: State, row: number): void {
  const { wholes, reals } = state.contacts;
  const now = state.registers[register.now] as number;
  if (state.hasSla === 1) keepPromise(state, row, state.line.firstSla, countOf.firstKept);
  if (state.recorder) reals[row + real.repliedAt] = now;
  if (now - (reals[row + real.wroteAt] as number) <= windowMs) return;
  const marked = wholes[row + whole.marks] as number;
  wholes[row + whole.marks] = marked | marks.isOutsideWindow;
  if ((marked & marks.isCounted) !== 0) state.tally.count(wholes[row + whole.line] as number, countOf.outsideWindow);
}

/** Counts what has taken no longer than was promised. */
function keepPromise(state: State, row: number, promised: Float64Array, count: number): void {
  const { wholes } = state.contacts;
  const line = wholes[row + whole.line] as number;
  if (((wholes[row + whole.marks] as number) & marks.isCounted) === 0) return;
  state.registerWait(row);
  if ((state.registers[register.wait] as number) <= (promised[line] as number)) state.tally.count(line, count);
}

/** The case is taken back: somebody else begins the turn anew. */
export function endLate(state: State, contact: number): number {
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  const messages = (wholes[row + whole.turns] as number) + (wholes[row + whole.replies] as number);
  reals[row + real.work] = state.drawsOf(contact).again.next() / messages;
  state.countOne(contact, countOf.late);
  return events.late;
}

/** The customer's turn: a reply, silence that takes the case from the agent, or its end; whatever comes first. */
export function awaitCustomer(state: State, contact: number): number {
  const { registers } = state;
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  const now = registers[register.now] as number;
  const idleAt = now + (state.line.idle[wholes[row + whole.line] as number] as number);
  const repliesAt = now + state.drawsOf(contact).reply.next();
  reals[row + real.dueAt] = repliesAt;
  registers[register.due] = idleAt < repliesAt ? idleAt : repliesAt;
  return orExpire(state, contact, idleAt < repliesAt ? kinds.idle : kinds.wrote);
}

/** The case is with nobody until the customer writes again. */
export function park(state: State, contact: number): number {
  state.registers[register.due] = state.contacts.reals[(contact << rowBits) + real.dueAt] as number;
  return orExpire(state, contact, kinds.wrote);
}

/** Schedules what is in the register, or the end of the case if that comes before. */
function orExpire(state: State, contact: number, kind: number): number {
  const { registers, now } = state;
  const expiresAt = (state.contacts.reals[(contact << rowBits) + real.wroteAt] as number) + state.expires;
  const isBefore = (registers[register.due] as number) < expiresAt;
  if (!isBefore) registers[register.due] = expiresAt > now ? expiresAt : now;
  state.schedule(isBefore ? kind : kinds.expired, contact);
  return none;
}

export function wrapUp(state: State, contact: number): number {
  const { registers } = state;
  registers[register.due] = (registers[register.now] as number) + state.drawsOf(contact).afterContact.next();
  state.schedule(kinds.wrapped, contact);
  return none;
}

/** Keeps who worked on a case for customers who come back. */
function remember(state: State, row: number): void {
  const { wholes } = state.contacts;
  const past = state.pasts[wholes[row + whole.line] as number];
  if (!past) return;
  const at = past.count++ % pastSize;
  past.agents[at] = wholes[row + whole.agent] as number;
  past.endedAt[at] = state.now;
}
