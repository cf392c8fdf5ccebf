import { describe, expect, test } from 'vitest';
import { expected, isAhead } from '../../machines/ahead.ts';
import { drive } from '../helpers/drive.ts';

const { last } = drive({}, 'routing.method');
const early = drive({}, 'channels[].phoneNumber').last;

describe('questions that may still come', () => {
  test('are counted by any way on, whatever the answers so far', () => {
    expect(isAhead('channels[0].previousUse', early)).toBe(true);
    expect(isAhead('steps.channels[0].freeNumber', early)).toBe(true);
    expect(isAhead('skills[7].name', early)).toBe(true);
    expect(isAhead('setup.review', last)).toBe(true);
  });

  test('are none of those behind, nor of an element that was gone through', () => {
    expect(isAhead('business.name', last)).toBe(false);
    expect(isAhead('roles[0].name', last)).toBe(false);
    expect(isAhead('setup.prerequisites', early)).toBe(false);
  });

  test('come nearest first, the pending one ahead of all', () => {
    const paths = [...expected(early)];
    expect(paths.slice(0, 2)).toEqual(['channels[0].phoneNumber', 'channels[0].previousUse']);
    expect(paths.indexOf('business.name')).toBeLessThan(paths.indexOf('skills[0].name'));
    expect(paths).toContain('setup.review');
  });

  test('are, of those that answers leave room for, none that they exclude', () => {
    const queues = drive({ 'routing.method': 'studio-script' }, 'routing.workflowAutomation').last;
    expect(isAhead('routing.queues[0].name', queues)).toBe(false);
    const chosen = drive({ 'channels[].previousUse': 'none' }, 'steps.prerequisites.phone').last;
    expect(expected(chosen)).not.toContain('steps.channels[0].freeNumber');
  });

  test('that are expected may come', () => {
    for (const position of [early, last])
      for (const path of expected(position)) expect([path, isAhead(path, position)]).toEqual([path, true]);
  });
});
