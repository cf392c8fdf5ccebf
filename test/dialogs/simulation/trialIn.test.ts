import { describe, expect, test } from 'vitest';
import { commandIn } from '../../../dialogs/commands.ts';
import { momentOf } from '../../../dialogs/simulation/moment.ts';
import { trialIn } from '../../../dialogs/simulation/trialIn.ts';

const none = { text: '', when: undefined, conditions: [], isWeek: false };

describe('what is to be simulated', () => {
  test.each([
    ['', 'fr', {}],
    ['bonjour, où est ma commande?', 'fr', { text: 'bonjour, où est ma commande?' }],
    ['un message', 'fr', {}],
    ['fermé', 'fr', { conditions: ['closed'] }],
    ['tout le monde hors ligne', 'fr', { conditions: ['offline'] }],
    ['tous occupés', 'fr', { conditions: ['full'] }],
    ['une semaine simulée', 'fr', { isWeek: true }],
    ['dimanche à 20 h', 'fr', { when: { day: 'sun', minutes: 1200 } }],
    ['un message dimanche à 20 h', 'fr', { when: { day: 'sun', minutes: 1200 } }],
    [
      'dimanche 20:00, tout le monde hors ligne',
      'fr',
      { when: { day: 'sun', minutes: 1200 }, conditions: ['offline'] },
    ],
    ['demain à 9 h', 'fr', { when: { inDays: 1, minutes: 540 } }],
    ['ce soir', 'fr', { when: { inDays: 0, minutes: 1200 } }],
    ['« Bonjour » lundi 9 h 30', 'fr', { text: 'Bonjour', when: { day: 'mon', minutes: 570 } }],
    ['bonjour, fermé', 'fr', { text: 'bonjour', conditions: ['closed'] }],
    ['êtes-vous fermés?', 'fr', { text: 'êtes-vous fermés?' }],
    ['le 2026-12-25 10:00, fermé', 'fr', { when: { date: '2026-12-25', minutes: 600 }, conditions: ['closed'] }],
    ['at 8 pm sunday', 'en', { when: { day: 'sun', minutes: 1200 } }],
    ['hello at 8 pm sunday', 'en', { text: 'hello', when: { day: 'sun', minutes: 1200 } }],
    ['tonight at 8', 'en', { when: { inDays: 0, minutes: 1200 } }],
    ['closed', 'en', { conditions: ['closed'] }],
    ['are you closed?', 'en', { text: 'are you closed?' }],
    ['with everyone offline', 'en', { conditions: ['offline'] }],
    ['a week', 'en', { isWeek: true }],
    ['8', 'en', { text: '8' }],
    [
      '"are you closed?" tomorrow at 9am, everyone busy',
      'en',
      { text: 'are you closed?', when: { inDays: 1, minutes: 540 }, conditions: ['full'] },
    ],
  ] as const)('«%s»', (object, tag, expected) => expect(trialIn(object, tag)).toEqual({ ...none, ...expected }));

  test.each(['"'.repeat(300), '« '.repeat(150), ','.repeat(300), 'a '.repeat(150), '9 '.repeat(150)])(
    'is read in a moment, whatever it is (%#)',
    (object) => {
      const before = performance.now();
      trialIn(object, 'fr');
      expect(performance.now() - before).toBeLessThan(50);
    },
  );
});

describe('words that ask for a simulation', () => {
  test.each([
    ['simuler', ''],
    ['Simuler : fermé', 'fermé'],
    ['simulez bonjour, où est ma commande?', 'bonjour, où est ma commande?'],
    ['simulate at 8 pm sunday', 'at 8 pm sunday'],
    ['Simulate: “are you open?”', '“are you open?”'],
    ['simulation', ''],
    ['tester le routage', ''],
  ])('«%s»', (text, object) => expect(commandIn(text, 'fr')).toEqual({ command: 'simulate', object }));

  test.each(['Simulation Toronto', 'simulateur de vol inc.', '« simuler »'])('«%s» is an answer', (text) =>
    expect(commandIn(text, 'fr')).toBeUndefined(),
  );
});

describe('a moment', () => {
  const zone = 'America/Toronto';
  const sunday = Date.parse('2026-11-22T21:00:00-05:00');
  test.each([
    [{ day: 'sun', minutes: 1200 }, '2026-11-29T20:00:00-05:00'],
    [{ day: 'sun', minutes: 1320 }, '2026-11-22T22:00:00-05:00'],
    [{ day: 'mon' }, '2026-11-23T12:00:00-05:00'],
    [{ minutes: 540 }, '2026-11-23T09:00:00-05:00'],
    [{ inDays: 1, minutes: 540 }, '2026-11-23T09:00:00-05:00'],
    [{ date: '2027-03-14', minutes: 150 }, '2027-03-14T03:30:00-04:00'],
    [{ day: 'mon', minutes: 1440 }, '2026-11-24T00:00:00-05:00'],
  ] as const)('%j is the next one on the clocks of the zone', (when, expected) =>
    expect(momentOf(when, sunday, zone)).toBe(Date.parse(expected)),
  );

  test('that the calendar does not have is none', () =>
    expect(momentOf({ date: '2026-13-41' }, sunday, zone)).toBeUndefined());
});
