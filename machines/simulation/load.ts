import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { registerPlaces } from './registers.ts';
import type { State } from './state.ts';

const { whole, real, rowBits } = contactRow;
const register = registerPlaces;
const { kinds } = engineCodes;
const none = -1;

/** The end of an agent's turn as it is due now, or the moment from which it has taken too long. */
export function scheduleTurn(state: State, contact: number): void {
  const { reals } = state.contacts;
  const row = contact << rowBits;
  const dueAt = reals[row + real.dueAt] as number;
  const lateAt = reals[row + real.lateAt] as number;
  state.registers[register.due] = dueAt <= lateAt ? dueAt : lateAt;
  state.schedule(dueAt <= lateAt ? kinds.turn : kinds.late, contact);
}

/** How much longer work takes at a load. */
const factorOf = ({ world: { concurrencySlowdown: factors } }: State, load: number): number =>
  factors[Math.min(load, factors.length) - 1] ?? 1;

/** Enters a contact among those whom its agent works on, at the agent's present load. */
export function join(state: State, contact: number): void {
  const { working } = state;
  const { wholes, reals } = state.contacts;
  const row = contact << rowBits;
  const agent = wholes[row + whole.agent] as number;
  const first = working[agent] as number;
  working[agent] = contact;
  wholes[row + whole.next] = first;
  wholes[row + whole.previous] = none;
  if (first !== none) wholes[(first << rowBits) + whole.previous] = contact;
  reals[row + real.dueAt] = state.now + (reals[row + real.work] as number) * factorOf(state, state.staff.load(agent));
}

/** The turn of a contact is over. */
export function leave(state: State, contact: number): void {
  const { wholes } = state.contacts;
  const row = contact << rowBits;
  const before = wholes[row + whole.previous] as number;
  const after = wholes[row + whole.next] as number;
  if (before === none) state.working[wholes[row + whole.agent] as number] = after;
  else wholes[(before << rowBits) + whole.next] = after;
  if (after !== none) wholes[(after << rowBits) + whole.previous] = before;
}

/** An agent holds more cases or fewer: the work that is left takes longer or shorter. */
export function rescale(state: State, agent: number, before: number): void {
  const { wholes, reals } = state.contacts;
  const { now } = state;
  const ratio = factorOf(state, state.staff.load(agent)) / factorOf(state, before);
  if (ratio === 1) return;
  for (let one = state.working[agent] as number; one !== none; one = wholes[(one << rowBits) + whole.next] as number) {
    const row = one << rowBits;
    reals[row + real.dueAt] = now + ((reals[row + real.dueAt] as number) - now) * ratio;
    scheduleTurn(state, one);
  }
}
