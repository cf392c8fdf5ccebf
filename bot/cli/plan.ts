import { planMarkdown, plannedSteps } from '../../dialogs/document.ts';
import { valuesOf } from '../../machines/import.ts';
import { type ExitCode, exit, readArguments, type Terminal } from './command.ts';
import { readConfiguration } from './file.ts';

/** `plan CONFIG`: the runbook in the order of the page, as Markdown or as JSON steps. */
export function planCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { positionals, values } = readArguments(args, {}, terminal.words);
  const configuration = readConfiguration(positionals[0], 'plan', terminal);
  const stated = valuesOf(configuration);
  const { language } = terminal;
  terminal.write(
    values.json
      ? `${JSON.stringify(plannedSteps(stated, language), null, 2)}\n`
      : `${planMarkdown(stated, { language, configuration })}\n`,
  );
  return exit.done;
}
