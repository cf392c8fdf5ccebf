import { describe, expect, test } from 'vitest';
import { attemptsAt } from '../../machines/attempts.ts';
import type { Entry } from '../../machines/log.ts';

const path = 'steps.channels[0].profileAndNumber';
const start = Date.UTC(2026, 10, 22, 9);
const at = (hours: number): string => new Date(start + hours * 3_600_000).toISOString();
const failed = (hours: number, of = path): Entry => ({
  type: 'STEP',
  path: of,
  value: 'failed',
  at: at(hours),
  by: 'mowgli',
});

describe('tries with a code', () => {
  test('count as long as they lie within 72 hours', () => {
    const log = [failed(0), failed(1), failed(70)];
    expect([1, 71, 72.5, 74, 143].map((hours) => attemptsAt(log, path, at(hours)))).toEqual([3, 3, 2, 1, 0]);
  });

  test('are those of the one step, and neither its success nor its waiting', () => {
    const others: readonly Entry[] = [
      failed(1, 'steps.channels[1].profileAndNumber'),
      { ...failed(2), value: 'waiting' } as Entry,
      { ...failed(3), value: 'done' } as Entry,
    ];
    expect(attemptsAt([failed(0), ...others], path, at(4))).toBe(1);
  });

  test('that were taken back do not count', () => {
    const log: readonly Entry[] = [failed(0), failed(1), { type: 'UNDONE', count: 1, at: at(2), by: 'mowgli' }];
    expect(attemptsAt(log, path, at(3))).toBe(1);
  });
});
