import { compare, describeDifferences, diffText } from '../../dialogs/diff.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';
import { readConfiguration } from './file.ts';

/** `diff A B`: every difference with its impact; exit 1 when there is one. */
export function diffCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { language, words, write } = terminal;
  const { positionals, values } = readArguments(args, {}, words);
  const [a, b] = positionals;
  if (a === undefined || b === undefined || positionals.length > 2 || (a === '-' && b === '-'))
    throw new WrongUse(words.twoFilesWanted);
  const compared = compare(readConfiguration(a, 'diff', terminal), readConfiguration(b, 'diff', terminal));
  write(
    values.json ? `${JSON.stringify(describeDifferences(compared), null, 2)}\n` : `${diffText(compared, language)}\n`,
  );
  return compared.differences.length ? exit.no : exit.done;
}
