import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { variableNames } from '../bot/settings.ts';
import { refreshed } from './helpers/refreshReadme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const gate = readFileSync(join(root, '.ci/run'), 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  (block as string).trim().split('\n'),
);

/** These start a server or this very run: the gate and the browser tests execute them. */
const elsewhere: Readonly<Record<string, () => void>> = {
  'npm ci && npm start': () =>
    expect([gate, scripts.start]).toEqual([expect.stringContaining('npm ci'), 'node bot/start.ts']),
  'npm ci && npm test': () =>
    expect([gate, scripts.check]).toEqual([
      expect.stringContaining('npm run check'),
      expect.stringContaining('npm test'),
    ]),
};

const folder = mkdtempSync(join(tmpdir(), 'chenal-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string): string {
  const [line, file] = command.split(' > ') as [string, string?];
  const here = line.replaceAll('configuration.json', join(folder, 'configuration.json'));
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
  const shell = file ? `${here} > ${join(folder, file)}` : here;
  return (
    execFileSync('sh', ['-c', shell], { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) ||
    'written'
  );
}

test('the README names commands', () => expect(commands.length).toBeGreaterThan(8));

test.each(commands)(
  'the README’s command works: %s',
  (command) => {
    const told = elsewhere[command];
    if (told) told();
    else expect(run(command)).not.toBe('');
  },
  60_000,
);

test('the README’s drawings are those of the machine; `node test/helpers/refreshReadme.ts` makes them anew', () => {
  expect(refreshed(readme)).toBe(readme);
});

test('the README lists every setting', () => {
  for (const name of variableNames) expect(readme).toContain(`\`${name}\``);
});

test('every npm script that the README names exists', () => {
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?(\w+)/g))
    expect(scripts).toHaveProperty(name as string);
});
