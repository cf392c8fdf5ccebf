import type { Asked } from '../ground.ts';
import { machine, type Task, tasks } from '../setup.ts';

/** A guard as the statechart names it, with its parameters. */
export interface Guard {
  readonly type: string;
  readonly params?: unknown;
}
/** A way out of a state that is taken by itself, the first one whose guard holds. */
export interface Branch {
  readonly target: string;
  readonly guard?: Guard;
}
export interface State {
  /** `channel.phoneNumber`; a section goes by its task alone. */
  readonly id: string;
  readonly task: Task;
  readonly asked: Asked | undefined;
  readonly branches: readonly Branch[];
  /** What a person may do there: ANSWER, SKIP, DEFER. */
  readonly events: readonly string[];
  readonly isFinal: boolean;
}

interface Drawn {
  readonly key: string;
  readonly type: string;
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown; readonly on?: Readonly<Record<string, unknown>> };
}
type Written = string | { readonly target: string; readonly guard?: string | Guard };

const branchOf = (written: Written): Branch => {
  if (typeof written === 'string') return { target: written };
  const { target, guard } = written;
  return { target, ...(guard && { guard: typeof guard === 'string' ? { type: guard } : guard }) };
};

const stateOf = (task: Task, { key, type, meta, config }: Drawn): State => ({
  id: `${task}.${key}`,
  task,
  asked: meta as Asked | undefined,
  branches: ([config.always ?? []].flat() as Written[]).map(branchOf),
  events: Object.keys(config.on ?? {}),
  isFinal: type === 'final',
});

const sections = (machine as unknown as Drawn).states;

/** Every state inside a section, in the order of the page. */
export const states: readonly State[] = tasks.flatMap((task) =>
  Object.values(sections[task]?.states ?? {}).map((state) => stateOf(task, state)),
);
export const stateById: ReadonlyMap<string, State> = new Map(states.map((state) => [state.id, state]));

/** The end of the whole setup. */
export const finished = 'finished';
/** Every state there is: the sections, what is nested in them, and the end. */
export const stateIds: readonly string[] = [...tasks, ...states.map(({ id }) => id), finished];

/** The way out by a branch, by its place, or by what a person does. */
export const branchId = (state: string, at: number): string => `${state}#${at}`;
export const eventId = (state: string, event: string): string => `${state}!${event}`;
/** A section is left for the next one. */
export const doneId = (task: string): string => `${task}#done`;

/** Every transition there is. */
export const transitionIds: readonly string[] = [
  ...states.flatMap(({ id, branches, events }) => [
    ...branches.map((_, at) => branchId(id, at)),
    ...events.map((event) => eventId(id, event)),
  ]),
  ...tasks.map(doneId),
];

/** Either outcome of a guard, which sits on a branch. */
export const guardId = (branch: string, holds: boolean): string => `${branch}=${holds ? 'yes' : 'no'}`;

/** Both outcomes of every guard on a way that is taken by itself. */
export const guardIds: readonly string[] = states.flatMap(({ id, branches }) =>
  branches.flatMap(({ guard }, at) =>
    guard ? [guardId(branchId(id, at), true), guardId(branchId(id, at), false)] : [],
  ),
);

/** The task that a state, transition or guard belongs to. */
export const taskOfPart = (id: string): Task => {
  const name = id.split(/[.#!]/)[0] as Task;
  return tasks.includes(name) ? name : 'review';
};
