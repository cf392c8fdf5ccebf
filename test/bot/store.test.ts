import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../bot/storage/database.ts';
import { places } from '../../bot/storage/places.ts';
import { openSqliteStore, sealBeside } from '../../bot/storage/sqlite.ts';
import type { Commit, Store } from '../../bot/storage/store.ts';
import { openSession } from '../../dialogs/session.ts';
import { temporaryFolder } from './helpers/testApp.ts';

const stamp = { at: '2026-11-22T09:00:00.000Z', by: 'dl_a' };
const entry = { ...stamp, type: 'ANSWERED', path: 'business.name', value: 'Classics' } as const;

function commitOf(change: Partial<Commit> = {}): Commit {
  const session = { ...openSession(), log: [entry] };
  return { conversationId: 'c', session, entries: [entry], messages: [{ text: 'noted' }], at: stamp.at, ...change };
}

/** What every store promises; a new one is added to the list below. */
describe.each([['sqlite', (file: string): Store => openSqliteStore(openDatabase(file))]])('%s store', (_, open) => {
  const file = (): string => join(temporaryFolder(), 'deep', 'chenal.db');

  it('knows nothing of a conversation that never was', async () => {
    expect(await open(file()).load('c')).toEqual({ kind: 'none' });
  });

  it('gives back what was committed, also after a restart', async () => {
    const path = file();
    const store = open(path);
    const { eTag } = (await store.commit(commitOf())) as { eTag: string };
    await store.close();
    const again = open(path);
    expect(await again.load('c')).toEqual({ kind: 'found', eTag, session: { ...openSession(), log: [entry] } });
    expect(await again.load('c', eTag)).toEqual({ kind: 'same' });
  });

  it('only ever appends to the log', async () => {
    const store = open(file());
    await store.commit(commitOf());
    await store.commit(
      commitOf({
        eTag: '1',
        session: { ...openSession(), log: [] },
        entries: [{ ...stamp, type: 'UNDONE', count: 1 }],
      }),
    );
    expect(await store.load('c')).toMatchObject({ session: { log: [{ type: 'ANSWERED' }, { type: 'UNDONE' }] } });
  });

  it('refuses a stale eTag and changes nothing', async () => {
    const store = open(file());
    await store.commit(commitOf());
    expect(await store.commit(commitOf())).toEqual({ kind: 'conflict' });
    expect(await store.commit(commitOf({ eTag: '7' }))).toEqual({ kind: 'conflict' });
    expect(await store.load('c')).toMatchObject({ eTag: '1', session: { log: [entry] } });
  });

  it('answers a repeated activity with the same messages and adds nothing', async () => {
    const store = open(file());
    await store.commit(commitOf({ activityId: 'a' }));
    const repeated = await store.commit(commitOf({ activityId: 'a', eTag: '1', messages: [{ text: 'other' }] }));
    expect(repeated).toEqual({ kind: 'duplicate', messages: [{ text: 'noted' }] });
    expect(await store.replies('c', 'a')).toEqual([{ text: 'noted' }]);
    expect(await store.replies('d', 'a')).toBeUndefined();
    expect(await store.load('c')).toMatchObject({ eTag: '1', session: { log: [entry] } });
  });

  it('keeps replies until they are sent, in order', async () => {
    const store = open(file());
    const reference = { surface: 'directLine', conversationId: 'x' } as const;
    await store.commit(commitOf({ reference, messages: [{ text: '1' }, { text: '2' }] }));
    await store.commit(commitOf({ reference, eTag: '1' }));
    await store.commit(commitOf({ conversationId: 'no reference' }));
    const [first, second, ...others] = await store.unsent();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ conversationId: 'c', reference, sent: 0, messages: [{ text: '1' }, { text: '2' }] });
    await store.markSent(first?.turn ?? 0, 1);
    expect(await store.unsent('c')).toMatchObject([{ sent: 1 }, { turn: second?.turn }]);
    await store.markSent(first?.turn ?? 0, 2);
    expect(await store.unsent('c')).toMatchObject([{ turn: second?.turn }]);
    expect(await store.unsent('d')).toEqual([]);
  });

  it('makes a secret once', async () => {
    const path = file();
    const secret = await open(path).secret('session');
    expect(secret).toHaveLength(43);
    expect(await open(path).secret('session')).toBe(secret);
    expect(await open(path).secret('other')).not.toBe(secret);
  });
});

describe('a stored session that cannot be read', () => {
  const broken = [
    '{}',
    'null',
    '{"version":1',
    '[]',
    '',
    '{"version":1,"definition":"x","dialogue":{}}',
    `{"version":1,"x":"${'y'.repeat(1e6)}"}`,
  ];

  async function withBody(body: string) {
    const path = join(temporaryFolder(), 'chenal.db');
    const database = openDatabase(path);
    const store = openSqliteStore(database);
    await store.commit(commitOf());
    const seal = sealBeside(database);
    database.prepare('UPDATE sessions SET body = ?').run(seal.seal(places.session('c'), body));
    return { store, seal, rows: (sql: string) => new DatabaseSync(path).prepare(sql).all() };
  }

  it.each(broken)('is set aside once and never overwritten: %.40s', async (body) => {
    const { store, seal, rows } = await withBody(body);
    const [before] = rows('SELECT body FROM sessions');
    expect(await store.load('c')).toMatchObject({ kind: 'quarantined', reason: 'corrupt', first: true });
    expect(await store.load('c')).toMatchObject({ kind: 'quarantined', first: false });
    expect(rows('SELECT body FROM sessions')).toEqual([before]);
    const [copy] = rows('SELECT body FROM quarantine');
    const kept = JSON.parse(seal.open(places.quarantine('c'), copy?.body)) as { body: string; entries: string[] };
    expect(kept.body).toBe(body);
    expect(kept.entries.map((text) => JSON.parse(text))).toMatchObject([{ entry }]);
  });

  it('is told apart when a newer version wrote it', async () => {
    const { store } = await withBody('{"version":2,"definition":"2030-01"}');
    expect(await store.load('c')).toMatchObject({ kind: 'quarantined', reason: 'newer' });
  });
});
