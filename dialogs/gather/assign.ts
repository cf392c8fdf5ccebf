import { template } from '../../machines/path.ts';
import { type FieldId, fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { askedAt } from '../asked.ts';
import { gathering } from '../grammar/gathering.ts';
import { fold, wordsOf } from '../normalize.ts';
import { yesNo } from '../recognizers/yesNo.ts';
import { accept } from '../understand.ts';
import type { Hit } from './hits.ts';
import type { Name, Named } from './names.ts';
import { isSame, type Reading, type Target, targetsOf, valueFor } from './targets.ts';

/** What a named part of a message comes to. */
export type Assigned =
  | { readonly kind: 'found' | 'changes'; readonly path: string; readonly value: Value }
  /** Ticks, or leaves out, one option of a question that is open. */
  | { readonly kind: 'tick'; readonly path: string; readonly option: string; readonly isWanted: boolean }
  /** Nothing new. */
  | { readonly kind: 'same'; readonly path: string }
  /** Several questions fit. */
  | { readonly kind: 'unsure'; readonly paths: readonly string[] }
  /** The question is clear, and the value is not one. */
  | { readonly kind: 'unfit'; readonly path: string }
  /** Named, and not asked for in this setup. */
  | { readonly kind: 'foreign' };

export const isValid = (assigned: Assigned): boolean =>
  assigned.kind === 'found' ||
  assigned.kind === 'changes' ||
  assigned.kind === 'tick' ||
  assigned.kind === 'unsure' ||
  assigned.kind === 'same';

/** Decides which question a name and its value answer. */
export function assign(hit: Hit, text: string, reading: Reading): Assigned {
  if (!hit.name) return { kind: 'foreign' };
  // A short name that is denied says too little to leave something out.
  const meant = hit.isDenied ? hit.name.means.filter(({ isShort }) => !isShort) : hit.name.means;
  const candidates = meant.flatMap((means) =>
    targetsOf(means.id, reading).map((target): Candidate => ({ means, target })),
  );
  const read = (candidate: Candidate) => valueIn(hit, { ...candidate, text }, reading);
  const chosen = choose(candidates, (some) => some.filter((one) => read(one) !== undefined));
  if (!chosen.length) {
    const [likely] = choose(candidates, (some) => some);
    // A company has more numbers than the one that is set up.
    const isOther = likely?.target.state === 'known' && likely.means.id === 'channels[].phoneNumber';
    return likely && !isOther ? { kind: 'unfit', path: likely.target.path } : { kind: 'foreign' };
  }
  const [one, ...others] = chosen;
  if (!one || others.length) return { kind: 'unsure', paths: chosen.map(({ target }) => target.path) };
  const { means, target } = one;
  const value = read(one);
  if (means.option !== undefined)
    return { kind: 'tick', path: target.path, option: means.option, isWanted: value as boolean };
  const { path, state } = target;
  if (state !== 'known') return { kind: 'found', path, value: value as Value };
  if (isSame(path, value as Value, reading)) return { kind: 'same', path };
  return singlesOut(hit.name, means.id)
    ? { kind: 'changes', path, value: value as Value }
    : { kind: 'unsure', paths: [path] };
}

/** A company has several numbers: only one said to be of WhatsApp or of the channel replaces the one given. */
const singlesOut = ({ words }: Name, id: FieldId): boolean =>
  id !== 'channels[].phoneNumber' || words.some((word) => gathering.ownNumber.has(word));

interface Candidate {
  readonly means: Named;
  readonly target: Target;
}
/** More questions than that are not asked about: what is at hand is meant. */
const mostAsked = 3;

/** The likeliest of the candidates that fit; more than one when only the person can tell. */
function choose(
  candidates: readonly Candidate[],
  fitting: (some: readonly Candidate[]) => readonly Candidate[],
): readonly Candidate[] {
  const among = (holds: (target: Target) => boolean) => fitting(candidates.filter(({ target }) => holds(target)));
  const pending = among(({ state }) => state === 'pending');
  if (pending.length) return pending.slice(0, 1);
  const openHere = among(({ state, isHere }) => state === 'open' && isHere);
  if (openHere.length) return ownFirst(openHere);
  const knownHere = among(({ state, isHere }) => state === 'known' && isHere);
  const open = among(({ state }) => state === 'open');
  if (knownHere.length) {
    const all = [...knownHere, ...ownFirst(open)];
    return open.length && all.length <= mostAsked ? all : ownFirst(knownHere);
  }
  return ownFirst(open.length ? open : among(({ state }) => state === 'known'));
}

/** A full name goes before a short one. */
function ownFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ means }) => !means.isShort);
  return own.length ? own : candidates;
}

interface Try {
  readonly means: Named;
  readonly target: Target;
  readonly text: string;
}

/** The value that a named text has for a target; undefined when it has none. */
function valueIn(
  { name, isDenied, isBounded, isListing }: Hit,
  { means, target, text }: Try,
  reading: Reading,
): Value | undefined {
  const { path } = target;
  const field = fieldOf(template(path)) ?? fieldOf(path);
  if (!field) return undefined;
  if (means.option !== undefined)
    return said(text, isDenied, reading) ?? (isDenied ? false : isListing && isBounded && !text ? true : undefined);
  if (field.offers) return name?.isWish && !text ? !isDenied : said(text, isDenied, reading);
  if (field.kind === 'yesNo') return said(text, isDenied, reading) ?? (isDenied && !text ? false : undefined);
  if (isDenied && !text && field.kind === 'choices') return takesNothing(path, reading) ? [] : undefined;
  if (isDenied && !text && field.optional) return null;
  return isDenied ? undefined : valueFor(text, path, reading);
}

/** None at all is an answer. */
function takesNothing(path: string, { at }: Reading): boolean {
  const asked = askedAt(path, at);
  return asked !== undefined && accept([], asked).kind === 'answered';
}

/** Yes or no, in words. */
function said(text: string, isDenied: boolean, { language, asked }: Reading): boolean | undefined {
  if (!text || isDenied) return undefined;
  const read = yesNo(text, { language: language.tag, field: asked.field, options: [] });
  return read.kind === 'value' ? (read.value as boolean) : undefined;
}

/** Free text that may follow its name without a sign: not the rest of a longer name, nor of a sentence. */
export function looksGiven(text: string, isLenient: boolean): boolean {
  const [first = ''] = wordsOf(fold(text));
  if (!first || gathering.prepositions.has(first)) return false;
  if (/^[\p{Lu}\p{N}"«“'+]/u.test(text)) return true;
  return isLenient && wordsOf(fold(text)).length < 4;
}
