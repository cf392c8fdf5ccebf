import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingHours } from '../../../machines/routing/hours.ts';
import { numberOf } from '../../../machines/simulation/tally.ts';
import type { World } from '../../../machines/simulation/world.ts';
import { recorded } from './watched.ts';
import { at, line, source, staff, world } from './worlds.ts';

const [hour, day] = [3_600_000, 86_400_000];
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Weeks in which the clocks change, and one in which they do not; a holiday falls into each. */
const weeks = [
  { timeZone: 'America/Toronto', from: '2026-03-05T05:00:00Z', holidays: ['2026-03-09'] },
  { timeZone: 'America/Toronto', from: '2026-10-29T04:00:00Z', holidays: ['2026-10-30'] },
  { timeZone: 'Europe/Paris', from: '2026-03-26T23:00:00Z', holidays: ['2026-03-30'] },
  { timeZone: 'Europe/Paris', from: '2026-10-22T22:00:00Z', holidays: ['2026-10-26'] },
  { timeZone: 'Australia/Sydney', from: '2026-04-02T13:00:00Z', holidays: ['2026-04-03', '2026-04-06'] },
  { timeZone: 'Australia/Sydney', from: '2026-10-01T14:00:00Z', holidays: ['2026-10-05'] },
  { timeZone: 'America/Toronto', from: '2026-12-22T05:00:00Z', holidays: ['2026-12-25'] },
];
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** One span or two, at any quarter of an hour, midnight at both ends included. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((ends) => ends.sort((a, b) => a - b).slice(0, ends.length - (ends.length % 2)))
  .map((ends) =>
    Array.from({ length: ends.length / 2 }, (_, i): [string, string] => [
      clock((ends[2 * i] as number) * 15),
      clock((ends[2 * i + 1] as number) * 15),
    ]),
  );
const week = fc
  .tuple(...days.map(() => fc.option(spans, { nil: undefined, freq: 4 })))
  .map((all) => Object.fromEntries(days.flatMap((name, i) => (all[i] ? [[name, all[i]]] : []))));

interface Drawn {
  readonly world: World;
  readonly hours: ReturnType<typeof openingHours>;
}
const worlds: fc.Arbitrary<Drawn> = fc
  .record({
    place: fc.constantFrom(...weeks),
    week,
    seconds: fc.array(fc.integer({ min: 0, max: 5 * 86_400 }), { minLength: 1, maxLength: 40 }),
    agents: fc.integer({ min: 1, max: 3 }),
    handle: fc.constantFrom(60, 900, 7200),
  })
  .map(({ place: { timeZone, from, holidays }, week: own, seconds, agents, handle }) => {
    const startMs = Date.parse(from);
    const hours = openingHours({ timeZone, week: own, holidays }, startMs, startMs + 7 * day);
    return {
      hours,
      world: world({
        startMs,
        hours,
        agents: staff(agents),
        lines: [
          line(
            Array.from({ length: agents }, () => 1),
            { sla: { firstResponseSeconds: 3600, solutionSeconds: 7200 } },
          ),
        ],
        sources: [source(1, at(...seconds.sort((a, b) => a - b)))],
        handleSeconds: { fixed: handle },
      }),
    };
  });

describe('opening hours, across both changes of the clocks and holidays', () => {
  test('stop the clocks, hold back who comes while they are closed, and keep promises by open time', {
    timeout: 120_000,
  }, () => {
    let held = 0;
    fc.assert(
      fc.property(worlds, ({ world: drawn, hours }) => {
        const { startMs } = drawn;
        const { rows, result } = recorded(drawn);
        let [firstKept, solutionKept] = [0, 0];
        for (const { arrivedMs, answeredMs, repliedMs, waitMs, outcome } of rows) {
          if (outcome === 'unfinished') continue;
          const arrived = startMs + arrivedMs;
          expect(waitMs).toBeCloseTo(hours.openMs(arrived, startMs + answeredMs), 3);
          if (!hours.isOpen(arrived)) {
            held++;
            expect(startMs + answeredMs).toBeGreaterThanOrEqual(hours.nextOpening(arrived) as number);
          }
          const open = hours.openMs(arrived, startMs + repliedMs);
          firstKept += open <= hour ? 1 : 0;
          solutionKept += open <= 2 * hour ? 1 : 0;
        }
        expect(numberOf(result.numbers, 0, 'firstKept')).toBe(firstKept);
        expect(numberOf(result.numbers, 0, 'solutionKept')).toBe(solutionKept);
      }),
      { numRuns: 1000 },
    );
    expect(held).toBeGreaterThan(2000);
  });

  test('of an agent let nobody be answered outside of them', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(worlds, ({ world: drawn, hours }) => {
        const agents = drawn.agents.map((one) => ({ ...one, shift: hours }));
        const { rows, result } = recorded({ ...drawn, hours: null, agents });
        for (const { answeredMs } of rows)
          if (answeredMs >= 0) expect(hours.isOpen(drawn.startMs + answeredMs)).toBe(true);
        const { durationMs, startMs } = { ...drawn, durationMs: Math.max(0, ...rows.map(({ endedMs }) => endedMs)) };
        for (const staffed of result.staff.staffedMs)
          expect(staffed).toBeLessThanOrEqual(hours.openMs(startMs, startMs + durationMs) + rows.length * 7_200_000);
      }),
      { numRuns: 500 },
    );
  });

  test('are over at the instant of the closing, and there at that of the opening', () => {
    const startMs = Date.parse('2026-06-22T00:00:00Z');
    const hours = openingHours({ timeZone: 'UTC', week: { mon: [['09:00', '17:00']] } }, startMs, startMs + 7 * day);
    const one = (trace: number): World =>
      world({ startMs, sources: [source(1, at(trace))], handleSeconds: { fixed: 60 } });
    const answered = (drawn: World) => (recorded(drawn).rows[0]?.answeredMs as number) / hour;
    const [opening, closing, next] = [9, 17, 7 * 24 + 9];
    expect(answered({ ...one(opening * 3600), hours })).toBe(opening);
    expect(answered({ ...one(closing * 3600), hours })).toBe(next);
    const agents = [{ name: 'A', capacity: 1, shift: hours }];
    expect(answered({ ...one(opening * 3600), agents })).toBe(opening);
    expect(answered({ ...one(closing * 3600), agents })).toBe(next);
  });

  test('nobody is left over when it opens again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        worlds.filter(({ hours, world: { startMs } }) => hours.openMs(startMs, startMs + 14 * day) > 10 * hour),
        ({ world: drawn }) => {
          expect(recorded({ ...drawn, handleSeconds: { fixed: 60 } }).result.unfinished).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
