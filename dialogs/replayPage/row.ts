import { labelAt } from '../asked.ts';
import { commandIn } from '../commands.ts';
import type { Language } from '../language.ts';
import type { Said } from '../message.ts';
import { capitalised, spellDuration } from '../spell.ts';
import type { Reply, Statement } from '../transcripts/transcript.ts';

/** Where somebody hesitated. */
export type Mark = 'reprompt' | 'correction' | 'undo' | 'help';

/** A turn in the list: what was said, what was answered, and where the talk stood then. */
export interface Row {
  readonly n: number;
  /** How long the person took; empty for the first turn. */
  readonly after: string;
  readonly heard: string;
  readonly replies: readonly Pick<Reply, 'text' | 'labels'>[];
  readonly question: string | null;
  /** The question in words; empty where none waits. */
  readonly label: string;
  readonly task: string | null;
  readonly marks: readonly Mark[];
}

interface Told {
  readonly n: number;
  readonly at: string;
  readonly said: Said;
  readonly heard: string;
  readonly replies: readonly Reply[];
  readonly statements: readonly Statement[];
}

/** Rows one after the other; each knows the one before it. */
export function openRows(language: Language): (turn: Told) => Row {
  let since: number | undefined;
  let last: Pick<Row, 'question' | 'task' | 'label'> & { attempt: number } = {
    question: null,
    task: null,
    label: '',
    attempt: 0,
  };
  return (turn) => {
    const { n, heard, replies } = turn;
    const now = Date.parse(turn.at);
    const seconds = since === undefined ? undefined : Math.max(0, Math.round((now - since) / 1000));
    since = now;
    const standing = replies.findLast((reply) => reply.standing)?.standing;
    const isRepeated = standing !== undefined && standing.attempt > 0;
    if (standing) {
      const { question, task, attempt } = standing;
      last = { question, task, attempt, label: question ? capitalised(labelAt(question, {}, language)) : '' };
    }
    return {
      n,
      after: seconds === undefined ? '' : spellDuration(seconds, language),
      heard,
      replies: replies.map(({ text, labels }) => ({ text, labels })),
      question: last.question,
      label: last.label,
      task: last.task,
      marks: [...(isRepeated ? (['reprompt'] as const) : []), ...marksOf(turn, language)],
    };
  };
}

const byCommand: Readonly<Record<string, Mark>> = {
  help: 'help',
  why: 'help',
  repeat: 'help',
  back: 'undo',
  redo: 'undo',
  change: 'correction',
};

function marksOf({ said, statements }: Told, language: Language): readonly Mark[] {
  const command = said.text === undefined ? undefined : commandIn(said.text, language.tag)?.command;
  const found = new Set<Mark>(command && byCommand[command] ? [byCommand[command]] : []);
  if (said.change !== undefined) found.add('correction');
  for (const statement of statements) {
    const { type } = statement;
    if (type === 'UNDONE' || type === 'REDONE') found.add('undo');
    if ((type === 'CHANGED' || type === 'REOPENED') && statement.path !== 'setup.review') found.add('correction');
  }
  return [...found];
}
