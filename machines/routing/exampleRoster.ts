import type { Configuration } from '../configuration.ts';
import type { Agent, Roster } from './roster.ts';

/** Names that are at home in French and in English. */
const names = ['Camille', 'Morgan', 'Alex', 'Sacha', 'Robin', 'Charlie', 'Noa', 'Maxime'] as const;
const fewest = 3;
const capacity = 3;

/** Agents who could take what a configuration routes: each role that may reply in turn, at least three, everybody with every inbound skill. */
export function exampleRoster({ agentApplications, roles = [], skills = [] }: Configuration): Roster {
  const replying = roles.filter((role) => role.channels?.some(({ permissions }) => permissions?.includes('reply')));
  const named = (replying.length ? replying : roles).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const inbound = skills.flatMap(({ name, direction }) =>
    name === undefined || direction === 'outbound' ? [] : [name],
  );
  const count = Math.min(names.length, Math.max(fewest, named.length));
  const agents = names.slice(0, count).map(
    (name, i): Agent => ({
      name,
      application: agentApplications?.[0] ?? 'cxone-agent',
      digitalEngagement: true,
      role: named[i % Math.max(1, named.length)] ?? 'Agent',
      skills: Object.fromEntries(inbound.map((skill, j) => [skill, 1 + ((i + j) % fewest)])),
      capacity,
      availability: 'available',
    }),
  );
  return { agents };
}
