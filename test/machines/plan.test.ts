import { describe, expect, test } from 'vitest';
import { type PlanStep, planOf } from '../../machines/plan.ts';
import { type LineId, tasks } from '../../machines/setup.ts';
import { walk } from '../../machines/walk.ts';
import { drive, valuesWith, ways } from '../helpers/drive.ts';
import { everyField } from '../helpers/samples.ts';

const linesOf = (plan: readonly PlanStep[]): readonly LineId[] =>
  plan.flatMap(({ lines }) => lines.map(({ id }) => id));
const everyLine = everyField.flatMap(([, { lines = [] }]) => lines.map(({ id }) => id));

/** Ways through the setup on which each line of the page applies at least once. */
const plans = {
  ...Object.fromEntries(Object.entries(ways).map(([name, wishes]) => [name, planOf(valuesWith(wishes))])),
  noFacebook: planOf(valuesWith({ 'setup.channels[].facebookAccount': 'none', 'channels[].previousUse': 'api' })),
  otherFacebook: planOf(
    valuesWith({ 'setup.channels[].facebookAccount': 'wrong', 'channels[].previousUse': 'personal-app' }),
  ),
  existingProfile: planOf(
    valuesWith({
      'channels[].profile.origin': 'existing',
      'channels[].previousUse': 'business-app',
      'setup.channels[].profileVerified': true,
    }),
  ),
  ...Object.fromEntries(
    ['code-not-received', 'already-registered', 'other'].map((problem) => [
      problem,
      planOf(
        valuesWith({
          'steps.channels[].profileAndNumber': 'failed',
          'setup.channels[].verificationProblem': problem,
        }),
      ),
    ]),
  ),
} as Readonly<Record<string, readonly PlanStep[]>>;

/** Said once more, or where they are of use rather than where the page says them. */
const moved: readonly LineId[] = [
  'reachHolder',
  'logoSquare',
  'writeTemplate',
  'openDigitalPortal',
  'assignRole',
  'assignAgents',
];

describe.each(Object.entries(plans))('the plan of %s', (_, plan) => {
  test('follows the tasks of the page in their order', () => {
    const order = plan.map(({ task }) => tasks.indexOf(task));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('has each step once, with at least one line', () => {
    const paths = plan.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(plan.every(({ lines }) => lines.length > 0)).toBe(true);
  });

  test('copies nothing that is unknown or empty', () => {
    for (const { lines } of plan)
      for (const { copy } of lines)
        expect(copy === undefined || (copy.value !== null && copy.value !== undefined)).toBe(true);
  });
});

test('the plans have every line of the page between them', () => {
  const met = new Set(Object.values(plans).flatMap(linesOf));
  expect(everyLine.filter((id) => !met.has(id as LineId))).toEqual([]);
});

describe('the plan of the example company', () => {
  const values = valuesWith();
  const plan = planOf(values);

  test('gives each value to copy as it is answered or derived', () => {
    const { live } = walk(values).ground;
    const copies = plan.flatMap(({ lines }) => lines.flatMap(({ copy }) => copy ?? []));
    expect(copies.length).toBeGreaterThan(25);
    for (const { path, value } of copies) expect(live[path]).toEqual(value);
    expect(copies.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'business.name',
        'business.country',
        'channels[0].phoneNumber',
        'channels[0].profile.displayName',
        'templates[0].name',
        'customComponent.url',
        'roles[0].channels[0].permissions',
        'skills[0].name',
        'channels[0].studioScript',
        'channels[0].defaultSkill',
      ]),
    );
  });

  test('goes through the clicks of the page in its order', () => {
    const numbers = plan
      .flatMap(({ lines }) => lines)
      .map(({ id, sources }) => ({
        id,
        r: Math.max(...sources.flatMap((one) => (one[0] === 'R' ? Number(one.slice(1)) : []))),
      }));
    const back = numbers.filter(({ r }, i) => i > 0 && r < (numbers[i - 1]?.r ?? 0)).map(({ id }) => id);
    expect(back).toEqual(moved);
  });

  test('is all done once the setup is finished', () => {
    expect(plan.filter(({ isDone }) => !isDone)).toEqual([]);
  });

  test('marks what is not done yet, and what waits', () => {
    const { last } = drive({ 'steps.roles[].configure': 'waiting' }, 'skills[].name');
    const done = new Map(planOf(last.ground.values).map(({ path, isDone }) => [path, isDone]));
    expect([
      done.get('steps.channels[0].createInCxone'),
      done.get('steps.roles[0].configure'),
      done.get('steps.skills[0].create'),
    ]).toEqual([true, false, false]);
  });

  test('shows only the lines that apply', () => {
    const lines = linesOf(plan);
    expect(lines).toContain('continueAs');
    expect(lines).toContain('createProfile');
    expect(lines).toContain('enableForCxoneAgent');
    for (const other of ['otherFacebookAccount', 'selectProfile', 'enableForMax', 'deleteSmooch', 'toggleYes'] as const)
      expect(lines).not.toContain(other);
  });
});

describe('the plan of a draft', () => {
  test('is complete from the very start, as far as anybody can know', () => {
    const plan = planOf({});
    const finished = planOf(valuesWith()).map(({ path }) => path);
    const missing = finished.filter((path) => !plan.some((one) => one.path === path));
    expect(missing).toEqual([]);
    expect(plan.some(({ isDone }) => isDone)).toBe(false);
  });

  test('already has the values that are answered', () => {
    const plan = planOf({ 'channels[0].phoneNumber': '+14165550123', 'skills[0].name': 'WA_Service' });
    const copies = plan.flatMap(({ lines }) => lines.flatMap(({ copy }) => copy ?? []));
    expect(copies).toContainEqual({ path: 'skills[0].name', value: 'WA_Service' });
  });

  test('repeats a task for each element of its group', () => {
    const paths = planOf(valuesWith(ways.twoChannels)).map(({ path }) => path);
    for (const step of ['connectFacebook', 'createInCxone', 'setDefaults', 'setSla'])
      for (const n of [0, 1]) expect(paths).toContain(`steps.channels[${n}].${step}`);
    expect(paths.filter((path) => path.includes('customComponent')).length).toBe(3);
  });
});
