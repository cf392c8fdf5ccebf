import { readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { dialogue } from '../../../bot/dialogue.ts';
import { openSeal, sealKeys } from '../../../bot/storage/seal.ts';
import { readTranscript } from '../../../bot/transcripts/read.ts';
import type { Said } from '../../../dialogs/message.ts';
import { replay } from '../../../dialogs/transcripts/replay.ts';
import type { Transcript } from '../../../dialogs/transcripts/transcript.ts';
import { leaksIn, personalTalk } from '../../helpers/personal.ts';
import { tags } from '../../helpers/talk.ts';
import {
  type Granted,
  openConversation,
  openTestApp,
  say,
  see,
  type TestApp,
  temporaryFolder,
} from '../helpers/testApp.ts';

/** The same thing as a client of Direct Line sends it. */
function activityFor({ text, press, change, form }: Said): Readonly<Record<string, unknown>> | undefined {
  if (text !== undefined) return { text };
  if (press) return { value: { chenal: { ...press, label: String(press.value) } } };
  if (change !== undefined) return { value: { chenal: { change, label: 'x' } } };
  return form && { value: { ...form, chenal: { form: true, label: 'x' } } };
}

const download = (app: TestApp, { conversationId, token }: Granted, query = ''): Promise<Response> =>
  app.get(`/transcripts/${conversationId}.transcript${query}`, { Authorization: `Bearer ${token}` });

async function held(tag: 'fr' | 'en', file = `${temporaryFolder()}/chenal.db`) {
  const app = await openTestApp({ DATABASE_URL: `sqlite:${file}`, LOG_LEVEL: 'trace' }, dialogue);
  const granted = await openConversation(app, `${tag}-CA`);
  for (const said of personalTalk[tag]) {
    const activity = activityFor(said);
    if (activity) expect((await say(app, granted, activity)).status).toBe(200);
  }
  return { app, granted, file };
}

const bytesOf = (file: string): string =>
  ['', '-wal', '-shm', '.key']
    .filter((end) => statSync(`${file}${end}`, { throwIfNoEntry: false }))
    .map((end) => readFileSync(`${file}${end}`, 'latin1'))
    .join('');

const read = (text: string): Transcript => {
  const found = readTranscript(text);
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found.transcript;
};

describe.each(tags)('a conversation full of personal data in the web chat (%s)', (tag) => {
  it('gives a masked transcript that replays in both languages, and leaves nothing in any stored byte or log', async () => {
    const { app, granted, file } = await held(tag);
    const response = await download(app, granted);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('.transcript');
    const text = await response.text();
    expect(leaksIn(text)).toEqual([]);
    const transcript = read(text);
    expect(transcript).toMatchObject({ origin: 'chenal', edited: null, leftOut: [], locale: `${tag}-CA` });
    expect(transcript.turns.length).toBeGreaterThan(20);
    expect(replay(transcript).diverged?.differences).toBeUndefined();
    expect(replay(transcript, { language: tag === 'fr' ? 'en' : 'fr' }).diverged?.differences).toBeUndefined();
    expect(leaksIn(bytesOf(file))).toEqual([]);
    expect(leaksIn(app.logged())).toEqual([]);
    expect(text).not.toContain(granted.conversationId);
    await app.close();
    expect(leaksIn(bytesOf(file))).toEqual([]);
  });
});

describe('the real words', () => {
  it('are for the holder of the conversation alone, without codes, and each reading is logged without them', async () => {
    const { app, granted } = await held('fr');
    const text = await (await download(app, granted, '?unmasked=1')).text();
    for (const one of ['bellavance', 'rimouski', '288-4477', 'ginette']) expect(leaksIn(text)).toContain(one);
    for (const code of ['482913', 'Soleil2024']) expect(text).not.toContain(code);
    const lines = app
      .logged()
      .split('\n')
      .filter((line) => line.includes('"unmasked"'));
    expect(lines).toHaveLength(1);
    expect(leaksIn(app.logged())).toEqual([]);
    const other = await openConversation(app);
    for (const query of ['', '?unmasked=1'])
      expect((await download(app, { ...granted, token: other.token }, query)).status).toBe(404);
    expect((await app.get(`/transcripts/${granted.conversationId}.transcript`)).status).toBe(404);
    expect((await app.get('/transcripts/..%2f..%2fetc.transcript')).status).toBe(404);
  });
});

describe('«oubliez-moi»', () => {
  it('leaves no row of the conversation but an empty place, and no byte of it; the talk may begin anew', async () => {
    const { app, granted, file } = await held('fr');
    await download(app, granted);
    const { watermark } = await see(app, granted);
    // The talk went on in English, and both languages' words are understood in both.
    await say(app, granted, { text: 'oubliez-moi' });
    await say(app, granted, { text: 'oui' });
    const { activities } = await see(app, granted, watermark);
    expect(activities.map(({ type, text }) => text ?? type)).toMatchObject([
      'event',
      expect.stringContaining('are deleted'),
    ]);
    expect((await download(app, granted)).status).toBe(404);
    const database = new DatabaseSync(file);
    for (const table of ['sessions', 'entries', 'quarantine', 'transcripts', 'shadows'])
      expect(database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get(), table).toEqual({ n: 0 });
    const seal = openSeal(sealKeys(file));
    const place = `turn line/${granted.conversationId}`;
    const rows = database.prepare('SELECT replies, heard FROM turns').all();
    expect(rows.map(({ heard }) => heard)).toEqual([null]);
    expect(seal.open(place, rows[0]?.replies)).toContain('are deleted');
    database.close();
    await say(app, granted, { text: 'bonjour' });
    const after = await see(app, granted);
    expect(after.activities.at(-1)?.text).toContain('Tâche 1');
    expect(leaksIn(JSON.stringify(after))).toEqual([]);
  });
});

it('turns that a crash left unrecorded are recorded at the next start', async () => {
  const file = `${temporaryFolder()}/chenal.db`;
  const { app } = await held('en', file);
  await app.close();
  const rows = (sql: string) => {
    const database = new DatabaseSync(file);
    const all = database.prepare(sql).all();
    database.close();
    return all;
  };
  expect(rows('SELECT COUNT(*) AS n FROM turns WHERE heard IS NOT NULL')[0]?.n).toBeGreaterThan(0);
  const again = await openTestApp({ DATABASE_URL: `sqlite:${file}` }, dialogue);
  await expect
    .poll(() => rows('SELECT COUNT(*) AS n FROM turns WHERE heard IS NOT NULL')[0]?.n, { timeout: 20_000 })
    .toBe(0);
  expect(rows('SELECT COUNT(*) AS n FROM transcripts')[0]?.n).toBeGreaterThan(20);
  await again.close();
});
