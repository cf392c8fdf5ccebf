import type { DatabaseSync } from 'node:sqlite';
import type { ActivityJson, ActivityLog, Appended, Keyed } from './activityLog.ts';
import { attempt, transaction } from './database.ts';
import { places } from './places.ts';
import type { Seal } from './seal.ts';
import { sealBeside } from './sqlite.ts';

/** Direct Line's conversations in the same file as the sessions. */
export function openSqliteActivities(database: DatabaseSync, seal: Seal = sealBeside(database)): ActivityLog {
  const run = { ...statements(database), seal };
  return {
    open: (conversationId, userId, at) => attempt(() => run.open.run(conversationId, userId, at).changes === 1),
    find: (conversationId) =>
      attempt(() => {
        const row = run.find.get(conversationId);
        return row && { userId: String(row.user), ended: row.ended === 1 };
      }),
    end: (conversationId) => attempt(() => void run.end.run(conversationId)),
    append: (conversationId, activities) =>
      transaction(database, () => activities.map((one) => append(run, conversationId, one))),
    since: (conversationId, watermark) =>
      attempt(() =>
        run.since.all(conversationId, watermark).map((row) => ({ ...appended(run, conversationId, row), added: true })),
      ),
  };
}

const statements = (database: DatabaseSync) => ({
  open: database.prepare(
    'INSERT INTO direct_line_conversations (id, user, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  find: database.prepare('SELECT user, ended FROM direct_line_conversations WHERE id = ?'),
  end: database.prepare('UPDATE direct_line_conversations SET ended = 1 WHERE id = ?'),
  byKey: database.prepare('SELECT sequence, body FROM direct_line_activities WHERE conversation = ? AND key = ?'),
  last: database.prepare(
    'SELECT COALESCE(MAX(sequence), 0) AS sequence FROM direct_line_activities WHERE conversation = ?',
  ),
  append: database.prepare('INSERT INTO direct_line_activities VALUES (?, ?, ?, ?)'),
  since: database.prepare(
    'SELECT sequence, body FROM direct_line_activities WHERE conversation = ? AND sequence > ? ORDER BY sequence',
  ),
});

type Statements = ReturnType<typeof statements> & { readonly seal: Seal };

const appended = ({ seal }: Statements, conversationId: string, row: Record<string, unknown>) => ({
  sequence: Number(row.sequence),
  activity: JSON.parse(seal.open(places.activity(conversationId, Number(row.sequence)), row.body)) as ActivityJson,
});

function append(run: Statements, conversationId: string, { key, activity }: Keyed): Appended {
  const before = run.byKey.get(conversationId, key);
  if (before) return { ...appended(run, conversationId, before), added: false };
  const sequence = Number(run.last.get(conversationId)?.sequence) + 1;
  const kept = { ...activity, id: `${conversationId}|${String(sequence).padStart(7, '0')}` };
  run.append.run(
    conversationId,
    sequence,
    key,
    run.seal.seal(places.activity(conversationId, sequence), JSON.stringify(kept)),
  );
  return { sequence, activity: kept, added: true };
}
