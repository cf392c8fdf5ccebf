import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arrivals, drawsOf } from '../../../machines/simulation/arrivals.ts';
import { type Distribution, fillOf, meanOf, uniforms } from '../../../machines/simulation/distributions.ts';
import { exp, log } from '../../../machines/simulation/elementary.ts';
import { makeRegisters, registerPlaces } from '../../../machines/simulation/registers.ts';
import { momentsOf } from '../../../machines/simulation/statistics.ts';
import { Stream } from '../../../machines/simulation/streams.ts';
import type { World } from '../../../machines/simulation/world.ts';
import { recorded } from './watched.ts';
import { line, profile, source, staff, world } from './worlds.ts';

const drawn = (name: string, distribution: Distribution, count: number): readonly number[] => {
  const stream = new Stream(name, fillOf(distribution, 1));
  return Array.from({ length: count }, () => stream.next());
};

describe('a stream', () => {
  test('is the same for the same name, and another for any other', () => {
    const first = (name: string) => drawn(name, { exponential: { mean: 1 } }, 8).join();
    const names = Array.from({ length: 2000 }, (_, i) => `seed/${i}/WhatsApp Toronto//0/work`);
    expect(first('a/b')).toBe(first('a/b'));
    expect(new Set([...names, 'a/b', 'b/a', ''].map(first)).size).toBe(names.length + 3);
  });

  test('draws bytes that do not change from one machine or version to the next', () => {
    const bits = (one: number) => Buffer.from(Float64Array.of(one).buffer).toString('hex');
    expect({
      exponential: drawn('golden', { exponential: { mean: 2 } }, 3).map(bits),
      lognormal: drawn('golden', { lognormal: { mean: 2, sd: 1 } }, 2).map(bits),
      gamma: drawn('golden', { gamma: { shape: 0.5, mean: 2 } }, 2).map(bits),
    }).toMatchInlineSnapshot(`
      {
        "exponential": [
          "8eccbc74a59ce33f",
          "5344af011e410840",
          "231be2976363f83f",
        ],
        "gamma": [
          "18ca95ebe213e53f",
          "0d95346ba5c82240",
        ],
        "lognormal": [
          "d8a32e455b160440",
          "54e7467e59f6fb3f",
        ],
      }
    `);
  });

  test('counts what was taken from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const stream = new Stream('counted', uniforms);
        let sum = 0;
        for (let i = 0; i < count; i++) sum += stream.next();
        expect(stream.taken.count).toBe(count);
        expect(stream.taken.sum).toBeCloseTo(sum, 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a distribution', () => {
  const kinds: readonly (readonly [string, Distribution, number])[] = [
    ['fixed', { fixed: 7 }, 0],
    ['exponential', { exponential: { mean: 20 } }, 400],
    ['lognormal', { lognormal: { mean: 20, sd: 15 } }, 225],
    ['gamma', { gamma: { shape: 3, mean: 20 } }, 400 / 3],
    ['gamma of a shape below 1', { gamma: { shape: 0.4, mean: 20 } }, 1000],
    ['empirical', { empirical: [1, 2, 3, 10] }, 12.5],
  ];
  test.each(kinds)('has its mean and variance: %s', (name, distribution, variance) => {
    const moments = momentsOf(drawn(`moments of ${name}`, distribution, 400_000));
    expect(Math.abs(moments.mean - meanOf(distribution))).toBeLessThanOrEqual(4 * Math.sqrt(variance / 400_000));
    expect(moments.variance).toBeGreaterThanOrEqual(variance * 0.96);
    expect(moments.variance).toBeLessThanOrEqual(variance * 1.04);
    expect(moments.min).toBeGreaterThanOrEqual(0);
  });

  test('has the shape that its law gives it (Kolmogorov’s distance)', () => {
    const values = [...drawn('shape', { exponential: { mean: 1 } }, 100_000)].sort((a, b) => a - b);
    const distance = Math.max(...values.map((one, i) => Math.abs(1 - Math.exp(-one) - (i + 0.5) / values.length)));
    // 1.63 / √n is exceeded by one in a hundred.
    expect(distance).toBeLessThan(1.63 / Math.sqrt(values.length));
  });

  test('takes its logarithm and exponential as exactly as the language does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x, y) => {
          expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(Math.log(x))));
          expect(Math.abs(exp(y) / Math.exp(y) - 1)).toBeLessThanOrEqual(1e-13);
        },
      ),
    );
  });
});

/** Two sources with agents of their own, so that nothing but the draws could pass from one to the other. */
const pair = (more: Partial<World>, second: Parameters<typeof source>[1] = {}, gap = 80): World =>
  world({
    lines: [line([1, 0]), line([0, 1], { skill: 1 })],
    sources: [
      source(100, { returningShare: 0.3 }),
      source(gap, { line: 1, profile: { ...profile, channelDefault: 1, acceptance: true }, ...second }),
    ],
    agents: staff(2),
    durationMs: 2 * 86_400_000,
    handleSeconds: { exponential: { mean: 60 } },
    patienceSeconds: { exponential: { mean: 90 } },
    messagesPerCase: { gamma: { shape: 2, mean: 1.5 } },
    acceptProbability: 0.8,
    ...more,
  });
const ofFirst = (one: World) =>
  recorded(one)
    .rows.filter((row) => row.source === 0)
    .map(({ number: _, ...row }) => row);

describe('common random numbers', () => {
  test.each([
    ['how many come', pair({}, {}, 37)],
    [
      'a rhythm of the week',
      pair({}, { pattern: { kind: 'hourly', perHour: new Array(168).fill(9), timeZone: 'Europe/Paris' } }),
    ],
    ['a list of instants', pair({}, { pattern: { kind: 'trace', offsetsMs: [5, 5, 80_000] } })],
    ['whether customers come back', pair({}, { returningShare: 0.9 })],
    ['whether agents may reject', pair({}, { profile: { ...profile, channelDefault: 1 } })],
    ['its priority', pair({}, { priority: 9 })],
    ['the proficiency of its agent', { ...pair({}), lines: [line([1, 0]), line([0, 20], { skill: 1 })] }],
  ])('leave one source alone when another changes %s', (_, changed) => {
    const before = ofFirst(pair({}));
    expect(before.length).toBeGreaterThan(1000);
    expect(ofFirst(changed)).toEqual(before);
  });

  test('bring the same contacts, with the same work and patience, to another staff', () => {
    const arrivals = (one: World) => recorded(one).rows.map(({ source: from, arrivedMs }) => [from, arrivedMs]);
    const [few, many] = [pair({}), { ...pair({}), agents: staff(2, 3) }];
    expect(arrivals(many)).toEqual(arrivals(few));
    const left = (one: World) => recorded(one).rows.filter(({ outcome }) => outcome === 'abandoned');
    const patience = new Map(left(few).map(({ number, waitMs }) => [number, waitMs]));
    const both = left(many).filter(({ number }) => patience.has(number));
    expect(both.length).toBeGreaterThan(5);
    for (const { number, waitMs } of both) expect(waitMs).toBe(patience.get(number));
  });

  test('are of its own for each source and purpose', () => {
    const exponential = { exponential: { mean: 1 } };
    const times = { handleSeconds: exponential, patienceSeconds: exponential, customerReplySeconds: exponential };
    const draws = drawsOf(pair({ ...times, acceptSeconds: exponential, afterContactSeconds: exponential }), 'x');
    const firsts = draws.flatMap((one) => Object.values(one).map((stream: Stream) => stream.next()));
    expect(firsts.length).toBeGreaterThanOrEqual(16);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('stretch with the mean: twice the mean is twice each draw', () => {
    const [one, two] = [5, 10].map((mean) => drawn('scaled', { exponential: { mean } }, 3000)) as [number[], number[]];
    expect(two).toEqual(one.map((value) => 2 * value));
  });
});

test('arrivals come in the order of time, those of the first source before those of another at the same instant', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(50), { maxLength: 20 }), { minLength: 1, maxLength: 5 }), (offsets) => {
      const sources = offsets.map((list, i) =>
        source(1, { name: `s${i}`, pattern: { kind: 'trace', offsetsMs: [...list].sort((a, b) => a - b) } }),
      );
      const registers = makeRegisters();
      const arrivals = new Arrivals(world({ sources }), 'x', registers);
      const met: (readonly [number, number])[] = [];
      for (
        let at = registers[registerPlaces.arriving] as number;
        at < Infinity;
        at = registers[registerPlaces.arriving] as number
      ) {
        met.push([at, arrivals.source]);
        arrivals.advance();
      }
      const expected = offsets
        .flatMap((list, i) => list.map((at) => [at, i] as const))
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(met).toEqual(expected);
    }),
  );
});
