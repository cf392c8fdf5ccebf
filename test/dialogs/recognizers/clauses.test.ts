import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clausesOf } from '../../../dialogs/recognizers/clauses.ts';
import { sharedUnit } from '../../../dialogs/recognizers/spans.ts';
import { splitHolidays } from '../../../dialogs/recognizers/splitHolidays.ts';
import type { Kind } from '../../../machines/field.ts';
import { hear } from './hearing.ts';

const parts = (kind: Kind, said: string, language: 'fr' | 'en' = 'fr') =>
  clausesOf(said, { language, field: { kind, schema: z.unknown(), sources: [] }, options: [], country: 'CA' });

describe('lengths of time', () => {
  test.each([
    ['5 et 10 minutes', ['5 minutes', '10 minutes']],
    ['5, 10 min', ['5 min', '10 min']],
    ['5 min et 10 min', ['5 min', '10 min']],
    ['1 h, 2 j', ['1 h', '2 j']],
    ['1 h et 2 jours', ['1 h', '2 jours']],
    ['1 h\n2 j', ['1 h', '2 j']],
    ['une heure et demie', ['une heure et demie']],
    ['1,5 h', ['1,5 h']],
    ['1 jour et 4 heures', ['1 jour et 4 heures']],
    ['2 h 30', ['2 h 30']],
    ['80/20 s', ['20 s', '80 %']],
    ['80/20', ['20', '80 %']],
    ['80 % en 20 secondes', ['en 20 secondes', '80 %']],
    ['20 s et 80 %', ['20 s et', '80 %']],
  ])('«%s»', (said, wanted) => expect(parts('seconds', said)).toEqual(wanted));

  test('share a unit only where all but the last lack one', () => {
    expect(sharedUnit(['5', '10 minutes'], 'fr')).toEqual(['5 minutes', '10 minutes']);
    expect(sharedUnit(['5 h', '10 minutes'], 'fr')).toBeUndefined();
    expect(sharedUnit(['10 minutes'], 'fr')).toBeUndefined();
  });
});

describe('hours and days off', () => {
  const context = { language: 'en', country: 'CA' } as const;
  test.each([
    ['weekdays 9-5, Sat 10-2, closed Dec 25', 'weekdays 9-5, Sat 10-2', 'closed Dec 25'],
    ['9-5 weekdays closed on Christmas', '9-5 weekdays', 'closed on Christmas'],
    ['lun-ven 9-17, fermé les 24, 25 et 26 décembre', 'lun-ven 9-17', 'fermé les 24, 25, 26 décembre'],
    ['lun-ven 9 h à 17 h sauf mercredi', 'lun-ven 9 h à 17 h sauf mercredi', ''],
    ['lun-ven 9-17 sauf les jours fériés', 'lun-ven 9-17', 'les jours fériés'],
    ['Mon-Fri 9-5; Saturday 10am-2pm', 'Mon-Fri 9-5; Saturday 10am-2pm', ''],
    ['lun-ven 9-17\nNoël, jour de l’An', 'lun-ven 9-17', 'Noël, jour de l’An'],
  ])('«%s»', (said, week, dates) => expect(splitHolidays(said, context)).toEqual({ week, dates }));

  test.each([
    ['lun-ven 9-17\naucun', ['lun-ven 9-17', 'aucun']],
    ['lun-ven 9-17\nsam 10-14', ['lun-ven 9-17\nsam 10-14']],
  ])('«%s»', (said, wanted) => expect(parts('week', said)).toEqual(wanted));
});

describe('days off elsewhere', () => {
  const today = '2026-11-22';
  test('are asked about while the country is not known', () => {
    expect(hear('dates', 'Thanksgiving', 'en', { today })).toEqual({
      kind: 'unclear',
      guesses: [
        { value: ['2027-10-11'], label: 'October 11, 2027' },
        { value: ['2026-11-26'], label: 'November 26, 2026' },
      ],
    });
  });

  test.each([
    ['Thanksgiving', 'US', ['2026-11-26']],
    ['fête nationale', 'FR', ['2027-07-14']],
    ['fête nationale', 'BE', ['2027-07-21']],
    ['fête du Travail', 'FR', ['2027-05-01']],
  ])('«%s» of %s', (said, country, wanted) =>
    expect(hear('dates', said, 'fr', { today, country })).toEqual({ kind: 'value', value: wanted }),
  );

  test('has no list to propose for a country whose holidays it does not know', () => {
    expect(hear('dates', 'jours fériés', 'fr', { today, country: 'BR' })).toEqual({
      kind: 'refused',
      refusal: { reason: 'holidays-vary' },
    });
  });
});
