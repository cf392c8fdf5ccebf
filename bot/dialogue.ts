import type { Card } from '../dialogs/message.ts';
import type { Session } from '../dialogs/session.ts';
import { taskTitles } from '../dialogs/tasks.ts';
import { takeTurn } from '../dialogs/turn.ts';
import type { Configuration } from '../machines/configuration.ts';
import { emit } from '../machines/emit.ts';
import { fold } from '../machines/log.ts';
import { walk } from '../machines/walk.ts';
import type { TakeTurn } from './conversation.ts';

export type PageLanguage = 'fr' | 'en';
export type Review = Extract<Card, { kind: 'review' }>;

/** What the edge needs of the dialogue, in one place so that tests can put another there. */
export interface Dialogue {
  readonly takeTurn: TakeTurn;
  /** Titles by task, in the order of the tasks. */
  readonly taskTitles: (language: PageLanguage) => Readonly<Record<string, string>>;
  /** The configuration, or the draft, that a session comes to. */
  readonly configurationOf: (session: Session) => unknown;
  /** The same in the words of the conversation. */
  readonly reviewOf: (session: Session) => Review | undefined;
}

function configurationOf(session: Session): Configuration {
  const { values, stamps, locale } = fold(session.log);
  return emit(walk(values), { locale: locale ?? 'en', stamps });
}

/** The turn is pure, so the review can be asked for without anybody having said anything. */
function reviewOf(session: Session): Review | undefined {
  const { messages } = takeTurn(session, { text: 'review' }, { at: new Date().toISOString(), by: 'export' });
  return messages.map(({ card }) => card).find((card): card is Review => card?.kind === 'review');
}

export const dialogue: Dialogue = { takeTurn, taskTitles, configurationOf, reviewOf };
