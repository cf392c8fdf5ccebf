import type { z } from 'zod';

/** A part that gives no event; the other parts do. */
export interface Problem {
  readonly path: string;
  /** `other-object`, `other-field`: not about messages; `account-error`: Meta reports one, with its code. */
  readonly reason: 'missing' | 'invalid' | 'no-customer' | 'other-object' | 'other-field' | 'account-error';
  readonly code?: number;
}

/** A part of a payload, with its place. */
export interface At {
  readonly path: string;
  readonly value: unknown;
}
export interface Read {
  /** The part when it has the shape; otherwise what is wrong is noted. */
  <T extends z.ZodType>(schema: T, part: At): z.infer<T> | undefined;
  note(problem: Problem): void;
}

/** Reads parts one by one, so that a bad one leaves the others alone. */
export function reader(problems: Problem[]): Read {
  const note = (problem: Problem): void => void problems.push(problem);
  return Object.assign(
    <T extends z.ZodType>(schema: T, { path, value }: At): z.infer<T> | undefined => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0] as z.core.$ZodIssue;
      const found = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);
      const inside = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
      note({ path: (path + inside).replace(/^\./, '') || '.', reason: found === undefined ? 'missing' : 'invalid' });
    },
    { note },
  );
}

export const each = (values: readonly unknown[] | undefined, path: string): readonly At[] =>
  (values ?? []).map((value, i) => ({ path: `${path}[${i}]`, value }));
