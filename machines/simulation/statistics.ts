import { studentQuantile } from './studentT.ts';

/** Mean, variance and range of numbers that stream by, in constant memory (Welford 1962). */
export class Moments {
  count = 0;
  mean = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  /** Sum of squared distances from the mean. */
  private squares = 0;

  add(value: number): void {
    this.count += 1;
    const distance = value - this.mean;
    this.mean += distance / this.count;
    this.squares += distance * (value - this.mean);
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Takes in another stream after this one (Chan, Golub and LeVeque 1979); the same order gives the same bytes. */
  merge(other: Moments): void {
    if (!other.count) return;
    const count = this.count + other.count;
    const distance = other.mean - this.mean;
    this.squares += other.squares + (distance * distance * this.count * other.count) / count;
    this.mean += (distance * other.count) / count;
    this.count = count;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
  }

  /** Of the population that the numbers were drawn from; not a number for fewer than two. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : Number.NaN;
  }
}

/** Moments of numbers at hand. */
export function momentsOf(values: Iterable<number>): Moments {
  const moments = new Moments();
  for (const value of values) moments.add(value);
  return moments;
}

/** A mean and where it lies with the confidence asked for; a single replication has no bounds, none not even a mean. */
export interface Interval {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The interval of a mean by Student's t; replications in which the measure has no value are left out. */
export function intervalOf(values: Iterable<number>, confidence = 0.95): Interval {
  const { count, mean, variance } = momentsOf([...values].filter(Number.isFinite));
  if (!count) return { mean: null, low: null, high: null };
  return around(mean, Math.sqrt(variance / count), { degrees: count - 1, confidence });
}

/** The interval of what a change brings, from replications on common random numbers: after minus before, pair by pair. */
export function pairedInterval(before: readonly number[], after: readonly number[], confidence = 0.95): Interval {
  return intervalOf(
    after.map((value, i) => value - (before[i] ?? Number.NaN)),
    confidence,
  );
}

function around(
  mean: number,
  standardError: number,
  { degrees, confidence }: { readonly degrees: number; readonly confidence: number },
): Interval {
  if (degrees < 1) return { mean, low: null, high: null };
  const half = studentQuantile((1 + confidence) / 2, degrees) * standardError;
  return { mean, low: mean - half, high: mean + half };
}

/** A figure of each replication whose true mean is known, such as the mean time between arrivals that were drawn. */
export interface Control {
  readonly values: readonly number[];
  readonly expected: number;
}
export interface ControlledInterval extends Interval {
  /** How many times smaller the controls make the variance of the mean. */
  readonly varianceRatio: number;
}

/**
 * The interval of a mean made sharper by control variates, with coefficients by regression over the replications
 * (Lavenberg and Welch, *Management Science* 27, 1981). Controls that say nothing new are left out; without enough
 * replications for them it is the plain interval.
 */
export function controlledInterval(
  values: readonly number[],
  controls: readonly Control[],
  confidence = 0.95,
): ControlledInterval {
  const rows = values.flatMap((value, i) => {
    const row = [value, ...controls.map((control) => control.values[i] ?? Number.NaN)];
    return row.every(Number.isFinite) ? [row] : [];
  });
  const count = rows.length;
  const plain = momentsOf(rows.map(([value]) => value as number));
  const basis = orthogonal(rows, controls);
  const degrees = count - 1 - basis.length;
  if (degrees < 1 || !basis.length) return { ...intervalOf(values, confidence), varianceRatio: 1 };
  let [mean, left, spread] = [plain.mean, plain.variance * (count - 1), 1 / count];
  for (const { direction, offset } of basis) {
    const slope = direction.reduce((sum, one, i) => sum + one * ((rows[i] as number[])[0] as number), 0);
    mean -= slope * offset;
    left -= slope * slope;
    spread += offset * offset;
  }
  const variance = (Math.max(0, left) / degrees) * spread;
  return {
    ...around(mean, Math.sqrt(variance), { degrees, confidence }),
    varianceRatio: variance > 0 ? plain.variance / count / variance : 1,
  };
}

/** A unit vector over the replications, and how far the mean of its control came out from what was expected. */
interface Direction {
  readonly direction: readonly number[];
  readonly offset: number;
}

/** The controls, centred and made independent of each other (Gram and Schmidt, modified). */
function orthogonal(rows: readonly (readonly number[])[], controls: readonly Control[]): readonly Direction[] {
  const found: Direction[] = [];
  for (const [k, { expected }] of controls.entries()) {
    const column = rows.map((row) => row[k + 1] as number);
    const { mean } = momentsOf(column);
    let offset = mean - expected;
    let rest = column.map((value) => value - mean);
    const before = Math.hypot(...rest);
    for (const { direction, offset: shift } of found) {
      const along = direction.reduce((sum, one, i) => sum + one * (rest[i] as number), 0);
      rest = rest.map((value, i) => value - along * (direction[i] as number));
      offset -= along * shift;
    }
    const length = Math.hypot(...rest);
    if (length > before * 1e-7) found.push({ direction: rest.map((value) => value / length), offset: offset / length });
  }
  return found;
}

/** The share of intervals that hold the truth. */
export function coverageOf(intervals: readonly Interval[], truth: number): number {
  const holding = intervals.filter(
    ({ low, high }) => low !== null && high !== null && low <= truth && truth <= high,
  ).length;
  return holding / intervals.length;
}
