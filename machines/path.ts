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
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  let node: Record<string, unknown> = target;
  keys.forEach((key, i) => {
    if (i === keys.length - 1) {
      node[key] = value;
      return;
    }
    node[key] ??= /^\d+$/.test(keys[i + 1] as string) ? [] : {};
    node = node[key] as Record<string, unknown>;
  });
}
