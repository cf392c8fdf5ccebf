import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../bot/storage/database.ts';
import type { Outcome } from '../../../bot/storage/inboundLog.ts';
import { openSqliteInbound } from '../../../bot/storage/sqliteInbound.ts';
import { openPseudonyms } from '../../../bot/whatsapp/pseudonyms.ts';
import type { Status } from '../../../machines/whatsapp/status.ts';
import { appSecret, openWebhook, type Webhook } from './deliver.ts';
import { bsuid, change, contents, entry, message, number, status, textMessage, webhook } from './samples.ts';

const pseudonym = openPseudonyms(appSecret);
const now = (): number => Math.floor(Date.now() / 1000);
const recent = (id: string, secondsAgo = 10) => textMessage({ id, timestamp: String(now() - secondsAgo) });
const routedIds = (app: Webhook): readonly unknown[] =>
  app.rows('SELECT message FROM inbound_outcomes ORDER BY at').map((row) => row.message);
const outcomeOf = (app: Webhook, id: string): Outcome =>
  JSON.parse(
    String(app.rows(`SELECT outcome FROM inbound_outcomes WHERE message = '${pseudonym('message', id)}'`)[0]?.outcome),
  ) as Outcome;
const settled = (app: Webhook): Promise<void> =>
  vi.waitFor(() => {
    const { messages, routed, unrouted } = app.counters.whatsapp;
    expect(routed + unrouted).toBe(messages);
  });

describe('a delivered message', () => {
  it('is written before the answer, and counted as unrouted where nothing routes', async () => {
    const app = await openWebhook();
    expect((await app.deliver(webhook({ messages: [recent('wamid.1')] }))).status).toBe(200);
    expect(app.rows('SELECT id FROM inbound_messages')).toEqual([{ id: pseudonym('message', 'wamid.1') }]);
    await settled(app);
    expect(outcomeOf(app, 'wamid.1')).toEqual({
      channel: null,
      destination: { kind: 'unrouted', reason: 'no-configuration' },
      decisions: [],
    });
    expect(app.counters.whatsapp).toMatchObject({ messages: 1, unrouted: 1, routed: 0 });
    expect(app.logged()).toContain('WHATSAPP_CONFIGURATION and WHATSAPP_ROSTER are not set');
  });

  it('leaves neither words, names, numbers nor ids of people in the database or in the log', async () => {
    const app = await openWebhook();
    const messages = Object.entries(contents).flatMap(([type, samples]) =>
      samples.map((content) => message(type, { ...content, timestamp: String(now()) })),
    );
    expect((await app.deliver(webhook({ messages, statuses: [status()] }))).status).toBe(200);
    await settled(app);
    const kept = app.contents() + app.logged();
    const said = [
      'commande',
      'abîmée',
      'facture',
      'Lovelace',
      'Plus tard',
      'flow_token',
      'Livrer',
      '👍',
      'Toronto',
      'Ada',
    ];
    const ids = [number, bsuid, 'wamid.', '14165550143', Buffer.from(number).toString('base64').slice(0, -1)];
    for (const words of [...said, ...ids]) expect(kept.includes(words), words).toBe(false);
    expect(app.counters.whatsapp.messages).toBe(messages.length);
  });

  it('is written once, in one delivery, in several, and at the same time', async () => {
    const app = await openWebhook();
    const twice = webhook({ messages: [recent('wamid.1'), recent('wamid.1')], statuses: [status(), status()] });
    expect((await app.deliver(twice)).status).toBe(200);
    const responses = await Promise.all(Array.from({ length: 20 }, () => app.deliver(twice)));
    expect(responses.map((response) => response.status)).toEqual(responses.map(() => 200));
    expect(app.rows('SELECT count(*) n FROM inbound_messages')).toEqual([{ n: 1 }]);
    expect(app.rows('SELECT count(*) n FROM message_statuses')).toEqual([{ n: 1 }]);
    await settled(app);
    expect(routedIds(app)).toHaveLength(1);
    expect(app.counters.whatsapp).toMatchObject({ messages: 1, statuses: 1, duplicates: 4 * 21 - 2, unrouted: 1 });
  });

  it('is known again after a restart', async () => {
    const first = await openWebhook();
    await first.deliver(webhook({ messages: [recent('wamid.1')] }));
    await first.close();
    const second = await openWebhook({}, first.file);
    expect((await second.deliver(webhook({ messages: [recent('wamid.1')] }))).status).toBe(200);
    expect(second.counters.whatsapp).toMatchObject({ messages: 0, duplicates: 1 });
  });

  it('that an earlier process did not route is routed at the start', async () => {
    const first = await openWebhook();
    await first.deliver(webhook({ messages: [recent('wamid.1')] }));
    await settled(first);
    await first.close();
    const database = new (await import('node:sqlite')).DatabaseSync(first.file);
    database.exec('DELETE FROM inbound_outcomes');
    database.close();
    const second = await openWebhook({}, first.file);
    await vi.waitFor(() => expect(routedIds(second)).toHaveLength(1));
  });

  it.each([
    ['too-old', 8 * 24 * 3600],
    ['in-the-future', -3600],
  ])('that is %s is kept, not routed', async (reason, secondsAgo) => {
    const app = await openWebhook();
    expect((await app.deliver(webhook({ messages: [recent('wamid.1', secondsAgo)] }))).status).toBe(200);
    await settled(app);
    expect(outcomeOf(app, 'wamid.1').destination).toEqual({ kind: 'unrouted', reason });
  });

  it('is routed in the order of time, then arrival, of its delivery', async () => {
    const app = await openWebhook();
    const payload = {
      object: 'whatsapp_business_account',
      entry: [
        entry(change({ messages: [recent('c', 5), recent('a', 50)] })),
        entry(change({ messages: [recent('b', 20), recent('d', 5)] })),
      ],
    };
    await app.deliver(payload);
    await settled(app);
    const ids = app.rows('SELECT id FROM inbound_messages ORDER BY arrival').map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'd'].map((id) => pseudonym('message', id)));
  });
});

describe('a status', () => {
  it('may come before its message, and in any order', async () => {
    const app = await openWebhook();
    for (const reported of ['read', 'sent', 'delivered', 'sent'])
      expect((await app.deliver(webhook({ statuses: [status({ status: reported })] }))).status).toBe(200);
    expect((await app.deliver(webhook({ messages: [recent('wamid.ours')] }))).status).toBe(200);
    const rows = app.rows('SELECT message, status FROM message_statuses ORDER BY status');
    expect(rows.map((row) => row.status)).toEqual(['delivered', 'read', 'sent']);
    expect(new Set(rows.map((row) => row.message))).toEqual(new Set([pseudonym('message', 'wamid.ours')]));
    await settled(app);
    expect(app.counters.whatsapp).toMatchObject({ statuses: 3, duplicates: 1, messages: 1 });
  });

  it('never goes back, in whichever order the reports come', async () => {
    const inbox = openSqliteInbound(openDatabase(':memory:'));
    const report = (reported: Status) => ({ message: 'm', status: reported, at: new Date().toISOString() });
    expect(await inbox.status('m')).toBeUndefined();
    const seen: unknown[] = [];
    for (const reported of ['sent', 'read', 'delivered', 'failed'] as const) {
      await inbox.append({ messages: [], statuses: [report(reported)] });
      seen.push(await inbox.status('m'));
    }
    expect(seen).toEqual(['sent', 'read', 'read', 'read']);
  });

  it('of what failed keeps the codes', async () => {
    const app = await openWebhook();
    await app.deliver(webhook({ statuses: [status({ status: 'failed', errors: [{ code: 131047, title: 'x' }] })] }));
    expect(app.rows('SELECT status, errors FROM message_statuses')).toEqual([{ status: 'failed', errors: '[131047]' }]);
  });
});

describe('the database', () => {
  it('that does not answer makes Meta try again', async () => {
    const app = await openWebhook();
    const other = new (await import('node:sqlite')).DatabaseSync(app.file);
    other.exec('BEGIN EXCLUSIVE');
    const response = await app.deliver(webhook({ messages: [recent('wamid.1')] }));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    other.exec('ROLLBACK');
    other.close();
    expect((await app.deliver(webhook({ messages: [recent('wamid.1')] }))).status).toBe(200);
    expect(app.counters.whatsapp).toMatchObject({ messages: 1, duplicates: 0 });
  });
});

describe('the answer', () => {
  it('comes in the time that is printed here', async () => {
    const app = await openWebhook();
    const timed = async (payload: unknown): Promise<number> => {
      const text = JSON.stringify(payload);
      const start = performance.now();
      expect((await app.send(text)).status).toBe(200);
      return performance.now() - start;
    };
    const single: number[] = [];
    for (let i = 0; i < 300; i++) single.push(await timed(webhook({ messages: [recent(`wamid.${i}`)] })));
    const batch = await timed(webhook({ messages: Array.from({ length: 1000 }, (_, i) => recent(`wamid.b${i}`)) }));
    const [p50, p99] = [0.5, 0.99].map((share) => single.sort((a, b) => a - b)[Math.floor(share * 300)] as number);
    process.stdout.write(
      `webhook answered: median ${p50?.toFixed(1)} ms, 99th percentile ${p99?.toFixed(1)} ms, a thousand messages at once ${batch.toFixed(0)} ms (asked: 250 ms)\n`,
    );
  });
});
