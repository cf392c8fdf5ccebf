import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB, erlangC, type PlainQueue, waitingOf } from '../../../machines/simulation/erlang.ts';

/** With an hour as the unit of load: so many erlangs of cases that take so long. */
const queue = (load: number, servers: number, handleSeconds: number, patienceSeconds: number | null = null) => ({
  arrivalsPerSecond: load / handleSeconds,
  handleSeconds,
  servers,
  patienceSeconds,
});

describe('without patience', () => {
  // domain.md, section 12.
  test.each([
    { load: 10, servers: 12, handle: 180, within: 20, waited: 0.449388, level: 0.640158, asa: 40.445 },
    { load: 10, servers: 14, handle: 180, within: 20, waited: 0.174132, level: 0.88835, asa: 7.836 },
    { load: 20, servers: 24, handle: 600, within: 60, waited: 0.298072, level: 0.800196, asa: 44.711 },
  ])('Erlang C of $load erlangs and $servers servers', ({ load, servers, handle, within, waited, level, asa }) => {
    const waiting = waitingOf(queue(load, servers, handle));
    expect(erlangC(load, servers)).toBeCloseTo(waited, 6);
    expect(waiting.waited).toBeCloseTo(waited, 6);
    expect(waiting.serviceLevel(within)).toBeCloseTo(level, 6);
    expect(waiting.waitSeconds).toBeCloseTo(asa, 3);
    expect(waiting).toMatchObject({ method: 'erlang-c', isStable: true, abandoned: 0, occupancy: load / servers });
  });

  test('agrees with the performance study on twenty servers at occupancy 0.9', () => {
    const waiting = waitingOf(queue(18, 20, 300));
    expect(waiting.waitSeconds).toBeCloseTo(82.615, 3);
    expect(waiting.serviceLevel(20)).toBeCloseTo(0.518, 4);
  });

  test.each([0.1, 0.5, 0.9, 0.99])('one server at occupancy %d waits as M/M/1 does', (load) => {
    const waiting = waitingOf(queue(load, 1, 60));
    expect(waiting.waited).toBeCloseTo(load, 12);
    expect(waiting.waitSeconds).toBeCloseTo((60 * load) / (1 - load), 9);
    expect(waiting.serviceLevel(30)).toBeCloseTo(1 - load * Math.exp(-(1 - load) * 0.5), 12);
  });

  test('a load that is too much has no long run', () => {
    expect(waitingOf(queue(12, 12, 60))).toMatchObject({ isStable: false, waited: 1, waitSeconds: Infinity });
    expect(waitingOf(queue(12, 12, 60)).serviceLevel(1e9)).toBe(0);
    expect(waitingOf(queue(0, 0, 60))).toMatchObject({ isStable: true, waited: 0, waitSeconds: 0, occupancy: 0 });
  });

  test('thousands of servers neither overflow nor vanish', () => {
    // Halfin and Whitt (1981): with c = a + β√a the share that waits tends to 1 / (1 + β Φ(β) / φ(β)); β = 1 gives 0.2234.
    expect(erlangC(1e6, 1e6 + 1000)).toBeCloseTo(0.2234, 3);
    expect(erlangB(5000, 10_000)).toBe(0);
    expect(waitingOf(queue(5000, 10_000, 60)).serviceLevel(0)).toBe(1);
  });

  test('blocks as the definition says', () => {
    let [term, sum] = [1, 1];
    for (let n = 1; n <= 12; n++) {
      term *= 10 / n;
      sum += term;
    }
    expect(erlangB(10, 12)).toBeCloseTo(term / sum, 14);
    expect([erlangB(0, 0), erlangB(0, 3), erlangB(2, 0)]).toEqual([1, 0, 1]);
  });
});

/** The same by adding up the states of the birth–death process, and the beta law of the wait in each of them. */
function summed({ arrivalsPerSecond, handleSeconds, servers, patienceSeconds }: PlainQueue, threshold: number) {
  const patience = patienceSeconds as number;
  const logs = [0];
  for (let n = 1; n < servers + 4000; n++) {
    const leaving = Math.min(n, servers) / handleSeconds + Math.max(0, n - servers) / patience;
    logs.push((logs[n - 1] as number) + Math.log(arrivalsPerSecond / leaving));
  }
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const [x, base] = [(servers * patience) / handleSeconds, Math.exp(-threshold / patience)];
  let [busy, waiting, level, term, late] = [0, 0, 0, base ** (x + 1), 0];
  for (const [n, weight] of weights.entries()) {
    const queued = n - servers;
    busy += (Math.min(n, servers) * weight) / all;
    if (queued < 0) level += weight / all;
    if (queued < 0) continue;
    waiting += (queued * weight) / all;
    late += term;
    term *= ((x + 1 + queued) / (queued + 1)) * (1 - base);
    level += (weight / all) * (x / (x + queued + 1)) * (1 - late);
  }
  return {
    waited: weights.slice(servers).reduce((sum, weight) => sum + weight, 0) / all,
    waitSeconds: waiting / arrivalsPerSecond,
    abandoned: waiting / patience / arrivalsPerSecond,
    occupancy: busy / servers,
    level,
  };
}

describe('with patience', () => {
  // domain.md, section 12.
  test.each([
    { servers: 10, waited: 0.619655, abandoned: 0.103913, wait: 0.207826 },
    { servers: 12, waited: 0.34152, abandoned: 0.039181, wait: 0.078362 },
  ])('Erlang A of 10 erlangs and $servers servers', ({ servers, waited, abandoned, wait }) => {
    const waiting = waitingOf(queue(10, servers, 1, 2));
    expect(waiting.waited).toBeCloseTo(waited, 6);
    expect(waiting.abandoned).toBeCloseTo(abandoned, 6);
    expect(waiting.waitSeconds).toBeCloseTo(wait, 6);
    expect(waiting).toMatchObject({ method: 'erlang-a', isStable: true });
  });

  test('agrees with the performance study on twenty servers at load 1.1', () => {
    const waiting = waitingOf(queue(22, 20, 300, 180));
    expect(waiting.waitSeconds).toBeCloseTo(26.585, 3);
    expect(waiting.abandoned).toBeCloseTo(0.1477, 4);
  });

  test('is what the sums over the states give', () => {
    const load = fc.double({ min: 0.05, max: 60, noNaN: true });
    const time = fc.double({ min: 0.05, max: 30, noNaN: true });
    fc.assert(
      fc.property(load, fc.integer({ min: 1, max: 50 }), time, time, (erlangs, servers, patience, threshold) => {
        const plain = queue(erlangs, servers, 1, patience);
        const [waiting, sums] = [waitingOf(plain), summed(plain, threshold)];
        expect(waiting.waited).toBeCloseTo(sums.waited, 10);
        expect(waiting.abandoned).toBeCloseTo(sums.abandoned, 10);
        expect(waiting.waitSeconds).toBeCloseTo(sums.waitSeconds, 9);
        expect(waiting.occupancy).toBeCloseTo(sums.occupancy, 10);
        expect(waiting.serviceLevel(threshold)).toBeCloseTo(sums.level, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('mean waits are those of the share that is not yet answered', () => {
    const waiting = waitingOf(queue(22, 20, 300, 180));
    let sum = 0;
    const answered = 1 - waiting.abandoned;
    for (let at = 0.125; at < 1500; at += 0.25) sum += 0.25 * (1 - waiting.serviceLevel(at) / answered);
    expect(waiting.answerSeconds).toBeCloseTo(sum, 3);
    expect(waiting.serviceLevel(1e6)).toBeCloseTo(answered, 12);
    expect(waiting.serviceLevel(0)).toBeCloseTo(1 - waiting.waited, 12);
  });

  test('much patience is Erlang C', () => {
    const [patient, endless] = [waitingOf(queue(18, 20, 300, 1e12)), waitingOf(queue(18, 20, 300))];
    expect(patient.waited).toBeCloseTo(endless.waited, 8);
    expect(patient.waitSeconds).toBeCloseTo(endless.waitSeconds, 4);
    expect(patient.serviceLevel(20)).toBeCloseTo(endless.serviceLevel(20), 8);
  });

  test('holds far from everyday sizes', () => {
    const swamped = waitingOf(queue(1000, 5, 1, 1e6));
    expect(swamped.waited).toBe(1);
    expect(swamped.abandoned).toBeCloseTo(0.995, 10);
    expect(swamped.serviceLevel(3600)).toBe(0);
    const large = waitingOf(queue(5000, 5000, 1, 1));
    // Garnett, Mandelbaum and Reiman (2002): at critical load with θ = μ half of them wait.
    expect(large.waited).toBeCloseTo(0.5, 2);
    expect(waitingOf(queue(0.001, 40, 1, 1)).serviceLevel(0)).toBe(1);
    expect(waitingOf(queue(3, 0, 60, 30))).toMatchObject({ waited: 1, abandoned: 1, waitSeconds: 30, occupancy: 0 });
    expect(waitingOf(queue(0, 4, 60, 30))).toMatchObject({ waited: 0, abandoned: 0, waitSeconds: 0 });
  });

  test('another server never makes it worse', () => {
    const load = fc.double({ min: 0.1, max: 100, noNaN: true });
    const patience = fc.option(fc.double({ min: 1, max: 10_000, noNaN: true }));
    fc.assert(
      fc.property(load, fc.integer({ min: 1, max: 120 }), patience, (erlangs, servers, patienceSeconds) => {
        const [one, more] = [servers, servers + 1].map((n) => waitingOf(queue(erlangs, n, 300, patienceSeconds)));
        expect(more?.serviceLevel(60)).toBeGreaterThanOrEqual((one?.serviceLevel(60) as number) - 1e-12);
        expect(more?.waitSeconds).toBeLessThanOrEqual((one?.waitSeconds as number) + 1e-9);
      }),
    );
  });
});
