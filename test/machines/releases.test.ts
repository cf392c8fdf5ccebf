import { describe, expect, test } from 'vitest';
import { isAddedSince, isKnownRelease, isNewer, presentPath, type Release, releases } from '../../machines/releases.ts';
import { fields } from '../../machines/setup.ts';

const table: readonly Release[] = [
  { version: '2026-11' },
  { version: '2026-12', added: ['a'], renamed: { 'skills[].title': 'skills[].label' } },
  { version: '2026-12.2', renamed: { 'skills[].label': 'digital.skills[].name', 'x[].y[].z': 'v[].w[].u' } },
  { version: '2027-02', removed: ['a'], added: ['b'] },
];

describe('versions', () => {
  test.each([
    ['2027-02', false],
    ['2027-02.1', true],
    ['2027-03', true],
    ['2028-01', true],
    ['2026-12.9', false],
    ['2026-12.2', false],
    ['10000-01', false],
    ['latest', false],
  ])('%s is newer: %s', (version, newer) => expect(isNewer(version, table)).toBe(newer));

  test('are known once released', () => {
    expect(isKnownRelease('2026-12.2', table)).toBe(true);
    expect(isKnownRelease('2026-12.3', table)).toBe(false);
  });

  test('add questions for those that came before', () => {
    expect(isAddedSince('2026-11', 'a', table)).toBe(true);
    expect(isAddedSince('2026-12', 'a', table)).toBe(false);
    expect(isAddedSince('2026-12', 'b', table)).toBe(true);
  });
});

describe('a path', () => {
  test.each([
    ['skills[2].title', 'digital.skills[2].name'],
    ['skills[2].label', 'digital.skills[2].name'],
    ['x[1].y[3].z', 'v[1].w[3].u'],
    ['business.name', 'business.name'],
  ])('%s is called %s now', (before, now) => expect(presentPath(before, table)).toBe(now));
});

describe('the table', () => {
  const own: readonly Release[] = releases;
  const ids = new Set<string>(Object.keys(fields));

  test('goes from one version to the next newer one', () => {
    for (const [i, { version }] of own.entries()) if (i) expect(isNewer(version, own.slice(0, i))).toBe(true);
  });

  test('names only questions that are there, and never uses a name again that was given up', () => {
    for (const { added = [], removed = [], renamed = {} } of own) {
      const gone = [...removed, ...Object.keys(renamed)];
      expect(gone.filter((id) => ids.has(id))).toEqual([]);
      const come = [...added, ...Object.values(renamed)].filter((id) => !own.some((one) => one.removed?.includes(id)));
      expect(come.filter((id) => !ids.has(presentPath(id)))).toEqual([]);
    }
  });
});
