import { pickLanguage } from '../dialogs/catalog.ts';
import { configurationMarkdown, configurationOf } from '../dialogs/document.ts';
import type { LanguageTag } from '../dialogs/language.ts';
import type { Session } from '../dialogs/session.ts';
import { taskTitles } from '../dialogs/tasks.ts';
import { takeTurn } from '../dialogs/turn.ts';
import type { TakeTurn } from './conversation.ts';

/** What the edge needs of the dialogue, in one place so that tests can put another there. */
export interface Dialogue {
  readonly takeTurn: TakeTurn;
  /** Titles by task, in the order of the tasks. */
  readonly taskTitles: (language: LanguageTag) => Readonly<Record<string, string>>;
  /** The configuration, or the draft, that a session comes to. */
  readonly configurationOf: (session: Session) => unknown;
  /** Plan, answers and findings in the language of the conversation (Markdown). */
  readonly markdownOf: (session: Session) => string;
}

export const dialogue: Dialogue = {
  takeTurn,
  taskTitles,
  configurationOf,
  markdownOf: (session) => configurationMarkdown(session, pickLanguage(localeOf(session))),
};

const localeOf = ({ log }: Session): string | undefined => log.findLast((entry) => entry.type === 'LANGUAGE')?.locale;
