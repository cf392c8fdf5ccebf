import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { decisionCodes, routingTable } from './decisions.ts';
import { finish } from './finish.ts';
import { leave, rescale } from './load.ts';
import { registerPlaces } from './registers.ts';
import type { State } from './state.ts';
import { countPlaces } from './tally.ts';
import { refresh, wait, waitForOpening, waitForPreferred } from './waiting.ts';
import { answerOffer, awaitCustomer, begin, endLate, endTurn, offer, park, wrapUp } from './working.ts';

const { whole, real, rowBits, marks } = contactRow;
const register = registerPlaces;
const countOf = countPlaces;
const { facts } = decisionCodes;
const { kinds, indexBits, leaves, events, pastSize } = engineCodes;
const { initial } = routingTable;
const none = -1;
const arrival = -1;
const day = 86_400_000;

/** Lets an event happen to a contact, and what follows from it at once; returns the agent whom it has freed. */
function decide(state: State, contact: number, event: number, agent: number): number {
  const { staff, rules } = state;
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  let freed = none;
  let taken = none;
  let next = event;
  state.other = agent;
  do {
    const before = wholes[row + whole.agent] as number;
    if (state.slows === 1 && next !== arrival && wholes[row + whole.leaf] === leaves.agentTurn) leave(state, contact);
    const leaf = rules.happen(contact, next, state.other);
    const after = wholes[row + whole.agent] as number;
    if (before !== after) {
      if (before >= 0) {
        if (freed >= 0) state.alsoFreed.push(freed);
        freed = before;
        staff.vacate(before);
        if (state.slows === 1) rescale(state, before, staff.load(before) + 1);
      }
      if (after >= 0) {
        taken = after;
        staff.occupy(after);
        if (state.slows === 1) rescale(state, after, staff.load(after) - 1);
      }
    }
    state.other = none;
    next = enter(state, contact, leaf);
  } while (next >= 0);
  if (taken >= 0) staff.settle(taken);
  return freed;
}

/** What a state begins with; returns the event that happens at once, or -1. */
function enter(state: State, contact: number, leaf: number): number {
  if (leaf === leaves.agentTurn) return begin(state, contact);
  if (leaf === leaves.queued || leaf === leaves.afterFallback) return wait(state, contact);
  if (leaf === leaves.resolved) return finish(state, contact, leaf);
  if (leaf === leaves.wrapUp) return wrapUp(state, contact);
  if (leaf === leaves.offered) return offer(state, contact);
  if (leaf === leaves.forPreferred) return waitForPreferred(state, contact);
  if (leaf === leaves.customerTurn) return awaitCustomer(state, contact);
  if (leaf === leaves.parked) return park(state, contact);
  if (leaf === leaves.closed) return waitForOpening(state, contact);
  return finish(state, contact, leaf);
}

/** An agent takes what waits as long as there is room. */
function serve(state: State, agent: number): void {
  const { queues, staff } = state;
  while (queues.waiting > 0 && staff.hasRoom(agent)) {
    const contact = queues.nextFor(agent, state.queueOf);
    if (contact < 0) break;
    queues.remove(contact);
    const freed = decide(state, contact, events.freed, agent);
    if (freed >= 0 && freed !== agent) state.alsoFreed.push(freed);
  }
  staff.settle(agent);
}

/** The same, and so does whoever gets room by it: an offer may be rejected at once. */
export function offerWork(state: State, agent: number): void {
  serve(state, agent);
  while (state.alsoFreed.length > 0) serve(state, state.alsoFreed.pop() as number);
}

export function happen(state: State, contact: number, event: number, agent: number): void {
  const freed = decide(state, contact, event, agent);
  if (freed >= 0) offerWork(state, freed);
}

/** A contact of a source comes in. */
export function arrive(state: State, source: number): void {
  const { contacts, registers } = state;
  const draws = state.draws[source] as State['draws'][number];
  const line = state.lineOf[source] as number;
  const now = registers[register.now] as number;
  const contact = contacts.take();
  const row = contact << rowBits;
  const { wholes, reals } = contacts;
  const work = draws.work.next();
  wholes[row + whole.source] = source;
  wholes[row + whole.line] = line;
  wholes[row + whole.leaf] = initial;
  wholes[row + whole.facts] = (state.firstFacts[source] as number) | (state.isOpen ? facts.isOpen : 0);
  wholes[row + whole.turns] = 1;
  wholes[row + whole.marks] = line >= 0 && now >= state.warmUp ? marks.isCounted : 0;
  reals[row + real.work] = work;
  reals[row + real.arrivedAt] = now;
  reals[row + real.wroteAt] = now;
  if (draws.patience) reals[row + real.leavesAt] = now + draws.patience.next();
  if (state.isRich === 1) enrich(state, contact, draws);
  state.arrived++;
  happen(state, contact, arrival, line < 0 ? none : state.staff.best(line, none));
}

/** What there is of a contact only in some worlds. */
function enrich(state: State, contact: number, { messages }: State['draws'][number]): void {
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  reals[row + real.arrivedOpen] = state.openNow;
  if (messages) {
    const turns = Math.max(1, Math.round(messages.next()));
    wholes[row + whole.turns] = turns;
    reals[row + real.work] = (reals[row + real.work] as number) / turns;
  }
  if (state.pasts.length > 0) recall(state, contact, wholes[row + whole.source] as number);
  if (!state.recorder) return;
  wholes[row + whole.servedBy] = none;
  reals[row + real.number] = state.arrived;
  reals[row + real.answeredAt] = none;
  reals[row + real.repliedAt] = none;
  reals[row + real.wait] = none;
}

/** The customer may have had a case before. */
function recall(state: State, contact: number, source: number): void {
  const { returningShare, line } = state.world.sources[source] as State['world']['sources'][number];
  const draws = state.draws[source] as State['draws'][number];
  const past = state.pasts[line];
  const drawn = draws.returning.next();
  if (drawn >= returningShare || !past?.count) return;
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  // What is left of the draw is as even as all of it was.
  const at = Math.floor((drawn / returningShare) * Math.min(past.count, pastSize));
  const isRecent = state.now - (past.endedAt[at] as number) < day;
  wholes[row + whole.facts] = (wholes[row + whole.facts] as number) | facts.standing(isRecent ? 'recent' : 'past');
  if (!isRecent && state.world.lines[line]?.metric === 'same-case') return;
  wholes[row + whole.preferred] = past.agents[at] as number;
  refresh(state, contact);
  if (state.world.lines[line]?.lock !== 'none') state.countOne(contact, countOf.preferredKnown);
}

/** A timer of a contact goes off. */
export function goOff(state: State, payload: number): void {
  const contact = payload & ((1 << indexBits) - 1);
  const kind = payload >> indexBits;
  if (kind === kinds.turn) return happen(state, contact, endTurn(state, contact), none);
  if (kind === kinds.wrapped) return happen(state, contact, events.wrapped, none);
  if (kind === kinds.answer) return happen(state, contact, answerOffer(state, contact), none);
  if (kind === kinds.wrote) return happen(state, contact, events.wrote, hear(state, contact));
  if (kind === kinds.late) return happen(state, contact, endLate(state, contact), none);
  if (kind === kinds.expired) return happen(state, contact, events.expired, none);
  if (kind === kinds.idle) {
    const { wholes } = state.contacts;
    const row = contact << rowBits;
    wholes[row + whole.preferred] = wholes[row + whole.agent] as number;
    return happen(state, contact, events.idle, none);
  }
  state.queues.remove(contact);
  if (kind === kinds.left) happen(state, contact, events.left, none);
  else happen(state, contact, events.fallback, bestFor(state, contact));
}

/** The customer writes; returns who would be next where the case is with nobody. */
function hear(state: State, contact: number): number {
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  reals[row + real.wroteAt] = state.now;
  return wholes[row + whole.leaf] === leaves.parked ? look(state, contact) : none;
}

const bestFor = ({ staff, contacts }: State, contact: number): number =>
  staff.best(contacts.wholes[(contact << rowBits) + whole.line] as number, none);

/** What is to be known before it is decided anew who gets a contact; returns who would be next. */
export function look(state: State, contact: number): number {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const packed = wholes[row + whole.facts] as number;
  wholes[row + whole.facts] = state.isOpen ? packed | facts.isOpen : packed & ~facts.isOpen;
  refresh(state, contact);
  return bestFor(state, contact);
}
