import type { Entry } from '../log.ts';
import { template } from '../path.ts';
import { taskOf } from '../progress.ts';
import { type FieldId, fieldOf, type Task, tasks } from '../setup.ts';
import type { Position } from '../walk.ts';
import { guardIds, stateIds, states, taskOfPart, transitionIds } from './parts.ts';
import { traceAfter, traceOf } from './trace.ts';

/** Highest number of failed attempts that is told apart; further ones go on in turn. */
export const levels = [1, 2, 3] as const;

/** What was put to a person: a question, in a language, after so many failed attempts. */
export interface Put {
  readonly path: string;
  readonly language: string;
  readonly attempt: number;
}

/** How often each part of the statechart was come by, and each question put. */
export interface Tally {
  readonly states: ReadonlyMap<string, number>;
  readonly transitions: ReadonlyMap<string, number>;
  readonly guards: ReadonlyMap<string, number>;
  /** By `question`, by `question language`, and by `question level`. */
  readonly questions: ReadonlyMap<string, number>;
  readonly begin: (position: Position) => void;
  readonly move: (before: Position, entries: readonly Entry[], after: Position) => void;
  readonly put: (put: Put) => void;
}

export function openTally(): Tally {
  const [states, transitions, guards, questions] = Array.from({ length: 4 }, () => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const count = (map: Map<string, number>, ids: readonly string[]): void => {
    for (const id of ids) map.set(id, (map.get(id) ?? 0) + 1);
  };
  const add = (trace: ReturnType<typeof traceOf>): void => {
    count(states, trace.states);
    count(transitions, trace.transitions);
    count(guards, trace.guards);
  };
  return {
    states,
    transitions,
    guards,
    questions,
    begin: (position) => add(traceOf(position)),
    move: (before, entries, after) => {
      const stated = entries.filter(({ type }) => type !== 'LANGUAGE');
      if (stated.length) add(traceAfter(before, stated, after));
    },
    put: ({ path, language, attempt }) => {
      const id = fieldOf(template(path)) ? template(path) : path;
      const reached = levels.filter((level) => level <= attempt).map((level) => `${id} ${level}`);
      count(questions, [id, `${id} ${language}`, ...reached]);
    },
  };
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** How much of one task, or of all, was come by. */
export interface CoverageRow {
  readonly task: Task | 'all';
  readonly states: Share;
  readonly transitions: Share;
  /** Each guard has two outcomes. */
  readonly guards: Share;
  readonly questions: Share;
  readonly languages: Readonly<Record<string, Share>>;
  /** Questions put again after one, two and three failed attempts. */
  readonly attempts: readonly Share[];
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly missing: {
    readonly states: readonly string[];
    readonly transitions: readonly string[];
    readonly guards: readonly string[];
    readonly questions: readonly string[];
    readonly languages: Readonly<Record<string, readonly string[]>>;
  };
}

/** Every question that the statechart may put. */
const questionIds: readonly FieldId[] = [
  ...new Set(states.flatMap(({ asked }) => (asked ? [asked.id as FieldId] : []))),
];

/** What a tally comes to, task by task and in all, with what is still missing. */
export function coverageOf(tally: Tally, languages: readonly string[]): Coverage {
  const rowOf = (task: Task | 'all'): CoverageRow => {
    const isIts = (own: Task): boolean => task === 'all' || own === task;
    const parts = (ids: readonly string[], met: ReadonlyMap<string, number>): Share =>
      shareOf(
        ids.filter((id) => isIts(taskOfPart(id))),
        met,
      );
    const questions = questionIds.filter((id) => isIts(taskOf(id)));
    const put = (suffix: string): Share =>
      shareOf(
        questions.map((id) => id + suffix),
        tally.questions,
      );
    return {
      task,
      states: parts(stateIds, tally.states),
      transitions: parts(transitionIds, tally.transitions),
      guards: parts(guardIds, tally.guards),
      questions: put(''),
      languages: Object.fromEntries(languages.map((one) => [one, put(` ${one}`)])),
      attempts: levels.map((level) => put(` ${level}`)),
    };
  };
  const missing = (ids: readonly string[], met: ReadonlyMap<string, number>): readonly string[] =>
    ids.filter((id) => !met.has(id));
  return {
    rows: [...tasks.map(rowOf), rowOf('all')],
    missing: {
      states: missing(stateIds, tally.states),
      transitions: missing(transitionIds, tally.transitions),
      guards: missing(guardIds, tally.guards),
      questions: missing(questionIds, tally.questions),
      languages: Object.fromEntries(
        languages.map((one) => [one, questionIds.filter((id) => !tally.questions.has(`${id} ${one}`))]),
      ),
    },
  };
}

const shareOf = (ids: readonly string[], met: ReadonlyMap<string, number>): Share => ({
  covered: ids.filter((id) => met.has(id)).length,
  total: ids.length,
});
