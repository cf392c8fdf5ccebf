import type { LeftOut, Transcript } from '../../dialogs/transcripts/transcript.ts';
import { type Activity, parseActivity } from './activity.ts';
import { placeAt, scan, type TextPlace } from './scan.ts';
import { turnsOf } from './turns.ts';

/** Why a text is no transcript at all. */
export type ReadProblem =
  | { readonly kind: 'empty' | 'too-large' }
  | { readonly kind: 'not-json' | 'too-deep' | 'not-a-list'; readonly place: TextPlace }
  | { readonly kind: 'no-turns'; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'too-many-turns'; readonly most: number };

export type ReadTranscript = { readonly transcript: Transcript } | { readonly problem: ReadProblem };

const largestMebibytes = 64;
export const largestTranscript = largestMebibytes * 1024 ** 2;
const deepest = 64;
export const mostTurns = 20_000;

/** Reads a Bot Framework transcript, whoever made it; what cannot be used is listed, and nothing is ever run. */
export function readTranscript(text: string): ReadTranscript {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.length > largestTranscript) return { problem: { kind: 'too-large' } };
  const from = plain.search(/\S/);
  if (from < 0) return { problem: { kind: 'empty' } };
  const { elements, tooDeepAt } = scan(plain, deepest);
  if (tooDeepAt !== null) return { problem: { kind: 'too-deep', place: placeAt(plain, tooDeepAt) } };
  if (plain[from] !== '[') return { problem: notAList(plain, from) };
  const items = itemsOf(plain, elements);
  const firstBroken = items.find(({ activity }) => activity === broken);
  const whole = items.filter(({ activity }) => activity !== broken);
  if (!whole.length && firstBroken)
    return { problem: { kind: 'not-json', place: placeAt(plain, elements[firstBroken.index]?.start ?? from) } };
  return assembled(items);
}

const broken = Symbol('broken');
interface Item {
  readonly index: number;
  readonly activity: unknown;
}

/** Each element on its own, so that half a file gives the half that is whole. */
const itemsOf = (text: string, elements: ReturnType<typeof scan>['elements']): readonly Item[] =>
  elements.map(({ start, end }, index) => ({
    index,
    activity: end === null ? broken : parsed(text.slice(start, end)),
  }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return broken;
  }
}

function notAList(text: string, from: number): ReadProblem {
  const isJson = parsed(text) !== broken;
  return { kind: isJson ? 'not-a-list' : 'not-json', place: placeAt(text, isJson ? from : brokenAt(text, from)) };
}

/** Where the parser gave up, as far as it says so. */
function brokenAt(text: string, from: number): number {
  try {
    JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    if (at !== undefined) return Number(at);
  }
  return from;
}

function assembled(items: readonly Item[]): ReadTranscript {
  const leftOut: LeftOut[] = [];
  const activities: Activity[] = [];
  for (const { index, activity } of items) {
    const read = activity === broken ? ({ reason: 'incomplete' } as const) : parseActivity(activity, index);
    if ('reason' in read) leftOut.push({ index, reason: read.reason });
    else activities.push(read.activity);
  }
  const found = turnsOf(activities);
  const all = [...leftOut, ...found.leftOut].toSorted((a, b) => a.index - b.index);
  if (!found.transcript.turns.length) return { problem: { kind: 'no-turns', leftOut: all } };
  if (found.transcript.turns.length > mostTurns) return { problem: { kind: 'too-many-turns', most: mostTurns } };
  return { transcript: { ...found.transcript, leftOut: all } };
}
