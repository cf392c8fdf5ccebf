import { type Registers, registerPlaces } from './registers.ts';

const register = registerPlaces;
const none = -1;
const levels = 20;
/** Rows of an agent's whole numbers and times, and of an entry: an agent in the list of a line. */
const bits = 3;
const own = { load: 0, capacity: 1, isOnShift: 2, isListed: 3, entry: 4, end: 5, answered: 6, isBusy: 7 } as const;
const time = { busy: 0, busySince: 1, staffed: 2, staffedSince: 3 } as const;
const entry = { agent: 0, line: 1, list: 2, next: 3, previous: 4 } as const;

export interface StaffPlan {
  /** By agent: how many cases at once. */
  readonly capacities: readonly number[];
  /** By line (a skill of a channel) and agent: the proficiency 1 (best) … 20, 0 where the agent is not eligible. */
  readonly proficiencies: readonly ArrayLike<number>[];
}

/** By agent: time with a case, and time on shift or with a case after its end. */
export interface StaffTimes {
  readonly busyMs: Float64Array;
  readonly staffedMs: Float64Array;
}

/**
 * The agents: what they hold, and who of those with room is next for a line. Lists by proficiency, each in the order of
 * who has been available longest (O27), so that nobody is ever searched for.
 */
export class Staff {
  readonly count: number;
  /** Eligible agents on shift, by line. */
  readonly present: Int32Array;
  /** How many have a case, and how many are there: on shift, or with a case after its end. */
  private busy = 0;
  private staffed = 0;
  private readonly registers: Registers;
  private readonly wholes: Int32Array;
  private readonly times: Float64Array;
  private readonly entries: Int32Array;
  /** First and last entry by line and proficiency; the mask of a line has a bit for each list that holds somebody. */
  private readonly ends: Int32Array;
  private readonly masks: Int32Array;

  constructor(registers: Registers, { capacities, proficiencies }: StaffPlan) {
    this.registers = registers;
    this.count = capacities.length;
    this.present = new Int32Array(proficiencies.length);
    this.wholes = new Int32Array(this.count << bits);
    this.times = new Float64Array(this.count << bits);
    this.ends = new Int32Array(2 * proficiencies.length * levels).fill(none);
    this.masks = new Int32Array(proficiencies.length);
    const entries: number[] = [];
    for (const [agent, capacity] of capacities.entries()) {
      const row = agent << bits;
      this.wholes[row + own.capacity] = capacity;
      this.wholes[row + own.entry] = entries.length;
      for (const [line, row] of proficiencies.entries()) {
        const level = row[agent] as number;
        // Who has no place for a case is no reason to pass over somebody else.
        if (level > 0 && capacity > 0) entries.push(agent, line, line * levels + level - 1, none, none, 0, 0, 0);
      }
      this.wholes[row + own.end] = entries.length;
    }
    this.entries = Int32Array.from(entries);
  }

  load(agent: number): number {
    return this.wholes[(agent << bits) + own.load] as number;
  }

  isOnShift(agent: number): boolean {
    return this.wholes[(agent << bits) + own.isOnShift] === 1;
  }

  hasRoom(agent: number): boolean {
    const { wholes } = this;
    const row = agent << bits;
    return (
      wholes[row + own.isOnShift] === 1 && (wholes[row + own.load] as number) < (wholes[row + own.capacity] as number)
    );
  }

  /** Who is next for a line, other than one; -1 is nobody. */
  best(line: number, except: number): number {
    const { entries, ends } = this;
    for (let mask = this.masks[line] as number; mask !== 0; mask &= mask - 1) {
      const first = ends[2 * (line * levels + 31 - Math.clz32(mask & -mask))] as number;
      const agent = entries[first + entry.agent] as number;
      if (agent !== except) return agent;
      const second = entries[first + entry.next] as number;
      if (second !== none) return entries[second + entry.agent] as number;
    }
    return none;
  }

  /** An agent gets one more case; `settle` is to follow. */
  occupy(agent: number): void {
    const { wholes, registers } = this;
    const row = agent << bits;
    wholes[row + own.load] = (wholes[row + own.load] as number) + 1;
    if (wholes[row + own.isBusy] === 0) {
      const now = registers[register.now] as number;
      wholes[row + own.isBusy] = 1;
      this.times[row + time.busySince] = now;
      registers[register.busy] = (registers[register.busy] as number) - now;
      this.busy++;
    }
    if (wholes[row + own.isListed] === 1) this.unlist(agent);
  }

  /** An agent gets another case for one that ends; `settle` is to follow. */
  swap(agent: number): void {
    if (this.wholes[(agent << bits) + own.isListed] === 1) this.unlist(agent);
  }

  /** An agent has accepted a contact that is measured. */
  countAnswer(agent: number): void {
    const at = (agent << bits) + own.answered;
    this.wholes[at] = (this.wholes[at] as number) + 1;
  }

  /** By agent: contacts accepted, of those that are measured. */
  get answered(): Float64Array {
    return Float64Array.from(
      { length: this.count },
      (_, agent) => this.wholes[(agent << bits) + own.answered] as number,
    );
  }

  /** An agent has one case less; `settle` is to follow. */
  vacate(agent: number): void {
    const at = (agent << bits) + own.load;
    this.wholes[at] = (this.wholes[at] as number) - 1;
  }

  /** Once an agent has nothing more to take: with room left it is found again, behind those available longer. */
  settle(agent: number): void {
    const { wholes } = this;
    const row = agent << bits;
    const load = wholes[row + own.load] as number;
    if (load === 0 && wholes[row + own.isBusy] === 1) this.rest(row);
    if (
      wholes[row + own.isListed] === 0 &&
      wholes[row + own.isOnShift] === 1 &&
      load < (wholes[row + own.capacity] as number)
    )
      this.list(agent);
  }

  private rest(row: number): void {
    const { wholes, times, registers } = this;
    const now = registers[register.now] as number;
    wholes[row + own.isBusy] = 0;
    times[row + time.busy] = (times[row + time.busy] as number) + (now - (times[row + time.busySince] as number));
    registers[register.busy] = (registers[register.busy] as number) + now;
    this.busy--;
    if (wholes[row + own.isOnShift] === 0) this.leave(row);
  }

  beginShift(agent: number): void {
    const row = agent << bits;
    if (this.wholes[row + own.load] === 0) this.come(row);
    this.wholes[row + own.isOnShift] = 1;
    this.show(row, 1);
  }

  /** Cases that the agent holds are finished after the end of the shift. */
  endShift(agent: number): void {
    const row = agent << bits;
    this.wholes[row + own.isOnShift] = 0;
    if (this.wholes[row + own.load] === 0) this.leave(row);
    this.show(row, -1);
    if (this.wholes[row + own.isListed] === 1) this.unlist(agent);
  }

  /** All times up to now. */
  timesNow(): StaffTimes {
    const { wholes, times } = this;
    const now = this.registers[register.now] as number;
    const since = (row: number, place: number): number => now - (times[row + place] as number);
    const of = (value: (row: number) => number) =>
      Float64Array.from({ length: this.count }, (_, i) => value(i << bits));
    const isBusy = (row: number): boolean => (wholes[row + own.load] as number) > 0;
    const isThere = (row: number): boolean => wholes[row + own.isOnShift] === 1 || isBusy(row);
    return {
      busyMs: of((row) => (times[row + time.busy] as number) + (isBusy(row) ? since(row, time.busySince) : 0)),
      staffedMs: of(
        (row) => (times[row + time.staffed] as number) + (isThere(row) ? since(row, time.staffedSince) : 0),
      ),
    };
  }

  /** All times up to now, of all agents together. */
  totals(): { readonly busyMs: number; readonly staffedMs: number } {
    const { registers, busy, staffed } = this;
    const now = registers[register.now] as number;
    return {
      busyMs: (registers[register.busy] as number) + busy * now,
      staffedMs: (registers[register.staffed] as number) + staffed * now,
    };
  }

  private come(row: number): void {
    const { times, registers } = this;
    const now = registers[register.now] as number;
    times[row + time.staffedSince] = now;
    registers[register.staffed] = (registers[register.staffed] as number) - now;
    this.staffed++;
  }

  private leave(row: number): void {
    const { times, registers } = this;
    const now = registers[register.now] as number;
    const since = times[row + time.staffedSince] as number;
    times[row + time.staffed] = (times[row + time.staffed] as number) + (now - since);
    registers[register.staffed] = (registers[register.staffed] as number) + now;
    this.staffed--;
  }

  private show(row: number, change: number): void {
    for (
      let at = this.wholes[row + own.entry] as number;
      at < (this.wholes[row + own.end] as number);
      at += 1 << bits
    ) {
      const line = this.entries[at + entry.line] as number;
      this.present[line] = (this.present[line] as number) + change;
    }
  }

  private list(agent: number): void {
    const { wholes, entries, ends } = this;
    const row = agent << bits;
    wholes[row + own.isListed] = 1;
    const end = wholes[row + own.end] as number;
    for (let at = wholes[row + own.entry] as number; at < end; at += 1 << bits) {
      const list = entries[at + entry.list] as number;
      const last = ends[2 * list + 1] as number;
      ends[2 * list + 1] = at;
      entries[at + entry.next] = none;
      entries[at + entry.previous] = last;
      if (last !== none) entries[last + entry.next] = at;
      else {
        const line = entries[at + entry.line] as number;
        ends[2 * list] = at;
        this.masks[line] = (this.masks[line] as number) | (1 << (list - line * levels));
      }
    }
  }

  private unlist(agent: number): void {
    const { wholes, entries, ends } = this;
    const row = agent << bits;
    wholes[row + own.isListed] = 0;
    const end = wholes[row + own.end] as number;
    for (let at = wholes[row + own.entry] as number; at < end; at += 1 << bits) {
      const list = entries[at + entry.list] as number;
      const before = entries[at + entry.previous] as number;
      const after = entries[at + entry.next] as number;
      if (after !== none) entries[after + entry.previous] = before;
      else ends[2 * list + 1] = before;
      if (before !== none) entries[before + entry.next] = after;
      else {
        ends[2 * list] = after;
        const line = entries[at + entry.line] as number;
        if (after === none) this.masks[line] = (this.masks[line] as number) & ~(1 << (list - line * levels));
      }
    }
  }
}
