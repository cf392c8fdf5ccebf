import type { Agent, Availability } from './roster.ts';

/** Conditions to try, whatever the clock and the roster say. */
export interface Overrides {
  readonly hours?: 'closed' | 'open';
  /** By name of the agent; `all` is everybody. */
  readonly availability: ReadonlyMap<string, Availability>;
  readonly full: readonly string[];
  readonly preferred?: 'busy' | 'offline';
  readonly fallbackQueue?: string;
}

export type OverrideProblem = { readonly reason: 'unknown' | 'agent-unknown' | 'name-missing'; readonly value: string };

export const overrideForms = [
  'closed',
  'open',
  'offline:NAME',
  'busy:NAME',
  'acw:NAME',
  'full:NAME',
  'available:NAME',
  'preferred-busy',
  'preferred-offline',
  'fallback-queue:NAME',
] as const;

/** Reads `closed`, `offline:A1`, `full:all` … in their order; a later one counts more. */
export function readOverrides(
  texts: readonly string[],
  agents: readonly Pick<Agent, 'name'>[],
): Overrides | OverrideProblem {
  const read: {
    hours?: 'closed' | 'open';
    preferred?: 'busy' | 'offline';
    fallbackQueue?: string;
    availability: Map<string, Availability>;
    full: string[];
  } = { availability: new Map(), full: [] };
  for (const value of texts) {
    const colon = value.indexOf(':');
    const [kind, name] = colon < 0 ? [value, ''] : [value.slice(0, colon), value.slice(colon + 1).trim()];
    if (value === 'closed' || value === 'open') read.hours = value;
    else if (value === 'preferred-busy') read.preferred = 'busy';
    else if (value === 'preferred-offline') read.preferred = 'offline';
    else if (!namedKinds.has(kind)) return { reason: 'unknown', value };
    else if (!name) return { reason: 'name-missing', value };
    else if (kind === 'fallback-queue') read.fallbackQueue = name;
    else if (name !== 'all' && !agents.some((agent) => agent.name === name))
      return { reason: 'agent-unknown', value: name };
    else if (kind === 'full') read.full.push(name);
    else read.availability.set(name, kind as Availability);
  }
  return read;
}

const namedKinds: ReadonlySet<string> = new Set(['offline', 'busy', 'acw', 'available', 'full', 'fallback-queue']);

/** The agents as they are under the overrides. */
export function overridden(
  agents: readonly Agent[],
  { availability, full, preferred }: Overrides,
  preferredName?: string,
): readonly Agent[] {
  if (!full.length && !preferred && !availability.size) return agents;
  return agents.map((agent) => {
    const stated = availability.get(agent.name) ?? availability.get('all');
    const forced = preferred && agent.name === preferredName ? preferred : stated;
    const isFull = full.includes(agent.name) || full.includes('all');
    if (!forced && !isFull) return agent;
    return {
      ...agent,
      ...(forced ? { availability: forced } : {}),
      ...(isFull ? { holding: Math.max(agent.capacity, agent.holding ?? 0) } : {}),
    };
  });
}
