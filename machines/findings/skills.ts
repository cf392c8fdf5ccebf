import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import { asciiSkillName } from '../rules/skillName.ts';
import type { Check } from './check.ts';

type Skill = NonNullable<Configuration['skills']>[number];
const vague = /^(test\w*|aaa+|abc|skill|competence|new|nouveau|x+)\d*$/i;
const dayOfSeconds = 86_400;

/** Routing and skills (checks 21–26). */
export const skillFindings: Check = (configuration, live) => [
  ...queueFindings(configuration),
  ...(live?.['setup.dynamicDelivery'] === 'unknown'
    ? [finding('controlled-release-unknown', 'setup.dynamicDelivery')]
    : []),
  ...(configuration.skills ?? []).flatMap((skill, i) => [
    ...nameFindings(skill, configuration, i),
    ...optionFindings(skill, configuration, i),
    ...routingFindings(skill, configuration, i),
  ]),
  ...(configuration.channels ?? []).flatMap((channel, i) =>
    channel.sla === undefined
      ? []
      : [
          ...(channel.studioScript
            ? []
            : [finding('default-script-missing', `channels[${i}].studioScript`, { name: channel.name ?? '' })]),
          ...(channel.defaultSkill
            ? []
            : [finding('default-skill-missing', `channels[${i}].defaultSkill`, { name: channel.name ?? '' })]),
        ],
  ),
  ...outwardDefaults(configuration),
];

/** Customers' messages come in, which an outbound skill does not take. */
const outwardDefaults = ({ channels = [], skills = [] }: Configuration): readonly Finding[] =>
  channels.flatMap(({ defaultSkill, name = '' }, i) =>
    skills.some((skill) => skill.name === defaultSkill && skill.direction === 'outbound')
      ? [finding('default-skill-outbound', `channels[${i}].defaultSkill`, { name, other: defaultSkill ?? '' })]
      : [],
  );

/** Once the queues are all named, which the answer about workflow automation says. */
function queueFindings({ routing, channels = [] }: Configuration): readonly Finding[] {
  if (routing?.method !== 'routing-queues' || routing.workflowAutomation === undefined) return [];
  const queues = routing.queues ?? [];
  const serving = (name: string) => queues.filter((queue) => queue.includedChannels?.includes(name));
  return [
    finding('routing-queues-used', 'routing.method'),
    finding('fallback-queue-unknown', 'routing.method'),
    ...channels.flatMap((channel, i) => {
      const count = serving(channel.name ?? '').length;
      if (count === 1) return [];
      return [
        finding(count ? 'queue-overlap' : 'channel-without-queue', `channels[${i}]`, {
          name: channel.name ?? '',
          value: count,
        }),
      ];
    }),
  ];
}

/** Separator and prefix: `WA_Service` has the format `WA_`. */
const formatOf = (name: string): string => name.replace(/[\p{L}\p{N}]+$/u, '');

function nameFindings({ name }: Skill, { skills = [], routing }: Configuration, i: number): readonly Finding[] {
  if (!name) return [];
  const path = `skills[${i}].name`;
  const lead = skills[0]?.name ?? name;
  const plain = asciiSkillName(name);
  return [
    ...(vague.test(name) ? [finding('skill-name-vague', path, { name })] : []),
    ...(plain && plain !== name ? [finding('skill-name-accents', path, { name, value: plain })] : []),
    ...(i > 0 && formatOf(lead) && formatOf(name) !== formatOf(lead)
      ? [finding('skill-name-convention', path, { name, other: lead })]
      : []),
    ...(routing?.queues?.some((queue) => queue.name === name)
      ? [finding('skill-queue-same-name', path, { name })]
      : []),
  ];
}

function optionFindings(skill: Skill, { routing, agentApplications }: Configuration, i: number): readonly Finding[] {
  const name = skill.name ?? '';
  const agentOnly = (['screenPop', 'agentResponse', 'customerResponse'] as const).filter((key) => skill[key]);
  const agents = agentApplications ?? ['cxone-agent'];
  const kind = !agents.includes('cxone-agent')
    ? 'agent-only-option'
    : agents.includes('max')
      ? 'agent-option-for-some'
      : undefined;
  return [
    ...(skill.subSkill && routing?.method === 'studio-script'
      ? [finding('sub-skill-without-queues', `skills[${i}].subSkill`, { name })]
      : []),
    ...(kind ? agentOnly.map((key) => finding(kind, `skills[${i}].${key}`, { name })) : []),
  ];
}

function routingFindings({ name = '', routing }: Skill, { status }: Configuration, i: number): readonly Finding[] {
  if (routing?.criterion !== 'preferred-agent') return [];
  const complete = status === 'draft' || (routing.focusMetric && routing.focusLock && routing.fallbackSeconds);
  return [
    ...(complete ? [] : [finding('preferred-agent-incomplete', `skills[${i}].routing`, { name })]),
    ...(routing.focusMetric ? [finding('metric-unconfirmed', `skills[${i}].routing.focusMetric`, { name })] : []),
    ...((routing.fallbackSeconds ?? 0) > dayOfSeconds
      ? [
          finding('fallback-beyond-window', `skills[${i}].routing.fallbackSeconds`, {
            name,
            value: routing.fallbackSeconds ?? 0,
          }),
        ]
      : []),
  ];
}
