import { fieldOf, fields } from './setup.ts';
import type { Value } from './value.ts';

export type Tree = Readonly<Record<string, unknown>>;

/** What a file says, by path; what it says in no place or shape of a configuration is set apart. */
export interface Flat {
  readonly facts: Record<string, Value>;
  /** Paths that no configuration has. */
  readonly unknown: string[];
  /** Paths that hold a list, an object or a plain value where another of these belongs. */
  readonly misshapen: string[];
}

/** Said of the file, not of the setup; or follows from the rest. */
const head = ['$schema', 'schemaVersion', 'status', 'openPoints', 'locale', 'progress', 'findings'];
const derivedOnly = ['outbound.enabled', 'skills[].mediaType', 'richMessages[].kind'];
const ids = Object.keys(fields).filter((id) => !/^(setup|steps)\./.test(id));
const prefixesAt = (mark: string): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [...id.matchAll(new RegExp(mark, 'g'))].map(({ index }) => id.slice(0, index))));
const [groups, objects] = [prefixesAt('\\[\\]'), prefixesAt('\\.')];

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answers that stand in a configuration or draft, whatever else does; blanks say nothing. */
export function flatten(file: Tree): Flat {
  const flat: Flat = { facts: {}, unknown: [], misshapen: [] };
  const said = Object.entries(file).filter(([key]) => !head.includes(key));
  visitKeys({ path: '', id: '' }, Object.fromEntries(said), flat);
  return flat;
}

function visit(at: { readonly path: string; readonly id: string }, value: unknown, into: Flat): void {
  const { path, id } = at;
  const isLeaf = id !== 'richMessages' && fieldOf(id) !== undefined;
  const isKnown = isLeaf || groups.has(id) || objects.has(id) || derivedOnly.includes(id);
  if (!isKnown) into.unknown.push(path);
  else if (derivedOnly.includes(id) || isBlank(id, value)) return;
  else if (isLeaf) into.facts[path] = value as Value;
  else if (groups.has(id) && Array.isArray(value))
    value.forEach((one, i) => {
      visitKeys({ path: `${path}[${i}]`, id: `${id}[]` }, one, into);
    });
  else if (objects.has(id) && !groups.has(id)) visitKeys(at, value, into);
  else into.misshapen.push(path);
}

function visitKeys({ path, id }: { readonly path: string; readonly id: string }, value: unknown, into: Flat): void {
  if (value === null || value === undefined) return;
  if (!isTree(value)) return void into.misshapen.push(path);
  const dot = path && '.';
  for (const [key, inner] of Object.entries(value)) {
    const at = { path: `${path}${dot}${key}`, id: `${id}${dot}${key}` };
    // A key that looks like a path is none of ours.
    if (/^\w+$/.test(key)) visit(at, inner, into);
    else into.unknown.push(at.path);
  }
}

/** Nothing at all, or an empty list where one has to be filled; a profile's null website is an answer. */
function isBlank(id: string, value: unknown): boolean {
  if (value === null) return !id.endsWith('.profile.website');
  if (value === undefined || (typeof value === 'string' && !value.trim())) return true;
  return Array.isArray(value) && !value.length && fieldOf(id)?.schema.safeParse([]).success === false;
}
