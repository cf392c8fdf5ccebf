import { describe, expect, test } from 'vitest';
import { type ErrorId, errorOfCode, errors, type KnownError, menders } from '../../machines/errors.ts';

const all = Object.entries(errors) as readonly (readonly [ErrorId, KnownError])[];
const codes = all.flatMap(([, { codes: own = [] }]) => own);
const single = codes.filter((code) => typeof code === 'number');

describe('known errors', () => {
  test('are many', () => {
    expect(single.length).toBeGreaterThanOrEqual(60);
    expect(all.length).toBeGreaterThanOrEqual(80);
  });

  test('have each code once', () => {
    expect(new Set(single).size).toBe(single.length);
  });

  test('are found by each of their codes', () => {
    for (const [id, { codes: own = [] }] of all)
      for (const code of own) expect(errorOfCode(typeof code === 'number' ? code : code[0])).toBe(id);
  });

  test.each([
    [131047, 'window-closed'],
    [200, 'app-permission'],
    [299, 'app-permission'],
    [133016, 'registration-limit'],
    [2388299, 'variable-edge'],
  ])('%i is %s', (code, id) => expect(errorOfCode(code)).toBe(id));

  test.each([42, 300, 199, 131999, 9_999_999, -1, 0.5, Number.NaN])('%d is unknown', (code) => {
    expect(errorOfCode(code)).toBeUndefined();
  });

  test('say who can mend them, and name only requirements of the page', () => {
    for (const [id, { mender, sources = [], evidence }] of all) {
      expect(menders, id).toContain(mender);
      for (const source of sources) expect(source).toMatch(/^(?:R(?:[1-9]\d?|1\d\d|20\d|21[0-3])|T\d+|O\d+)$/);
      if (evidence === 'page') expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('that count as a try are errors of the number or its code', () => {
    const limits = all.filter(([, { isLimit }]) => isLimit);
    expect(limits.map(([id]) => id)).toEqual(['pin-guesses', 'registration-limit', 'code-request']);
    for (const [id, { attempt }] of limits) expect(attempt, id).toBeDefined();
  });
});
