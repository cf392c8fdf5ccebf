import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openTokens } from '../../bot/directline/tokens.ts';
import {
  type Granted,
  openConversation,
  openTestApp,
  type Seen,
  say,
  see,
  temporaryFolder,
} from './helpers/testApp.ts';

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const inFile = () => ({ DATABASE_URL: `sqlite:${join(temporaryFolder(), 'chenal.db')}` });

/** What arrives on a conversation's stream. */
function watch(url: string, options: { origin?: string } = {}) {
  const socket = new WebSocket(url, options);
  const sets: Seen[] = [];
  socket.on('message', (data) => sets.push(JSON.parse(String(data))));
  socket.on('error', () => undefined);
  onTestFinished(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const refused = new Promise<number>((resolve) =>
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0)),
  );
  return {
    socket,
    closed,
    refused,
    sets,
    texts: () => sets.flatMap(({ activities }) => activities.map(({ text }) => text)),
  };
}

describe('Direct Line', () => {
  it('greets in the language of the page and answers what is said', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app, 'fr-CA');
    expect((await say(app, granted, { text: 'Classics' })).status).toBe(200);
    const { activities, watermark } = await see(app, granted);
    expect(activities.map(({ text }) => text)).toEqual(['noted', 'hello fr-CA', 'Classics', 'noted', '1: "Classics"']);
    expect(activities.map(({ from }) => from.role)).toEqual(['bot', 'bot', 'user', 'bot', 'bot']);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(5);
    expect(watermark).toBe('5');
    expect((await see(app, granted, '3')).activities.map(({ text }) => text)).toEqual(['noted', '1: "Classics"']);
    expect(await see(app, granted, '99')).toEqual({ activities: [], watermark: '99' });
  });

  it('greets once, however often the client starts', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    expect((await app.post('/v3/directline/conversations', undefined, bearer(granted.token))).status).toBe(200);
    expect((await see(app, granted)).activities).toHaveLength(2);
  });

  it('streams what was missed, then what is new, in one order', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const stream = watch(granted.streamUrl);
    await vi.waitFor(() => expect(stream.texts()).toEqual(['noted', 'hello en-CA']));
    stream.socket.send('');
    await Promise.all([say(app, granted, { text: 'a' }), say(app, granted, { text: 'b' })]);
    await vi.waitFor(() => expect(stream.texts()).toHaveLength(8));
    expect(stream.sets.flatMap(({ activities }) => activities)).toEqual((await see(app, granted)).activities);
    expect(stream.sets.at(-1)?.watermark).toBe('8');
  });

  it('takes a message that is sent again once, and gives the first id', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const activity = { text: 'a', channelData: { clientActivityID: 'client-1' } };
    const ids = await Promise.all(
      [1, 2, 3].map(async () => ((await (await say(app, granted, activity)).json()) as { id: string }).id),
    );
    expect(new Set(ids).size).toBe(1);
    const { activities } = await see(app, granted);
    expect(activities.map(({ text }) => text)).toEqual(['noted', 'hello en-CA', 'a', 'noted', '1: "a"']);
    expect(activities[2]).toMatchObject({ id: ids[0], channelData: { clientActivityID: 'client-1' } });
  });

  it('lets nobody pretend to be another', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const forged = {
      id: 'mine',
      from: { id: 'boss', role: 'bot' },
      recipient: { id: 'x' },
      timestamp: '1970-01-01',
      serviceUrl: 'http://x',
      text: 'a',
    };
    await say(app, granted, forged);
    const echo = (await see(app, granted)).activities.find(({ text }) => text === 'a');
    expect(echo?.from).toMatchObject({ role: 'user', id: expect.stringMatching(/^dl_/) });
    expect(JSON.stringify(echo)).not.toMatch(/boss|mine|1970|http:/);
  });

  it('neither shows nor keeps a verification code', async () => {
    const app = await openTestApp({}, await silentAboutCodes());
    const granted = await openConversation(app);
    const stream = watch(granted.streamUrl);
    await say(app, granted, { text: 'code 123 456' });
    await vi.waitFor(() => expect(stream.texts()).toContain('code ••••••'));
    expect(JSON.stringify([stream.sets, await see(app, granted)]) + app.logged()).not.toMatch(/123.?456/);
  });

  it('shows a pressed button by its label, and the contents of a form not at all', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    await say(app, granted, { value: { chenal: { question: 'business.name', value: 7, label: 'Seven' } } });
    await say(app, granted, { value: { chenal: { form: true, label: 'Send' }, 'business.name': 'Private' } });
    const { activities } = await see(app, granted);
    expect(activities.filter(({ from }) => from.role === 'user').map(({ text }) => text)).toEqual(['Seven', 'Send']);
    expect(activities.map(({ text }) => text)).toContain('2: {"business.name":"Private"}');
  });

  it('survives a restart of the server, and a reload of the page', async () => {
    const env = inFile();
    const before = await openTestApp(env);
    const granted = await openConversation(before);
    await say(before, granted, { text: 'a' });
    await before.close();
    const after = await openTestApp(env);
    const refreshed = (await (
      await after.post('/v3/directline/tokens/refresh', undefined, bearer(granted.token))
    ).json()) as Granted;
    const resumed = await after.get(
      `/v3/directline/conversations/${refreshed.conversationId}?watermark=`,
      bearer(refreshed.token),
    );
    const stream = watch(((await resumed.json()) as Granted).streamUrl);
    await vi.waitFor(() => expect(stream.texts()).toEqual(['noted', 'hello en-CA', 'a', 'noted', '1: "a"']));
    await say(after, granted, { text: 'b' });
    await vi.waitFor(() => expect(stream.texts().at(-1)).toBe('2: "b"'));
  });

  it('apologises in the conversation when a turn fails', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    expect((await say(app, granted, { text: 'throw' })).status).toBe(200);
    expect((await see(app, granted)).activities.at(-1)?.text).toMatch(/Désolé[\s\S]*Sorry/);
  });

  it('takes the activity of an upload', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const form = new FormData();
    form.append(
      'activity',
      new Blob([JSON.stringify({ type: 'message', text: 'with a file' })], {
        type: 'application/vnd.microsoft.activity',
      }),
    );
    form.append('file', new Blob(['x']), 'logo.png');
    const upload = (body: NonNullable<RequestInit['body']>) =>
      fetch(new URL(`/v3/directline/conversations/${granted.conversationId}/upload?userId=x`, app.url), {
        method: 'POST',
        headers: bearer(granted.token),
        body,
      });
    expect((await upload(form)).status).toBe(200);
    expect((await see(app, granted)).activities.at(-1)?.text).toBe('1: "with a file"');
    expect((await upload(new FormData())).status).toBe(400);
  });

  it('ends a conversation for good', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    await say(app, granted, { type: 'endOfConversation' });
    expect((await say(app, granted, { text: 'a' })).status).toBe(404);
    expect((await app.post('/v3/directline/tokens/refresh', undefined, bearer(granted.token))).status).toBe(404);
  });
});

describe('Direct Line refuses', () => {
  const activities = ({ conversationId }: Granted): string =>
    `/v3/directline/conversations/${conversationId}/activities`;

  it('a token of another conversation, a broken one, and none, with 403', async () => {
    const app = await openTestApp();
    const [mine, other] = [await openConversation(app), await openConversation(app)];
    expect((await app.get(activities(mine), bearer(other.token))).status).toBe(403);
    expect((await app.get(activities(mine), bearer(`${mine.token}x`))).status).toBe(403);
    expect((await app.get(activities(mine))).status).toBe(403);
    expect((await app.post(activities(mine), { type: 'message', text: 'a' }, bearer(other.token))).status).toBe(403);
  });

  it('an expired token with 403, but refreshes it for weeks', async () => {
    const secret = 's'.repeat(32);
    const app = await openTestApp({ SESSION_SECRET: secret });
    const granted = await openConversation(app);
    const grant = { conversationId: granted.conversationId, userId: 'dl_a' };
    const agedDays = (days: number) => bearer(openTokens(secret, () => Date.now() - days * 86_400_000).issue(grant));
    expect((await app.get(activities(granted), agedDays(1))).status).toBe(403);
    expect((await app.post('/v3/directline/tokens/refresh', undefined, agedDays(1))).status).toBe(200);
    expect((await app.post('/v3/directline/tokens/refresh', undefined, agedDays(100))).status).toBe(403);
  });

  it('a conversation that was never started with 404', async () => {
    const app = await openTestApp();
    const granted = (await (await app.post('/v3/directline/tokens/generate')).json()) as Granted;
    expect((await app.get(activities(granted), bearer(granted.token))).status).toBe(404);
  });

  it('pages of other sites, over HTTP and over the stream', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    expect((await app.post('/v3/directline/tokens/generate', {}, { Origin: 'https://attacker.example' })).status).toBe(
      403,
    );
    expect((await app.post('/v3/directline/tokens/generate', {}, { Origin: new URL(app.url).origin })).status).toBe(
      200,
    );
    expect(await watch(granted.streamUrl, { origin: 'https://attacker.example' }).refused).toBe(403);
  });

  it('a stream address that was used, or belongs elsewhere', async () => {
    const app = await openTestApp();
    const [mine, other] = [await openConversation(app), await openConversation(app)];
    const elsewhere = mine.streamUrl.replace(mine.conversationId, other.conversationId);
    expect(await watch(elsewhere).refused).toBe(403);
    expect(await watch(mine.streamUrl).refused).toBe(403);
    expect(await watch(other.streamUrl.replace(/t=.*/, `t=${other.token}`)).refused).toBe(403);
    expect(await watch(`${app.url.replace('http', 'ws')}elsewhere`).refused).toBe(404);
  });

  it.each([
    ['a user id without dl_', '/tokens/generate', { user: { id: 'boss' } }],
    ['a kind of activity that changes state', undefined, { type: 'setState' }],
    ['a number for a text', undefined, { type: 'message', text: 1 }],
  ])('%s with 400', async (_, path, body) => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    expect(
      (await app.post(path ? `/v3/directline${path}` : activities(granted), body, bearer(granted.token))).status,
    ).toBe(400);
  });

  it('a watermark that is no number with 400', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    expect((await app.get(`${activities(granted)}?watermark=x`, bearer(granted.token))).status).toBe(400);
  });

  it('frames that no client sends', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const stream = watch(granted.streamUrl);
    await vi.waitFor(() => expect(stream.sets).toHaveLength(1));
    stream.socket.send(Buffer.alloc(70_000));
    expect(await stream.closed).toBe(1009);
  });

  it('new work while it shuts down, and closes streams so that clients come back', async () => {
    const app = await openTestApp();
    const granted = await openConversation(app);
    const stream = watch(granted.streamUrl);
    await vi.waitFor(() => expect(stream.sets).toHaveLength(1));
    await app.close();
    expect(await stream.closed).toBe(1012);
  });
});

async function silentAboutCodes() {
  const { fakeDialogue, takeTurn } = await import('./helpers/fakeDialogue.ts');
  const quiet: typeof takeTurn = (session, said, stamp) =>
    takeTurn(session, said.text?.includes('code') ? { text: 'quiet' } : said, stamp);
  return { ...fakeDialogue, takeTurn: quiet };
}
