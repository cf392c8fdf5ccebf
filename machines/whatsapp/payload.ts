import type { z } from 'zod';
import { type Contact, type Customer, customerOf, withoutBlanks } from './customer.ts';
import { type At, each, type Problem, type Read, reader } from './reader.ts';
import {
  changeSchema,
  contactSchema,
  contentSchemas,
  entrySchema,
  envelopeSchema,
  errorSchema,
  type MessageType,
  messageSchema,
  type Said,
  type statuses,
  statusSchema,
  valueSchema,
} from './schema.ts';

/** One thing that happened, as the router takes it. */
export interface InboundEvent {
  /** Of the message; for a status, of the message of ours that it speaks of. */
  readonly id: string;
  /** `reaction`: something about an earlier message (reaction, edit, revoke), never a new case (O18). */
  readonly kind: 'message' | 'reaction' | 'system' | 'status';
  /** Meta's type of message, `unknown` for one that we do not know, or the status. */
  readonly type: MessageType | (typeof statuses)[number];
  readonly customer: Customer;
  /** The channel that it came in on: Meta's id, and the number as E.164. */
  readonly phoneNumberId: string;
  readonly displayPhoneNumber: string;
  readonly timestampMs: number;
  /** What a person would read: the text, caption, chosen title or emoji. */
  readonly text?: string;
  /** The message that is answered, reacted to, edited or revoked. */
  readonly repliesTo?: string;
  /** The advertisement or post that the customer came from. */
  readonly referral?: { readonly sourceType: string; readonly sourceId?: string; readonly sourceUrl?: string };
  /** Meta's error codes, of what failed or is not supported. */
  readonly errors?: readonly number[];
}

export interface Inbound {
  /** By time, then arrival. */
  readonly events: readonly InboundEvent[];
  readonly problems: readonly Problem[];
}

/** Reads one webhook body: every event in it, and what is wrong with the parts that give none. */
export function messagesOf(payload: unknown): Inbound {
  const problems: Problem[] = [];
  const read = reader(problems);
  const events = changesIn(payload, read).flatMap((change) => eventsIn(change, read));
  return { events: events.sort((a, b) => a.timestampMs - b.timestampMs), problems };
}

/** The values of the changes that are about messages, with their places. */
function changesIn(payload: unknown, read: Read): readonly At[] {
  const envelope = read(envelopeSchema, { path: '', value: payload });
  if (envelope && envelope.object !== 'whatsapp_business_account') {
    read.note({ path: 'object', reason: 'other-object' });
    return [];
  }
  return each(envelope?.entry, 'entry').flatMap((entry) =>
    each(read(entrySchema, entry)?.changes, `${entry.path}.changes`).flatMap((part) => {
      const change = read(changeSchema, part);
      if (!change) return [];
      if (change.field === 'messages') return [{ path: `${part.path}.value`, value: change.value }];
      read.note({ path: `${part.path}.field`, reason: 'other-field' });
      return [];
    }),
  );
}

type Channel = Pick<InboundEvent, 'phoneNumberId' | 'displayPhoneNumber'>;

function eventsIn({ path, value }: At, read: Read): readonly InboundEvent[] {
  const change = read(valueSchema, { path, value });
  if (!change) return [];
  const { phone_number_id: phoneNumberId, display_phone_number: displayed } = change.metadata;
  const channel: Channel = { phoneNumberId, displayPhoneNumber: displayed };
  const contacts = each(change.contacts, `${path}.contacts`).flatMap((part): Contact[] => {
    const contact = read(contactSchema, part);
    return contact ? [contact] : [];
  });
  for (const part of each(change.errors, `${path}.errors`)) {
    const error = read(errorSchema, part);
    if (error) read.note({ path: part.path, reason: 'account-error', code: error.code });
  }
  return [
    ...each(change.messages, `${path}.messages`).flatMap((part) => messageOf(part, { channel, contacts, read })),
    ...each(change.statuses, `${path}.statuses`).flatMap((part) => statusOf(part, { channel, contacts, read })),
  ];
}

interface Around {
  readonly channel: Channel;
  readonly contacts: readonly Contact[];
  readonly read: Read;
}

function messageOf(part: At, { channel, contacts, read }: Around): readonly InboundEvent[] {
  const message = read(messageSchema, part);
  if (!message) return [];
  const type = Object.hasOwn(contentSchemas, message.type) ? (message.type as MessageType) : 'unknown';
  const schema = contentSchemas[type];
  const said: Said | undefined = schema ? read(schema, { path: `${part.path}.${type}`, value: message[type] }) : {};
  if (!said) return [];
  const customer = customerOf({ number: message.from, bsuid: message.from_user_id }, contacts);
  if (!customer) {
    read.note({ path: part.path, reason: 'no-customer' });
    return [];
  }
  const event: InboundEvent = {
    id: message.id,
    kind: kinds[type] ?? 'message',
    type,
    customer,
    ...channel,
    timestampMs: message.timestamp * 1000,
    text: said.text,
    repliesTo: said.about ?? message.context?.id,
    referral: message.referral ? referralOf(message.referral) : undefined,
    errors: codes(message.errors),
  };
  return [withoutBlanks(event)];
}

/** What else than a message a type is; O18. Opening the chat without writing starts no service window. */
const kinds: Partial<Record<MessageType, InboundEvent['kind']>> = {
  reaction: 'reaction',
  edit: 'reaction',
  revoke: 'reaction',
  system: 'system',
  request_welcome: 'system',
};

function statusOf(part: At, { channel, contacts, read }: Around): readonly InboundEvent[] {
  const status = read(statusSchema, part);
  if (!status) return [];
  const event: InboundEvent = {
    id: status.id,
    kind: 'status',
    type: status.status,
    customer: customerOf({ number: status.recipient_id, bsuid: status.recipient_user_id }, contacts) ?? {},
    ...channel,
    timestampMs: status.timestamp * 1000,
    errors: codes(status.errors),
  };
  return [withoutBlanks(event)];
}

type Referral = NonNullable<z.infer<typeof messageSchema>['referral']>;
const referralOf = ({ source_type, source_id, source_url }: Referral): InboundEvent['referral'] =>
  withoutBlanks({ sourceType: source_type, sourceId: source_id, sourceUrl: source_url });

const codes = (errors: readonly { readonly code: number }[] = []): readonly number[] | undefined =>
  errors.length > 0 ? errors.map(({ code }) => code) : undefined;
