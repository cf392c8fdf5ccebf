/** What a list of lines became: `removed` lines from `start` on gave way to `lines`. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly lines: readonly string[];
}

/** The smallest single splice between two lists of lines; null when they are the same. */
export function spliceOf(before: readonly string[], after: readonly string[]): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const removed = before.length - start - end;
  const lines = after.slice(start, after.length - end);
  return removed || lines.length ? { start, removed, lines } : null;
}
