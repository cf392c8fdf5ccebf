import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const here = (path: string): URL => new URL(path, import.meta.url);
const readme = readFileSync(here('README.md'), 'utf8');

interface Proof {
  readonly files: readonly string[];
  readonly names: readonly string[];
}

/** Rows of the table by number: each proof names a file, or one in each language, and the tests in it. */
const rows = new Map(
  [...readme.matchAll(/^\| (\d+) \| ([^|]+) \| (.+) \|$/gm)].map(([, n, title, cell]) => [
    Number(n),
    { title: title as string, proofs: (cell as string).split('<br>').map(proofIn) },
  ]),
);

function proofIn(text: string): Proof {
  const file = /^`([^`]+)`/.exec(text)?.[1] ?? '';
  const files = file.includes('{fr,en}') ? ['fr', 'en'].map((tag) => file.replace('{fr,en}', tag)) : [file];
  return { files, names: [...text.matchAll(/“([^”]+)”/g)].map(([, name]) => name as string) };
}

const numbers = Array.from({ length: 45 }, (_, n) => n + 1);

test('the table has the rows 1 to 45, each once', () => {
  expect([...readme.matchAll(/^\| (\d+) \|/gm)].map(([, n]) => Number(n))).toEqual(numbers);
});

describe.each(numbers)('row %d', (n) => {
  const { title = '', proofs = [] } = rows.get(n) ?? {};

  test('names a test', () => {
    expect(title.trim()).not.toBe('');
    expect(proofs.flatMap(({ names }) => names).length).toBeGreaterThan(0);
  });

  test('names files that exist, and tests that stand in them', () => {
    for (const { files, names } of proofs)
      for (const file of files) {
        expect(existsSync(here(file)), file).toBe(true);
        const source = readFileSync(here(file), 'utf8');
        for (const name of names) expect(source.includes(name), `${file}: ${name}`).toBe(true);
        expect(source, `${file} holds a test that is passed over`).not.toMatch(
          /\b(?:test|it|describe)\.(?:skip|todo|only)\b/,
        );
      }
  });
});
