import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestElapsed } from '../../../machines/openingHours.ts';
import { openingHours } from '../../../machines/routing/hours.ts';
import type { WeeklyHours } from '../../../machines/routing/openings.ts';
import { days, type Hours, type Week } from '../../../machines/rules/week.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const weekdays = (...hours: readonly Hours[]): Week => Object.fromEntries(days.slice(0, 5).map((one) => [one, hours]));
const nineToFive = weekdays(['09:00', '17:00']);
const compiled = (hours: WeeklyHours | null, from: string, to = from) =>
  openingHours(hours, Date.parse(from), Date.parse(to));
const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

/** Both changes of 2026 in each place: the instant, how long the Sunday lasts, and what 01:30 to 03:30 comes to. */
const changes = [
  ['America/Toronto', '2026-03-08T07:00:00Z', 23, 1],
  ['America/Toronto', '2026-11-01T06:00:00Z', 25, 2.5],
  ['Europe/Paris', '2026-03-29T01:00:00Z', 23, 1],
  ['Europe/Paris', '2026-10-25T01:00:00Z', 25, 3],
  ['Australia/Sydney', '2026-10-03T16:00:00Z', 23, 1],
  ['Australia/Sydney', '2026-04-04T16:00:00Z', 25, 3],
] as const;

describe.each(changes)('opening hours of %s over the change at %s', (timeZone, change, length, early) => {
  const at = Date.parse(change);
  const span = [at - 4 * day, at + 4 * day] as const;

  test('count the Sunday as long as it is', () => {
    const sunday = openingHours({ timeZone, week: { sun: [['00:00', '24:00']] } }, ...span);
    expect(sunday.openMs(...span)).toBe(length * hour);
    expect(sunday.isOpen(at - 1) && sunday.isOpen(at)).toBe(true);
    const opening = sunday.nextOpening(at - 2 * day) as number;
    expect(sunday.nextChange(opening)).toBe(opening + length * hour);
    expect(sunday.addOpenMs(opening, length * hour)).toBe(opening + length * hour);
  });

  test('stop from Friday evening to Monday morning', () => {
    const office = openingHours({ timeZone, week: nineToFive }, ...span);
    const friday = office.nextChange(at - 1.5 * day) as number;
    const monday = office.nextOpening(friday) as number;
    expect(monday - friday).toBe((64 + length - 24) * hour);
    expect(office.openMs(friday, monday)).toBe(0);
    expect(office.addOpenMs(friday - hour, 2 * hour)).toBe(monday + hour);
  });

  test('skip or repeat the hour that the clock does', () => {
    const hours = openingHours({ timeZone, week: { sun: [['01:30', '03:30']] } }, ...span);
    expect(hours.openMs(...span)).toBe(early * hour);
  });

  test('turn over at the right minutes of the Sunday', () => {
    const hours = { timeZone, week: { sun: [['01:30', '02:30']] } } satisfies WeeklyHours;
    const [fast, slow] = [openingHours(hours, ...span), naive(hours)];
    for (let one = at - 5 * hour; one < at + 5 * hour; one += minute) expect(fast.isOpen(one)).toBe(slow(one));
  });
});

describe('opening hours', () => {
  const toronto = { timeZone: 'America/Toronto', week: nineToFive };

  test('are closed on holidays of their zone', () => {
    const hours = compiled({ ...toronto, holidays: ['2026-12-25', '2026-12-28'] }, '2026-12-01T00:00:00Z');
    expect(iso(hours.nextOpening(Date.parse('2026-12-24T22:00:00Z')))).toBe('2026-12-29T14:00:00.000Z');
    expect(hours.isOpen(Date.parse('2026-12-25T15:00:00Z'))).toBe(false);
    expect(iso(hours.addOpenMs(Date.parse('2026-12-24T21:00:00Z'), 2 * hour))).toBe('2026-12-29T15:00:00.000Z');
  });

  test('that follow each other at midnight or within a day are one', () => {
    const hours = compiled(
      {
        timeZone: 'Europe/Paris',
        week: {
          mon: [['22:00', '24:00']],
          tue: [
            ['00:00', '02:00'],
            ['02:00', '06:00'],
          ],
        },
      },
      '2026-06-01T00:00:00Z',
    );
    const opening = hours.nextOpening(Date.parse('2026-06-01T00:00:00Z')) as number;
    expect(iso(opening)).toBe('2026-06-01T20:00:00.000Z');
    expect(iso(hours.nextChange(opening))).toBe('2026-06-02T04:00:00.000Z');
  });

  test('of a draft that close before they open go on over midnight', () => {
    const hours = compiled({ timeZone: 'UTC', week: { sun: [['22:00', '06:00']] } }, '2026-06-01T00:00:00Z');
    const opening = hours.nextOpening(Date.parse('2026-06-02T00:00:00Z')) as number;
    expect(iso(opening)).toBe('2026-06-07T22:00:00.000Z');
    expect(iso(hours.nextChange(opening))).toBe('2026-06-08T06:00:00.000Z');
  });

  test('of a draft that close before they open have a longest wait too', () => {
    expect(longestElapsed({ sun: [['22:00', '06:00']] }, 60)).toBe((6 * 24 + 16 + 1) * 60);
    expect(longestElapsed({ sun: [['09:00', '09:00']] }, 60)).toBeUndefined();
  });

  test('count nothing twice where those of a draft overlap', () => {
    const week = {
      mon: [
        ['09:00', '12:00'],
        ['10:00', '11:00'],
        ['11:30', '13:00'],
      ],
    } as const;
    const hours = compiled({ timeZone: 'UTC', week }, '2026-06-01T00:00:00Z');
    expect(hours.openMs(Date.parse('2026-06-01T00:00:00Z'), Date.parse('2026-06-02T00:00:00Z'))).toBe(4 * hour);
  });

  test('that nobody gave are always open', () => {
    const hours = compiled(null, '2026-06-01T00:00:00Z');
    expect([hours.isOpen(5), hours.nextOpening(5), hours.nextChange(5)]).toEqual([true, 5, undefined]);
    expect([hours.openMs(5, 15), hours.addOpenMs(5, 10)]).toEqual([10, 15]);
  });

  test('round the clock change only at a holiday', () => {
    const week = Object.fromEntries(days.map((one) => [one, [['00:00', '24:00']]])) as Week;
    const from = Date.parse('2026-12-20T00:00:00Z');
    expect(compiled({ timeZone: 'UTC', week }, '2026-12-20T00:00:00Z').nextChange(from)).toBeUndefined();
    const hours = compiled({ timeZone: 'UTC', week, holidays: ['2026-12-25'] }, '2026-12-20T00:00:00Z');
    expect(iso(hours.nextChange(from))).toBe('2026-12-25T00:00:00.000Z');
    expect(iso(hours.nextChange(from + 5 * day))).toBe('2026-12-26T00:00:00.000Z');
    for (const days of [6, 7, 60]) expect(hours.nextChange(from + days * day)).toBeUndefined();
  });

  test('without a period never open', () => {
    const hours = compiled({ timeZone: 'UTC', week: { mon: [] } }, '2026-06-01T00:00:00Z');
    expect([hours.isOpen(5), hours.nextOpening(5), hours.nextChange(5)]).toEqual([false, undefined, undefined]);
    expect([hours.openMs(5, 15), hours.addOpenMs(5, 10), hours.addOpenMs(5, 0)]).toEqual([0, undefined, 5]);
  });

  test('do not promise beyond a century', () => {
    const hours = compiled({ timeZone: 'UTC', week: { mon: [['09:00', '09:01']] } }, '2026-06-01T00:00:00Z');
    const from = Date.parse('2026-06-01T00:00:00Z');
    expect(iso(hours.addOpenMs(from, 10 * minute))).toBe('2026-08-03T09:01:00.000Z');
    expect(hours.addOpenMs(from, 6000 * minute)).toBeUndefined();
  });

  test('refuse what is no instant', () => {
    expect(() => compiled(toronto, '2026-06-01T00:00:00Z').isOpen(Number.NaN)).toThrow(RangeError);
  });

  test('do without Friday 30 December 2011, which Samoa skipped', () => {
    const [from, to] = [Date.parse('2011-12-01T00:00:00Z'), Date.parse('2012-01-15T00:00:00Z')];
    const fridays = openingHours({ timeZone: 'Pacific/Apia', week: { fri: [['09:00', '10:00']] } }, from, to);
    expect(fridays.openMs(from, to)).toBe((7 - 1) * hour);
  });
});

const zones = [
  'America/Toronto',
  'Europe/Paris',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
];
/** What a reader of the clock on the wall would say, minute by minute. */
function naive({ timeZone, week, holidays = [] }: WeeklyHours): (at: number) => boolean {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    if (holidays.includes(`${parts.year}-${parts.month}-${parts.day}`)) return false;
    const time = `${parts.hour}:${parts.minute}`;
    const hours = week[(parts.weekday as string).toLowerCase().slice(0, 3) as keyof Week] ?? [];
    return hours.some(([opens, closes]) => opens <= time && time < closes);
  };
}
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const hoursOfDay = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.toSorted((a, b) => a - b))
  .map((quarters) =>
    Array.from(
      { length: quarters.length >> 1 },
      (_, i): Hours => [clock((quarters[2 * i] as number) * 15), clock((quarters[2 * i + 1] as number) * 15)],
    ),
  );
const anyWeek: fc.Arbitrary<Week> = fc
  .oneof(
    { arbitrary: fc.array(hoursOfDay, { minLength: 7, maxLength: 7 }), weight: 6 },
    fc.constant(days.map((): Hours[] => [['00:00', '24:00']])),
  )
  .map((hours) => Object.fromEntries(days.map((one, i) => [one, hours[i]])));
/** Near a change of clocks as often as not. */
const anyMinute = fc
  .oneof(
    fc.tuple(fc.constantFrom(...changes.map(([, at]) => Date.parse(at))), fc.integer({ min: -3000, max: 3000 })),
    fc.tuple(fc.constant(Date.parse('2026-01-01T00:00:00Z')), fc.integer({ min: 0, max: 525_600 })),
  )
  .map(([at, minutes]) => at + minutes * minute);
const anyHours = fc
  .tuple(fc.constantFrom(...zones), anyWeek, anyMinute, fc.integer({ min: 0, max: 2 }))
  .map(([timeZone, week, at, holidays]) => ({
    hours: {
      timeZone,
      week,
      holidays: Array.from({ length: holidays }, (_, i) => new Date(at + i * day).toISOString().slice(0, 10)),
    },
    at,
  }));

describe('properties of opening hours', () => {
  test('they agree with the clock on the wall in each minute', () => {
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 1, max: 3000 }), ({ hours, at }, minutes) => {
        const [fast, slow] = [openingHours(hours, at, at + day), naive(hours)];
        const said = Array.from({ length: minutes }, (_, i) => slow(at + i * minute));
        expect(said.map((_, i) => fast.isOpen(at + i * minute))).toEqual(said);
        expect(fast.openMs(at, at + minutes * minute)).toBe(said.filter(Boolean).length * minute);
        const changed = said.findIndex((open, i) => open !== said[0] && i > 0);
        if (changed > 0) expect(fast.nextChange(at)).toBe(at + changed * minute);
        const opening = said.indexOf(true);
        if (opening >= 0) expect(fast.nextOpening(at)).toBe(at + opening * minute);
      }),
      { numRuns: 150 },
    );
  });

  test('open time adds up, whichever way and however far', () => {
    const far = fc.integer({ min: -500 * 1440, max: 500 * 1440 });
    fc.assert(
      fc.property(anyHours, far, far, ({ hours, at }, a, b) => {
        const clocks = openingHours(hours, at, at + day);
        const [x, y] = [at + a * minute, at + b * minute + 17];
        expect(clocks.openMs(at, x) + clocks.openMs(x, y)).toBe(clocks.openMs(at, y));
        expect(clocks.openMs(y, x)).toBe(0 - clocks.openMs(x, y));
        expect(openingHours(hours, x, y).openMs(at, y)).toBe(clocks.openMs(at, y));
        expect(Math.abs(clocks.openMs(x, y))).toBeLessThanOrEqual(Math.abs(y - x));
      }),
    );
  });

  test('adding open time is the inverse of counting it, and ends at the first such instant', () => {
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 0, max: 40 * day }), ({ hours, at }, open) => {
        const clocks = openingHours(hours, at, at + day);
        const due = clocks.addOpenMs(at, open);
        if (due === undefined) return;
        expect(clocks.openMs(at, due)).toBe(open);
        if (open) expect(clocks.openMs(at, due - 1)).toBe(open - 1);
        else expect(due).toBe(at);
      }),
    );
  });

  test('between two changes nothing changes', () => {
    fc.assert(
      fc.property(anyHours, ({ hours, at }) => {
        const clocks = openingHours(hours, at, at + day);
        let from = at;
        for (let i = 0; i < 50; i++) {
          const next = clocks.nextChange(from);
          if (next === undefined) return;
          expect(next).toBeGreaterThan(from);
          expect(clocks.isOpen(next)).toBe(!clocks.isOpen(from));
          expect(clocks.isOpen(next - 1)).toBe(clocks.isOpen(from));
          expect(clocks.openMs(from, next)).toBe(clocks.isOpen(from) ? next - from : 0);
          from = next;
        }
      }),
    );
  });
});
