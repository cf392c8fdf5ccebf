import { z } from 'zod';
import type { Fact } from '../../dialogs/errands.ts';
import type { HandedFile, Said } from '../../dialogs/message.ts';
import { dialogueSchema, entrySchema } from '../../dialogs/session.ts';
import { type Outcome, type Statement, statementOf } from '../../dialogs/transcripts/transcript.ts';
import type { Activity } from './activity.ts';

const traps = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON without keys that would reach an object's prototype; the reader has bounded its depth. */
export function withoutTraps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTraps);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !traps.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTraps(inner)]));
}

const fileSchema = z.union([
  z.object({ name: z.string().max(200), text: z.string() }),
  z.object({ name: z.string().max(200), problem: z.enum(['type', 'size', 'unreadable', 'several', 'elsewhere']) }),
]);
const eventSchema = z.object({
  taken: z.enum(['said', 'facts']),
  statements: z.array(z.looseObject({ type: z.string() })).max(5000),
  dialogue: dialogueSchema,
  file: fileSchema.optional(),
  facts: z
    .array(z.looseObject({ kind: z.enum(['logo', 'week']) }))
    .max(20)
    .optional(),
});
export type Event = z.infer<typeof eventSchema>;
const chenalSchema = z.object({
  chenal: z.object({
    definition: z.string().max(64).optional().catch(undefined),
    hash: z.string().max(128).optional().catch(undefined),
    event: eventSchema.optional().catch(undefined),
  }),
});

/** What Chenal wrote beside the person's words; undefined in transcripts of other tools. */
export const chenalIn = ({ json }: Activity) => chenalSchema.safeParse(withoutTraps(json.channelData)).data?.chenal;

const anyInstant = '2026-01-01T00:00:00.000Z';

/** What the turn came to; undefined where one of its facts is none of ours. */
export function outcomeIn({ statements, dialogue }: Event): Outcome | undefined {
  const entries = statements.map((one) => entrySchema.safeParse({ ...one, at: anyInstant, by: '' }));
  if (entries.some(({ success }) => !success)) return undefined;
  const known = entries.flatMap(({ data }): readonly Statement[] => (data ? [statementOf(data as never)] : []));
  return { statements: known, dialogue };
}

/** A file is not read from the attachment, of which only the name is kept. */
export function withExtras(said: Said, event: Event | undefined): Said {
  const facts = event?.facts && { facts: event.facts as unknown as readonly Fact[] };
  if (!event?.file) return { ...said, ...facts };
  return { file: event.file as HandedFile, ...(said.locale !== undefined && { locale: said.locale }), ...facts };
}
