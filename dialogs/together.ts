import type { Value } from '../machines/value.ts';
import { togetherOf } from './ask.ts';
import { type Asked, askedAt, labelAt } from './asked.ts';
import { say } from './say.ts';
import { spell } from './spell.ts';
import { answerPending, state, type Talk } from './talk.ts';
import { contextOf, understand } from './understand.ts';

const lineBreaks = /[\n;]+/;
const clauses = /[\n;]+|,|\s(?:et|and)\s/;

/** Several lines that answer several questions at once: each part goes to the first of them that it fits. */
export function answerTogether(talk: Talk, asked: Asked, text: string): boolean {
  if (talk.dialogue.aside) return false;
  const open = [...togetherOf({ asked, at: talk.at })];
  const splitter = ['seconds', 'duration'].includes(asked.field.kind) ? clauses : lineBreaks;
  const parts = text
    .split(splitter)
    .map((part) => part.trim())
    .filter(Boolean);
  if (open.length < 2 || parts.length < 2 || parts.length > open.length) return false;
  const found = new Map<string, Value>();
  for (const part of parts) {
    const taken = firstFit(talk, byFit(open, talk), part);
    if (!taken) return false;
    found.set(...taken);
    open.splice(open.indexOf(taken[0]), 1);
  }
  return takeAll(talk, found);
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
export function takeAll(talk: Talk, found: ReadonlyMap<string, Value>): boolean {
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
  return true;
}
