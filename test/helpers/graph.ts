import { type SnapshotFrom, transition } from 'xstate';
import type { Condition } from '../../machines/condition.ts';
import type { Asked } from '../../machines/ground.ts';
import { concrete } from '../../machines/path.ts';
import type { SetupEvent } from '../../machines/section.ts';
import { machine, type Task, tasks } from '../../machines/setup.ts';
import type { Position } from '../../machines/walk.ts';
import { answersAt } from './samples.ts';

export type Snapshot = SnapshotFrom<typeof machine>;

/** The statechart as it is drawn: what the tests need of XState's own nodes. */
interface Drawn {
  readonly key: string;
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: Branch | readonly Branch[] };
}
interface Branch {
  readonly guard?: string | { readonly params?: { readonly when?: Condition } };
}
const drawn = machine as unknown as Drawn;

export interface DrawnState {
  /** Task and state: `channel.phoneNumber`. */
  readonly name: string;
  readonly asked: Asked | undefined;
  readonly branches: readonly Branch[];
}

export const statesOf = (task: Task): readonly DrawnState[] =>
  Object.values(drawn.states[task]?.states ?? {}).map(({ key, meta, config }) => ({
    name: `${task}.${key}`,
    asked: meta as Asked | undefined,
    branches: [config.always ?? []].flat(),
  }));
const byName = new Map(tasks.flatMap(statesOf).map((state) => [state.name, state]));

/** Where a snapshot stands: `channel.phoneNumber`, or `finished`. */
export const nameOf = ({ value }: Pick<Snapshot, 'value'>): string =>
  typeof value === 'string' ? value : Object.entries(value).flat().join('.');
export const taskAt = (snapshot: Snapshot): string => nameOf(snapshot).split('.')[0] as string;

/** The same with the element of every group. */
export const placeOf = (snapshot: Snapshot): string => JSON.stringify([nameOf(snapshot), snapshot.context.scope]);

const readBy = (condition: Condition): readonly string[] => {
  if ('is' in condition) return [condition.is[0]];
  if ('includes' in condition) return [condition.includes[0]];
  if ('known' in condition) return [condition.known];
  if ('each' in condition) return [condition.each[1]];
  if ('not' in condition) return readBy(condition.not);
  return ('every' in condition ? condition.every : condition.some).flatMap(readBy);
};

/** Decides by what is derived from it. */
const derivedFrom = ['setup.dynamicDelivery', 'setup.prerequisites'];

/** Templates of the answers that decide which way a task goes: by its branches, its offers, and what its steps wait for. */
export const steeringOf = (task: Task): ReadonlySet<string> =>
  new Set(
    statesOf(task).flatMap(({ asked, branches }) => [
      ...(asked && (asked.field.offers || derivedFrom.includes(asked.id)) ? [asked.id] : []),
      ...(asked?.field.needs ? readBy(asked.field.needs) : []),
      ...branches.flatMap(({ guard }) =>
        typeof guard === 'object' && guard.params?.when ? readBy(guard.params.when) : [],
      ),
    ]),
  );

/** In the first element of every group. */
export const isFirst = (path: string): boolean => !/\[[1-9]/.test(path);

/** Every answer to the question that waits; another element of a group is asked for once at most. */
export function eventsAt(snapshot: Snapshot): readonly SetupEvent[] {
  const asked = byName.get(nameOf(snapshot))?.asked;
  if (!asked) return [];
  const { context: ground } = snapshot;
  const path = concrete(asked.id, ground.scope);
  const pending = { ...asked, path, scope: ground.scope };
  const answers = answersAt({ pending, ground } as unknown as Position)
    .filter((value) => isFirst(path) || !(path.endsWith('.another') && value === true))
    .map((value): SetupEvent => ({ type: 'ANSWER', path, value }));
  return asked.field.optional ? [...answers, { type: 'SKIP', path }] : answers;
}

export const after = (snapshot: Snapshot, event: SetupEvent): Snapshot => transition(machine, snapshot, event)[0];
export const moves = (snapshot: Snapshot, event: SetupEvent): boolean =>
  placeOf(after(snapshot, event)) !== placeOf(snapshot);

/** Serialises each snapshot once: a search asks for the same one many times. */
export function remembered(serialise: (snapshot: Snapshot) => string): (snapshot: Snapshot) => string {
  const known = new WeakMap<Snapshot, string>();
  return (snapshot) => {
    const text = known.get(snapshot) ?? serialise(snapshot);
    known.set(snapshot, text);
    return text;
  };
}
