#!/usr/bin/env node
import { chatCommand } from './cli/chat.ts';
import { type ExitCode, exit, languageOf, type Terminal, WrongUse } from './cli/command.ts';
import { diffCommand } from './cli/diff.ts';
import { graphCommand } from './cli/graph.ts';
import { lintCommand } from './cli/lint.ts';
import { planCommand } from './cli/plan.ts';
import { routeCommand } from './cli/route.ts';
import { schemaCommand } from './cli/schema.ts';
import { cliWords } from './cli/words.ts';

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const commands = {
  chat: chatCommand,
  schema: schemaCommand,
  lint: lintCommand,
  diff: diffCommand,
  plan: planCommand,
  route: routeCommand,
  graph: graphCommand,
} satisfies Record<string, Command>;
type CommandName = keyof typeof commands;
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

async function run(args: readonly string[]): Promise<ExitCode> {
  const language = languageOf(args);
  const words = cliWords[language.tag];
  const [name, ...rest] = args;
  const names = Object.keys(commands) as CommandName[];
  if (!name || name.startsWith('-')) {
    process.stdout.write(`${words.usage(names.map((one) => `  ${words[one]}`).join('\n'))}\n`);
    return name === '--help' || !name ? exit.done : exit.wrongUse;
  }
  if (!isCommand(name)) throw new WrongUse(words.unknownCommand(name));
  if (rest.includes('--help')) {
    process.stdout.write(`${words.usage(`  ${words[name]}`)}\n`);
    return exit.done;
  }
  return commands[name](rest, {
    input: process.stdin,
    write: (text) => void process.stdout.write(text),
    language,
    words,
  });
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isWrongUse = error instanceof WrongUse;
  process.stderr.write(`${process.env.DEBUG ? (error as Error).stack : (error as Error).message}\n`);
  process.exitCode = isWrongUse ? exit.wrongUse : 70;
}
