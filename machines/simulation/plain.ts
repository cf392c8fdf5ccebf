import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { decisionCodes } from './decisions.ts';
import { registerPlaces } from './registers.ts';
import { TableRules } from './rules.ts';
import type { State } from './state.ts';
import { countPlaces } from './tally.ts';
import { watch } from './waiting.ts';

const { whole, real, rowBits, marks } = contactRow;
const { kinds, indexBits, leaves } = engineCodes;
const { facts } = decisionCodes;
const { outsideWindow } = countPlaces;
const register = registerPlaces;
const none = -1;
const windowMs = 24 * 3_600_000;
const firstTurn = kinds.turn << indexBits;
const firstLeft = kinds.left << indexBits;

/**
 * Whether nothing varies from contact to contact but who is free: no hours, offers, preference, wrap-up, promises, second
 * messages or records. The statechart then decides five things about the contacts of a source, always the same way, and
 * what follows from them is done here without asking again. What comes of it is that of the general way, bit for bit.
 */
export function isPlain(state: State): boolean {
  const { rules, world, hasHours, hasTurns, hasWrapUp, hasSla, isRich, leavesTraces, isTimed } = state;
  const isOut = [hasHours, hasTurns, hasWrapUp, hasSla, isRich, leavesTraces, isTimed].some((flag) => flag === 1);
  if (isOut || !(rules instanceof TableRules)) return false;
  return world.sources.every(({ line }, source) => line >= 0 && rules.isPlain(source, state.hasPatience === 1));
}

/** A contact of a source comes in. */
export function arrivePlain(state: State, source: number): void {
  const { contacts, registers, staff } = state;
  const { work, patience } = state.draws[source] as State['draws'][number];
  const line = state.lineOf[source] as number;
  const now = registers[register.now] as number;
  const contact = contacts.take();
  const row = contact << rowBits;
  const { wholes, reals } = contacts;
  const worked = work.next();
  const leavesAt = patience ? now + patience.next() : 0;
  const agent = staff.best(line, none);
  wholes[row + whole.line] = line;
  wholes[row + whole.marks] = now >= state.warmUp ? marks.isCounted : 0;
  reals[row + real.arrivedAt] = now;
  reals[row + real.work] = worked;
  state.arrived++;
  if (agent >= 0) {
    staff.occupy(agent);
    give(state, contact, agent);
    staff.settle(agent);
    return;
  }
  wholes[row + whole.source] = source;
  wholes[row + whole.facts] = (state.firstFacts[source] as number) | facts.isOpen;
  wholes[row + whole.leaf] = leaves.queued;
  wholes[row + whole.turns] = 1;
  reals[row + real.wroteAt] = now;
  const list = state.queueOf[source] as number;
  state.queues.insert(contact, list);
  if (patience) {
    reals[row + real.leavesAt] = leavesAt;
    registers[register.due] = leavesAt;
    state.schedule(kinds.left, contact);
  } else reals[row + real.timer] = 0;
  if (state.hasExpiry === 1) watch(state, row, list);
}

/** A contact is with an agent from now on. */
function give(state: State, contact: number, agent: number): void {
  const { registers, heap } = state;
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  const now = registers[register.now] as number;
  const marked = wholes[row + whole.marks] as number;
  wholes[row + whole.agent] = agent;
  wholes[row + whole.marks] = marked | marks.isAnswered;
  if ((marked & marks.isCounted) !== 0) {
    registers[register.wait] = now - (reals[row + real.arrivedAt] as number);
    state.tally.answer(wholes[row + whole.line] as number);
    state.staff.countAnswer(agent);
  }
  registers[register.due] = now + (reals[row + real.work] as number);
  heap.push(firstTurn | contact);
  reals[row + real.timer] = heap.sequence;
}

/** A timer of a contact goes off: the case is resolved, or the customer leaves. */
export function goOffPlain(state: State, payload: number): void {
  const { contacts, queues, staff, registers } = state;
  const { wholes, reals } = contacts;
  if (payload >= firstLeft) return leave(state, payload - firstLeft);
  const contact = payload;
  const row = contact << rowBits;
  const agent = wholes[row + whole.agent] as number;
  const elapsed = (registers[register.now] as number) - (reals[row + real.arrivedAt] as number);
  if (elapsed > windowMs) state.countOne(contact, outsideWindow);
  wholes[row + whole.agent] = none;
  contacts.release(contact);
  const next = queues.waiting > 0 && staff.isOnShift(agent) ? queues.nextFor(agent, state.queueOf) : none;
  if (next >= 0) {
    queues.remove(next);
    staff.swap(agent);
    give(state, next, agent);
  } else staff.vacate(agent);
  staff.settle(agent);
}

function leave(state: State, contact: number): void {
  const { contacts, registers } = state;
  const row = contact << rowBits;
  state.queues.remove(contact);
  if (((contacts.wholes[row + whole.marks] as number) & marks.isCounted) !== 0) {
    registers[register.wait] = (registers[register.now] as number) - (contacts.reals[row + real.arrivedAt] as number);
    state.tally.lose(contacts.wholes[row + whole.line] as number);
  }
  contacts.release(contact);
}
