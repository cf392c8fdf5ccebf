import type { Configuration } from '../configuration.ts';
import { secondsOf } from '../rules/duration.ts';
import type { Week } from '../rules/week.ts';

/** What a skill does with a case, with nothing left open. */
export interface SettledSkill {
  readonly name: string;
  readonly lock: 'none' | 'when-offline' | 'when-available';
  readonly metric: 'same-case' | 'same-contact';
  readonly fallbackSeconds: number;
  readonly acceptReject: boolean;
  readonly agentResponse: { readonly firstSeconds: number; readonly followOnSeconds: number } | null;
  readonly customerResponse: { readonly idleSeconds: number } | null;
  readonly serviceLevel: { readonly thresholdSeconds: number; readonly goalPercent: number } | null;
}

export interface SettledChannel {
  readonly name: string;
  /** E.164 without the sign, as a webhook writes it; empty when not known. */
  readonly digits: string;
  readonly studioScript: string;
  /** Index of the default skill (R138); -1 is none. */
  readonly defaultSkill: number;
  /** In seconds of opening hours (R201). */
  readonly sla: { readonly firstResponseSeconds: number; readonly solutionSeconds: number } | null;
  /** Indices of the routing queues whose filter includes the channel, in their order (R148). */
  readonly queues: readonly number[];
}

export interface SettledRole {
  readonly name: string;
  readonly viewSkills: boolean;
  /** By index of the channel: what the role may do on it; undefined where it has not got the channel (R112). */
  readonly permissions: readonly (readonly string[] | undefined)[];
}

/** What an unanswered question is taken for, so that a draft can be tried. */
export interface Unanswered {
  readonly path: string;
  readonly assumed: string | number | boolean;
}

/** What routing needs to know of a configuration; indices are those of the file. */
export interface Settled {
  readonly channels: readonly SettledChannel[];
  readonly skills: readonly SettledSkill[];
  /** Null when a draft names none: each role of the roster is then taken to have everything. */
  readonly roles: readonly SettledRole[] | null;
  readonly legacy: boolean;
  readonly queues: readonly { readonly name: string }[];
  readonly businessHours: {
    readonly timeZone: string;
    readonly week: Week;
    readonly holidays: readonly string[];
  } | null;
  readonly templates: readonly {
    readonly name: string;
    readonly language: string;
    readonly channels: readonly string[];
  }[];
  /** In which instants are told: that of the opening hours, else of the business. */
  readonly timeZone: string;
  readonly unanswered: readonly Unanswered[];
}

type Assume = <T extends string | number | boolean>(stated: T | undefined, path: string, assumed: T) => T;
type Channel = NonNullable<Configuration['channels']>[number];
type Skill = NonNullable<Configuration['skills']>[number];
type Role = NonNullable<Configuration['roles']>[number];

/** The example of the page (R177). */
const exampleFallbackSeconds = 900;

/** Reads a configuration or draft for routing; what a draft leaves open is assumed, and told. */
export function settle(configuration: Configuration): Settled {
  const unanswered: Unanswered[] = [];
  const assume: Assume = (stated, path, assumed) => {
    if (stated !== undefined) return stated;
    unanswered.push({ path, assumed });
    return assumed;
  };
  const { channels = [], skills = [], roles, routing, businessHours, templates = [] } = configuration;
  const legacy = assume(routing?.method, 'routing.method', 'studio-script') === 'routing-queues';
  const hours = businessHours?.timeZone && businessHours.week ? businessHours : null;
  if (businessHours === undefined) unanswered.push({ path: 'businessHours', assumed: 'always-open' });
  if (!roles?.length) unanswered.push({ path: 'roles', assumed: 'every-permission' });
  return {
    channels: channels.map((channel, i) => settledChannel(channel, i, { configuration, assume })),
    skills: skills.map((skill, i) => settledSkill(skill, i, assume)),
    roles: roles?.length ? roles.map((role, i) => settledRole(role, i, { configuration, assume })) : null,
    legacy,
    queues: (routing?.queues ?? []).map(({ name = '' }) => ({ name })),
    businessHours: hours && {
      timeZone: hours.timeZone as string,
      week: hours.week as Week,
      holidays: hours.holidays ?? [],
    },
    templates: templates
      .filter(({ status }) => status === 'approved')
      .map(({ name = '', language = '', channels: on = [] }) => ({ name, language, channels: on })),
    timeZone: businessHours?.timeZone ?? configuration.business?.timeZone ?? 'UTC',
    unanswered,
  };
}

interface Whole {
  readonly configuration: Configuration;
  readonly assume: Assume;
}

function settledChannel(channel: Channel, i: number, { configuration, assume }: Whole): SettledChannel {
  const { skills = [], routing, globalSla } = configuration;
  const only = skills.length === 1 ? skills[0]?.name : undefined;
  const skill = only ? assume(channel.defaultSkill, `channels[${i}].defaultSkill`, only) : channel.defaultSkill;
  const promised = channel.sla?.mode === 'global' ? globalSla : channel.sla;
  const { firstResponse, solution } = (promised ?? {}) as { firstResponse?: string; solution?: string };
  const name = channel.name ?? '';
  return {
    name,
    digits: (channel.phoneNumber ?? '').replace(/\D/g, ''),
    studioScript: channel.studioScript ?? '',
    defaultSkill: skills.findIndex((one) => one.name !== undefined && one.name === skill),
    sla:
      firstResponse && solution
        ? { firstResponseSeconds: secondsOf(firstResponse), solutionSeconds: secondsOf(solution) }
        : null,
    queues: (routing?.queues ?? []).flatMap(({ includedChannels = [] }, queue) =>
      includedChannels.includes(name) ? [queue] : [],
    ),
  };
}

function settledSkill(skill: Skill, i: number, assume: Assume): SettledSkill {
  const at = `skills[${i}]`;
  const routing = skill.routing ?? {};
  const prefers = assume(routing.criterion, `${at}.routing.criterion`, 'proficiency') === 'preferred-agent';
  const { firstSeconds, followOnSeconds } = skill.agentResponse ?? {};
  const idleSeconds = skill.customerResponse?.idleSeconds;
  const { thresholdSeconds, goalPercent } = skill.serviceLevel ?? {};
  return {
    name: skill.name ?? '',
    lock: prefers ? assume(routing.focusLock, `${at}.routing.focusLock`, 'when-offline') : 'none',
    metric: prefers ? assume(routing.focusMetric, `${at}.routing.focusMetric`, 'same-contact') : 'same-contact',
    fallbackSeconds: prefers
      ? assume(routing.fallbackSeconds, `${at}.routing.fallbackSeconds`, exampleFallbackSeconds)
      : exampleFallbackSeconds,
    acceptReject: assume(skill.acceptReject, `${at}.acceptReject`, false),
    agentResponse: firstSeconds ? { firstSeconds, followOnSeconds: followOnSeconds ?? firstSeconds } : null,
    customerResponse: idleSeconds ? { idleSeconds } : null,
    serviceLevel: thresholdSeconds && goalPercent ? { thresholdSeconds, goalPercent } : null,
  };
}

function settledRole(role: Role, i: number, { configuration, assume }: Whole): SettledRole {
  const at = `roles[${i}]`;
  if (role.channels === undefined) assume<string>(undefined, `${at}.channels`, 'all');
  return {
    name: role.name ?? '',
    viewSkills: assume(role.viewSkills, `${at}.viewSkills`, true),
    permissions: (configuration.channels ?? []).map(({ name }) => {
      if (role.channels === undefined) return ['reply'];
      const at2 = role.channels.findIndex(({ channel }) => channel === name);
      if (at2 < 0) return undefined;
      const stated = role.channels[at2]?.permissions;
      if (!stated) assume<string>(undefined, `${at}.channels[${at2}].permissions`, 'reply');
      return stated ?? ['reply'];
    }),
  };
}
