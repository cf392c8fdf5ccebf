import { type Asked, isOpen } from './ground.ts';
import { template } from './path.ts';
import { fieldOf, machine, type Task, tasks } from './setup.ts';
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
const weight = (asked: Asked | undefined): number => (!asked || asked.field.derive || asked.field.needs ? 0 : 1);

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
  readonly answered: number;
  /** Answered so far and at most left. */
  readonly total: number;
}

function countAnswered(live: Position['ground']['live']): number {
  let count = 0;
  for (const path in live) if (!fieldOf(template(path))?.derive) count++;
  return count;
}

export function progress(position: Position): Progress {
  const answered = countAnswered(position.ground.live);
  const value = position.snapshot.value as string | Record<string, string>;
  const key = typeof value === 'string' ? '' : Object.entries(value).flat().join('.');
  const ahead = left.get(key) ?? { atLeast: 0, atMost: 0 };
  return { answered, total: answered + ahead.atMost, ...ahead };
}

export type TaskState = 'not-started' | 'in-progress' | 'waiting' | 'done';

/** How each task of the page stands. */
export function taskStates(position: Position): Readonly<Record<Task, TaskState>> {
  const at = position.task === 'finished' ? tasks.length : tasks.indexOf(position.task);
  const open = new Set(
    Object.entries(position.ground.live)
      .filter(isOpen)
      .map(([path]) => taskOf(path)),
  );
  for (const path of position.ground.blocked) open.add(taskOf(path));
  return Object.fromEntries(
    tasks.map((task, i) => [
      task,
      i > at ? 'not-started' : i === at ? 'in-progress' : open.has(task) ? 'waiting' : 'done',
    ]),
  ) as Record<Task, TaskState>;
}

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
