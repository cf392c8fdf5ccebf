import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Message } from '../../dialogs/message.ts';
import { readSession } from '../../dialogs/upgrade/readSession.ts';
import type { Entry } from '../../machines/log.ts';
import { linked } from '../transcripts/chain.ts';
import { repliesTo, write, writeTurn } from './commit.ts';
import { attempt, transaction, truncateLog } from './database.ts';
import { forgetRows } from './forget.ts';
import { places } from './places.ts';
import { openSeal, type Seal, sealKeys } from './seal.ts';
import { type Linked, linkIn, type Statements, statements } from './statements.ts';
import type { Loaded, Reference, Store, Unsent } from './store.ts';
import { type Chain, sealDatabase, unbegun } from './upgrade.ts';

/** Clients repeat a message for days at most; after that its id is forgotten. */
const keptDays = 7;

/** The seal whose key lies beside the database file. */
export const sealBeside = (database: DatabaseSync): Seal => openSeal(sealKeys(database.location()));

/** The store in one SQLite file that several processes of one machine may share. */
export function openSqliteStore(database: DatabaseSync, seal: Seal = sealBeside(database)): Store {
  sealDatabase(database, seal);
  const run = { ...statements(database), seal };
  run.forgetReplies.run(`-${keptDays} days`);
  return {
    load: (conversationId, unless) => attempt(() => load(run, conversationId, unless)),
    replies: (conversationId, activityId) => attempt(() => repliesTo(run, conversationId, activityId)),
    commit: (commit) => transaction(database, () => write(run, commit)),
    unsent: (conversationId) =>
      attempt(() =>
        (conversationId === undefined ? run.unsent.all() : run.unsentOf.all(conversationId)).map((row) =>
          unsentOf(row, seal),
        ),
      ),
    markSent: (turn, sent) => attempt(() => void run.markSent.run(sent, turn)),
    forget: async (conversationId, farewell) => {
      await transaction(database, () => {
        forgetRows(database, seal, conversationId);
        if (farewell) writeTurn(run, { conversationId, ...farewell });
      });
      await truncateLog(database);
    },
    idle: (before) =>
      attempt(() =>
        run.idle.all(before).map(({ conversation, tenant, at }) => ({
          conversationId: String(conversation),
          tenant: tenant === null ? null : String(tenant),
          at: String(at),
        })),
      ),
    secret: (name) => transaction(database, () => secret(run, name)),
    isReady: async () => run.ping.get() !== undefined,
    close: async () => database.close(),
  };
}

type Row = Record<string, unknown>;

function load(run: Statements, conversationId: string, unless?: string): Loaded {
  const row = run.session.get(conversationId) as { version: number; body: unknown } | undefined;
  if (!row) return { kind: 'none' };
  const eTag = String(row.version);
  if (eTag === unless) return { kind: 'same' };
  const read = readSession(storedSession(run, conversationId, row.body));
  if (read.kind === 'session') return { kind: 'found', session: read.session, eTag };
  return setAside(run, { conversationId, ...row, reason: read.kind });
}

/** The session as it was written; without its log when any of that was changed, taken out or added since. */
function storedSession(run: Statements, conversationId: string, body: unknown): unknown {
  try {
    const { chain, ...stored } = JSON.parse(run.seal.open(places.session(conversationId), body)) as { chain?: Chain };
    return { ...stored, log: storedLog(run, conversationId, chain) };
  } catch {
    return undefined;
  }
}

function storedLog(run: Statements, conversationId: string, chain: Chain = unbegun): readonly Entry[] | undefined {
  const log: Entry[] = [];
  let { head } = unbegun;
  for (const row of run.entries.all(conversationId)) {
    const link = attemptLink(run, conversationId, row);
    if (!link || linked(head, link.entry) !== link.hash) return undefined;
    head = link.hash;
    log.push(link.entry);
  }
  return chain.count === log.length && chain.head === head ? log : undefined;
}

function attemptLink(run: Statements, conversationId: string, row: Row): Linked | undefined {
  try {
    return linkIn(run, conversationId, row);
  } catch {
    return undefined;
  }
}

interface Unreadable {
  readonly conversationId: string;
  readonly version: number;
  readonly body: unknown;
  readonly reason: 'corrupt' | 'newer';
}

function setAside(run: Statements, { conversationId, version, body, reason }: Unreadable): Loaded {
  const entries = run.entries
    .all(conversationId)
    .map((row) => asText(run.seal, places.entry(conversationId, Number(row.sequence)), row.body));
  const copy = JSON.stringify({ body: asText(run.seal, places.session(conversationId), body), entries });
  const sealed = run.seal.seal(places.quarantine(conversationId), copy);
  const { changes } = run.quarantine.run(conversationId, version, reason, new Date().toISOString(), sealed);
  const reference = createHash('sha256').update(conversationId).digest('hex').slice(0, 8).toUpperCase();
  return { kind: 'quarantined', reason, reference, first: changes === 1 };
}

/** What can be read of it, else its bytes. */
function asText(seal: Seal, place: string, sealed: unknown): string {
  try {
    return seal.open(place, sealed);
  } catch {
    return sealed instanceof Uint8Array ? Buffer.from(sealed).toString('base64') : String(sealed);
  }
}

function unsentOf(row: Row, seal: Seal): Unsent {
  const conversationId = String(row.conversation);
  const place = places.turn(conversationId);
  return {
    turn: Number(row.id),
    conversationId,
    reference: JSON.parse(seal.open(place, row.reference)) as Reference,
    messages: JSON.parse(seal.open(place, row.replies)) as Message[],
    sent: Number(row.sent),
  };
}

function secret(run: Statements, name: string): string {
  run.setSecret.run(name, randomBytes(32).toString('base64url'));
  return String(run.secret.get(name)?.value);
}
