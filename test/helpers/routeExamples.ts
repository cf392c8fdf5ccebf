import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../bot/parseYaml.ts';
import { languages } from '../../dialogs/catalog.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import { routingText } from '../../dialogs/routing/routingText.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { type Example, exampleFileSchema, givenRoster, routedExample } from '../../machines/routing/example.ts';
import { type Overrides, readOverrides } from '../../machines/routing/overrides.ts';
import { type Roster, rosterSchema } from '../../machines/routing/roster.ts';
import { routerOf } from '../../machines/routing/route.ts';
import type { Routing } from '../../machines/routing/trace.ts';

const folder = new URL('../routing/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Configurations of the routing examples, by name of the file. */
export const configurationOf = (file: string): Configuration => JSON.parse(read(file)) as Configuration;
export const rosterFrom = (file: string): Roster => rosterSchema.parse(parseYaml(read(file)));

/** The files of routing tests, without their ending. */
export const exampleFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && /^tests:/m.test(read(name)))
  .map((name) => name.replace('.yaml', ''));

export interface Played {
  readonly example: Example;
  readonly routing: Routing;
}

/** Every example of a file, routed. */
export function played(name: string): readonly Played[] {
  const file = exampleFileSchema.parse(parseYaml(read(`${name}.yaml`)));
  const configuration = configurationOf(file.configuration as string);
  const roster = rosterFrom(file.roster as string);
  return file.tests.map((example) => {
    const agents = givenRoster(roster, example);
    const overrides = readOverrides(example.given?.assume ?? [], agents.agents) as Overrides;
    return { example, routing: routedExample(routerOf(configuration, agents), example, { overrides, clockMs: 0 }) };
  });
}

/** The traces that are kept to be read, and their titles. */
export const traces = {
  focusLock: { fr: 'Verrouillage Focus', en: 'Focus Lock' },
  exclusions: { fr: 'Pourquoi un agent est exclu', en: 'Why an agent is excluded' },
} as const satisfies Record<string, Record<LanguageTag, string>>;
export type TraceName = keyof typeof traces;

export const traceFile = (name: TraceName, tag: LanguageTag): URL => new URL(`traces/${name}.${tag}.md`, folder);

/** Every example of a file with its explanation, as a document. */
export function traceDocument(name: TraceName, tag: LanguageTag): string {
  const parts = played(name).map(({ example, routing }) => {
    const title = typeof example.name === 'string' ? example.name : example.name[tag];
    return `## ${title}\n\n\`\`\`text\n${routingText(routing, languages[tag])}\n\`\`\``;
  });
  return `${[`# ${traces[name][tag]}`, ...parts].join('\n\n')}\n`;
}
