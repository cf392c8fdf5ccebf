import { z } from 'zod';

const word = z.string().trim().min(1).max(512);
const proficiency = z.int().min(1).max(20);

/** Whom a message is from; either may be absent (a user name hides the number), not both. */
export const customerSchema = z
  .strictObject({
    bsuid: word.optional(),
    number: z
      .string()
      .regex(/^\+?[0-9]{5,15}$/)
      .optional(),
    name: z.string().max(200).optional(),
  })
  .refine(({ bsuid, number }) => bsuid !== undefined || number !== undefined, { params: { reason: 'customer' } });
export type Customer = z.infer<typeof customerSchema>;

/** One inbound message as a file or a person states it; everything may be left out. */
export const messageSchema = z.strictObject({
  id: word.optional(),
  /** A message type of the Cloud API (text, image, reaction, system …), or `status`. */
  type: word.optional(),
  text: z.string().max(4096).optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  customer: customerSchema.optional(),
  /** The channel by its name, else by its number as a webhook shows it. */
  channel: word.optional(),
  phoneNumberId: word.optional(),
  displayPhoneNumber: word.optional(),
  repliesTo: word.optional(),
  /** What the Studio script decides: another skill, a range of proficiency. */
  script: z
    .strictObject({
      skill: word.optional(),
      proficiency: z.strictObject({ from: proficiency, to: proficiency }).optional(),
    })
    .optional(),
});
export type Message = z.infer<typeof messageSchema>;

const statuses = ['new', 'open', 'pending', 'escalated', 'resolved', 'closed', 'trashed'] as const;
const instant = z.iso.datetime({ offset: true });

/** What is known of the customer from before. */
export const historySchema = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        id: word.optional(),
        /** The customer that the message is from, when not said. */
        customer: customerSchema.optional(),
        /** The channel of the message, when not said. */
        channel: word.optional(),
        /** Who has or had it last. */
        agent: word.optional(),
        status: z.enum(statuses),
        openedAt: instant.optional(),
        firstReplyAt: instant.optional(),
        lastMessageAt: instant.optional(),
        resolvedAt: instant.optional(),
      }),
    )
    .optional(),
  /** Ids of messages that were delivered before. */
  seen: z.array(word).optional(),
  /** Agents who rejected this very message a moment ago. */
  rejectedBy: z.array(word).optional(),
});
export type History = z.infer<typeof historySchema>;
export type PastCase = NonNullable<History['cases']>[number];

/** One inbound event, from a file, a person or a webhook; instants are milliseconds since 1970. */
export interface Arrival {
  readonly id?: string | undefined;
  readonly kind: 'message' | 'reaction' | 'system' | 'status';
  readonly type: string;
  readonly text?: string | undefined;
  readonly timestampMs?: number | undefined;
  /** Neither BSUID nor number: somebody new. */
  readonly customer?: Customer | undefined;
  readonly channel?: string | undefined;
  readonly phoneNumberId?: string | undefined;
  readonly displayPhoneNumber?: string | undefined;
  readonly repliesTo?: string | undefined;
  readonly script?: Message['script'];
}

/** A stated message as it arrives. */
export function arrivalOf({ type = 'text', timestamp, ...stated }: Message): Arrival {
  return {
    ...stated,
    type,
    kind: kinds[type] ?? 'message',
    ...(timestamp === undefined ? {} : { timestampMs: Date.parse(timestamp) }),
  };
}

/** What is no message of its own (O18); all other types are. */
const kinds: Readonly<Partial<Record<string, Arrival['kind']>>> = {
  reaction: 'reaction',
  edit: 'reaction',
  revoke: 'reaction',
  system: 'system',
  request_welcome: 'system',
  status: 'status',
  sent: 'status',
  delivered: 'status',
  read: 'status',
  failed: 'status',
  played: 'status',
};

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** The same person: by BSUID where both have one, else by number (O30). */
export function isSame(a: Customer | undefined, b: Customer | undefined): boolean {
  if (!a || !b) return false;
  if (a.bsuid !== undefined && b.bsuid !== undefined) return a.bsuid === b.bsuid;
  return a.number !== undefined && b.number !== undefined && digitsOf(a.number) === digitsOf(b.number);
}
