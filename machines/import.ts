import type { Configuration } from './configuration.ts';
import type { Field } from './field.ts';
import { flatten, isTree, type Tree } from './flatten.ts';
import { reader, refuse } from './ground.ts';
import { concrete, scopeOf, template } from './path.ts';
import { planOf } from './plan.ts';
import type { Refusal } from './refusal.ts';
import { type FieldId, fieldOf, fields } from './setup.ts';
import { guessedFrom, provenBy } from './steering.ts';
import { equal, isLater, later, type Value, type Values } from './value.ts';
import { walk } from './walk.ts';

/** The facts that a configuration states, steering answers included, so that a walk over them meets the same configuration. */
export const valuesOf = (configuration: Configuration): Values => withoutDerived(readFile(configuration).values);

/** A value of a file that cannot be taken; without a refusal it has not even the form of an answer. */
export interface Unfit {
  readonly path: string;
  readonly value: Value;
  readonly refusal?: Refusal;
}

/** What a file comes to as answers, whatever else stands in it. */
export interface Prefill {
  /** Valid answers by path, in the order of the page. */
  readonly values: Values;
  readonly unfit: readonly Unfit[];
  /** Paths that hold a list, an object or a plain value where another of these belongs. */
  readonly misshapen: readonly string[];
  /** Paths that no configuration has. */
  readonly unknown: readonly string[];
}

/** How many answers stand in a file, valid or not. */
export const answersIn = (file: Tree): number =>
  Object.keys(flatten(file).facts).length + Object.keys(saidOf(file).values).length;

/** Reads the valid answers out of a file that may be broken anywhere; `known` answers count where the file says nothing. */
export function prefillFrom(file: Tree, known: Values): Prefill {
  const { values, guessed, misshapen, unknown } = readFile(file);
  const met: Record<string, Value> = { ...known };
  const [taken, unfit]: [Record<string, Value>, Unfit[]] = [{}, []];
  for (const [path, value] of Object.entries(values).sort(([a], [b]) => rankOf(a) - rankOf(b))) {
    // A guess says nothing against an answer.
    if (path in guessed && path in known) continue;
    const reason = unfitness(path, value, met);
    if (!reason) taken[path] = met[path] = value;
    else if (!(path in guessed)) unfit.push(reason);
  }
  for (const path of unfit.flatMap((one) => dependentsOf(one.path))) delete taken[path];
  if (walk(taken).task !== 'finished') delete taken['setup.review'];
  const assumed = Object.fromEntries(unfit.map(({ path, value }) => [path, value]));
  return { values: withoutDerived(taken, assumed), unfit, misshapen, unknown };
}

/** What held for a value that cannot be taken: what it resets, and the steps in which it was entered. */
function dependentsOf(path: string): readonly string[] {
  const id = template(path);
  const steps = Object.entries(fields as Readonly<Record<string, Field>>).filter(
    ([, { kind, lines }]) =>
      kind === 'step' && lines?.some(({ value }) => value !== undefined && template(value) === id),
  );
  return [...(fieldAt(path)?.resets ?? []), ...steps.map(([step]) => step)].map((one) => concrete(one, scopeOf(path)));
}

function unfitness(path: string, value: Value, met: Values): Unfit | undefined {
  const field = fieldAt(path);
  if (!field) return { path, value };
  if (isLater(value)) return field.deferrable ? undefined : { path, value };
  if (value === null && field.optional) return undefined;
  const parsed = field.schema.safeParse(value);
  if (!parsed.success && shapes.has(parsed.error.issues[0]?.code ?? '')) return { path, value };
  const inScope = reader({ live: { ...met, [path]: undefined } as unknown as Values, scope: scopeOf(path) });
  const refusal = refuse(field, value, inScope);
  return refusal && { path, value, refusal };
}

/** Codes of values that are not even of the right form. */
const shapes: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union', 'invalid_key', 'unrecognized_keys']);
const fieldAt = (path: string) => fieldOf(template(path)) ?? fieldOf(path);

const ranks: ReadonlyMap<string, number> = new Map((Object.keys(fields) as FieldId[]).map((id, i) => [id, i]));
/** What an answer may depend on comes before it. */
const rankOf = (path: string): number => ranks.get(template(path)) ?? ranks.get(path) ?? 0;

interface Read {
  readonly values: Values;
  readonly guessed: Values;
  readonly misshapen: readonly string[];
  readonly unknown: readonly string[];
}

function readFile(file: Tree | Configuration): Read {
  const tree = file as Tree;
  const { facts, misshapen, unknown } = flatten(tree);
  const said = saidOf(tree);
  const stated = { ...said.values, ...facts };
  const proven = provenBy(tree, stated);
  const guessed = tree.progress === undefined ? guessedFrom(tree, facts) : {};
  const known = { ...guessed, ...stated, ...proven };
  const values = tree.progress === undefined && tree.status === 'complete' ? { ...known, ...finished(known) } : known;
  return { values, guessed, misshapen, unknown: [...unknown, ...said.unknown] };
}

/** Steering answers, steps and what was put off, as the file says them. */
function saidOf({ progress, status }: Tree): Pick<Read, 'values' | 'unknown'> {
  if (!isTree(progress)) return { values: {}, unknown: [] };
  const answers = Object.entries(isTree(progress.answers) ? progress.answers : {}) as [string, Value][];
  const isSaid = ([path]: [string, Value]): boolean => progressPath.test(path) && isField(fieldAt(path));
  const deferred = Array.isArray(progress.deferred) ? progress.deferred : [];
  const values = [
    ...deferred.filter((path): path is string => typeof path === 'string').map((path) => [path, later] as const),
    ...answers.filter(isSaid),
  ];
  return {
    // Nobody has the last word on a draft.
    values: Object.fromEntries(values.filter(([path]) => path !== 'setup.review' || status === 'complete')),
    unknown: answers.filter((one) => !isSaid(one)).map(([path]) => `progress.answers.${path}`),
  };
}
const isField = (field: Field | undefined): boolean => field !== undefined && !field.reopens;
const progressPath = /^(?:setup|steps)\.(?:\w{1,40}(?:\[\d{1,3}\])?\.){0,4}\w{1,40}$/;

/** A complete file says that everything is done, the review included. */
function finished(values: Values): Record<string, Value> {
  const isKept = values['setup.customComponent.removalConfirmed'] === false;
  const done = planOf(values)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('steps.') && !(isKept && path === 'steps.customComponent.removeLegacy'));
  return { ...Object.fromEntries(done.map((path) => [path, 'done'])), 'setup.review': 'finish' };
}

/**
 * The same without what follows from the rest, so that it goes on following when the rest changes. `assumed` leads the
 * walk past values that will be asked for again.
 */
function withoutDerived(values: Values, assumed: Values = {}): Values {
  const met: Record<string, Value> = {};
  const derived = new Set<string>();
  for (const [path, value] of Object.entries(walk(values, assumed).ground.live)) {
    const follows = fieldAt(path)?.derive?.(reader({ live: met, scope: scopeOf(path) }));
    if (follows !== undefined && equal(follows, value)) derived.add(path);
    met[path] = value;
  }
  return Object.fromEntries(Object.entries(values).filter(([path]) => !derived.has(path)));
}
