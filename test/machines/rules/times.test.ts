import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDuration, isoDurationSchema, secondsOf } from '../../../machines/rules/duration.ts';
import { dates, week } from '../../../machines/rules/week.ts';
import { judge } from './judging.ts';

describe('duration', () => {
  test.each([
    ['PT1H', 'ok'],
    ['P1DT2H30M', 'ok'],
    ['P365D', 'ok'],
    ['P366D', 'out-of-range'],
    ['PT0M', 'duration-zero'],
    ['PT90S', 'sub-minute → PT2M'],
    ['P1M', 'duration-calendar'],
    ['P1Y', 'duration-calendar'],
    ['1h', 'duration-malformed'],
    ['P', 'duration-malformed'],
    ['PT', 'duration-malformed'],
    ['P1DT', 'duration-malformed'],
    ['', 'empty'],
  ])('«%s» is %s', (iso, verdict) => expect(judge(isoDurationSchema, iso)).toBe(verdict));

  test.each([
    [95_400, 'P1DT2H30M'],
    [60, 'PT1M'],
    [90, 'PT1M30S'],
    [86_400, 'P1D'],
    [0, 'PT0M'],
  ])('%d seconds are %s', (seconds, iso) => expect(isoDuration(seconds)).toBe(iso));

  test('writes what it reads', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(secondsOf(isoDuration(seconds))).toBe(seconds);
      }),
    );
    expect(secondsOf('P2W')).toBe(1_209_600);
    expect(secondsOf('soon')).toBeNaN();
  });
});

describe('week', () => {
  test.each([
    [{ mon: [['09:00', '17:00']] }, 'ok'],
    [
      {
        mon: [
          ['13:00', '17:00'],
          ['09:00', '12:00'],
        ],
        sat: [],
      },
      'ok',
    ],
    [{ sun: [['00:00', '24:00']] }, 'ok'],
    [
      {
        mon: [
          ['09:00', '12:00'],
          ['12:00', '17:00'],
        ],
      },
      'ok',
    ],
    [{}, 'empty'],
    [{ mon: [] }, 'empty'],
    [{ mon: [['17:00', '09:00']] }, 'week-malformed'],
    [{ mon: [['9:00', '17:00']] }, 'week-malformed'],
    [
      {
        mon: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
      'week-overlap',
    ],
  ])('%j is %s', (hours, verdict) => expect(judge(week, hours)).toBe(verdict));
});

test.each([
  [[], 'ok'],
  [['2026-12-25', '2028-02-29'], 'ok'],
  [['2026-02-29'], 'date-malformed'],
  [['2026-13-01'], 'date-malformed'],
  [['2026-04-31'], 'date-malformed'],
  [['2100-02-29'], 'date-malformed'],
  [['25/12/2026'], 'date-malformed'],
])('dates %j are %s', (list, verdict) => expect(judge(dates, list)).toBe(verdict));
