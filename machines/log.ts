import { equal, later, type Value, type Values } from './value.ts';

/** Who stated something and when (ISO 8601 instant). */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** One statement of a person. The log holds what was said, never where the statechart was. */
export type Entry = Stamp &
  /** Imported values come from a file. */
  (
    | { readonly type: 'ANSWERED' | 'CHANGED' | 'IMPORTED'; readonly path: string; readonly value: Value }
    | { readonly type: 'STEP'; readonly path: string; readonly value: Value }
    /** Skipped is an answer (null); deferred is put off until the end. */
    | { readonly type: 'SKIPPED'; readonly path: string }
    | { readonly type: 'DEFERRED'; readonly path: string }
    /** The answer is withdrawn, so that its question is asked anew. */
    | { readonly type: 'REOPENED'; readonly path: string }
    /** The last `count` statements in force are taken back; `REDONE` brings the last such bundle back, until something else is stated. */
    | { readonly type: 'UNDONE'; readonly count: number }
    | { readonly type: 'REDONE'; readonly count: number }
    | { readonly type: 'LANGUAGE'; readonly locale: string }
    | { readonly type: 'RESTARTED' }
  );

/** An entry about one answer. */
export type PathEntry = Extract<Entry, { readonly path: string }>;

/** What a log comes to. */
export interface Folded {
  readonly values: Values;
  /** Withdrawn or replaced values, offered as suggestions. */
  readonly former: Values;
  readonly stamps: Readonly<Record<string, Stamp>>;
  /** BCP 47, last stated; null until somebody does. */
  readonly locale: string | null;
}

const empty: Folded = { values: {}, former: {}, stamps: {}, locale: null };

/** What statements pile up to, and the bundles that were taken back, the last one last. */
interface History<T> {
  readonly past: T[];
  readonly future: T[][];
}

const takeBack = <T>({ past, future }: History<T>, count: number): void => {
  future.push(past.splice(Math.max(0, past.length - count)));
};
const bringBack = <T>({ past, future }: History<T>): void => {
  past.push(...(future.pop() ?? []));
};
const pile = <T>({ past, future }: History<T>, one: T): void => {
  past.push(one);
  future.length = 0;
};

function history(log: readonly Entry[]): History<Entry> {
  const now: History<Entry> = { past: [], future: [] };
  for (const entry of log) {
    if (entry.type === 'UNDONE') takeBack(now, entry.count);
    else if (entry.type === 'REDONE') bringBack(now);
    else if (entry.type !== 'LANGUAGE') pile(now, entry);
  }
  return now;
}

/** The entries still in force, oldest first; what was taken back is left out. */
export const effective = (log: readonly Entry[]): readonly Entry[] => history(log).past;

/** How many statements the last turn in force made, so that all of it is taken back at once; 0 when there is none. */
export function undoable(log: readonly Entry[]): number {
  const kept = effective(log);
  const last = kept.at(-1);
  return last ? kept.length - kept.findIndex(({ at, by }) => at === last.at && by === last.by) : 0;
}

/** How many statements «redo» brings back; 0 when there is nothing. */
export const redoable = (log: readonly Entry[]): number => history(log).future.at(-1)?.length ?? 0;

/** Folds a log; entries after an `UNDONE n` act on what was before the last n answers. */
export function fold(log: readonly Entry[]): Folded {
  let locale: string | null = null;
  let undone: Values = {};
  const now: History<Folded> = { past: [], future: [] };
  const top = (): Folded => now.past.at(-1) ?? empty;
  for (const entry of log) {
    if (entry.type === 'LANGUAGE') locale = entry.locale;
    else if (entry.type === 'UNDONE') {
      const before = top().values;
      takeBack(now, entry.count);
      undone = { ...undone, ...differing(before, top().values) };
    } else if (entry.type === 'REDONE') bringBack(now);
    else pile(now, next(top(), entry));
  }
  return { ...top(), former: { ...top().former, ...undone }, locale };
}

/** What was otherwise before. */
const differing = (before: Values, now: Values): Values =>
  Object.fromEntries(Object.entries(before).filter(([path, value]) => !equal(now[path], value)));

const next = (now: Folded, entry: Exclude<Entry, { type: 'LANGUAGE' | 'UNDONE' | 'REDONE' }>): Folded =>
  entry.type === 'RESTARTED' ? { ...empty, former: { ...now.former, ...now.values } } : apply(now, entry);

/** One statement later. */
export function apply(now: Folded, entry: PathEntry): Folded {
  const before = now.values[entry.path];
  const former = before === undefined ? now.former : { ...now.former, [entry.path]: before };
  const stamps = { ...now.stamps, [entry.path]: { at: entry.at, by: entry.by } };
  if (entry.type === 'REOPENED') {
    const { [entry.path]: _withdrawn, ...values } = now.values;
    return { ...now, values, former, stamps };
  }
  const value = entry.type === 'SKIPPED' ? null : entry.type === 'DEFERRED' ? later : entry.value;
  return { ...now, values: { ...now.values, [entry.path]: value }, former, stamps };
}
