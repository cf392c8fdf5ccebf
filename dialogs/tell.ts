import { emit } from '../machines/emit.ts';
import type { Finding } from '../machines/finding.ts';
import { findingsOf } from '../machines/findings.ts';
import { template } from '../machines/path.ts';
import { progress, taskOf, taskStates } from '../machines/progress.ts';
import { type FieldId, fieldOf, tasks } from '../machines/setup.ts';
import type { Value } from '../machines/value.ts';
import { openPoints } from '../machines/walk.ts';
import { labelAt } from './asked.ts';
import type { Language } from './language.ts';
import type { ReviewGroup } from './message.ts';
import { fill, type PhraseKey, say } from './say.ts';
import { spell, spellInstant } from './spell.ts';
import type { Standpoint } from './standing.ts';

const stateWords = {
  'not-started': 'stateNotStarted',
  'in-progress': 'stateInProgress',
  waiting: 'stateWaiting',
  done: 'stateDone',
} as const;
const marks = { 'not-started': '○', 'in-progress': '▶', waiting: '◐', done: '●' } as const;

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
      state: language.phrases[stateWords[states[task]]],
    }),
  );
  return [
    say(language, 'statusTitle'),
    say(language, 'statusProgress', { answered, left }),
    rows.join('\n'),
    ...openText(at, language),
  ].join('\n\n');
}

const reasonWords = {
  waiting: 'openWaiting',
  refused: 'openRefused',
  blocked: 'openBlocked',
  unanswered: 'openUnanswered',
} as const;

/** The open points with since when; nothing when there are none. */
export function openText({ position, folded }: Standpoint, language: Language): readonly string[] {
  const open = openPoints(position).filter(({ reason }) => reason !== 'unanswered');
  if (!open.length) return [];
  const rows = open.map(({ path, reason }) => {
    const since = reason === 'waiting' ? folded.stamps[path]?.at : undefined;
    const words = since
      ? say(language, 'openSince', { date: spellInstant(since, language) })
      : language.phrases[reasonWords[reason]];
    return `• ${say(language, 'openPoint', { label: labelAt(path, position.ground.live, language), reason: words })}`;
  });
  return [[say(language, 'openTitle'), ...rows].join('\n')];
}

/** Every live answer by task, the steering ones included where a person would know them. */
export function reviewGroups({ position }: Standpoint, language: Language): readonly ReviewGroup[] {
  const { live } = position.ground;
  const rows = Object.entries(live).filter(([path]) => isShown(path));
  return tasks.flatMap((task) => {
    const own = rows.filter(([path]) => taskOf(path) === task);
    if (!own.length) return [];
    return [
      {
        title: language.tasks[task].title,
        rows: own.map(([path, value]) => reviewRow({ path, value, live }, language)),
      },
    ];
  });
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
  return {
    path,
    label: label.charAt(0).toLocaleUpperCase() + label.slice(1),
    value: spellAt(path, value, language),
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

const severityWords = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const satisfies Record<string, PhraseKey>;

/** A finding as a sentence: how grave, what it does, what to do. */
export function findingWords(
  { id, severity, args }: Finding,
  language: Language,
): { readonly text: string; readonly fix: string; readonly severity: string } {
  const words = language.findings[id];
  const filled = { name: '', value: '', other: '', ...args };
  return {
    text: fill(words.text, language.locale, filled),
    fix: fill(words.fix, language.locale, filled),
    severity: language.phrases[severityWords[severity]],
  };
}

/** The findings on the answers given so far. */
export function findingsText(at: Standpoint, language: Language): string {
  const configuration = emit(at.position, { locale: language.locale, stamps: at.folded.stamps });
  const rows = findingsOf(configuration).map((one) => `• ${say(language, 'findingLine', findingWords(one, language))}`);
  return rows.length ? [say(language, 'reviewFindings'), ...rows].join('\n') : say(language, 'reviewNoFindings');
}
