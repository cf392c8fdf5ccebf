import type { Difference, Otherwise } from '../../dialogs/transcripts/differences.ts';
import type { ReplayedTurn } from '../../dialogs/transcripts/replay.ts';
import type { Value } from '../../machines/value.ts';
import type { TranscriptWords } from '../transcripts/words.ts';
import type { Divergence, Replayed, StateAt } from './replayed.ts';

const mostRows = 20;
const longestShown = 300;

/** A transcript's texts reach the terminal as text: nothing in them moves the cursor or changes a colour. */
const plain = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');

const shown = (value: Value, { nothing }: TranscriptWords): string => {
  if (value === null) return nothing;
  const text = plain(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

/** What a replay came to, for a person. */
export function replayText(result: Replayed, words: TranscriptWords): string {
  const { divergence, rendered, state, edited, leftOut, isReordered } = result;
  const parts = [
    divergence ? divergenceText(divergence, words) : words.identical(result.turns),
    ...(edited === null ? [] : [words.edited(edited)]),
    ...(rendered ? [renderedText(rendered, words)] : []),
    ...(isReordered ? [words.reordered] : []),
    ...(leftOut.length ? [leftOutText(result, words)] : []),
    ...(state ? [stateText(state, words)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const renderedText = (
  { locale, takenAsFacts, divergedAt }: NonNullable<Replayed['rendered']>,
  words: TranscriptWords,
): string => (divergedAt === null ? words.rendered(locale, takenAsFacts) : words.renderedOtherwise(locale, divergedAt));

function divergenceText(divergence: Divergence, words: TranscriptWords): string {
  const { turn, question, said, differences, facts, configuration } = divergence;
  return [
    words.diverged(turn),
    words.labelled(words.question, question ?? words.finished),
    words.labelled(words.said, shown(said, words)),
    ...differences.slice(0, mostRows).map((one) => differenceText(one, words)),
    ...otherwiseText(words.factsTitle, facts, words),
    ...otherwiseText(words.configurationTitle, configuration, words),
  ].join('\n');
}

function differenceText({ kind, path, reply, expected, actual }: Difference, words: TranscriptWords): string {
  const where = [words.differences[kind], path, reply].filter((one) => one !== undefined).join(' ');
  if (kind === 'failed') return where;
  const [was, is] = kind === 'text' ? parted(String(expected), String(actual)) : [expected, actual];
  return [
    where,
    words.labelled(words.expected, shown(was, words)),
    words.labelled(words.actual, shown(is, words)),
  ].join('\n  ');
}

/** From the first line that differs on: replies are long, and mostly the same. */
function parted(expected: string, actual: string): readonly [string, string] {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const first = a.findIndex((line, i) => line !== b[i]);
  const from = first < 0 ? a.length : first;
  return [a.slice(from).join('\n'), b.slice(from).join('\n')];
}

function otherwiseText(title: string, rows: readonly Otherwise[], words: TranscriptWords): readonly string[] {
  if (!rows.length) return [];
  const lines = rows
    .slice(0, mostRows)
    .map(
      ({ path, expected, actual }) =>
        `  ${words.labelled(plain(path), `${shown(expected, words)} → ${shown(actual, words)}`)}`,
    );
  const left = rows.length - mostRows;
  return [words.title(title), ...lines, ...(left > 0 ? [`  ${words.more(left)}`] : [])];
}

function leftOutText({ leftOut }: Replayed, words: TranscriptWords): string {
  const rows = leftOut
    .slice(0, mostRows)
    .map(({ index, reason }) => `  ${words.leftOutRow(index, words.leftOut[reason])}`);
  const left = leftOut.length - mostRows;
  return [words.leftOutTitle(leftOut.length), ...rows, ...(left > 0 ? [`  ${words.more(left)}`] : [])].join('\n');
}

function stateText({ turn, question, facts, configuration }: StateAt, words: TranscriptWords): string {
  const rows = Object.entries(facts).map(([path, value]) => `  ${words.labelled(plain(path), shown(value, words))}`);
  const open = configuration.openPoints.map(({ path }) => `  ${path}`);
  return [
    words.stateTitle(turn),
    words.labelled(words.question, question ?? words.finished),
    words.labelled(words.status, configuration.status),
    words.title(words.factsTitle),
    ...rows,
    words.title(words.openPoints),
    ...open,
  ].join('\n');
}

/** Everything that was said and answered, as it comes out now. */
export function conversationText(turns: Iterable<ReplayedTurn>): string {
  const blocks: string[] = [];
  for (const { turn, messages } of turns) {
    if (turn.heard) blocks.push(`> ${plain(turn.heard).replaceAll('\n', '\n> ')}`);
    blocks.push(...messages.map(({ text }) => plain(text).replace(/^(?=.)/gm, '  ')));
  }
  return `${blocks.join('\n\n')}\n\n`;
}

interface Row {
  readonly file: string;
  readonly replayed: Replayed | null;
  readonly problem: string | null;
}

/** One line a file. */
export function summaryTable(rows: readonly Row[], identical: number, words: TranscriptWords): string {
  const table = [
    words.columns,
    ...rows.map((row) => [plain(row.file), String(row.replayed?.turns ?? ''), resultText(row, words)] as const),
  ];
  const widths = [0, 1].map((i) => Math.max(...table.map((row) => (row[i] as string).length)));
  const lines = table.map(([file, turns, result]) =>
    `${file.padEnd(widths[0] as number)}  ${turns.padStart(widths[1] as number)}  ${result}`.trimEnd(),
  );
  return `${lines.join('\n')}\n\n${words.total(rows.length, identical)}\n`;
}

function resultText({ replayed, problem }: Row, { results }: TranscriptWords): string {
  if (!replayed) return results.unreadable(problem ?? '');
  if (replayed.divergence) return results.diverged(replayed.divergence.turn);
  if (replayed.rendered?.divergedAt) return results.diverged(replayed.rendered.divergedAt);
  return replayed.edited === null ? results.identical : results.edited(replayed.edited);
}
