import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openRetention } from '../../../bot/retention.ts';
import { openDatabase } from '../../../bot/storage/database.ts';
import { openSeal, sealKeys } from '../../../bot/storage/seal.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { openSqliteActivities } from '../../../bot/storage/sqliteActivities.ts';
import type { Commit } from '../../../bot/storage/store.ts';
import { openSession } from '../../../dialogs/session.ts';
import { fakeLog } from '../helpers/fakeLog.ts';
import { temporaryFolder } from '../helpers/testApp.ts';

const secretOf = (letter: string): string => letter.repeat(40);
const at = '2026-11-22T09:00:00.000Z';
const answered = (value: string) => ({ at, by: 'dl_a', type: 'ANSWERED', path: 'business.name', value }) as const;

function commitOf(value: string, change: Partial<Commit> = {}): Commit {
  const reference = { surface: 'botFramework', reference: { user: { name: `${value} reference` } } } as const;
  const messages = [{ text: `${value} reply` }];
  return {
    conversationId: 'line/c',
    session: openSession(),
    entries: [answered(value)],
    messages,
    reference,
    at,
    ...change,
  };
}

const bytesOf = (file: string): string =>
  ['', '-wal', '.key']
    .map((end) => (statSync(`${file}${end}`, { throwIfNoEntry: false }) ? readFileSync(`${file}${end}`, 'latin1') : ''))
    .join('');

describe('a sealed text', () => {
  const [a, b] = [openSeal(sealKeys(null, secretOf('a'))), openSeal(sealKeys(null, secretOf('b')))];

  it('opens in its place with its key, and is another one each time', () => {
    expect(a.open('here', a.seal('here', 'Ginette'))).toBe('Ginette');
    expect(a.seal('here', 'Ginette')).not.toEqual(a.seal('here', 'Ginette'));
    expect(Buffer.from(a.seal('here', 'Ginette')).toString('latin1')).not.toContain('Ginette');
  });

  it('opens nowhere else, with no other key, and not once a bit of it is changed', () => {
    const sealed = a.seal('here', 'Ginette');
    const changed = (i: number) => Uint8Array.from(sealed, (byte, n) => (n === i ? byte ^ 1 : byte));
    const tries = [
      () => a.open('there', sealed),
      () => b.open('here', sealed),
      ...Array.from(sealed.keys(), (i) => () => a.open('here', changed(i))),
      ...['Ginette', '', null, 7, new Uint8Array(0), sealed.slice(0, 20)].map((one) => () => a.open('here', one)),
    ];
    for (const open of tries) expect(open).toThrow(/not sealed|unknown key|changed/);
  });
});

describe('the key', () => {
  it('is in a file of its owner beside the database, or comes of SESSION_SECRET', () => {
    const file = join(temporaryFolder(), 'chenal.db');
    openSqliteStore(openDatabase(file));
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    const [own] = sealKeys(file);
    expect(sealKeys(file)).toEqual([own]);
    expect(sealKeys(file, secretOf('s'))).toHaveLength(2);
  });

  it('may move into SESSION_SECRET while the file is there; without it the database is not opened', async () => {
    const file = join(temporaryFolder(), 'chenal.db');
    await openSqliteStore(openDatabase(file)).commit(commitOf('Classics'));
    const later = openSqliteStore(openDatabase(file), openSeal(sealKeys(file, secretOf('s'))));
    expect(await later.load('line/c')).toMatchObject({ session: { log: [{ value: 'Classics' }] } });
    rmSync(`${file}.key`);
    expect(() => openSqliteStore(openDatabase(file), openSeal(sealKeys(file, secretOf('s'))))).toThrow(
      /SESSION_SECRET/,
    );
  });
});

it('nothing that was said stands in any byte of the database, its log or its copy', async () => {
  const file = join(temporaryFolder(), 'chenal.db');
  const database = openDatabase(file);
  const store = openSqliteStore(database);
  const activities = openSqliteActivities(database);
  await store.commit(
    commitOf('Bellavance', {
      heard: {
        said: { text: 'Bellavance' },
        by: 'dl_a',
        outcome: { statements: [], dialogue: openSession().dialogue },
      },
    }),
  );
  await activities.append('c', [{ key: 'k', activity: { text: 'Bellavance' } }]);
  database.exec(`UPDATE sessions SET body = x'00'`);
  expect(await store.load('line/c')).toMatchObject({ kind: 'quarantined' });
  expect(await activities.since('c', 0)).toMatchObject([{ activity: { text: 'Bellavance' } }]);
  database.exec(`VACUUM INTO '${file}.copy'`);
  expect(bytesOf(file) + bytesOf(`${file}.copy`)).not.toContain('Bellavance');
});

describe('the log', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['the last entry taken out', 'DELETE FROM entries WHERE sequence = 3'],
    ['one in the middle taken out', 'DELETE FROM entries WHERE sequence = 2'],
    ['two exchanged', 'UPDATE entries SET body = (SELECT body FROM entries WHERE sequence = 1) WHERE sequence = 2'],
    ['one added', 'INSERT INTO entries SELECT conversation, 4, body FROM entries WHERE sequence = 3'],
    ['all taken out', 'DELETE FROM entries'],
  ];
  it.each(changes)('with %s is set aside, never taken for the whole', async (_, sql) => {
    const database = openDatabase(join(temporaryFolder(), 'chenal.db'));
    const store = openSqliteStore(database);
    await store.commit(commitOf('a'));
    await store.commit(commitOf('b', { eTag: '1', entries: [answered('b'), answered('c')] }));
    expect(await store.load('line/c')).toMatchObject({
      session: { log: [{ value: 'a' }, { value: 'b' }, { value: 'c' }] },
    });
    database.exec(sql);
    expect(await store.load('line/c')).toMatchObject({ kind: 'quarantined', reason: 'corrupt' });
  });
});

it('a database of an earlier version is sealed when it is opened, and goes on', async () => {
  const file = join(temporaryFolder(), 'chenal.db');
  const before = new DatabaseSync(file);
  const { log: _, ...body } = openSession();
  before.exec(`
    PRAGMA journal_mode=WAL;
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE sessions (conversation TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE entries (conversation TEXT NOT NULL, sequence INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, sequence)) WITHOUT ROWID;
    CREATE TABLE turns (
      id INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL, activity TEXT, at TEXT NOT NULL,
      replies TEXT NOT NULL, reference TEXT, sent INTEGER NOT NULL DEFAULT 0, UNIQUE (conversation, activity)
    );
    CREATE TABLE direct_line_activities (
      conversation TEXT NOT NULL, sequence INTEGER NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (conversation, sequence), UNIQUE (conversation, key)
    ) WITHOUT ROWID;`);
  const now = new Date().toISOString();
  before.prepare('INSERT INTO sessions VALUES (?, 2, ?)').run('line/c', JSON.stringify(body));
  for (const [i, value] of ['Bellavance', 'Toitures'].entries())
    before.prepare('INSERT INTO entries VALUES (?, ?, ?)').run('line/c', i + 1, JSON.stringify(answered(value)));
  const reference = JSON.stringify({ surface: 'directLine', conversationId: 'c' });
  before
    .prepare('INSERT INTO turns (conversation, activity, at, replies, reference) VALUES (?, ?, ?, ?, ?)')
    .run('line/c', 'x', now, JSON.stringify([{ text: 'Bellavance' }]), reference);
  before.prepare('INSERT INTO direct_line_activities VALUES (?, 1, ?, ?)').run('c', 'k', '{"text":"Bellavance"}');
  before.close();

  const database = openDatabase(file);
  const store = openSqliteStore(database);
  const loaded = await store.load('line/c');
  expect(loaded).toMatchObject({ eTag: '2', session: { log: [{ value: 'Bellavance' }, { value: 'Toitures' }] } });
  expect(await store.unsent()).toMatchObject([
    { messages: [{ text: 'Bellavance' }], reference: { conversationId: 'c' } },
  ]);
  expect(await openSqliteActivities(database).since('c', 0)).toMatchObject([{ activity: { text: 'Bellavance' } }]);
  expect(await store.commit(commitOf('third', { eTag: '2' }))).toMatchObject({ kind: 'committed' });
  expect(await store.load('line/c')).toMatchObject({ session: { log: [{}, {}, { value: 'third' }] } });
  expect(bytesOf(file)).not.toMatch(/Bellavance|Toitures/);
  expect(await store.idle('2999')).toMatchObject([{ conversationId: 'line/c' }]);
});

describe('retention', () => {
  it('forgets what nobody has touched for as long as its tenant allows, and nothing else', async () => {
    const database = openDatabase(join(temporaryFolder(), 'chenal.db'));
    const store = openSqliteStore(database);
    const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
    const commit = (conversationId: string, n: number, tenant?: string) =>
      store.commit(commitOf('x', { conversationId, at: day(n), tenant }));
    await commit('old', 0);
    await commit('young', 40);
    await commit('old of a strict tenant', 35, 'Strict');
    await commit('young of a strict tenant', 58, 'Strict');
    await commit('old of a lenient tenant', 0, 'lenient');
    const days = { days: 30, byTenant: { strict: 7, lenient: 365 } };
    const retention = openRetention({ store, days, log: fakeLog, now: () => Date.parse(day(60)) });
    expect(await retention.sweep()).toBeLessThanOrEqual(2);
    retention.close();
    const left = database
      .prepare('SELECT conversation FROM sessions ORDER BY 1')
      .all()
      .map((row) => row.conversation);
    expect(left).toEqual(['old of a lenient tenant', 'young', 'young of a strict tenant']);
    for (const table of ['entries', 'turns'])
      expect(
        database
          .prepare(
            `SELECT COUNT(*) AS n FROM ${table} WHERE conversation LIKE 'old%' AND conversation NOT LIKE '%lenient%'`,
          )
          .get(),
      ).toEqual({ n: 0 });
  });
});
