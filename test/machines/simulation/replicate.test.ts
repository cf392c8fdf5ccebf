import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../../machines/configuration.ts';
import { type Outcome, replicate } from '../../../machines/simulation/outcome.ts';
import { prepare } from '../../../machines/simulation/prepare.ts';
import { comparisonOf, reportOf } from '../../../machines/simulation/replicate.ts';
import { type ComparisonReport, measureNames } from '../../../machines/simulation/report.ts';
import type { Scenario } from '../../../machines/simulation/scenario.ts';
import { intervalOf } from '../../../machines/simulation/statistics.ts';
import { type Changes, having } from '../../helpers/findings.ts';
import { agent, agents, scenarioOf } from './scenarios.ts';

const seed = 'compare';
const played = (configuration: Configuration, scenario: Scenario, replications: number) => {
  const prepared = prepare(configuration, scenario);
  const outcomes: readonly Outcome[] = Array.from({ length: replications }, (_, replication) =>
    replicate(prepared, { seed, replication }),
  );
  return { outcomes, report: reportOf(prepared, outcomes, seed) };
};
type Side = readonly [Configuration, Scenario];
function compared(before: Side, after: Side, replications = 12): ComparisonReport {
  const [one, other] = [played(...before, replications), played(...after, replications)];
  return comparisonOf([one.report, other.report], [one.outcomes, other.outcomes]);
}
/** Where the whole interval lies: below nought, above it, or on both sides. */
const sign = (comparison: ComparisonReport, name: (typeof measureNames)[number]): string => {
  const { low, high } = comparison.differences[name];
  return (high as number) < 0 ? 'falls' : (low as number) > 0 ? 'rises' : 'unsure';
};

const busy: Changes = {
  duration: 'P2D',
  'roster.agents': agents(4),
  'arrivals[0].interarrivalSeconds': { exponential: { mean: 60 } },
  handleSeconds: { exponential: { mean: 210 } },
  patienceSeconds: { exponential: { mean: 600 } },
};
const rejecting = { ...busy, acceptProbability: 0.6, acceptSeconds: { fixed: 20 } };
const plain = having({});
const withOffers = having({ 'skills[0].acceptReject': true });

describe('a comparison on common random numbers', () => {
  test('of two configurations that are the same finds no difference, exactly', () => {
    const scenario = scenarioOf(rejecting);
    const { differences, first, second } = compared([withOffers, scenario], [structuredClone(withOffers), scenario], 5);
    for (const name of measureNames) {
      const { mean, low, high } = differences[name];
      expect([name, mean ?? 0, low ?? 0, high ?? 0]).toEqual([name, 0, 0, 0]);
    }
    expect(second).toEqual(first);
    expect(first.measures.rejected.mean).toBeGreaterThan(0);
  });

  test('finds that a change of what nobody meets changes nothing', () => {
    const other = having({ 'skills[1].acceptReject': true, 'skills[1].agentResponse': null });
    const { differences } = compared([plain, scenarioOf(busy)], [other, scenarioOf(busy)], 5);
    expect(differences.waitSeconds).toEqual({ mean: 0, low: 0, high: 0 });
    expect(differences.answered).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('finds that without offers to reject nobody waits as long', () => {
    const scenario = scenarioOf(rejecting);
    const comparison = compared([withOffers, scenario], [plain, scenario]);
    expect(sign(comparison, 'rejected')).toBe('falls');
    expect(sign(comparison, 'waitSeconds')).toBe('falls');
    expect(sign(comparison, 'abandoned')).toBe('falls');
    expect(sign(comparison, 'serviceLevel')).toBe('rises');
    expect(comparison.differences.offered).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test.each<readonly [string, Changes, 'falls' | 'rises']>([
    ['one agent more', { 'roster.agents': agents(5) }, 'falls'],
    ['one agent fewer', { 'roster.agents': agents(3) }, 'rises'],
    ['shorter work', { handleSeconds: { exponential: { mean: 180 } } }, 'falls'],
    ['two cases at once', { 'roster.agents': agents(4, { capacity: 2 }) }, 'falls'],
    ['wrap-up', { afterContactSeconds: { fixed: 30 } }, 'rises'],
  ])('finds what %s brings', (_, change, expected) => {
    const comparison = compared([plain, scenarioOf(busy)], [plain, scenarioOf({ ...busy, ...change })]);
    expect(sign(comparison, 'waitSeconds')).toBe(expected);
    expect(sign(comparison, 'serviceLevel')).toBe(expected === 'falls' ? 'rises' : 'falls');
  });

  test('is sharper than one on different draws', () => {
    const [few, more] = [scenarioOf(busy), scenarioOf({ ...busy, 'roster.agents': agents(5) })];
    const { differences } = compared([plain, few], [plain, more]);
    const prepared = prepare(plain, more);
    const others = Array.from({ length: 12 }, (_, replication) => replicate(prepared, { seed: 'other', replication }));
    const own = played(plain, few, 12).outcomes;
    const apart = intervalOf(
      others.map(({ measures }, i) => measures.waitSeconds - (own[i] as Outcome).measures.waitSeconds),
    );
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high as number) - (low as number);
    expect(width(differences.waitSeconds)).toBeLessThan(0.8 * width(apart));
  });

  test('is the second minus the first, pair by pair', () => {
    const [few, more] = [scenarioOf(busy), scenarioOf({ ...busy, 'roster.agents': agents(5) })];
    const [one, other] = [played(plain, few, 4), played(plain, more, 4)];
    const { differences } = comparisonOf([one.report, other.report], [one.outcomes, other.outcomes]);
    const values = other.outcomes.map(
      ({ measures }, i) => measures.waitSeconds - (one.outcomes[i] as Outcome).measures.waitSeconds,
    );
    expect(differences.waitSeconds).toEqual(intervalOf(values));
  });
});

describe('a report', () => {
  test('of one replication has means without bounds', () => {
    const { report } = played(plain, scenarioOf(busy), 1);
    expect(report.measures.waitSeconds).toMatchObject({ mean: expect.any(Number), low: null, high: null });
    expect(report.replications).toBe(1);
  });

  test('has nulls where there is nothing to measure', () => {
    const trace = [{ channel: 'WhatsApp Toronto', trace: [3600] }];
    const { report } = played(plain, scenarioOf({ arrivals: trace }), 2);
    expect(report.measures.preferredAgentHit).toEqual({ mean: null, low: null, high: null });
    expect(report.measures.offered).toEqual({ mean: 1, low: 1, high: 1 });
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/);
  });

  test('splits the whole by skill and by agent', () => {
    const both: Changes = {
      ...busy,
      'roster.agents': [...agents(3), agent('Other', { skills: { WA_Service_2: 1 } }), agent('Nobody', { role: 'X' })],
      'arrivals[1]': {
        channel: 'WhatsApp Montréal',
        skill: 'WA_Service_2',
        interarrivalSeconds: { exponential: { mean: 400 } },
      },
    };
    const { report } = played(plain, scenarioOf(both), 6);
    const { measures, perSkill, perAgent } = report;
    const mean = ({ mean: value }: { readonly mean: number | null }) => value as number;
    expect(perSkill.map(({ skill }) => skill)).toEqual(['WA_Service_1', 'WA_Service_2']);
    for (const name of ['offered', 'answered', 'abandoned'] as const) {
      const parts = perSkill.reduce((sum, one) => sum + mean(one.measures[name]), 0);
      expect(parts).toBeCloseTo(
        intervalOf(played(plain, scenarioOf(both), 6).outcomes.map((one) => one.measures[name])).mean as number,
        6,
      );
    }
    expect(perAgent.reduce((sum, { answered }) => sum + mean(answered), 0)).toBeCloseTo(mean(measures.answered), 6);
    expect(perAgent.map(({ agent: name }) => name).at(-1)).toBe('Nobody');
    expect(perAgent.at(-1)).toMatchObject({ answered: { mean: 0 }, occupancy: { mean: 0 } });
    expect(report.contacts).toBeGreaterThan(6 * mean(measures.offered) - 1);
  });

  test('leaves out what comes during the warm-up', () => {
    const whole = played(plain, scenarioOf(busy), 4).report;
    const half = played(plain, scenarioOf({ ...busy, warmUp: 'P1D' }), 4).report;
    expect(half.contacts).toBe(whole.contacts);
    expect(half.warmUpSeconds).toBe(86_400);
    const share = (half.measures.offered.mean as number) / (whole.measures.offered.mean as number);
    expect(share).toBeGreaterThan(0.46);
    expect(share).toBeLessThan(0.54);
  });

  test('has narrower intervals with the help of what is known of the draws', () => {
    const { outcomes, report } = played(plain, scenarioOf({ ...busy, patienceSeconds: undefined }), 40);
    const raw = intervalOf(outcomes.map(({ measures }) => measures.waitSeconds));
    const { mean, low, high } = report.measures.waitSeconds;
    const ratio = ((high as number) - (low as number)) / ((raw.high as number) - (raw.low as number));
    expect(ratio).toBeLessThan(0.85);
    expect(Math.abs((mean as number) - (raw.mean as number))).toBeLessThan((raw.high as number) - (raw.low as number));
  });
});

test('replications are other draws of the same scenario, and the same again', () => {
  const prepared = prepare(plain, scenarioOf(busy));
  const waits = [0, 1, 2, 0].map((replication) => replicate(prepared, { seed, replication }).measures.waitSeconds);
  expect(new Set(waits).size).toBe(3);
  expect(waits[3]).toBe(waits[0]);
});
