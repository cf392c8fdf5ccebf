import { findingsAt } from '../machines/emit.ts';
import { isOpen } from '../machines/ground.ts';
import { template } from '../machines/path.ts';
import { missingHere, progress, statedAhead, taskOf, taskStates } from '../machines/progress.ts';
import { type FieldId, fieldOf, type Task, tasks } from '../machines/setup.ts';
import type { Value } from '../machines/value.ts';
import { blockerOf, type OpenPoint, openPoints } from '../machines/walk.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import type { ReviewGroup } from './message.ts';
import { byGravity, findingSentence } from './noticed.ts';
import { partyAt } from './parties.ts';
import { say } from './say.ts';
import { capitalised, spell, spellInstant } from './spell.ts';
import type { Standpoint } from './standing.ts';

const stateWords = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  waiting: 'stateWaiting',
  skipped: 'stateSkipped',
  done: 'stateDone',
} as const;
const marks = { 'not-started': '○', 'in-progress': '▶', waiting: '◐', blocked: '◌', skipped: '–', done: '●' } as const;

/** Tasks with their states, what is open, and how much is left. */
export function statusText(at: Standpoint, language: Language): string {
  const states = taskStates(at.position);
  const { answered, atLeast, atMost } = progress(at.position);
  const left =
    atLeast === atMost
      ? say(language, 'leftExactly', { most: atMost })
      : say(language, 'leftBetween', { least: atLeast, most: atMost });
  const rows = tasks.map((task, i) =>
    say(language, 'statusTask', {
      mark: marks[states[task]],
      n: i + 1,
      title: language.tasks[task].title,
      state: stateText(states[task], { at, language, task }),
    }),
  );
  return [
    say(language, 'statusTitle'),
    say(language, 'statusProgress', { answered, left }),
    rows.join('\n'),
    ...openText(at, language),
  ].join('\n\n');
}

function stateText(
  state: ReturnType<typeof taskStates>[Task],
  { at, language, task }: { at: Standpoint; language: Language; task: Task },
): string {
  if (state !== 'blocked') return language.phrases[stateWords[state]];
  const path = at.position.ground.blocked.find((one) => taskOf(one) === task);
  return say(language, 'stateBlocked', { by: blockerText(path ?? '', at, language) ?? '' });
}

/** The name of what holds a step back. */
function blockerText(path: string, { position }: Standpoint, language: Language): string | undefined {
  const by = blockerOf(path, position);
  return by === undefined ? undefined : labelAt(by, position.ground.live, language);
}

const reasonWords = {
  waiting: 'openWaiting',
  refused: 'openRefused',
  blocked: 'openBlocked',
  unanswered: 'openUnanswered',
} as const;

/** The open points with since when; nothing when there are none. */
export function openText(at: Standpoint, language: Language): readonly string[] {
  const { position } = at;
  const open = openPoints(position).filter(({ path }) => path !== position.pending?.path);
  if (!open.length) return [];
  const rows = open.map((point) => {
    const label = labelAt(point.path, position.ground.live, language);
    return `• ${say(language, 'openPoint', { label, reason: openReason(point, at, language) })}`;
  });
  return [[say(language, 'openTitle'), ...rows].join('\n')];
}

function openReason({ path, reason }: OpenPoint, at: Standpoint, language: Language): string {
  const since = at.folded.stamps[path]?.at;
  const date = since === undefined ? '' : spellInstant(since, language);
  const party = partyAt(path, language);
  if (reason === 'waiting' && date && party) return say(language, 'openSinceFor', { date, party });
  if (reason === 'waiting' && date) return say(language, 'openSince', { date });
  if (reason === 'unanswered' && date) return say(language, 'openDeferred', { date });
  const by = reason === 'blocked' ? blockerText(path, at, language) : undefined;
  return by === undefined ? language.phrases[reasonWords[reason]] : say(language, 'openBlockedBy', { by });
}

/** Every live answer by task, the steering ones included where a person would know them. */
export function reviewGroups({ position }: Standpoint, language: Language): readonly ReviewGroup[] {
  const { live } = position.ground;
  const rows = Object.entries(live).filter(([path]) => isShown(path));
  const later = aheadRows(position, language);
  const met = tasks.flatMap((task) => {
    const own = rows.filter(([path]) => taskOf(path) === task);
    if (!own.length) return [];
    return [
      {
        title: language.tasks[task].title,
        rows: own.map(([path, value]) => reviewRow({ path, value, live }, language)),
      },
    ];
  });
  return later.length ? [...met, { title: say(language, 'reviewAhead'), rows: later }] : met;
}

/** Answers given already to questions that are still to come. */
function aheadRows(position: Standpoint['position'], language: Language): ReviewGroup['rows'] {
  const { live, values } = position.ground;
  return statedAhead(position).map((path) => reviewRow({ path, value: values[path] as Value, live }, language));
}

/** Steps, offers and «another one?» are not worth a line: what they led to has its own. */
function isShown(path: string): boolean {
  const field = fieldOf(template(path)) ?? fieldOf(path);
  return (
    !path.startsWith('steps.') &&
    !/^setup\.(.*\.)?(another|review|legacy|removalConfirmed|facebookAccount)$/.test(path) &&
    !field?.offers
  );
}

function reviewRow(
  { path, value, live }: { path: string; value: Value; live: Standpoint['position']['ground']['live'] },
  language: Language,
) {
  const label = labelAt(path, live, language);
  const spelled = spellAt(path, value, language);
  const party = isOpen([path, value]) ? partyAt(path, language) : undefined;
  return {
    path,
    label: capitalised(label),
    value: party ? say(language, 'reviewWaitsFor', { value: spelled, party }) : spelled,
    editLabel: say(language, 'editButton', { label }),
  };
}

/** A value in words, by its path. */
export function spellAt(path: string, value: Value, language: Language): string {
  const id = fieldOf(template(path)) ? template(path) : path;
  const field = fieldOf(id);
  return field ? spell(value, { id: id as FieldId, field }, language) : String(value);
}

export const groupsText = (groups: readonly ReviewGroup[], language: Language): string =>
  groups
    .map(({ title, rows }) =>
      [title, ...rows.map(({ label, value }) => `• ${say(language, 'labelled', { label, value })}`)].join('\n'),
    )
    .join('\n\n');

/** The findings on the answers given so far, and how far the page can be trusted (T12 of its traps). */
export function findingsText({ position }: Standpoint, language: Language): string {
  const rows = byGravity(findingsAt(position)).map(
    (one) => `• ${findingSentence(one, position.ground.live, language)}`,
  );
  const none = position.task === 'finished' ? 'reviewNoFindings' : 'reviewNoFindingsYet';
  const found = rows.length ? [say(language, 'reviewFindings'), ...rows].join('\n') : say(language, none);
  return [found, ...missingText(position, language), say(language, 'pageDrift')].join('\n\n');
}

const mostMissing = 6;

/** What the present task still needs, by name; nothing at the end. */
function missingText(position: Standpoint['position'], language: Language): readonly string[] {
  const missing = missingHere(position);
  if (!missing.length || position.task === 'finished') return [];
  const names = missing.slice(0, mostMissing).map((path) => `• ${labelAt(path, position.ground.live, language)}`);
  const more = missing.length - names.length;
  const rest = more ? [`• ${say(language, 'moreMissing', { count: more })}`] : [];
  return [
    [say(language, 'reviewMissing', { task: language.tasks[position.task].title }), ...names, ...rest].join('\n'),
  ];
}
