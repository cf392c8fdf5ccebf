import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takeTurn } from '../../../dialogs/turn.ts';
import { kinds } from '../../../machines/field.ts';
import { hear, option } from '../recognizers/hearing.ts';
import { hostileTexts } from './hostile.ts';
import { nestedRepeats, patternsIn } from './patterns.ts';
import { stamp, standing, textOf } from './standing.ts';
import { tables } from './tables.ts';

const options = Array.from({ length: 20 }, (_, i) => option(`Canal ${i}`, `Canal ${i}`));
const context = { options, today: '2026-11-22', country: 'CA' };

describe('hostile texts of 4,096 characters', () => {
  test('are as long as anything that is read', () => {
    expect(hostileTexts.length).toBeGreaterThan(200);
    for (const text of hostileTexts) expect(text.length).toBeGreaterThan(4000);
  });

  test.each(kinds)('come back from the recognizer of %s', (kind) => {
    for (const text of hostileTexts)
      expect(['value', 'refused', 'unclear']).toContain(hear(kind, text, 'fr', context).kind);
  });

  test.each(tables.map(({ at }) => at))('end in a reply at %s', (at) => {
    const { session } = standing(at, 'fr');
    for (const text of hostileTexts.slice(0, 120)) expect(textOf(takeTurn(session, { text }, stamp))).not.toBe('');
  });
});

const rooms = ['dialogs', 'dialogs/recognizers', 'dialogs/grammar', 'machines/rules'];
const patterns = rooms.flatMap((room) => {
  const folder = new URL(`../../../${room}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => patternsIn(`${room}/${name}`, readFileSync(new URL(name, folder), 'utf8')));
});

/** Repeats inside repeats whose rounds cannot fight over the same characters, and why. */
const harmless: Readonly<Record<string, string>> = {
  'dialogs/recognizers/url.ts (?:[\\p{L}\\p{M}\\p{N}-]*\\.)+': 'each round ends with the dot that it may not hold',
  "machines/rules/email.ts (?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*": 'each round begins with the dot that it may not hold',
  'machines/rules/timeZone.ts (?:[/_+-][A-Z0-9a-z]+)*': 'each round begins with a mark that it may not hold',
};

describe('patterns', () => {
  test('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.map(({ file }) => file)).toContain('dialogs/recognizers/phone.ts');
  });

  test('nest no repeat in a repeat, but for those that are known to be harmless', () => {
    const nested = patterns.flatMap(({ file, source }) => nestedRepeats(source).map((group) => `${file} ${group}`));
    expect([...new Set(nested)].toSorted()).toEqual(Object.keys(harmless).toSorted());
  });

  test.each([
    ['(a+)+', 1],
    ['^(?:[a-z]+\\.)*$', 1],
    ['(?:a|b+)*', 1],
    ['((a*)b)+', 1],
    ['(a{2,})*', 1],
    ['(?:ab)+c*', 0],
    ['[(+]+(\\d{1,3})*', 0],
    ['(?:\\+\\d)+', 0],
    ['a+b+c+', 0],
  ])('%s holds %i', (source, count) => expect(nestedRepeats(source)).toHaveLength(count));
});
