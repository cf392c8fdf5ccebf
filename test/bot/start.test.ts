import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../bot/app.ts';
import { openLog } from '../../bot/log.ts';
import { readSettings } from '../../bot/settings.ts';
import { fakeDialogue } from './helpers/fakeDialogue.ts';
import { temporaryFolder } from './helpers/testApp.ts';

const start = (env: Readonly<Record<string, string>>) =>
  openApp({ settings: readSettings(env), dialogue: fakeDialogue, log: openLog('silent') });
const oneLineInBothLanguages = /^[^\n]*[éèà][^\n]* \/ [^\n]*$/;

describe('starting', () => {
  it('names a taken port and its cure', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const env = { PORT: String(port), DATABASE_URL: `sqlite:${join(temporaryFolder(), 'chenal.db')}` };
    await expect(start(env)).rejects.toThrow(oneLineInBothLanguages);
    await expect(start(env)).rejects.toThrow(`PORT=${port + 1}`);
    other.close();
  });

  it('names an unusable data folder and its cure', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'x');
    await expect(start({ PORT: '0', DATABASE_URL: `sqlite:${file}/chenal.db` })).rejects.toThrow(
      oneLineInBothLanguages,
    );
  });

  it('does not touch a file that is no sound database', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    writeFileSync(file, 'not a database, although it is long enough to look like one'.repeat(20));
    await expect(start({ PORT: '0', DATABASE_URL: `sqlite:${file}` })).rejects.toThrow(/DATABASE_URL/);
  });

  it('takes an address that cannot be had as a mistake in HOST', async () => {
    const env = { HOST: '192.0.2.1', PORT: '0', DATABASE_URL: `sqlite:${join(temporaryFolder(), 'chenal.db')}` };
    await expect(start(env)).rejects.toThrow(/HOST/);
  });
});
