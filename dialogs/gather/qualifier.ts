import { concrete, scopeOf, template } from '../../machines/path.ts';
import type { FieldId } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { type Reading, targetsOf, valueFor } from './targets.ts';

/** Questions whose answer is often said as an adjective of a name: « rôle Agent existant ». */
const adjectives: Readonly<Partial<Record<string, FieldId>>> = { 'roles[].name': 'roles[].origin' };

/** A name parted from the adjective that answers another open question; undefined when it has none. */
export function qualifierOf(
  path: string,
  text: string,
  reading: Reading,
): { readonly name: string; readonly path: string; readonly value: Value } | undefined {
  const id = adjectives[template(path)];
  const words = text.split(/\s+/);
  if (!id || words.length < 2) return undefined;
  const other = concrete(id, scopeOf(path));
  if (!targetsOf(id, reading).some((target) => target.path === other && target.state !== 'known')) return undefined;
  const [first, last] = [words[0] as string, words.at(-1) as string];
  const [atEnd, atStart] = [valueFor(last, other, reading), valueFor(first, other, reading)];
  if (atEnd !== undefined) return { name: words.slice(0, -1).join(' '), path: other, value: atEnd };
  return atStart === undefined ? undefined : { name: words.slice(1).join(' '), path: other, value: atStart };
}
