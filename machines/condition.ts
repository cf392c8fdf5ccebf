import type { Read } from './value.ts';
import { equal, type Value } from './value.ts';

/** A test on answers, as data, so that it can be drawn, listed and explained as well as evaluated. */
export type Condition =
  | { readonly is: readonly [template: string, ...values: Value[]] }
  | { readonly includes: readonly [template: string, value: string] }
  | { readonly known: string }
  | { readonly each: readonly [group: string, template: string, value: Value] }
  | { readonly not: Condition }
  | { readonly every: readonly Condition[] }
  | { readonly some: readonly Condition[] };

export const is = (template: string, ...values: Value[]): Condition => ({ is: [template, ...values] });
export const includes = (template: string, value: string): Condition => ({ includes: [template, value] });
/** The answer is there, whatever it says. */
export const known = (template: string): Condition => ({ known: template });
/** Every element of a group met so far has this value; the template's first brackets are the group's. */
export const each = (group: string, template: string, value: Value): Condition => ({ each: [group, template, value] });
export const not = (condition: Condition): Condition => ({ not: condition });
export const every = (...conditions: Condition[]): Condition => ({ every: conditions });
export const some = (...conditions: Condition[]): Condition => ({ some: conditions });

export function holds(condition: Condition, read: Read): boolean {
  if ('is' in condition) {
    const [template, ...values] = condition.is;
    const value = read(template);
    return values.some((wanted) => equal(value, wanted));
  }
  if ('includes' in condition) {
    const list = read(condition.includes[0]);
    return Array.isArray(list) && list.includes(condition.includes[1]);
  }
  if ('known' in condition) return read(condition.known) !== undefined;
  if ('each' in condition) return eachHolds(condition.each, read);
  if ('not' in condition) return !holds(condition.not, read);
  if ('every' in condition) return condition.every.every((part) => holds(part, read));
  return condition.some.some((part) => holds(part, read));
}

function eachHolds([group, template, wanted]: readonly [string, string, Value], read: Read): boolean {
  for (let i = 0; read(`${group}[${i}].name`) !== undefined; i++)
    if (!equal(read(template.replace('[]', `[${i}]`)), wanted)) return false;
  return true;
}

/** A condition in the notation of statechart drawings. */
export function notation(condition: Condition): string {
  if ('is' in condition) return `${leaf(condition.is[0])} = ${condition.is.slice(1).join(' | ')}`;
  if ('includes' in condition) return `${leaf(condition.includes[0])} ∋ ${condition.includes[1]}`;
  if ('known' in condition) return `${leaf(condition.known)} known`;
  if ('each' in condition) return `each ${leaf(condition.each[1])} = ${condition.each[2]}`;
  if ('not' in condition) return `not (${notation(condition.not)})`;
  const [parts, word] = 'every' in condition ? [condition.every, ' and '] : [condition.some, ' or '];
  return parts.map(notation).join(word);
}

const leaf = (template: string): string => template.replace(/^(setup|steps)\./, '').replace(/^\w+\[\]\./, '');
