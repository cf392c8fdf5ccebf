import { type Configuration, schemaVersion } from './configuration.ts';
import { findingsOf } from './findings.ts';
import type { Stamp } from './log.ts';
import { place } from './path.ts';
import type { Value } from './value.ts';
import { openPoints, type Position } from './walk.ts';

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
    ...(reason !== 'unanswered' && reason !== 'blocked' && stamps[path] && { since: stamps[path].at }),
  }));
  const status = position.task === 'finished' && open.length === 0 ? 'complete' : 'draft';
  const head = { $schema: 'configuration.schema.json', schemaVersion, status, openPoints: open, locale } as const;
  const configuration = { ...head, ...body(position.ground.live), findings: [] } as unknown as Configuration;
  const findings = findingsOf(configuration).map(({ id, severity, path, source }) => ({
    id,
    severity,
    path,
    source: [...source],
  }));
  return { ...configuration, findings };
}

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
