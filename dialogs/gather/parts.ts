import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import { gathering } from '../grammar/gathering.ts';
import { fold, wordsOf } from '../normalize.ts';
import { type Assigned, assign, isValid, looksGiven } from './assign.ts';
import { type Hit, hitsIn } from './hits.ts';
import { shapeOf } from './shapes.ts';
import type { Reading } from './targets.ts';

/** A named part of a message. */
export interface Part {
  readonly hit: Hit;
  readonly text: string;
  /** Name and value as they were written. */
  readonly whole: string;
  readonly assigned: Assigned;
}
export interface Parted {
  readonly parts: readonly Part[];
  /** What is left between them. */
  readonly chunks: readonly string[];
}

/** Commas, dashes, full stops and «et», at which a value may end. */
const splits = [...gathering.splits].join('|');
const soft = new RegExp(`\\s*,\\s+|\\s+[-–—/]\\s+|[.!]\\s+|\\s+(?:${splits})\\s+`, 'giu');
const splitAtEnd = new RegExp(`(?:^|[\\s,])(?:${splits})$`, 'i');
const splitAtStart = new RegExp(`^(?:${splits})\\s+`, 'i');
const atStart = new Set(' \u00a0\t,;.:|•–—-');
const atEnd = new Set(' \u00a0\t,;|•–—-');

/** Without the punctuation around it; character by character, so that a long run of it costs no more than its length. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && atStart.has(text[from] as string)) from++;
  while (to > from && atEnd.has(text[to - 1] as string)) to--;
  return text.slice(from, to);
}

/** Without the commas, dashes and joining words around it. */
export const tidy = (text: string): string => trimmed(trimmed(text).replace(splitAtEnd, '').replace(splitAtStart, ''));

/** A value that another sentence follows loses its full stop, unless that one shortens a word. */
function sentenceOf(text: string): string {
  const plain = tidy(text);
  const last = wordsOf(fold(plain.slice(-20))).at(-1) ?? '';
  return /\.\s+$/.test(text.slice(-3)) && !gathering.companies.has(last) ? plain.replace(/\.$/, '') : plain;
}

/** Parts a segment at the names in it; «lenient» once other parts are known to be named. */
export function partsOf(segment: string, reading: Reading, isLenient: boolean): Parted {
  const isListing = isLenient && reading.asked.id !== 'setup.skills[].options';
  const hits = hitsIn(segment).map((hit) => ({ ...hit, isListing }));
  const accepted: Hit[] = [];
  for (const [i, hit] of hits.entries()) {
    const near = tidy(segment.slice(hit.end, hits[i + 1]?.start));
    const text = near || hit.mark !== 'sign' ? near : tidy(segment.slice(hit.end));
    const previous = hits[i - 1];
    const follows =
      previous !== undefined && accepted.at(-1) === previous && tidy(segment.slice(previous.end, hit.start)) !== '';
    if (accepts({ hit, text, follows }, reading, isLenient)) accepted.push(hit);
  }
  const parts: Part[] = [];
  const chunks = [tidy(segment.slice(0, accepted[0]?.start))];
  for (const [i, hit] of accepted.entries()) {
    const end = accepted[i + 1]?.start ?? segment.length;
    const { text, assigned, rest } = settled(hit, sentenceOf(segment.slice(hit.end, end)), reading);
    parts.push({ hit, text, assigned, whole: tidy(segment.slice(hit.start, end)) });
    chunks.push(...rest);
  }
  return { parts, chunks: chunks.filter(Boolean) };
}

interface Proposed {
  readonly hit: Hit;
  readonly text: string;
  /** Comes right after another named part that has a value. */
  readonly follows: boolean;
}

function accepts({ hit, text, follows }: Proposed, reading: Reading, isLenient: boolean): boolean {
  if (!hit.isBounded && !follows) return false;
  if (!hit.name) return text !== '';
  const { assigned } = settled(hit, text, reading);
  if (hit.mark === 'sign' && hit.isBounded) return text !== '' || isValid(assigned);
  if (!isValid(assigned) || (hit.isDoubtful && !isLenient)) return false;
  if (hit.mark === 'sign' || hit.mark === 'copula') return true;
  return !takesText(assigned) || looksGiven(text, isLenient);
}

const takesText = (assigned: Assigned): boolean => {
  const paths = 'paths' in assigned ? assigned.paths : 'path' in assigned ? [assigned.path] : [];
  return paths.some((path) => (fieldOf(template(path)) ?? fieldOf(path))?.kind === 'text');
};

interface Settled {
  readonly text: string;
  readonly assigned: Assigned;
  readonly rest: readonly string[];
}

/** How far a value reaches: free text up to what has a form of its own, anything else as far as it is valid. */
function settled(hit: Hit, text: string, reading: Reading): Settled {
  const whole = assign(hit, text, reading);
  const cuts = [...text.matchAll(soft)].slice(0, 12);
  if (!cuts.length) return { text, assigned: whole, rest: [] };
  if (takesText(whole)) return peeled(hit, { text, assigned: whole, rest: [] }, reading);
  const pieces = cuts.map((cut) => ({
    text: tidy(text.slice(0, cut.index)),
    rest: tidy(text.slice(cut.index + cut[0].length)),
  }));
  const reach = reachOf(whole, text);
  if (reach === 'long' && isValid(whole)) return { text, assigned: whole, rest: [] };
  const order = reach === 'long' ? pieces.toReversed() : pieces;
  for (const piece of order) {
    const assigned = assign(hit, piece.text, reading);
    if (isValid(assigned)) return { text: piece.text, assigned, rest: piece.rest ? [piece.rest] : [] };
  }
  return { text, assigned: whole, rest: [] };
}

const lists = new Set(['choices', 'week', 'dates', 'duration', 'seconds', 'template']);
/** A list, a length of several units or the name of an option may hold commas; another value ends at the first. */
function reachOf(assigned: Assigned, text: string): 'long' | 'short' {
  if (assigned.kind === 'tick' || !('path' in assigned)) return 'short';
  const kind = (fieldOf(template(assigned.path)) ?? fieldOf(assigned.path))?.kind ?? '';
  const isOption = kind === 'choice' && text.length < 60 && !/[\d@]/.test(text);
  return lists.has(kind) || isOption ? 'long' : 'short';
}

/** A greeting, thanks, or a line that only announces what follows. */
export function isCourtesy(line: string): boolean {
  const words = wordsOf(fold(line));
  if (!words.length || line.endsWith(':')) return true;
  const isPolite = (word: string): boolean => gathering.courtesies.has(word) || gathering.articles.has(word);
  return gathering.courtesies.has(words.join(' ')) || words.every(isPolite);
}

/** Takes e-mails, addresses and numbers off the end of a free text. */
function peeled(hit: Hit, { text, assigned }: Settled, reading: Reading): Settled {
  let left = text;
  const rest: string[] = [];
  for (let cut = [...left.matchAll(soft)].at(-1); cut; cut = [...left.matchAll(soft)].at(-1)) {
    const last = tidy(left.slice(cut.index + cut[0].length));
    if (!isCourtesy(last) && !shapeOf(last, reading)) break;
    rest.unshift(last);
    left = tidy(left.slice(0, cut.index));
  }
  return rest.length ? { text: left, assigned: assign(hit, left, reading), rest } : { text, assigned, rest };
}

/** A chunk without names as its pieces of a form of their own, and what is left of it. */
export function piecesOf(
  chunk: string,
  reading: Reading,
): { readonly shaped: readonly string[]; readonly left: string } {
  if (shapeOf(chunk, reading)) return { shaped: [chunk], left: '' };
  const shaped: string[] = [];
  let left = '';
  let from = 0;
  const cuts = [...chunk.matchAll(soft)].slice(0, 40);
  for (const cut of [...cuts, undefined]) {
    const piece = chunk.slice(from, cut?.index);
    const isShaped = shapeOf(tidy(piece), reading) !== undefined;
    if (isShaped) shaped.push(tidy(piece));
    else left += piece + (cut?.[0] ?? '');
    from = cut ? cut.index + cut[0].length : chunk.length;
  }
  return { shaped, left: tidy(left) };
}
