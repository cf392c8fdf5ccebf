import type { Read } from './value.ts';
import { equal, type Value } from './value.ts';

/** A test on answers, as data, so that it can be drawn, listed and explained as well as evaluated. */
export type Condition =
  | { readonly is: readonly [template: string, ...values: Value[]] }
  | { readonly includes: readonly [template: string, value: string] }
  | { readonly not: Condition }
  | { readonly every: readonly Condition[] }
  | { readonly some: readonly Condition[] };

export const is = (template: string, ...values: Value[]): Condition => ({ is: [template, ...values] });
export const includes = (template: string, value: string): Condition => ({ includes: [template, value] });
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
  if ('not' in condition) return !holds(condition.not, read);
  if ('every' in condition) return condition.every.every((part) => holds(part, read));
  return condition.some.some((part) => holds(part, read));
}

/** Templates of the answers a condition fails on: what to wait for. */
export function failing(condition: Condition, read: Read): readonly string[] {
  if (holds(condition, read)) return [];
  if ('is' in condition) return [condition.is[0]];
  if ('includes' in condition) return [condition.includes[0]];
  if ('not' in condition) return failingNegation(condition.not);
  return ('every' in condition ? condition.every : condition.some).flatMap((part) => failing(part, read));
}

const failingNegation = (condition: Condition): readonly string[] =>
  'is' in condition ? [condition.is[0]] : 'includes' in condition ? [condition.includes[0]] : [];

/** A condition in the notation of statechart drawings. */
export function notation(condition: Condition): string {
  if ('is' in condition) return `${leaf(condition.is[0])} = ${condition.is.slice(1).join(' | ')}`;
  if ('includes' in condition) return `${leaf(condition.includes[0])} ∋ ${condition.includes[1]}`;
  if ('not' in condition) return `not (${notation(condition.not)})`;
  const [parts, word] = 'every' in condition ? [condition.every, ' and '] : [condition.some, ' or '];
  return parts.map(notation).join(word);
}

const leaf = (template: string): string => template.replace(/^(setup|steps)\./, '').replace(/^\w+\[\]\./, '');
