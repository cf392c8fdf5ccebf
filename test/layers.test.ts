import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['machines', 'dialogs', 'bot'] as const;
type Room = (typeof rooms)[number];

interface Source {
  readonly path: string;
  readonly text: string;
}
const sourcesOf = (room: Room): readonly Source[] =>
  readdirSync(`${root}${room}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs)$/.test(entry.name))
    .map((entry) => {
      const file = `${entry.parentPath}${sep}${entry.name}`;
      return { path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
    });

/** Comments may show code and are not code; a URL in a string is not a comment. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What a file imports, whichever way it does; relative ones as paths from the root. */
function importsOf({ path, text }: Source): readonly string[] {
  const found = codeOf(text).matchAll(
    /(?<!['"`])(?:\bfrom|\bimport|\brequire|import\.meta\.resolve)\s*\(?\s*(['"`])([^'"`\s]+)\1/g,
  );
  return [...found].map(([, , name]) => {
    const wanted = name as string;
    return wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : wanted;
  });
}

/** design.md section 1: everything that is not named here is forbidden. */
const allowed: Readonly<Record<Exclude<Room, 'bot'>, readonly RegExp[]>> = {
  machines: [/^machines\//, /^xstate$/, /^zod$/, /^pure-rand\//, /^libphonenumber-js(?:\/max)?$/],
  dialogs: [/^dialogs\//, /^machines\//, /^zod$/, /^intl-messageformat$/, /^libphonenumber-js(?:\/max)?$/],
};

describe('imports', () => {
  test.each(['machines', 'dialogs'] as const)('%s imports nothing beyond its list', (room) => {
    const foreign = sourcesOf(room).flatMap((source) =>
      importsOf(source)
        .filter((name) => !allowed[room].some((pattern) => pattern.test(name)))
        .map((name) => `${source.path} → ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  test('are seen in every form, and comments are not', () => {
    const text = [
      "import a from './a.ts';",
      "import type { B } from '../machines/b.ts';",
      "import 'node:fs';",
      "export { c } from 'c';",
      "const d = await import('d');",
      "type E = import('node:net').Socket;",
      "// import f from 'f';",
      "/* import g from 'g'; */",
    ].join('\n');
    expect(importsOf({ path: 'dialogs/x.ts', text })).toEqual([
      'dialogs/a.ts',
      'machines/b.ts',
      'node:fs',
      'c',
      'd',
      'node:net',
    ]);
  });

  test('are found at all', () => {
    const count = (room: Room) => sourcesOf(room).flatMap(importsOf).length;
    for (const room of rooms) expect(count(room)).toBeGreaterThan(50);
  });

  test('only one file steps the statechart of the setup', () => {
    const users = sourcesOf('machines')
      .filter((source) => importsOf(source).includes('xstate'))
      .map(({ path }) => path);
    expect(users).toContain('machines/walk.ts');
    const steppers = sourcesOf('machines').filter(({ text }) =>
      /\b(?:createActor|interpret|fromPromise|fromCallback)\b/.test(codeOf(text)),
    );
    expect(steppers.map(({ path }) => path)).toEqual([]);
  });
});

/** What would make the same words give another turn. */
const impure = {
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date()': /\bnew\s+Date\s*(?:\(\s*\)|[^\s(\w])/,
  'Date()': /(?<!new\s)(?<![\w.])Date\s*\(/,
  'Math.random': /\bMath\s*\.\s*random\b/,
  crypto: /\bcrypto\b|\brandomUUID\b/,
  performance: /\bperformance\s*\.\s*now\b/,
  timers: /\bset(?:Timeout|Interval|Immediate)\b/,
  Temporal: /\bTemporal\s*\.\s*Now\b/,
  environment: /\bprocess\s*\.|\bglobalThis\b|\bimport\.meta\.env\b/,
  network: /\bfetch\s*\(/,
};

describe('purity', () => {
  test.each(['machines', 'dialogs'] as const)('%s reads no clock, no chance and no surroundings', (room) => {
    const found = sourcesOf(room).flatMap(({ path, text }) =>
      Object.entries(impure).flatMap(([name, pattern]) => (pattern.test(codeOf(text)) ? [`${path}: ${name}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['Date.now', 'const t = Date.now();'],
    ['new Date()', 'const t = new Date();'],
    ['new Date()', 'const t = new Date;'],
    ['Date()', 'const t = Date();'],
    ['Math.random', 'Math.random()'],
  ] as const)('%s would be found', (name, code) => expect(impure[name].test(codeOf(code))).toBe(true));

  test('a date made of a given instant is no clock', () => {
    const code = 'format(new Date(iso)); Date.UTC(2024, 0, 1)';
    expect(Object.values(impure).filter((pattern) => pattern.test(code))).toEqual([]);
  });

  test('dates are formatted in a zone that is said, never in that of the machine', () => {
    const found = sourcesOf('dialogs').flatMap(({ path, text }) =>
      [...codeOf(text).matchAll(/new Intl\.DateTimeFormat\(([^)]*)\)/g)]
        .filter(([, options]) => !options?.includes('timeZone'))
        .map(() => path),
    );
    expect(found).toEqual([]);
  });
});
