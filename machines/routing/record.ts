import { z } from 'zod';
import { historySchema, messageSchema } from './message.ts';

/** A past record: a message with what was known then, such as an answer of `chenal route --json`; the rest is not read. */
export const recordSchema = z.object({
  message: messageSchema,
  history: historySchema.nullish(),
  at: z.iso.datetime({ offset: true }).optional(),
  assume: z.array(z.string()).optional(),
});
export type PastRecord = z.infer<typeof recordSchema>;
