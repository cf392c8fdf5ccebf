import type { Configuration } from './configuration.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type Named, namedAlike } from './identity.ts';
import { valuesOf } from './import.ts';
import { place, template } from './path.ts';
import { type PlanLine, type PlanStep, planOf } from './plan.ts';
import { fields } from './setup.ts';
import { equal, type Value } from './value.ts';

/** One value that two configurations do not share; paths are those of the second, of the first where it was removed. */
export interface Difference {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Value;
  readonly after: Value;
  readonly impact: readonly Impact[];
}

/** A step to do, do again or take back in another product, or a finding that comes or goes with the difference. */
export type Impact =
  | { readonly kind: 'do' | 'redo' | 'undo'; readonly path: string }
  | { readonly kind: 'appears' | 'disappears'; readonly finding: Finding };

interface Found extends Omit<Difference, 'impact'> {
  /** The path with names instead of places, the same on both sides. */
  readonly name: string;
  readonly impact: Impact[];
}

/** Everything in which two configurations differ, in the order of the page; the order within lists is no difference. */
export function differencesOf(a: Configuration, b: Configuration): readonly Difference[] {
  const [before, after] = namedAlike(a, b);
  const found = compared(before, after).sort((x, y) => rankOf(x.path) - rankOf(y.path));
  if (!found.length) return [];
  const sides: Sides = { a, b, before, after };
  addSteps(found, sides);
  addFindings(found, sides);
  return found.map(({ name: _name, ...difference }) => difference);
}

interface Sides {
  readonly a: Configuration;
  readonly b: Configuration;
  readonly before: Named;
  readonly after: Named;
}

const ranks: ReadonlyMap<string, number> = new Map(Object.keys(fields).map((id, i) => [id, i]));
const rankOf = (path: string): number => ranks.get(template(path)) ?? ranks.get(path) ?? -1;

function compared(before: Named, after: Named): Found[] {
  const entries = ({ facts, named }: Named) =>
    new Map(Object.entries(facts).map(([path, value]) => [named(path), { path, value }]));
  const [old, fresh] = [entries(before), entries(after)];
  const found: Found[] = [];
  for (const [name, { path, value }] of old) {
    const now = fresh.get(name);
    if (!now) found.push({ name, path, kind: 'removed', before: value, after: null, impact: [] });
    else if (!same(value, now.value))
      found.push({ name, path: now.path, kind: 'changed', before: value, after: now.value, impact: [] });
  }
  for (const [name, { path, value }] of fresh)
    if (!old.has(name)) found.push({ name, path, kind: 'added', before: null, after: value, impact: [] });
  return found;
}

/** Lists of names or codes are sets. */
const same = (a: Value, b: Value): boolean => equal(sorted(a), sorted(b));
const sorted = (value: Value): Value =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value;

/** Steps whose clicks or values differ: done before, they are to be done again; new ones to be done, others taken back. */
function addSteps(found: readonly Found[], { a, b, before, after }: Sides): void {
  const [old, fresh] = [stepsOf(a, before), stepsOf(b, after)];
  const copied = new Set([...copiesIn(old, before), ...copiesIn(fresh, after)]);
  for (const [name, step] of old) {
    const now = fresh.get(name);
    if (!step.isDone) continue;
    if (!now) {
      add(ownersOf(name, found), { kind: 'undo', path: step.path });
      continue;
    }
    const changed = changedCopies(linesOf(step.lines, before.named), linesOf(now.lines, after.named));
    const isOwner = (one: Found): boolean =>
      changed.includes(one.name) || (changed.includes('') && !copied.has(one.name) && isBeside(one.name, name));
    if (changed.length) add(found.filter(isOwner), { kind: 'redo', path: now.path });
  }
  for (const [name, { path }] of fresh) if (!old.has(name)) add(ownersOf(name, found), { kind: 'do', path });
}

type Steps = ReadonlyMap<string, PlanStep>;
const stepsOf = (configuration: Configuration, { named }: Named): Steps =>
  new Map(planOf(valuesOf(configuration)).map((step) => [named(step.path), step]));

/** Named paths of the values that are entered in some step. */
const copiesIn = (steps: Steps, { named }: Named): readonly string[] =>
  [...steps.values()].flatMap(({ lines }) => lines.flatMap(({ copy }) => (copy ? [named(copy.path)] : [])));

/** Named paths of the values on lines that only one side has. */
const changedCopies = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly string[] =>
  [...was, ...is].filter(([line]) => !(was.has(line) && is.has(line))).map(([, path]) => path);

/** What each line comes to, with the named path of the value it copies, empty without one. */
const linesOf = (lines: readonly PlanLine[], named: Named['named']): Map<string, string> =>
  new Map(
    lines.map(({ id, copy }) => [JSON.stringify([id, copy && sorted(copy.value)]), copy ? named(copy.path) : '']),
  );

const add = (owners: readonly Found[], impact: Impact): void => {
  for (const { impact: all } of owners) all.push(impact);
};

/** `steps.skills{WA}.create` and `skills{WA}.campaign` are of the same element; what is in no element is of its own key. */
const elementOf = (name: string): string => {
  const bare = name.replace(/^(?:setup|steps)\./, '');
  return /^[^{}]*\{[^}]*\}/.exec(bare)?.[0] ?? (bare.split('.')[0] as string);
};
const isBeside = (a: string, b: string): boolean => elementOf(a) === elementOf(b);

/** The difference that made a step come or go: the name of its element, else the first one beside it. */
function ownersOf(step: string, found: readonly Found[]): readonly Found[] {
  const beside = found.filter(({ name, kind }) => kind !== 'changed' && isBeside(name, step));
  const owner =
    beside.find(({ name }) => name.endsWith('}.name')) ?? beside[0] ?? found.find(({ name }) => isBeside(name, step));
  return [owner ?? (found[0] as Found)];
}

function addFindings(found: readonly Found[], { a, b, before, after }: Sides): void {
  const keyed = (configuration: Configuration, { named }: Named) =>
    new Map(findingsOf(configuration).map((one) => [`${one.id} ${named(one.path)}`, one]));
  const [old, fresh] = [keyed(a, before), keyed(b, after)];
  for (const [key, finding] of fresh)
    if (!old.has(key))
      causeOf(found, { finding, name: after.named(finding.path), a, before }).impact.push({ kind: 'appears', finding });
  for (const [key, finding] of old)
    if (!fresh.has(key))
      causeOf(found, { finding, name: before.named(finding.path), a, before }).impact.push({
        kind: 'disappears',
        finding,
      });
}

interface Effect {
  readonly finding: Finding;
  readonly name: string;
  readonly a: Configuration;
  readonly before: Named;
}

/** The difference at the finding's own place, else the one that brings it about alone, else the nearest. */
function causeOf(found: readonly Found[], effect: Effect): Found {
  const { name } = effect;
  const within = (one: Found): boolean => name === one.name || isWithin(name, one.name) || isWithin(one.name, name);
  return (
    found.find(within) ??
    found.find((one) => bringsAbout(one, effect)) ??
    found.find((one) => isBeside(one.name, name)) ??
    (found[0] as Found)
  );
}

const isWithin = (inner: string, outer: string): boolean =>
  inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}{`);

/** Whether the first configuration, changed in this one place, has or loses the finding. */
function bringsAbout({ kind, name, after }: Found, { finding, a, before }: Effect): boolean {
  const path = Object.keys(before.facts).find((one) => before.named(one) === name);
  if (kind !== 'changed' || path === undefined || after === null) return false;
  const changed = structuredClone(a) as unknown as Record<string, unknown>;
  place(changed, path, after);
  const has = (configuration: Configuration): boolean =>
    findingsOf(configuration).some(({ id, path: at }) => id === finding.id && at === finding.path);
  return has(a) !== has(changed as unknown as Configuration);
}
