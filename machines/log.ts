import type { Value, Values } from './value.ts';

/** Who stated something and when (ISO 8601 instant). */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** One statement of a person. The log holds what was said, never where the statechart was. */
export type Entry = Stamp &
  (
    | { readonly type: 'ANSWERED' | 'CHANGED'; readonly path: string; readonly value: Value }
    | { readonly type: 'STEP'; readonly path: string; readonly value: Value }
    | { readonly type: 'SKIPPED'; readonly path: string }
    /** The answer is withdrawn, so that its question is asked anew. */
    | { readonly type: 'REOPENED'; readonly path: string }
    | { readonly type: 'UNDONE'; readonly count: number }
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

/** The entries still in force, oldest first: what was undone or restarted over is left out. */
export function effective(log: readonly Entry[]): readonly Entry[] {
  let kept: Entry[] = [];
  for (const entry of log) {
    if (entry.type === 'UNDONE') kept = kept.slice(0, Math.max(0, kept.length - entry.count));
    else if (entry.type !== 'LANGUAGE') kept.push(entry);
  }
  return kept;
}

/** Folds a log; entries after an `UNDONE n` act on what was before the last n answers. */
export function fold(log: readonly Entry[]): Folded {
  let history: Folded[] = [empty];
  for (const entry of log) {
    const now = history.at(-1) as Folded;
    if (entry.type === 'LANGUAGE') history[history.length - 1] = { ...now, locale: entry.locale };
    else if (entry.type === 'UNDONE') history = undo(history, entry.count);
    else if (entry.type === 'RESTARTED')
      history.push({ ...empty, former: { ...now.former, ...now.values }, locale: now.locale });
    else history.push(apply(now, entry));
  }
  return history.at(-1) as Folded;
}

function undo(history: Folded[], count: number): Folded[] {
  const now = history.at(-1) as Folded;
  const kept = history.slice(0, Math.max(1, history.length - count));
  const before = kept.at(-1) as Folded;
  kept[kept.length - 1] = { ...before, former: { ...before.former, ...now.former, ...now.values }, locale: now.locale };
  return kept;
}

/** One statement later. */
export function apply(now: Folded, entry: PathEntry): Folded {
  const before = now.values[entry.path];
  const former = before === undefined ? now.former : { ...now.former, [entry.path]: before };
  const stamps = { ...now.stamps, [entry.path]: { at: entry.at, by: entry.by } };
  if (entry.type === 'REOPENED') {
    const { [entry.path]: _withdrawn, ...values } = now.values;
    return { ...now, values, former, stamps };
  }
  const value = entry.type === 'SKIPPED' ? null : entry.value;
  return { ...now, values: { ...now.values, [entry.path]: value }, former, stamps };
}
