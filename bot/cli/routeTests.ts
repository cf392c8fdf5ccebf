import { dirname, isAbsolute, join } from 'node:path';
import { describeRouting } from '../../dialogs/routing/describeRouting.ts';
import { overrideProblemText } from '../../dialogs/routing/problemText.ts';
import { routingText } from '../../dialogs/routing/routingText.ts';
import type { Configuration } from '../../machines/configuration.ts';
import {
  type Difference,
  differencesOf,
  type Example,
  exampleFileSchema,
  givenRoster,
  routedExample,
} from '../../machines/routing/example.ts';
import { arrivalOf } from '../../machines/routing/message.ts';
import { readOverrides } from '../../machines/routing/overrides.ts';
import { messageProblems, type Problem, parsed } from '../../machines/routing/problems.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import { routerOf } from '../../machines/routing/route.ts';
import type { Routing } from '../../machines/routing/trace.ts';
import { type ExitCode, exit, readDocument, type Terminal, WrongUse } from './command.ts';
import { wanted } from './inbound.ts';
import { readRoster, readRoutable, refuse, rosterOf } from './routed.ts';

interface Given {
  readonly configuration: string | undefined;
  readonly roster: string | undefined;
  readonly draft: boolean;
  readonly json: boolean;
}
interface Run {
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly routing: Routing;
}

/** A file of routing tests: exit 1 when one fails, with its trace. What the command line names counts more than the file. */
export function runRouteTests(file: string, given: Given, terminal: Terminal): ExitCode {
  const tests = wanted(parsed(exampleFileSchema, readDocument(file, terminal.words)), file, terminal);
  const beside = (name: string | undefined): string | undefined =>
    name === undefined || isAbsolute(name) ? name : join(dirname(file), name);
  const from = given.configuration ?? beside(tests.configuration);
  const configuration = readRoutable(from, 'route', { terminal, draft: given.draft || (tests.draft ?? false) });
  const roster = rosterFor(given.roster ?? tests.roster, { file, configuration, beside, terminal, given });
  const runs = tests.tests.map((one, i) => run(one, { at: `tests[${i}]`, file, configuration, roster, terminal }));
  report(runs, given.json, terminal);
  return runs.every(({ differences }) => !differences.length) ? exit.done : exit.no;
}

interface Around {
  readonly file: string;
  readonly configuration: Configuration;
  readonly terminal: Terminal;
}

function rosterFor(
  stated: unknown,
  {
    file,
    configuration,
    beside,
    terminal,
    given,
  }: Around & { readonly beside: (name: string) => string | undefined; readonly given: Given },
): Roster {
  if (stated === undefined) throw new WrongUse(terminal.words.optionWanted('roster'));
  if (typeof stated !== 'string') return rosterOf(stated, { file, configuration, terminal });
  return readRoster(given.roster ?? (beside(stated) as string), configuration, terminal);
}

function run(
  example: Example,
  { at, file, configuration, roster, terminal }: Around & { readonly at: string; readonly roster: Roster },
): Run {
  const agents = givenRoster(roster, example);
  const router = routerOf(configuration, agents);
  const overrides = readOverrides(example.given?.assume ?? [], agents.agents);
  if ('reason' in overrides)
    throw new WrongUse(
      terminal.words.invalid(
        file,
        `${at}.given.assume`,
        overrideProblemText(overrides, agents.agents, terminal.language),
      ),
    );
  const problems = [
    ...messageProblems(arrivalOf(example.when), router.settled).map((one) => ({
      ...one,
      path: `${at}.when.${one.path}`,
    })),
    ...unknownAgents(example, roster, at),
  ];
  if (problems.length) refuse(file, problems, terminal);
  const routing = routedExample(router, example, { overrides, clockMs: Date.now() });
  const { name } = example;
  const title = typeof name === 'string' ? name : name[terminal.language.tag];
  return { name: title, differences: differencesOf(example, routing), routing };
}

/** Agents that a test speaks of and the roster has not got. */
const unknownAgents = ({ given, then: wants }: Example, { agents }: Roster, at: string): readonly Problem[] => {
  const known = agents.map(({ name }) => name);
  const named = {
    'given.only': given?.only ?? [],
    'given.agents': Object.keys(given?.agents ?? {}),
    'then.agents': Object.keys(wants.agents ?? {}),
  };
  return Object.entries(named).flatMap(([part, names]) =>
    names.flatMap((value) =>
      known.includes(value) ? [] : [{ path: `${at}.${part}.${value}`, reason: 'unknown-agent' as const, value, known }],
    ),
  );
};

function report(runs: readonly Run[], json: boolean, { write, words, language }: Terminal): void {
  const passed = runs.filter(({ differences }) => !differences.length).length;
  if (json) {
    const rows = runs.map(({ name, differences, routing }) => ({
      name,
      passed: !differences.length,
      differences: differences.map((one) => ({ ...one, actual: one.actual ?? null })),
      ...(differences.length ? { routing: describeRouting(routing) } : {}),
    }));
    return write(`${JSON.stringify({ passed, failed: runs.length - passed, tests: rows }, null, 2)}\n`);
  }
  for (const { name, differences, routing } of runs) {
    write(`${differences.length ? '✗' : '✓'} ${name}\n`);
    for (const { path, expected, actual } of differences)
      write(`  ${words.testFailed(path, JSON.stringify(expected), JSON.stringify(actual) ?? 'null')}\n`);
    if (differences.length) write(`${indented(routingText(routing, language))}\n`);
  }
  write(`${words.testsPassed(passed, runs.length)}\n`);
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
