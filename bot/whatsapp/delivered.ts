import type { InboundEvent } from '../../machines/whatsapp/payload.ts';
import type { Status } from '../../machines/whatsapp/status.ts';
import type { Delivered, InboundMessage, StatusReport } from '../storage/inboundLog.ts';
import type { Pseudonym } from './pseudonyms.ts';

/** What of the events is kept: no text, no name, no number, no BSUID. */
export function deliveredOf(events: readonly InboundEvent[], pseudonym: Pseudonym, receivedAt: string): Delivered {
  return {
    messages: events.filter(isMessage).map((event) => messageOf(event, pseudonym, receivedAt)),
    statuses: events.filter(isStatus).map((event) => reportOf(event, pseudonym)),
  };
}

type MessageEvent = InboundEvent & { readonly kind: InboundMessage['kind'] };
type StatusEvent = InboundEvent & { readonly kind: 'status'; readonly type: Status };
const isStatus = (event: InboundEvent): event is StatusEvent => event.kind === 'status';
const isMessage = (event: InboundEvent): event is MessageEvent => event.kind !== 'status';

function messageOf(event: MessageEvent, pseudonym: Pseudonym, receivedAt: string): InboundMessage {
  const { id, kind, type, customer, phoneNumberId, displayPhoneNumber, timestampMs, repliesTo, errors } = event;
  return {
    id: pseudonym('message', id),
    kind,
    type,
    phoneNumberId,
    displayPhoneNumber,
    customer: {
      ...(customer.bsuid !== undefined && { bsuid: pseudonym('bsuid', customer.bsuid) }),
      ...(customer.number !== undefined && { number: pseudonym('number', customer.number) }),
    },
    ...(repliesTo && { repliesTo: pseudonym('message', repliesTo) }),
    ...(errors && { errors }),
    at: new Date(timestampMs).toISOString(),
    receivedAt,
  };
}

const reportOf = ({ id, type, timestampMs, errors }: StatusEvent, pseudonym: Pseudonym): StatusReport => ({
  message: pseudonym('message', id),
  status: type,
  at: new Date(timestampMs).toISOString(),
  ...(errors && { errors }),
});
