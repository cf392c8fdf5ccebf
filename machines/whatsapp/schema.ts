import { z } from 'zod';

/**
 * WhatsApp Cloud API webhooks, as far as they are used (domain.md section 10). Meta adds keys, types and fields at any
 * time: what is not named here is let through, what is named must hold.
 */

const e164 = (digits: string): string => `+${digits.replace(/\D/g, '')}`;
const id = z.string().min(1).max(500);
const many = z.array(z.unknown());

export const envelopeSchema = z.looseObject({ object: z.string(), entry: many });
export const entrySchema = z.looseObject({ changes: many });
export const changeSchema = z.looseObject({ field: z.string(), value: z.unknown() });

/** What a change of the field `messages` holds. */
export const valueSchema = z.looseObject({
  metadata: z.looseObject({ phone_number_id: id, display_phone_number: z.string().max(40).transform(e164) }),
  contacts: many.optional(),
  messages: many.optional(),
  statuses: many.optional(),
  errors: many.optional(),
});

/** Unix seconds; Meta writes them as text. */
const unixSeconds = z
  .union([z.string().regex(/^\d{1,11}$/), z.int().nonnegative().max(99_999_999_999)])
  .transform(Number);

/** As E.164; Meta leaves the plus sign out. */
const number = z
  .string()
  .regex(/^\+?\d{4,20}$/)
  .transform(e164);
/** Scoped to the portfolio, such as `US.13491208655302741918`; it is there where the number may be withheld. */
const businessScopedUserId = z.string().min(1).max(200);

export const errorSchema = z.looseObject({ code: z.int() });
const errors = z.array(errorSchema).optional();

export const contactSchema = z.looseObject({
  wa_id: number.optional(),
  user_id: businessScopedUserId.optional(),
  profile: z.looseObject({ name: z.string().optional() }).optional(),
});

export const messageSchema = z.looseObject({
  id,
  timestamp: unixSeconds,
  type: z.string().min(1).max(60),
  from: number.optional(),
  from_user_id: businessScopedUserId.optional(),
  context: z.looseObject({ id: id.optional() }).nullish(),
  referral: z
    .looseObject({ source_type: z.string(), source_id: z.string().optional(), source_url: z.string().optional() })
    .nullish(),
  errors,
});

/** Which report about a message of ours is final is for who reads them to say: they arrive in any order. */
export const statuses = ['sent', 'delivered', 'read', 'played', 'failed'] as const;
export const statusSchema = z.looseObject({
  id,
  timestamp: unixSeconds,
  status: z.enum(statuses),
  /** A group has no number. */
  recipient_id: number.optional().catch(undefined),
  recipient_user_id: businessScopedUserId.optional(),
  errors,
});

/** What the router takes of a content: the words, and the earlier message that it is about. */
export interface Said {
  readonly text?: string;
  readonly about?: string;
}
const text = z.string();
const silent = z.looseObject({}).transform((): Said => ({}));
const attached = z.looseObject({ caption: text.optional() }).transform(({ caption }): Said => ({ text: caption }));

const reply = z.looseObject({ title: text }).optional();
const replies = ['button_reply', 'list_reply', 'nfm_reply', 'call_permission_reply'] as const;
/** A reply of a kind that we do not know has no words. */
const interactive = z
  .looseObject({
    type: text,
    button_reply: reply,
    list_reply: reply,
    nfm_reply: z.looseObject({ body: text.optional() }).optional(),
    call_permission_reply: z.looseObject({}).optional(),
  })
  .superRefine((value, context) => {
    const missing = replies.find((type) => type === value.type && !value[type]);
    if (missing) context.addIssue({ code: 'custom', path: [missing], message: 'missing' });
  })
  .transform(
    ({ button_reply, list_reply, nfm_reply }): Said => ({
      text: button_reply?.title ?? list_reply?.title ?? nfm_reply?.body,
    }),
  );
const edited = z.looseObject({ text: z.looseObject({ body: text }).optional() });

/** What each type of message holds under its own name; undefined: nothing that must be there. */
export const contentSchemas = {
  text: z.looseObject({ body: text }).transform(({ body }): Said => ({ text: body })),
  image: attached,
  video: attached,
  audio: silent,
  document: attached,
  sticker: silent,
  location: silent,
  contacts: z
    .array(z.looseObject({}))
    .min(1)
    .transform((): Said => ({})),
  interactive,
  button: z.looseObject({ text }).transform((button): Said => ({ text: button.text })),
  reaction: z
    .looseObject({ message_id: id, emoji: text.optional() })
    .transform(({ message_id, emoji }): Said => ({ text: emoji, about: message_id })),
  order: z.looseObject({ text: text.optional() }).transform((order): Said => ({ text: order.text })),
  system: silent,
  edit: z
    .looseObject({ original_message_id: id, message: edited.optional() })
    .transform(({ original_message_id, message }): Said => ({ text: message?.text?.body, about: original_message_id })),
  revoke: z
    .looseObject({ original_message_id: id })
    .transform(({ original_message_id }): Said => ({ about: original_message_id })),
  unsupported: undefined,
  unknown: undefined,
  request_welcome: undefined,
} as const;
export type MessageType = keyof typeof contentSchemas;
