import { initialTransition, transition } from 'xstate';
import type { Field } from './field.ts';
import { type Asked, type Ground, isOpen } from './ground.ts';
import { concrete, type Scope } from './path.ts';
import type { SetupEvent } from './section.ts';
import { type FieldId, machine, type Task } from './setup.ts';
import type { Values } from './value.ts';

type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];

/** Where a walk stands. Always obtained by `walk` or `step`; may be thrown away at any time, since `walk(values)` finds it again. */
export interface Position {
  /** The question that waits for an answer; null at the end. */
  readonly pending: Pending | null;
  readonly task: Task | 'finished';
  readonly ground: Ground;
  /** @internal XState's snapshot, for `step` alone. */
  readonly snapshot: Snapshot;
}

export interface Pending {
  readonly id: FieldId;
  readonly path: string;
  readonly field: Field;
  readonly scope: Scope;
}

type Node = { readonly meta?: unknown; readonly states: Readonly<Record<string, Node>> };

function stand(snapshot: Snapshot): Position {
  const value = snapshot.value as string | Record<string, string>;
  const [task, state] = typeof value === 'string' ? [value, ''] : (Object.entries(value)[0] as [string, string]);
  const asked = (machine as unknown as Node).states[task]?.states[state]?.meta as Asked | undefined;
  const ground = snapshot.context;
  const pending = asked
    ? { id: asked.id as FieldId, path: concrete(asked.id, ground.scope), field: asked.field, scope: ground.scope }
    : null;
  return { pending, task: task as Task | 'finished', ground, snapshot };
}

/** Walks the whole setup with what is known, to the first question that is not answered, or to the end. Pure. */
export const walk = (values: Values): Position => stand(initialTransition(machine, { values })[0]);

type Scoped = Parameters<typeof machine.transition>[2];

/**
 * The scope in which `transition` takes its step. It makes a new one each time, which costs more than the step; nothing
 * here spawns or sends, so one serves for all.
 */
const inertScope = ((): Scoped => {
  let scope: Scoped | undefined;
  const catcher = Object.create(machine, {
    transition: {
      value: (snapshot: Snapshot, _event: SetupEvent, given: Scoped) => {
        scope = given;
        return snapshot;
      },
    },
  }) as typeof machine;
  const [initial] = initialTransition(machine, { values: {} });
  transition(catcher, initial, { type: 'SKIP', path: '' });
  return scope as unknown as Scoped;
})();

/** One event further; the very same position when the statechart refuses it. Pure. */
export function step(position: Position, event: SetupEvent): Position {
  const next = machine.transition(position.snapshot, event, inertScope);
  return next === position.snapshot ? position : stand(next);
}

/** Why an answer keeps the configuration a draft. */
export interface OpenPoint {
  readonly path: string;
  readonly reason: 'waiting' | 'refused' | 'blocked' | 'unanswered';
}

/** Everything still open where a walk stands, in the order of the page. */
export function openPoints({ ground, pending }: Position): readonly OpenPoint[] {
  const waiting = Object.entries(ground.live).filter(isOpen);
  const unanswered =
    pending && !pending.path.startsWith('setup.') ? [{ path: pending.path, reason: 'unanswered' as const }] : [];
  return [
    ...waiting.map(([path, value]) => ({
      path,
      reason: value === 'refused' || value === 'rejected' ? ('refused' as const) : ('waiting' as const),
    })),
    ...ground.blocked.map((path) => ({ path, reason: 'blocked' as const })),
    ...unanswered,
  ];
}
