import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../machines/log.ts';
import { places } from './places.ts';
import type { Seal } from './seal.ts';

const unsentColumns = 'SELECT id, conversation, replies, reference, sent FROM turns WHERE reference IS NOT NULL';

export const statements = (database: DatabaseSync) => ({
  session: database.prepare('SELECT version, body FROM sessions WHERE conversation = ?'),
  insertSession: database.prepare(
    'INSERT INTO sessions (conversation, version, body, at, tenant) VALUES (?, 1, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  updateSession: database.prepare(
    'UPDATE sessions SET version = version + 1, body = ?, at = ? WHERE conversation = ? AND version = ?',
  ),
  entries: database.prepare('SELECT sequence, body FROM entries WHERE conversation = ? ORDER BY sequence'),
  lastEntry: database.prepare(
    'SELECT sequence, body FROM entries WHERE conversation = ? ORDER BY sequence DESC LIMIT 1',
  ),
  appendEntry: database.prepare('INSERT INTO entries VALUES (?, ?, ?)'),
  replies: database.prepare('SELECT replies FROM turns WHERE conversation = ? AND activity = ?'),
  insertTurn: database.prepare(
    'INSERT INTO turns (conversation, activity, at, replies, reference, count, heard) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
  unsent: database.prepare(`${unsentColumns} ORDER BY id`),
  unsentOf: database.prepare(`${unsentColumns} AND conversation = ? ORDER BY id`),
  markSent: database.prepare('UPDATE turns SET sent = ?1, reference = iif(?1 < count, reference, NULL) WHERE id = ?2'),
  forgetReplies: database.prepare(
    "DELETE FROM turns WHERE reference IS NULL AND heard IS NULL AND datetime(at) < datetime('now', ?)",
  ),
  quarantine: database.prepare('INSERT INTO quarantine VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'),
  idle: database.prepare('SELECT conversation, tenant, at FROM sessions WHERE at < ?'),
  setSecret: database.prepare('INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING'),
  secret: database.prepare('SELECT value FROM settings WHERE name = ?'),
  ping: database.prepare('SELECT 1 FROM settings UNION ALL SELECT 1 LIMIT 1'),
});
export type Statements = ReturnType<typeof statements> & { readonly seal: Seal };

/** An entry of the log and its hash, which holds on to every one before. */
export interface Linked {
  readonly entry: Entry;
  readonly hash: string;
}

type Row = Readonly<Record<string, unknown>>;

export const linkIn = ({ seal }: Statements, conversationId: string, { sequence, body }: Row): Linked =>
  JSON.parse(seal.open(places.entry(conversationId, Number(sequence)), body)) as Linked;
