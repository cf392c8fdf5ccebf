import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { saidOf } from '../../bot/activities.ts';
import { dialogue } from '../../bot/dialogue.ts';
import { handedFile } from '../../bot/handedFile.ts';
import { parseYaml } from '../../bot/parseYaml.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { openConversation, openTestApp, say, see } from './helpers/testApp.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hand = (name: string, text: string) => handedFile({ name, bytes: bytes(text) });

describe('a file', () => {
  test('in JSON is its text', async () => {
    expect(await hand('a.JSON', '{"a": 1}')).toEqual({ name: 'a.JSON', text: '{"a": 1}' });
    expect(await hand('a.json', '\uFEFF{}')).toEqual({ name: 'a.json', text: '{}' });
  });

  test.each(Object.entries(ways))('in YAML is its JSON text, as %s is exported', async (_, wishes) => {
    const configuration = emitted(drive(wishes).last);
    const file = await hand('a.yaml', stringify(configuration, { aliasDuplicateObjects: false }));
    expect('text' in file && JSON.parse(file.text)).toEqual(configuration);
  });

  test.each([
    ['logo.png', 'x', 'type'],
    ['configuration', '{}', 'type'],
    ['a.json.exe', '{}', 'type'],
    ['a.json', ' '.repeat(512 * 1024 + 1), 'size'],
    ['a.yaml', 'a: *b', 'unreadable'],
    ['a.yaml', 'a: &b [x]\nc: *b', 'unreadable'],
    ['a.yaml', 'a: !!js/function x\n\tb: [', 'unreadable'],
  ])('%s that cannot be read says why', async (name, text, problem) => {
    expect(await hand(name, text)).toEqual({ name, problem });
  });

  test('that is no text is unreadable', async () => {
    const file = await handedFile({ name: 'a.json', bytes: new Uint8Array([0xff, 0xfe, 0x00]) });
    expect(file).toEqual({ name: 'a.json', problem: 'unreadable' });
  });

  test('that would keep the parser busy for minutes is given up, while others are served', async () => {
    const started = performance.now();
    const slow = hand('a.yaml', '? '.repeat(100_000));
    let ticks = 0;
    const timer = setInterval(() => ticks++, 50);
    expect(await slow).toEqual({ name: 'a.yaml', problem: 'unreadable' });
    clearInterval(timer);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(ticks).toBeGreaterThan(5);
  }, 20_000);

  test('in YAML has no way to an object’s prototype', () => {
    expect(Object.keys(parseYaml('__proto__:\n  x: 1') as object)).toEqual(['__proto__']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('over Direct Line', () => {
  const send = async (files: readonly (readonly [string, string])[], text = '') => {
    const said: unknown[] = [];
    const { fakeDialogue, takeTurn } = await import('./helpers/fakeDialogue.ts');
    const listening: typeof takeTurn = (session, what, stamp) => {
      if (what.file) said.push(what.file);
      return takeTurn(session, what.file ? { text: what.file.name } : what, stamp);
    };
    const app = await openTestApp({}, { ...fakeDialogue, takeTurn: listening });
    const granted = await openConversation(app);
    const form = new FormData();
    const activity = { type: 'message', text, attachments: [], from: { id: 'x' } };
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    for (const [name, content] of files) form.append('file', new Blob([content]), name);
    const url = new URL(`/v3/directline/conversations/${granted.conversationId}/upload?userId=x`, app.url);
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${granted.token}` },
      body: form,
    });
    return { status, said, seen: await see(app, granted) };
  };

  test('an upload brings its file along, and shows its name', async () => {
    const { status, said, seen } = await send([['a.json', '{"schemaVersion":1}']]);
    expect(status).toBe(200);
    expect(said).toEqual([{ name: 'a.json', text: '{"schemaVersion":1}' }]);
    expect(seen.activities.filter(({ from }) => from.role === 'user').map(({ text }) => text)).toEqual(['a.json']);
  });

  test('several files are none', async () => {
    const { said } = await send([
      ['a.json', '{}'],
      ['b.json', '{}'],
    ]);
    expect(said).toEqual([{ name: 'a.json', problem: 'several' }]);
  });

  test('a name is shown without codes and control characters', async () => {
    const { seen } = await send([['123456\u0007.png', 'x']]);
    const [shown] = seen.activities.filter(({ from }) => from.role === 'user').map(({ text }) => text);
    expect(shown).toBe('••••••.png');
  });
});

describe('over Bot Framework', () => {
  const base = { type: 'message', channelId: 'msteams', conversation: { id: 'c' }, from: { id: 'f' } };

  test('a file without a word has a name only', () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.json' }];
    expect(saidOf({ ...base, attachments })).toEqual({ file: { name: 'a.json', problem: 'elsewhere' } });
    expect(saidOf({ ...base, attachments, text: 'here' })).toEqual({ text: 'here' });
  });

  test('a text that comes as HTML too is a text', () => {
    expect(saidOf({ ...base, text: '', attachments: [{ contentType: 'text/html' }] })).toEqual({ text: '' });
  });
});

test('what is too long to read is answered, and a configuration is told to come as a file', async () => {
  const app = await openTestApp({}, dialogue);
  const granted = await openConversation(app);
  await say(app, granted, { text: `{"schemaVersion":1,"x":"${'x'.repeat(5000)}"}` });
  expect((await see(app, granted)).activities.at(-1)?.speak).toMatch(/Give me the file instead/);
  await say(app, granted, { text: 'x'.repeat(5000) });
  expect((await see(app, granted)).activities.at(-1)?.speak).toMatch(/4,?096/);
});
