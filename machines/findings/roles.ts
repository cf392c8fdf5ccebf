import { finding } from '../finding.ts';
import type { Check } from './check.ts';

/** Who may answer on which channel (check 19). */
export const roleFindings: Check = ({ roles, channels = [], routing }) => {
  if (!roles) return [];
  const served = new Set(roles.flatMap((role) => (role.channels ?? []).map((one) => one.channel)));
  return [
    ...channels.flatMap((channel, i) =>
      routing && channel.name && !served.has(channel.name)
        ? [finding('channel-without-role', `channels[${i}]`, { name: channel.name })]
        : [],
    ),
    ...roles.flatMap((role, i) => [
      ...(role.viewSkills === false
        ? [finding('view-skills-missing', `roles[${i}].viewSkills`, { name: role.name ?? '' })]
        : []),
      ...(role.channels ?? []).flatMap((one, j) =>
        one.permissions && !one.permissions.includes('reply')
          ? [
              finding('reply-permission-missing', `roles[${i}].channels[${j}].permissions`, {
                name: role.name ?? '',
                other: one.channel ?? '',
              }),
            ]
          : [],
      ),
    ]),
  ];
};
