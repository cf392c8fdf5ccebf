import { isAhead } from './ahead.ts';
import { reader, refuse } from './ground.ts';
import { template } from './path.ts';
import type { Refusal } from './refusal.ts';
import { isAddedSince, isRemoved, presentPath, type Release, releases } from './releases.ts';
import { fieldOf } from './setup.ts';
import { isLater, type Value, type Values } from './value.ts';
import { type Pending, type Position, walk } from './walk.ts';

/** Why a question comes that had been passed, or had not been there. */
export type Reason =
  | { readonly why: 'new' }
  /** It was there, but not on this way through the setup. */
  | { readonly why: 'reached' }
  | { readonly why: 'refused'; readonly value: Value; readonly refusal: Refusal }
  /** It could be skipped or put off, and no longer can. */
  | { readonly why: 'required' };
export type AskedAnew = Reason & { readonly path: string };

/** What it comes to that a conversation goes on with a newer version of the setup. */
export interface Upgrade {
  readonly asked: readonly AskedAnew[];
  /** Answers whose question is gone; they stay in the log. */
  readonly removed: readonly string[];
  /** Answers whose question has another name now. */
  readonly renamed: readonly string[];
  /** Answers that are not needed with the others; they stay in the log, and count again when their question comes. */
  readonly unneeded: readonly string[];
  /** Answers that hold as they are. */
  readonly kept: readonly string[];
  /** Where the person was (a question, or the end), with what is asked anew passed by; undefined when that is no more. */
  readonly bridge: Position | undefined;
}

export interface Before {
  /** Version the session was written with. */
  readonly from: string;
  /** Its answers, under the present names. */
  readonly values: Values;
  /** Path of the question that waited, under its present name. */
  readonly was: string | null;
}

/** Compares what was stated under an older version with the present one. Pure; nothing is changed. */
export function upgradeOf(before: Before, known: readonly Release[] = releases): Upgrade {
  const { values, from } = before;
  const { asked, position } = passNew(before, known);
  const { live } = position.ground;
  const anew = new Set(asked.map(({ path }) => path));
  const stated = Object.keys(values).filter((path) => isSaid(values[path] as Value) && !anew.has(path));
  const held = stated.filter((path) => fieldOf(template(path)) ?? fieldOf(path));
  const isNeeded = (path: string): boolean => path in live || path === before.was || isAhead(path, position);
  const newNames = renamedSince(from, known);
  return {
    asked,
    removed: stated.filter((path) => isRemoved(template(path), known)),
    renamed: held.filter((path) => newNames.has(template(path))),
    unneeded: held.filter((path) => !isNeeded(path)),
    kept: held.filter(isNeeded),
    bridge: !position.pending || position.pending.path === before.was ? position : undefined,
  };
}

const isSaid = (value: Value): boolean => value !== null && !isLater(value);

const renamedSince = (from: string, known: readonly Release[]): ReadonlySet<string> =>
  new Set(
    known
      .slice(known.findIndex(({ version }) => version === from) + 1)
      .flatMap(({ renamed }) => Object.values(renamed ?? {}))
      .map((id) => presentPath(id, known)),
  );

const mostAsked = 500;

/** Walks to the question that waited, past every one that comes before it now and did not before. */
function passNew({ values, was, from }: Before, known: readonly Release[]) {
  const asked: AskedAnew[] = [];
  let assumed: Values = {};
  let position = walk(values);
  while (position.pending && position.pending.path !== was && asked.length < mostAsked) {
    const { pending } = position;
    const reason = reasonOf(pending, position, { isNew: isAddedSince(from, pending.id, known), was });
    if (!reason) break;
    asked.push({ ...reason, path: pending.path });
    [assumed, position] = pass(pending, { values, assumed, was });
  }
  return { asked, position };
}

function reasonOf(
  { path, field, scope }: Pending,
  position: Position,
  { isNew, was }: { readonly isNew: boolean; readonly was: string | null },
): Reason | undefined {
  const value = position.ground.values[path];
  if (value === undefined) {
    if (isNew) return { why: 'new' };
    return was !== null && isAhead(was, position) ? { why: 'reached' } : undefined;
  }
  if (!isSaid(value)) return { why: 'required' };
  const refusal = refuse(field, value, reader({ live: position.ground.live, scope }));
  return refusal && { why: 'refused', value, refusal };
}

/** Goes on as if the question were answered so that the most of what was said is met again. */
function pass(
  pending: Pending,
  { values, assumed, was }: { readonly values: Values; readonly assumed: Values; readonly was: string | null },
): readonly [Values, Position] {
  const tries = guessesAt(pending, values).map((guess) => {
    const all = { ...assumed, [pending.path]: guess };
    const position = walk(values, all);
    const met = Object.keys(position.ground.live).filter((path) => path in values).length;
    const isThere = position.pending?.path === was;
    return { all, position, score: met + (isThere ? 0.5 : 0) };
  });
  const best = tries.reduce((one, other) => (other.score > one.score ? other : one));
  return [best.all, best.position];
}

/** What may stand in for an answer while a walk looks ahead; the guess is never written. */
function guessesAt({ path, field, scope }: Pending, values: Values): readonly Value[] {
  const stated = values[path];
  const own = stated !== undefined && isSaid(stated) ? [stated] : [];
  const names = field.options ?? field.names?.(reader({ live: values, scope })) ?? [];
  if (field.kind === 'step') return [...own, 'done'];
  if (field.kind === 'yesNo') return [...own, ...(field.offers ? [true, false] : [false, true])];
  if (field.kind === 'choices') return [...own, [...names], []];
  return [...own, ...names, ...(names.length ? [] : [''])];
}
