import { describe, expect, test } from 'vitest';
import { languages } from '../../../dialogs/catalog.ts';
import type { Said } from '../../../dialogs/message.ts';
import { type Turn, takeTurn } from '../../../dialogs/turn.ts';
import { locales } from '../../helpers/talk.ts';
import { questionOf, type Row, rows, spelt, wantedOf, zone } from './rows.ts';
import { landed, stamp, standing, textOf } from './standing.ts';

const said = ({ input }: Row, question: string): Said => {
  if (typeof input === 'string' || !('json' in input)) return { text: spelt(input) };
  const { value } = input.json;
  const isPlain = typeof value === 'string';
  return { press: { question: isPlain ? question : String((value as { step?: string }).step), value } };
};

const told = (row: Row): { readonly turn: Turn; readonly question: string } => {
  const { session, question } = standing(questionOf(row), row.lang);
  return { turn: takeTurn(session, { ...said(row, question), locale: locales[row.lang] }, stamp), question };
};

/** What a word of the page's own window does here: the outcome of a step, or a command. */
const moves: Readonly<Record<string, (turn: Turn, question: string) => boolean>> = {
  next: (turn, question) => landed(turn, question) === 'done',
  back: ({ entries }) => entries[0]?.type === 'UNDONE',
  cancel: ({ entries }) => entries[0]?.type === 'UNDONE',
  fr: (turn, question) =>
    landed(turn, question) === 'fr' || textOf(turn).includes(languages.fr.phrases.languageChanged),
  help: ({ entries, messages }) => !entries.length && messages.length === 2,
};

const isSame = (row: Row, value: unknown): boolean =>
  row.field === 'timeZone'
    ? value !== undefined && zone(value as string) === zone(wantedOf(row))
    : JSON.stringify(value) === JSON.stringify(wantedOf(row));

/** Codes are accepted by being told to stay where they belong; they are neither kept nor shown. */
const staysAway = (row: Row, { turn }: ReturnType<typeof told>): boolean => {
  const kept = JSON.stringify([turn.session.dialogue, turn.messages]);
  const hasCode = new RegExp(`(?<!\\d)${row.normalized}(?!\\d)`).test(kept);
  return !turn.entries.length && !hasCode && !kept.includes(spelt(row.input as string));
};

function isTaken(row: Row, heard: ReturnType<typeof told>): boolean {
  const { turn, question } = heard;
  if (row.field === 'verificationCode') return staysAway(row, heard);
  if (row.set === 'nav' || row.set === 'language') return moves[row.normalized as string]?.(turn, question) ?? false;
  return isSame(row, landed(turn, question));
}

/** Nothing is recorded, the same question waits, and something is said about it. */
function isRefused({ turn, question }: ReturnType<typeof told>): boolean {
  const [{ standing: waiting } = {}] = turn.messages.slice(-1);
  const before = turn.entries.filter(({ type }) => type !== 'LANGUAGE');
  return !before.length && waiting?.question === question && textOf(turn).trim() !== '';
}

const agrees = (row: Row): boolean => (row.expect === 'accept' ? isTaken(row, told(row)) : isRefused(told(row)));

/** Rows that are read otherwise than the table has it, and why. */
const decided: Readonly<Record<string, string>> = {
  'skillName-039': 'a full-width colon is refused, and the plain one proposed',
  'skillName-072': '“yes” keeps the name that is suggested; between quotation marks it is a name',
  'skillName-073': '« oui » garde le nom proposé; entre guillemets, c’est un nom',
  'choice-015': 'no typing slip is forgiven in three letters',
  'choice-038': 'the name of a language is not guessed',
  'choice-065': 'two slips in four letters are asked about',
  'choice-079': 'here “no” is no SLA at all, which is a choice of its own',
  'choice-105': 'erasing personal data is not among the commands yet',
  'promptInjection-055': 'escape codes are refused with a cleaned proposal, so that none is ever stored',
};

describe.each([...new Set(rows.map(({ field }) => field))])('%s', (field) => {
  const own = rows.filter((row) => row.field === field && !(row.id in decided));
  test.each(own.map((row) => [row.id, row.expect, row.reason, row] as const))(
    '%s %ss: %s',
    (_id, _expect, _reason, row) => {
      const heard = told(row);
      expect(agrees(row), `${textOf(heard.turn)}\n${JSON.stringify(heard.turn.entries)}`).toBe(true);
    },
  );
});

test('what the table leaves open and the product reads otherwise is listed, and nothing else', () => {
  const differing = rows.filter((row) => !agrees(row)).map(({ id }) => id);
  expect(differing.toSorted()).toEqual(Object.keys(decided).toSorted());
});

test('what must not change the state adds nothing to the log', () => {
  const guarded = rows.filter(({ mustNotChangeState }) => mustNotChangeState);
  expect(guarded.length).toBeGreaterThan(10);
  for (const row of guarded) expect(told(row).turn.entries, row.id).toEqual([]);
});

test('what must not be kept is neither stored nor said again', () => {
  const secret = rows.filter(({ mustNotPersist }) => mustNotPersist);
  expect(secret.length).toBeGreaterThan(10);
  for (const row of secret) expect(staysAway(row, told(row)), row.id).toBe(true);
});
