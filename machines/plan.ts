import type { Line } from './field.ts';
import { type Asked, type Ground, reader } from './ground.ts';
import { concrete, type Scope } from './path.ts';
import { type FieldId, type LineId, machine, type Task, tasks } from './setup.ts';
import type { Source, Value, Values } from './value.ts';
import { walk } from './walk.ts';

/** One exchange of the procedure with another product's screens. */
export interface PlanStep {
  readonly task: Task;
  readonly id: FieldId;
  readonly path: string;
  readonly scope: Scope;
  readonly isDone: boolean;
  readonly lines: readonly PlanLine[];
}
export interface PlanLine {
  readonly id: LineId;
  readonly sources: readonly Source[];
  /** Path and value to copy, when the line has one and it is known. */
  readonly copy?: { readonly path: string; readonly value: Value };
}

interface Drawn {
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
}

/** Which group a task repeats for; the other tasks are done once. */
const groupOf: Partial<Record<Task, string>> = {
  channel: 'channels',
  templates: 'templates',
  roles: 'roles',
  routing: 'routing.queues',
  skill: 'skills',
  defaults: 'channels',
  sla: 'channels',
};

/** The lines that apply where the walk stands, with the values to copy. */
export function linesOf({ field }: Pick<Asked, 'field'>, ground: Pick<Ground, 'live' | 'scope'>): readonly PlanLine[] {
  const read = reader(ground);
  return (field.lines ?? [])
    .filter((line) => line.when?.(read) ?? true)
    .map((line: Line) => {
      const value = line.value === undefined ? undefined : read(line.value);
      const copied = value !== undefined && value !== null;
      return {
        id: line.id as LineId,
        sources: line.sources,
        ...(copied && { copy: { path: concrete(line.value as string, ground.scope), value } }),
      };
    });
}

/** Every step of the page in its order, with this administrator's values; complete also for a draft. */
export function planOf(values: Values): readonly PlanStep[] {
  const live = liveOf(values);
  const steps = tasks.flatMap((task) => {
    const states = Object.values((machine as unknown as Drawn).states[task]?.states ?? {});
    const asked = states.map((state) => state.meta as Asked | undefined).filter((one) => one?.field.lines) as Asked[];
    const group = groupOf[task];
    return Array.from({ length: group ? size(live, group) : 1 }, (_, i) => i).flatMap((i) =>
      asked
        .filter(({ id }) => i === 0 || id.includes('[]'))
        .flatMap((one) => planStep(task, one, { live, scope: group ? { [group]: i } : {} })),
    );
  });
  // A step that two tasks come by belongs to the first.
  const first = new Map(steps.toReversed().map((one) => [one.path, one]));
  return steps.filter((one) => first.get(one.path) === one);
}

function planStep(task: Task, asked: Asked, at: { live: Values; scope: Scope }): readonly PlanStep[] {
  const lines = linesOf(asked, at);
  if (!lines.length) return [];
  const path = concrete(asked.id, at.scope);
  const value = at.live[path];
  const isDone = asked.field.kind === 'step' ? value === 'done' : value !== undefined;
  return [{ task, id: asked.id as PlanStep['id'], path, scope: at.scope, isDone, lines }];
}

/** What is stated, and what follows from it as far as the walk gets. */
function liveOf(values: Values): Values {
  const reached = walk(values).ground;
  return { ...values, ...reached.live };
}

const size = (values: Values, group: string): number => {
  const indices = Object.keys(values).flatMap((path) =>
    path.startsWith(`${group}[`) ? [Number.parseInt(path.slice(group.length + 1), 10)] : [],
  );
  return Math.max(0, ...indices) + 1;
};
