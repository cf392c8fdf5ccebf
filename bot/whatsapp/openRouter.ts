import { readFileSync } from 'node:fs';
import type { Configuration } from '../../machines/configuration.ts';
import { parseYaml } from '../parseYaml.ts';
import { CannotStart, type Settings } from '../settings.ts';
import type { RouteInbound } from './routing.ts';

/** The router of the configured files; undefined when none are named. Its modules are only loaded when they are needed. */
export async function openRouter({ configuration, roster }: Settings['whatsapp']): Promise<RouteInbound | undefined> {
  if (configuration === undefined || roster === undefined) return undefined;
  const { routeInboundWith } = await import('./routeInbound.ts');
  const routed = await readConfiguration({ name: 'WHATSAPP_CONFIGURATION', file: configuration });
  return routeInboundWith(routed, await readRoster({ name: 'WHATSAPP_ROSTER', file: roster }, routed));
}

interface NamedFile {
  readonly name: string;
  readonly file: string;
}

async function readConfiguration(named: NamedFile) {
  const { parseConfiguration, lint } = await import('../../machines/lint.ts');
  const parsed = parseConfiguration(readDocument(named));
  const wrong = lint(parsed).find(({ severity }) => severity === 'error');
  if (parsed.kind === 'configuration' && !wrong) return parsed.configuration;
  throw unusable(named, wrong?.path ?? 'schemaVersion', `npx chenal lint ${named.file}`);
}

async function readRoster(named: NamedFile, configuration: Configuration) {
  const [{ rosterSchema }, { parsed, rosterProblems }, { settle }] = await Promise.all([
    import('../../machines/routing/roster.ts'),
    import('../../machines/routing/problems.ts'),
    import('../../machines/routing/settle.ts'),
  ]);
  const roster = parsed(rosterSchema, readDocument(named));
  const problems = 'problems' in roster ? roster.problems : rosterProblems(roster.value, settle(configuration));
  if ('value' in roster && problems.length === 0) return roster.value;
  throw unusable(named, problems[0]?.path || '.', 'npx chenal schema roster');
}

function readDocument({ name, file }: NamedFile): unknown {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return /\.ya?ml$/i.test(file) ? parseYaml(text) : JSON.parse(text);
  } catch {
    throw new CannotStart(
      `${name}\u00a0: ${file} n’est pas un fichier JSON ou YAML lisible; corrigez le chemin ou le fichier`,
      `${name}: ${file} is no readable JSON or YAML file; correct the path or the file`,
    );
  }
}

const unusable = ({ name, file }: NamedFile, path: string, command: string) =>
  new CannotStart(
    `${name}\u00a0: ${file} est refusé à «\u00a0${path}\u00a0»; pour savoir pourquoi\u00a0: ${command}`,
    `${name}: ${file} is refused at "${path}"; to see why: ${command}`,
  );
