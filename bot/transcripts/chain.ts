import { createHash } from 'node:crypto';

/** JSON with its keys in order, so that the same content is the same text wherever it was written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The hash of something that follows something else: whoever changes one link breaks all that come after it. */
export const linked = (former: string, content: unknown): string =>
  createHash('sha256').update(former).update('\n').update(canonical(content)).digest('hex');
