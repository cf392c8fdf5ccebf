import { describe, expect, test } from 'vitest';
import { type Simulated, simulate } from '../../../bot/simulation/simulate.ts';
import { recordColumns } from '../../../machines/simulation/records.ts';
import { having } from '../../helpers/findings.ts';
import { agents, scenarioOf } from '../../machines/simulation/scenarios.ts';

const configuration = having({ 'skills[0].acceptReject': true });
const scenario = scenarioOf({
  'roster.agents': agents(4, { capacity: 2 }),
  'arrivals[0].interarrivalSeconds': { exponential: { mean: 40 } },
  'arrivals[0].returningShare': 0.3,
  handleSeconds: { lognormal: { mean: 200, sd: 150 } },
  patienceSeconds: { exponential: { mean: 900 } },
  acceptProbability: 0.9,
  concurrencySlowdown: [1, 1.3],
});
const asked = (more: Partial<Simulated> = {}): Simulated => ({
  configuration,
  scenario,
  seed: 'same',
  replications: 5,
  ...more,
});
const textOf = async (one: Simulated): Promise<string> => JSON.stringify(await simulate(one));
/** Long enough to be stopped on its way. */
const long = asked({ scenario: { ...scenario, duration: 'P2000D' }, replications: 2 });

describe('the same seed gives the same bytes', () => {
  test('in this process and with one, two or three threads', { timeout: 60_000 }, async () => {
    const here = await textOf(asked());
    for (const workers of [1, 2, 3]) expect(await textOf(asked({ workers }))).toBe(here);
    expect(await textOf(asked({ seed: 'another' }))).not.toBe(here);
  });

  test('when two configurations are compared', { timeout: 60_000 }, async () => {
    const compare = having({});
    const here = await textOf(asked({ compare }));
    for (const workers of [1, 2]) expect(await textOf(asked({ compare, workers }))).toBe(here);
    const { comparison, report } = await simulate(asked({ compare }));
    expect(report).toEqual((await simulate(asked())).report);
    expect(comparison?.first).toEqual(report);
    expect(comparison?.second).toEqual((await simulate(asked({ configuration: compare }))).report);
    expect(comparison?.differences.rejected.mean).toBeLessThan(0);
  });

  test('with more threads than replications', { timeout: 60_000 }, async () => {
    expect(await textOf(asked({ replications: 1, workers: 4 }))).toBe(await textOf(asked({ replications: 1 })));
  });
});

describe('records', () => {
  const recordsOf = async (workers?: number) => {
    const found: number[][] = [];
    const { report } = await simulate(
      asked({
        workers,
        replications: 3,
        scenario: { ...scenario, duration: 'P5D' },
        onRecords: (replication, chunk, rows) => {
          for (let row = 0; row < rows; row++)
            found.push([replication, ...chunk.subarray(row * recordColumns.length, (row + 1) * recordColumns.length)]);
        },
      }),
    );
    return { found, report };
  };

  test('are one a contact, replication by replication, whoever runs it', { timeout: 60_000 }, async () => {
    const { found, report } = await recordsOf();
    expect(found.length).toBe(report.contacts);
    expect(found.length).toBeGreaterThan(3 * 8192);
    expect(found.map(([replication]) => replication)).toEqual(found.map(([one]) => one).sort());
    const other = await recordsOf(2);
    expect(other.found).toEqual(found);
    expect(other.report).toEqual(report);
  });

  test('leave the report as it is', { timeout: 60_000 }, async () => {
    const { report } = await simulate(asked({ onRecords: () => undefined }));
    expect(report).toEqual((await simulate(asked())).report);
  });
});

describe('progress', () => {
  test.each([undefined, 2])('rises to 1 (threads: %s)', { timeout: 60_000 }, async (workers) => {
    const shares: number[] = [];
    await simulate(asked({ workers, onProgress: (share) => void shares.push(share) }));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a simulation that is called off', () => {
  test('before it begins, never begins', async () => {
    for (const workers of [undefined, 2])
      await expect(simulate(asked({ workers, signal: AbortSignal.abort(new Error('off')) }))).rejects.toThrow('off');
  });

  test('on its way, ends at once', { timeout: 60_000 }, async () => {
    const caller = new AbortController();
    let begun = false;
    const going = simulate({
      ...long,
      workers: 2,
      signal: caller.signal,
      onProgress: () => {
        begun = true;
        caller.abort(new Error('off'));
      },
    });
    await expect(going).rejects.toThrow('off');
    expect(begun).toBe(true);
  });

  test('leaves this thread free meanwhile, however short it is', { timeout: 60_000 }, async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 2);
    await simulate(asked({ workers: 1, replications: 1, scenario: { ...scenario, duration: 'P20D' } }));
    clearInterval(timer);
    // In this thread there would be one or two.
    expect(ticks).toBeGreaterThan(10);
  });
});

test('a thread that fails makes the whole fail', { timeout: 60_000 }, async () => {
  const broken = { ...scenario, arrivals: null } as unknown as Simulated['scenario'];
  await expect(simulate(asked({ scenario: broken, workers: 1 }))).rejects.toThrow();
});
