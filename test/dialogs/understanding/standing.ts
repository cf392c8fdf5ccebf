import { languages } from '../../../dialogs/catalog.ts';
import type { Session } from '../../../dialogs/session.ts';
import { type Turn, takeTurn } from '../../../dialogs/turn.ts';
import type { Reason } from '../../../machines/refusal.ts';
import type { Value } from '../../../machines/value.ts';
import { drive, ways } from '../../helpers/drive.ts';
import { sessionAt, standingAt } from '../../helpers/stands.ts';
import { converse, locales, type Tag } from '../../helpers/talk.ts';

export const stamp = { at: '2026-11-23T10:00:00.000Z', by: 'mowgli' };

interface Standing {
  readonly session: Session;
  readonly question: string;
}
const standings = new Map<string, Standing>();

/** A conversation that has just asked a question, by its id or its path. */
export function standing(at: string, tag: Tag): Standing {
  const key = `${tag} ${at}`;
  const before = standings.get(key);
  if (before) return before;
  const talk = /\[\d/.test(at) ? atPath(at, tag) : standingAt(at, tag);
  const made = { session: talk.session(), question: talk.question() as string };
  standings.set(key, made);
  return made;
}

function atPath(path: string, tag: Tag) {
  const { last } = drive(ways.twoChannels, ({ pending }) => pending?.path === path);
  return converse(locales[tag], sessionAt(last, locales[tag]));
}

/** One message at a question, through the whole turn. */
export const sayAt = (said: string, { at, tag }: { readonly at: string; readonly tag: Tag }): Turn =>
  takeTurn(standing(at, tag).session, { text: said, locale: locales[tag] }, stamp);

/** The value that a turn recorded at a path; undefined when it recorded none there. */
export const landed = ({ entries }: Turn, path: string): Value | undefined => {
  const entry = entries.findLast((one) => 'path' in one && one.path === path);
  return entry && 'value' in entry ? entry.value : undefined;
};

export const textOf = ({ messages }: Turn): string => messages.map(({ text }) => text).join('\n\n');

/** The longest piece of a reason's words that takes no argument. */
export function reasonWords(reason: Reason | 'unclear', tag: Tag): string {
  const { reasons, phrases } = languages[tag];
  const message = reason === 'unclear' ? phrases.unclear : reasons[reason];
  return message.split(/\{[^{}]*\}/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
