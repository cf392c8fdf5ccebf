import type { z } from 'zod';
import type { Settled } from '../routing/settle.ts';
import { secondsOf } from '../rules/duration.ts';
import { type ArrivalPlan, type Scenario, scenarioSchema } from './scenario.ts';
import { overloads } from './stability.ts';

/** What is wrong in a scenario, and where; `known` is what would do, `limit` what it would take. */
export interface ScenarioProblem {
  readonly path: string;
  readonly reason: ScenarioReason;
  readonly value?: string;
  readonly known?: readonly string[];
  readonly limit?: number;
}
export const scenarioReasons = [
  'missing',
  'unknown-key',
  'not-a-choice',
  'malformed',
  'not-a-number',
  'negative',
  'not-positive',
  'too-small',
  'too-big',
  'empty-list',
  'empty-roster',
  'one-distribution',
  'one-week',
  'one-arrival-pattern',
  'unordered',
  'end-missing',
  'end-before-start',
  'nobody-accepts',
  'duplicate-arrivals',
  'unknown-skill',
  'unknown-channel',
  'no-skill',
  'unstable',
] as const;
export type ScenarioReason = (typeof scenarioReasons)[number];

/** A scenario that a configuration can be simulated with, or all that speaks against it. */
export function readScenario(
  json: unknown,
  settled: Settled,
): { readonly value: Scenario } | { readonly problems: readonly ScenarioProblem[] } {
  const result = scenarioSchema.safeParse(json, { reportInput: true });
  if (!result.success) return { problems: result.error.issues.flatMap(problemsOfIssue) };
  const problems = problemsOf(result.data, settled);
  return problems.length ? { problems } : { value: result.data };
}

const spelled = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');

function problemsOfIssue(issue: z.core.$ZodIssue): readonly ScenarioProblem[] {
  const path = spelled(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, reason: 'unknown-key' }));
    case 'invalid_value':
      return [{ path, reason: 'not-a-choice', known: issue.values.map(String) }];
    case 'too_small':
      return [{ path, ...smallness(issue, path) }];
    case 'too_big':
      return [{ path, reason: 'too-big', limit: Number(issue.maximum) }];
    case 'invalid_type':
      if (issue.input === undefined) return [{ path, reason: 'missing' }];
      return [{ path, reason: typeof issue.input === 'number' ? 'not-a-number' : 'malformed' }];
    case 'custom':
      return [{ path, reason: (issue.params?.reason as ScenarioReason | undefined) ?? 'malformed' }];
    default:
      return [{ path, reason: 'malformed' }];
  }
}

function smallness(
  { origin, minimum, input }: Extract<z.core.$ZodIssue, { code: 'too_small' }>,
  path: string,
): Pick<ScenarioProblem, 'reason' | 'limit'> {
  if (origin === 'array' && Number(minimum) === 1)
    return { reason: path === 'roster.agents' ? 'empty-roster' : 'empty-list' };
  if (origin === 'array' || origin === 'string') return { reason: 'too-small', limit: Number(minimum) };
  if (Number(input) < 0) return { reason: 'negative' };
  return Number(minimum) === 0 ? { reason: 'not-positive' } : { reason: 'too-small', limit: Number(minimum) };
}

/** What a schema cannot see. */
function problemsOf(scenario: Scenario, settled: Settled): readonly ScenarioProblem[] {
  const { arrivals, acceptProbability = 1 } = scenario;
  const found = [
    ...endProblems(scenario),
    ...arrivals.flatMap((plan, i) => arrivalProblems(plan, i, settled)),
    ...arrivals
      .flatMap((plan, i) => (arrivals.findIndex((other) => isSame(plan, other)) < i ? [i] : []))
      .map((i): ScenarioProblem => ({ path: `arrivals[${i}]`, reason: 'duplicate-arrivals' })),
    ...skillProblems(scenario, settled),
    ...(acceptProbability > 0 ? [] : [{ path: 'acceptProbability', reason: 'nobody-accepts' as const }]),
  ];
  return found.length ? found : overloads(scenario, settled);
}

const isSame = (one: ArrivalPlan, other: ArrivalPlan): boolean =>
  one.channel === other.channel && (one.skill ?? null) === (other.skill ?? null) && one.priority === other.priority;

function endProblems({ duration, contacts, warmUp, arrivals }: Scenario): readonly ScenarioProblem[] {
  const ends = arrivals.every(({ trace }) => trace);
  if (duration === undefined && contacts === undefined && !ends) return [{ path: 'duration', reason: 'end-missing' }];
  const isOver = duration !== undefined && warmUp !== undefined && secondsOf(warmUp) >= secondsOf(duration);
  return isOver ? [{ path: 'warmUp', reason: 'end-before-start', limit: secondsOf(duration) }] : [];
}

function arrivalProblems(
  { channel, skill, trace = [] }: ArrivalPlan,
  i: number,
  { channels, skills }: Settled,
): readonly ScenarioProblem[] {
  const at = `arrivals[${i}]`;
  const [known, names] = [channels.map((one) => one.name), skills.map((one) => one.name)];
  const index = known.indexOf(channel);
  const instants = trace.map((one) => (typeof one === 'number' ? one : Date.parse(one)));
  const isMixed = new Set(trace.map((one) => typeof one)).size > 1;
  return [
    ...(index < 0 ? [{ path: `${at}.channel`, reason: 'unknown-channel' as const, value: channel, known }] : []),
    ...(skill && !names.includes(skill)
      ? [{ path: `${at}.skill`, reason: 'unknown-skill' as const, value: skill, known: names }]
      : []),
    ...(index >= 0 && !skill && (channels[index]?.defaultSkill ?? -1) < 0
      ? [{ path: `${at}.skill`, reason: 'no-skill' as const, value: channel, known: names }]
      : []),
    ...(isMixed || instants.some((one, k) => k > 0 && one < (instants[k - 1] as number))
      ? [{ path: `${at}.trace`, reason: 'unordered' as const }]
      : []),
  ];
}

const skillProblems = ({ roster }: Scenario, { skills }: Settled): readonly ScenarioProblem[] => {
  const known = skills.map(({ name }) => name);
  return roster.agents.flatMap((agent, i) =>
    Object.keys(agent.skills)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path: `roster.agents[${i}].skills.${name}`,
        reason: 'unknown-skill' as const,
        value: name,
        known,
      })),
  );
};
