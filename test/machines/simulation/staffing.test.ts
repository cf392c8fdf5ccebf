import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsNeeded, estimate, type SkillLoad, staffingOf } from '../../../machines/simulation/staffing.ts';

const load = (changes: Partial<SkillLoad> = {}): SkillLoad => ({
  skill: 'WA_Service',
  arrivalsPerHour: 200,
  handleSeconds: 180,
  patienceSeconds: null,
  concurrency: 1,
  serviceLevel: { thresholdSeconds: 20, goalPercent: 80 },
  ...changes,
});

describe('a quick estimate', () => {
  test('is Erlang C on the reference case, and says that it is an estimate', () => {
    expect(estimate(load(), 12)).toMatchObject({
      isEstimate: true,
      method: 'erlang-c',
      loadErlangs: 10,
      effectiveConcurrency: 1,
      waited: expect.closeTo(0.449388, 6),
      serviceLevel: expect.closeTo(0.640158, 6),
      waitSeconds: expect.closeTo(40.445, 3),
      agentsNeeded: 14,
    });
  });

  test('is Erlang A as soon as customers lose patience', () => {
    const found = estimate(load({ arrivalsPerHour: 36_000, handleSeconds: 1, patienceSeconds: 2 }), 12);
    expect(found).toMatchObject({ method: 'erlang-a', abandoned: expect.closeTo(0.039181, 6) });
  });

  test('counts the cases that an agent holds at once, and how they slow each other down', () => {
    // Assumption of domain.md: three cases at once are worth 2.2 agents with one.
    const several = load({ concurrency: 3, slowdown: 3 / 2.2, handleSeconds: 720, arrivalsPerHour: 60 });
    const found = estimate(several, 8);
    expect(found.effectiveConcurrency).toBeCloseTo(2.2, 12);
    expect(found.loadErlangs).toBeCloseTo((12 * 3) / 2.2, 12);
    expect(found.occupancy).toBeCloseTo(12 / 2.2 / 8, 12);
  });

  test('without a service level has none, and no number of agents for it', () => {
    expect(estimate(load({ serviceLevel: null }), 12)).toMatchObject({ serviceLevel: null, agentsNeeded: null });
  });

  test('of a load that is too much is not stable', () => {
    expect(estimate(load(), 10)).toMatchObject({ isStable: false, serviceLevel: 0, agentsNeeded: 14 });
  });
});

describe('agents needed', () => {
  test('are none without work, and cannot guarantee every answer', () => {
    const always = { thresholdSeconds: 20, goalPercent: 100 };
    expect(agentsNeeded(load({ arrivalsPerHour: 0 }))).toBe(0);
    expect(agentsNeeded(load({ arrivalsPerHour: 0, serviceLevel: always }))).toBe(0);
    expect(agentsNeeded(load({ serviceLevel: always }))).toBeNull();
    expect(agentsNeeded(load({ concurrency: 0 }))).toBeNull();
    expect(agentsNeeded(load({ arrivalsPerHour: 1e12 }))).toBeNull();
  });

  test('are the fewest with whom the goal is reached', () => {
    const loads = fc.record({
      arrivalsPerHour: fc.double({ min: 1, max: 2000, noNaN: true }),
      handleSeconds: fc.double({ min: 5, max: 1800, noNaN: true }),
      patienceSeconds: fc.option(fc.double({ min: 10, max: 7200, noNaN: true })),
      concurrency: fc.constantFrom(1, 2, 2.5, 3),
      serviceLevel: fc.record({
        thresholdSeconds: fc.integer({ min: 1, max: 7200 }),
        goalPercent: fc.integer({ min: 1, max: 99 }),
      }),
    });
    fc.assert(
      fc.property(loads, (changes) => {
        const one = load(changes);
        const agents = agentsNeeded(one) as number;
        const goal = changes.serviceLevel.goalPercent / 100;
        expect(estimate(one, agents).serviceLevel).toBeGreaterThanOrEqual(goal);
        if (agents > 0) expect(estimate(one, agents - 1).serviceLevel).toBeLessThan(goal);
      }),
      { numRuns: 40 },
    );
  });

  test('are found for thousands of cases at once', () => {
    expect(agentsNeeded(load({ arrivalsPerHour: 100_000 }))).toBe(5013);
  });
});

describe('a whole scenario', () => {
  const sales = load({ skill: 'WA_Sales', arrivalsPerHour: 100, handleSeconds: 90, patienceSeconds: 600 });
  const billing = load({ skill: 'WA_Billing', arrivalsPerHour: 50 });

  test('keeps skills apart that share nobody', () => {
    const pools = staffingOf(
      [load(), sales],
      [
        { skills: ['WA_Service'], capacity: 12 },
        { skills: ['WA_Sales'], capacity: 4 },
        { skills: ['WA_Sales'], capacity: 0 },
      ],
    );
    expect(pools.map(({ skills }) => skills)).toEqual([['WA_Service'], ['WA_Sales']]);
    expect(pools[0]?.estimates).toEqual([estimate(load({ concurrency: 12 }), 1)]);
    expect(pools[1]?.estimates[0]).toMatchObject({ agents: 1, method: 'erlang-a' });
  });

  test('sees skills that share agents as one queue, each with its own promise', () => {
    const quick = { ...billing, serviceLevel: { thresholdSeconds: 5, goalPercent: 90 } };
    const [pool, ...others] = staffingOf(
      [load(), sales, quick],
      [
        { skills: ['WA_Service', 'WA_Billing'], capacity: 6 },
        { skills: ['WA_Billing', 'WA_Sales'], capacity: 8 },
        { skills: ['WA_Sales'], capacity: 2 },
      ],
    );
    expect(others).toEqual([]);
    expect(pool?.skills.toSorted()).toEqual(['WA_Billing', 'WA_Sales', 'WA_Service']);
    const byName = Object.fromEntries(pool?.estimates.map((one) => [one.skill, one]) ?? []);
    expect(byName.WA_Service?.loadErlangs).toBeCloseTo((200 * 180 + 100 * 90 + 50 * 180) / 3600, 12);
    expect(byName.WA_Service?.method).toBe('erlang-a');
    expect(byName.WA_Service?.waitSeconds).toBe(byName.WA_Billing?.waitSeconds);
    expect(byName.WA_Billing?.serviceLevel).toBeLessThan(byName.WA_Service?.serviceLevel as number);
    expect(byName.WA_Billing?.agentsNeeded).toBeGreaterThanOrEqual(byName.WA_Service?.agentsNeeded as number);
  });

  test('of a skill without agents says how many it takes', () => {
    expect(staffingOf([load()], [])[0]?.estimates[0]).toMatchObject({ agents: 0, serviceLevel: 0, agentsNeeded: 14 });
    expect(staffingOf([load({ arrivalsPerHour: 0 })], [])[0]?.estimates[0]).toMatchObject({ agentsNeeded: 0 });
  });
});
