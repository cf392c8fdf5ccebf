import { expected } from '../../machines/ahead.ts';
import { concrete, template } from '../../machines/path.ts';
import { taskOf } from '../../machines/progress.ts';
import type { FieldId } from '../../machines/setup.ts';
import { equal, type Value } from '../../machines/value.ts';
import type { Position } from '../../machines/walk.ts';
import { type Asked, askedAt } from '../asked.ts';
import { keyOf, wordList } from '../grammar/grammar.ts';
import type { Language } from '../language.ts';
import type { Standpoint } from '../standing.ts';
import { contextOf, type Understanding, understand } from '../understand.ts';

/** What several answers are read against. */
export interface Reading {
  /** The pending question. */
  readonly asked: Asked;
  readonly at: Standpoint;
  readonly language: Language;
  /** ISO date of the turn. */
  readonly today: string;
}

/** A question that an answer may be for: the pending one, one to come, or one already answered. */
export interface Target {
  readonly path: string;
  readonly state: 'pending' | 'open' | 'known';
  /** Belongs to the task in hand. */
  readonly isHere: boolean;
}

/** The questions behind a template: those that may still come, else those answered. */
export function targetsOf(id: FieldId, { asked, at }: Reading): readonly Target[] {
  const { position } = at;
  const isHere = id === 'channels[].phoneNumber' ? asked.id === id : taskOf(id) === position.task;
  if (id === asked.id) return [{ path: asked.path, state: 'pending', isHere: true }];
  const here = concrete(id, asked.scope);
  const open = pathsByTemplate(position).get(id) ?? [];
  const known = Object.keys(position.ground.live).filter((path) => template(path) === id || path === id);
  if (known.includes(here) && !open.includes(here) && sharesGroup(id, asked))
    return [{ path: here, state: 'known', isHere }];
  const fresh = open.filter((path) => !known.includes(path));
  const nearest = fresh.includes(here) && sharesGroup(id, asked) ? [here] : fresh;
  if (nearest.length) return nearest.map((path) => ({ path, state: 'open', isHere }));
  return known.map((path) => ({ path, state: 'known', isHere }));
}

/** Both are about the same element of a group. */
const sharesGroup = (id: string, asked: Asked): boolean => groupOf(id) !== '' && groupOf(id) === groupOf(asked.id);
const groupOf = (id: string): string => id.replace(/^(?:setup|steps)\./, '').match(/^([\w.]+)\[\]/)?.[1] ?? '';

const known = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

function pathsByTemplate(position: Position): ReadonlyMap<string, readonly string[]> {
  const paths = expected(position);
  const before = known.get(paths);
  if (before) return before;
  const found = new Map<string, string[]>();
  for (const path of paths) found.set(template(path), [...(found.get(template(path)) ?? []), path]);
  known.set(paths, found);
  return found;
}

const none = wordList((grammar) => grammar.none);
/** Words that are no name of anything. */
const noName = wordList((grammar) => [
  ...grammar.yes,
  ...grammar.no,
  ...grammar.unknown,
  ...grammar.none,
  ...grammar.all,
]);

/** What a text comes to as the answer to a path; a plain word for nothing leaves an optional question out. */
export function readAs(text: string, path: string, reading: Reading): Understanding {
  const before = memo.get(reading) ?? new Map<string, Understanding>();
  memo.set(reading, before);
  const key = `${path}\n${text}`;
  const understood = before.get(key) ?? readAnew(text, path, reading);
  before.set(key, understood);
  return understood;
}

/** A message is read more than once, first for evidence and then for good. */
const memo = new WeakMap<Reading, Map<string, Understanding>>();

function readAnew(text: string, path: string, { at, language, today }: Reading): Understanding {
  const asked = askedAt(path, at);
  if (!asked || !text) return { kind: 'unclear', guesses: [] };
  const key = keyOf(text);
  if (asked.field.optional && none.has(key)) return { kind: 'answered', value: null };
  if (asked.field.kind === 'text' && noName.has(key)) return { kind: 'unclear', guesses: [] };
  if (asked.field.kind === 'phone' && !isBarePhone(text)) return { kind: 'unclear', guesses: [] };
  return understand(text, asked, contextOf(asked, language, today));
}

/** The text is taken by the path as it is. */
export function valueFor(text: string, path: string, reading: Reading): Value | undefined {
  const understood = readAs(text, path, reading);
  return understood.kind === 'answered' ? understood.value : undefined;
}

/** A number with at most a word or two around it. */
const isBarePhone = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length < 3;

/** The answer there is already. */
export const isSame = (path: string, value: Value, { at }: Reading): boolean =>
  equal(at.position.ground.live[path], value);

/** The same reading with more answers known. */
export function knowing({ at, ...reading }: Reading, found: ReadonlyMap<string, Value>): Reading {
  const { position } = at;
  const ground = { ...position.ground, live: { ...position.ground.live, ...Object.fromEntries(found) } };
  return { ...reading, at: { ...at, position: { ...position, ground } } };
}
