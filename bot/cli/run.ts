import { type ExitCode, exit, languageOf, type Terminal, WrongUse } from './command.ts';
import { cliWords } from './words.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

// Loaded when called, so that a command starts as fast as it can.
const commands = {
  chat: async (...given) => (await import('./chat.ts')).chatCommand(...given),
  schema: async (...given) => (await import('./schema.ts')).schemaCommand(...given),
  lint: async (...given) => (await import('./lint.ts')).lintCommand(...given),
  diff: async (...given) => (await import('./diff.ts')).diffCommand(...given),
  plan: async (...given) => (await import('./plan.ts')).planCommand(...given),
  route: async (...given) => (await import('./route.ts')).routeCommand(...given),
  simulate: async (...given) => (await import('./simulate.ts')).simulateCommand(...given),
  replay: async (...given) => (await import('./replay.ts')).replayCommand(...given),
  coverage: async (...given) => (await import('./coverage.ts')).coverageCommand(...given),
  insights: async (...given) => (await import('./insights.ts')).insightsCommand(...given),
  test: async (...given) => (await import('./test.ts')).testCommand(...given),
  graph: async (...given) => (await import('./graph.ts')).graphCommand(...given),
} satisfies Record<string, Command>;
type CommandName = keyof typeof commands;
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

async function called(args: readonly string[]): Promise<ExitCode> {
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

/** Runs what the arguments say; everything that goes wrong is told on standard error, and the exit code says how. */
export async function run(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = await called(args);
  } catch (error) {
    const isWrongUse = error instanceof WrongUse;
    process.stderr.write(`${process.env.DEBUG ? (error as Error).stack : (error as Error).message}\n`);
    process.exitCode = isWrongUse ? exit.wrongUse : 70;
  }
}
