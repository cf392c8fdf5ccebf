import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Message } from '../../dialogs/message.ts';
import { sessionSchema, sessionVersion } from '../../dialogs/session.ts';
import { attempt, transaction } from './database.ts';
import type { Commit, Committed, Loaded, Reference, Store, Unsent } from './store.ts';

/** Clients repeat a message for days at most; after that its id is forgotten. */
const keptDays = 7;

/** The store in one SQLite file that several processes of one machine may share. */
export function openSqliteStore(database: DatabaseSync): Store {
  const run = statements(database);
  run.forget.run(`-${keptDays} days`);
  return {
    load: (conversationId, unless) => attempt(() => load(run, conversationId, unless)),
    replies: (conversationId, activityId) => attempt(() => replies(run, conversationId, activityId)),
    commit: (commit) => transaction(database, () => write(run, commit)),
    unsent: (conversationId) =>
      attempt(() => (conversationId === undefined ? run.unsent.all() : run.unsentOf.all(conversationId)).map(unsentOf)),
    markSent: (turn, sent) => attempt(() => void run.markSent.run(sent, turn)),
    secret: (name) => transaction(database, () => secret(run, name)),
    isReady: async () => run.ping.get() !== undefined,
    close: async () => database.close(),
  };
}

const unsentColumns = 'SELECT id, conversation, replies, reference, sent FROM turns WHERE reference IS NOT NULL';

const statements = (database: DatabaseSync) => ({
  session: database.prepare('SELECT version, body FROM sessions WHERE conversation = ?'),
  insertSession: database.prepare('INSERT INTO sessions VALUES (?, 1, ?) ON CONFLICT DO NOTHING'),
  updateSession: database.prepare(
    'UPDATE sessions SET version = version + 1, body = ? WHERE conversation = ? AND version = ?',
  ),
  entries: database.prepare('SELECT body FROM entries WHERE conversation = ? ORDER BY sequence'),
  appendEntry: database.prepare(
    'INSERT INTO entries SELECT ?1, COALESCE(MAX(sequence), 0) + 1, ?2 FROM entries WHERE conversation = ?1',
  ),
  replies: database.prepare('SELECT replies FROM turns WHERE conversation = ? AND activity = ?'),
  insertTurn: database.prepare(
    'INSERT INTO turns (conversation, activity, at, replies, reference) VALUES (?, ?, ?, ?, ?)',
  ),
  unsent: database.prepare(`${unsentColumns} ORDER BY id`),
  unsentOf: database.prepare(`${unsentColumns} AND conversation = ? ORDER BY id`),
  markSent: database.prepare(
    'UPDATE turns SET sent = ?1, reference = iif(?1 < json_array_length(replies), reference, NULL) WHERE id = ?2',
  ),
  forget: database.prepare("DELETE FROM turns WHERE reference IS NULL AND datetime(at) < datetime('now', ?)"),
  quarantine: database.prepare('INSERT INTO quarantine VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'),
  setSecret: database.prepare('INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING'),
  secret: database.prepare('SELECT value FROM settings WHERE name = ?'),
  ping: database.prepare('SELECT 1 FROM settings UNION ALL SELECT 1 LIMIT 1'),
});
type Statements = ReturnType<typeof statements>;
type Row = Record<string, unknown>;

function load(run: Statements, conversationId: string, unless?: string): Loaded {
  const row = run.session.get(conversationId) as { version: number; body: string } | undefined;
  if (!row) return { kind: 'none' };
  const eTag = String(row.version);
  if (eTag === unless) return { kind: 'same' };
  const entries = run.entries.all(conversationId).map(({ body }) => String(body));
  const stored = parsed(`${row.body.slice(0, -1)},"log":[${entries.join(',')}]}`);
  const session = sessionSchema.safeParse(stored);
  if (session.success) return { kind: 'found', session: session.data, eTag };
  return setAside(run, { conversationId, ...row, stored, entries });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Unreadable {
  readonly conversationId: string;
  readonly version: number;
  readonly body: string;
  readonly stored: unknown;
  readonly entries: readonly string[];
}

function setAside(run: Statements, { conversationId, version, body, stored, entries }: Unreadable): Loaded {
  const written = (stored as { version?: unknown } | undefined)?.version;
  const reason = typeof written === 'number' && written > sessionVersion ? 'newer' : 'corrupt';
  const copy = JSON.stringify({ body, entries });
  const { changes } = run.quarantine.run(conversationId, version, reason, new Date().toISOString(), copy);
  const reference = createHash('sha256').update(conversationId).digest('hex').slice(0, 8).toUpperCase();
  return { kind: 'quarantined', reason, reference, first: changes === 1 };
}

function replies(run: Statements, conversationId: string, activityId: string): readonly Message[] | undefined {
  const row = run.replies.get(conversationId, activityId);
  return row && (JSON.parse(String(row.replies)) as Message[]);
}

function write(run: Statements, commit: Commit): Committed {
  const { conversationId, activityId, eTag, session, entries, messages, reference, at } = commit;
  const before = activityId === undefined ? undefined : replies(run, conversationId, activityId);
  if (before) return { kind: 'duplicate', messages: before };
  const { log: _, ...kept } = session;
  const body = JSON.stringify(kept);
  const { changes } =
    eTag === undefined
      ? run.insertSession.run(conversationId, body)
      : run.updateSession.run(body, conversationId, Number(eTag));
  if (changes === 0) return { kind: 'conflict' };
  for (const entry of entries) run.appendEntry.run(conversationId, JSON.stringify(entry));
  const address: SQLInputValue = reference && messages.length > 0 ? JSON.stringify(reference) : null;
  run.insertTurn.run(conversationId, activityId ?? null, at, JSON.stringify(messages), address);
  return { kind: 'committed', eTag: String(Number(eTag ?? 0) + 1) };
}

const unsentOf = (row: Row): Unsent => ({
  turn: Number(row.id),
  conversationId: String(row.conversation),
  reference: JSON.parse(String(row.reference)) as Reference,
  messages: JSON.parse(String(row.replies)) as Message[],
  sent: Number(row.sent),
});

function secret(run: Statements, name: string): string {
  run.setSecret.run(name, randomBytes(32).toString('base64url'));
  return String(run.secret.get(name)?.value);
}
