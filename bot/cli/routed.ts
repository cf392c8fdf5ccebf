import { findingWords } from '../../dialogs/noticed.ts';
import { problemText } from '../../dialogs/routing/problemText.ts';
import { draftLines } from '../../dialogs/routing/routingText.ts';
import { say } from '../../dialogs/say.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { findingsOf } from '../../machines/findings.ts';
import { type Problem, parsed, rosterProblems } from '../../machines/routing/problems.ts';
import { type Roster, rosterSchema } from '../../machines/routing/roster.ts';
import { settle } from '../../machines/routing/settle.ts';
import { readDocument, type Terminal, WrongUse } from './command.ts';
import { readConfiguration } from './file.ts';

/** A configuration that messages can be routed by: without errors or open answers, unless a draft is to be tried. */
export function readRoutable(
  file: string | undefined,
  command: string,
  { terminal, draft }: { readonly terminal: Terminal; readonly draft: boolean },
): Configuration {
  const configuration = readConfiguration(file, command, terminal);
  const { channels, skills, unanswered } = settle(configuration);
  const errors = findingsOf(configuration).filter(({ severity }) => severity === 'error');
  const nothing = [channels.length ? [] : ['channels'], skills.length ? [] : ['skills']].flat();
  if (!nothing.length && (draft || !(errors.length || unanswered.length))) return configuration;
  const { language, words } = terminal;
  const rows = [
    ...nothing.map((path) => problemText({ path, reason: 'missing' }, language)),
    ...errors.map((one) => {
      const { text, fix, severity } = findingWords(one, language);
      return say(language, 'findingAt', { severity, path: one.path, text, fix, sources: one.source.join(', ') });
    }),
    ...(unanswered.length ? [words.unansweredTitle, ...draftLines(unanswered, language)] : []),
  ];
  throw new WrongUse(words.refusedConfiguration(file as string, rows.join('\n')));
}

/** Bad input: every problem of a file with its path and cure. */
export function refuse(file: string, problems: readonly Problem[], { language, words }: Terminal): never {
  throw new WrongUse(words.problems(file, problems.map((one) => problemText(one, language)).join('\n')));
}

/** A roster, JSON or YAML, whose skills the configuration has. */
export function readRoster(file: string, configuration: Configuration, terminal: Terminal): Roster {
  return rosterOf(readDocument(file, terminal.words), { file, configuration, terminal });
}

/** The same from a document that has been read. */
export function rosterOf(
  document: unknown,
  {
    file,
    configuration,
    terminal,
  }: { readonly file: string; readonly configuration: Configuration; readonly terminal: Terminal },
): Roster {
  const result = parsed(rosterSchema, document);
  if ('problems' in result) refuse(file, result.problems, terminal);
  const problems = rosterProblems(result.value, settle(configuration));
  if (problems.length) refuse(file, problems, terminal);
  return result.value;
}
