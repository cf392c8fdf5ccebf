import { languages } from '../../dialogs/catalog.ts';
import { watchTurn } from '../../dialogs/coverage/watch.ts';
import { replayTurns } from '../../dialogs/transcripts/replay.ts';
import { coverageMermaid } from '../../machines/coverage/drawing.ts';
import { type CoverageRow, coverageOf, openTally } from '../../machines/coverage/tally.ts';
import { tasks } from '../../machines/setup.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';
import { coverageText, tooLittle } from './coverageText.ts';
import { fenced } from './graph.ts';
import { reportWords } from './reportWords.ts';
import { readTranscriptFile, transcriptFiles } from './transcriptFiles.ts';

const options = { graph: { type: 'boolean' }, least: { type: 'string' } } as const;

/** `coverage PATH… [--graph] [--least PERCENT]`: how much of the setup the transcripts come by, as a table or on the drawings. */
export function coverageCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { words, write, language } = terminal;
  const { values, positionals } = readArguments(args, options, words);
  const least = leastOf(values.least, terminal);
  const own = reportWords[language.tag];
  const tally = openTally();
  let turns = 0;
  const files = transcriptFiles(positionals, terminal);
  for (const file of files)
    for (const replayed of replayTurns(readTranscriptFile(file, terminal))) {
      watchTurn(tally, replayed);
      turns++;
    }
  const coverage = coverageOf(tally, Object.keys(languages));
  const lacking = tooLittle(coverage.rows.at(-1) as CoverageRow, least, own);
  if (values.json) write(`${JSON.stringify({ transcripts: files.length, turns, ...coverage }, null, 2)}\n`);
  else if (values.graph)
    write(
      `${tasks.map((task) => `### ${language.tasks[task].title}\n\n${fenced(coverageMermaid(task, tally))}`).join('\n\n')}\n`,
    );
  else
    write(`${[own.transcripts(files.length, turns), '', coverageText(coverage, language), ...lacking].join('\n')}\n`);
  return lacking.length ? exit.no : exit.done;
}

function leastOf(text: string | undefined, { words }: Terminal): number {
  if (text !== undefined && !/^(?:100|\d{1,2})$/.test(text)) throw new WrongUse(words.leastMalformed(text));
  return Number(text ?? 0);
}
