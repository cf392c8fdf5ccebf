import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dialogue } from '../../bot/dialogue.ts';
import { unsealed } from '../helpers/unsealed.ts';
import { openConversation, openTestApp, say, see, temporaryFolder } from './helpers/testApp.ts';

describe('the edge with the real dialogue', () => {
  it.each([
    ['fr-CA', /WhatsApp[\s\S]*aide/],
    ['en-CA', /WhatsApp[\s\S]*help/],
  ])('greets in %s and asks its first question', async (locale, words) => {
    const app = await openTestApp({}, dialogue);
    const { activities } = await see(app, await openConversation(app, locale));
    expect(activities.map(({ text }) => text).join('\n')).toMatch(words);
    expect(activities.at(-1)).toMatchObject({
      channelData: { chenal: { question: expect.any(String), progress: { answered: 0 } } },
    });
  });

  it('leaves no trace of a verification code on the disk, in the log or in the conversation', async () => {
    const folder = temporaryFolder();
    const app = await openTestApp({ DATABASE_URL: `sqlite:${join(folder, 'chenal.db')}` }, dialogue);
    const granted = await openConversation(app);
    for (const text of ['731946', 'my code is 731 946', '７３１９４６']) await say(app, granted, { text });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const stored = unsealed(join(folder, 'chenal.db'));
    expect(stored).toContain('••••••');
    const everywhere = [...files, stored, app.logged(), JSON.stringify(await see(app, granted))].join('');
    expect(everywhere).not.toMatch(/731.?946/);
    expect(everywhere).not.toContain(Buffer.from('７３１９４６').toString('latin1'));
  });

  it('gives the draft in three forms that agree', async () => {
    const app = await openTestApp({}, dialogue);
    const granted = await openConversation(app, 'fr-CA');
    await say(app, granted, { text: 'tous' });
    await say(app, granted, { text: '+1 416 555 0123' });
    const read = async (extension: string) =>
      (await app.get(`/configurations/${granted.conversationId}.${extension}?token=${granted.token}`)).text();
    const json = JSON.parse(await read('json'));
    expect(json).toMatchObject({ status: 'draft', locale: 'fr-CA', channels: [{ phoneNumber: '+14165550123' }] });
    expect(parse(await read('yaml'))).toEqual(json);
    expect(await read('md')).toContain('+1 416 555 0123'.slice(-4));
  });
});

describe('a database that another program holds', () => {
  it('is answered with 503, and work goes on when it is let go', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    const app = await openTestApp({ DATABASE_URL: `sqlite:${file}` });
    const granted = await openConversation(app);
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    const activity = {
      type: 'message',
      channelId: 'test',
      conversation: { id: 'c' },
      from: { id: 'u' },
      text: 'a',
      deliveryMode: 'expectReplies',
    };
    const held = await Promise.all([app.post('/api/messages', activity), say(app, granted, { text: 'a' })]);
    expect(held.map(({ status }) => status)).toEqual([503, 503]);
    other.exec('ROLLBACK');
    expect((await app.post('/api/messages', activity)).status).toBe(200);
    expect((await say(app, granted, { text: 'a' })).status).toBe(200);
    other.close();
  });
});
