import type { Field, Outcome } from './field.ts';
import { concrete, type Scope } from './path.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { isLater, type Read, type Value, type Values } from './value.ts';

/** What the walk knows while it stands in a state. */
export interface Ground {
  /** Everything stated, whether or not the walk has come by it. */
  readonly values: Values;
  /** Stated or derived answers that the walk has met, in its order. */
  readonly live: Values;
  /** Steps passed by because what they need is not there yet. */
  readonly blocked: readonly string[];
  /** Questions put off until the end. */
  readonly deferred: readonly string[];
  /** Answers to go on with where the stated one is missing or not valid; only a preview has any. */
  readonly assumed: Values;
  /** Where an assumption stood in. */
  readonly guessed: readonly string[];
  readonly scope: Scope;
  /** Elements of each repeated group met so far. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** A question and its field. */
export interface Asked {
  readonly id: string;
  readonly field: Field;
}
export const emptyGround: Ground = {
  values: {},
  live: {},
  blocked: [],
  deferred: [],
  assumed: {},
  guessed: [],
  scope: {},
  sizes: {},
};

/** Reads templates in the scope where the walk stands; answers not met yet are invisible. */
export const reader =
  (ground: Pick<Ground, 'live' | 'scope'>): Read =>
  (template) =>
    ground.live[concrete(template, ground.scope)];

/** What is wrong with a value as the answer to a field, other answers considered; undefined when it can be taken. */
export function refuse(field: Field, value: Value, read: Read): Refusal | undefined {
  if (value === null && field.optional) return undefined;
  const malformed = ruleOut(field, value);
  if (malformed) return malformed;
  if (field.names && !among(field.names(read), value)) return { reason: 'not-a-choice' };
  return field.check?.(value, read);
}

/** The last verdict on each field: a walk asks about the same value several times. */
const verdicts = new WeakMap<Field, { readonly value: Value; readonly refusal: Refusal | undefined }>();

function ruleOut(field: Field, value: Value): Refusal | undefined {
  const last = verdicts.get(field);
  if (last && last.value === value) return last.refusal;
  const parsed = field.schema.safeParse(value);
  const refusal = parsed.success ? undefined : refusalOf(parsed.error);
  verdicts.set(field, { value, refusal });
  return refusal;
}

const among = (names: readonly string[], value: Value): boolean =>
  (Array.isArray(value) ? value : [value]).every((one) => one === 'all' || names.includes(one as string));

/** The value a field has where the walk stands: stated if still valid, else derived, else assumed. */
export function answerAt(asked: Asked, ground: Ground): Value | undefined {
  const known = knownAt(asked, ground);
  return known === undefined ? ground.assumed[concrete(asked.id, ground.scope)] : known;
}

/** The same without assumptions. */
export function knownAt({ id, field }: Asked, ground: Ground): Value | undefined {
  const path = concrete(id, ground.scope);
  if (path in ground.live) return ground.live[path];
  const read = reader(ground);
  const stated = ground.values[path];
  const isTaken = stated !== undefined && !field.reopens && !refuse(field, stated, read);
  if (isTaken && isSettled(field, stated)) return stated;
  const derived = field.derive?.(read);
  if (derived !== undefined && !refuse(field, derived, read)) return derived;
  return isTaken ? stated : undefined;
}

/** Whether the chart goes on with this value: a step that failed is asked again. */
export const isSettled = ({ kind, settles }: Field, value: Value): boolean =>
  kind !== 'step' || (settles ?? ['done', 'waiting']).includes(value as Outcome);

/** The question was put off, and nothing answers it. */
export const isDeferred = (asked: Asked, ground: Ground): boolean =>
  isLater(ground.values[concrete(asked.id, ground.scope)]) && answerAt(asked, ground) === undefined;

/** Answers that say «not yet» or «no», on which a complete configuration has to wait. */
const unfinished: Readonly<Record<string, readonly Value[]>> = {
  'account.review': ['pending', 'rejected'],
  'business.facebookVerified': [false],
  approval: ['waiting', 'refused'],
  status: ['pending', 'rejected'],
};

/** Whether a live answer keeps the configuration a draft. */
export function isOpen([path, value]: readonly [string, Value]): boolean {
  if (path.startsWith('steps.')) return value === 'waiting';
  const key = path in unfinished ? path : path.slice(path.lastIndexOf('.') + 1);
  return unfinished[key]?.includes(value) ?? false;
}
