import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import type { Part } from './parts.ts';
import type { Reading } from './targets.ts';

interface Ticks {
  readonly found: ReadonlyMap<string, Value>;
  readonly changes: ReadonlyMap<string, Value>;
  readonly lost: readonly string[];
}

/** Times that are asked for once their option is ticked. */
const timed: Readonly<Record<string, RegExp>> = {
  'service-level': /\.serviceLevel\./,
  'agent-response': /\.agentResponse\./,
  'customer-response': /\.customerResponse\./,
};

/**
 * Options that were named one by one, as the answer to the question that lists them. A «no» alone leaves that question
 * to be asked.
 */
export function ticksOf(parts: readonly Part[], { at }: Reading): Ticks {
  const found = new Map<string, Value>();
  const changes = new Map<string, Value>();
  const lost: string[] = [];
  const { live } = at.position.ground;
  const ticks = parts.flatMap(({ assigned, whole }) => (assigned.kind === 'tick' ? [{ ...assigned, whole }] : []));
  for (const path of new Set(ticks.map((one) => one.path))) {
    const own = ticks.filter((one) => one.path === path);
    const listed = parts.flatMap(({ assigned }) =>
      assigned.kind === 'found' && assigned.path === path ? [assigned.value] : [],
    );
    const before = [live[path], ...listed].flatMap((list) => (Array.isArray(list) ? (list as readonly string[]) : []));
    const [wanted, unwanted] = [true, false].map((isWanted) =>
      own.filter((one) => one.isWanted === isWanted).map(({ option }) => option),
    ) as [string[], string[]];
    if (live[path] === undefined && !wanted.length) {
      lost.push(...own.map(({ whole }) => whole));
      continue;
    }
    const meant = new Set([...before, ...wanted, ...(live[path] === undefined ? timedBy(parts, path) : [])]);
    const options = fieldOf(template(path))?.options ?? [];
    const value = options.filter((option) => meant.has(option) && !unwanted.includes(option));
    (live[path] === undefined ? found : changes).set(path, value);
  }
  return { found, changes, lost };
}

/** Options of the same skill whose times were given beside the ticks. */
function timedBy(parts: readonly Part[], path: string): readonly string[] {
  const owner = path.slice(0, path.lastIndexOf('.')).replace(/^setup\./, '');
  const paths = parts.flatMap(({ assigned }) => (assigned.kind === 'found' ? [assigned.path] : []));
  return Object.keys(timed).filter((option) =>
    paths.some((one) => one.startsWith(`${owner}.`) && timed[option]?.test(one)),
  );
}
