import type { Value } from '../machines/value.ts';
import { togetherOf } from './ask.ts';
import { type Asked, askedAt, labelAt } from './asked.ts';
import { say } from './say.ts';
import { spell } from './spell.ts';
import { answerPending, state, type Talk } from './talk.ts';
import { contextOf, understand } from './understand.ts';

const lineBreaks = /[\n;]+/;
const clauses = /[\n;]+|,|\s(?:et|and)\s/;

/** A part of a message that no open question can take, with the one it was most likely meant for. */
export interface Unfit {
  readonly path: string;
  readonly text: string;
}

/**
 * Several parts that answer several questions at once: each goes to the first of them that it fits. Answers with the
 * parts that fit none, or undefined when the text is not such a message and nothing was recorded.
 */
export function answerTogether(talk: Talk, asked: Asked, text: string): readonly Unfit[] | undefined {
  if (talk.dialogue.aside) return undefined;
  const open = [...togetherOf({ asked, at: talk.at })];
  const parts = partsOf(text, asked, open);
  if (open.length < 2 || parts.length < 2 || parts.length > open.length) return undefined;
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

function partsOf(text: string, asked: Asked, open: readonly string[]): readonly string[] {
  const splitter = ['seconds', 'duration'].includes(asked.field.kind) ? clauses : lineBreaks;
  const parts = text
    .split(splitter)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length === 1 && open.includes('business.email') ? addressesApart(parts[0] as string) : parts;
}

/** On one line, a Web address and an e-mail stand out; what is left is the street. */
function addressesApart(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const isAddress = (word: string): boolean =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$|^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}[,;]?$/i.test(word);
  const trimmed = (word: string): string => word.replace(/^[,;\s]+|[,;\s]+$/g, '');
  const rest = words.filter((word) => !isAddress(trimmed(word))).join(' ');
  return [...words.map(trimmed).filter(isAddress), trimmed(rest)].filter(Boolean);
}

function firstFit(talk: Talk, paths: readonly string[], part: string): [path: string, value: Value] | undefined {
  for (const path of paths) {
    const value = fits(talk, path, part);
    if (value !== undefined) return [path, value];
  }
  return undefined;
}

/** Free text takes anything, so it is tried last. */
const byFit = (paths: readonly string[], { at }: Talk): readonly string[] => {
  const isFree = (path: string): number => Number(askedAt(path, at)?.field.kind === 'text');
  return [...paths].sort((a, b) => isFree(a) - isFree(b));
};

/** The valid value that a part of a message has for a path; undefined when it has none. */
export function fits(talk: Talk, path: string, part: string): Value | undefined {
  const asked = askedAt(path, talk.at);
  if (!asked) return undefined;
  const understood = understand(part, asked, contextOf(asked, talk.language, talk.stamp.at.slice(0, 10)));
  return understood.kind === 'answered' ? understood.value : undefined;
}

/** Records several answers at once and says what was understood. */
export function takeAll(talk: Talk, found: ReadonlyMap<string, Value>): void {
  const rows: string[] = [];
  for (const [path, value] of found) {
    const asked = askedAt(path, talk.at) as Asked;
    if (talk.at.position.pending?.path === path) answerPending(talk, path, value);
    else state(talk, { type: 'ANSWERED', path, value });
    rows.push(
      `• ${say(talk.language, 'labelled', { label: labelAt(path, talk.at.position.ground.live, talk.language), value: spell(value, asked, talk.language) })}`,
    );
  }
  talk.ahead.push([say(talk.language, 'notedMany'), ...rows].join('\n'));
  talk.dialogue = { ...talk.dialogue, proposal: null };
}
