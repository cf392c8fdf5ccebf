import { place } from '../../../machines/path.ts';
import type { Agent } from '../../../machines/routing/roster.ts';
import { settle } from '../../../machines/routing/settle.ts';
import type { Scenario } from '../../../machines/simulation/scenario.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { type Changes, sound } from '../../helpers/findings.ts';

export const agent = (name: string, more: Partial<Agent> = {}): Agent => ({
  name,
  application: 'cxone-agent',
  digitalEngagement: true,
  role: 'Agent numérique 1',
  skills: { WA_Service_1: 1 },
  capacity: 1,
  ...more,
});

export const agents = (count: number, more: Partial<Agent> = {}): readonly Agent[] =>
  Array.from({ length: count }, (_, i) => agent(`Agent ${i + 1}`, more));

/** A day on which two agents manage what comes. */
const day = {
  roster: { agents: agents(2) },
  start: '2026-10-05T00:00:00Z',
  duration: 'P1D',
  arrivals: [{ channel: 'WhatsApp Toronto', interarrivalSeconds: { exponential: { mean: 90 } } }],
  handleSeconds: { exponential: { mean: 120 } },
};

/** A scenario as a file would hold it, with what is otherwise in it, by path; undefined leaves a part out. */
export function scenarioFile(changes: Changes = {}): unknown {
  const file = structuredClone(day) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) place(file, path, value);
  return file;
}

/** The same, checked against a configuration. */
export function scenarioOf(changes: Changes = {}, configuration = sound): Scenario {
  const read = readScenario(scenarioFile(changes), settle(configuration));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
