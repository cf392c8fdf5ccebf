import { drawing, mermaid, overview } from '../../machines/drawing.ts';
import { routingDrawing, routingMermaid } from '../../machines/routing/drawing.ts';
import { tasks } from '../../machines/setup.ts';
import { type ExitCode, exit, readArguments, type Terminal, WrongUse } from './command.ts';

/** `graph [setup|routing]`: the statechart as Mermaid, that of the setup one drawing a section, or as JSON. */
export function graphCommand(args: readonly string[], { language, words, write }: Terminal): ExitCode {
  const { positionals, values } = readArguments(args, {}, words);
  const name = positionals[0] ?? 'setup';
  if (name === 'routing') {
    write(values.json ? `${JSON.stringify(routingDrawing(), null, 2)}\n` : `${fenced(routingMermaid())}\n`);
    return exit.done;
  }
  if (name !== 'setup') throw new WrongUse(words.unknownGraph(name));
  if (values.json) write(`${JSON.stringify(tasks.map(drawing), null, 2)}\n`);
  else write(graphMarkdown((task) => language.tasks[task].title));
  return exit.done;
}

/** Every drawing under its title, as Markdown. */
export const graphMarkdown = (title: (task: (typeof tasks)[number]) => string): string =>
  [fenced(overview()), ...tasks.map((task) => `### ${title(task)}\n\n${fenced(mermaid(task))}`)]
    .join('\n\n')
    .concat('\n');

/** A diagram as Markdown takes it. */
export const fenced = (diagram: string): string => `\`\`\`mermaid\n${diagram}\n\`\`\``;
