import { describeRun } from '../../dialogs/simulation/describeRun.ts';
import type { Ran } from '../../dialogs/simulation/ran.ts';
import { reportText } from '../../dialogs/simulation/reportText.ts';
import { scenarioProblemText } from '../../dialogs/simulation/scenarioProblemText.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { type Settled, settle } from '../../machines/routing/settle.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';
import { readScenario } from '../../machines/simulation/scenarioProblems.ts';
import { simulate } from '../simulation/simulate.ts';
import { type ExitCode, exit, readArguments, readDocument, type Terminal, WrongUse } from './command.ts';
import { readRoutable } from './routed.ts';
import { drawChart, openRecords } from './simulateFiles.ts';
import { progressOf, speedText } from './simulateProgress.ts';

const options = {
  scenario: { type: 'string' },
  seed: { type: 'string', default: '1' },
  replications: { type: 'string', default: '10' },
  compare: { type: 'string' },
  records: { type: 'string' },
  chart: { type: 'string' },
  draft: { type: 'boolean', default: false },
} as const;
const mostReplications = 10_000;

/** `simulate CONFIG --scenario S`: many inbound messages on a virtual clock, and what they come to. */
export async function simulateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, words, write } = terminal;
  const { positionals, values } = readArguments(args, options, words);
  if (!values.scenario) throw new WrongUse(words.optionWanted('scenario'));
  const replications = wholeNumber(values.replications, terminal);
  const [file, draft] = [positionals[0], values.draft];
  const configuration = readRoutable(file, 'simulate', { terminal, draft });
  const settled = settle(configuration);
  const json = readDocument(values.scenario, words);
  const scenario = scenarioIn(json, { file: values.scenario, settled, terminal });
  const compare = comparedWith(values.compare, { json, terminal, draft });
  const records = values.records === undefined ? undefined : openRecords(values.records, { scenario, settled, words });
  const progress = progressOf(language);
  const startedMs = performance.now();
  const { report, comparison, events } = await simulate({
    configuration,
    scenario,
    ...(compare && { compare }),
    seed: values.seed,
    replications,
    onProgress: progress.tell,
    ...(records && { onRecords: records.add }),
  });
  const seconds = (performance.now() - startedMs) / 1000;
  progress.end();
  records?.close();
  const names = { first: String(file), second: values.compare ?? '' };
  const ran: Ran = { report, comparison, configuration, compared: compare, settled, scenario, names };
  if (values.chart !== undefined) await drawChart(values.chart, ran, terminal);
  write(values.json ? `${JSON.stringify(describeRun(ran, language), null, 2)}\n` : `${reportText(ran, language)}\n`);
  process.stderr.write(`${speedText({ contacts: report.contacts, events, seconds }, language)}\n`);
  return report.findings.some(({ severity }) => severity === 'error') ? exit.no : exit.done;
}

function wholeNumber(text: string, { words }: Terminal): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > mostReplications) throw new WrongUse(words.replicationsMalformed(text, mostReplications));
  return number;
}

interface Read {
  readonly file: string;
  readonly settled: Settled;
  readonly terminal: Terminal;
}

/** A scenario that fits a configuration, or every problem with its path and cure. */
function scenarioIn(json: unknown, { file, settled, terminal }: Read): Scenario {
  const read = readScenario(json, settled);
  if ('value' in read) return read.value;
  const rows = read.problems.map((one) => scenarioProblemText(one, terminal.language));
  throw new WrongUse(terminal.words.problems(file, rows.join('\n')));
}

/** The second configuration; the scenario has to fit it as well. */
function comparedWith(
  file: string | undefined,
  { json, terminal, draft }: { readonly json: unknown; readonly terminal: Terminal; readonly draft: boolean },
): Configuration | undefined {
  if (file === undefined) return undefined;
  const configuration = readRoutable(file, 'simulate', { terminal, draft });
  scenarioIn(json, { file, settled: settle(configuration), terminal });
  return configuration;
}
