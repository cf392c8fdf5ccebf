import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CannotStart, readSettings, variableDefaults, variableNames } from '../../bot/settings.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const lines = example.split('\n').filter((line) => /^\w+=/.test(line));
const shown = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));

describe('readSettings', () => {
  it('needs nothing to start on this machine', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      databasePath: './data/chenal.db',
      checkLogo: true,
      logLevel: 'info',
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readSettings({ PORT: '', MicrosoftAppId: ' ' })).toMatchObject({ port: 3978, app: { id: undefined } });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x'],
    ['MicrosoftAppId', 'not-a-guid'],
    ['SESSION_SECRET', 'short'],
    ['WHATSAPP_APP_SECRET', 'short'],
    ['WHATSAPP_VERIFY_TOKEN', 'short'],
    ['CHECK_LOGO', 'maybe'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s and its cure in both languages when it is %j', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(CannotStart);
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}\u00a0: .+ / ${name}: .+`));
  });

  it('says that PostgreSQL is not available in this version', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://u:p@h/db' })).toThrow(/not available in this version/);
  });

  it.each([
    ['WHATSAPP_CONFIGURATION', 'WHATSAPP_ROSTER'],
    ['WHATSAPP_ROSTER', 'WHATSAPP_CONFIGURATION'],
  ])('asks for the file that goes with %s', (one, other) => {
    expect(() => readSettings({ [one]: './file.json' })).toThrow(new RegExp(`^${other}`));
  });

  it('asks for the secret that goes with an app id', () => {
    expect(() => readSettings({ MicrosoftAppId: '0b5c6b00-0000-4000-8000-000000000000' })).toThrow(
      /^MicrosoftAppPassword/,
    );
  });
});

describe('.env.example', () => {
  it('shows every variable, and no other', () => {
    expect(Object.keys(shown)).toEqual(variableNames);
  });

  it('shows the defaults', () => {
    const filled = Object.fromEntries(Object.entries(shown).filter(([, value]) => value));
    expect(filled).toEqual(
      Object.fromEntries(Object.entries(variableDefaults()).map(([name, value]) => [name, String(value)])),
    );
  });

  it('is accepted as it is', () => {
    expect(readSettings(shown)).toEqual(readSettings({}));
  });
});
