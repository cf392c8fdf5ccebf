import type { Condition } from './condition.ts';
import type { Asked } from './ground.ts';
import { concrete, type Scope } from './path.ts';
import { machine, type Task, tasks } from './setup.ts';
import { equal, type Value } from './value.ts';
import type { Position } from './walk.ts';

interface Drawn {
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown };
}
interface Branch {
  readonly target: string;
  readonly guard?: { readonly params?: { readonly when?: Condition } };
  readonly actions?: { readonly type: string; readonly params?: { readonly group?: string } };
}
interface Place {
  readonly task: Task;
  readonly state: string;
  readonly scope: Scope;
}

const sections = (machine as unknown as Drawn).states;
const stateOf = ({ task, state }: Place): Drawn | undefined => sections[task]?.states[state];
const known = new WeakMap<Position['snapshot'], ReadonlySet<string>>();

/**
 * Paths of the questions that the answers so far leave room for, the pending one first, in the order of the page.
 * Elements that nobody has asked for yet are not among them; a group to be gone through again counts with each of its
 * elements.
 */
export function expected(position: Position): ReadonlySet<string> {
  const before = known.get(position.snapshot);
  if (before) return before;
  const paths = new Set<string>();
  const value = position.snapshot.value as string | Record<Task, string>;
  const [start] = typeof value === 'string' ? [] : (Object.entries(value) as [Task, string][]);
  const seen = new Set<string>();
  const waiting: Place[] = start ? [{ task: start[0], state: start[1], scope: position.ground.scope }] : [];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const key = `${place.task}.${place.state}.${JSON.stringify(place.scope)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const asked = stateOf(place)?.meta as Asked | undefined;
    if (asked) paths.add(concrete(asked.id, place.scope));
    waiting.push(...nextOf(place, position));
  }
  known.set(position.snapshot, paths);
  return paths;
}

/** Where a state may lead: every branch up to the first that certainly holds, no way back included. */
function nextOf(place: Place, position: Position): readonly Place[] {
  const branches = [stateOf(place)?.config.always ?? []].flat() as unknown as readonly (string | Branch)[];
  if (!branches.length) return afterSection(place);
  const next: Place[] = [];
  for (const branch of branches) {
    const { target, guard, actions } = typeof branch === 'string' ? ({ target: branch } as Branch) : branch;
    const when = guard?.params?.when;
    const verdict = when ? mayHold(when, place.scope, position) : guard ? undefined : true;
    if (verdict === false || actions?.type === 'advance') continue;
    next.push(...scopesAt(place.scope, actions, position).map((scope) => ({ ...place, state: target, scope })));
    if (verdict === true) break;
  }
  return next;
}

function afterSection({ task, scope }: Place): readonly Place[] {
  const next = tasks[tasks.indexOf(task) + 1];
  const state = next && Object.keys(sections[next]?.states ?? {})[0];
  return next && state ? [{ task: next, state, scope }] : [];
}

/** The elements that entering a group leads to: those it has, else its first. */
function scopesAt(scope: Scope, actions: Branch['actions'], { ground }: Position): readonly Scope[] {
  const group = actions?.type === 'enter' ? actions.params?.group : undefined;
  if (group === undefined) return [scope];
  return Array.from({ length: Math.max(1, ground.sizes[group] ?? 0) }, (_, at) => ({ ...scope, [group]: at }));
}

/** Whether a condition holds by what is known; undefined when that is still open. */
function mayHold(condition: Condition, scope: Scope, position: Position): boolean | undefined {
  const read = (template: string): Value | undefined => position.ground.live[concrete(template, scope)];
  if ('is' in condition) {
    const [template, ...wanted] = condition.is;
    const value = read(template);
    return value === undefined ? undefined : wanted.some((one) => equal(one, value));
  }
  if ('includes' in condition) {
    const list = read(condition.includes[0]);
    return list === undefined ? undefined : Array.isArray(list) && list.includes(condition.includes[1]);
  }
  if ('known' in condition) return read(condition.known) === undefined ? undefined : true;
  if ('each' in condition) return undefined;
  if ('not' in condition) {
    const inner = mayHold(condition.not, scope, position);
    return inner === undefined ? undefined : !inner;
  }
  const isEvery = 'every' in condition;
  const parts = (isEvery ? condition.every : condition.some).map((part) => mayHold(part, scope, position));
  if (parts.includes(!isEvery)) return !isEvery;
  return parts.includes(undefined) ? undefined : isEvery;
}
