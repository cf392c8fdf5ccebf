import { describe, expect, test } from 'vitest';
import { fillerIds, leavesOf, type Origin, originOf } from '../../machines/explain.ts';
import type { Stamp } from '../../machines/log.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Position } from '../../machines/walk.ts';
import { drive, emitted, type Wishes, ways } from '../helpers/drive.ts';

const stamp: Stamp = { at: '2026-11-22T09:00:00Z', by: 'mowgli' };
const stampsAt = ({ ground }: Position): Record<string, Stamp> =>
  Object.fromEntries(Object.keys(ground.values).map((path) => [path, stamp]));
const originAt = (position: Position, path: string): Origin | undefined => originOf(path, position, stampsAt(position));
const end = (wishes: Wishes = {}): Position => drive(wishes).last;
const preferred = { 'setup.dynamicDelivery': 'yes', 'skills[].routing.criterion': 'preferred-agent' };

/** Every path below an object, its lists and the parts of its values included. */
const pathsIn = (value: unknown, path = ''): readonly string[] => {
  if (!value || typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
  return inner.length ? inner : [path];
};

describe.each(Object.entries(ways))('on the way %s', (_, wishes: Wishes) => {
  const { positions, last } = drive(wishes);

  test('every path of the configuration has an origin, and so has every path of every draft', () => {
    for (const position of positions.filter((one, i) => i % 5 === 0 || one === last)) {
      const configuration = emitted(position);
      for (const path of [
        ...pathsIn(configuration),
        ...leavesOf(configuration, position.ground.live).map(([at]) => at),
      ]) {
        const origin = originAt(position, path);
        expect(origin, path).toBeDefined();
        expect(fieldOf(origin?.of ?? ''), path).toBeDefined();
        expect(origin?.sources.length, path).toBeGreaterThan(0);
        if (origin && 'from' in origin)
          for (const from of origin.from) expect(position.ground.live).toHaveProperty([from]);
      }
    }
  });

  test('a derived value has something to follow from, or a rule alone; it never follows from itself', () => {
    for (const [path] of leavesOf(emitted(last), last.ground.live)) {
      const origin = originAt(last, path);
      if (origin?.kind === 'derived' || origin?.kind === 'offered') expect(origin.from).not.toContain(path);
      if (origin?.kind === 'derived') expect(last.ground.values[path] === undefined, path).toBe(true);
    }
  });
});

describe('the origin', () => {
  test('of an answer says who gave it and when', () => {
    expect(originAt(end(preferred), 'skills[0].routing.fallbackSeconds')).toMatchObject({
      kind: 'stated',
      stamp,
      sources: ['R177', 'R178', 'T6', 'T7'],
    });
  });

  test.each([
    ['skills[0].direction', 'derived', ['setup.skills[0].options']],
    ['channels[0].defaultSkill', 'derived', ['skills[0].name']],
    ['roles[0].channels[0].channel', 'derived', ['setup.roles[0].channels']],
    ['business.timeZone', 'offered', ['setup.place', 'channels[0].phoneNumber', 'business.country']],
    ['templates[0].category', 'offered', ['setup.templates[0].recommended', 'templates[0].purpose']],
    ['account.review', 'derived', ['setup.prerequisites']],
    ['channels[0].verification.status', 'derived', ['steps.channels[0].profileAndNumber']],
    ['outbound.enabled', 'concluded', ['outbound.methods']],
    ['skills[0].acceptReject', 'derived', ['setup.skills[0].options']],
    ['skills[0].agentResponse', 'declined', ['setup.skills[0].options']],
    ['channels[0].sla', 'declined', ['channels[0].sla.mode']],
    ['globalSla', 'declined', ['channels[0].sla.mode']],
    ['businessHours', 'declined', ['channels[0].sla.mode']],
    ['routing.queues', 'declined', ['routing.method']],
  ] as const)('of %s is %s', (path, kind, from) => {
    expect(originAt(end(), path)).toMatchObject({ kind, from });
  });

  test('of a part is that of the whole answer', () => {
    const position = end({ 'channels[].sla.mode': 'different' });
    expect(originAt(position, 'businessHours.week.mon')).toMatchObject({ kind: 'stated', path: 'businessHours.week' });
    expect(originAt(position, 'roles[0].otherPermissions[0]')).toMatchObject({ path: 'roles[0].otherPermissions' });
  });

  test('of the media type is the page (R159), of the head Chenal itself', () => {
    expect(originAt(end(), 'skills[0].mediaType')).toMatchObject({ kind: 'fixed', sources: ['R158', 'R159'] });
    for (const path of ['status', 'schemaVersion', 'openPoints[0].path', 'findings[0].id'])
      expect(originAt(end(), path)?.kind).toBe('made');
  });

  test('of what was skipped or declined is that', () => {
    const skipping = { 'customComponent.url': null, 'setup.channels[].profileFromCompany': false };
    const position = end({ ...skipping, 'channels[].profile.website': null });
    expect(originAt(position, 'channels[0].profile.website')).toMatchObject({ kind: 'skipped', stamp });
    expect(originAt(position, 'customComponent')?.kind).toBe(
      'customComponent' in position.ground.live ? 'skipped' : 'declined',
    );
    const silent = end({ 'outbound.methods': [], 'setup.templates': false });
    expect(originAt(silent, 'templates')).toMatchObject({ kind: 'declined', from: ['setup.templates'] });
    expect(originAt(silent, 'outbound.consent')).toMatchObject({ kind: 'declined', from: ['outbound.methods'] });
  });

  test('of a filler whose question has not come yet says so', () => {
    const { last } = drive({}, 'skills[].campaign');
    expect(originAt(last, 'skills[0].serviceLevel')).toMatchObject({ kind: 'not-asked' });
  });

  test('of a path that is not there is nothing', () => {
    for (const path of ['skills[7].name', 'business.colour', '', 'steps.nowhere'])
      expect(originAt(end(), path), path).toBeUndefined();
  });

  test('is met for every filler on some way', () => {
    const met = new Set(
      Object.values(ways).flatMap((wishes) => {
        const position = end(wishes);
        return leavesOf(emitted(position), position.ground.live).flatMap(([path]) => {
          const origin = originAt(position, path);
          return origin && 'filler' in origin ? [origin.filler] : [];
        });
      }),
    );
    expect(fillerIds.filter((id) => !met.has(id))).toEqual([]);
  });
});
