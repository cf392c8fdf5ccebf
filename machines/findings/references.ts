import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

interface Mention {
  readonly path: string;
  readonly name: string | undefined | null;
}

/** Names that are used twice, or that nothing in the file bears. */
export const referenceFindings: Check = (configuration) => {
  const { channels = [], templates = [], roles = [], skills = [], routing } = configuration;
  const groups = { channels, templates, roles, skills, 'routing.queues': routing?.queues ?? [] };
  return [
    ...Object.entries(groups).flatMap(([group, list]) => twins(group, list)),
    ...strangers(channelMentions(configuration), channels),
    ...strangers(
      channels.map((channel, i) => ({ path: `channels[${i}].defaultSkill`, name: channel.defaultSkill })),
      skills,
    ),
    ...strangers(
      skills.map((skill, i) => ({ path: `skills[${i}].messageTemplate`, name: skill.messageTemplate })),
      templates,
    ),
  ];
};

type Named = { readonly name?: string };

const twins = (group: string, list: readonly Named[]): readonly Finding[] =>
  list.flatMap(({ name }, i) =>
    name && list.findIndex((one) => one.name === name) < i
      ? [finding('name-duplicate', `${group}[${i}].name`, { name })]
      : [],
  );

const strangers = (mentions: readonly Mention[], list: readonly Named[]): readonly Finding[] =>
  mentions.flatMap(({ path, name }) =>
    name && !list.some((one) => one.name === name) ? [finding('unknown-name', path, { name })] : [],
  );

function channelMentions({
  templates = [],
  richMessages = [],
  customComponent,
  roles = [],
  routing,
}: Configuration): readonly Mention[] {
  const all = (path: string, names: readonly string[] | 'all' | undefined): readonly Mention[] =>
    Array.isArray(names) ? names.map((name, i) => ({ path: `${path}[${i}]`, name })) : [];
  return [
    ...templates.flatMap((template, i) => all(`templates[${i}].channels`, template.channels)),
    ...richMessages.flatMap((rich, i) => all(`richMessages[${i}].channels`, rich.channels)),
    ...all('customComponent.channels', customComponent?.channels),
    ...roles.flatMap((role, i) =>
      (role.channels ?? []).map((one, j) => ({ path: `roles[${i}].channels[${j}].channel`, name: one.channel })),
    ),
    ...(routing?.queues ?? []).flatMap((queue, i) =>
      all(`routing.queues[${i}].includedChannels`, queue.includedChannels),
    ),
  ];
}
