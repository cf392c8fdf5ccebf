import { describe, expect, test } from 'vitest';
import { heard } from './hearing.ts';

describe('count', () => {
  test.each([
    ['3', 3],
    ['trois', 3],
    ['200 px', 200],
    ['80 %', 80],
    ['1 000', 1000],
    ['deux cents', 200],
    ['vingt et un', 21],
    ['soixante et onze', 71],
    ['quatre-vingt-dix-sept', 97],
    ['mille neuf cent quatre-vingt-quatre', 1984],
    ['environ 200 pixels', 200],
    ['trois canaux', 3],
    ['-1', -1],
    ['1,000', 'not-whole → 1000'],
    ['2,5', 'not-whole → 3'],
    ['trois ou quatre', '?'],
    ['beaucoup', '?'],
    ['1e3', '?'],
    ['', 'empty'],
  ])('fr «%s»', (said, answer) => expect(heard('count', said, 'fr')).toBe(answer));
  test.each([
    ['1,000', 1000],
    ['three channels', 3],
    ['twenty-one', 21],
    ['two hundred and five', 205],
    ['200px', 200],
    ['3 or 4', '?'],
    ['0x10', '?'],
  ])('en «%s»', (said, answer) => expect(heard('count', said, 'en')).toBe(answer));

  test('proposes a number within the range', () => {
    expect(heard('count', '99999999999999999999', 'en', { range: [1, 2000] })).toBe('out-of-range → 2000');
  });
});

describe('seconds', () => {
  test.each([
    ['900', 900],
    ['900 s', 900],
    ['15 min', 900],
    ['15 minutes', 900],
    ['une heure et demie', 5400],
    ['1 h 30', 5400],
    ['2h30', 9000],
    ['quatre-vingt-dix minutes', 5400],
    ['un quart d’heure', 900],
    ['une demi-heure', 1800],
    ['trois quarts d’heure', 2700],
    ['une minute trente', 90],
    ['5 256 000 secondes', 5_256_000],
    ['1:30', 'duration-malformed → 5400'],
    ['2 h 75', 'duration-malformed → 11700'],
    ['quinze', 'duration-unit → 900'],
    ['deux mois', 'duration-calendar'],
    ['900-1000', '?'],
  ])('fr «%s»', (said, answer) => expect(heard('seconds', said, 'fr')).toBe(answer));
  test.each([
    ['half an hour', 1800],
    ['an hour and a half', 5400],
    ['two and a half hours', 9000],
    ['a quarter of an hour', 900],
    ['1.5 h', 5400],
    ['1 hr 30 mins', 5400],
    ['1,000', 1000],
    ['2 to 3 hours', 'duration-malformed → 10800'],
  ])('en «%s»', (said, answer) => expect(heard('seconds', said, 'en')).toBe(answer));
});

describe('duration', () => {
  test.each([
    ['2 jours', 'P2D'],
    ['1 j 2 h 30 min', 'P1DT2H30M'],
    ['une semaine', 'P7D'],
    ['1,5 h', 'PT1H30M'],
    ['24h', 'P1D'],
    ['PT90M', 'PT1H30M'],
    ['deux heures trente', 'PT2H30M'],
    ['deux heures et quart', 'PT2H15M'],
    ['un jour et demi', 'P1DT12H'],
    ['environ 4 heures', 'PT4H'],
    ['2 heures et une demi-heure', 'PT2H30M'],
    ['30 secondes', 'PT30S'],
    ['30', 'duration-unit → PT30M'],
    ['0 h', 'PT0M'],
    ['2 jours ouvrables', 'duration-malformed → P2D'],
    ['1 an', 'duration-calendar'],
    ['P1M', 'duration-calendar'],
    ['demain', '?'],
    ['4 h ou 5 h', 'duration-malformed → PT5H'],
    ['', 'empty'],
  ])('fr «%s»', (said, answer) => expect(heard('duration', said, 'fr')).toBe(answer));
  test.each([
    ['within 4 hours', 'PT4H'],
    ['a day and a half', 'P1DT12H'],
    ['twenty-four hours', 'P1D'],
    ['4h30m', 'PT4H30M'],
    ['half a day', 'PT12H'],
    ['a hundred minutes', 'PT1H40M'],
    ['P1W', 'P7D'],
    ['2-3 hours', 'duration-malformed → PT3H'],
    ['2 business days', 'duration-malformed → P2D'],
    ['1,5 h', 'duration-malformed → PT1H30M'],
    ['PT', 'duration-malformed'],
  ])('en «%s»', (said, answer) => expect(heard('duration', said, 'en')).toBe(answer));
});

describe('digits', () => {
  test.each([
    ['104857600123456', '104857600123456'],
    ['1048 5760 0123 456', '104857600123456'],
    ['ID : 104857600123456', '104857600123456'],
    ['mon identifiant est le 104857600123456.', '104857600123456'],
    ['1048-5760', '10485760'],
    ['１０４８５７６', '1048576'],
    ['12a34', 'digits-only'],
    ['abc', 'digits-only'],
    ['je ne sais pas', 'not-known'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('digits', said, 'fr')).toBe(answer));
});
