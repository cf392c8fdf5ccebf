import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '../settings.ts';
import { StoreUnavailable } from './store.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (conversation TEXT PRIMARY KEY, version INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entries (
    conversation TEXT NOT NULL, sequence INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (conversation, sequence)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS turns (
    id INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL, activity TEXT, at TEXT NOT NULL,
    replies TEXT NOT NULL, reference TEXT, sent INTEGER NOT NULL DEFAULT 0, UNIQUE (conversation, activity)
  );
  CREATE INDEX IF NOT EXISTS unsent ON turns (conversation, id) WHERE reference IS NOT NULL;
  CREATE TABLE IF NOT EXISTS quarantine (
    conversation TEXT NOT NULL, version INTEGER NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (conversation, version)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS direct_line_conversations (
    id TEXT PRIMARY KEY, user TEXT NOT NULL, at TEXT NOT NULL, ended INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS direct_line_activities (
    conversation TEXT NOT NULL, sequence INTEGER NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence), UNIQUE (conversation, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS transcripts (
    conversation TEXT NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (conversation, sequence)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS shadows (conversation TEXT PRIMARY KEY, turn INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS inbound_messages (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, received_at TEXT NOT NULL, at TEXT NOT NULL,
    bsuid TEXT, number TEXT, body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS inbound_of_bsuid ON inbound_messages (bsuid) WHERE bsuid IS NOT NULL;
  CREATE INDEX IF NOT EXISTS inbound_of_number ON inbound_messages (number) WHERE number IS NOT NULL;
  CREATE TABLE IF NOT EXISTS inbound_outcomes (message TEXT PRIMARY KEY, at TEXT NOT NULL, outcome TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS message_statuses (
    message TEXT NOT NULL, status TEXT NOT NULL, at TEXT NOT NULL, errors TEXT, PRIMARY KEY (message, status)
  ) WITHOUT ROWID;`;

/** Synchronous waiting stops every conversation, so it is short, and longer waits happen between attempts. */
const lockWaitMilliseconds = 100;
const patienceMilliseconds = 2000;
const retryMilliseconds = 25;

/** Opens the database file, making its folder; an acknowledged answer is on the disk, hence `synchronous=FULL`. */
export function openDatabase(path: string): DatabaseSync {
  const file = path === ':memory:' ? path : resolve(path);
  try {
    if (file !== ':memory:') makeFolder(dirname(file));
    const database = new DatabaseSync(file, { timeout: lockWaitMilliseconds });
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;');
    if (!isSound(database)) throw new Error('integrity');
    database.exec(tables);
    if (file !== ':memory:') chmodSync(file, 0o600);
    return database;
  } catch (error) {
    throw unusable(path, error);
  }
}

/** One folder at a time: Node's recursive form never returns where a file system refuses with «not found», as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

const isSound = (database: DatabaseSync): boolean =>
  Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0] === 'ok';

function unusable(path: string, cause: unknown): CannotStart {
  const error = new CannotStart(
    `La base de données ${path} est inutilisable\u00a0: vérifiez que le dossier existe et accepte l’écriture, que le fichier est une base SQLite intacte, ou changez DATABASE_URL`,
    `The database ${path} cannot be used: check that the folder exists and can be written to, that the file is a sound SQLite database, or change DATABASE_URL`,
  );
  error.cause = cause;
  return error;
}

const busyOrLocked = new Set([5, 6]);
const isBusy = (error: unknown): boolean => busyOrLocked.has(((error as { errcode?: number }).errcode ?? 0) & 0xff);
const isFromSqlite = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_SQLITE_ERROR';

/** Runs database work, again while another process holds the file; what SQLite cannot do is `StoreUnavailable`. */
export async function attempt<T>(work: () => T): Promise<T> {
  const deadline = performance.now() + patienceMilliseconds;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (isBusy(error) && performance.now() < deadline) await wait(retryMilliseconds * (1 + Math.random()));
      else if (isFromSqlite(error)) throw new StoreUnavailable('The database does not answer.', { cause: error });
      else throw error;
    }
  }
}

/** Nothing that was deleted stays behind in the write-ahead log; false while somebody still reads the old pages. */
export const truncateLog = (database: DatabaseSync): Promise<boolean> =>
  attempt(() => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0);

/** All of it or nothing. */
export const transaction = <T>(database: DatabaseSync, work: () => T): Promise<T> =>
  attempt(() => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
