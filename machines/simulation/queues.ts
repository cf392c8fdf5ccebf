import { type Contacts, contactRow } from './contacts.ts';
import { type Registers, registerPlaces } from './registers.ts';

const { whole, real, rowBits } = contactRow;
const register = registerPlaces;
const none = -1;

export interface QueuePlan {
  /** By queue, falling. */
  readonly priorities: readonly number[];
  readonly agents: number;
  readonly serves: (agent: number, queue: number) => boolean;
  /** Whether an agent is to be passed over for a contact; undefined when that never happens. */
  readonly isPassedOver: ((contact: number, agent: number) => boolean) | undefined;
}

/**
 * Who waits, oldest first: a list for each skill of a channel at one priority, one for each agent whom contacts wait for
 * as their preferred one, and one for the opening. A list runs through the contacts themselves.
 */
export class Queues {
  /** How many wait in all, so that nobody looks for work where there is none. */
  waiting = 0;
  /** The list of those who wait for the opening. */
  readonly closedList: number;
  readonly lists: number;
  /** First and last of each list. */
  private readonly ends: Int32Array;
  private readonly registers: Registers;
  private readonly contacts: Contacts;
  private readonly priorities: Int32Array;
  private readonly isPassedOver: QueuePlan['isPassedOver'];
  /** Bits of the queues that hold somebody, and of those that an agent serves. */
  private readonly words: number;
  private readonly filled: Int32Array;
  private readonly served: Int32Array;
  private waitingForOne = 0;

  constructor(registers: Registers, contacts: Contacts, { priorities, agents, serves, isPassedOver }: QueuePlan) {
    this.registers = registers;
    this.contacts = contacts;
    this.priorities = Int32Array.from(priorities);
    this.isPassedOver = isPassedOver;
    this.closedList = priorities.length + agents;
    this.lists = this.closedList + 1;
    this.ends = new Int32Array(2 * this.lists).fill(none);
    this.words = Math.ceil(priorities.length / 32);
    this.filled = new Int32Array(this.words);
    this.served = new Int32Array(agents * this.words);
    for (let agent = 0; agent < agents; agent++) {
      for (let queue = 0; queue < priorities.length; queue++) {
        const word = agent * this.words + (queue >> 5);
        if (serves(agent, queue)) this.served[word] = (this.served[word] as number) | (1 << (queue & 31));
      }
    }
  }

  /** The list of those who wait for one agent. */
  listOf(agent: number): number {
    return this.priorities.length + agent;
  }

  first(list: number): number {
    return this.ends[2 * list] as number;
  }

  /** Puts a contact behind all who wrote no later. */
  insert(contact: number, list: number): void {
    const { ends, registers } = this;
    const { wholes, reals } = this.contacts;
    const row = contact << rowBits;
    const last = ends[2 * list + 1] as number;
    let before = last;
    let after = none;
    this.waiting++;
    registers[register.waited] = (registers[register.waited] as number) - (registers[register.now] as number);
    if (last === none) this.fill(list);
    else if ((reals[(last << rowBits) + real.wroteAt] as number) > (reals[row + real.wroteAt] as number)) {
      after = this.younger(contact, list);
      before = wholes[(after << rowBits) + whole.previous] as number;
    }
    wholes[row + whole.list] = list;
    wholes[row + whole.previous] = before;
    wholes[row + whole.next] = after;
    if (before === none) ends[2 * list] = contact;
    else wholes[(before << rowBits) + whole.next] = contact;
    if (after === none) ends[2 * list + 1] = contact;
    else wholes[(after << rowBits) + whole.previous] = contact;
  }

  /** The first of a list who wrote later than a contact: who comes back is among the oldest. */
  private younger(contact: number, list: number): number {
    const { wholes, reals } = this.contacts;
    const wroteAt = reals[(contact << rowBits) + real.wroteAt] as number;
    let one = this.ends[2 * list] as number;
    while ((reals[(one << rowBits) + real.wroteAt] as number) <= wroteAt)
      one = wholes[(one << rowBits) + whole.next] as number;
    return one;
  }

  remove(contact: number): void {
    const { ends, registers } = this;
    const { wholes } = this.contacts;
    const row = contact << rowBits;
    const list = wholes[row + whole.list] as number;
    const before = wholes[row + whole.previous] as number;
    const after = wholes[row + whole.next] as number;
    this.waiting--;
    registers[register.waited] = (registers[register.waited] as number) + (registers[register.now] as number);
    if (after === none) ends[2 * list + 1] = before;
    else wholes[(after << rowBits) + whole.previous] = before;
    if (before !== none) wholes[(before << rowBits) + whole.next] = after;
    else {
      ends[2 * list] = after;
      if (after === none) this.empty(list);
    }
  }

  private fill(list: number): void {
    if (list < this.priorities.length) this.filled[list >> 5] = (this.filled[list >> 5] as number) | (1 << (list & 31));
    else this.waitingForOne++;
  }

  private empty(list: number): void {
    if (list < this.priorities.length)
      this.filled[list >> 5] = (this.filled[list >> 5] as number) & ~(1 << (list & 31));
    else this.waitingForOne--;
  }

  /** Who is next for an agent: the highest priority, and of that who has waited longest; -1 is nobody. */
  nextFor(agent: number, queueOf: Int32Array): number {
    const { priorities, filled, served, words } = this;
    let found = this.waitingForOne > 0 ? this.firstFor(this.listOf(agent), agent) : none;
    let best = found === none ? none : (priorities[queueOf[this.sourceOf(found)] as number] as number);
    for (let word = 0; word < words; word++) {
      let bits = (filled[word] as number) & (served[agent * words + word] as number);
      while (bits !== 0) {
        const queue = (word << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        const priority = priorities[queue] as number;
        if (priority < best) return found;
        const first = this.firstFor(queue, agent);
        if (first === none || (priority === best && !this.isOlder(first, found))) continue;
        found = first;
        best = priority;
      }
    }
    return found;
  }

  private firstFor(list: number, agent: number): number {
    let contact = this.ends[2 * list] as number;
    if (!this.isPassedOver) return contact;
    while (contact !== none && this.isPassedOver(contact, agent)) {
      contact = this.contacts.wholes[(contact << rowBits) + whole.next] as number;
    }
    return contact;
  }

  private sourceOf(contact: number): number {
    return this.contacts.wholes[(contact << rowBits) + whole.source] as number;
  }

  private isOlder(one: number, other: number): boolean {
    const { reals } = this.contacts;
    return (reals[(one << rowBits) + real.wroteAt] as number) < (reals[(other << rowBits) + real.wroteAt] as number);
  }
}
