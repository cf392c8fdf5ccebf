import type { Statement } from './impact.ts';
import { concrete, scopeOf, template } from './path.ts';
import { planOf } from './plan.ts';
import { fieldOf } from './setup.ts';
import { equal, isLater, type Value, type Values } from './value.ts';
import type { Position } from './walk.ts';

/** What taking over the answers of a file would come to; nothing is changed. */
export interface Merge {
  /** Answers given already that the file has otherwise, in the order of the page. */
  readonly conflicts: readonly string[];
  /** Takes the file's answers wherever it has one. */
  readonly use: readonly Statement[];
  /** Takes them only where there was no answer, and for the same channel, role or skill. */
  readonly keep: readonly Statement[];
  /** What `keep` leaves out beside the conflicts, by the conflict that it goes with. */
  readonly left: readonly Left[];
  /** Steps done with a value that `use` replaces, and that the file does not call done. */
  readonly redo: readonly string[];
}

/** Answers of the file about an element that has another name or number here, or steps done there with other values. */
export interface Left {
  /** Undefined for the steps. */
  readonly conflict?: string;
  readonly paths: readonly string[];
}

/** Holds the answers of a file (by path) against those of a conversation. */
export function mergeOf({ ground }: Position, values: Values): Merge {
  const { live, values: stated } = ground;
  const news = Object.keys(values).filter((path) => isNews(path, { value: values[path] as Value, live, stated }));
  const conflicts = news.filter((path) => path in live && path !== 'setup.review');
  const withdrawn = withdrawnBy(conflicts, stated).filter((path) => !(path in values));
  const left = leftOut(news, { conflicts, values, live });
  const kept = new Set([...conflicts, ...left.flatMap(({ paths }) => paths)]);
  const fills = news.filter((path) => !kept.has(path) && !(conflicts.length && path === 'setup.review'));
  return {
    conflicts,
    use: [...reviewAgain(stated, values, news), ...withdrawn.map(reopened), ...news.map((path) => taken(path, values))],
    keep: [...reviewAgain(stated, {}, fills), ...fills.map((path) => taken(path, values))],
    left,
    redo: stepsWith(conflicts, stated, ({ isDone }) => isDone).filter(
      (path) => path in stated && !withdrawn.includes(path) && !(path in values),
    ),
  };
}

const fieldAt = (path: string) => fieldOf(template(path)) ?? fieldOf(path);
const reopened = (path: string): Statement => ({ type: 'REOPENED', path });
const taken = (path: string, values: Values): Statement =>
  isLater(values[path]) ? { type: 'DEFERRED', path } : { type: 'IMPORTED', path, value: values[path] as Value };

/** A blank never erases, and what was offered and decided stays decided: the answers it led to have their own place. */
function isNews(path: string, { value, live, stated }: { value: Value; live: Values; stated: Values }): boolean {
  if (path in live && equal(live[path], value)) return false;
  if (!(path in live)) return !(path in stated && isLater(value)) && !equal(stated[path], value);
  const isBlank = isLater(value) || (value === null && path !== 'customComponent.url');
  return !isBlank && !fieldAt(path)?.offers;
}

/** The last word was about what was there before. */
const reviewAgain = (stated: Values, values: Values, news: readonly string[]): readonly Statement[] =>
  'setup.review' in stated && !('setup.review' in values) && news.length ? [reopened('setup.review')] : [];

/** Stated answers that hold only for values which are replaced. */
const withdrawnBy = (paths: readonly string[], stated: Values): readonly string[] => [
  ...new Set(
    paths
      .flatMap((path) => (fieldAt(path)?.resets ?? []).map((id) => concrete(id, scopeOf(path))))
      .filter((path) => path in stated),
  ),
];

/** What tells the elements of each group apart. */
const identities: Readonly<Record<string, string>> = {
  channels: 'phoneNumber',
  templates: 'name',
  roles: 'name',
  'routing.queues': 'name',
  skills: 'name',
};

interface Held {
  readonly conflicts: readonly string[];
  readonly values: Values;
  readonly live: Values;
}

/** Where one's own answers are kept, the file says nothing of what is another element, nor of steps done with other values. */
function leftOut(news: readonly string[], { conflicts, values, live }: Held): readonly Left[] {
  const rest = news.filter((path) => !conflicts.includes(path));
  const foreign = conflicts.map((conflict) => {
    const prefix = foreignPrefix(conflict);
    return { conflict, paths: prefix ? rest.filter((path) => bare(path).startsWith(prefix)) : [] };
  });
  const elsewhere = conflicts.length ? stepsWith(conflicts, { ...values, ...live }, () => true) : [];
  const isTold = new Set(foreign.flatMap(({ paths }) => paths));
  const steps = { paths: rest.filter((path) => elsewhere.includes(path) && !isTold.has(path)) };
  return [...foreign, steps].filter(({ paths }) => paths.length);
}

const bare = (path: string): string => path.replace(/^(?:setup|steps)\./, '');

/** What the paths of an element begin with, when the conflict means that it is another one in the file. */
function foreignPrefix(path: string): string | undefined {
  const [, group, index, key] = /^([a-zA-Z.]+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (group && identities[group] === key) return `${group}[${index}].`;
  if (/^setup\.roles\[\d+\]\.channels$/.test(path)) return `${bare(path)}[`;
  return path === 'richMessages' ? 'richMessages[' : undefined;
}

/** Steps in which one of these answers is entered. */
const stepsWith = (
  paths: readonly string[],
  values: Values,
  isMeant: (step: { readonly isDone: boolean }) => boolean,
): readonly string[] =>
  planOf(values)
    .filter((step) => isMeant(step) && step.lines.some(({ copy }) => copy && paths.includes(copy.path)))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('steps.'));
