import { initialTransition, transition } from 'xstate';
import { type Condition, holds } from './condition.ts';
import type { Field } from './field.ts';
import { type Asked, type Ground, isOpen, reader } from './ground.ts';
import { concrete, type Scope, scopeOf, template } from './path.ts';
import type { SetupEvent } from './section.ts';
import { type FieldId, fieldOf, machine, type Task } from './setup.ts';
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
type Machine = typeof machine;

function standOn(machine: Machine, snapshot: Snapshot): Position {
  const value = snapshot.value as string | Record<string, string>;
  const [task, state] = typeof value === 'string' ? [value, ''] : (Object.entries(value)[0] as [string, string]);
  const asked = (machine as unknown as Node).states[task]?.states[state]?.meta as Asked | undefined;
  const ground = snapshot.context;
  const pending = asked
    ? { id: asked.id as FieldId, path: concrete(asked.id, ground.scope), field: asked.field, scope: ground.scope }
    : null;
  return { pending, task: task as Task | 'finished', ground, snapshot };
}

type Scoped = Parameters<Machine['transition']>[2];

/**
 * The scope in which `transition` takes its step. It makes a new one each time, which costs more than the step; nothing
 * here spawns or sends, so one serves for all.
 */
function inertScopeOf(machine: Machine): Scoped {
  let scope: Scoped | undefined;
  const catcher = Object.create(machine, {
    transition: {
      value: (snapshot: Snapshot, _event: SetupEvent, given: Scoped) => {
        scope = given;
        return snapshot;
      },
    },
  }) as Machine;
  const [initial] = initialTransition(machine, { values: {} });
  transition(catcher, initial, { type: 'SKIP', path: '' });
  return scope as unknown as Scoped;
}

/** The two ways to move on a statechart, of whichever version. */
export interface Walker {
  /**
   * Walks the whole setup with what is known, to the first question that is not answered, or to the end. Pure.
   * `assumed` answers, by path, what has no valid answer, so that a preview sees past it.
   */
  readonly walk: (values: Values, assumed?: Values) => Position;
  /** One event further; the very same position when the statechart refuses it. Pure. */
  readonly step: (position: Position, event: SetupEvent) => Position;
}

export function walkerOf(machine: Machine): Walker {
  const inertScope = inertScopeOf(machine);
  return {
    walk: (values, assumed = {}) => standOn(machine, initialTransition(machine, { values, assumed })[0]),
    step: (position, event) => {
      const next = machine.transition(position.snapshot, event, inertScope);
      return next === position.snapshot ? position : standOn(machine, next);
    },
  };
}

/** On the setup as it is now. */
export const { walk, step } = walkerOf(machine);

/** Why an answer keeps the configuration a draft. */
export interface OpenPoint {
  readonly path: string;
  readonly reason: 'waiting' | 'refused' | 'blocked' | 'unanswered';
}

/** Everything still open where a walk stands, in the order of the page. */
export function openPoints({ ground, pending }: Position): readonly OpenPoint[] {
  const waiting = Object.entries(ground.live).filter(isOpen);
  const unanswered = pending && !pending.path.startsWith('setup.') ? [pending.path] : [];
  return [
    ...waiting.map(([path, value]) => ({
      path,
      reason: value === 'refused' || value === 'rejected' ? ('refused' as const) : ('waiting' as const),
    })),
    ...ground.blocked.map((path) => ({ path, reason: 'blocked' as const })),
    ...[...ground.deferred, ...unanswered].map((path) => ({ path, reason: 'unanswered' as const })),
  ];
}

/** The open points that somebody can move; the blocked ones follow by themselves. */
export const movablePoints = (position: Position): readonly string[] =>
  openPoints(position).flatMap(({ path, reason }) =>
    reason === 'waiting' || reason === 'refused' || position.ground.deferred.includes(path) ? [path] : [],
  );

/** The answer that a blocked step really waits for: what holds it back may be held back itself. */
export function blockerOf(path: string, { ground }: Pick<Position, 'ground'>): string | undefined {
  const seen = new Set<string>();
  let at = path;
  while (!seen.has(at)) {
    seen.add(at);
    const scope = { ...ground.scope, ...scopeOf(at) };
    const needs = fieldOf(template(at))?.needs ?? fieldOf(at)?.needs;
    const missing = needs && unmet(needs, { ...ground, scope })[0];
    if (!missing) break;
    at = missing;
  }
  return at === path ? undefined : at;
}

/** Paths of the answers that keep a condition from holding; of alternatives, the one that is under way, else held up. */
function unmet(condition: Condition, ground: Ground): readonly string[] {
  if (holds(condition, reader(ground))) return [];
  if ('every' in condition) return condition.every.flatMap((part) => unmet(part, ground));
  if ('some' in condition) {
    const ways = condition.some.flatMap((part) => unmet(part, ground));
    const isUnderWay = (way: string): boolean => isOpen([way, ground.live[way] ?? null]);
    return [ways.find(isUnderWay) ?? ways.find((way) => ground.blocked.includes(way)) ?? ways.at(-1) ?? ''];
  }
  if ('each' in condition) return unmetEach(condition.each, ground);
  if ('not' in condition) return [];
  if ('known' in condition) return [concrete(condition.known, ground.scope)];
  return [concrete('is' in condition ? condition.is[0] : condition.includes[0], ground.scope)];
}

function unmetEach([group, id, wanted]: readonly [string, string, unknown], { live }: Ground): readonly string[] {
  for (let i = 0; live[`${group}[${i}].name`] !== undefined; i++) {
    const path = id.replace('[]', `[${i}]`);
    if (live[path] !== wanted) return [path];
  }
  return [];
}
