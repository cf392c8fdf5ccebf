import { lastBelow, type Plan, planOf, type Table, tableOf, type WeeklyHours } from './openings.ts';

/** What can be asked of opening hours; instants are milliseconds since the epoch, closing instants are closed. */
export interface OpeningHours {
  isOpen(at: number): boolean;
  /** The first open instant from here on, this one included; undefined when there is none. */
  nextOpening(at: number): number | undefined;
  /** The first instant after this one at which open becomes closed or closed open; undefined when nothing changes. */
  nextChange(at: number): number | undefined;
  /** Open time between two instants; negative when they are the wrong way round. */
  openMs(from: number, to: number): number;
  /** The first instant by which so much open time has passed; undefined when a century does not suffice. */
  addOpenMs(from: number, openMs: number): number | undefined;
}

const day = 86_400_000;
const week = 7 * day;
const century = 36_525 * day;

const always: OpeningHours = {
  isOpen: () => true,
  nextOpening: (at) => at,
  nextChange: () => undefined,
  openMs: (from, to) => to - from,
  addOpenMs: (from, openMs) => from + Math.max(0, openMs),
};
const never: OpeningHours = {
  isOpen: () => false,
  nextOpening: () => undefined,
  nextChange: () => undefined,
  openMs: () => 0,
  addOpenMs: (from, openMs) => (openMs > 0 ? undefined : from),
};

/**
 * Opening hours compiled for a span of instants, and for what lies beyond it as soon as it is asked about. It is open
 * while the clock on the wall stands within the hours of a day that is no holiday: an hour that daylight saving skips
 * is not open, one that it repeats is open twice. No hours at all mean always open.
 */
export function openingHours(hours: WeeklyHours | null, from: number, to: number): OpeningHours {
  if (!hours) return always;
  const plan = planOf(hours);
  if (!plan.periods.length) return never;
  return plan.isRoundTheClock && !plan.holidays.size ? always : new Clock(plan, from, Math.max(from + week, to));
}

class Clock implements OpeningHours {
  private readonly plan: Plan;
  private table: Table;
  /** Where the last question was answered: most come in the order of time. */
  private cursor = 0;

  constructor(plan: Plan, from: number, to: number) {
    this.plan = plan;
    this.table = tableOf(plan, from, to);
  }

  isOpen(at: number): boolean {
    this.reach(at);
    return at < (this.table.closes[this.find(at)] as number);
  }

  nextOpening(at: number): number {
    if (this.isOpen(at)) return at;
    while (this.table.opens[this.find(at) + 1] === Number.POSITIVE_INFINITY) this.reach(this.table.to);
    return this.table.opens[this.find(at) + 1] as number;
  }

  nextChange(at: number): number | undefined {
    if (!this.isOpen(at)) return this.nextOpening(at);
    const { isRoundTheClock, lastHoliday } = this.plan;
    while ((this.table.closes[this.find(at)] as number) >= this.table.to) {
      // Zones are up to a day away from UTC: two days after its date began there, a holiday is over everywhere.
      if (isRoundTheClock && this.table.to > lastHoliday + 2 * day) return undefined;
      this.reach(this.table.to);
    }
    return this.table.closes[this.find(at)];
  }

  openMs(from: number, to: number): number {
    this.reach(Math.min(from, to));
    this.reach(Math.max(from, to));
    return this.total(to) - this.total(from);
  }

  addOpenMs(from: number, openMs: number): number | undefined {
    if (!(openMs > 0)) return from;
    this.reach(from);
    const wanted = this.total(from) + openMs;
    while (this.table.all < wanted && this.table.to - from <= century) this.reach(this.table.to);
    if (this.table.all < wanted) return undefined;
    const { opens, before } = this.table;
    const i = lastBelow(before, wanted);
    const at = (opens[i] as number) + wanted - (before[i] as number);
    return at - from <= century ? at : undefined;
  }

  /** Makes the table hold an instant; each widening at least doubles it, so that they stay few. */
  private reach(at: number): void {
    const { from, to } = this.table;
    if (at >= from && at < to) return;
    if (!Number.isFinite(at)) throw new RangeError(`not an instant: ${at}`);
    this.table = tableOf(
      this.plan,
      at < from ? Math.min(at - week, from - (to - from)) : from,
      at < to ? to : Math.max(at + week, to + (to - from)),
    );
    this.cursor = 0;
  }

  /** The last opening that is not after an instant of the table. */
  private find(at: number): number {
    const { opens } = this.table;
    const i = this.cursor;
    if (at >= (opens[i] as number)) {
      if (at < (opens[i + 1] as number)) return i;
      if (at < (opens[i + 2] as number)) return ++this.cursor;
    }
    this.cursor = lastBelow(opens, at, true);
    return this.cursor;
  }

  /** Open time of the table until an instant of it. */
  private total(at: number): number {
    const { opens, closes, before } = this.table;
    const i = this.find(at);
    return (before[i] as number) + Math.min(at, closes[i] as number) - (opens[i] as number);
  }
}
