import { isOpen } from '../machines/ground.ts';
import { impactOf } from '../machines/impact.ts';
import { equal, type Value } from '../machines/value.ts';
import { movablePoints, openPoints } from '../machines/walk.ts';
import { type Asked, askedAt, labelAt, optionsOf } from './asked.ts';
import { keyOf } from './grammar/grammar.ts';
import { wordsOf } from './normalize.ts';
import { say } from './say.ts';
import { spellInstant } from './spell.ts';
import { state, type Talk } from './talk.ts';
import { contextOf, understand } from './understand.ts';

/** Sooner than that, a person has only reloaded the page. */
const absence = 15 * 60_000;

/** Open points that somebody else moves and that have waited long enough to be asked about. */
export function awaited({ at, stamp }: Talk): readonly string[] {
  return openPoints(at.position).flatMap(({ path, reason }) => {
    const since = at.folded.stamps[path]?.at;
    const isOld = since !== undefined && Date.parse(stamp.at) - Date.parse(since) >= absence;
    return reason === 'waiting' && isOld ? [path] : [];
  });
}

/** Asks, on return, about what was waited for. */
export function askNews(talk: Talk): void {
  const paths = awaited(talk);
  // The review asks for the same by itself.
  if (!paths.length || talk.dialogue.aside || talk.at.position.pending?.field.reopens) return;
  talk.dialogue = { ...talk.dialogue, aside: { kind: 'check', paths: [...paths] } };
}

/** What is said ahead of the question about one open point. */
export function newsIntro({ at, language }: Talk, path: string): string {
  const since = at.folded.stamps[path]?.at;
  return say(language, 'checkOne', {
    label: labelAt(path, at.position.ground.live, language),
    since: since ? say(language, 'openSince', { date: spellInstant(since, language) }) : say(language, 'openWaiting'),
  });
}

/** The answer to that question: the same as before leaves it open, another one takes its place. */
export function hearNews(talk: Talk, asked: Asked, value: Value): void {
  const { live } = talk.at.position.ground;
  talk.dialogue = { ...talk.dialogue, aside: null, proposal: null };
  if (equal(live[asked.path], value) || !(asked.path in live))
    return void talk.ahead.push(say(talk.language, 'stillWaiting'));
  settleNews(talk, asked, value);
}

function settleNews(talk: Talk, asked: Asked, value: Value): void {
  const { language } = talk;
  for (const statement of impactOf(talk.at.position, asked.path, value).statements)
    state(
      talk,
      asked.field.kind === 'step' && statement.path === asked.path ? { ...statement, type: 'STEP', value } : statement,
    );
  const label = labelAt(asked.path, talk.at.position.ground.live, language);
  const option = optionsOf(asked, language).find((one) => one.value === value);
  talk.ahead.push(say(language, 'newsNoted', { label, value: option?.label ?? String(value) }));
}

/**
 * News of an open point told in passing: « le numéro est approuvé », "template approved". True when it was one, and is
 * recorded.
 */
export function hearPassingNews(
  talk: Talk,
  text: string,
  { paths, mustName = false }: { readonly paths: readonly string[]; readonly mustName?: boolean },
): boolean {
  const { live } = talk.at.position.ground;
  const told = paths.flatMap((path) => {
    const asked = path in live ? askedAt(path, talk.at) : undefined;
    const value = asked && valueIn(talk, asked, text);
    return asked && value !== undefined && !isOpen([path, value]) ? [{ asked, value }] : [];
  });
  const named = told.filter(({ asked }) => isNamed(talk, asked, text));
  const [only, ...others] = named.length || mustName ? named : told;
  if (!only || others.length) return false;
  settleNews(talk, only.asked, only.value);
  return true;
}

/** What a text that is no answer tells is news of an open point, and is recorded. */
export function tellsNews(talk: Talk, asked: Asked, text: string): boolean {
  if (talk.dialogue.aside || asked.field.kind === 'text') return false;
  const paths = movablePoints(talk.at.position);
  return paths.length > 0 && hearPassingNews(talk, text, { paths, mustName: !asked.field.reopens });
}

function valueIn(talk: Talk, asked: Asked, text: string): Value | undefined {
  const understood = understand(text, asked, contextOf(asked, talk.language, talk.stamp.at.slice(0, 10)));
  return understood.kind === 'answered' ? understood.value : undefined;
}

/** A word of the answer's own name is said. */
function isNamed({ at, language }: Talk, asked: Asked, text: string): boolean {
  const said = new Set(wordsOf(keyOf(text)));
  const label = wordsOf(keyOf(labelAt(asked.path, at.position.ground.live, language)));
  return label.some((word) => word.length > 4 && said.has(word));
}
