import { type Registers, registerPlaces } from './registers.ts';

const register = registerPlaces;
/** What is counted of a line of contacts, one number each. */
const countOf = {
  answered: 0,
  inTime: 1,
  answerMs: 2,
  abandoned: 3,
  lostMs: 4,
  expired: 5,
  open: 6,
  openLongestMs: 7,
  outsideWindow: 8,
  resolved: 9,
  promised: 10,
  firstKept: 11,
  solutionKept: 12,
  preferredKnown: 13,
  preferredHit: 14,
  rejected: 15,
  late: 16,
} as const;
export const countPlaces = countOf;
export type Count = keyof typeof countOf;
export const counts = Object.keys(countOf) as readonly Count[];

const width = counts.length;
const steps = 128;
const octaves = 42;
const cellCount = steps * octaves;
const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);

/** The measures of a run as it goes: their size does not follow the number of contacts. */
export class Tally {
  /** At `line × width + count`. */
  readonly numbers: Float64Array;
  /** Waits above zero, of those answered and those lost: 128 cells a line to each doubling from a millisecond on. */
  readonly cells: Float64Array;
  private readonly thresholds: Float64Array;
  private readonly registers: Registers;

  constructor(registers: Registers, thresholdsMs: readonly number[]) {
    this.registers = registers;
    this.numbers = new Float64Array(thresholdsMs.length * width);
    this.cells = new Float64Array(thresholdsMs.length * cellCount);
    this.thresholds = Float64Array.from(thresholdsMs);
  }

  count(line: number, count: number): void {
    const at = line * width + count;
    this.numbers[at] = (this.numbers[at] as number) + 1;
  }

  /** A contact is accepted after the wait in the register. */
  answer(line: number): void {
    const { numbers } = this;
    const at = line * width;
    const wait = this.registers[register.wait] as number;
    numbers[at + countOf.answered] = (numbers[at + countOf.answered] as number) + 1;
    if (wait <= (this.thresholds[line] as number))
      numbers[at + countOf.inTime] = (numbers[at + countOf.inTime] as number) + 1;
    if (wait <= 0) return;
    numbers[at + countOf.answerMs] = (numbers[at + countOf.answerMs] as number) + wait;
    this.keep(line);
  }

  /** A contact is lost before anybody has accepted it, after the wait in the register. */
  lose(line: number): void {
    const { numbers } = this;
    const at = line * width;
    const wait = this.registers[register.wait] as number;
    numbers[at + countOf.abandoned] = (numbers[at + countOf.abandoned] as number) + 1;
    if (wait <= 0) return;
    numbers[at + countOf.lostMs] = (numbers[at + countOf.lostMs] as number) + wait;
    this.keep(line);
  }

  /** A contact has not been answered when the run ends. */
  leaveOpen(line: number): void {
    const at = line * width + countOf.openLongestMs;
    this.count(line, countOf.open);
    this.numbers[at] = Math.max(this.numbers[at] as number, this.registers[register.wait] as number);
  }

  /** Of all lines: waits that are over, and those answered in time. */
  totals(): { readonly ended: number; readonly inTime: number } {
    let [ended, inTime] = [0, 0];
    for (let at = 0; at < this.numbers.length; at += width) {
      ended += (this.numbers[at + countOf.answered] as number) + (this.numbers[at + countOf.abandoned] as number);
      inTime += this.numbers[at + countOf.inTime] as number;
    }
    return { ended, inTime };
  }

  private keep(line: number): void {
    single[0] = this.registers[register.wait] as number;
    const cell = ((bits[0] as number) >> 16) - 127 * steps;
    const at = line * cellCount + (cell < 0 ? 0 : cell < cellCount ? cell : cellCount - 1);
    this.cells[at] = (this.cells[at] as number) + 1;
  }
}

/** The waits of one line, or of several together. */
export function waitsOf(cells: Float64Array, lines: readonly number[]): Float64Array {
  const all = new Float64Array(cellCount);
  for (const line of lines)
    for (let i = 0; i < cellCount; i++) all[i] = (all[i] as number) + (cells[line * cellCount + i] as number);
  return all;
}

/** The number of a line for one thing counted. */
export const numberOf = (numbers: Float64Array, line: number, count: Count): number =>
  numbers[line * width + countOf[count]] as number;

const lowerEnd = (cell: number): number => 2 ** Math.floor(cell / steps) * (1 + (cell % steps) / steps);

/** The longest wait, at most 0.8 % too long. */
export const longestOf = (cells: Float64Array): number => {
  const last = cells.findLastIndex((count) => count > 0);
  return last < 0 ? 0 : lowerEnd(last + 1);
};

/** The wait that a share does not exceed, within 0.8 % of itself; `immediate` of them did not wait. */
export function quantile(cells: Float64Array, immediate: number, share: number): number {
  const total = cells.reduce((sum, count) => sum + count, immediate);
  let left = share * total - immediate;
  if (!(left > 0)) return 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const count = cells[cell] as number;
    if (left <= count) return lowerEnd(cell) + (lowerEnd(cell + 1) - lowerEnd(cell)) * (left / count);
    left -= count;
  }
  return 0;
}
