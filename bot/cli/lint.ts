import { findingWords } from '../../dialogs/noticed.ts';
import { say } from '../../dialogs/say.ts';
import { lint } from '../../machines/lint.ts';
import { type ExitCode, exit, readArguments, type Terminal } from './command.ts';
import { readParsed } from './file.ts';

/** `lint CONFIG`: every finding; exit 1 when one of them is an error, 2 when the file breaks the schema. */
export function lintCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { language, write, words } = terminal;
  const { positionals, values } = readArguments(args, {}, words);
  const parsed = readParsed(positionals[0], 'lint', terminal);
  const findings = lint(parsed);
  const rows = findings.map((one) => {
    const { text, fix, severity } = findingWords(one, language);
    return {
      json: { id: one.id, severity: one.severity, path: one.path, message: `${text} ${fix}`, source: one.source },
      text,
      fix,
      severity,
    };
  });
  if (values.json)
    write(
      `${JSON.stringify(
        rows.map(({ json }) => json),
        null,
        2,
      )}\n`,
    );
  else if (!rows.length) write(`${say(language, 'lintNone')}\n`);
  else
    for (const { json, text, fix, severity } of rows)
      write(
        `${say(language, 'findingAt', { severity, path: json.path, text, fix, sources: json.source.join(', ') })}\n`,
      );
  if (parsed.kind === 'invalid') return exit.wrongUse;
  return findings.some(({ severity }) => severity === 'error') ? exit.no : exit.done;
}
