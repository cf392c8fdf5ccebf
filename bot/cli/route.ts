import { describeRouting } from '../../dialogs/routing/describeRouting.ts';
import { overrideProblemText } from '../../dialogs/routing/problemText.ts';
import { routingText } from '../../dialogs/routing/routingText.ts';
import { say } from '../../dialogs/say.ts';
import { routeAll } from '../../machines/routing/batch.ts';
import { type History, historySchema } from '../../machines/routing/message.ts';
import { type Overrides, readOverrides } from '../../machines/routing/overrides.ts';
import { messageProblems, parsed } from '../../machines/routing/problems.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import { routerOf } from '../../machines/routing/route.ts';
import { type ExitCode, exit, readArguments, readDocument, type Terminal, WrongUse } from './command.ts';
import { readInbound, wanted } from './inbound.ts';
import { readRoster, readRoutable, refuse } from './routed.ts';
import { runRouteTests } from './routeTests.ts';

const options = {
  roster: { type: 'string' },
  message: { type: 'string' },
  history: { type: 'string' },
  at: { type: 'string' },
  assume: { type: 'string', multiple: true },
  channel: { type: 'string' },
  draft: { type: 'boolean' },
  tests: { type: 'string' },
} as const;

/** `route CONFIG --roster R --message M`: where one message goes and why; with `--tests FILE`, a file of such cases. */
export function routeCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { language, words, write } = terminal;
  const { positionals, values } = readArguments(args, options, words);
  const draft = values.draft ?? false;
  if (values.tests !== undefined)
    return runRouteTests(
      values.tests,
      { configuration: positionals[0], roster: values.roster, draft, json: values.json ?? false },
      terminal,
    );
  const configuration = readRoutable(positionals[0], 'route', { terminal, draft });
  const [rosterFile, said] = [option(values.roster, 'roster', terminal), option(values.message, 'message', terminal)];
  const roster = readRoster(rosterFile, configuration, terminal);
  const inbound = readInbound(said, terminal);
  const history = values.history === undefined ? inbound.history : readHistory(values.history, terminal);
  const assume = [...(inbound.assume ?? []), ...(values.assume ?? [])];
  const overrides = overridesOf(assume, roster, terminal);
  const router = routerOf(configuration, roster);
  const messages = inbound.messages.map((one) =>
    values.channel === undefined ? one : { ...one, channel: values.channel },
  );
  const atMs = instant(values.at ?? inbound.at, terminal);
  const problems = messages.flatMap((one) => messageProblems(one, router.settled));
  if (problems.length) refuse(inbound.source, problems, terminal);
  const routings = routeAll(router, { messages, history, atMs, overrides }, Date.now());
  if (values.json) {
    const described = routings.map((one) => ({ ...describeRouting(one), history: history ?? null, assume }));
    write(`${JSON.stringify(described.length === 1 ? described[0] : described, null, 2)}\n`);
  } else write(`${routings.map((one) => routingText(one, language)).join('\n\n')}\n`);
  return exit.done;
}

const readHistory = (file: string, terminal: Terminal): History =>
  wanted(parsed(historySchema, readDocument(file, terminal.words)), file, terminal);

function overridesOf(assume: readonly string[], { agents }: Roster, { language }: Terminal): Overrides {
  const overrides = readOverrides(assume, agents);
  if (!('reason' in overrides)) return overrides;
  const text = overrideProblemText(overrides, agents, language);
  throw new WrongUse(say(language, 'problemAt', { path: '--assume', text }));
}

function option(value: string | undefined, name: string, { words }: Terminal): string {
  if (value === undefined || value === '') throw new WrongUse(words.optionWanted(name));
  return value;
}

const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function instant(text: string | undefined, { words }: Terminal): number | undefined {
  if (text === undefined) return undefined;
  const ms = withZone.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new WrongUse(words.instantMalformed(text));
  return ms;
}
