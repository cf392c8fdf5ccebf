/**
 * What is held of a contact under way, a row each in two arrays: reading a row touches a line or two of the cache, and
 * nothing is made or thrown away as contacts come and go.
 */
const rowBits = 4;
const rowSize = 1 << rowBits;
const none = -1;

/** Places in a row of whole numbers. */
const whole = {
  source: 0,
  line: 1,
  /** What the statechart holds of it; `facts` are packed. */
  leaf: 2,
  facts: 3,
  agent: 4,
  preferred: 5,
  rejecter: 6,
  rejections: 7,
  replies: 8,
  /** Agent's turns still to come, this one included. */
  turns: 9,
  /** Marks of what has happened to it, and whether it is measured. */
  marks: 10,
  /** The list it stands in, and its neighbours there. */
  list: 11,
  next: 12,
  previous: 13,
  /** Who had it last; kept for records alone. */
  servedBy: 14,
} as const;

/** Places in a row of instants and times, in milliseconds. */
const real = {
  /** Of the arrival, kept for records alone. */
  number: 0,
  /** The work of each turn. */
  work: 1,
  /** Of the arrival on the wall and, where there are opening hours, in those; of the customer's last message. */
  arrivedAt: 2,
  arrivedOpen: 3,
  wroteAt: 4,
  /** Of the first acceptance; kept for records alone. */
  answeredAt: 5,
  leavesAt: 6,
  /** When what is under way will be done, and when the agent's turn has taken too long. */
  dueAt: 7,
  lateAt: 8,
  /** The sequence of the one timer that counts; any other is stale. */
  timer: 9,
  /** Kept for records alone. */
  repliedAt: 10,
  wait: 11,
} as const;

/** Bits of the marks. */
const marks = { isCounted: 1, isAnswered: 2, isPreferredHit: 4, isOutsideWindow: 8 } as const;

/** For others to take apart at their top: a constant of the own file is part of the machine code, an imported one is looked up each time. */
export const contactRow = { rowBits, whole, real, marks } as const;

/** The contacts under way. The row of one that has ended goes to the next, so that memory follows how many there are at once. */
export class Contacts {
  wholes = new Int32Array(0);
  reals = new Float64Array(0);
  /** How many there are. */
  count = 0;
  private free = none;
  private used = 0;

  /**
   * A row for a new contact. Nobody has it, prefers it or has rejected it, and there are no replies: those who change
   * that put it back before they release the row.
   */
  take(): number {
    this.count++;
    const contact = this.free;
    if (contact === none) return this.lengthen();
    this.free = this.wholes[(contact << rowBits) + whole.next] as number;
    return contact;
  }

  release(contact: number): void {
    this.count--;
    this.wholes[(contact << rowBits) + whole.next] = this.free;
    this.free = contact;
  }

  /** Those under way, in the order of their rows. */
  alive(): readonly number[] {
    const freed = new Set<number>();
    for (let row = this.free; row !== none; row = this.wholes[(row << rowBits) + whole.next] as number) freed.add(row);
    return Array.from({ length: this.used }, (_, row) => row).filter((row) => !freed.has(row));
  }

  private lengthen(): number {
    if (this.used * rowSize === this.wholes.length) {
      const [{ wholes, reals }, rows] = [this, Math.max(256, this.used * 2)];
      this.wholes = new Int32Array(rows * rowSize);
      this.reals = new Float64Array(rows * rowSize);
      for (const place of [whole.agent, whole.preferred, whole.rejecter]) {
        for (let row = this.used * rowSize; row < this.wholes.length; row += rowSize) this.wholes[row + place] = none;
      }
      this.wholes.set(wholes);
      this.reals.set(reals);
    }
    return this.used++;
  }
}
