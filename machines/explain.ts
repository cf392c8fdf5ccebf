import type { Configuration } from './configuration.ts';
import type { Stamp } from './log.ts';
import { concrete, scopeOf, template } from './path.ts';
import { type FieldId, fieldOf } from './setup.ts';
import { equal, type Read, type Source, type Value, type Values } from './value.ts';
import type { Position } from './walk.ts';

/** Where a value of the configuration comes from, and the documented rule behind it. */
export type Origin = {
  /** The question it belongs to, or the one that decides about it. */
  readonly of: FieldId;
  readonly sources: readonly Source[];
} & (
  | { readonly kind: 'stated'; readonly path: string; readonly stamp?: Stamp }
  /** It follows from other answers; `offered` when one of them accepted a suggestion. Paths, in the order they were read. */
  | { readonly kind: 'derived' | 'offered'; readonly path: string; readonly from: readonly string[] }
  | { readonly kind: 'fixed'; readonly filler: FillerId }
  /** Nothing stands there, and why. */
  | { readonly kind: 'skipped'; readonly path: string; readonly stamp?: Stamp }
  | { readonly kind: 'concluded' | 'declined'; readonly filler: FillerId; readonly from: readonly string[] }
  | { readonly kind: 'not-asked'; readonly filler: FillerId }
  /** Chenal says it about the file itself. */
  | { readonly kind: 'made' }
);

interface Filler {
  readonly kind: 'fixed' | 'concluded' | 'declined';
  readonly of: FieldId;
  /** Templates of the answers that decide. */
  readonly from: readonly string[];
  readonly sources: readonly Source[];
}

const option = (of: FieldId, sources: readonly Source[], more: readonly string[] = []): Filler => ({
  kind: 'declined',
  of,
  from: ['setup.skills[].options', ...more],
  sources,
});

/** What `emit` writes that no question answers: by template. */
const fillers = {
  'outbound.enabled': { kind: 'concluded', of: 'outbound.methods', from: ['outbound.methods'], sources: ['R6', 'R85'] },
  'outbound.consent': { kind: 'declined', of: 'outbound.methods', from: ['outbound.methods'], sources: ['R8', 'R42'] },
  templates: { kind: 'declined', of: 'setup.templates', from: ['setup.templates'], sources: ['R85', 'R86'] },
  'richMessages[].kind': { kind: 'concluded', of: 'richMessages', from: ['richMessages'], sources: ['R87'] },
  customComponent: {
    kind: 'declined',
    of: 'customComponent.url',
    from: ['customComponent.url'],
    sources: ['R92', 'R94'],
  },
  'routing.queues': { kind: 'declined', of: 'routing.method', from: ['routing.method'], sources: ['R133', 'R141'] },
  'skills[].mediaType': { kind: 'fixed', of: 'skills[].name', from: [], sources: ['R158', 'R159'] },
  'skills[].messageTemplate': option('skills[].messageTemplate', ['R163']),
  'skills[].serviceLevel': option('setup.skills[].options', ['R180', 'R181'], ['skills[].direction']),
  'skills[].agentResponse': option('setup.skills[].options', ['R184', 'R185', 'R186']),
  'skills[].customerResponse': option('setup.skills[].options', ['R187', 'R188', 'R189']),
  'channels[].sla': { kind: 'declined', of: 'channels[].sla.mode', from: ['channels[].sla.mode'], sources: ['R203'] },
  businessHours: {
    kind: 'declined',
    of: 'channels[].sla.mode',
    from: ['channels[].sla.mode'],
    sources: ['R201', 'R203'],
  },
  globalSla: {
    kind: 'declined',
    of: 'setup.globalSla',
    from: ['setup.globalSla', 'channels[].sla.mode'],
    sources: ['R199', 'R207', 'O13'],
  },
} as const satisfies Record<string, Filler>;
export type FillerId = keyof typeof fillers;
export const fillerIds = Object.keys(fillers) as readonly FillerId[];

const heads = ['$schema', 'schemaVersion', 'status', 'progress', 'openPoints', 'locale', 'findings'];

/** Where the value at a path of the emitted configuration (or of a live answer) comes from; undefined for a path that is not there. */
export function originOf(
  path: string,
  position: Position,
  stamps: Readonly<Record<string, Stamp>>,
): Origin | undefined {
  if (heads.includes(path.split(/[.[]/)[0] as string)) return { kind: 'made', of: 'setup.review', sources: ['R15'] };
  const { live } = position.ground;
  if (path in live) return answerOrigin(path, position, stamps);
  const id = template(path) as FillerId;
  if (Object.hasOwn(fillers, id)) return fillerOrigin(id, path, live);
  const owner = ownerOf(path, live);
  return owner === undefined ? undefined : answerOrigin(owner, position, stamps);
}

/** The answer that a part of it belongs to: `businessHours.week` for `businessHours.week.mon`. */
function ownerOf(path: string, live: Values): string | undefined {
  for (let at = lastStep(path); at > 0; at = lastStep(path.slice(0, at)))
    if (path.slice(0, at) in live) return path.slice(0, at);
  return undefined;
}
const lastStep = (path: string): number => Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));

function answerOrigin(path: string, position: Position, stamps: Readonly<Record<string, Stamp>>): Origin {
  const { live, values } = position.ground;
  const of = (fieldOf(template(path)) ? template(path) : path) as FieldId;
  const sources = fieldOf(of)?.sources ?? [];
  const stamp = stamps[path] && { stamp: stamps[path] };
  if (values[path] === undefined || !equal(values[path], live[path])) {
    const from = decidedBy(path, live);
    const isOffered = from.some(
      (one) => fieldOf(template(one))?.offers?.includes(of) || fieldOf(one)?.offers?.includes(of),
    );
    return { kind: isOffered ? 'offered' : 'derived', of, path, sources, from };
  }
  return { kind: live[path] === null ? 'skipped' : 'stated', of, path, sources, ...stamp };
}

/** The answers that were read to derive a value, as they were when the walk came by. */
function decidedBy(path: string, live: Values): readonly string[] {
  const field = fieldOf(template(path)) ?? fieldOf(path);
  const scope = scopeOf(path);
  const before = earlier(path, live);
  const read = new Set<string>();
  const noting: Read = (id) => {
    const at = concrete(id, scope);
    if (before[at] !== undefined) read.add(at);
    return before[at];
  };
  field?.derive?.(noting);
  return [...read];
}

function earlier(path: string, live: Values): Values {
  const entries = Object.entries(live);
  return Object.fromEntries(
    entries.slice(
      0,
      entries.findIndex(([at]) => at === path),
    ),
  );
}

function fillerOrigin(id: FillerId, path: string, live: Values): Origin {
  const { kind, of, sources, from }: Filler = fillers[id];
  if (kind === 'fixed') return { kind, of, sources, filler: id };
  const scope = scopeOf(path);
  const found = from.flatMap((one) => (sameGroup(one, id) ? present(concrete(one, scope), live) : every(one, live)));
  return found.length ? { kind, of, sources, filler: id, from: found } : { kind: 'not-asked', of, sources, filler: id };
}

const groupOf = (id: string): string => /^(?:setup\.|steps\.)?([\w.]+)\[\]/.exec(id)?.[1] ?? '';
const sameGroup = (one: string, other: string): boolean => groupOf(one) === groupOf(other);
const present = (path: string, live: Values): readonly string[] => (path in live ? [path] : []);
const every = (id: string, live: Values): readonly string[] =>
  Object.keys(live).filter((path) => template(path) === id);

/** Every value that a configuration holds, by path; an answer that is a list or a week is one value. */
export function leavesOf(
  configuration: Configuration,
  live: Values,
): readonly (readonly [path: string, value: Value])[] {
  const leaves = (path: string, value: unknown): readonly (readonly [string, Value])[] => {
    if (value === undefined) return [];
    const isGroup = path === '' || (!(path in live) && !isPlain(value));
    const isKindList = path === 'richMessages' && Array.isArray(value) && value.length > 0;
    if (!isGroup && !isKindList) return [[path, value as Value]];
    return Object.entries(value as object).flatMap(([key, inner]) => {
      const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      return leaves(at, inner);
    });
  };
  return leaves('', configuration);
}

/** A word, a number, nothing, or a list of words. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value !== 'object' ||
  (Array.isArray(value) && value.every((one) => typeof one !== 'object'));
