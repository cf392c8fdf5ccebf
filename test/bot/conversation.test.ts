import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Converse, openConversations } from '../../bot/conversation.ts';
import { openLog } from '../../bot/log.ts';
import { openOutbox, Undeliverable } from '../../bot/outbox.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import type { Reference, Store, Unsent } from '../../bot/storage/store.ts';
import { takeTurn } from './helpers/fakeDialogue.ts';
import { temporaryFolder } from './helpers/testApp.ts';

const log = openLog('silent');
const reference: Reference = { surface: 'directLine', conversationId: 'c' };
const openStore = (file = join(temporaryFolder(), 'chenal.db')): Store => openSqliteStore(openDatabase(file));

const teller =
  (converse: Converse, to?: Reference) =>
  (text: string, activityId?: string, conversationId = 'c') =>
    converse({
      conversationId,
      activityId,
      said: { text },
      by: 'dl_a',
      now: '2026-11-22T09:00:00.000Z',
      reference: to,
    });

async function answersIn(store: Store): Promise<readonly unknown[]> {
  const loaded = await store.load('c');
  return loaded.kind === 'found' ? loaded.session.log.map((entry) => (entry as { value?: unknown }).value) : [];
}

describe('converse', () => {
  it('takes turns on what was written before', async () => {
    const store = openStore();
    const tell = teller(openConversations({ store, takeTurn, log }));
    expect(await tell('a')).toMatchObject([{ text: 'noted' }, { text: '1: "a"' }]);
    expect(await tell('b')).toMatchObject([{ text: 'noted' }, { text: '2: "b"' }]);
    expect(await answersIn(store)).toEqual(['a', 'b']);
  });

  it('answers the same activity once, however often and however close together it comes', async () => {
    const store = openStore();
    const tell = teller(openConversations({ store, takeTurn, log }));
    const first = await tell('a', 'id-1');
    const again = await Promise.all(Array.from({ length: 20 }, () => tell('a', 'id-1')));
    expect(again).toEqual(Array(20).fill(first));
    expect(await answersIn(store)).toEqual(['a']);
  });

  it('loses no answer when two processes race for one conversation', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    const tells = [0, 1].map(() => teller(openConversations({ store: openStore(file), takeTurn, log })));
    const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
    const replies = await Promise.all(words.map((word, i) => tells[i % 2]?.(word, word)));
    const answers = await answersIn(openStore(file));
    expect(answers.toSorted()).toEqual(words.toSorted());
    const numbers = replies.map((messages) => Number.parseInt(messages?.[1]?.text ?? '', 10));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(words.map((_, i) => i + 1));
  });

  it('hands the turn the very session it made before, as long as nobody else wrote', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    const seen: unknown[] = [];
    const spying: typeof takeTurn = (session, said, stamp) => {
      seen.push(session);
      const turn = takeTurn(session, said, stamp);
      seen.push(turn.session);
      return turn;
    };
    const tell = teller(openConversations({ store: openStore(file), takeTurn: spying, log }));
    await tell('a');
    await tell('b');
    expect(seen[2]).toBe(seen[1]);
    await teller(openConversations({ store: openStore(file), takeTurn, log }))('elsewhere');
    expect((await tell('c'))[1]?.text).toBe('4: "c"');
  });

  it('writes nothing when the turn throws', async () => {
    const store = openStore();
    const tell = teller(openConversations({ store, takeTurn, log }));
    await expect(tell('throw', 'id')).rejects.toThrow('secret');
    expect(await store.load('c')).toEqual({ kind: 'none' });
    expect((await tell('a', 'id'))[1]?.text).toBe('1: "a"');
  });

  it('tells the person kindly about a session it cannot read, and reports it once', async () => {
    const database = openDatabase(join(temporaryFolder(), 'chenal.db'));
    const store = openSqliteStore(database);
    const lines: string[] = [];
    const tell = teller(
      openConversations({ store, takeTurn, log: openLog('info', { write: (line) => void lines.push(line) }) }),
    );
    await tell('a');
    database.exec(`UPDATE sessions SET version = 9, body = '{"version":99}'`);
    expect((await tell('b'))[0]?.text).toMatch(/conservée telle quelle[\s\S]*kept as it is/);
    await tell('c');
    expect(lines.filter((line) => line.includes('set aside'))).toHaveLength(1);
    expect(database.prepare('SELECT body FROM sessions').get()).toEqual({ body: '{"version":99}' });
  });
});

describe('the outbox', () => {
  const sending = (store: Store, send: (unsent: Unsent, left: (sent: number) => Promise<void>) => Promise<void>) =>
    openOutbox(store, { directLine: send, botFramework: send }, log);

  it('heals a crash between writing and sending', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    await teller(openConversations({ store: openStore(file), takeTurn, log }), reference)('a', 'id');
    const sent: string[] = [];
    const outbox = sending(openStore(file), async ({ messages, sent: before }, left) => {
      sent.push(...messages.slice(before).map(({ text }) => text));
      await left(messages.length);
    });
    await outbox.heal();
    await outbox.heal();
    expect(sent).toEqual(['noted', '1: "a"']);
  });

  it('goes on after the reply that left last, and keeps the order', async () => {
    const store = openStore();
    const tell = teller(openConversations({ store, takeTurn, log }), reference);
    await tell('a');
    await tell('b');
    const sent: string[] = [];
    let isDown = true;
    const outbox = sending(store, async ({ messages, sent: before }, left) => {
      for (const [i, { text }] of messages.slice(before).entries()) {
        if (isDown && sent.length === 1) throw new Error('connection refused');
        sent.push(text);
        await left(before + i + 1);
      }
    });
    await outbox.deliver('c');
    expect(sent).toEqual(['noted']);
    isDown = false;
    await outbox.deliver('c');
    expect(sent).toEqual(['noted', '1: "a"', 'noted', '2: "b"']);
  });

  it('gives up on what the channel will never take', async () => {
    const store = openStore();
    await teller(openConversations({ store, takeTurn, log }), reference)('a');
    const send = vi.fn().mockRejectedValue(new Undeliverable('404'));
    await sending(store, send).deliver('c');
    await sending(store, send).deliver('c');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
