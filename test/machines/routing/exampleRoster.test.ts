import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleFile } from '../../../bot/simulator/example.ts';
import type { Configuration } from '../../../machines/configuration.ts';
import { exampleRoster } from '../../../machines/routing/exampleRoster.ts';
import { staticEligibility } from '../../../machines/routing/policies.ts';
import { rosterProblems } from '../../../machines/routing/problems.ts';
import { rosterSchema } from '../../../machines/routing/roster.ts';
import { settle } from '../../../machines/routing/settle.ts';

const example = JSON.parse(readFileSync(exampleFile('fr'), 'utf8')) as Configuration;

test('everybody of the example roster can take the cases of the example company', () => {
  const settled = settle(example);
  const roster = rosterSchema.parse(exampleRoster(example));
  expect(rosterProblems(roster, settled)).toEqual([]);
  expect([...staticEligibility(settled, roster.agents).proficiencies(0, 0)]).toEqual([1, 2, 3]);
});

test('each role that may reply has an agent, and each skill its best one', () => {
  const channels = [{ channel: 'WhatsApp Toronto', permissions: ['reply' as const] }];
  const [role] = example.roles ?? [];
  const [skill] = example.skills ?? [];
  const roles = ['A', 'B', 'C', 'D'].map((name) => ({ ...role, name, channels: name === 'B' ? [] : channels }));
  const skills = ['S1', 'S2', 'Out'].map((name) => ({
    ...skill,
    name,
    direction: name === 'Out' ? ('outbound' as const) : ('inbound' as const),
  }));
  const { agents } = exampleRoster({ ...example, roles, skills } as Configuration);
  expect(agents.map((agent) => agent.role)).toEqual(['A', 'C', 'D']);
  for (const name of ['S1', 'S2']) expect(agents.some((agent) => agent.skills[name] === 1)).toBe(true);
  expect(agents.every((agent) => !('Out' in agent.skills))).toBe(true);
});

test('a draft without skills or roles has agents all the same', () => {
  const { agents } = exampleRoster({
    ...example,
    roles: undefined,
    skills: undefined,
    agentApplications: undefined,
  } as Configuration);
  expect(agents).toHaveLength(3);
  expect(rosterSchema.safeParse({ agents }).success).toBe(true);
});
