import { findingWords } from '../../dialogs/noticed.ts';
import type { Configuration } from '../../machines/configuration.ts';
import type { Finding } from '../../machines/finding.ts';
import { type Parsed, parseConfiguration } from '../../machines/lint.ts';
import { readDocument, type Terminal, WrongUse } from './command.ts';

/** Reads a configuration file, JSON or YAML; another version is wrong use. */
export function readParsed(
  file: string | undefined,
  command: string,
  { words }: Terminal,
): Exclude<Parsed, { kind: 'other-version' }> & { readonly document: unknown } {
  if (file === undefined) throw new WrongUse(words.fileWanted(command));
  const document = readDocument(file, words);
  const parsed = parseConfiguration(document);
  if (parsed.kind === 'other-version') throw new WrongUse(words.otherVersion(file, JSON.stringify(parsed.version)));
  return { ...parsed, document };
}

/** Reads a configuration file that has to be valid. */
export function readConfiguration(file: string | undefined, command: string, terminal: Terminal): Configuration {
  const parsed = readParsed(file, command, terminal);
  if (parsed.kind === 'configuration') return parsed.configuration;
  const first = parsed.findings[0] as Finding;
  const { text, fix } = findingWords(first, terminal.language);
  throw new WrongUse(terminal.words.invalid(file as string, first.path, `${text} ${fix}`));
}
