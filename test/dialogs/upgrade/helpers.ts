import { type Session, sessionVersion } from '../../../dialogs/session.ts';
import { readSession } from '../../../dialogs/upgrade/readSession.ts';
import { type Release, releases } from '../../../machines/releases.ts';
import type { Position } from '../../../machines/walk.ts';
import { sessionAt } from '../../helpers/stands.ts';

export const [former, present] = ['2026-10', '2026-11'] as const;

/** Has the present version changed this against a former one, while something is done. */
export function since<T>(changes: Omit<Release, 'version'>, work: () => T): T {
  const table = releases as unknown as Release[];
  const [own] = table;
  table.splice(0, 1, { version: former }, { version: present, ...changes });
  try {
    return work();
  } finally {
    table.splice(0, 2, own as Release);
  }
}

/** What a former version would have in its storage for a conversation that stands there. */
export const storedAt = (position: Position, locale = 'fr-CA'): unknown =>
  JSON.parse(JSON.stringify({ ...sessionAt(position, locale), version: sessionVersion, definition: former }));

/** The session that such storage comes to; fails loudly when it is refused. */
export function read(stored: unknown): Session {
  const found = readSession(stored);
  if (found.kind !== 'session') throw new Error(`refused as ${found.kind}`);
  return found.session;
}
