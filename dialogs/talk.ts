import { apply, type Entry, type Folded, fold, type PathEntry, type Stamp } from '../machines/log.ts';
import type { Value } from '../machines/value.ts';
import { type Position, step, walk } from '../machines/walk.ts';
import { type Asked, askedAt, askedPending } from './asked.ts';
import { pickLanguage } from './catalog.ts';
import type { Errand, Fact } from './errands.ts';
import type { Language } from './language.ts';
import type { Choice, Message, Said } from './message.ts';
import { type Dialogue, definition, type Session } from './session.ts';
import { remember, type Standpoint, standpoint } from './standing.ts';

/** One turn in the making: what was found, what will be written, what will be said. */
export interface Talk {
  readonly session: Session;
  readonly stamp: Stamp;
  at: Standpoint;
  language: Language;
  dialogue: Dialogue;
  readonly entries: Entry[];
  readonly messages: Message[];
  /** Sentences said ahead of the next question. */
  readonly ahead: string[];
  /** Buttons offered ahead of the next question's own. */
  readonly offers: Choice[];
  /** The person asked for the whole question again. */
  isRepeating: boolean;
  /** The person takes leave: where we are is said, and no question put. */
  isLeaving: boolean;
  /** The person wants everything deleted. */
  isForgotten: boolean;
  readonly facts: readonly Fact[];
  readonly errands: Errand[];
}

/** Opens a turn on a session. */
export function openTalk(session: Session, stamp: Stamp, { locale, facts = [] }: Said): Talk {
  const at = standpoint(session);
  const language = pickLanguage(at.folded.locale ?? locale);
  return {
    session,
    stamp,
    at,
    language,
    dialogue: session.dialogue,
    entries: [],
    messages: [],
    ahead: [],
    offers: [],
    isRepeating: false,
    isLeaving: false,
    isForgotten: false,
    facts,
    errands: [],
  };
}

/** A statement without its stamp. */
type Statement = Entry extends infer E ? (E extends Entry ? Omit<E, keyof Stamp> : never) : never;

/** A message of its own, ahead of the next question. */
export const tell = ({ messages }: Talk, text: string): void => {
  messages.push({ text });
};

/** Writes an entry and walks anew, since it may have changed anything. */
export function state(talk: Talk, statement: Statement): void {
  const entry = { ...statement, ...talk.stamp } as Entry;
  talk.entries.push(entry);
  const folded: Folded = hasPath(entry) ? apply(talk.at.folded, entry) : fold([...talk.session.log, ...talk.entries]);
  talk.at = { folded, position: entry.type === 'LANGUAGE' ? talk.at.position : walk(folded.values) };
}

const hasPath = (entry: Entry): entry is PathEntry => 'path' in entry;

/** Answers the pending question through the statechart; false when it refuses. */
export function answerPending(talk: Talk, path: string, value: Value): boolean {
  const next: Position = step(
    talk.at.position,
    value === null ? { type: 'SKIP', path } : { type: 'ANSWER', path, value },
  );
  if (next === talk.at.position) return false;
  const type = path.startsWith('steps.') ? 'STEP' : 'ANSWERED';
  const entry: PathEntry =
    value === null ? { type: 'SKIPPED', path, ...talk.stamp } : { type, path, value, ...talk.stamp };
  talk.entries.push(entry);
  talk.at = { folded: apply(talk.at.folded, entry), position: next };
  return true;
}

/** Puts the pending question off until the end; false when it has to be answered now. */
export function deferPending(talk: Talk, { path }: Pick<Asked, 'path'>): boolean {
  const next = step(talk.at.position, { type: 'DEFER', path });
  if (talk.dialogue.aside || next === talk.at.position) return false;
  const entry: PathEntry = { type: 'DEFERRED', path, ...talk.stamp };
  talk.entries.push(entry);
  talk.at = { folded: apply(talk.at.folded, entry), position: next };
  return true;
}

/** The path that an aside asks about; undefined when it asks something of its own. */
export function pathAside({ aside }: Pick<Dialogue, 'aside'>): string | undefined {
  if (aside?.kind === 'change') return aside.path;
  return aside?.kind === 'check' && aside.paths.length === 1 ? aside.paths[0] : undefined;
}

/** The question to answer now: the one being changed or asked about again, else the pending one; undefined at the end. */
export function askedNow({ dialogue, at }: Talk): Asked | undefined {
  const aside = pathAside(dialogue);
  if (aside !== undefined) return askedAt(aside, at);
  return at.position.pending ? askedPending(at.position.pending, at) : undefined;
}

/** The session after the turn. */
export function closeTalk({ session, entries, dialogue, at }: Talk): Session {
  const after: Session = {
    ...session,
    definition,
    log: entries.length ? [...session.log, ...entries] : session.log,
    dialogue,
  };
  remember(after, at);
  return after;
}
