import { labelAt } from '../asked.ts';
import type { Language } from '../language.ts';
import type { Insights, QuestionInsight } from './insights.ts';

const columns = [
  'conversations',
  'asked',
  'failed',
  'stumbled',
  'corrections',
  'medianSeconds',
  'p90Seconds',
  'abandoned',
] as const satisfies readonly (keyof QuestionInsight)[];

/** One row a question, in the order of the page; keys as in the JSON, so that programs read either. */
export function insightsCsv({ questions }: Insights, language: Language): string {
  const rows = questions.map((one) => [
    one.question,
    quoted(labelAt(one.question, {}, language)),
    ...columns.map((column) => one[column] ?? ''),
  ]);
  return [['question', 'label', ...columns], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
