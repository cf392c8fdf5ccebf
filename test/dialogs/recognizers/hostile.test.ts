import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../machines/field.ts';
import { hear, option } from './hearing.ts';

const options = Array.from({ length: 20 }, (_, i) => option(`Canal ${i}`, `Canal ${i}`));
describe.each(kinds)('%s', (kind) => {
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
