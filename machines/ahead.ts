import type { Asked } from './ground.ts';
import { scopeOf, template } from './path.ts';
import { machine, type Task, tasks } from './setup.ts';
import type { Position } from './walk.ts';

interface Drawn {
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown; readonly initial?: unknown };
}
interface Branch {
  readonly target: string;
  readonly actions?: { readonly type: string; readonly params?: unknown };
}
/** Which element of a group a state is entered for: this one, or any after it. */
type Place = { readonly at: number } | { readonly after: number };
interface Visit {
  readonly task: Task;
  readonly state: string;
  readonly places: Readonly<Record<string, Place>>;
}

const sections = (machine as unknown as Drawn).states;
const stateOf = ({ task, state }: Visit): Drawn | undefined => sections[task]?.states[state];

/** Whether a question may still come, by any way on from where the walk stands. */
export function isAhead(path: string, position: Position): boolean {
  const id = template(path);
  const indices = scopeOf(path);
  return visitsFrom(position).some((visit) => {
    const asked = stateOf(visit)?.meta as Asked | undefined;
    if (asked?.id !== id && asked?.id !== path) return false;
    return Object.entries(indices).every(([group, index]) => isAt(visit.places[group], index));
  });
}

const isAt = (place: Place | undefined, index: number): boolean =>
  place === undefined || ('at' in place ? place.at === index : index > place.after);

const known = new WeakMap<Position, readonly Visit[]>();

/** Every state that any way on passes, the present one first. */
function visitsFrom(position: Position): readonly Visit[] {
  const before = known.get(position);
  if (before) return before;
  const value = position.snapshot.value as string | Record<Task, string>;
  const [task, state] = (typeof value === 'string' ? [] : (Object.entries(value)[0] ?? [])) as [Task?, string?];
  const places = Object.fromEntries(Object.entries(position.ground.scope).map(([group, at]) => [group, { at }]));
  const found = task && state ? spread({ task, state, places }) : [];
  known.set(position, found);
  return found;
}

function spread(from: Visit): readonly Visit[] {
  const seen = new Map<string, Visit>();
  const waiting = [from];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const key = JSON.stringify(visit);
    if (seen.has(key)) continue;
    seen.set(key, visit);
    waiting.push(...nextOf(visit));
  }
  return [...seen.values()];
}

function nextOf(visit: Visit): readonly Visit[] {
  const branches = [stateOf(visit)?.config.always ?? []].flat() as unknown as readonly (string | Branch)[];
  if (!branches.length) return after(visit);
  return branches.map((branch) =>
    typeof branch === 'string'
      ? { ...visit, state: branch }
      : { ...visit, state: branch.target, places: moved(visit.places, branch.actions) },
  );
}

/** A section that is done is followed by the next one. */
function after({ task, places }: Visit): readonly Visit[] {
  const next = tasks[tasks.indexOf(task) + 1];
  const initial = next && sections[next]?.config.initial;
  return next && initial ? [{ task: next, state: String(initial), places }] : [];
}

function moved(places: Visit['places'], action: Branch['actions']): Visit['places'] {
  const { group } = (action?.params ?? {}) as { group?: string };
  if (group === undefined) return places;
  if (action?.type === 'enter') return { ...places, [group]: { at: 0 } };
  if (action?.type !== 'advance') return places;
  const place = places[group] ?? { at: 0 };
  return { ...places, [group]: { after: 'at' in place ? place.at : place.after } };
}
