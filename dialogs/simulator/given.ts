import { excessIn, largest } from '../../machines/bounds.ts';
import type { Configuration } from '../../machines/configuration.ts';
import type { Finding } from '../../machines/finding.ts';
import { valuesOf } from '../../machines/import.ts';
import { lint, parseConfiguration } from '../../machines/lint.ts';
import { type Problem, parsed, rosterProblems } from '../../machines/routing/problems.ts';
import { type Roster, rosterSchema } from '../../machines/routing/roster.ts';
import { settle } from '../../machines/routing/settle.ts';
import type { Language } from '../language.ts';
import { findingSentence, findingWords } from '../noticed.ts';
import { problemText } from '../routing/problemText.ts';
import { draftLines } from '../routing/routingText.ts';
import { say } from '../say.ts';

/** What was given, or why it will not do. */
export type Given<T> = { readonly value: T } | { readonly problems: readonly string[] };

/** As many problems as somebody reads at once. */
const most = 12;

export const problemTexts = (problems: readonly Problem[], language: Language): readonly string[] =>
  problems.slice(0, most).map((one) => problemText(one, language));

/** A configuration of this version that can be read; whether it can be simulated is another question. */
export function givenConfiguration(json: unknown, language: Language): Given<Configuration> {
  if (excessIn(json)) return { problems: [say(language, 'simExcess', { elements: largest.elements })] };
  const read = parseConfiguration(json);
  if (read.kind === 'configuration') return { value: read.configuration };
  if (read.kind === 'other-version')
    return { problems: [say(language, 'simOtherVersion', { version: JSON.stringify(read.version).slice(0, 40) })] };
  const problems = lint(read)
    .slice(0, most)
    .map((one) => {
      const { text, fix } = findingWords(one, language);
      return say(language, 'problemAt', { path: one.path, text: `${text} ${fix}` });
    });
  return { problems };
}

/** What keeps a configuration from being simulated otherwise than as a draft: errors, and questions that are open. */
export function openIn(configuration: Configuration, language: Language): readonly string[] {
  const errors = lint({ kind: 'configuration', configuration }).filter(isError);
  const values = valuesOf(configuration);
  return [
    ...errors.slice(0, most).map((one) => findingSentence(one, values, language)),
    ...draftLines(settle(configuration).unanswered, language),
  ];
}
const isError = ({ severity }: Finding): boolean => severity === 'error';

/** The same configuration when it can be simulated, as a draft or as it is. */
export function routable(
  configuration: Configuration,
  { language, isDraft }: { readonly language: Language; readonly isDraft: boolean },
): Given<Configuration> {
  const { channels, skills } = settle(configuration);
  if (!channels.length || !skills.length) return { problems: [say(language, 'simNothingToRoute')] };
  const open = isDraft ? [] : openIn(configuration, language);
  return open.length ? { problems: [say(language, 'simErrors'), ...open] } : { value: configuration };
}

/** A roster whose skills the configuration has. */
export function givenRoster(json: unknown, configuration: Configuration, language: Language): Given<Roster> {
  const read = parsed(rosterSchema, json);
  if ('problems' in read) return { problems: problemTexts(read.problems, language) };
  const problems = rosterProblems(read.value, settle(configuration));
  return problems.length ? { problems: problemTexts(problems, language) } : read;
}
