import { describe, expect, test } from 'vitest';
import { heard } from './hearing.ts';

describe('phone', () => {
  test.each([
    ['+1 514 555 0199', '+15145550199'],
    ['mon numéro: +1 (514) 555-0199, merci', '+15145550199'],
    ['tel:+15145550199', '+15145550199'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['011 33 6 12 34 56 78', '+33612345678'],
    ['+1 514 555 0199 et +1 514 555 0199', '+15145550199'],
    ['06 12 34 56 78', 'phone-country-likely → +33612345678'],
    ['(514) 555-0199', 'phone-country-likely → +15145550199'],
    ['1-514-555-0199', 'phone-country-likely → +15145550199'],
    ['++1 614 555 1234', 'phone-country-missing → +16145551234'],
    ['12345', 'phone-short-code'],
    ['911', 'phone-short-code'],
    ['+1 514 555 0199 poste 12', 'phone-extension → +15145550199'],
    ['+1 514 555 0199 x5', 'phone-extension → +15145550199'],
    ['+1 514 555 0199 ou +1 438 555 0100', 'phone-several → +15145550199'],
    ['514 555 0199 ou 438 555 0100', 'phone-several'],
    ['1-800-FLOWERS', 'phone-letters'],
    ['+1 800 FLOWERS', 'phone-letters'],
    ['je ne sais pas', 'not-known'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('phone', said, 'fr')).toBe(answer));

  test('completes a national number with the country of the business', () => {
    expect(heard('phone', '020 7946 0958', 'en', { country: 'GB' })).toBe('+442079460958');
  });
});

describe('email', () => {
  test.each([
    ['Info@Exemple.CA', 'Info@exemple.ca'],
    ['mon courriel est info@exemple.ca.', 'info@exemple.ca'],
    ['<info@exemple.ca>', 'info@exemple.ca'],
    ['mailto:info@exemple.ca', 'info@exemple.ca'],
    ['info@münchen.de', 'info@xn--mnchen-3ya.de'],
    ['a@b.ca ou c@d.ca', '? a@b.ca c@d.ca'],
    ['écrivez à Jean <jean@exemple.ca>', '? jean@exemple.ca'],
    ['info@exemple,ca', 'email-malformed → info@exemple.ca'],
    ['exemple.ca', '?'],
  ])('«%s»', (said, answer) => expect(heard('email', said, 'fr')).toBe(answer));
});

describe('url', () => {
  test.each([
    ['thejungle.example', 'https://thejungle.example'],
    ['https://thejungle.example', 'https://thejungle.example'],
    ['www.example.com/a?b=c#d', 'https://www.example.com/a?b=c'],
    ['our site is www.example.com.', 'https://www.example.com'],
    ['http://example.com', 'http://example.com'],
    ['(https://example.com/a).', 'https://example.com/a'],
    ['https://a.example.com/settings?x=%s', 'https://a.example.com/settings?x=%s'],
    ['https://app.example.com/#/x', 'https://app.example.com/#/x'],
    ['https://münchen.de/a', 'https://xn--mnchen-3ya.de/a'],
    ['//example.com/a', 'url-malformed → https://example.com/a'],
    ['[logo](https://example.com/a.png)', 'url-malformed → https://example.com/a.png'],
    ['ftp://example.com/a', 'url-not-https'],
    ['javascript:alert(1)', 'url-malformed'],
    ['logo.png', 'url-malformed'],
    ['https://еxample.com', 'url-malformed'],
    ['example.com and example.org', '? https://example.com https://example.org'],
    ['a@b.ca', '?'],
    ['no website', '?'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('url', said, 'en')).toBe(answer));
});

describe('country', () => {
  test.each([
    ['Canada', 'CA'],
    ['au canada', 'CA'],
    ['ca', 'CA'],
    ['États-Unis', 'US'],
    ['etats unis', 'US'],
    ['USA', 'US'],
    ['é.-u.', 'US'],
    ['UK', 'GB'],
    ['Côte d’Ivoire', 'CI'],
    ['ivory coast', 'CI'],
    ['Germany', 'DE'],
    ['Pays-Bas', 'NL'],
    ['the netherlands', 'NL'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Guinée équatoriale', 'GQ'],
    ['nous sommes en Belgique', 'BE'],
    ['Cnada', '? CA'],
    ['Congo', '? CD CG'],
    ['pas la France', '? FR'],
    ['no', '?'],
    ['xx', '?'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('country', said, 'fr')).toBe(answer));
});

describe('timeZone', () => {
  test.each([
    ['Montréal', 'America/Toronto'],
    ['America/Montreal', 'America/Toronto'],
    ['Toronto', 'America/Toronto'],
    ['heure de Paris', 'Europe/Paris'],
    ['Londres', 'Europe/London'],
    ['new_york', 'America/New_York'],
    ['Saint-Jean', 'America/St_Johns'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe Paris', 'Europe/Paris'],
    ['UTC', 'UTC'],
    ['la Réunion', 'Indian/Reunion'],
    ['nous sommes à Montréal au Québec', 'America/Toronto'],
    ['Eastern time (Toronto)', 'America/Toronto'],
    ['heure de l’Est', '? America/Toronto America/New_York'],
    ['EST', '? America/Toronto America/New_York'],
    ['pacific time', '? America/Vancouver America/Los_Angeles'],
    ['Europe/Pariss', '? Europe/Paris'],
    ['France', '? Europe/Paris'],
    ['Birmingham', '? Europe/London America/Chicago'],
    ['Paris ou Londres', '? Europe/Paris Europe/London'],
    ['pas Paris', '? Europe/Paris'],
    ['UTC+1', 'time-zone-offset → Europe/Paris'],
    ['-05:00', 'time-zone-offset → America/Toronto'],
    ['Etc/GMT+5', 'time-zone-offset'],
    ['Springfield', '?'],
    ['je ne sais pas', 'not-known'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('timeZone', said, 'fr')).toBe(answer));
});
