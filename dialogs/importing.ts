import { excessIn, largest } from '../machines/bounds.ts';
import { schemaVersion } from '../machines/configuration.ts';
import type { Field } from '../machines/field.ts';
import { isTree, type Tree } from '../machines/flatten.ts';
import type { Statement } from '../machines/impact.ts';
import { answersIn, type Prefill, prefillFrom, type Unfit } from '../machines/import.ts';
import { apply, type PathEntry } from '../machines/log.ts';
import { type Left, type Merge, mergeOf } from '../machines/merge.ts';
import { taskOf } from '../machines/progress.ts';
import { fieldOf, tasks } from '../machines/setup.ts';
import type { Value, Values } from '../machines/value.ts';
import { walk } from '../machines/walk.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import { maskSecrets } from './mask.ts';
import { choice as readChoice } from './recognizers/choice.ts';
import { fill, say } from './say.ts';
import type { Dialogue } from './session.ts';
import { joined } from './spell.ts';
import type { Talk } from './talk.ts';
import { openText, spellAt } from './tell.ts';

type Aside = Extract<Dialogue['aside'], { kind: 'import' }>;

/** Longest text that is shown of a value or a name in a file. */
const longestShown = 60;
const mostRows = 12;

/** Takes the valid answers of untrusted JSON; where they differ from answers given already, asks before anything changes. */
export function importConfiguration(talk: Talk, json: unknown, source: string): void {
  const { language } = talk;
  const problem = problemOf(json, source, language);
  if (problem !== undefined) return void talk.ahead.push(problem);
  const file = json as Tree;
  if (answersIn(file) > largest.answers) return void talk.ahead.push(tooLarge(source, language));
  const prefill = prefillFrom(file, talk.at.position.ground.live);
  const merge = mergeOf(talk.at.position, prefill.values);
  const left = troubles(prefill, talk);
  if (!Object.keys(prefill.values).length) tell(talk, [...left, say(language, 'importEmpty', { source })]);
  else if (!merge.use.length) tell(talk, [...left, say(language, 'importNothingNew', { source })]);
  else if (merge.conflicts.length) tell(talk, [...left, ...askWhich(talk, { merge, values: prefill.values, source })]);
  else tell(talk, [...left, ...take(talk, { statements: merge.use, redo: [], source })]);
}

/** A message of its own, ahead of whatever the new position calls for. */
const tell = ({ messages }: Talk, lines: readonly string[]): void => void messages.push({ text: lines.join('\n\n') });

function problemOf(json: unknown, source: string, language: Language): string | undefined {
  const excess = excessIn(json);
  if (excess === 'unsafe') return say(language, 'importUnsafe', { source });
  if (excess === 'large') return tooLarge(source, language);
  if (!isTree(json) || json.schemaVersion === undefined) return say(language, 'importNotOurs', { source });
  if (json.schemaVersion === schemaVersion) return undefined;
  const version = shown(json.schemaVersion as Value);
  return say(language, 'importOtherVersion', { source, version, own: schemaVersion });
}

/** More than can be taken over at once. */
export const tooLarge = (source: string, language: Language): string =>
  say(language, 'importTooLarge', { source, ...largest });

/** What of the file is left out, and why. */
function troubles({ unfit, misshapen, unknown, values }: Prefill, { language, at }: Talk): readonly string[] {
  const names = { ...at.position.ground.live, ...values };
  const unfitRow = (one: Unfit): string =>
    say(language, 'importUnfitRow', {
      label: labelAt(one.path, names, language),
      value: shown(one.value),
      reason: reasonOf(one, language),
    });
  const row = (path: string): string => say(language, 'importRow', { name: shown(path) });
  return [
    ...listed(say(language, 'importUnfit'), unfit.map(unfitRow), language),
    ...listed(say(language, 'importMisshapen'), misshapen.map(row), language),
    ...listed(say(language, 'importUnknown'), unknown.map(row), language),
  ];
}

function reasonOf({ refusal }: Unfit, language: Language): string {
  if (!refusal) return say(language, 'importFormless');
  const blanks = { min: '', max: '', name: '', characters: '', options: '' };
  return fill(language.reasons[refusal.reason], language.locale, { ...blanks, ...refusal.args });
}

function listed(title: string, rows: readonly string[], language: Language): readonly string[] {
  if (!rows.length) return [];
  const rest = rows.length - mostRows;
  const more = rest > 0 ? [say(language, 'importMore', { count: rest })] : [];
  return [[title, ...rows.slice(0, mostRows), ...more].join('\n')];
}

/** Words of a file as they may be shown: short, on one line, without codes. */
export function shown(value: Value): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = maskSecrets(text.slice(0, 4 * longestShown).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')).trim();
  return line.length > longestShown ? `${line.slice(0, longestShown).toWellFormed()}…` : line;
}

interface Doubt {
  readonly merge: Merge;
  readonly values: Values;
  readonly source: string;
}

function askWhich(talk: Talk, { merge, values, source }: Doubt): readonly string[] {
  const { language, at } = talk;
  const { live } = at.position.ground;
  const rows = merge.conflicts.map((path) =>
    say(language, 'importConflictRow', {
      label: labelAt(path, live, language),
      mine: spellAt(path, live[path] as Value, language),
      theirs: spellAt(path, values[path] as Value, language),
    }),
  );
  const title = say(language, 'importConflicts', { count: rows.length, source });
  const aside = { kind: 'import', source, values } as const;
  talk.dialogue = { ...talk.dialogue, aside: structuredClone(aside) as Aside, proposal: null };
  return listed(title, rows, language);
}

const choices = ['importUse', 'importKeep', 'importDrop'] as const;

/** The labels of what may be done with a file that answers differently. */
export const importChoices = (language: Language): readonly string[] => choices.map((key) => say(language, key));

/** Hears what to do with the file that waits; false when the text does not say. */
export function hearImport(talk: Talk, { source, values }: Aside, text: string): boolean {
  const { language } = talk;
  const options = choices.map((key) => ({ label: say(language, key), value: key }));
  const found = readChoice(text, { language: language.tag, field: fieldOf('setup.review') as Field, options });
  const choice = choices.find((key) => found.kind === 'value' && found.value === key);
  if (!choice) return false;
  talk.dialogue = { ...talk.dialogue, aside: null };
  const { use, keep, redo, left } = mergeOf(talk.at.position, values as Values);
  const statements = choice === 'importUse' ? use : choice === 'importKeep' ? keep : [];
  const without = choice === 'importKeep' ? leftText(left, values as Values, talk) : [];
  if (!statements.length) talk.ahead.push(say(language, 'importDropped'), ...without);
  else tell(talk, [...without, ...take(talk, { statements, redo: choice === 'importUse' ? redo : [], source })]);
  return true;
}

/** What goes with answers of the file that were not kept, so that it stays out with them. */
function leftText(left: readonly Left[], values: Values, { at, language }: Talk): readonly string[] {
  const { live } = at.position.ground;
  const rows = left.flatMap(({ conflict, paths }) => {
    const shownPaths = paths.filter((path) => !path.startsWith('setup.'));
    if (!shownPaths.length) return [];
    const labels = [...new Set(shownPaths.map((path) => labelAt(path, live, language)))];
    const names = joined(labels, language);
    if (conflict === undefined) return [say(language, 'importLeftSteps', { names })];
    const label = labelAt(conflict, live, language);
    const value = spellAt(conflict, values[conflict] as Value, language);
    return [say(language, 'importLeftRow', { label, value, names })];
  });
  return listed(say(language, 'importLeft'), rows, language);
}

interface Taking {
  readonly statements: readonly Statement[];
  readonly redo: readonly string[];
  readonly source: string;
}

/** Writes all of it in one turn, so that one «back» takes all of it back. */
function take(talk: Talk, { statements, redo, source }: Taking): readonly string[] {
  const { language } = talk;
  const entries = statements.map((statement): PathEntry => ({ ...statement, ...talk.stamp }));
  talk.entries.push(...entries);
  const folded = entries.reduce(apply, talk.at.folded);
  talk.at = { folded, position: walk(folded.values) };
  talk.dialogue = { ...talk.dialogue, aside: null, proposal: null };
  const { live } = talk.at.position.ground;
  const steps = redo.map((path) => labelAt(path, live, language));
  const isAgain = statements.some(({ type, path }) => type === 'REOPENED' && path !== 'setup.review');
  return [
    takenText(statements, source, language),
    ...(steps.length ? [say(language, 'changedElsewhere', { step: joined(steps, language) })] : []),
    ...(isAgain ? [say(language, 'importAgain')] : []),
    ...openText(talk.at, language),
    say(language, 'importUndo'),
  ];
}

/** How many answers came in, by task, and how many steps the file calls done. */
function takenText(statements: readonly Statement[], source: string, language: Language): string {
  const imported = statements.filter(({ type }) => type === 'IMPORTED');
  const isStep = ({ path }: Statement): boolean => path.startsWith('steps.');
  const answers = imported.filter(({ path }) => !/^(?:setup|steps)\./.test(path));
  const rows = tasks.flatMap((task) => {
    const count = answers.filter(({ path }) => taskOf(path) === task).length;
    return count ? [say(language, 'importTakenRow', { title: language.tasks[task].title, count })] : [];
  });
  const done = imported.filter((one) => isStep(one) && 'value' in one && one.value === 'done').length;
  return [
    say(language, 'importTaken', { count: answers.length, source }),
    ...rows,
    ...(done ? [say(language, 'importStepsDone', { count: done })] : []),
  ].join('\n');
}
