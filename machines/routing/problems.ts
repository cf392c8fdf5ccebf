import type { z } from 'zod';
import type { Arrival } from './message.ts';
import type { Roster } from './roster.ts';
import type { Settled } from './settle.ts';

/** What is wrong in a file that routing reads, and where; `known` is what would do. */
export interface Problem {
  readonly path: string;
  readonly reason:
    | 'missing'
    | 'unknown-key'
    | 'not-a-choice'
    | 'too-small'
    | 'too-big'
    | 'malformed'
    | 'customer'
    | 'unknown-skill'
    | 'unknown-channel'
    | 'unknown-agent'
    | 'range-reversed'
    | 'channel-wanted';
  readonly value?: string;
  readonly known?: readonly string[];
  readonly limit?: number;
}

/** A file's value as a schema wants it, or all that speaks against it. */
export function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at = '',
): { readonly value: T } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOfIssue(issue, at)) };
}

function problemsOfIssue(issue: z.core.$ZodIssue, at: string): readonly Problem[] {
  const path = [at, spelled(issue.path)].filter(Boolean).join('.').replaceAll('.[', '[');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, reason: 'unknown-key' }));
    case 'invalid_value':
      return [{ path, reason: 'not-a-choice', known: issue.values.map(String) }];
    case 'too_small':
      return [{ path, reason: 'too-small', limit: Number(issue.minimum) }];
    case 'too_big':
      return [{ path, reason: 'too-big', limit: Number(issue.maximum) }];
    case 'invalid_type':
      return [{ path, reason: issue.input === undefined ? 'missing' : 'malformed' }];
    case 'custom':
      return [{ path, reason: issue.params?.reason === 'customer' ? 'customer' : 'malformed' }];
    default:
      return [{ path, reason: 'malformed' }];
  }
}

const spelled = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');

/** Skills of a roster that the configuration has not got. */
export const rosterProblems = ({ agents }: Roster, { skills }: Pick<Settled, 'skills'>): readonly Problem[] =>
  agents.flatMap((agent, i) =>
    Object.keys(agent.skills).flatMap((name) =>
      skills.some((skill) => skill.name === name)
        ? []
        : [
            {
              path: `agents[${i}].skills.${name}`,
              reason: 'unknown-skill' as const,
              value: name,
              known: skills.map((skill) => skill.name),
            },
          ],
    ),
  );

/** Names in a message that the configuration has not got; a number that belongs to no channel is a result, not a problem. */
export function messageProblems(
  { channel, displayPhoneNumber, script }: Arrival,
  { skills, channels }: Pick<Settled, 'skills' | 'channels'>,
): readonly Problem[] {
  const names = channels.map(({ name }) => name);
  const range = script?.proficiency;
  return [
    ...(channel !== undefined && !names.includes(channel)
      ? [{ path: 'channel', reason: 'unknown-channel' as const, value: channel, known: names }]
      : []),
    ...(channel === undefined && !displayPhoneNumber && channels.length !== 1
      ? [{ path: 'channel', reason: 'channel-wanted' as const, known: names }]
      : []),
    ...(script?.skill !== undefined && !skills.some(({ name }) => name === script.skill)
      ? [
          {
            path: 'script.skill',
            reason: 'unknown-skill' as const,
            value: script.skill,
            known: skills.map(({ name }) => name),
          },
        ]
      : []),
    ...(range && range.from > range.to ? [{ path: 'script.proficiency', reason: 'range-reversed' as const }] : []),
  ];
}
