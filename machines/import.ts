import type { Configuration } from './configuration.ts';
import type { Value, Values } from './value.ts';

type Tree = Readonly<Record<string, unknown>>;
type List = readonly Tree[];
const head = ['$schema', 'schemaVersion', 'status', 'openPoints', 'locale', 'findings'];
/** Lists that are one value, not a repeated group. */
const isGroup = (value: unknown): value is List =>
  Array.isArray(value) && typeof value[0] === 'object' && !Array.isArray(value[0]);

/** The facts that a configuration states, steering answers included, so that a walk over them meets the same configuration. */
export function valuesOf(configuration: Configuration): Values {
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries(configuration)) if (!head.includes(key)) flatten(key, value, values);
  const complete = configuration.status === 'complete';
  return {
    ...values,
    ...steering(configuration as unknown as Tree, complete),
    ...(complete && { 'setup.review': 'finish' }),
  };
}

const derivedOnly = ['outbound.enabled', 'mediaType'];

function flatten(path: string, value: unknown, into: Record<string, Value>): void {
  if (derivedOnly.some((key) => path.endsWith(key)) || value === undefined) return;
  if (
    path === 'businessHours.week' ||
    value === null ||
    typeof value !== 'object' ||
    (Array.isArray(value) && !isGroup(value))
  ) {
    if (value !== null || path.endsWith('.profile.website')) into[path] = value as Value;
  } else if (isGroup(value))
    value.forEach((one, i) => {
      flatten(`${path}[${i}]`, one, into);
    });
  else for (const [key, inner] of Object.entries(value as Tree)) flatten(`${path}.${key}`, inner, into);
}

/** Answers that only steer the conversation, as the configuration shows them. */
function steering(file: Tree, complete: boolean): Record<string, Value> {
  const list = (key: string): List => (file[key] as List | undefined) ?? [];
  const routing = file.routing as Tree | undefined;
  const queues = (routing?.queues as List | undefined) ?? [];
  const values: Record<string, Value> = { 'setup.prerequisites': [] };
  const another = (group: string, length: number) => {
    for (let i = 0; i < length; i++)
      if (complete || i < length - 1) values[`setup.${group}[${i}].another`] = i < length - 1;
  };
  for (const group of ['channels', 'templates', 'roles', 'skills']) another(group, list(group).length);
  another('routing.queues', queues.length);
  const each = (key: string, steer: (one: Tree, i: number) => Record<string, Value>) =>
    Object.assign(values, ...list(key).map(steer));
  each('channels', channelSteering);
  each('templates', (_, i) => ({ [`setup.templates[${i}].recommended`]: false }));
  each('roles', roleSteering);
  each('skills', skillSteering);
  if (file.business) values['setup.place'] = false;
  if (file.templates) values['setup.templates'] = list('templates').length > 0;
  Object.assign(values, richSteering(file), componentSteering(file.customComponent));
  if (list('skills').length) values['setup.dynamicDelivery'] = list('skills').some(prefersAgent) ? 'yes' : 'no';
  if (file.globalSla !== undefined) values['setup.globalSla'] = file.globalSla !== null;
  return values;
}

const prefersAgent = (skill: Tree): boolean => (skill.routing as Tree | undefined)?.criterion === 'preferred-agent';

function channelSteering(channel: Tree, i: number): Record<string, Value> {
  const status = (channel.verification as Tree | undefined)?.status;
  return {
    [`setup.channels[${i}].facebookAccount`]: 'right',
    [`setup.channels[${i}].profileFromCompany`]: false,
    ...(status !== undefined && { [`setup.channels[${i}].profileVerified`]: status === 'already-verified' }),
    ...(channel.sla === null && { [`channels[${i}].sla.mode`]: 'none' }),
  };
}

const roleSteering = (role: Tree, i: number): Record<string, Value> => ({
  [`setup.roles[${i}].recommended`]: false,
  [`setup.roles[${i}].channels`]: ((role.channels as List | undefined) ?? []).map((one) => one.channel as string),
});

const optionKeys = {
  acceptReject: 'accept-reject',
  serviceLevel: 'service-level',
  agentResponse: 'agent-response',
  customerResponse: 'customer-response',
  messageTemplate: 'message-template',
  screenPop: 'screen-pop',
  subSkill: 'sub-skill',
  personalConnectionOrByoc: 'personal-connection',
} as const;

const skillSteering = (skill: Tree, i: number): Record<string, Value> => ({
  [`setup.skills[${i}].options`]: Object.entries(optionKeys).flatMap(([key, option]) => (skill[key] ? [option] : [])),
});

function richSteering(file: Tree): Record<string, Value> {
  const rich = file.richMessages as List | undefined;
  return rich ? { richMessages: rich.map((one) => one.kind as string) } : {};
}

function componentSteering(component: unknown): Record<string, Value> {
  if (component === null) return { 'customComponent.url': null };
  if (component === undefined) return {};
  const { legacyComponentsRemoved, channels } = component as Tree;
  return {
    'setup.customComponent.recommended': false,
    ...(legacyComponentsRemoved !== undefined && {
      'setup.customComponent.legacy': legacyComponentsRemoved ? 'none' : 'found',
    }),
    ...(legacyComponentsRemoved === false && { 'setup.customComponent.removalConfirmed': false }),
    ...(channels === 'all' && { 'setup.customComponent.allChannels': true }),
  };
}
