/** What a fact may hold: plain JSON, so that a log entry survives any storage. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Stands for an answer that is put off; no field takes it as its value. */
export const later: Value = { later: true };
export const isLater = (value: Value | undefined): boolean => equal(value, later);

/** Known values by concrete path (`channels[0].phoneNumber`). */
export type Values = Readonly<Record<string, Value>>;

/** Deep equality of plain JSON, key order ignored. */
export function equal(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, Value>, b as Record<string, Value>];
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => equal(x[key], y[key]));
}

/** Reads the known value of a template in the present scope: stated, else derived. */
export type Read = (template: string) => Value | undefined;

/** A documented requirement (`R178`), tension (`T1`), or an assumption of ours (`O4`). */
export type Source = `${'R' | 'T' | 'O'}${number}`;
