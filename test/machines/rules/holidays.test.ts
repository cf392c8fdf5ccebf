import { describe, expect, test } from 'vitest';
import { countries } from '../../../machines/rules/country.ts';
import { type Holiday, holidayIds, holidayIn, sharedHolidays } from '../../../machines/rules/holidays.ts';

const on = (year: number, holiday: Holiday): string => {
  const [month, day] = holidayIn(year, holiday);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
};
const weekday = (iso: string): number => new Date(iso).getUTCDay();

describe('holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, iso) => expect(on(year, 'easter')).toBe(iso));

  test.each([
    ['goodFriday', '2027-03-26'],
    ['easterMonday', '2027-03-29'],
    ['ascension', '2027-05-06'],
    ['whitMonday', '2027-05-17'],
    ['victoria', '2027-05-24'],
    ['family', '2027-02-15'],
    ['civic', '2027-08-02'],
    ['labour', '2027-09-06'],
    ['thanksgivingCanada', '2027-10-11'],
    ['thanksgivingUnitedStates', '2027-11-25'],
    ['memorial', '2027-05-31'],
    ['saintJean', '2027-06-24'],
    ['canada', '2027-07-01'],
    ['boxing', '2027-12-26'],
  ] as const)('%s of 2027 is %s', (holiday, iso) => expect(on(2027, holiday)).toBe(iso));

  test('fall on their weekday in every year', () => {
    for (let year = 2020; year < 2100; year++) {
      for (const holiday of ['victoria', 'family', 'labour', 'thanksgivingCanada', 'easterMonday', 'memorial'] as const)
        expect(weekday(on(year, holiday)), `${holiday} ${year}`).toBe(1);
      expect(weekday(on(year, 'thanksgivingUnitedStates'))).toBe(4);
      expect(weekday(on(year, 'easter'))).toBe(0);
      expect(on(year, 'victoria') < `${year}-05-25`).toBe(true);
    }
  });

  test('are days that exist, and belong to countries that exist', () => {
    for (const holiday of holidayIds) expect(on(2028, holiday)).toMatch(/^2028-\d{2}-\d{2}$/);
    for (const country of Object.keys(sharedHolidays)) expect(countries).toContain(country);
  });
});
