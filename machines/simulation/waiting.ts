import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { decisionCodes } from './decisions.ts';
import { registerPlaces } from './registers.ts';
import type { State } from './state.ts';

const { whole, real, rowBits } = contactRow;
const register = registerPlaces;
const { facts } = decisionCodes;
const { kinds, events } = engineCodes;
const none = -1;
const never = Number.POSITIVE_INFINITY;

/** Each of these is what a state begins with; it returns the event that happens at once, or -1. */
export function wait(state: State, contact: number): number {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const rejecter = wholes[row + whole.rejecter] as number;
  if (rejecter >= 0) {
    state.other = state.staff.best(wholes[row + whole.line] as number, rejecter);
    if (state.other >= 0) return events.freed;
  }
  state.registers[register.due] = never;
  return standIn(state, contact, state.queueOf[wholes[row + whole.source] as number] as number);
}

/** Waits for the preferred agent alone, until the fallback. */
export function waitForPreferred(state: State, contact: number): number {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const fallback = state.line.fallback[wholes[row + whole.line] as number] as number;
  state.registers[register.due] = (state.registers[register.now] as number) + fallback;
  return standIn(state, contact, state.queues.listOf(wholes[row + whole.preferred] as number));
}

/** Waits for the opening. */
export function waitForOpening(state: State, contact: number): number {
  state.registers[register.due] = never;
  return standIn(state, contact, state.queues.closedList);
}

/** The fallback is in the register. */
function standIn(state: State, contact: number, list: number): number {
  const { registers } = state;
  const { reals } = state.contacts;
  const row = contact << rowBits;
  const now = registers[register.now] as number;
  const leavesAt = state.hasPatience === 1 ? (reals[row + real.leavesAt] as number) : never;
  if (leavesAt <= now) return events.left;
  if (state.hasExpiry === 1 && (reals[row + real.wroteAt] as number) + state.expires <= now) return events.expired;
  state.queues.insert(contact, list);
  const isFallback = (registers[register.due] as number) < leavesAt;
  if (!isFallback) registers[register.due] = leavesAt;
  if ((registers[register.due] as number) < never) state.schedule(isFallback ? kinds.fallback : kinds.left, contact);
  else reals[row + real.timer] = 0;
  if (state.hasExpiry === 1) watch(state, row, list);
  return none;
}

/** Sees to it that the contact is looked at when its case expires. */
export function watch(state: State, row: number, list: number): void {
  const expiresAt = (state.contacts.reals[row + real.wroteAt] as number) + state.expires;
  if (expiresAt < (state.sweepAt[list] as number)) armSweep(state, list, expiresAt);
}

export function armSweep(state: State, list: number, at: number): void {
  state.sweepAt[list] = at;
  state.plan(kinds.sweep, list, at);
}

/** How the preferred agent stands at this moment, for a contact about which it is decided anew. */
export function refresh(state: State, contact: number): void {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const preferred = wholes[row + whole.preferred] as number;
  if (preferred < 0) return;
  const place = placeOf(state, preferred, wholes[row + whole.line] as number);
  wholes[row + whole.facts] = ((wholes[row + whole.facts] as number) & ~facts.preferredMask) | facts.preferredIs(place);
}

function placeOf({ staff, world }: State, agent: number, line: number): 'free' | 'busy' | 'offline' | 'ineligible' {
  if (!world.lines[line]?.proficiencies[agent]) return 'ineligible';
  if (!staff.isOnShift(agent)) return 'offline';
  return staff.hasRoom(agent) ? 'free' : 'busy';
}
