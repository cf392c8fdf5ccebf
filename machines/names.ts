import type { Refusal } from './refusal.ts';
import type { Read, Value } from './value.ts';

/** The values of one key over a repeated group, as far as the walk has met them (`channels`, `name`). */
export function taken(group: string, key: string, read: Read): readonly Value[] {
  const values: Value[] = [];
  for (let i = 0; ; i++) {
    const value = read(`${group}[${i}].${key}`);
    if (value === undefined) return values;
    values.push(value);
  }
}

/** The names already given in a repeated group, in order. */
export const namesIn = (group: string, read: Read): readonly string[] => taken(group, 'name', read) as string[];

/** A check that no earlier element of the group has the same name. */
export const differsIn =
  (group: string) =>
  (value: Value, read: Read): Refusal | undefined =>
    namesIn(group, read).includes(value as string)
      ? { reason: 'name-duplicate', args: { name: value as string } }
      : undefined;

/** All the names of a group when nobody can choose otherwise, because there is only one. */
export const onlyOne =
  (group: string) =>
  (read: Read): readonly string[] | undefined => {
    const names = namesIn(group, read);
    return names.length === 1 ? names : undefined;
  };
