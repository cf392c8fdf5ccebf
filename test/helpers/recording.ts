import { activitiesOf } from '../../bot/transcripts/activities.ts';
import type { Said } from '../../dialogs/message.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import { outcomeOf } from '../../dialogs/transcripts/outcome.ts';
import { openShadow, takeShadow } from '../../dialogs/transcripts/shadow.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { fold } from '../../machines/log.ts';
import { type Position, walk } from '../../machines/walk.ts';
import type { Wishes } from './drive.ts';
import { sampleAt } from './samples.ts';
import { locales, type Tag } from './talk.ts';

/** What is said next where a conversation stands; nothing more when it is over. */
export type Speaker = (session: Session, turn: number) => Said | undefined;

const secondsBetween = 20;

/** The masked transcript of a conversation, as it would be downloaded. */
export function recording(tag: Tag, next: Speaker, start = Date.UTC(2026, 10, 23, 9, 0, 0)): string {
  let session = openSession();
  let shadow = openShadow();
  let former = '';
  const activities: unknown[] = [];
  for (let n = 0, said: Said | undefined = { locale: locales[tag] }; said; said = next(session, n)) {
    const at = new Date(start + n++ * secondsBetween * 1000).toISOString();
    const turn = takeTurn(session, said, { at, by: 'mowgli' });
    const step = takeShadow(shadow, { said, outcome: outcomeOf(turn), at, by: 'mowgli' });
    const written = activitiesOf(step.turn, { conversation: 'c', channelId: 'directline', former });
    activities.push(...written.activities);
    [session, shadow, former] = [turn.session, step.shadow, written.hash];
  }
  return JSON.stringify(activities);
}

/** Says these one after the other. */
export const saying =
  (...texts: readonly (string | Said)[]): Speaker =>
  (_session, turn) => {
    const said = texts[turn - 1];
    return typeof said === 'string' ? { text: said } : said;
  };

/** Answers every question by its button, with these wishes, to the end. */
export const pressing =
  (wishes: Wishes = {}, longest = 400): Speaker =>
  ({ log }, turn) => {
    const position = walk(fold(log).values);
    return position.pending && turn < longest ? answering(position, wishes) : undefined;
  };

function answering(position: Position, wishes: Wishes): Said {
  const { path, id } = position.pending as NonNullable<Position['pending']>;
  const wish = path in wishes ? wishes[path] : wishes[id];
  const value = wish === undefined ? sampleAt(position) : wish;
  return value === null ? { text: 'skip' } : { press: { question: path, value } };
}
