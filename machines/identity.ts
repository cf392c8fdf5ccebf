import type { Configuration } from './configuration.ts';
import { flatten, type Tree } from './flatten.ts';
import { template } from './path.ts';
import { fieldOf } from './setup.ts';
import { provenBy } from './steering.ts';
import type { Value, Values } from './value.ts';

/** What a configuration says, by path, and by the name of each element instead of its place in a list. */
export interface Named {
  readonly facts: Values;
  /** `channels[1].sla.mode` is `channels{WhatsApp Québec}.sla.mode`; other paths stay as they are. */
  readonly named: (path: string) => string;
}

/** Steering answers that show in the setup anyway. */
const shownElsewhere =
  /^setup\.(?:.*\.)?(?:another|options|review|templates|globalSla|verificationProblem|roles\[\d+\]\.channels)$/;
const isShown = (path: string): boolean => shownElsewhere.test(path) || fieldOf(template(path))?.offers !== undefined;

/** Two configurations to be compared element by element; `progress` counts where both tell it. */
export function namedAlike(a: Configuration, b: Configuration): readonly [Named, Named] {
  const both = a.progress !== undefined && b.progress !== undefined;
  const [before, after] = [factsOf(a, both), factsOf(b, both)];
  const [namesBefore, namesAfter] = [elementNames(before), elementNames(after)];
  renamedByNumber({ before, namesBefore }, { after, namesAfter });
  return [
    { facts: before, named: (path) => spellNames(path, namesBefore) },
    { facts: after, named: (path) => spellNames(path, namesAfter) },
  ];
}

function factsOf(configuration: Configuration, withProgress: boolean): Values {
  const tree = configuration as unknown as Tree;
  const { facts } = flatten(tree);
  const proven = Object.entries(provenBy(tree, {})).filter(([path]) => !path.startsWith('setup.'));
  const said = withProgress ? Object.entries(configuration.progress?.answers ?? {}) : [];
  const progress = said.filter(([path]) => !isShown(path)) as [string, Value][];
  return { status: configuration.status, ...facts, ...Object.fromEntries([...proven, ...progress]) };
}

const identities: readonly RegExp[] = [
  /^((?:channels|templates|roles|skills|routing\.queues)\[\d+\])\.name$/,
  /^(roles\[\d+\]\.channels\[\d+\])\.channel$/,
];

/** The name of each element by its prefix (`roles[0].channels[1]`); a second of the same name is told apart. */
function elementNames(facts: Values): Map<string, string> {
  const names = new Map<string, string>();
  const add = (element: string, name: string): void => {
    const group = element.replace(/\[\d+\]$/, '');
    const isTaken = (one: string): boolean =>
      [...names].some(([other, taken]) => taken === one && other.replace(/\[\d+\]$/, '') === group);
    let [own, n] = [name, 1];
    while (isTaken(own)) own = `${name} ${++n}`;
    names.set(element, own);
  };
  for (const [path, value] of Object.entries(facts))
    for (const identity of identities) {
      const element = identity.exec(path)?.[1];
      if (element) add(element, String(value));
    }
  const kinds = Array.isArray(facts.richMessages) ? facts.richMessages : [];
  kinds.forEach((kind, i) => {
    add(`richMessages[${i}]`, String(kind));
  });
  return names;
}

interface Sides {
  readonly before: Values;
  readonly namesBefore: Map<string, string>;
}

/** A channel that kept its number is the same one, whatever its name is now, also where roles name it. */
function renamedByNumber(
  { before, namesBefore }: Sides,
  { after, namesAfter }: { readonly after: Values; readonly namesAfter: Map<string, string> },
): void {
  const channels = (names: Map<string, string>) => [...names].filter(([element]) => /^channels\[\d+\]$/.test(element));
  const [old, fresh] = [channels(namesBefore), channels(namesAfter)];
  const former = new Map<string, string>();
  for (const [element, name] of fresh) {
    const number = after[`${element}.phoneNumber`];
    if (number === undefined || old.some(([, taken]) => taken === name)) continue;
    const same = old.find(
      ([other, taken]) => before[`${other}.phoneNumber`] === number && !fresh.some(([, one]) => one === taken),
    );
    if (same) former.set(name, same[1]);
  }
  for (const [element, name] of namesAfter)
    if (/^(?:roles\[\d+\]\.)?channels\[\d+\]$/.test(element)) namesAfter.set(element, former.get(name) ?? name);
}

function spellNames(path: string, names: ReadonlyMap<string, string>): string {
  const prefix = /^(?:setup|steps)\./.exec(path)?.[0] ?? '';
  let [spelled, element] = [prefix, ''];
  for (const part of path.slice(prefix.length).split(/(?<=\])/)) {
    element += part;
    const name = part.endsWith(']') ? names.get(element) : undefined;
    spelled += name === undefined ? part : `${part.slice(0, part.lastIndexOf('['))}{${name}}`;
  }
  return spelled;
}
