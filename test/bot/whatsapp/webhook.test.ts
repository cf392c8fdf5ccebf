import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isSigned, signatureIn } from '../../../bot/whatsapp/signature.ts';
import { openTestApp } from '../helpers/testApp.ts';
import { appSecret, openWebhook, signed, verifyToken } from './deliver.ts';
import { body, entry, status, textMessage, webhook } from './samples.ts';

const sample = JSON.stringify(webhook({ messages: [textMessage()] }));
const megabyte = 1024 * 1024;

describe('the verification', () => {
  const query = (change: Readonly<Record<string, string>> = {}): string =>
    `/whatsapp/webhook?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': '1158201444', ...change })}`;

  it('is answered with the challenge as plain text', async () => {
    const app = await openWebhook();
    const response = await app.get(query());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('1158201444');
  });

  it.each([
    ['a wrong token', { 'hub.verify_token': 'a token of theirs' }],
    ['a shorter token', { 'hub.verify_token': 'a' }],
    ['no token', { 'hub.verify_token': '' }],
    ['another mode', { 'hub.mode': 'unsubscribe' }],
    ['no challenge', { 'hub.challenge': '' }],
    ['a challenge that is markup', { 'hub.challenge': '<script>alert(1)</script>' }],
    ['a challenge without end', { 'hub.challenge': '1'.repeat(129) }],
  ])('is refused with %s', async (_, change) => {
    const app = await openWebhook();
    const response = await app.get(query(change));
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('script');
    expect(app.logged()).not.toContain('token of');
  });

  it('is refused to everybody without a token of ours', async () => {
    const app = await openWebhook({ WHATSAPP_VERIFY_TOKEN: '' });
    expect((await app.get(query({ 'hub.verify_token': '' }))).status).toBe(403);
    expect(app.logged()).toContain('WHATSAPP_VERIFY_TOKEN is not set');
  });
});

describe('without an app secret', () => {
  it('there is no webhook, and the log says so at the start', async () => {
    const app = await openTestApp({ WHATSAPP_VERIFY_TOKEN: verifyToken });
    expect((await app.post('/whatsapp/webhook', JSON.parse(sample))).status).toBe(404);
    expect((await app.get('/whatsapp/webhook?hub.mode=subscribe')).status).toBe(404);
    expect(app.logged()).toContain('WHATSAPP_APP_SECRET is not set');
  });
});

describe('the signature', () => {
  const right = signed(sample);
  const flipped = (hex: string): string => hex.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

  it('of the raw body is accepted, spaces, escapes and all', async () => {
    const app = await openWebhook();
    const raw = sample.replaceAll(':', ' :\t').replace('Bonjour', '\\u0042onjour').replaceAll('/', '\\/');
    const response = await app.send(raw);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(app.counters.whatsapp).toMatchObject({ deliveries: 1, accepted: 1, messages: 1, badSignature: 0 });
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['wrong', flipped(right)],
    ['of another secret', signed(sample, 'another secret of 32 characters!')],
    ['too short', right.slice(0, -1)],
    ['too long', `${right}0`],
    ['in capitals', right.toUpperCase()],
    ['with capital digits', `sha256=${right.slice(7).toUpperCase()}`],
    ['SHA-1', `sha1=${right.slice(7, 47)}`],
    ['without its name', right.slice(7)],
    ['given twice', `${right}, ${right}`],
  ])('that is %s is refused, and leaves nothing but a counter', async (_, signature) => {
    const app = await openWebhook();
    const before = app.contents();
    const response = await app.send(sample, { signature });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'BadSignature' } });
    expect(app.contents()).toBe(before);
    expect(app.counters.whatsapp).toMatchObject({ deliveries: 1, badSignature: 1, accepted: 0, messages: 0 });
    expect(app.logged()).not.toMatch(/Bonjour|14165550142|CA\.1349/);
  });

  it('of one body does not hold for another', async () => {
    const app = await openWebhook();
    const before = app.contents();
    for (const changed of [
      sample.replace('Bonjour', 'Bonsoir'),
      `${sample} `,
      JSON.stringify(JSON.parse(sample), null, 1),
    ])
      expect((await app.send(changed, { signature: right })).status).toBe(401);
    expect(app.contents()).toBe(before);
  });

  it('fails with any one bit of the body or of itself changed', () => {
    const bytes = Buffer.from(sample);
    const signature = signatureIn(right) as Buffer;
    expect(isSigned(bytes, signature, appSecret)).toBe(true);
    const withBit = (from: Buffer, bit: number): Buffer => {
      const copy = Buffer.from(from);
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
      return copy;
    };
    const accepted = [
      ...Array.from({ length: 1000 }, (_, bit) => isSigned(withBit(bytes, bit), signature, appSecret)),
      ...Array.from({ length: 256 }, (_, bit) => isSigned(bytes, withBit(signature, bit), appSecret)),
    ].filter(Boolean);
    expect(accepted).toEqual([]);
  });
});

describe('a signed body', () => {
  it.each([
    ['that is no JSON', '{"object":'],
    ['that is empty', ''],
    ['that is a text', '"x"'],
    ['of another shape', '{"object":"whatsapp_business_account"}'],
    ['whose only message is broken', JSON.stringify(webhook({ messages: [textMessage({ timestamp: 'x' })] }))],
    ['a thousand levels deep', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['a hundred thousand levels deep', `{"object":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['with a number that is none', '{"object":"whatsapp_business_account","entry":[1e999]}'],
  ])('%s is malformed', async (_, text) => {
    const app = await openWebhook();
    const before = app.contents();
    expect((await app.send(text)).status).toBe(400);
    expect(app.contents()).toBe(before);
    expect(app.counters.whatsapp).toMatchObject({ malformed: 1, accepted: 0 });
  });

  it('that is not UTF-8 is malformed', async () => {
    const app = await openWebhook();
    expect((await app.send(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).status).toBe(400);
  });

  it.each([
    ['of another type', sample, { 'Content-Type': 'text/plain' }],
    ['that is a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['that is compressed', gzipSync(sample), { 'Content-Encoding': 'gzip' }],
  ])('%s is not read', async (_, sent, headers) => {
    const app = await openWebhook();
    expect((await app.send(sent, { headers })).status).toBe(415);
    expect(app.contents()).not.toContain('14165550123');
  });

  it.each([
    ['with another product', { object: 'page', entry: [] }],
    ['about another field', body(entry({ field: 'account_update', value: { event: 'VERIFIED_ACCOUNT' } }))],
    ['without anything', body()],
  ])('%s is acknowledged and counted', async (_, payload) => {
    const app = await openWebhook();
    const before = app.contents();
    expect((await app.deliver(payload)).status).toBe(200);
    expect(app.contents()).toBe(before);
    expect(app.counters.whatsapp).toMatchObject({ accepted: 1, messages: 0, problems: 0 });
  });

  it('of a thousand entries is taken', async () => {
    const app = await openWebhook();
    const entries = Array.from({ length: 1000 }, () => webhook({ messages: [textMessage()] }).entry as object[]);
    expect((await app.deliver({ object: 'whatsapp_business_account', entry: entries.flat() })).status).toBe(200);
    expect(app.counters.whatsapp.messages).toBe(1000);
  });

  it('keeps its good parts when others are bad', async () => {
    const app = await openWebhook();
    const messages = [textMessage(), textMessage({ id: undefined })];
    expect((await app.deliver(webhook({ messages, statuses: [status()] }))).status).toBe(200);
    expect(app.counters.whatsapp).toMatchObject({ messages: 1, statuses: 1, problems: 1 });
    expect(app.logged()).toContain('entry[0].changes[0].value.messages[1].id');
  });
});

describe('the size', () => {
  const padded = (bytes: number): string => {
    const start = JSON.stringify(webhook({ messages: [textMessage({ text: { body: '' } })] }));
    return start.replace('"body":""', `"body":"${'x'.repeat(bytes - start.length)}"`);
  };

  it('may be three megabytes, and not one byte more', async () => {
    const app = await openWebhook();
    expect((await app.send(padded(3 * megabyte))).status).toBe(200);
    const before = app.contents();
    const response = await app.send(padded(3 * megabyte + 1));
    expect(response.status).toBe(413);
    expect(response.headers.get('connection')).toBe('close');
    expect(app.contents()).toBe(before);
    expect(app.counters.whatsapp).toMatchObject({ tooLarge: 1, accepted: 1 });
  });

  it('is counted where no length is given', async () => {
    const app = await openWebhook();
    const { port } = new URL(app.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /whatsapp/webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Hub-Signature-256: ${signed('')}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = Buffer.from(`${megabyte.toString(16)}\r\n${'x'.repeat(megabyte)}\r\n`);
    for (let i = 0; i < 4; i++) socket.write(chunk);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});
