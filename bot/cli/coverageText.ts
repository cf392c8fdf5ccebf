import type { Language } from '../../dialogs/language.ts';
import { type Coverage, type CoverageRow, levels, type Share } from '../../machines/coverage/tally.ts';
import { type ReportWords, reportWords } from './reportWords.ts';
import { table } from './table.ts';

const measures = ['states', 'transitions', 'guards', 'questions'] as const;
/** Ids that are listed one by one; of more, how many there are is enough. */
const mostListed = 40;

/** Percents are rounded down, so that only what is whole is called so. */
export const percentOf = ({ covered, total }: Share): number => (total ? Math.floor((100 * covered) / total) : 100);

const cell = (share: Share): string => `${share.covered}/${share.total} ${`${percentOf(share)}%`.padStart(4)}`;

/** Task by task and in all: states, transitions, guards, questions, languages and re-prompts, then what is missing. */
export function coverageText({ rows, missing }: Coverage, language: Language): string {
  const words = reportWords[language.tag];
  const tags = Object.keys(missing.languages);
  const heads = [
    words.task,
    ...measures.map((measure) => words[measure]),
    ...tags,
    ...levels.map((level) => words.again(level)),
  ];
  const body = rows.map((row) => [
    row.task === 'all' ? words.all : language.tasks[row.task].title,
    ...measures.map((measure) => cell(row[measure])),
    ...tags.map((tag) => cell(row.languages[tag] as Share)),
    ...row.attempts.map(cell),
  ]);
  const lists = measures.flatMap((measure) => missingText(missing[measure], words[measure], words));
  return [table(heads, body), ...(lists.length ? ['', ...lists] : [])].join('\n');
}

function missingText(ids: readonly string[], what: string, words: ReportWords): readonly string[] {
  if (!ids.length) return [];
  const more = ids.length > mostListed ? ` … (${ids.length})` : '';
  return [words.missing(what, ids.slice(0, mostListed).join(', ') + more)];
}

/** The measures of which there is less than was asked for. */
export const tooLittle = (all: CoverageRow, least: number, words: ReportWords): readonly string[] =>
  measures.flatMap((measure) => {
    const percent = percentOf(all[measure]);
    return percent < least ? [words.tooLittle(words[measure], percent, least)] : [];
  });
