import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit } from '../../machines/emit.ts';
import { type Impact, impactOf } from '../../machines/impact.ts';
import { type Entry, fold } from '../../machines/log.ts';
import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import { equal, later, type Value } from '../../machines/value.ts';
import { type Position, step, walk } from '../../machines/walk.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { anyWay, walkOf } from '../helpers/reachable.ts';
import { answersAt } from '../helpers/samples.ts';

const stamp = { at: '2026-11-22T09:00:00.000Z', by: 'ada' };

/** The walk after a change, by way of the log. */
function after(position: Position, { statements }: Impact): Position {
  const before = Object.entries(position.ground.values).map(([path, value]) =>
    value === null
      ? ({ type: 'SKIPPED', path, ...stamp } as const)
      : ({ type: 'ANSWERED', path, value, ...stamp } as const),
  );
  return walk(fold([...before, ...statements.map((one) => ({ ...one, ...stamp }) as Entry)]).values);
}

/** Numbers that pick a walk and a change: small enough to be shrunk and printed. */
const picks = fc.record({ ways: anyWay, which: fc.nat({ max: 200 }), other: fc.nat({ max: 20 }) });
type Picks = typeof picks extends fc.Arbitrary<infer P> ? P : never;

/** A change that the product would accept: a live answer and another value that its question takes. */
function changeFor({ which, other, ways }: Picks) {
  const position = walkOf(ways);
  const live = Object.keys(position.ground.live).filter((path) => path in position.ground.values && isAskable(path));
  const path = live[which % Math.max(1, live.length)] ?? '';
  const values = path ? otherAnswers(position, path) : [];
  const value = values[other % Math.max(1, values.length)] as Value;
  fc.pre(value !== undefined);
  return { position, path, value };
}

const isAskable = (path: string): boolean => !(fieldOf(template(path)) ?? fieldOf(path))?.reopens;

function otherAnswers(position: Position, path: string): readonly Value[] {
  const { [path]: now, ...rest } = position.ground.values;
  const there = walk(rest);
  if (there.pending?.path !== path) return [];
  return answersAt(there).filter(
    (value) => !equal(value, now as Value) && step(there, { type: 'ANSWER', path, value }) !== there,
  );
}

describe('the impact of a change', () => {
  test('says of every other live answer exactly one thing', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        const { position, path, value } = changeFor(pick);
        const { kept, unsettled, following, again, dropped } = impactOf(position, path, value);
        const told = [...kept, ...unsettled, ...Object.keys(following), ...again, ...dropped];
        expect(new Set(told).size).toBe(told.length);
        expect(told.toSorted()).toEqual(
          Object.keys(position.ground.live)
            .filter((one) => one !== path)
            .toSorted(),
        );
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('is exactly what happens, however the setup is finished afterwards', () => {
    fc.assert(
      fc.property(picks, fc.array(fc.nat({ max: 30 }), { minLength: 60, maxLength: 60 }), (pick, choices) => {
        const { position, path, value } = changeFor(pick);
        const impact = impactOf(position, path, value);
        const { kept, unsettled, following, again, dropped } = impact;
        const asked: string[] = [];
        let now = after(position, impact);
        for (const other of dropped) expect(Object.keys(now.ground.live)).not.toContain(other);
        for (const [other, then] of Object.entries(following))
          if (other in now.ground.live) expect(now.ground.live[other], other).toEqual(then);
        for (const other of again) expect(Object.keys(now.ground.live)).not.toContain(other);
        for (const other of kept)
          if (other in now.ground.live) expect(now.ground.live[other], other).toEqual(position.ground.live[other]);
        for (const other of unsettled) expect(now.ground.values[other], other).toEqual(position.ground.values[other]);
        const next = now.pending?.path;
        // A step that is changed to failed is asked again itself, and is no other answer.
        if (next !== undefined && next !== path && next in position.ground.live) expect(again).toContain(next);
        let isAsBefore = true;
        for (let turns = 0; now.pending && turns < 60; turns++) {
          const { path: open } = now.pending;
          asked.push(open);
          const values = answersAt(now);
          const former = again.includes(open) ? (position.ground.live[open] as Value) : undefined;
          const repeated = former === undefined ? now : step(now, { type: 'ANSWER', path: open, value: former });
          isAsBefore &&= repeated !== now;
          const other = values[(choices[turns] as number) % Math.max(1, values.length)] as Value;
          const further = repeated === now ? step(now, { type: 'ANSWER', path: open, value: other }) : repeated;
          if (further === now) break;
          now = further;
        }
        for (const other of kept) {
          if (other in now.ground.live && other in position.ground.values && !asked.includes(other))
            expect(now.ground.live[other], other).toEqual(position.ground.live[other]);
        }
        for (const other of dropped) expect(asked, other).not.toContain(other);
        // Questions that come again may be answered otherwise, and then lead elsewhere.
        if (isAsBefore && now.task === 'finished') {
          for (const other of again) expect([...asked, ...Object.keys(now.ground.live)]).toContain(other);
          for (const [other, then] of Object.entries(following)) expect(now.ground.live[other], other).toEqual(then);
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('leaves position and values alone', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        const { position, path, value } = changeFor(pick);
        const before = structuredClone([position.ground, position.pending?.path]);
        impactOf(position, path, value);
        expect([position.ground, position.pending?.path]).toEqual(before);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  test('of going from queues to scripts is that the queues are dropped', () => {
    const { last } = drive(ways.routingQueues);
    const { dropped, again } = impactOf(last, 'routing.method', 'studio-script');
    expect(dropped).toEqual(expect.arrayContaining(['routing.queues[0].name', 'routing.queues[1].filter']));
    expect(again).toContain('setup.skills[0].options');
  });

  test('of going to a SLA of the tenant is that the channel’s own is dropped', () => {
    const { last } = drive(ways.twoChannels);
    const { dropped, unsettled } = impactOf(last, 'channels[0].sla.mode', 'global');
    expect(dropped).toEqual(expect.arrayContaining(['channels[0].sla.firstResponse', 'channels[0].sla.solution']));
    expect(unsettled).toEqual(expect.arrayContaining(['channels[1].sla.firstResponse', 'businessHours.week']));
  });

  test('of another name is that whatever goes by the name follows', () => {
    const { last } = drive(ways.twoChannels);
    const { following, again } = impactOf(last, 'channels[1].name', 'WhatsApp Laval');
    expect(following).toMatchObject({
      'setup.roles[0].channels': ['WhatsApp Toronto', 'WhatsApp Laval'],
    });
    expect(again).toEqual(['setup.review']);
  });

  test('of another number is that it is verified anew', () => {
    const { last } = drive({}, 'outbound.methods');
    const { again } = impactOf(last, 'channels[0].phoneNumber', '+15145550199');
    expect(again).toEqual(
      expect.arrayContaining(['channels[0].previousUse', 'steps.channels[0].profileAndNumber', 'channels[0].approval']),
    );
  });
});

test('no configuration holds an answer whose question is not asked, however it came about', () => {
  fc.assert(
    fc.property(picks, (pick) => {
      const { position, path, value } = changeFor(pick);
      const now = after(position, impactOf(position, path, value));
      const putOff = Object.fromEntries(now.ground.deferred.map((one) => [one, later]));
      const again = walk({ ...now.ground.live, ...putOff });
      const emit1 = emitted(now);
      const bare = emit(again, { locale: 'fr-CA', stamps: {} });
      expect(JSON.parse(JSON.stringify(bare)).channels).toEqual(emit1.channels);
      expect({ ...JSON.parse(JSON.stringify(bare)), openPoints: [] }).toEqual({ ...emit1, openPoints: [] });
    }),
    { numRuns: 200, endOnFailure: true },
  );
});
