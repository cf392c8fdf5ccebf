import { isAhead } from './ahead.ts';
import type { Field } from './field.ts';
import { type Asked, isOpen } from './ground.ts';
import { concrete, template } from './path.ts';
import { fieldOf, machine, type Task, tasks } from './setup.ts';
import { isLater, type Value } from './value.ts';
import type { Position } from './walk.ts';

interface Left {
  readonly atLeast: number;
  readonly atMost: number;
}
interface Drawn {
  readonly key: string;
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown };
}

/** Questions that nobody is asked unless an offer is declined or a value cannot be derived do not count. */
const weight = (asked: Asked | undefined): number => (!asked || isSpared(asked.field) || asked.field.needs ? 0 : 1);
const isSpared = ({ derive, derivesLater }: Field): boolean => derive !== undefined && !derivesLater;

const targetsOf = (state: Drawn): readonly string[] =>
  [state.config.always ?? []]
    .flat()
    .map((branch) => (typeof branch === 'string' ? branch : (branch as { target: string }).target));

/** Questions left from each state to the end, loops taken once; derived from the statechart, never written twice. */
function measure(): ReadonlyMap<string, Left> {
  const left = new Map<string, Left>();
  let after: Left = { atLeast: 0, atMost: 0 };
  for (const task of [...tasks].reverse()) {
    const states = Object.values((machine as unknown as Drawn).states[task]?.states ?? {});
    const order = new Map(states.map((state, i) => [state.key, i]));
    for (const state of [...states].reverse()) {
      const ahead = targetsOf(state).filter((target) => (order.get(target) ?? 0) > (order.get(state.key) ?? 0));
      const next = ahead.map((target) => left.get(`${task}.${target}`) ?? after);
      const own = weight(state.meta as Asked | undefined);
      const [least, most] = next.length
        ? [Math.min(...next.map((n) => n.atLeast)), Math.max(...next.map((n) => n.atMost))]
        : [after.atLeast, after.atMost];
      left.set(`${task}.${state.key}`, { atLeast: own + least, atMost: own + most });
    }
    after = left.get(`${task}.${states[0]?.key}`) ?? after;
  }
  return left;
}
const left = measure();

export interface Progress extends Left {
  /** Answers met so far, and those stated already for questions still ahead. */
  readonly answered: number;
  /** Answered so far and at most left. */
  readonly total: number;
}

function countAnswered(live: Position['ground']['live']): number {
  let count = 0;
  for (const path in live) {
    const field = fieldOf(template(path));
    if (!field || !isSpared(field)) count++;
  }
  return count;
}

const aheadOf = new WeakMap<Position, readonly string[]>();

/** Paths of the answers that were stated before their question came, in the order they were said. */
export function statedAhead(position: Position): readonly string[] {
  const before = aheadOf.get(position);
  if (before) return before;
  const { live, values } = position.ground;
  const found: string[] = [];
  // Nearly all that is known is live: each turn asks, so no list is made of it.
  for (const path in values)
    if (!(path in live) && !isUnsaid(values[path] as Value) && isCounted(path) && isAhead(path, position))
      found.push(path);
  aheadOf.set(position, found);
  return found;
}

const isUnsaid = (value: Value): boolean => value === null || isLater(value);
const isCounted = (path: string): boolean => {
  const field = fieldOf(template(path)) ?? fieldOf(path);
  return field !== undefined && field.kind !== 'step' && !path.startsWith('setup.') && !field.reopens;
};

/** Paths of the answers that the present task still needs, the pending one first; those that may be left out are not. */
export function missingHere(position: Position): readonly string[] {
  const { ground, task } = position;
  if (task === 'finished') return [];
  const stated = new Set(statedAhead(position));
  const states = Object.values((machine as unknown as Drawn).states[task]?.states ?? {});
  const ids = new Set(states.flatMap(({ meta }) => (meta ? [(meta as Asked).id] : [])));
  return [...ids]
    .map((id) => concrete(id, ground.scope))
    .filter((path) => {
      const field = fieldOf(template(path)) ?? fieldOf(path);
      const isOwn = field && isCounted(path) && !field.optional && !isSpared(field) && !field.needs;
      return isOwn && !(path in ground.live) && !stated.has(path) && isAhead(path, position);
    });
}

export function progress(position: Position): Progress {
  const stated = statedAhead(position).length;
  const answered = countAnswered(position.ground.live) + stated;
  const value = position.snapshot.value as string | Record<string, string>;
  const key = typeof value === 'string' ? '' : Object.entries(value).flat().join('.');
  const all = left.get(key) ?? { atLeast: 0, atMost: 0 };
  const [atLeast, atMost] = [Math.max(0, all.atLeast - stated), Math.max(0, all.atMost - stated)];
  return { answered, total: answered + atMost, atLeast, atMost };
}

export type TaskState = 'not-started' | 'in-progress' | 'waiting' | 'blocked' | 'skipped' | 'done';

/** How each task of the page stands. */
export function taskStates(position: Position): Readonly<Record<Task, TaskState>> {
  const at = position.task === 'finished' ? tasks.length : tasks.indexOf(position.task);
  const { live, blocked, deferred } = position.ground;
  const answered = new Map<Task, Value[]>();
  const open = new Set(deferred.map(taskOf));
  for (const [path, value] of Object.entries(live)) {
    const task = taskOf(path);
    answered.set(task, [...(answered.get(task) ?? []), value]);
    if (isOpen([path, value])) open.add(task);
  }
  const held = new Set(blocked.map(taskOf));
  const stateOf = (task: Task, i: number): TaskState => {
    if (i > at) return 'not-started';
    if (i === at) return 'in-progress';
    if (open.has(task)) return 'waiting';
    if (held.has(task)) return 'blocked';
    return (answered.get(task) ?? []).every(isNothing) ? 'skipped' : 'done';
  };
  return Object.fromEntries(tasks.map((task, i) => [task, stateOf(task, i)])) as Record<Task, TaskState>;
}

/** An answer that leaves something out. */
const isNothing = (value: Value): boolean =>
  value === null || value === false || value === 'none' || (Array.isArray(value) && !value.length);

const homes = new Map(
  tasks
    .flatMap((task) =>
      Object.values((machine as unknown as Drawn).states[task]?.states ?? {}).flatMap((state) =>
        state.meta ? [[(state.meta as Asked).id, task] as const] : [],
      ),
    )
    .reverse(),
);

/** The task in which a path's question is first asked. */
export const taskOf = (path: string): Task => homes.get(template(path)) ?? homes.get(path) ?? 'review';
