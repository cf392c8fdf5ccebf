/** What a file may hold at most, for it to be taken over in one turn. */
export const largest = { kilobytes: 512, elements: 100, answers: 800 } as const;
const [mostLevels, mostNodes] = [16, 10_000];
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a parsed file is not read any further: keys or depth that no configuration has, or too much of everything. */
export function excessIn(json: unknown): 'unsafe' | 'large' | undefined {
  const waiting: { readonly node: object; readonly level: number }[] = [];
  let nodes = 0;
  const visit = (node: unknown, level: number): void => {
    nodes++;
    if (typeof node === 'object' && node !== null) waiting.push({ node, level });
  };
  visit(json, 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    if (level > mostLevels) return 'unsafe';
    if (Array.isArray(node) && node.length > largest.elements) return 'large';
    for (const [key, inner] of Object.entries(node)) {
      if (reserved.has(key)) return 'unsafe';
      visit(inner, level + 1);
    }
    if (nodes > mostNodes) return 'large';
  }
  return undefined;
}
