import type { DatabaseSync } from 'node:sqlite';
import { places } from './places.ts';
import type { Seal } from './seal.ts';

const linePrefix = 'line/';
const tables = ['sessions', 'entries', 'turns', 'quarantine', 'transcripts', 'shadows'] as const;

/** Deletes every row of a conversation; `secure_delete` overwrites what they held. */
export function forgetRows(database: DatabaseSync, seal: Seal, conversationId: string): void {
  for (const table of tables) database.prepare(`DELETE FROM ${table} WHERE conversation = ?`).run(conversationId);
  if (conversationId.startsWith(linePrefix)) forgetLine(database, seal, conversationId.slice(linePrefix.length));
}

/** Clients go on from the last position they saw, so an empty activity keeps it. */
function forgetLine(database: DatabaseSync, seal: Seal, id: string): void {
  const last = database
    .prepare('SELECT MAX(sequence) AS sequence FROM direct_line_activities WHERE conversation = ?')
    .get(id)?.sequence;
  database.prepare('DELETE FROM direct_line_activities WHERE conversation = ?').run(id);
  if (typeof last !== 'number') return;
  const sequence = last + 1;
  const activity = {
    type: 'event',
    name: 'forgotten',
    id: `${id}|${String(sequence).padStart(7, '0')}`,
    from: { id: 'chenal', role: 'bot' },
    conversation: { id },
  };
  database
    .prepare('INSERT INTO direct_line_activities VALUES (?, ?, ?, ?)')
    .run(id, sequence, `forgotten:${sequence}`, seal.seal(places.activity(id, sequence), JSON.stringify(activity)));
}
