import { describe, expect, test } from 'vitest';
import { instantOf, localTimeOf } from '../../../machines/routing/localTime.ts';

const iso = (local: string, zone: string): string | undefined => {
  const ms = instantOf(local, zone);
  return ms === undefined ? undefined : new Date(ms).toISOString();
};

describe('a local time', () => {
  test.each([
    ['2026-11-23T10:00', 'America/Toronto', '2026-11-23T15:00:00.000Z'],
    ['2026-07-01T10:00:30', 'America/Toronto', '2026-07-01T14:00:30.000Z'],
    ['2026-07-01T10:00', 'Europe/Paris', '2026-07-01T08:00:00.000Z'],
    ['2026-01-01T00:00', 'Australia/Sydney', '2025-12-31T13:00:00.000Z'],
    ['2026-11-23T10:00', 'UTC', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00', 'Asia/Kathmandu', '2026-11-23T04:15:00.000Z'],
  ])('%s in %s is the instant %s', (local, zone, instant) => expect(iso(local, zone)).toBe(instant));

  test('that is skipped in spring is an hour later, and one shown twice in autumn is the first', () => {
    expect(iso('2026-03-08T02:30', 'America/Toronto')).toBe('2026-03-08T07:30:00.000Z');
    expect(iso('2026-11-01T01:30', 'America/Toronto')).toBe('2026-11-01T05:30:00.000Z');
    expect(iso('2026-10-04T02:30', 'Australia/Sydney')).toBe('2026-10-03T16:30:00.000Z');
  });

  test.each(['', 'now', '2026-13-01T10:00', '2026-11-23', '2026-11-23T25:00'])('%j is none', (local) =>
    expect(instantOf(local, 'America/Toronto')).toBeUndefined(),
  );

  test.each(['America/Toronto', 'Europe/Paris', 'Australia/Sydney', 'Asia/Kolkata'])('comes back from %s', (zone) => {
    for (let ms = Date.UTC(2026, 0, 1, 3); ms < Date.UTC(2027, 0, 1); ms += 1_357 * 60_000)
      expect(instantOf(localTimeOf(ms, zone), zone)).toBe(ms);
  });
});
