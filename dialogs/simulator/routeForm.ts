import { z } from 'zod';
import type { Configuration } from '../../machines/configuration.ts';
import { routeAll } from '../../machines/routing/batch.ts';
import { instantOf, localTimeOf } from '../../machines/routing/localTime.ts';
import { type Arrival, arrivalOf, type History, messageSchema } from '../../machines/routing/message.ts';
import { type Overrides, readOverrides } from '../../machines/routing/overrides.ts';
import { messageProblems, parsed } from '../../machines/routing/problems.ts';
import { recordSchema } from '../../machines/routing/record.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import { routerOf } from '../../machines/routing/route.ts';
import { messagesOf } from '../../machines/whatsapp/payload.ts';
import type { Language } from '../language.ts';
import { overrideProblemText } from '../routing/problemText.ts';
import { say } from '../say.ts';
import { type Given, problemTexts } from './given.ts';
import { type RoutingView, routingView } from './routingView.ts';

const name = z.string().max(512);

/** What the page asks about one message; what it is made of is checked piece by piece, so that each mistake is told. */
export const routeFormSchema = z.strictObject({
  /** As typed, or as pasted: a webhook body, a message or a record. */
  message: z.record(z.string(), z.unknown()).optional(),
  pasted: z.string().max(500_000).optional(),
  /** Local time in the zone of the configuration. */
  at: z.string().max(30),
  overrides: z.array(name).max(20),
  history: z.strictObject({
    status: z.enum(['', 'open', 'pending', 'resolved', 'closed']),
    agent: name,
    hours: z.number().min(0).max(100_000),
    rejectedBy: name,
  }),
});
export type RouteForm = z.infer<typeof routeFormSchema>;

/** What the page fills its fields with once something was pasted. */
export interface Typed {
  readonly text: string;
  readonly type: string;
  readonly number: string;
  readonly channel: string;
  readonly at: string;
}
export interface Routed {
  readonly views: readonly RoutingView[];
  /** That there are events beyond those that are shown. */
  readonly more: string | null;
  readonly typed: Typed | null;
}

const mostShown = 10;

interface Asked {
  readonly form: RouteForm;
  readonly configuration: Configuration;
  readonly roster: Roster;
  readonly language: Language;
}

/** Routes what the page asks; nothing is read from or written to anywhere else. */
export function routed({ form, configuration, roster, language }: Asked): Given<Routed> {
  const router = routerOf(configuration, roster);
  const { timeZone } = router.settled;
  const atMs = instantOf(form.at, timeZone);
  if (atMs === undefined) return { problems: [say(language, 'simBadTime')] };
  const read = form.pasted === undefined ? typedMessage(form, atMs, language) : pastedMessages(form.pasted, language);
  if ('problems' in read) return read;
  const overrides = readOverrides([...(read.value.assume ?? []), ...form.overrides], roster.agents);
  if ('reason' in overrides) return { problems: [overrideProblemText(overrides, roster.agents, language)] };
  const { messages } = read.value;
  const problems = messages.flatMap((one) => messageProblems(one, router.settled));
  if (problems.length) return { problems: problemTexts(problems, language) };
  const history = read.value.history ?? historyOf(form, atMs);
  const now = read.value.atMs ?? (form.pasted === undefined ? atMs : undefined);
  const shown = messages.slice(0, mostShown);
  const routings = routeAll(router, { messages: shown, history, atMs: now, overrides: overrides as Overrides }, atMs);
  const [first] = routings;
  return {
    value: {
      views: routings.map((one) => routingView(one, language)),
      more: messages.length > mostShown ? say(language, 'simMoreEvents', { count: messages.length - mostShown }) : null,
      typed:
        form.pasted !== undefined && first
          ? typedOf(first.message, { channel: first.channel, at: localTimeOf(first.arrivedMs, timeZone) })
          : null,
    },
  };
}

interface Inbound {
  readonly messages: readonly Arrival[];
  readonly history?: History | undefined;
  readonly atMs?: number | undefined;
  readonly assume?: readonly string[] | undefined;
}

function typedMessage({ message }: RouteForm, atMs: number, language: Language): Given<Inbound> {
  const read = parsed(messageSchema, message ?? {});
  if ('problems' in read) return { problems: problemTexts(read.problems, language) };
  return { value: { messages: [{ ...arrivalOf(read.value), timestampMs: atMs }] } };
}

/** Tells a webhook body, a past record and a message apart by their keys. */
function pastedMessages(text: string, language: Language): Given<Inbound> {
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null) return { problems: [say(language, 'simNotJson')] };
  if ('object' in json || 'entry' in json) {
    const { events } = messagesOf(json);
    return events.length ? { value: { messages: events } } : { problems: [say(language, 'simNothingIn')] };
  }
  const read =
    'message' in json ? parsed(recordSchema, json) : parsed(recordSchema.pick({ message: true }), { message: json });
  if ('problems' in read) return { problems: problemTexts(read.problems, language) };
  const { message, history, at, assume } = read.value as z.infer<typeof recordSchema>;
  const atMs = at === undefined ? undefined : Date.parse(at);
  return { value: { messages: [arrivalOf(message)], history: history ?? undefined, atMs, assume } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const hour = 3_600_000;

/** One earlier case as the page asks for it. */
function historyOf({ history: { status, agent, hours, rejectedBy } }: RouteForm, atMs: number): History {
  const then = new Date(Math.max(0, atMs - hours * hour)).toISOString();
  const past = status && {
    status,
    openedAt: then,
    lastMessageAt: then,
    ...(agent ? { agent } : {}),
    ...(status === 'resolved' ? { resolvedAt: then } : {}),
  };
  return { ...(past ? { cases: [past] } : {}), ...(rejectedBy ? { rejectedBy: [rejectedBy] } : {}) };
}

const typedOf = (
  { text = '', type, customer }: Arrival,
  { channel, at }: { readonly channel: string | null; readonly at: string },
): Typed => ({ text, type, number: customer?.number ?? '', channel: channel ?? '', at });
