import { z } from 'zod';
import { assumptionIds } from './assumptions.ts';
import { type Arrival, arrivalOf, historySchema, messageSchema } from './message.ts';
import type { Overrides } from './overrides.ts';
import { momentaryReasons, staticReasons } from './policies.ts';
import { agentSchema, type Roster } from './roster.ts';
import type { Router } from './route.ts';
import type { Routing } from './trace.ts';

const name = z.string().trim().min(1).max(100);
const title = z.string().trim().min(1).max(200);
const instant = z.iso.datetime({ offset: true });
const rules = [
  'event',
  'duplicate',
  'channel',
  'customer',
  'case',
  'skill',
  'hours',
  'preferred',
  'selection',
  'acceptance',
] as const;

/** What has to come out; what is left out is not looked at. */
const thenSchema = z.strictObject({
  destination: z.enum(['agent', 'queue', 'closed', 'backlog', 'ignored', 'unroutable']).optional(),
  agent: name.optional(),
  skill: name.optional(),
  offered: z.boolean().optional(),
  /** The preferred agent that the case waits for; null for none. */
  waitsFor: name.nullable().optional(),
  until: instant.optional(),
  opens: instant.optional(),
  /** Outcome by rule, such as `preferred: offlineWhenOffline`. */
  decisions: z.partialRecord(z.enum(rules), z.string()).optional(),
  /** By agent: `chosen`, `awaited`, `later`, or the reason for exclusion. */
  agents: z.record(name, z.enum(['chosen', 'awaited', 'later', ...staticReasons, ...momentaryReasons])).optional(),
  /** Free text may still be sent. */
  freeText: z.boolean().optional(),
  firstResponseDue: instant.optional(),
  /** Assumptions that have to be among those used. */
  assumptions: z.array(z.enum(assumptionIds)).optional(),
});

/** One routing test: given a state of things, when a message comes, then it goes there. */
export const exampleSchema = z.strictObject({
  name: z.union([title, z.strictObject({ fr: title, en: title })]),
  given: z
    .strictObject({
      at: instant.optional(),
      /** The only agents of the roster who are there; everybody when not said. */
      only: z.array(name).min(1).optional(),
      /** What is different about agents of the roster, by name. */
      agents: z.record(name, agentSchema.omit({ name: true }).partial()).optional(),
      history: historySchema.optional(),
      assume: z.array(z.string()).optional(),
    })
    .optional(),
  when: messageSchema,
  // biome-ignore lint/suspicious/noThenProperty: given, when, then is what such files are called and written with.
  then: thenSchema,
});
export type Example = z.infer<typeof exampleSchema>;

/** A file of routing tests; files are named beside it. */
export const exampleFileSchema = z.strictObject({
  configuration: z.string().min(1).optional(),
  /** The name of a file, or the roster itself. */
  roster: z.unknown().optional(),
  /** The configuration may have errors and open answers. */
  draft: z.boolean().optional(),
  tests: z.array(exampleSchema).min(1),
});

/** One thing that came out otherwise. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The roster as a test wants it. */
export const givenRoster = ({ agents }: Roster, { given }: Example): Roster => ({
  agents: agents
    .filter((agent) => given?.only?.includes(agent.name) ?? true)
    .map((agent) => {
      const changed = given?.agents && Object.hasOwn(given.agents, agent.name) ? given.agents[agent.name] : undefined;
      return changed ? ({ ...agent, ...changed } as typeof agent) : agent;
    }),
});

/** Routes the message of a test. */
export function routedExample(
  router: Router,
  { given, when }: Example,
  { overrides, clockMs }: { readonly overrides: Overrides; readonly clockMs: number },
): Routing {
  const message: Arrival = arrivalOf(when);
  const atMs = given?.at === undefined ? (message.timestampMs ?? clockMs) : Date.parse(given.at);
  return router.route({ message, history: given?.history, atMs, overrides });
}

/** What a test expects and did not get, by path. */
export function differencesOf({ then: wanted }: Example, routing: Routing): readonly Difference[] {
  const { destination, window, timers } = routing;
  const at = destination as Partial<
    Record<'agent' | 'skill' | 'isOffered' | 'waitsFor' | 'untilMs' | 'opensMs', unknown>
  >;
  const found: readonly Difference[] = [
    { path: 'destination', expected: wanted.destination, actual: destination.kind },
    { path: 'agent', expected: wanted.agent, actual: at.agent },
    { path: 'skill', expected: wanted.skill, actual: at.skill },
    { path: 'offered', expected: wanted.offered, actual: at.isOffered },
    { path: 'waitsFor', expected: wanted.waitsFor, actual: at.waitsFor },
    { path: 'until', expected: sameForm(wanted.until), actual: iso(at.untilMs) },
    { path: 'opens', expected: sameForm(wanted.opens), actual: iso(at.opensMs) },
    ...Object.entries(wanted.decisions ?? {}).map(([rule, expected]) => ({
      path: `decisions.${rule}`,
      expected,
      actual: routing.decisions.findLast((one) => one.rule === rule)?.outcome,
    })),
    ...Object.entries(wanted.agents ?? {}).map(([agent, expected]) => {
      const found = routing.agents
        .filter((one) => one.agent === agent)
        .map(({ verdict, reason }) => (verdict === 'excluded' ? reason : verdict));
      return { path: `agents.${agent}`, expected, actual: found.find((one) => one === expected) ?? found[0] };
    }),
    { path: 'freeText', expected: wanted.freeText, actual: window?.isOpen },
    {
      path: 'firstResponseDue',
      expected: sameForm(wanted.firstResponseDue),
      actual: iso(timers.find(({ kind }) => kind === 'firstResponse')?.dueMs),
    },
    ...(wanted.assumptions ?? []).map((id) => ({
      path: 'assumptions',
      expected: id,
      actual: routing.assumptions.find((one) => one === id),
    })),
  ];
  return found.filter(({ expected, actual }) => expected !== undefined && expected !== actual);
}

const sameForm = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : new Date(text).toISOString();
const iso = (ms: unknown): string | undefined => (typeof ms === 'number' ? new Date(ms).toISOString() : undefined);
