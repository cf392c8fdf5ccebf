import { tasks } from '../../machines/setup.ts';
import { openPoints } from '../../machines/walk.ts';
import { labelAt } from '../asked.ts';
import { configurationOf } from '../document.ts';
import type { Language } from '../language.ts';
import type { Standing } from '../message.ts';
import { say } from '../say.ts';
import type { Session } from '../session.ts';
import { capitalised } from '../spell.ts';
import { standpoint } from '../standing.ts';
import { spellAt } from '../tell.ts';
import { type Splice, spliceOf } from './splice.ts';

export const panelNames = ['position', 'facts', 'open', 'configuration'] as const;
export type PanelName = (typeof panelNames)[number];
/** Where a session stands, as lines to read. */
export type Panels = Readonly<Record<PanelName, readonly string[]>>;
/** What a turn changed of them; a panel that stayed as it was is left out. */
export type PanelSplices = Partial<Readonly<Record<PanelName, Splice>>>;

const reasons = {
  waiting: 'replayReasonWaiting',
  refused: 'replayReasonRefused',
  blocked: 'replayReasonBlocked',
  unanswered: 'replayReasonUnanswered',
} as const;

export const noPanels: Panels = { position: [], facts: [], open: [], configuration: [] };

/** The panels after a turn; facts and what follows from them are only told anew when the turn stated something. */
export function panelsOf(
  session: Session,
  { before, standing, language }: { before: Panels; standing: Standing | undefined; language: Language },
  hasStated: boolean,
): Panels {
  const position = positionLines(session, standing, language);
  if (!hasStated && before.configuration.length) return { ...before, position };
  return { position, ...factPanels(session, language) };
}

export const splicesOf = (before: Panels, after: Panels): PanelSplices =>
  Object.fromEntries(
    panelNames.flatMap((name) => {
      const splice = spliceOf(before[name], after[name]);
      return splice ? [[name, splice]] : [];
    }),
  );

function positionLines(session: Session, standing: Standing | undefined, language: Language): readonly string[] {
  const { position, folded } = standpoint(session);
  const { task } = position;
  const title =
    task === 'finished'
      ? say(language, 'replayFinished')
      : `${tasks.indexOf(task) + 1}/${tasks.length} ${language.tasks[task].title}`;
  const question = session.dialogue.question ?? position.pending?.path;
  const { aside, attempt } = session.dialogue;
  return [
    say(language, 'replayTaskLine', { task: title }),
    ...(question && position.pending
      ? [
          say(language, 'replayQuestionLine', { label: capitalised(labelAt(question, folded.values, language)) }),
          say(language, 'replayPathLine', { path: question }),
        ]
      : []),
    say(language, 'replayStateLine', { state: [task, position.pending?.id].filter(Boolean).join(' › ') }),
    say(language, 'replayAttemptLine', { attempt }),
    ...(aside ? [say(language, 'replayAsideLine', { kind: aside.kind })] : []),
    ...(standing ? [say(language, 'replayAnsweredLine', standing.progress)] : []),
  ];
}

function factPanels(session: Session, language: Language): Omit<Panels, 'position'> {
  const { folded, position } = standpoint(session);
  const labelled = (path: string, value: string): string =>
    say(language, 'labelled', { label: capitalised(labelAt(path, folded.values, language)), value });
  return {
    facts: Object.entries(folded.values).map(([path, value]) =>
      labelled(path, value === null ? '–' : spellAt(path, value, language)),
    ),
    open: openPoints(position).map(({ path, reason }) => labelled(path, say(language, reasons[reason]))),
    configuration: JSON.stringify(configurationOf(session), null, 2).split('\n'),
  };
}
