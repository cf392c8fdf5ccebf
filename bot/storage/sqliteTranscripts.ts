import type { DatabaseSync } from 'node:sqlite';
import type { Message } from '../../dialogs/message.ts';
import { attempt, transaction } from './database.ts';
import { places } from './places.ts';
import type { Seal } from './seal.ts';
import type { HeardTurn } from './store.ts';
import type { Recorded, RecordStep, TranscriptStore, Unrecorded } from './transcriptStore.ts';

/** Transcripts in the same file as the sessions. */
export function openSqliteTranscripts(database: DatabaseSync, seal: Seal): TranscriptStore {
  const run = { ...statements(database), seal };
  return {
    pending: () => attempt(() => run.pending.all().map(({ conversation }) => String(conversation))),
    unrecorded: (conversationId, most) =>
      attempt(() => run.unrecorded.all(conversationId, most).map((row) => unrecordedOf(row, conversationId, seal))),
    shadow: (conversationId) =>
      attempt(() => {
        const row = run.shadow.get(conversationId);
        return row && { turn: Number(row.turn), body: seal.open(places.shadow(conversationId), row.body) };
      }),
    record: (conversationId, step) => transaction(database, () => record(run, conversationId, step)),
    read: (conversationId) =>
      attempt(() =>
        run.read.all(conversationId).map((row) => {
          const place = places.transcript(conversationId, Number(row.sequence));
          return JSON.parse(seal.open(place, row.body)) as Recorded;
        }),
      ),
  };
}

const statements = (database: DatabaseSync) => ({
  pending: database.prepare('SELECT DISTINCT conversation FROM turns WHERE heard IS NOT NULL'),
  unrecorded: database.prepare(
    'SELECT id, at, replies, heard FROM turns WHERE conversation = ? AND heard IS NOT NULL ORDER BY id LIMIT ?',
  ),
  shadow: database.prepare('SELECT turn, body FROM shadows WHERE conversation = ?'),
  putShadow: database.prepare(
    'INSERT INTO shadows VALUES (?1, ?2, ?3) ON CONFLICT (conversation) DO UPDATE SET turn = ?2, body = ?3',
  ),
  last: database.prepare('SELECT COALESCE(MAX(sequence), 0) AS last FROM transcripts WHERE conversation = ?'),
  append: database.prepare('INSERT INTO transcripts VALUES (?, ?, ?)'),
  recorded: database.prepare('UPDATE turns SET heard = NULL WHERE conversation = ? AND id <= ?'),
  isThere: database.prepare('SELECT 1 FROM sessions WHERE conversation = ?'),
  read: database.prepare('SELECT sequence, body FROM transcripts WHERE conversation = ? ORDER BY sequence'),
});
type Statements = ReturnType<typeof statements> & { readonly seal: Seal };

function unrecordedOf(row: Record<string, unknown>, conversationId: string, seal: Seal): Unrecorded {
  const place = places.turn(conversationId);
  const messages = JSON.parse(seal.open(place, row.replies)) as Message[];
  return {
    turn: Number(row.id),
    at: String(row.at),
    heard: JSON.parse(seal.open(place, row.heard)) as HeardTurn,
    texts: messages.map(({ text }) => text),
  };
}

function record(run: Statements, conversationId: string, { from, to, turns }: RecordStep): boolean {
  const now = run.shadow.get(conversationId)?.turn;
  if ((now === undefined ? undefined : Number(now)) !== from) return false;
  // What was forgotten in between stays forgotten.
  if (!run.isThere.get(conversationId)) return false;
  const first = Number(run.last.get(conversationId)?.last) + 1;
  for (const [i, turn] of turns.entries()) {
    const sealed = run.seal.seal(places.transcript(conversationId, first + i), JSON.stringify(turn));
    run.append.run(conversationId, first + i, sealed);
  }
  run.putShadow.run(conversationId, to.turn, run.seal.seal(places.shadow(conversationId), to.body));
  run.recorded.run(conversationId, to.turn);
  return true;
}
