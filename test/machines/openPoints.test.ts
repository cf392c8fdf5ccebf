import { describe, expect, test } from 'vitest';
import { emit } from '../../machines/emit.ts';
import { outcomes } from '../../machines/field.ts';
import { isOpen } from '../../machines/ground.ts';
import type { Stamp } from '../../machines/log.ts';
import { concrete, template } from '../../machines/path.ts';
import { taskStates } from '../../machines/progress.ts';
import { type FieldId, fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { blockerOf, openPoints, type Position, step, walk } from '../../machines/walk.ts';
import { drive, driveOn, type Wishes } from '../helpers/drive.ts';
import { everyField, firstPath } from '../helpers/samples.ts';
import { detours } from '../helpers/stands.ts';

const since = '2026-11-22T09:00:00.000Z';
const configurationAt = (position: Position) => {
  const stamps = Object.fromEntries(
    Object.keys(position.ground.values).map((path): [string, Stamp] => [path, { at: since, by: 'ada' }]),
  );
  return emit(position, { locale: 'fr-CA', stamps });
};
const reasonsAt = (position: Position) => openPoints(position).map(({ path, reason }) => `${path} ${reason}`);

/** The setup with these answers, and again once some of them are other ones. */
function before(wishes: Wishes, resolved: Readonly<Record<string, Value>>) {
  const open = drive(wishes).last;
  const values = { ...open.ground.values, ...resolved };
  let closed = walk(values);
  while (closed.pending && closed.pending.id !== 'setup.openPoint') {
    const { field, path, id } = closed.pending;
    const value = id === 'setup.review' ? 'finish' : field.kind === 'step' ? 'done' : 'connected';
    closed = walk({ ...closed.ground.values, [path]: value });
  }
  return { open, closed };
}

const blockedWithoutAccount = [
  'steps.channels[0].connectFacebook',
  'steps.channels[0].businessInformation',
  'steps.channels[0].profileAndNumber',
  'channels[0].verification.status',
  'steps.channels[0].createInCxone',
  'channels[0].approval',
  'steps.customComponent.create',
  'steps.roles[0].configure',
  'steps.channels[0].setDefaults',
].map((path) => `${path} blocked`);

describe.each<[string, Wishes, Record<string, Value>, readonly string[]]>([
  [
    'an account under review',
    { 'setup.prerequisites': ['business-verified', 'logo-ready'], 'account.review': 'pending' },
    { 'account.review': 'approved' },
    ['account.review waiting', ...blockedWithoutAccount],
  ],
  [
    'an account that was rejected',
    { 'setup.prerequisites': ['business-verified', 'logo-ready'], 'account.review': 'rejected' },
    { 'account.review': 'approved' },
    ['account.review refused', ...blockedWithoutAccount],
  ],
  [
    'a Facebook Business account that is not verified',
    { 'setup.prerequisites': ['account-approved', 'logo-ready'], 'business.facebookVerified': false },
    { 'business.facebookVerified': true },
    ['business.facebookVerified waiting', ...blockedWithoutAccount],
  ],
  [
    'a number that somebody else has to free',
    { 'channels[].previousUse': 'api', 'steps.channels[].freeNumber': 'waiting' },
    { 'steps.channels[0].freeNumber': 'done' },
    ['steps.channels[0].freeNumber waiting', ...blockedWithoutAccount],
  ],
  [
    'a number that waits for approval',
    { 'channels[].approval': 'waiting' },
    { 'channels[0].approval': 'connected' },
    ['channels[0].approval waiting'],
  ],
  [
    'a number that was refused',
    { 'channels[].approval': 'refused' },
    { 'channels[0].approval': 'connected' },
    ['channels[0].approval refused'],
  ],
  [
    'a template under review',
    { 'templates[].status': 'pending' },
    { 'templates[0].status': 'approved' },
    ['templates[0].status waiting'],
  ],
  [
    'a template that was rejected',
    { 'templates[].status': 'rejected' },
    { 'templates[0].status': 'approved' },
    ['templates[0].status refused'],
  ],
  [
    'a code that has not come',
    {
      'steps.channels[].profileAndNumber': 'failed',
      'setup.channels[].verificationProblem': 'code-not-received',
      'steps.channels[].resolveVerification': 'waiting',
    },
    { 'steps.channels[0].resolveVerification': 'done' },
    ['steps.channels[0].resolveVerification waiting', ...blockedWithoutAccount.slice(3)],
  ],
  [
    'permissions that were only just asked for',
    {
      'setup.prerequisites': ['account-approved', 'business-verified', 'logo-ready', 'phone-at-hand'],
      'steps.prerequisites.channelPermissions': 'waiting',
    },
    { 'steps.prerequisites.channelPermissions': 'done' },
    ['steps.prerequisites.channelPermissions waiting', ...blockedWithoutAccount],
  ],
  [
    'permissions to create skills that were only just asked for',
    {
      'setup.prerequisites': ['account-approved', 'business-verified', 'channel-permissions', 'phone-at-hand'],
      'steps.prerequisites.skillPermissions': 'waiting',
    },
    { 'steps.prerequisites.skillPermissions': 'done' },
    [
      'steps.prerequisites.skillPermissions waiting',
      'steps.skills[0].create blocked',
      'steps.channels[0].setDefaults blocked',
    ],
  ],
  [
    'a phone whose holder has to be reached',
    {
      'setup.prerequisites': ['account-approved', 'business-verified', 'channel-permissions', 'skill-permissions'],
      'steps.prerequisites.phone': 'waiting',
    },
    { 'steps.prerequisites.phone': 'done' },
    ['steps.prerequisites.phone waiting', ...blockedWithoutAccount.slice(2)],
  ],
  [
    'a PIN that somebody else set',
    {
      'setup.prerequisites': ['account-approved', 'business-verified', 'channel-permissions', 'skill-permissions'],
      'channels[].previousUse': 'business-app',
      'steps.prerequisites.pin': 'waiting',
    },
    { 'steps.prerequisites.pin': 'done' },
    ['steps.prerequisites.pin waiting', ...blockedWithoutAccount.slice(2)],
  ],
  [
    'a role to be configured by somebody else',
    { 'steps.roles[].configure': 'waiting' },
    { 'steps.roles[0].configure': 'done' },
    ['steps.roles[0].configure waiting'],
  ],
])('%s', (_, wishes, resolved, expected) => {
  const { open, closed } = before(wishes, resolved);

  test('keeps the configuration a draft and is listed, with what depends on it', () => {
    expect(open.pending?.path).toBe('setup.openPoint');
    expect(reasonsAt(open)).toEqual(expected);
    const { status, openPoints: listed } = configurationAt(open);
    expect(status).toBe('draft');
    expect(listed.map(({ path, reason }) => `${path} ${reason}`)).toEqual(expected);
  });

  test('is named with since when', () => {
    for (const { reason, since: at } of configurationAt(open).openPoints)
      expect(at).toBe(reason === 'blocked' ? undefined : since);
  });

  test('disappears when it is resolved', () => {
    expect(closed.task).toBe('finished');
    expect(openPoints(closed)).toEqual([]);
    expect(configurationAt(closed)).toMatchObject({ status: 'complete', openPoints: [] });
  });

  test('does not stop the tasks that do not depend on it', () => {
    const states = taskStates(open);
    expect(states.review).toBe('in-progress');
    expect([states.routing, states.sla]).toEqual(['done', 'skipped']);
    expect(Object.values(states)).toContain('waiting');
    expect(Object.values(taskStates(closed)).every((state) => state === 'done' || state === 'skipped')).toBe(true);
  });
});

/** Every answer that keeps a configuration a draft, by the question that takes it. */
const openAnswers = everyField.flatMap(([id, { kind, options = [] }]) =>
  [...options, ...(kind === 'step' ? outcomes : []), ...(kind === 'yesNo' ? [true, false] : [])]
    .filter((value) => isOpen([firstPath(id), value]))
    .map((value): [FieldId, Value] => [id, value]),
);

describe('whoever is waited for', () => {
  test.each(openAnswers)('is known at %s %s', (id) => {
    expect(fieldOf(id)?.waitsFor).toBeDefined();
  });

  test.each(openAnswers)('keeps a setup from being finished at %s %s', (id, value) => {
    const ends = detours
      .map((wishes) => drive({ ...wishes, [id]: value, 'setup.prerequisites': [] }).last)
      .filter(({ ground }) =>
        Object.entries(ground.live).some(([path, one]) => template(path) === id && one === value),
      );
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) {
      expect(end.pending?.path).toBe('setup.openPoint');
      expect(configurationAt(end).status).toBe('draft');
    }
  });
});

describe('a question that was put off', () => {
  const deferrable = everyField.flatMap(([id, field]) => (field.deferrable ? [id] : []));
  const putOff = (id: FieldId, wishes: Wishes): Position | undefined => {
    const { last } = drive(wishes, id);
    if (last.pending?.id !== id) return undefined;
    const next = step(last, { type: 'DEFER', path: last.pending.path });
    return driveOn(next, wishes);
  };

  test.each(deferrable)('is open at the end, and keeps the setup from being finished: %s', (id) => {
    const ends = detours.flatMap((wishes) => putOff(id, wishes) ?? []);
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) {
      expect(end.pending?.path).toBe('setup.openPoint');
      expect(openPoints(end).map(({ path }) => template(path))).toContain(id);
    }
  });

  test.each([
    ['business.logoUrl', 'steps.business.checkLogo'],
    ['customComponent.url', 'steps.customComponent.create'],
    ['skills[].campaign', 'steps.skills[0].create'],
    ['channels[].studioScript', 'steps.channels[0].setDefaults'],
  ] as const)('%s holds up %s alone', (id, blocked) => {
    const open = openPoints(putOff(id, { 'setup.prerequisites': [] }) as Position);
    expect(open.map(({ path, reason }) => `${path} ${reason}`)).toContain(`${blocked} blocked`);
    expect(blockerOf(blocked, putOff(id, { 'setup.prerequisites': [] }) as Position)).toBe(concrete(id, {}));
  });
});

describe('a step', () => {
  test('that depends on the channel waits for it in every later task', () => {
    const { last } = drive({
      'steps.channels[].createInCxone': 'waiting',
      'routing.method': 'routing-queues',
      'channels[].sla.mode': 'global',
    });
    expect(reasonsAt(last)).toEqual([
      'steps.channels[0].createInCxone waiting',
      'channels[0].approval blocked',
      'steps.customComponent.create blocked',
      'steps.roles[0].configure blocked',
      'steps.routing.queues[0].addCondition blocked',
      'steps.channels[0].setDefaults blocked',
      'steps.channels[0].setSla blocked',
    ]);
  });

  test('that failed or looked different is not done: the same question stands', () => {
    for (const outcome of ['failed', 'different'] as const) {
      const { last } = drive({}, 'steps.skills[].create');
      const values = { ...last.ground.values, 'steps.skills[0].create': outcome };
      expect(walk(values).pending?.path).toBe('steps.skills[0].create');
      expect(walk({ ...values, 'steps.skills[0].create': 'done' }).pending?.path).toBe('setup.skills[0].another');
    }
  });

  test('done before what it needs was withdrawn counts as done', () => {
    const { last } = drive();
    const ready = ['logo-ready', 'channel-permissions', 'skill-permissions', 'phone-at-hand'];
    const values = { ...last.ground.values, 'account.review': 'pending', 'setup.prerequisites': ready };
    const position = walk({ ...values, 'account.origin': 'existing', 'business.facebookVerified': true });
    expect(reasonsAt(position)).toEqual(['account.review waiting']);
  });
});

describe('a draft', () => {
  test('names the question that waits', () => {
    const { last } = drive({}, 'business.name');
    expect(openPoints(last)).toEqual([{ path: 'business.name', reason: 'unanswered' }]);
    expect(configurationAt(last)).toMatchObject({
      status: 'draft',
      openPoints: [{ path: 'business.name', reason: 'unanswered' }],
    });
  });

  test('stays one until the review is confirmed', () => {
    const { last } = drive({}, 'setup.review');
    expect(openPoints(last)).toEqual([]);
    expect(configurationAt(last).status).toBe('draft');
  });

  test('of the second channel blocks what only the first channel may open', () => {
    const { last } = drive({
      'setup.channels[0].another': true,
      'channels[1].previousUse': 'personal-app',
      'steps.channels[1].freeNumber': 'waiting',
      'channels[].sla.mode': 'global',
    });
    const reasons = reasonsAt(last);
    expect(reasons).toContain('steps.channels[1].setDefaults blocked');
    expect(reasons).toContain('steps.channels[1].setSla blocked');
    expect(reasons).not.toContain('steps.channels[0].setDefaults blocked');
  });
});
