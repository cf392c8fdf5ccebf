import { describe, expect, test } from 'vitest';
import { week } from '../../../machines/rules/week.ts';
import { hear, heard } from './hearing.ts';

/** Open days only, in short: `mon 09:00-12:00 13:00-17:00`. */
function hours(said: string, language: 'fr' | 'en'): string {
  const it = hear('week', said, language);
  const read = it.kind === 'value' ? it.value : it.kind === 'refused' ? it.refusal.proposal : undefined;
  const open = Object.entries((read ?? {}) as Record<string, [string, string][]>).filter(([, list]) => list.length);
  const text = open.map(([day, list]) => `${day} ${list.map((pair) => pair.join('-')).join(' ')}`).join(', ');
  if (it.kind === 'value') expect(week.safeParse(it.value).success).toBe(true);
  return it.kind === 'value' ? text : it.kind === 'refused' ? `${it.refusal.reason} ${text}`.trim() : '?';
}
const every = (list: string, times: string): string =>
  list
    .split(' ')
    .map((day) => `${day} ${times}`)
    .join(', ');
const working = 'mon tue wed thu fri';
const all = `${working} sat sun`;
const nineToFive = every(working, '09:00-17:00');

describe('week', () => {
  test.each([
    ['lun-ven 9 h à 17 h', nineToFive],
    ['du lundi au vendredi : 9 h – 17 h', nineToFive],
    ['9 h à 17 h du lundi au vendredi', nineToFive],
    ['on est ouvert du lundi au vendredi de 9 à 17', nineToFive],
    ['lun-ven 9h-17h, dimanche fermé', nineToFive],
    ['lundi au vendredi 9h à 17h, fermé les fins de semaine', nineToFive],
    ['lun-ven 9 h à 17 h sauf mercredi', every('mon tue thu fri', '09:00-17:00')],
    ['tous les jours sauf dimanche 9h-17h', every(`${working} sat`, '09:00-17:00')],
    [
      'lun-ven 9h-17h sauf mercredi 9h-12h',
      'mon 09:00-17:00, tue 09:00-17:00, wed 09:00-12:00, thu 09:00-17:00, fri 09:00-17:00',
    ],
    ['lun–ven 9h-12h et 13h-17h', every(working, '09:00-12:00 13:00-17:00')],
    ['24 h/24, 7j/7', every(all, '00:00-24:00')],
    ['lundi, mercredi et vendredi 8h à midi', every('mon wed fri', '08:00-12:00')],
    ['en semaine 9h30 à 17 h, samedi 10h-14h', `${every(working, '09:30-17:00')}, sat 10:00-14:00`],
    ['vendredi 22 h à 2 h', 'fri 22:00-24:00, sat 00:00-02:00'],
    ['sam-lun 10h-18h', 'mon 10:00-18:00, sat 10:00-18:00, sun 10:00-18:00'],
    ['lun-ven 0h à 24h', every(working, '00:00-24:00')],
    ['mon horaire: mar-jeu 9h-17h', every('tue wed thu', '09:00-17:00')],
    ['9h-17h', `week-malformed ${nineToFive}`],
    ['9 h à 5 h lundi', 'week-malformed mon 09:00-17:00'],
    ['lun-ven', '?'],
    ['lundi 9h', '?'],
    ['je ne sais pas', 'not-known'],
    ['', 'empty'],
  ])('fr «%s»', (said, answer) => expect(hours(said, 'fr')).toBe(answer));
  test.each([
    ['Mon-Fri 9-5', nineToFive],
    ['weekdays 9am-5pm', nineToFive],
    ['9 to 5, Monday to Friday', nineToFive],
    ['Mon-Fri 9-5pm', nineToFive],
    ['Mon to Fri 9 a.m. to 5 p.m., weekends closed', nineToFive],
    ['we are open Monday to Friday, 9 to 5', nineToFive],
    ['Mon-Fri 9-5, Sat 10-2', `${nineToFive}, sat 10:00-14:00`],
    ['9-5 weekdays, 10-2 saturdays', `${nineToFive}, sat 10:00-14:00`],
    ['Monday through Friday 9:00 AM - 5:30 PM', every(working, '09:00-17:30')],
    ['24/7', every(all, '00:00-24:00')],
    ['mon-fri 9-12, 1-5', every(working, '09:00-12:00 13:00-17:00')],
    ['noon to midnight every day', every(all, '12:00-24:00')],
    ['Fri 10pm-2am', 'fri 22:00-24:00, sat 00:00-02:00'],
    ['Mo We Fr 9-5', every('mon wed fri', '09:00-17:00')],
    ['closed Sunday, Mon-Sat 9-6', every(`${working} sat`, '09:00-18:00')],
    ['Mon-Fri 9-5 except Wednesday', every('mon tue thu fri', '09:00-17:00')],
  ])('en «%s»', (said, answer) => expect(hours(said, 'en')).toBe(answer));
});

describe('dates', () => {
  test.each([
    ['25 décembre 2026', ['2026-12-25']],
    ['24, 25 et 26 décembre 2026', ['2026-12-24', '2026-12-25', '2026-12-26']],
    ['25 décembre et 1er janvier 2027', ['2026-12-25', '2027-01-01']],
    ['25 décembre 2026, 3 janvier 2026', ['2026-01-03', '2026-12-25']],
    ['2027-01-01, 2026-12-25', ['2026-12-25', '2027-01-01']],
    ['vendredi 25 décembre 2026', ['2026-12-25']],
    ['25/12/2026', ['2026-12-25']],
    ['aucun', []],
    ['04/05/2026', 'date-malformed → ["2026-05-04"]'],
    ['25 décembre', 'date-malformed'],
    ['décembre 2026', '?'],
    ['je ne sais pas', 'not-known'],
  ])('fr «%s»', (said, answer) => expect(heard('dates', said, 'fr')).toEqual(answer));
  test.each([
    ['December 25, 2026 and January 1, 2027', ['2026-12-25', '2027-01-01']],
    ['Dec 25 and 26, 2026', ['2026-12-25', '2026-12-26']],
    ['12/25/2026', ['2026-12-25']],
    ['July 4th, 2026', ['2026-07-04']],
    ['none', []],
    ['04/05/2026', 'date-malformed → ["2026-04-05"]'],
    ['Dec 25, 1 January', '?'],
  ])('en «%s»', (said, answer) => expect(heard('dates', said, 'en')).toEqual(answer));

  test('completes a year from the day of the turn', () => {
    expect(heard('dates', '25 décembre, 1er janvier', 'fr', { today: '2026-11-22' })).toEqual([
      '2026-12-25',
      '2027-01-01',
    ]);
    expect(heard('dates', '1er novembre', 'fr', { today: '2026-11-22' })).toEqual(['2027-11-01']);
  });
});
