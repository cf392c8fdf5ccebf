import { describe, expect, test } from 'vitest';
import type { Value, Values } from '../../machines/value.ts';
import { later } from '../../machines/value.ts';
import { openPoints, walk } from '../../machines/walk.ts';
import { valuesWith, type Wishes } from '../helpers/drive.ts';

const openAt = (values: Values): readonly string[] => openPoints(walk(values)).map(({ path }) => path);

/** What was put off, the setup in which it is, and the answer after which nobody needs it. */
const rows: readonly (readonly [path: string, wishes: Wishes, irrelevantWith: readonly [string, Value]])[] = [
  ['channels[1].studioScript', { 'setup.channels[0].another': true }, ['setup.channels[0].another', false]],
  ['globalSla.solution', { 'channels[].sla.mode': 'global', 'setup.globalSla': true }, ['setup.globalSla', false]],
  ['businessHours.week', { 'channels[].sla.mode': 'different' }, ['channels[0].sla.mode', 'none']],
  ['businessHours.holidays', { 'channels[].sla.mode': 'different' }, ['channels[0].sla.mode', 'none']],
];

describe('what was put off', () => {
  test.each(rows)('%s returns before the end, and never once it is irrelevant', (path, wishes, [steering, value]) => {
    const values = { ...valuesWith(wishes), [path]: later };
    expect(walk(values).task).not.toBe('finished');
    expect(openAt(values)).toContain(path);
    expect(openAt({ ...values, [steering]: value })).not.toContain(path);
  });
});
