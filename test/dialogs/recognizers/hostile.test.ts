import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../machines/field.ts';
import { hear, option } from './hearing.ts';

const options = Array.from({ length: 20 }, (_, i) => option(`Canal ${i}`, `Canal ${i}`));
const seeds = [
  'a',
  '1',
  '+1',
  'a ',
  '1 ',
  'a@',
  'a.',
  '-',
  '9h-',
  'mon ',
  'sauf ',
  'et ',
  "'",
  '1,',
  '(',
  '/',
  'https://',
  'oui ',
  'un ',
  '1h',
  '٣',
  '🙂',
  'canada ',
  '2026-12-25,',
  'décembre ',
  '\u0301',
  'quatre-vingt ',
  'canal ',
];

describe.each(kinds)('%s', (kind) => {
  test('answers 4,096 hostile characters at once', () => {
    for (const seed of seeds) {
      const text = seed.repeat(4096).slice(0, 4096);
      const start = performance.now();
      hear(kind, text, 'fr', { options });
      // Twenty milliseconds are the aim; shared machines stumble.
      expect(performance.now() - start, seed).toBeLessThan(100);
    }
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('fr', 'en'), (said, language) => {
        expect(['value', 'refused', 'unclear']).toContain(hear(kind, said, language, { options }).kind);
      }),
      { numRuns: 200 },
    );
  });

  test('refuses control characters and more than 4,096 characters', () => {
    if (kind === 'text') return;
    expect(hear(kind, '1\u0000', 'en', { options })).toMatchObject({ refusal: { reason: 'hidden-characters' } });
    expect(hear(kind, 'a'.repeat(4097), 'en', { options })).toMatchObject({ refusal: { reason: 'too-long' } });
  });
});
