import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import {
  controlledInterval,
  coverageOf,
  intervalOf,
  Moments,
  momentsOf,
  pairedInterval,
} from '../../../machines/simulation/statistics.ts';
import { studentQuantile, studentTail } from '../../../machines/simulation/studentT.ts';

/** Measures in millionths: squares of much smaller numbers are zero for any machine. */
const numbers = (options?: fc.ArrayConstraints) =>
  fc.array(
    fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6),
    options,
  );
const uniforms = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
};
/** Draws of known distributions, with the mean of each. */
const laws = {
  uniform: { mean: 0.5, draw: (next: () => number) => next() },
  exponential: { mean: 1, draw: (next: () => number) => -Math.log1p(-next()) },
  normal: {
    mean: 0,
    draw: (next: () => number) => Math.sqrt(-2 * Math.log1p(-next())) * Math.cos(2 * Math.PI * next()),
  },
  coin: { mean: 0.3, draw: (next: () => number) => Number(next() < 0.3) },
};
/** Means of batches, as replications give them. */
const batch = (draw: () => number, size: number): number => {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += draw();
  return sum / size;
};

describe('moments', () => {
  test('are those of the textbook', () => {
    fc.assert(
      fc.property(numbers({ minLength: 2, maxLength: 50 }), (values) => {
        const moments = momentsOf(values);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(moments.mean).toBeCloseTo(mean, 6);
        expect(moments.variance / (squares / (values.length - 1) || 1)).toBeCloseTo(squares > 0 ? 1 : 0, 6);
        expect([moments.min, moments.max]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  test('of two streams are those of one after the other', () => {
    fc.assert(
      fc.property(numbers(), numbers(), (first, second) => {
        const [merged, all] = [momentsOf(first), momentsOf([...first, ...second])];
        merged.merge(momentsOf(second));
        expect([merged.count, merged.min, merged.max]).toEqual([all.count, all.min, all.max]);
        expect(merged.mean).toBeCloseTo(all.mean, 6);
        if (all.count > 1) expect(merged.variance / (all.variance || 1)).toBeCloseTo(all.variance > 0 ? 1 : 0, 6);
      }),
    );
  });

  test('keep their digits far from zero', () => {
    const moments = new Moments();
    for (const value of [4, 7, 13, 16]) moments.add(1e9 + value);
    expect(moments.variance).toBe(30);
    expect(momentsOf([5]).variance).toBeNaN();
  });
});

describe('Student’s t', () => {
  // Tables, to the digits that they give; NIST handbook 1.3.6.7.2 and the closed forms below.
  test.each([
    [0.975, 3, 3.182446305],
    [0.975, 5, 2.570581836],
    [0.975, 9, 2.262157163],
    [0.975, 10, 2.228138852],
    [0.975, 29, 2.045229642],
    [0.975, 30, 2.042272456],
    [0.975, 120, 1.979930405],
    [0.995, 7, 3.499483297],
    [0.95, 15, 1.753050356],
    [0.9995, 1, 636.6192488],
  ])('stays below with probability %d at %d degrees', (probability, degrees, value) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(value, degrees === 1 ? 6 : 8);
    expect(studentQuantile(1 - probability, degrees)).toBeCloseTo(-value, 6);
  });

  test('has closed forms at one, two and four degrees', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(probability, (p) => {
        const spread = 4 * p * (1 - p);
        const root = Math.sqrt(spread);
        const four = 2 * Math.sign(p - 0.5) * Math.sqrt(Math.max(0, Math.cos(Math.acos(root) / 3) / root - 1));
        const expected = [Math.tan(Math.PI * (p - 0.5)), (2 * p - 1) * Math.sqrt(2 / spread), four];
        for (const [i, degrees] of [1, 2, 4].entries()) {
          const [found, exact] = [studentQuantile(p, degrees), expected[i] as number];
          expect(Math.abs(found - exact)).toBeLessThan(1e-6 * Math.max(1, Math.abs(exact)));
        }
      }),
    );
  });

  test('tends to the normal law, and is the inverse of its tail', () => {
    for (const degrees of [1e8, Infinity]) expect(studentQuantile(0.975, degrees)).toBeCloseTo(1.959963985, 6);
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959963985 + (1.959963985 ** 3 + 1.959963985) / 4e6, 7);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 0.4999, noNaN: true }),
        fc.double({ min: 0.2, max: 500, noNaN: true }),
        (tail, degrees) => {
          expect(studentTail(-studentQuantile(tail, degrees), degrees) / tail).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test('knows what cannot be asked', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
    for (const degrees of [0, -1, Number.NaN]) expect(studentQuantile(0.9, degrees)).toBeNaN();
    expect(studentQuantile(1.1, 3)).toBeNaN();
  });
});

describe('intervals', () => {
  test('are mean and t times the standard error', () => {
    const { mean, low, high } = intervalOf([10, 12, 14]);
    expect(mean).toBe(12);
    expect(high).toBeCloseTo(12 + (4.30265273 * 2) / Math.sqrt(3), 6);
    expect((low as number) + (high as number)).toBeCloseTo(24, 12);
  });

  test('of one replication have no bounds, and leave out what has no value', () => {
    expect(intervalOf([3])).toEqual({ mean: 3, low: null, high: null });
    expect(intervalOf([])).toEqual({ mean: null, low: null, high: null });
    expect(intervalOf([Number.NaN, 1, 3])).toEqual(intervalOf([1, 3]));
    expect(intervalOf([5, 5, 5])).toEqual({ mean: 5, low: 5, high: 5 });
  });

  test.each(Object.entries(laws))('of a %s mean hold it in 93 to 97 percent of runs', (_, { mean, draw }) => {
    const next = uniforms(20_261_123);
    const intervals = Array.from({ length: 4000 }, () =>
      intervalOf(Array.from({ length: 10 }, () => batch(() => draw(next), 60))),
    );
    expect(coverageOf(intervals, mean)).toBeGreaterThan(0.93);
    expect(coverageOf(intervals, mean)).toBeLessThan(0.97);
  });

  test('of differences on common random numbers are sharper than of two runs apart', () => {
    const runs = Array.from({ length: 2000 }, (_, run) => {
      const next = uniforms(run);
      const common = Array.from({ length: 12 }, () => batch(() => laws.exponential.draw(next), 30));
      return { before: common, after: common.map((value) => value + 0.05 + 0.02 * laws.normal.draw(next)) };
    });
    const paired = runs.map(({ before, after }) => pairedInterval(before, after));
    const share = coverageOf(paired, 0.05);
    expect(share > 0.93 && share < 0.97).toBe(true);
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high as number) - (low as number);
    expect(width(paired[0] as never) * 5).toBeLessThan(width(intervalOf(runs[0]?.before as number[])));
  });

  test('a pair without its other half does not count', () => {
    expect(pairedInterval([1, 2, 3], [2, 3, Number.NaN])).toEqual({ mean: 1, low: 1, high: 1 });
    expect(pairedInterval([1, 2], [2, 3, 9]).mean).toBe(1);
  });
});

describe('control variates', () => {
  /** A measure that leans on two controls, one of them said twice. */
  const replications = (seed: number, count: number) => {
    const next = uniforms(seed);
    const rows = Array.from({ length: count }, () => {
      const [x, z] = [laws.normal.draw(next), laws.normal.draw(next)];
      return { x, z, y: 5 + 2 * x - z + 0.5 * laws.normal.draw(next) };
    });
    return { y: rows.map((row) => row.y), x: rows.map((row) => row.x), z: rows.map((row) => row.z) };
  };

  test('keep their promise in 93 to 97 percent of runs, with much less variance', () => {
    const intervals = Array.from({ length: 3000 }, (_, seed) => {
      const { y, x, z } = replications(seed, 15);
      return controlledInterval(y, [
        { values: x, expected: 0 },
        { values: z, expected: 0 },
      ]);
    });
    const share = coverageOf(intervals, 5);
    expect(share > 0.93 && share < 0.97).toBe(true);
    const ratios = intervals.map(({ varianceRatio }) => varianceRatio).toSorted((a, b) => a - b);
    expect(ratios[1500]).toBeGreaterThan(10);
    expect(momentsOf(intervals.map(({ mean }) => mean as number)).variance).toBeLessThan(0.5);
  });

  test('give what a regression by hand gives', () => {
    const [y, x] = [
      [1, 2, 4, 5],
      [1, 2, 3, 4],
    ];
    // Slope 1.4, mean of the control 0.5 above what was expected.
    const { mean, low, high, varianceRatio } = controlledInterval(y, [{ values: x, expected: 2 }]);
    expect(mean).toBeCloseTo(3 - 1.4 * 0.5, 12);
    const error = Math.sqrt((0.2 / 2) * (1 / 4 + 0.25 / 5));
    expect((high as number) - (low as number)).toBeCloseTo(2 * 4.30265273 * error, 6);
    expect(varianceRatio).toBeCloseTo(10 / 3 / 4 / error ** 2, 9);
  });

  test('that repeat each other, stand still or are too many change nothing', () => {
    const { y, x } = replications(1, 12);
    const one = controlledInterval(y, [{ values: x, expected: 0 }]);
    const twice = controlledInterval(y, [
      { values: x, expected: 0 },
      { values: x.map((value) => 3 * value + 1), expected: 1 },
      { values: x.map(() => 7), expected: 7 },
    ]);
    expect(twice.mean).toBeCloseTo(one.mean as number, 9);
    expect(twice.high).toBeCloseTo(one.high as number, 9);
    const few = controlledInterval([1, 2], [{ values: [1, 3], expected: 2 }]);
    expect(few).toEqual({ ...intervalOf([1, 2]), varianceRatio: 1 });
    expect(controlledInterval(y, [])).toEqual({ ...intervalOf(y), varianceRatio: 1 });
  });
});
