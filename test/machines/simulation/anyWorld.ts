import fc from 'fast-check';
import { openingHours } from '../../../machines/routing/hours.ts';
import type { Line, World } from '../../../machines/simulation/world.ts';
import { line, profile, source, startMs, world } from './worlds.ts';

const day = 86_400_000;
const mean = (min: number, max: number) => fc.integer({ min, max }).map((one) => ({ exponential: { mean: one } }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const shift = optional(
  fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 23 })).map(([from, to]) => {
    const hours: [string, string][] = [[`${String(from).padStart(2, '0')}:00`, `${to}:30`]];
    const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
    return openingHours({ timeZone: 'America/Toronto', week }, startMs, startMs + 30 * day);
  }),
);

export interface Drawn {
  readonly world: World;
  readonly isStaffed: boolean;
}

/** Any skills, agents and rules; loads that agents with a place to spare can do. */
export const worlds: fc.Arbitrary<Drawn> = fc
  .record({
    agents: fc.array(
      fc.record({
        capacity: fc.integer({ min: 0, max: 3 }),
        shift,
        levels: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    lines: fc.array(
      fc.record({
        lock: fc.constantFrom('none', 'when-offline', 'when-available') as fc.Arbitrary<Line['lock']>,
        metric: fc.constantFrom('same-case', 'same-contact') as fc.Arbitrary<Line['metric']>,
        fallbackSeconds: fc.integer({ min: 1, max: 600 }),
        agentResponse: optional(
          fc.record({
            firstSeconds: fc.integer({ min: 60, max: 900 }),
            followOnSeconds: fc.integer({ min: 60, max: 900 }),
          }),
        ),
        customerResponse: optional(fc.record({ idleSeconds: fc.integer({ min: 60, max: 1200 }) })),
        acceptance: fc.boolean(),
        priority: fc.integer({ min: 0, max: 2 }),
        gap: fc.integer({ min: 100, max: 2000 }),
        returningShare: fc.constantFrom(0, 0.4),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hours: shift,
    patienceSeconds: optional(mean(30, 600)),
    acceptProbability: fc.double({ min: 0.3, max: 1, noNaN: true }),
    acceptSeconds: fc.constantFrom({ fixed: 0 }, { exponential: { mean: 5 } }),
    afterContactSeconds: fc.constantFrom({ fixed: 0 }, { exponential: { mean: 30 } }),
    messagesPerCase: fc.constantFrom({ fixed: 1 }, { gamma: { shape: 1, mean: 2 } }),
    customerReplySeconds: mean(60, 900),
    concurrencySlowdown: fc.constantFrom([1], [1, 1.3, 1.7]),
    expiresMs: fc.constantFrom(Number.POSITIVE_INFINITY, day),
  })
  .map(({ agents, lines, ...rest }) => ({
    world: world({
      ...rest,
      agents: agents.map(({ capacity, shift }, i) => ({ name: `A${i}`, capacity, shift })),
      lines: lines.map(({ lock, metric, fallbackSeconds, agentResponse, customerResponse }, skill) =>
        line(
          agents.map(({ levels }) => levels[skill] as number),
          { skill, lock, metric, fallbackSeconds, agentResponse, customerResponse },
        ),
      ),
      sources: lines.map(({ acceptance, priority, gap, returningShare }, i) =>
        source(gap, { line: i, priority, returningShare, profile: { ...profile, channelDefault: i, acceptance } }),
      ),
      contacts: 150,
      handleSeconds: { exponential: { mean: 120 } },
    }),
    isStaffed: lines.every((_, i) => agents.some(({ capacity, levels }) => capacity > 0 && (levels[i] as number) > 0)),
  }));
