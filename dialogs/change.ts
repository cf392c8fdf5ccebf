import { concrete, template } from '../machines/path.ts';
import { planOf } from '../machines/plan.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import { equal, type Value } from '../machines/value.ts';
import { type Asked, labelAt } from './asked.ts';
import { otherLanguage } from './catalog.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Language, Wording } from './language.ts';
import { near } from './normalize.ts';
import { say } from './say.ts';
import { joined, spell } from './spell.ts';
import type { Standpoint } from './standing.ts';
import { state, type Talk } from './talk.ts';

const empty = wordList((grammar) => grammar.fillers);
const bare = (text: string): string => {
  const words = keyOf(text).split(' ');
  const kept = words.filter((word) => !empty.has(word));
  return (kept.length ? kept : words).join(' ');
};

/** Paths of the answers that go by these words, best match only; several when the words do not tell them apart. */
export function changeTargets(object: string, { position }: Standpoint, language: Language): readonly string[] {
  const { live } = position.ground;
  const wanted = bare(object);
  const scored = Object.keys(live)
    .filter((path) => changeable(path))
    .map((path) => ({ path, score: scoreOf(wanted, namesOf(path, live, language)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best ? scored.filter(({ score }) => score === best).map(({ path }) => path) : [];
}

const changeable = (path: string): boolean => !/^setup\.(.*\.)?(another|recommended|review|openPoint)$/.test(path);

/** Everything an answer may be called: its labels and their variants in both languages, and its own name. */
function namesOf(path: string, live: Standpoint['position']['ground']['live'], language: Language): readonly string[] {
  const id = (fieldOf(template(path)) ? template(path) : path) as FieldId;
  return [language, otherLanguage(language)].flatMap((one) => {
    const wording = one.questions[id] as Wording | undefined;
    return wording ? [wording.label, labelAt(path, live, one), ...(wording.also ?? [])].map(bare) : [];
  });
}

function scoreOf(wanted: string, names: readonly string[]): number {
  if (names.includes(wanted)) return 4;
  if (names.some((name) => near(wanted, name))) return 3;
  const words = wanted.split(' ');
  if (names.some((name) => words.every((word) => name.split(' ').includes(word)))) return 2;
  return names.some((name) => name.split(' ').every((word) => words.includes(word))) ? 1 : 0;
}

/** Replaces an answer by another valid one, says so, and names the finished steps that used the former value. */
export function applyChange(talk: Talk, asked: Asked, value: Value): void {
  const { language } = talk;
  const before = talk.at.position.ground.live[asked.path] as Value;
  const label = labelAt(asked.path, talk.at.position.ground.live, language);
  talk.dialogue = { ...talk.dialogue, aside: null, proposal: null };
  if (equal(before, value)) {
    talk.ahead.push(say(language, 'unchanged', { label, value: spell(value, asked, language) }));
    return;
  }
  const isFinished = talk.at.position.task === 'finished';
  const used = planOf(talk.at.folded.values).filter(
    (step) => step.isDone && step.lines.some((line) => line.copy?.path === asked.path),
  );
  state(talk, { type: 'CHANGED', path: asked.path, value });
  if (isFinished) state(talk, { type: 'REOPENED', path: 'setup.review' });
  talk.ahead.push(
    say(language, 'changed', { label, value: spell(value, asked, language), before: spell(before, asked, language) }),
  );
  const reset = withdrawDependents(talk, asked);
  const steps = used.filter(({ path }) => !reset.includes(path));
  if (!steps.length) return;
  const names = steps.map(({ path }) => labelAt(path, talk.at.position.ground.live, language));
  talk.ahead.push(say(language, 'changedElsewhere', { step: joined(names, language) }));
}

/** What was true of the former value only is withdrawn, and asked anew. */
function withdrawDependents(talk: Talk, { field, scope }: Asked): readonly string[] {
  const paths = (field.resets ?? []).map((id) => concrete(id, scope)).filter((path) => path in talk.at.folded.values);
  for (const path of paths) state(talk, { type: 'REOPENED', path });
  if (paths.length) talk.ahead.push(say(talk.language, 'changeResets'));
  return paths;
}
