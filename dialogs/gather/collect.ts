import { expected } from '../../machines/ahead.ts';
import { refuse } from '../../machines/ground.ts';
import { concrete } from '../../machines/path.ts';
import type { Value } from '../../machines/value.ts';
import { askedAt } from '../asked.ts';
import type { Part } from './parts.ts';
import { qualifierOf } from './qualifier.ts';
import type { Shaped } from './shapes.ts';
import { knowing, type Reading, valueFor } from './targets.ts';
import { ticksOf } from './ticks.ts';

/** What a message comes to that answers several questions, or names the one it answers. */
export interface Gathered {
  /** Valid answers to questions that are pending or to come, in the order of the message. */
  readonly found: ReadonlyMap<string, Value>;
  /** Valid values for questions answered before. */
  readonly changes: readonly { readonly path: string; readonly value: Value }[];
  /** The question is known, and the words are no answer to it. */
  readonly unfit: readonly Unfit[];
  /** Only the person can tell which of these questions is meant. */
  readonly unsure: readonly Unsure[];
  /** Words that no question takes. */
  readonly lost: readonly string[];
  /** The words are the answer to the pending question, named: they are to be read alone. */
  readonly alone?: string;
}
/** A part of a message that no open question can take, with the one it was most likely meant for. */
export interface Unfit {
  readonly path: string;
  readonly text: string;
}
export interface Unsure {
  readonly text: string;
  readonly paths: readonly string[];
}

/** The parts of a message with a name or a form of their own. */
export interface Said {
  readonly parts: readonly Part[];
  readonly shaped: readonly Shaped[];
}
export type Found = Map<string, { readonly value: Value; readonly text: string }>;
export interface Collected extends Omit<Gathered, 'found' | 'alone'> {
  readonly found: Found;
}

/** Everything that named parts and forms say. */
export function collected({ parts, shaped }: Said, reading: Reading): Collected {
  const found: Found = new Map();
  const changes = new Map<string, Value>();
  const unfit: Unfit[] = [];
  const unsure: Unsure[] = [];
  const lost: string[] = [];
  const take = (path: string, value: Value, text: string): unknown =>
    found.has(path) ? lost.push(text) : found.set(path, { value, text });
  for (const { assigned, text, whole } of parts) {
    if (assigned.kind === 'found') {
      const qualified = qualifierOf(assigned.path, text, reading);
      take(assigned.path, qualified?.name ?? assigned.value, text);
      if (qualified) take(qualified.path, qualified.value, text);
    }
    if (assigned.kind === 'changes') changes.set(assigned.path, assigned.value);
    else if (assigned.kind === 'unsure') unsure.push({ text, paths: assigned.paths });
    else if (assigned.kind === 'unfit') unfit.push({ path: assigned.path, text });
    else if (assigned.kind === 'foreign') lost.push(whole);
  }
  const ticks = ticksOf(parts, reading);
  for (const [path, value] of ticks.found) found.set(path, { value, text: '' });
  for (const [path, value] of ticks.changes) changes.set(path, value);
  for (const one of withoutRivals(shaped)) {
    if (one.kind === 'found') take(one.path, one.value, one.text);
    else if (one.kind === 'other') unsure.push({ text: one.text, paths: [one.path] });
    else if (one.kind === 'unfit') unfit.push({ path: one.path, text: one.text });
    else if (one.kind === 'stray') lost.push(one.text);
  }
  const changed = [...changes].map(([path, value]) => ({ path, value }));
  return { found, changes: changed, unfit, unsure, lost: [...lost, ...ticks.lost] };
}

/** Two different answers of one form to one question are none: both are said back as they are. */
function withoutRivals(shaped: readonly Shaped[]): readonly Shaped[] {
  const byPath = Map.groupBy(shaped, ({ path }) => path);
  return [...byPath].flatMap(([path, all]): readonly Shaped[] => {
    const found = all.filter(({ kind }) => kind === 'found');
    if (found.length < 2 || new Set(found.map(({ text }) => text)).size < 2) return all.slice(0, 1);
    return [{ kind: 'unfit', path, text: found.map(({ text }) => text).join(' ') }];
  });
}

/** Answers checked beside one another: what does not stand with the others is none, and what needed them is one. */
export function verified(said: Collected, reading: Reading): Gathered {
  const found = new Map([...said.found].map(([path, { value }]) => [path, value]));
  const unfit: Unfit[] = [];
  for (const one of said.unfit) {
    const value = valueFor(one.text, one.path, knowing(reading, found));
    if (value === undefined || found.has(one.path)) unfit.push(one);
    else found.set(one.path, value);
  }
  for (const [path, { value, text }] of said.found) {
    const asked = askedAt(path, knowing(reading, found).at);
    if (!asked || !refuse(asked.field, value, asked.read)) continue;
    found.delete(path);
    unfit.push({ path, text: text || String(value) });
  }
  acceptOffer(found, reading);
  return { ...said, found: inOrder(found, reading), unfit };
}

/** An offer of which everything was said otherwise has nothing left to ask. */
function acceptOffer(found: Map<string, Value>, { asked, at }: Reading): void {
  const offered = (asked.field.offers ?? []).map((id) => concrete(id, asked.scope));
  const isSaid = (path: string): boolean => found.has(path) || at.folded.values[path] !== undefined;
  if (offered.length && offered.every(isSaid) && !found.has(asked.path)) found.set(asked.path, true);
}

/** As the questions come. */
function inOrder(found: ReadonlyMap<string, Value>, { at }: Reading): ReadonlyMap<string, Value> {
  const order = new Map([...expected(at.position)].map((path, i) => [path, i]));
  const place = (path: string): number => order.get(path) ?? order.size;
  return new Map([...found].sort(([a], [b]) => place(a) - place(b)));
}
