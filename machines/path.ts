/** Which element of each repeated group is meant; the key is the template up to its brackets (`roles`, `roles[].channels`). */
export type Scope = Readonly<Record<string, number>>;

/** Fills a template's brackets from the scope: `roles[].name` with `{roles: 1}` is `roles[1].name`. */
export function concrete(template: string, scope: Scope): string {
  let at = template.indexOf('[]');
  if (at < 0) return template;
  let path = '';
  let from = 0;
  while (at >= 0) {
    path += `${template.slice(from, at)}[${scope[groupKey(template.slice(0, at))] ?? 0}]`;
    from = at + 2;
    at = template.indexOf('[]', from);
  }
  return path + template.slice(from);
}

/** The template of a concrete path: `roles[1].name` is `roles[].name`. */
export function template(path: string): string {
  const before = templates.get(path);
  if (before !== undefined) return before;
  if (templates.size > mostTemplates) templates.clear();
  const found = path.replace(/\[\d+\]/g, '[]');
  templates.set(path, found);
  return found;
}
const templates = new Map<string, string>();
const mostTemplates = 5000;

/** The scope that a concrete path spells out. */
export function scopeOf(path: string): Record<string, number> {
  const scope: Record<string, number> = {};
  for (const match of path.matchAll(/\[(\d+)\]/g))
    scope[groupKey(template(path.slice(0, match.index)))] = Number(match[1]);
  return scope;
}

/** Paths under `setup.` and `steps.` walk the same groups as the configuration does. */
const groupKey = (prefix: string): string => prefix.replace(/^(setup|steps)\./, '');

/** Writes a value at a concrete path into a nested object, making what is missing on the way. */
export function place(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.length - 1;
  let node: Record<string, unknown> = target;
  for (let i = 0; i < last; i++) {
    const key = keys[i] as string;
    node[key] ??= /^\d+$/.test(keys[i + 1] as string) ? [] : {};
    node = node[key] as Record<string, unknown>;
  }
  node[keys[last] as string] = value;
}

const spelledOut = new Map<string, readonly string[]>();
function keysOf(path: string): readonly string[] {
  const before = spelledOut.get(path);
  if (before) return before;
  if (spelledOut.size > mostTemplates) spelledOut.clear();
  const found = path.split(/[.[\]]+/).filter(Boolean);
  spelledOut.set(path, found);
  return found;
}
