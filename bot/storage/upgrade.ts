import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../machines/log.ts';
import { CannotStart } from '../settings.ts';
import { linked } from '../transcripts/chain.ts';
import { places } from './places.ts';
import { type Seal, Unsealable } from './seal.ts';

const sealedSince = 1;

/** Seals what an earlier version wrote in the clear, once; refuses a database that was sealed with a key that is not here. */
export function sealDatabase(database: DatabaseSync, seal: Seal): void {
  const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (Number(user_version) >= sealedSince) return checkKey(database, seal);
  const isUsed = database.prepare('SELECT 1 FROM sessions UNION ALL SELECT 1 FROM turns LIMIT 1').get() !== undefined;
  database.exec('BEGIN IMMEDIATE');
  try {
    addColumns(database);
    sealRows(database, seal);
    database
      .prepare('INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING')
      .run(checkName, Buffer.from(seal.seal(places.check, 'chenal')).toString('base64'));
    database.exec(`PRAGMA user_version = ${sealedSince}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
  if (isUsed) database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
}

const checkName = 'seal';

function checkKey(database: DatabaseSync, seal: Seal): void {
  const row = database.prepare('SELECT value FROM settings WHERE name = ?').get(checkName);
  try {
    seal.open(places.check, Buffer.from(String(row?.value ?? ''), 'base64'));
  } catch (error) {
    if (!(error instanceof Unsealable)) throw error;
    throw new CannotStart(
      'La base de données a été scellée avec une autre clé\u00a0: remettez le SESSION_SECRET d’origine, ou le fichier .key à côté de la base',
      'The database was sealed with another key: put back the original SESSION_SECRET, or the .key file beside the database',
    );
  }
}

const added: Readonly<Record<string, readonly string[]>> = {
  turns: ['count INTEGER NOT NULL DEFAULT 0', 'heard BLOB'],
  sessions: ["at TEXT NOT NULL DEFAULT ''", 'tenant TEXT'],
};

function addColumns(database: DatabaseSync): void {
  for (const [table, columns] of Object.entries(added)) {
    const known = database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => name);
    for (const column of columns)
      if (!known.includes(column.split(' ')[0])) database.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`);
  }
}

type Row = Readonly<Record<string, unknown>>;
const isClear = (value: unknown): value is string => typeof value === 'string';

function sealRows(database: DatabaseSync, seal: Seal): void {
  const rows = (sql: string): readonly Row[] => database.prepare(sql).all();
  const put = (sql: string, ...values: readonly (string | number | Uint8Array | null)[]): void =>
    void database.prepare(sql).run(...values);
  const chains = sealEntries(database, seal);
  for (const { conversation, body } of rows('SELECT conversation, body FROM sessions')) {
    const id = String(conversation);
    if (isClear(body))
      put(
        'UPDATE sessions SET body = ? WHERE conversation = ?',
        seal.seal(places.session(id), withChain(body, chains.get(id))),
        id,
      );
  }
  put(
    "UPDATE sessions SET at = COALESCE((SELECT MAX(at) FROM turns t WHERE t.conversation = sessions.conversation), ?) WHERE at = ''",
    new Date().toISOString(),
  );
  for (const { id, conversation, replies, reference } of rows('SELECT * FROM turns')) {
    if (!isClear(replies)) continue;
    const place = places.turn(String(conversation));
    const address = isClear(reference) ? seal.seal(place, reference) : null;
    put(
      'UPDATE turns SET replies = ?, reference = ?, count = ? WHERE id = ?',
      seal.seal(place, replies),
      address,
      (JSON.parse(replies) as unknown[]).length,
      Number(id),
    );
  }
  for (const { conversation, version, body } of rows('SELECT * FROM quarantine'))
    if (isClear(body))
      put(
        'UPDATE quarantine SET body = ? WHERE conversation = ? AND version = ?',
        seal.seal(places.quarantine(String(conversation)), body),
        String(conversation),
        Number(version),
      );
  for (const { conversation, sequence, body } of rows('SELECT * FROM direct_line_activities'))
    if (isClear(body))
      put(
        'UPDATE direct_line_activities SET body = ? WHERE conversation = ? AND sequence = ?',
        seal.seal(places.activity(String(conversation), Number(sequence)), body),
        String(conversation),
        Number(sequence),
      );
}

export interface Chain {
  readonly count: number;
  readonly head: string;
}

export const unbegun: Chain = { count: 0, head: '' };

/** The entries of every conversation, linked and sealed; gives where each chain ends. */
function sealEntries(database: DatabaseSync, seal: Seal): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Chain>();
  const update = database.prepare('UPDATE entries SET body = ? WHERE conversation = ? AND sequence = ?');
  for (const row of database.prepare('SELECT * FROM entries ORDER BY conversation, sequence').all()) {
    if (!isClear(row.body)) continue;
    const [id, sequence] = [String(row.conversation), Number(row.sequence)];
    const entry = JSON.parse(row.body) as Entry;
    const hash = linked(chains.get(id)?.head ?? '', entry);
    update.run(seal.seal(places.entry(id, sequence), JSON.stringify({ entry, hash })), id, sequence);
    chains.set(id, { count: (chains.get(id)?.count ?? 0) + 1, head: hash });
  }
  return chains;
}

/** A body that is no JSON stays as it is, and is set aside when it is read. */
function withChain(body: string, chain = unbegun): string {
  try {
    return JSON.stringify({ ...(JSON.parse(body) as object), chain });
  } catch {
    return body;
  }
}
