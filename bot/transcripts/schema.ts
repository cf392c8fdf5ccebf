import { z } from 'zod';
import { dialogueSchema } from '../../dialogs/session.ts';

const account = z.object({ id: z.string(), name: z.string().optional(), role: z.enum(['user', 'bot']) });
const envelope = {
  id: z.string(),
  timestamp: z.iso.datetime(),
  channelId: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({ id: z.string() }),
  locale: z.string().optional(),
};
const statement = z.looseObject({ type: z.string(), path: z.string().optional(), value: z.json().optional() });

const personActivity = z.looseObject({
  ...envelope,
  type: z.enum(['message', 'conversationUpdate']),
  text: z.string().optional(),
  value: z.json().optional(),
  channelData: z.object({
    chenal: z.object({
      /** Version of the setup's definition that the turn was taken with. */
      definition: z.string(),
      /** What the turn came to, in no language, and whether that or the words are taken when it is replayed. */
      event: z.looseObject({
        taken: z.enum(['said', 'facts']),
        statements: z.array(statement),
        dialogue: dialogueSchema,
      }),
      /** SHA-256 of the hash before, a line feed, and the canonical JSON of the turn's activities without this. */
      hash: z.string(),
    }),
  }),
});

const botActivity = z.looseObject({
  ...envelope,
  type: z.literal('message'),
  replyToId: z.string(),
  text: z.string(),
  channelData: z
    .object({
      chenal: z.object({
        question: z.string().nullable(),
        task: z.string().nullable(),
        locale: z.string(),
        progress: z.object({ answered: z.int(), total: z.int() }),
        attempt: z.int(),
      }),
    })
    .optional(),
});

/** A transcript as Chenal writes it: Bot Framework's list of activities; the reader takes much more than this. */
export const transcriptSchema = z.array(z.union([personActivity, botActivity]));
