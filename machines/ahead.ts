import type { Condition } from './condition.ts';
import type { Asked } from './ground.ts';
import { concrete, type Scope, scopeOf, template } from './path.ts';
import { machine, type Task, tasks } from './setup.ts';
import { equal, type Value } from './value.ts';
import type { Position } from './walk.ts';

interface Drawn {
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, Drawn>>;
  readonly config: { readonly always?: unknown; readonly initial?: unknown };
}
interface Branch {
  readonly target: string;
  readonly guard?: { readonly params?: { readonly when?: Condition } };
  readonly actions?: { readonly type: string; readonly params?: { readonly group?: string } };
}
/** Which element of a group a state is entered for: this one, or any after it. */
type Place = number | { readonly after: number };
/** A state, and the elements it is entered for. */
interface Visit<P extends Place> {
  readonly task: Task;
  readonly state: string;
  readonly places: Readonly<Record<string, P>>;
}
type Ways<P extends Place> = (branches: readonly Branch[], from: Visit<P>) => readonly Visit<P>[];

const sections = (machine as unknown as Drawn).states;
const stateOf = ({ task, state }: Visit<Place>): Drawn | undefined => sections[task]?.states[state];
const askedIn = (visit: Visit<Place>): Asked | undefined => stateOf(visit)?.meta as Asked | undefined;

/** Every state that these ways on lead to, the present one first; nearer ones before those further on. */
function visits<P extends Place>(
  { snapshot }: Position,
  places: Visit<P>['places'],
  ways: Ways<P>,
): readonly Visit<P>[] {
  const value = snapshot.value as string | Record<Task, string>;
  const [start] = typeof value === 'string' ? [] : (Object.entries(value) as [Task, string][]);
  const found: Visit<P>[] = start ? [{ task: start[0], state: start[1], places }] : [];
  const seen = new Set(found.map(keyOf));
  for (const visit of found)
    for (const next of nextOf(visit, ways)) {
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(next);
    }
  return found;
}

const keyOf = ({ task, state, places }: Visit<Place>): string => `${task}.${state}.${JSON.stringify(places)}`;

/** A section that is done is followed by the next one. */
function nextOf<P extends Place>(visit: Visit<P>, ways: Ways<P>): readonly Visit<P>[] {
  const branches = [stateOf(visit)?.config.always ?? []].flat() as unknown as readonly (string | Branch)[];
  if (branches.length)
    return ways(
      branches.map((branch) => (typeof branch === 'string' ? { target: branch } : branch)),
      visit,
    );
  const task = tasks[tasks.indexOf(visit.task) + 1];
  const initial = task && sections[task]?.config.initial;
  return task && initial ? [{ task, state: String(initial), places: visit.places }] : [];
}

/** Whether a question may still come, by any way on from where the walk stands, whatever the answers so far. */
export function isAhead(path: string, position: Position): boolean {
  const id = template(path);
  const indices = Object.entries(scopeOf(path));
  return anyWay(
    position,
    indices.map(([group]) => group),
  ).some((visit) => {
    const asked = askedIn(visit);
    return (
      (asked?.id === id || asked?.id === path) && indices.every(([group, index]) => isAt(visit.places[group], index))
    );
  });
}

const waysOn = new WeakMap<Position, Map<string, readonly Visit<Place>[]>>();

/** Every state that any way on passes; only these groups are told apart, since every other one multiplies the visits. */
function anyWay(position: Position, groups: readonly string[]): readonly Visit<Place>[] {
  const known = waysOn.get(position) ?? new Map<string, readonly Visit<Place>[]>();
  waysOn.set(position, known);
  const key = groups.join();
  const before = known.get(key);
  if (before) return before;
  const here = Object.entries(position.ground.scope).filter(([group]) => groups.includes(group));
  const found = visits<Place>(position, Object.fromEntries(here), (branches, from) =>
    branches.map(({ target, actions }) => ({ ...from, state: target, places: moved(from.places, actions, groups) })),
  );
  known.set(key, found);
  return found;
}

const isAt = (place: Place | undefined, index: number): boolean =>
  place === undefined || (typeof place === 'number' ? place === index : index > place.after);

function moved(
  places: Visit<Place>['places'],
  action: Branch['actions'],
  groups: readonly string[],
): Visit<Place>['places'] {
  const group = action?.params?.group;
  if (group === undefined || !groups.includes(group)) return places;
  if (action?.type === 'enter') return { ...places, [group]: 0 };
  if (action?.type !== 'advance') return places;
  const place = places[group] ?? 0;
  return { ...places, [group]: typeof place === 'number' ? { after: place } : place };
}

const likely = new WeakMap<Position['snapshot'], ReadonlySet<string>>();

/**
 * Paths of the questions that the answers so far leave room for, the pending one first, the nearest next.
 * Elements that nobody has asked for yet are not among them; a group to be gone through again counts with each of its
 * elements.
 */
export function expected(position: Position): ReadonlySet<string> {
  const before = likely.get(position.snapshot);
  if (before) return before;
  const found = visits<number>(position, position.ground.scope, (branches, from) =>
    openBranches(branches, from, position),
  );
  const paths = new Set(
    found.flatMap((visit) => {
      const asked = askedIn(visit);
      return asked ? [concrete(asked.id, visit.places)] : [];
    }),
  );
  likely.set(position.snapshot, paths);
  return paths;
}

/** Where a state may lead: every branch up to the first that certainly holds, no way back included. */
function openBranches(branches: readonly Branch[], from: Visit<number>, position: Position): readonly Visit<number>[] {
  const next: Visit<number>[] = [];
  for (const { target, guard, actions } of branches) {
    const when = guard?.params?.when;
    const verdict = when ? mayHold(when, from.places, position) : guard ? undefined : true;
    if (verdict === false || actions?.type === 'advance') continue;
    next.push(...placesAt(from.places, actions, position).map((places) => ({ ...from, state: target, places })));
    if (verdict === true) break;
  }
  return next;
}

/** The elements that entering a group leads to: those it has, else its first. */
function placesAt(scope: Scope, actions: Branch['actions'], { ground }: Position): readonly Scope[] {
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
