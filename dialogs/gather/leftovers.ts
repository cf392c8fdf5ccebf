import { expected } from '../../machines/ahead.ts';
import { concrete, template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { gathering } from '../grammar/gathering.ts';
import { fold, wordsOf } from '../normalize.ts';
import { isCourtesy, tidy } from './parts.ts';
import { isCompany, isPerson, isStreet, isTown } from './shapes.ts';
import { knowing, type Reading, targetsOf, valueFor } from './targets.ts';

/** Where words without a name went. */
export interface Placed {
  readonly found: ReadonlyMap<string, { readonly value: Value; readonly text: string }>;
  readonly lost: readonly string[];
}
type Found = Map<string, { readonly value: Value; readonly text: string }>;

interface Ahead {
  /** Paths that have their answer. */
  readonly taken: ReadonlySet<string>;
  /** First line of pasted particulars: the name, where that is asked. */
  readonly lead: string | undefined;
}

/**
 * Finds a place for what is left of a message: a street, a company, the pending question, the questions that go with
 * it. What has none is told.
 */
export function placeLeft(lines: readonly string[], { taken, lead }: Ahead, reading: Reading): Placed {
  const found: Found = new Map();
  const isFree = (path: string): boolean => !taken.has(path) && !found.has(path);
  let left = lines.map(tidy).filter((line) => !isCourtesy(line));
  left = placeAddress(left, { found, isFree }, reading);
  left = placeLead(left, { found, isFree, lead }, reading);
  left = placeCompany(left, { found, isFree }, reading);
  left = placePending(left, { found, isFree }, reading);
  left = placeNext(left, { found, isFree }, reading);
  return { found, lost: left };
}

interface Room {
  readonly found: Found;
  readonly isFree: (path: string) => boolean;
}

const openPath = (id: 'business.address' | 'business.name', reading: Reading): string | undefined =>
  targetsOf(id, reading).find(({ state }) => state !== 'known')?.path;

/** A street and the lines under it. */
function placeAddress(lines: readonly string[], { found, isFree }: Room, reading: Reading): string[] {
  const path = openPath('business.address', reading);
  const from = lines.findIndex(isStreet);
  if (path === undefined || from < 0 || !isFree(path)) return [...lines];
  let to = from + 1;
  while (to < lines.length && to < from + 4 && isTown(lines[to] as string)) to++;
  const text = lines.slice(from, to).join(', ');
  const value = valueFor(text, path, reading);
  if (value === undefined) return [...lines];
  found.set(path, { value, text });
  return [...lines.slice(0, from), ...lines.slice(to)];
}

/** The first of several lines is the name that was asked for, unless it may be a person's and another line the name. */
function placeLead(
  lines: readonly string[],
  { found, isFree, lead }: Room & Pick<Ahead, 'lead'>,
  reading: Reading,
): string[] {
  const { path, id } = reading.asked;
  const first = lead === undefined ? undefined : tidy(lead);
  if (id !== 'business.name' || first === undefined || !lines.includes(first) || !isFree(path)) return [...lines];
  const isDoubtful = lines.some(isCompany) || (lines.length > 1 && isPerson(first));
  if (!isCompany(first) && isDoubtful) return [...lines];
  const value = valueFor(first, path, reading);
  if (value === undefined) return [...lines];
  found.set(path, { value, text: first });
  return lines.filter((line) => line !== first);
}

function placeCompany(lines: readonly string[], { found, isFree }: Room, reading: Reading): string[] {
  const path = openPath('business.name', reading);
  const companies = lines.filter(isCompany);
  const [company] = companies;
  if (path === undefined || company === undefined || companies.length > 1 || !isFree(path)) return [...lines];
  const value = valueFor(company, path, reading);
  if (value === undefined) return [...lines];
  found.set(path, { value, text: company });
  return lines.filter((line) => line !== company);
}

const measured = new Set(['seconds', 'duration', 'count']);
const clauses = new RegExp(`,\\s*|\\s+(?:${[...gathering.splits].join('|')})\\s+`, 'i');

/** The pending question takes what it can; then those that may be answered with it. */
function placePending(lines: readonly string[], { found, isFree }: Room, reading: Reading): string[] {
  const { asked, at } = reading;
  const open = [asked.path, ...(asked.field.together ?? []).map((id) => concrete(id, asked.scope))].filter(
    (path, i, all) =>
      all.indexOf(path) === i && isFree(path) && (path === asked.path || at.folded.values[path] === undefined),
  );
  const pieces = measured.has(asked.field.kind) ? lines.flatMap((line) => line.split(clauses)).filter(Boolean) : lines;
  const left: string[] = [];
  for (const piece of pieces) {
    const known = knowing(reading, new Map([...found].map(([path, { value }]) => [path, value])));
    const path = open.find((one) => !isText(one) && !found.has(one) && valueFor(piece, one, known) !== undefined);
    if (path === undefined) left.push(piece);
    else found.set(path, { value: valueFor(piece, path, known) as Value, text: piece });
  }
  return placeTexts(
    left,
    open.filter((path) => isText(path) && !found.has(path)),
    { found, reading },
  );
}

/**
 * Free text takes anything: the pending question gets it when there is no other line, or when the other one is long
 * enough to be the description that goes with it.
 */
function placeTexts(
  lines: readonly string[],
  paths: readonly string[],
  { found, reading }: { found: Found; reading: Reading },
): string[] {
  const [first, second] = lines;
  const isPair =
    lines.length === 2 && paths.length > 1 && wordsOf(fold(second ?? '')).length > 2 && !isPerson(second ?? '');
  if (first === undefined || paths[0] !== reading.asked.path || !(lines.length === 1 || isPair)) return [...lines];
  return lines.filter((line, i) => {
    const path = paths[i] as string;
    const value = valueFor(line, path, reading);
    if (value !== undefined) found.set(path, { value, text: line });
    return value === undefined;
  });
}

const isText = (path: string): boolean => (fieldOf(template(path)) ?? fieldOf(path))?.kind === 'text';

const choosing = new Set(['choice', 'choices', 'yesNo']);

/** The question after the pending one, where a choice answers it; undefined when it takes anything else. */
export function nextAnswer(
  text: string,
  reading: Reading,
): { readonly path: string; readonly value: Value } | undefined {
  const [, path] = expected(reading.at.position);
  const field = path === undefined ? undefined : (fieldOf(template(path)) ?? fieldOf(path));
  if (path === undefined || !field || !choosing.has(field.kind) || field.offers || field.destructive) return undefined;
  const value = valueFor(text, path, reading);
  return value === undefined ? undefined : { path, value };
}

/** « +1 514 555 0199, jamais utilisé »: what follows the answer may answer the question that follows. */
function placeNext(lines: readonly string[], { found, isFree }: Room, reading: Reading): string[] {
  return lines.filter((line) => {
    const next = isFree(reading.asked.path) ? undefined : nextAnswer(line, reading);
    if (!next || !isFree(next.path)) return true;
    found.set(next.path, { value: next.value, text: line });
    return false;
  });
}
