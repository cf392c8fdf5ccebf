import type { Configuration } from '../configuration.ts';
import { type Finding, finding } from '../finding.ts';
import type { Value, Values } from '../value.ts';
import type { Check } from './check.ts';

type Role = NonNullable<Configuration['roles']>[number];

/** Who may answer on which channel (checks 19, 20 and 22). */
export const roleFindings: Check = (configuration, live) => {
  const { roles = [], agentApplications: applications = [] } = configuration;
  return [
    ...(applications.length > 1 ? [finding('applications-mixed', 'agentApplications')] : []),
    ...unservedFindings(configuration, live),
    ...(roles.length > 1 ? [finding('roles-several', 'roles[1].name', { value: roles.length })] : []),
    ...roles.flatMap(permissionFindings),
    ...(live ? staffFindings(configuration, live) : []),
  ];
};

/** Roles are complete when nobody wants another one, or when the next task has begun. */
function unservedFindings({ roles, channels = [], routing }: Configuration, live?: Values): readonly Finding[] {
  if (!roles || !(routing || live?.[`setup.roles[${roles.length - 1}].another`] === false)) return [];
  const served = new Set(roles.flatMap((role) => (role.channels ?? []).map((one) => one.channel)));
  return channels.flatMap(({ name }, i) =>
    name && !served.has(name) ? [finding('channel-without-role', `channels[${i}]`, { name })] : [],
  );
}

const permissionFindings = ({ name = '', viewSkills, channels = [] }: Role, i: number): readonly Finding[] => [
  ...(viewSkills === false ? [finding('view-skills-missing', `roles[${i}].viewSkills`, { name })] : []),
  ...channels.flatMap(({ channel: other = '', permissions }, j) =>
    permissions && !permissions.includes('reply')
      ? [finding('reply-permission-missing', `roles[${i}].channels[${j}].permissions`, { name, other })]
      : [],
  ),
];

const isPutOff = (outcome: Value | undefined): boolean => outcome !== undefined && outcome !== 'done';

/**
 * CXone Agent takes the attribute and a skill, MAX either (R120, R121). The attribute is enabled with the role, and
 * agents are assigned with the skill; both are steps, which only a conversation knows.
 */
function staffFindings(configuration: Configuration, live: Values): readonly Finding[] {
  const { roles = [], skills = [], channels = [], agentApplications = [] } = configuration;
  const withoutSkill = skills.findIndex((_, i) => isPutOff(live[`steps.skills[${i}].create`]));
  const withoutRole = roles.findIndex((_, i) => isPutOff(live[`steps.roles[${i}].configure`]));
  const needsBoth = agentApplications.includes('cxone-agent');
  const isDefault = channels.some(({ defaultSkill }) => defaultSkill === skills[withoutSkill]?.name);
  return [
    ...(withoutRole >= 0 && (needsBoth || withoutSkill >= 0)
      ? [
          finding('agents-not-eligible', `steps.roles[${withoutRole}].configure`, {
            name: roles[withoutRole]?.name ?? '',
            value: needsBoth ? 'both' : 'either',
          }),
        ]
      : []),
    ...(withoutSkill >= 0 && isDefault
      ? [
          finding('default-skill-unstaffed', `steps.skills[${withoutSkill}].create`, {
            name: skills[withoutSkill]?.name ?? '',
          }),
        ]
      : []),
  ];
}
