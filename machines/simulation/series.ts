import { type Registers, registerPlaces } from './registers.ts';
import type { Staff } from './staff.ts';
import type { Tally } from './tally.ts';

const register = registerPlaces;
/** Stretches of a chart; when a run turns out longer, two become one. */
const mostStretches = 1400;

interface Rolled {
  readonly waiting: number;
  readonly staff: Staff;
  readonly tally: Tally;
}

/** How a run went, by stretch of time, in so many numbers however long it is. */
export class RunSeries {
  stretchMs: number;
  /** Finished stretches. */
  count = 0;
  /** Contacts whose wait ended in the stretch, and those of them who were answered in time. */
  readonly ended = new Float64Array(mostStretches);
  readonly inTime = new Float64Array(mostStretches);
  /** Time waited by all, time of agents on shift, and with a case, in each stretch. */
  readonly waitedMs = new Float64Array(mostStretches);
  readonly presentMs = new Float64Array(mostStretches);
  readonly busyMs = new Float64Array(mostStretches);
  private before = { ended: 0, inTime: 0, waited: 0, present: 0, busy: 0 };

  constructor(stretchMs: number) {
    this.stretchMs = stretchMs;
  }

  /** The end of the stretch that is under way. */
  get edge(): number {
    return (this.count + 1) * this.stretchMs;
  }

  /** The stretch under way is over. */
  roll(registers: Registers, { waiting, staff, tally }: Rolled): void {
    const now = registers[register.now] as number;
    const { busyMs: busy, staffedMs: present } = staff.totals();
    const { ended, inTime } = tally.totals();
    const waited = (registers[register.waited] as number) + waiting * now;
    const { before, count } = this;
    this.ended[count] = ended - before.ended;
    this.inTime[count] = inTime - before.inTime;
    this.waitedMs[count] = waited - before.waited;
    this.presentMs[count] = present - before.present;
    this.busyMs[count] = busy - before.busy;
    this.before = { ended, inTime, waited, present, busy };
    this.count++;
    if (this.count === mostStretches) this.halve();
  }

  /** Two stretches become one. */
  halve(): void {
    for (const column of [this.ended, this.inTime, this.waitedMs, this.presentMs, this.busyMs]) {
      for (let i = 0; 2 * i < column.length; i++) column[i] = (column[2 * i] as number) + (column[2 * i + 1] ?? 0);
      column.fill(0, Math.ceil(column.length / 2));
    }
    this.count = Math.floor(this.count / 2);
    this.stretchMs *= 2;
  }
}
