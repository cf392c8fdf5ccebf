import { engineCodes } from './codes.ts';
import { contactRow } from './contacts.ts';
import { happen, look, offerWork } from './engine.ts';
import { registerPlaces } from './registers.ts';
import type { State } from './state.ts';
import { armSweep } from './waiting.ts';

const { real, rowBits } = contactRow;
const register = registerPlaces;
const { kinds, events } = engineCodes;
const never = Number.POSITIVE_INFINITY;

/** Agents who work by the same hours; one timer serves them all. */
interface Shift {
  readonly hours: NonNullable<State['world']['agents'][number]['shift']>;
  readonly agents: readonly number[];
}

/** What happens by the clock: opening hours, shifts, expiry. */
export class Calendar {
  private readonly shifts: readonly Shift[];
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
    const { agents } = state.world;
    const hours = [...new Set(agents.map(({ shift }) => shift))].filter((shift) => shift !== null);
    this.shifts = hours.map((one) => ({
      hours: one,
      agents: agents.flatMap(({ shift }, agent) => (shift === one ? [agent] : [])),
    }));
  }

  begin(): void {
    const { state } = this;
    const { agents, startMs, hours } = state.world;
    for (const [agent, { shift }] of agents.entries()) {
      if (shift && !shift.isOpen(startMs)) continue;
      state.staff.beginShift(agent);
      state.staff.settle(agent);
    }
    for (const [index, shift] of this.shifts.entries()) state.plan(kinds.shift, index, this.changeOf(shift.hours));
    if (!hours) return;
    state.isOpen = hours.isOpen(startMs);
    state.plan(kinds.opening, 0, this.changeOf(hours));
  }

  private changeOf(hours: Shift['hours']): number {
    const { startMs } = this.state.world;
    return (hours.nextChange(startMs + this.state.now) ?? never) - startMs;
  }

  /** A timer that belongs to no contact goes off. */
  goOff(kind: number, index: number): void {
    if (kind === kinds.opening) this.changeHours();
    else if (kind === kinds.shift) this.changeShift(this.shifts[index] as Shift, index);
    else this.sweep(index);
  }

  private changeHours(): void {
    const { state } = this;
    const { queues, now, world } = state;
    state.registers[register.openBefore] = state.openNow;
    state.registers[register.openSince] = now;
    state.isOpen = !state.isOpen;
    if (world.hours) state.plan(kinds.opening, 0, this.changeOf(world.hours));
    if (!state.isOpen) return;
    const list = queues.closedList;
    for (let contact = queues.first(list); contact >= 0; contact = queues.first(list)) {
      queues.remove(contact);
      happen(state, contact, events.opened, look(state, contact));
    }
  }

  private changeShift({ hours, agents }: Shift, index: number): void {
    const { state } = this;
    const { staff, now, world, queues } = state;
    const isOn = hours.isOpen(world.startMs + now);
    for (const agent of agents) {
      if (isOn) staff.beginShift(agent);
      else staff.endShift(agent);
    }
    state.plan(kinds.shift, index, this.changeOf(hours));
    if (isOn) for (const agent of agents) offerWork(state, agent);
    // Who rejected a contact may be the only one left for it.
    else if (queues.waiting > 0) for (let agent = 0; agent < staff.count; agent++) offerWork(state, agent);
  }

  /** Ends the cases of a list whose customer has been silent for too long; the oldest come first. */
  private sweep(list: number): void {
    const { state } = this;
    const { queues, contacts, now, sweepAt } = state;
    if (sweepAt[list] !== now) return;
    sweepAt[list] = never;
    const dueAt = (contact: number): number =>
      (contacts.reals[(contact << rowBits) + real.wroteAt] as number) + state.expires;
    for (let contact = queues.first(list); contact >= 0; contact = queues.first(list)) {
      if (dueAt(contact) > now) return armSweep(state, list, dueAt(contact));
      queues.remove(contact);
      happen(state, contact, events.expired, -1);
    }
  }
}
