import { type Folded, fold } from '../machines/log.ts';
import type { Position } from '../machines/walk.ts';
import { walk } from '../machines/walk.ts';
import type { Session } from './session.ts';

/** What a session's log comes to, and where the walk over it stands. */
export interface Standpoint {
  readonly folded: Folded;
  readonly position: Position;
}

/** A cache that may be lost at any time: the log alone says where a session stands. */
const known = new WeakMap<Session, Standpoint>();

/** Where a session stands. */
export function standpoint(session: Session): Standpoint {
  const before = known.get(session);
  if (before) return before;
  const folded = fold(session.log);
  const found = { folded, position: walk(folded.values) };
  known.set(session, found);
  return found;
}

/** Remembers what a turn found out, so that the next one need not walk again. */
export const remember = (session: Session, found: Standpoint): void => {
  known.set(session, found);
};
