import fc from 'fast-check';
import { settle } from '../../../machines/routing/settle.ts';
import { type Prepared, prepare } from '../../../machines/simulation/prepare.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { type Changes, having, queues } from '../../helpers/findings.ts';
import { agent, scenarioFile } from './scenarios.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const level = orNothing(fc.integer({ min: 1, max: 20 }));
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** A span on some days of the week, sometimes up to midnight. */
const week = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 12, max: 24 }), fc.subarray([...days], { minLength: 2 }))
  .map(([from, to, open]) => Object.fromEntries(open.map((day) => [day, [[clock(from), clock(to)]]])));
const hours = week.map((one) => ({ timeZone: 'America/Toronto', week: one, holidays: ['2026-10-06'] }));

const skill = (i: number): fc.Arbitrary<Changes> =>
  fc
    .record({
      acceptReject: fc.boolean(),
      agentResponse: orNull(
        fc.record({
          firstSeconds: fc.integer({ min: 60, max: 600 }),
          followOnSeconds: fc.integer({ min: 60, max: 600 }),
        }),
      ),
      customerResponse: orNull(fc.record({ idleSeconds: fc.integer({ min: 60, max: 900 }) })),
      routing: fc.oneof(
        fc.constant({ criterion: 'proficiency' }),
        fc.record({
          criterion: fc.constant('preferred-agent'),
          focusMetric: fc.constantFrom('same-case', 'same-contact'),
          focusLock: fc.constantFrom('when-offline', 'when-available'),
          fallbackSeconds: fc.integer({ min: 1, max: 900 }),
        }),
      ),
    })
    .map((rules) => Object.fromEntries(Object.entries(rules).map(([key, value]) => [`skills[${i}].${key}`, value])));

const configuration = fc
  .tuple(skill(0), skill(1), orNull(hours), fc.boolean(), fc.subarray(['reply', 'assign']), fc.boolean())
  .map(([first, second, businessHours, legacy, permissions, viewSkills]) =>
    having({
      ...first,
      ...second,
      businessHours,
      'roles[0].channels[1].permissions': permissions,
      'roles[0].viewSkills': viewSkills || permissions.length > 0,
      ...(legacy
        ? queues([{ name: 'File', filter: 'x', includedChannels: ['WhatsApp Toronto', 'WhatsApp Montréal'] }])
        : {}),
    }),
  );

const person = fc.record({
  application: fc.constantFrom('cxone-agent' as const, 'cxone-agent' as const, 'max' as const),
  digitalEngagement: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  role: fc.oneof({ weight: 6, arbitrary: fc.constant('Agent numérique 1') }, fc.constant('Superviseur')),
  one: level,
  two: level,
  capacity: fc.integer({ min: 0, max: 3 }),
  schedule: orNothing(week.map((own) => ({ timeZone: 'Europe/Paris', week: own }))),
});
const roster = fc.array(person, { minLength: 1, maxLength: 6 }).map((people) =>
  people.map(({ one, two, schedule, ...rest }, i) =>
    agent(`A${i}`, {
      ...rest,
      skills: { ...(one && { WA_Service_1: one }), ...(two && { WA_Service_2: two }) },
      ...(schedule && { schedule }),
    }),
  ),
);

const times = fc.record({
  handleSeconds: fc.constantFrom({ exponential: { mean: 240 } }, { lognormal: { mean: 200, sd: 200 } }, { fixed: 90 }),
  patienceSeconds: orNull(fc.constantFrom({ exponential: { mean: 900 } }, { fixed: 600 })),
  acceptProbability: fc.constantFrom(1, 0.8, 0.4),
  acceptSeconds: fc.constantFrom({ fixed: 0 }, { fixed: 15 }, { exponential: { mean: 10 } }),
  afterContactSeconds: fc.constantFrom({ fixed: 0 }, { exponential: { mean: 30 } }),
  messagesPerCase: fc.constantFrom({ fixed: 1 }, { gamma: { shape: 1, mean: 2.5 } }),
  concurrencySlowdown: fc.constantFrom([1], [1, 1.2, 1.5]),
  closedHours: fc.constantFrom('queue', 'ignore'),
  warmUp: fc.constantFrom('PT0S', 'P1D'),
  expiresAfter: fc.constantFrom('PT24H', 'PT2H', null),
});
const arrivals = fc
  .record({ gap: fc.integer({ min: 200, max: 3000 }), returning: fc.constantFrom(0, 0.5), skill: fc.boolean() })
  .chain((first) => fc.integer({ min: 0, max: 5 }).map((priority) => ({ ...first, priority })));

/** A configuration, a roster and a scenario that fit each other, as the engine takes them. */
export const anyPrepared: fc.Arbitrary<Prepared> = fc
  .tuple(configuration, roster, times, fc.array(arrivals, { minLength: 1, maxLength: 2 }))
  .map(([one, people, rest, sources]) => {
    const file = scenarioFile({
      ...rest,
      'roster.agents': people,
      duration: 'P3D',
      arrivals: sources.map(({ gap, returning, skill: isNamed, priority }, i) => ({
        channel: ['WhatsApp Toronto', 'WhatsApp Montréal'][i],
        skill: isNamed ? `WA_Service_${2 - i}` : null,
        interarrivalSeconds: { exponential: { mean: gap } },
        returningShare: returning,
        priority,
      })),
    });
    const read = readScenario(file, settle(one));
    return 'value' in read ? prepare(one, read.value) : undefined;
  })
  .filter((prepared) => prepared !== undefined);
