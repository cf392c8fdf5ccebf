import { equal, type Value } from '../../machines/value.ts';
import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { type Outcome, type Statement, statementOf } from './transcript.ts';

/** What a turn came to, without words. */
export const outcomeOf = ({ entries, session }: Pick<Turn, 'entries' | 'session'>): Outcome => ({
  statements: entries.map(statementOf),
  dialogue: session.dialogue,
});

export const isSameStatement = (a: Statement | undefined, b: Statement | undefined): boolean =>
  equal(a as unknown as Value, b as unknown as Value);

/** Whether two turns came to the same facts. */
export const statesTheSame = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a.length === b.length && a.every((statement, i) => isSameStatement(statement, b[i]));

type Stand = Session['dialogue'];

/** Whether the talk stands at the same question, asked for the same time, with the same question of its own before it. */
export const standsTheSame = (a: Stand, b: Stand): boolean =>
  a.question === b.question && a.attempt === b.attempt && asideKey(a) === asideKey(b);

function asideKey({ aside }: Stand): string {
  if (!aside) return '';
  const paths = 'paths' in aside ? aside.paths : 'path' in aside ? [aside.path] : [];
  return [aside.kind, ...paths].join(' ');
}
