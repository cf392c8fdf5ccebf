import { writeFileSync } from 'node:fs';
import { labelAt } from '../../dialogs/asked.ts';
import { insightsCsv } from '../../dialogs/insights/csv.ts';
import { type Insights, openInsights } from '../../dialogs/insights/insights.ts';
import type { Language } from '../../dialogs/language.ts';
import { capitalised } from '../../dialogs/spell.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';
import { reportWords } from './reportWords.ts';
import { table } from './table.ts';
import { readTranscriptFile, transcriptFiles } from './transcriptFiles.ts';

/** `insights PATH… [--csv FILE]`: per question, over many transcripts: attempts, corrections, time, abandonment. */
export function insightsCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { words, write, language } = terminal;
  const { values, positionals } = readArguments(args, { csv: { type: 'string' } }, words);
  const gathered = openInsights();
  for (const file of transcriptFiles(positionals, terminal)) gathered.add(readTranscriptFile(file, terminal));
  const insights = gathered.result();
  if (values.csv !== undefined) writeCsv(values.csv, insights, terminal);
  write(values.json ? `${JSON.stringify(insights, null, 2)}\n` : `${insightsText(insights, language)}\n`);
  return exit.done;
}

function writeCsv(file: string, insights: Insights, { words, language }: Terminal): void {
  try {
    writeFileSync(file, insightsCsv(insights, language));
  } catch {
    throw new WrongUse(words.notWritable(file));
  }
}

function insightsText({ conversations, finished, questions }: Insights, language: Language): string {
  const words = reportWords[language.tag];
  if (!questions.length) return words.noQuestions;
  const heads = [
    words.question,
    words.conversations,
    words.asked,
    words.failed,
    words.stumbled,
    words.corrections,
    words.median,
    words.p90,
    words.abandoned,
  ];
  const rows = questions.map((one) => [
    capitalised(labelAt(one.question, {}, language)),
    ...[one.conversations, one.asked, one.failed, one.stumbled, one.corrections].map(String),
    shortTime(one.medianSeconds),
    shortTime(one.p90Seconds),
    String(one.abandoned),
  ]);
  return [table(heads, rows), '', words.finished(conversations, finished)].join('\n');
}

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
] as const;

/** A length of time in its largest unit. */
function shortTime(seconds: number | null): string {
  if (seconds === null) return '–';
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['s', 1];
  return `${Math.round((10 * seconds) / length) / 10} ${unit}`;
}
