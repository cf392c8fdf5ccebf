import { concrete } from '../machines/path.ts';
import type { Value } from '../machines/value.ts';
import { type Asked, askedAt, labelAt } from './asked.ts';
import { togetherOf } from './form.ts';
import type { Gathered, Unfit } from './gather/collect.ts';
import { isStreet, isTown } from './gather/shapes.ts';
import { gather } from './gather.ts';
import { maskSecrets } from './mask.ts';
import { withoutEnd } from './normalize.ts';
import { clausesOf, sharedAmount } from './recognizers/clauses.ts';
import type { RecognizerContext } from './recognizers/recognizer.ts';
import { revise } from './revise.ts';
import { say } from './say.ts';
import { spell } from './spell.ts';
import { answerPending, state, type Talk } from './talk.ts';
import { contextOf } from './understand.ts';
import { valueSaid } from './valueSaid.ts';

/** What is left to say about a message of several answers. */
export interface Several {
  /** Parts whose question is known, and that are no answer to it. */
  readonly unfit: readonly Unfit[];
  /** The whole message is the answer to the pending question, with its name taken off. */
  readonly alone?: string;
}

/**
 * Takes a message as several answers: named ones in any order, then parts that go one each to the open questions of the
 * group in hand. Undefined when the text is not such a message and nothing was recorded.
 */
export function answerTogether(talk: Talk, asked: Asked, text: string): Several | undefined {
  if (talk.dialogue.aside || asked.field.kind === 'template') return undefined;
  const { at, language } = talk;
  const gathered = gather(text, { asked, at, language, today: talk.stamp.at.slice(0, 10) });
  if (gathered?.alone !== undefined) return { unfit: [], alone: gathered.alone };
  if (gathered) return takeGathered(talk, asked, gathered);
  const unfit = answerGroup(talk, asked, text);
  return unfit && { unfit };
}

function takeGathered(talk: Talk, asked: Asked, gathered: Gathered): Several {
  const { found, changes, unfit, unsure } = gathered;
  const lost = [...gathered.lost];
  if (found.size) takeAll(talk, found);
  for (const { path, value } of changes) {
    const own = askedAt(path, talk.at);
    // A change that waits for a yes keeps the others waiting.
    if (own && !talk.dialogue.aside) revise(talk, own, value);
    else if (own) {
      const label = labelAt(path, talk.at.position.ground.live, talk.language);
      talk.ahead.push(say(talk.language, 'gatherChangeLater', { label }));
    }
  }
  const [first, ...more] = unsure.map(({ text, paths }) => ({ text: maskSecrets(text), paths: [...paths] }));
  if (first && !talk.dialogue.aside) talk.dialogue = { ...talk.dialogue, aside: { kind: 'assign', ...first, more } };
  else lost.push(...unsure.map(({ text }) => text));
  tellLost(talk, asked, lost);
  return { unfit };
}

const longestSaid = 120;

/** What found no place is said back, with how to give it; a question that takes a name offers it. */
function tellLost(talk: Talk, asked: Asked, lost: readonly string[]): void {
  if (!lost.length) return;
  const { language, at } = talk;
  const { pending } = at.position;
  const said = lost.map((text) => say(language, 'gatherQuoted', { said: maskSecrets(shortened(text)) })).join(', ');
  const label = labelAt(pending?.path ?? asked.path, at.position.ground.live, language);
  talk.ahead.push(say(language, 'gatherLost', { said, label }));
  if (pending?.path !== asked.path || asked.field.kind !== 'text' || lost.length > 4) return;
  talk.offers.push(
    ...lost
      .filter((text) => fits(talk, asked.path, text) !== undefined)
      .map((text) => ({ label: text, value: text, question: asked.path })),
  );
}

const shortened = (text: string): string => (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text);

/**
 * Parts without names that answer the open questions of a group: each goes to the first of them that it fits. Answers
 * with the parts that fit none, or undefined when nothing was recorded.
 */
function answerGroup(talk: Talk, asked: Asked, text: string): readonly Unfit[] | undefined {
  const open = [...togetherOf({ asked, at: talk.at })];
  if (open.length < 2) return undefined;
  const context = contextOf(asked, talk.language, talk.stamp.at.slice(0, 10));
  const parts = groupPartsOf(text, context, open);
  if (asked.field.kind === 'url' && parts.filter((part) => fits(talk, asked.path, part) !== undefined).length > 1)
    return undefined;
  if (parts.length < 2 || parts.length > open.length) return undefined;
  const found = new Map<string, Value>();
  const unfit: string[] = [];
  for (const part of parts) {
    const taken = firstFit(talk, byFit(open, talk), part);
    if (!taken) {
      unfit.push(part);
      continue;
    }
    found.set(...taken);
    open.splice(open.indexOf(taken[0]), 1);
  }
  // Without an answer to the question itself, the message is more likely about that question alone.
  if (!found.size || (unfit.length && !found.has(asked.path))) return undefined;
  takeAll(talk, found);
  return unfit.map((part, i) => ({ path: byFit(open, talk)[i] as string, text: part }));
}

function groupPartsOf(text: string, context: RecognizerContext, open: readonly string[]): readonly string[] {
  const shared = sharedAmount(text, context);
  if (shared !== undefined) return [shared, shared];
  const parts = clausesOf(text, context);
  return parts.length === 1 && open.includes('business.email') ? addressesApart(parts[0] as string) : parts;
}

/** On one line, a Web address and an e-mail stand out; what is left is the street. */
function addressesApart(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const isAddress = (word: string): boolean =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$|^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}[,;]?$/i.test(word);
  const trimmed = (word: string): string => withoutEnd(word.replace(/^[,;\s]+/, ''), ',; \u00a0\t\n');
  const rest = words.filter((word) => !isAddress(trimmed(word))).join(' ');
  return [...words.map(trimmed).filter(isAddress), trimmed(rest)].filter(Boolean);
}

function firstFit(talk: Talk, paths: readonly string[], part: string): [path: string, value: Value] | undefined {
  for (const path of paths) {
    const value = path === 'business.address' && !isPlace(part) ? undefined : fits(talk, path, part);
    if (value !== undefined) return [path, value];
  }
  return undefined;
}

/** A street or a town, rather than any words beside another answer. */
const isPlace = (part: string): boolean =>
  isStreet(part) || isTown(part) || (/\d/.test(part) && /\p{L}{3}/u.test(part));

/** Free text takes anything, so it is tried last. */
const byFit = (paths: readonly string[], { at }: Talk): readonly string[] => {
  const isFree = (path: string): number => Number(askedAt(path, at)?.field.kind === 'text');
  return [...paths].sort((a, b) => isFree(a) - isFree(b));
};

/** The valid value that a part of a message has for a path; undefined when it has none. */
export function fits(talk: Talk, path: string, part: string): Value | undefined {
  const asked = askedAt(path, talk.at);
  return asked && valueSaid(talk, asked, part);
}

/** Records several answers at once and says what was understood. */
export function takeAll(talk: Talk, found: ReadonlyMap<string, Value>): void {
  const rows: string[] = [];
  for (const [path, value] of found) {
    const asked = askedAt(path, talk.at) as Asked;
    if (talk.at.position.pending?.path === path) answerPending(talk, path, value);
    else state(talk, value === null ? { type: 'SKIPPED', path } : { type: 'ANSWERED', path, value });
    if (asked.field.offers?.some((id) => found.has(concrete(id, asked.scope)))) continue;
    rows.push(
      `• ${say(talk.language, 'labelled', { label: labelAt(path, talk.at.position.ground.live, talk.language), value: spell(value, asked, talk.language) })}`,
    );
  }
  talk.ahead.push([say(talk.language, 'notedMany'), ...rows].join('\n'));
  talk.dialogue = { ...talk.dialogue, proposal: null };
}
