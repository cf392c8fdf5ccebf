import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTestApp, type TestApp } from './helpers/testApp.ts';

const activity = (change: Readonly<Record<string, unknown>> = {}) => ({
  type: 'message',
  id: crypto.randomUUID(),
  channelId: 'test',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  text: 'Classics',
  deliveryMode: 'expectReplies',
  ...change,
});

interface Replies {
  readonly activities: readonly Readonly<Record<string, unknown>>[];
}
async function replies(app: TestApp, change: Readonly<Record<string, unknown>> = {}): Promise<Replies['activities']> {
  const response = await app.post('/api/messages', activity(change));
  expect(response.status).toBe(200);
  return ((await response.json()) as Replies).activities;
}

describe('POST /api/messages', () => {
  it('answers in the response when replies are expected', async () => {
    const app = await openTestApp();
    const [noted, question] = await replies(app);
    expect(noted).toMatchObject({ type: 'message', text: 'noted' });
    expect(question).toMatchObject({
      text: '1: "Classics"',
      textFormat: 'plain',
      inputHint: 'expectingInput',
      channelData: {
        chenal: { question: 'business.name', task: 'account', progress: { answered: 1, total: 9 }, attempt: 0 },
      },
      suggestedActions: { actions: [{ type: 'imBack', title: 'Yes', value: 'Yes' }] },
    });
  });

  it('answers a repeated activity with the same replies and adds nothing', async () => {
    const app = await openTestApp();
    const first = await replies(app, { id: 'same' });
    expect((await replies(app, { id: 'same' })).map(({ text }) => text)).toEqual(first.map(({ text }) => text));
    expect((await replies(app, { text: 'b' }))[1]).toMatchObject({ text: '2: "b"' });
  });

  it('greets whoever joins, not itself', async () => {
    const app = await openTestApp();
    const joined = { type: 'conversationUpdate', text: undefined, locale: 'fr-CA' };
    expect((await replies(app, { ...joined, membersAdded: [{ id: 'u1' }] }))[1]).toMatchObject({ text: 'hello fr-CA' });
    expect(await replies(app, { ...joined, membersAdded: [{ id: 'bot' }] })).toEqual([]);
  });

  it('keeps channels apart, whatever conversation id they claim', async () => {
    const app = await openTestApp();
    await replies(app);
    expect((await replies(app, { channelId: 'emulator', text: 'b' }))[1]).toMatchObject({ text: '1: "b"' });
  });

  it('apologises in both languages when a turn fails, and logs nothing of what was said', async () => {
    const app = await openTestApp();
    const [sorry] = await replies(app, { text: 'throw', from: { id: 'canary-user' } });
    expect(sorry?.text).toMatch(/Désolé[\s\S]*Sorry/);
    expect(app.logged()).toContain('a turn failed');
    expect(app.logged()).not.toMatch(/secret|canary/);
  });

  it('logs no token, no body and no header at any level', async () => {
    const app = await openTestApp();
    const headers = { Authorization: 'Bearer canary-token', Cookie: 'a=canary' };
    await app.post('/api/messages?canary=1', activity({ text: 'canary text' }), headers);
    await app.get('/nowhere/canary', headers);
    await app.get('/configurations/abc.json?token=canary', headers);
    expect(app.logged()).not.toContain('canary');
  });

  it('posts replies to the service address once they are written', async () => {
    const app = await openTestApp();
    const connector = await fakeConnector();
    const response = await app.post('/api/messages', activity({ deliveryMode: undefined, serviceUrl: connector.url }));
    expect(response.status).toBe(200);
    await vi.waitFor(() => expect(connector.received.map(({ text }) => text)).toEqual(['noted', '1: "Classics"']));
  });

  it('acknowledges before it sends, and sends again later when the connector was down', async () => {
    const app = await openTestApp();
    const connector = await fakeConnector();
    connector.refuse(true);
    const first = await app.post(
      '/api/messages',
      activity({ deliveryMode: undefined, serviceUrl: connector.url, text: 'a' }),
    );
    expect(first.status).toBe(200);
    await vi.waitFor(() => expect(app.logged()).toContain('replies stay in the outbox'), 10_000);
    connector.refuse(false);
    await app.post('/api/messages', activity({ deliveryMode: undefined, serviceUrl: connector.url, text: 'b' }));
    await vi.waitFor(() =>
      expect(connector.received.map(({ text }) => text)).toEqual(['noted', '1: "a"', 'noted', '2: "b"']),
    );
  });
});

describe('the envelope', () => {
  it.each([
    ['an empty object', {}],
    ['an array', []],
    ['no type', activity({ type: undefined })],
    ['no channel', activity({ channelId: undefined })],
    ['no conversation', activity({ conversation: undefined })],
    ['no sender', activity({ from: {} })],
    ['a number for a text', activity({ text: 4 })],
  ])('is refused with 400 when it is %s', async (_, body) => {
    const response = await (await openTestApp()).post('/api/messages', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'BadActivity', message: expect.any(String), traceId: expect.any(String) },
    });
  });

  it.each([
    ['another host', { serviceUrl: 'https://attacker.example/' }],
    ['credentials in the address', { serviceUrl: 'http://a:b@127.0.0.1/' }],
    ['no scheme of the web', { serviceUrl: 'file://localhost/etc/passwd' }],
    ['no address and no place for replies', { deliveryMode: undefined }],
  ])('is refused with 401 when replies would go to %s', async (_, change) => {
    expect((await (await openTestApp()).post('/api/messages', activity(change))).status).toBe(401);
  });

  it('is heard from this machine only without an app id', async () => {
    const app = await openTestApp();
    expect((await app.post('/api/messages', activity(), { Origin: 'https://attacker.example' })).status).toBe(403);
    expect(
      await raw(
        app,
        'POST /api/messages HTTP/1.1\r\nHost: rebound.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
      ),
    ).toMatch(/^HTTP\/1.1 403/);
  });

  it.each([
    '',
    'Bearer x',
    'Bearer a.b.c',
    `Bearer ${jwt('https://login.microsoftonline.com/x/v2.0', 'none')}`,
    `Bearer ${jwt('https://sts.windows.net/x/', 'HS256')}`,
  ])(
    'is refused with 401 and no reason when an app id is configured and the header is %.40j',
    async (authorization) => {
      const app = await openTestApp({
        MicrosoftAppId: '0b5c6b00-0000-4000-8000-000000000000',
        MicrosoftAppPassword: 'p',
      });
      const body = activity({ serviceUrl: 'https://smba.trafficmanager.net/amer/' });
      const response = await app.post('/api/messages', body, authorization ? { Authorization: authorization } : {});
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({
        error: { code: 'Unauthorized', message: 'Authentification refusée. / Authentication refused.' },
      });
    },
  );
});

describe('the body reader', () => {
  const json = { 'Content-Type': 'application/json' };
  const send = async (body: NonNullable<RequestInit['body']>, headers: Readonly<Record<string, string>>) =>
    fetch(new URL('/api/messages', (await openTestApp()).url), { method: 'POST', body, headers });

  it.each([
    ['gzip', gzipSync('{}')],
    ['gzip', Buffer.from('not gzip')],
    ['gzip', gzipSync('{}').subarray(0, 12)],
    ['br', Buffer.from('x')],
    ['deflate', Buffer.from('x')],
  ])('refuses %s with 415, sound or not, and lives on', async (encoding, body) => {
    const app = await openTestApp();
    const at = new URL('/api/messages', app.url);
    const response = await fetch(at, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { ...json, 'Content-Encoding': encoding },
    });
    expect(response.status).toBe(415);
    expect((await app.get('/healthz')).status).toBe(200);
  });

  it('refuses more than 256 KiB with 413, announced or not', async () => {
    expect((await send('x'.repeat(262_145), json)).status).toBe(413);
    const chunked =
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    expect(await raw(await openTestApp(), `${chunked}${chunk.repeat(5)}`)).toMatch(
      /^HTTP\/1.1 413[\s\S]*Connection: close/i,
    );
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'refuses %s with 415',
    async (type) => {
      expect((await send('{}', { 'Content-Type': type })).status).toBe(415);
    },
  );

  it.each([
    ['half of it', '{"type":"mess'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['100,000 levels', '['.repeat(100_000)],
    ['5,001 keys', `{${Array.from({ length: 5001 }, (_, i) => `"k${i}":0`).join()}}`],
    ['a number that is not finite', '{"a":1e999}'],
    ['nothing', ''],
  ])('refuses %s with 400 and quotes nothing', async (_, body) => {
    const response = await send(body, json);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BadJson' } });
  });

  it('ignores keys that reach for a prototype', async () => {
    const body = JSON.stringify(activity()).replace(
      '{',
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},',
    );
    expect((await send(body, json)).status).toBe(200);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('other addresses', () => {
  it('answers liveness and readiness', async () => {
    const app = await openTestApp();
    expect((await app.get('/healthz')).status).toBe(200);
    expect((await app.get('/readyz')).status).toBe(200);
  });

  it('answers unknown addresses and methods without repeating them', async () => {
    const app = await openTestApp();
    const unknown = await app.get('/<script>alert(1)</script>/%ff');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).not.toContain('script');
    expect((await app.get('/api/messages')).status).toBe(405);
    expect(await raw(app, 'GET //host/x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 404/,
    );
  });
});

function jwt(issuer: string, algorithm: string): string {
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: algorithm, kid: 'x' })}.${encode({ iss: issuer, aud: 'x', exp: 4e9 })}.c2ln`;
}

/** Sends bytes as they are and gives back what came until the connection closed. */
const raw = (app: TestApp, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)));
    socket.on('close', () => resolve(answer));
  });

/** Stands in for a channel: keeps what it is sent, or refuses it. */
async function fakeConnector() {
  const received: Readonly<Record<string, unknown>>[] = [];
  let isRefusing = false;
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (!isRefusing) received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(isRefusing ? 429 : 200, { 'Content-Type': 'application/json' });
    response.end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const refuse = (refusing: boolean): void => {
    isRefusing = refusing;
  };
  return { url: `http://127.0.0.1:${port}`, received, refuse };
}
