import { type Registers, registerPlaces } from './registers.ts';

const register = registerPlaces;
/** Pending events by instant, equal instants in the order in which they were made: a 4-ary heap in typed arrays. */
export class EventHeap {
  /** Of the events in the order of the heap; the first is the next one. */
  times: Float64Array;
  sequences: Float64Array;
  payloads: Int32Array;
  size = 0;
  /** The number of the event that was pushed last. */
  sequence = 0;
  private readonly registers: Registers;
  /** The first place is for the event that is pushed next: it sinks once, where taking out and putting in are two ways. */
  private isVacant = false;

  constructor(registers: Registers, capacity = 64) {
    this.registers = registers;
    this.times = new Float64Array(capacity);
    this.sequences = new Float64Array(capacity);
    this.payloads = new Int32Array(capacity);
  }

  /** Takes the next event out; its place is filled by the next push, else by `settle`. */
  vacate(): void {
    this.isVacant = true;
  }

  settle(): void {
    if (this.isVacant) this.drop();
  }

  private drop(): void {
    this.isVacant = false;
    const last = --this.size;
    if (last > 0) this.sink(last);
  }

  /** Puts in an event that is due at the instant in the register. */
  push(payload: number): void {
    if (this.size === this.times.length) this.grow();
    const { times, sequences, payloads, size } = this;
    const time = this.registers[register.due] as number;
    const sequence = ++this.sequence;
    if (this.isVacant) {
      // Behind the last one, from where it sinks like any other.
      this.isVacant = false;
      times[size] = time;
      sequences[size] = sequence;
      payloads[size] = payload;
      this.sink(size);
      return;
    }
    this.size = size + 1;
    let at = size;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const other = times[parent] as number;
      // What was made before comes first.
      if (other <= time) break;
      times[at] = other;
      sequences[at] = sequences[parent] as number;
      payloads[at] = payloads[parent] as number;
      at = parent;
    }
    times[at] = time;
    sequences[at] = sequence;
    payloads[at] = payload;
  }

  /** Lets the event at a place beyond the end sink from the top to where it belongs. */
  private sink(from: number): void {
    const { times, sequences, payloads, size } = this;
    const time = times[from] as number;
    const sequence = sequences[from] as number;
    const payload = payloads[from] as number;
    let at = 0;
    for (let first = 1; first < size; first = 4 * at + 1) {
      let least = first;
      let soonest = times[first] as number;
      const end = first + 4 < size ? first + 4 : size;
      for (let child = first + 1; child < end; child++) {
        const other = times[child] as number;
        if (other < soonest || (other === soonest && (sequences[child] as number) < (sequences[least] as number))) {
          least = child;
          soonest = other;
        }
      }
      if (time < soonest || (time === soonest && sequence < (sequences[least] as number))) break;
      times[at] = soonest;
      sequences[at] = sequences[least] as number;
      payloads[at] = payloads[least] as number;
      at = least;
    }
    times[at] = time;
    sequences[at] = sequence;
    payloads[at] = payload;
  }

  private grow(): void {
    const [{ times, sequences, payloads }, capacity] = [this, this.times.length * 2];
    this.times = new Float64Array(capacity);
    this.sequences = new Float64Array(capacity);
    this.payloads = new Int32Array(capacity);
    this.times.set(times);
    this.sequences.set(sequences);
    this.payloads.set(payloads);
  }
}
