import { join } from 'node:path';
import pino from 'pino';
import { expect, test } from 'vitest';
import { openConversations } from '../../bot/conversation.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { openSession } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { temporaryFolder } from './helpers/testApp.ts';

const at = '2026-11-22T09:00:00.000Z';

test('a session of a newer version is refused, kept and reported', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const file = join(temporaryFolder(), 'chenal.db');
  const database = openDatabase(file);
  const store = openSqliteStore(database);
  const entry = { type: 'ANSWERED', path: 'business.name', value: 'Classics', at, by: 'a' } as const;
  const session = { ...openSession(), definition: '2099-01', log: [entry] };
  await store.commit({ conversationId: 'c', session, entries: [entry], messages: [], at });
  const rows = () =>
    JSON.stringify([database.prepare('SELECT * FROM sessions').all(), database.prepare('SELECT * FROM entries').all()]);
  const before = rows();

  const converse = openConversations({ store, takeTurn, log });
  const said = { conversationId: 'c', said: { text: 'bonjour' }, by: 'a', now: at };
  const [told, ...others] = await converse(said);
  await converse(said);

  expect(others).toEqual([]);
  expect(told?.text).toMatch(/version plus récente de Chenal[\s\S]*newer version of Chenal/);
  expect(told?.standing).toBeUndefined();
  expect(rows()).toBe(before);
  expect(database.prepare('SELECT reason FROM quarantine').all()).toEqual([{ reason: 'newer' }]);
  const reports = lines
    .map((line) => JSON.parse(line) as { reason?: string })
    .filter(({ reason }) => reason === 'newer');
  expect(reports).toHaveLength(1);
  expect(lines.join()).not.toContain('Classics');
});
