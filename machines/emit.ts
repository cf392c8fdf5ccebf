import { type Configuration, schemaVersion } from './configuration.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Ground } from './ground.ts';
import type { Stamp } from './log.ts';
import { place } from './path.ts';
import type { Value } from './value.ts';
import { type OpenPoint, openPoints, type Position } from './walk.ts';

type Tree = Record<string, unknown>;

/** What the emitted file says beside the answers. */
export interface EmitContext {
  readonly locale: string;
  readonly stamps: Readonly<Record<string, Stamp>>;
}

/** The configuration that the live answers come to: a draft until nothing is open and the review is confirmed. */
export function emit(position: Position, { locale, stamps }: EmitContext): Configuration {
  const open = openPoints(position).map(({ path, reason }) => ({
    path,
    reason,
    ...(isDated(reason, path, position) && stamps[path] && { since: stamps[path].at }),
  }));
  const status = position.task === 'finished' && open.length === 0 ? 'complete' : 'draft';
  const head = { $schema: 'configuration.schema.json', schemaVersion, status, openPoints: open, locale } as const;
  const findings = findingsAt(position).map(({ id, severity, path, source }) => ({
    id,
    severity,
    path,
    source: [...source],
  }));
  return {
    ...head,
    ...body(position.ground.live),
    findings,
    progress: progressOf(position.ground),
  } as unknown as Configuration;
}

/** What an import needs beside the setup to stand where this walk stands. */
function progressOf({ live, deferred }: Ground): Configuration['progress'] {
  const answers = Object.entries(live).filter(([path]) => path.startsWith('setup.') || path.startsWith('steps.'));
  return {
    answers: Object.fromEntries(answers),
    ...(deferred.length && { deferred: [...deferred] }),
  } as Configuration['progress'];
}

const drafts = new WeakMap<Position, Configuration>();

/** What the answers so far come to, without what an emitted file says beside them; remembered like its findings. */
export function draftOf(position: Position): Configuration {
  const before = drafts.get(position);
  if (before) return before;
  const draft = { status: 'draft', openPoints: [], ...body(position.ground.live) } as unknown as Configuration;
  drafts.set(position, draft);
  return draft;
}

const found = new WeakMap<Position, readonly Finding[]>();

/** Every finding on the answers so far; remembered, since a turn asks for them before and after an answer. */
export function findingsAt(position: Position): readonly Finding[] {
  const before = found.get(position);
  if (before) return before;
  const findings = findingsOf(draftOf(position), position.ground.live);
  found.set(position, findings);
  return findings;
}

/** Somebody said when it began: what waits, was refused, or was put off. */
const isDated = (reason: OpenPoint['reason'], path: string, { ground }: Position): boolean =>
  reason === 'waiting' || reason === 'refused' || ground.deferred.includes(path);

const order = [
  'business',
  'account',
  'channels',
  'outbound',
  'templates',
  'richMessages',
  'customComponent',
  'agentApplications',
  'roles',
  'routing',
  'skills',
  'businessHours',
  'globalSla',
];

function body(live: Readonly<Record<string, Value>>): Tree {
  const tree: Tree = {};
  const rich = live.richMessages as readonly string[] | undefined;
  for (const [path, value] of Object.entries(live)) {
    if (!path.startsWith('setup.') && !path.startsWith('steps.') && path !== 'richMessages') place(tree, path, value);
  }
  fillOutbound(tree);
  fillComponent(tree);
  for (const channel of (tree.channels ?? []) as Tree[]) fillChannel(channel);
  for (const skill of (tree.skills ?? []) as Tree[]) fillSkill(skill);
  if (rich)
    tree.richMessages = rich.map((kind, i) => ({ kind, ...((tree.richMessages as Tree[] | undefined)?.[i] ?? {}) }));
  if (tree.routing) (tree.routing as Tree).queues ??= [];
  if (rich) tree.templates ??= [];
  if (live['setup.globalSla'] === false) tree.globalSla = null;
  if ('setup.review' in live) for (const key of ['businessHours', 'globalSla']) tree[key] ??= null;
  return Object.fromEntries(order.filter((key) => tree[key] !== undefined).map((key) => [key, tree[key]]));
}

function fillOutbound(tree: Tree): void {
  const outbound = tree.outbound as Tree | undefined;
  if (!outbound) return;
  const methods = (outbound.methods ?? []) as readonly string[];
  tree.outbound = {
    enabled: methods.length > 0,
    methods,
    consent: outbound.consent ?? [],
    ...('feedbackSurveys' in outbound && { feedbackSurveys: outbound.feedbackSurveys }),
  };
}

function fillComponent(tree: Tree): void {
  const component = tree.customComponent as Tree | undefined;
  if (component && component.url === null) tree.customComponent = null;
}

function fillChannel(channel: Tree): void {
  const sla = channel.sla as Tree | undefined;
  if (sla?.mode === 'none') channel.sla = null;
}

function fillSkill(skill: Tree): void {
  skill.mediaType = 'digital';
  for (const key of ['messageTemplate', 'serviceLevel', 'agentResponse', 'customerResponse']) skill[key] ??= null;
}
