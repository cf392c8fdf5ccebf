import { isKnownRelease, isNewer } from '../../machines/releases.ts';
import { type Session, sessionSchema, sessionVersion } from '../session.ts';
import { presentDialogue, presentEntry } from './presentNames.ts';

/** What stored JSON comes to. A newer session is one that only a newer Chenal can go on with. */
export type ReadSession =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'newer' }
  | { readonly kind: 'corrupt' };

/** Reads a stored session, whichever version wrote it; answers to questions that were renamed stand under the present name. */
export function readSession(stored: unknown): ReadSession {
  const { version, definition } = (stored ?? {}) as { version?: unknown; definition?: unknown };
  if (typeof version === 'number' && version > sessionVersion) return { kind: 'newer' };
  if (typeof definition === 'string' && isNewer(definition)) return { kind: 'newer' };
  const parsed = sessionSchema.safeParse(stored);
  if (!parsed.success || !isKnownRelease(parsed.data.definition)) return { kind: 'corrupt' };
  const session = parsed.data as Session;
  const log = session.log.map(presentEntry);
  return { kind: 'session', session: { ...session, log, dialogue: presentDialogue(session.dialogue) } };
}
