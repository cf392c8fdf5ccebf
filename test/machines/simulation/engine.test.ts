import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../machines/simulation/run.ts';
import { numberOf, waitsOf } from '../../../machines/simulation/tally.ts';
import type { World } from '../../../machines/simulation/world.ts';
import { worlds } from './anyWorld.ts';
import { interpreted } from './otherRules.ts';
import { type Row, recorded } from './watched.ts';
import { at, everyRule, hoursOf, line, markov, profile, source, staff, startMs, threeSkills, world } from './worlds.ts';

const week = (...hours: [string, string][]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const times = (rows: readonly Row[], column: 'answeredMs' | 'endedMs' | 'waitMs' | 'repliedMs') =>
  rows.map((row) => row[column] / 1000);
const numbersOf = (one: World, options: object = {}) => {
  const { numbers, cells, staff: time, events, controls } = run(one, { seed: 'x', ...options });
  return { numbers, cells, time, events, controls };
};

describe('the engine', () => {
  test('decides as the statechart stepped by XState does', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(worlds, ({ world: drawn }) => {
        const own = recorded(drawn);
        const other = recorded(drawn, { makeRules: interpreted });
        expect(own.rows).toEqual(other.rows);
        expect(own.result.numbers).toEqual(other.result.numbers);
        const reasons = (notes: readonly object[]) => new Set(notes.map((note) => JSON.stringify(note)));
        expect(reasons(own.result.notes)).toEqual(reasons(other.result.notes));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['M/M/20', markov({ agents: 20, load: 0.9, contacts: 5000 })],
    ['M/M/20 with patience', markov({ agents: 20, load: 1.1, contacts: 5000, patience: 180 })],
    ['three skills', threeSkills(5000)],
    ['three skills with warm-up', threeSkills(5000, { warmUpMs: 3_600_000 })],
    ['cases that expire', markov({ agents: 2, load: 1.5, contacts: 3000 }, 6000)],
    [
      'a shift',
      threeSkills(5000, {
        agents: staff(40, 3).map((one) => ({
          ...one,
          shift: hoursOf({ timeZone: 'UTC', week: week(['00:00', '12:00']) }),
        })),
      }),
    ],
  ])('gives the same numbers by its short way: %s', (name, one) => {
    const played = name === 'cases that expire' ? { ...one, expiresMs: 40_000_000 } : one;
    expect(numbersOf(played)).toEqual(numbersOf(played, { isGeneral: true }));
  });

  test('gives the same bytes for the same seed and others for another', () => {
    const one = everyRule(2000);
    expect(recorded(one).rows).toEqual(recorded(one).rows);
    expect(recorded(one, { seed: 'other' }).rows).not.toEqual(recorded(one).rows);
  });

  test('leaves the draws of a source alone when another changes', () => {
    const pair = (gap: number): World =>
      world({
        lines: [line([1, 0]), line([0, 1], { skill: 1 })],
        sources: [source(100), source(gap, { line: 1, profile: { ...profile, channelDefault: 1 } })],
        agents: staff(2),
        durationMs: 10 * 86_400_000,
        handleSeconds: { exponential: { mean: 60 } },
        patienceSeconds: { exponential: { mean: 90 } },
      });
    const first = (gap: number) =>
      recorded(pair(gap))
        .rows.filter((row) => row.source === 0)
        .map(({ number: _, ...row }) => row);
    expect(first(100).length).toBeGreaterThan(5000);
    expect(first(37)).toEqual(first(100));
  });

  test.each([
    ['M/M/20', markov({ agents: 20, load: 0.9, contacts: 20_000 })],
    ['every rule', everyRule(20_000)],
  ])('keeps to Little’s law: %s', (_, one) => {
    const { rows } = recorded(one);
    const changes = rows
      .flatMap(({ arrivedMs, waitMs }) => [[arrivedMs, 1] as const, [arrivedMs + waitMs, -1] as const])
      .sort((a, b) => a[0] - b[0]);
    let [waiting, area, before] = [0, 0, 0];
    for (const [instant, change] of changes) {
      area += waiting * (instant - before);
      [waiting, before] = [waiting + change, instant];
    }
    const total = rows.reduce((sum, { waitMs }) => sum + waitMs, 0);
    const span = before;
    const [inQueue, rate, wait] = [area / span, rows.length / span, total / rows.length];
    expect(inQueue / (rate * wait)).toBeCloseTo(1, 9);
    const { numbers } = run(one, { seed: 'test' });
    const counted = one.lines.reduce(
      (sum, __, i) => sum + numberOf(numbers, i, 'answerMs') + numberOf(numbers, i, 'lostMs'),
      0,
    );
    expect(counted / total).toBeCloseTo(1, 9);
  });
});

describe('one agent', () => {
  test('takes contacts one after the other', () => {
    const { rows, result } = recorded(world({ sources: [source(1, at(0, 10, 300))] }));
    expect(times(rows, 'answeredMs')).toEqual([0, 60, 300]);
    expect(times(rows, 'endedMs')).toEqual([60, 120, 360]);
    expect(times(rows, 'waitMs')).toEqual([0, 50, 0]);
    expect(result.staff.busyMs[0]).toBe(120_000);
    expect(result.staff.staffedMs[0]).toBe(300_000);
    expect(numberOf(result.numbers, 0, 'inTime')).toBe(2);
    expect([...waitsOf(result.cells, [0])].reduce((sum, one) => sum + one)).toBe(1);
  });

  test('with two cases at once slows down while both are there', () => {
    const { rows } = recorded(
      world({ agents: staff(1, 2), concurrencySlowdown: [1, 2], sources: [source(1, at(0, 30))] }),
    );
    // Half of the first is left when the second comes, and takes as long again; then half a minute of the second is left.
    expect(times(rows, 'endedMs')).toEqual([90, 120]);
  });

  test('holds the case while the customer writes, and wraps up after the last reply', () => {
    const { rows } = recorded(
      world({
        sources: [source(1, at(0, 10))],
        messagesPerCase: { fixed: 3 },
        customerReplySeconds: { fixed: 100 },
        afterContactSeconds: { fixed: 7 },
      }),
    );
    expect(times(rows, 'repliedMs')).toEqual([20, 287]);
    expect(times(rows, 'endedMs')).toEqual([267, 534]);
  });

  test('loses the case when the customer is silent for too long, and may get it back', () => {
    const { rows } = recorded(
      world({
        lines: [line([1], { customerResponse: { idleSeconds: 50 } })],
        sources: [source(1, at(0, 10))],
        messagesPerCase: { fixed: 2 },
        customerReplySeconds: { fixed: 100 },
      }),
    );
    // The second has the agent from 80 to 160, where it is silent for too long; the first, back at 130, waits for that.
    expect(times(rows, 'answeredMs')).toEqual([0, 80]);
    expect(times(rows, 'endedMs')).toEqual([190, 240]);
  });

  test('loses a case to another after the response time', () => {
    const { rows, result } = recorded(
      world({
        lines: [line([1, 2], { agentResponse: { firstSeconds: 40, followOnSeconds: 40 } })],
        agents: staff(2),
        sources: [source(1, at(0))],
        handleSeconds: { empirical: [60, 10] },
      }),
      { seed: 'b' },
    );
    expect(numberOf(result.numbers, 0, 'late')).toBeGreaterThan(0);
    expect(rows[0]?.outcome).toBe('resolved');
    expect(rows[0]?.rejections).toBe(numberOf(result.numbers, 0, 'late'));
  });

  test('who rejects is passed over while another is at work', () => {
    const { rows, result } = recorded(
      world({
        lines: [line([1, 2])],
        agents: staff(2),
        sources: [source(1, { ...at(0, 1, 2, 3, 4, 5), profile: { ...profile, acceptance: true } })],
        acceptProbability: 0.5,
        acceptSeconds: { fixed: 1 },
      }),
    );
    expect(rows.every(({ outcome }) => outcome === 'resolved')).toBe(true);
    expect(numberOf(result.numbers, 0, 'rejected')).toBe(rows.reduce((sum, { rejections }) => sum + rejections, 0));
  });
});

describe('opening hours', () => {
  const hours = hoursOf({ timeZone: 'UTC', week: week(['09:00', '17:00']) });
  const hour = 3600;

  test('hold contacts until the opening, oldest first, and stop the clocks', () => {
    const sla = { firstResponseSeconds: 600, solutionSeconds: 600 };
    const { rows, result } = recorded(
      world({
        hours,
        lines: [line([1], { sla })],
        sources: [source(1, at(1 * hour, 2 * hour, 16.99 * hour, 20 * hour))],
        handleSeconds: { fixed: 300 },
      }),
    );
    expect(times(rows, 'answeredMs')).toEqual([9 * hour, 9 * hour + 300, 16.99 * hour, 33 * hour]);
    expect(times(rows, 'waitMs')).toEqual([0, 300, 0, 0]);
    // The third is answered after the closing, within the promise: no time has passed since.
    expect(numberOf(result.numbers, 0, 'firstKept')).toBe(4);
    expect(numberOf(result.numbers, 0, 'outsideWindow')).toBe(0);
  });

  test('over a weekend, the first reply comes after the 24-hour window', () => {
    const friday = 4 * 24 * hour + 18 * hour;
    const { result, rows } = recorded(world({ hours, sources: [source(1, at(friday))] }));
    expect(times(rows, 'answeredMs')).toEqual([7 * 24 * hour + 9 * hour]);
    expect(numberOf(result.numbers, 0, 'outsideWindow')).toBe(1);
    const expiring = recorded(world({ hours, sources: [source(1, at(friday))], expiresMs: 24 * hour * 1000 }));
    expect(expiring.rows[0]).toMatchObject({ outcome: 'expired', endedMs: (friday + 24 * hour) * 1000 });
  });

  test('of an agent: a case under way is finished, a new one waits for the next shift', () => {
    const shift = hoursOf({ timeZone: 'UTC', week: week(['09:00', '17:00']) });
    const { rows, result } = recorded(
      world({
        agents: [{ name: 'A', capacity: 1, shift }],
        sources: [source(1, at(16.99 * hour, 17.01 * hour, 40 * hour))],
        handleSeconds: { fixed: 600 },
      }),
    );
    expect(times(rows, 'answeredMs')).toEqual([16.99 * hour, 33 * hour, 40 * hour]);
    expect(result.staff.staffedMs[0]).toBe((16.99 * hour + 600 - 9 * hour + 7 * hour) * 1000);
  });
});

describe('the preferred agent', () => {
  const returning = (lock: 'when-offline' | 'when-available', shift: World['agents'][number]['shift'] = null): World =>
    world({
      lines: [line([1, 2], { lock, fallbackSeconds: 30 })],
      agents: [
        { name: 'A', capacity: 1, shift },
        { name: 'B', capacity: 1, shift: null },
      ],
      sources: [source(1, { ...at(0, 100, 101), returningShare: 1 })],
    });

  test('is waited for until the fallback', () => {
    const { rows, result } = recorded(returning('when-offline'));
    // Both come back to A, who is busy with the first of them; the second goes to B after half a minute.
    expect(rows.map(({ agent }) => agent)).toEqual([0, 0, 1]);
    expect(times(rows, 'waitMs')).toEqual([0, 0, 30]);
    expect(numberOf(result.numbers, 0, 'preferredKnown')).toBe(2);
    expect(numberOf(result.numbers, 0, 'preferredHit')).toBe(1);
  });

  test('offline is waited for with one lock and not with the other', () => {
    const gone = hoursOf({ timeZone: 'UTC', week: { mon: [['00:00', '00:01']] } });
    expect(times(recorded(returning('when-offline', gone)).rows, 'waitMs')).toEqual([0, 30, 89]);
    expect(times(recorded(returning('when-available', gone)).rows, 'waitMs')).toEqual([0, 0, 59]);
  });
});

test('days of the week begin where the tests say', () => expect(new Date(startMs).getUTCDay()).toBe(1));
