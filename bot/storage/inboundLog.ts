import type { InboundEvent } from '../../machines/whatsapp/payload.ts';
import type { Status } from '../../machines/whatsapp/status.ts';

/**
 * A message that a webhook brought, with what routing needs and no more: neither text nor name, and ids of people and
 * messages only as pseudonyms (Meta's message ids contain the customer's number).
 */
export interface InboundMessage extends Pick<InboundEvent, 'phoneNumberId' | 'displayPhoneNumber' | 'errors'> {
  readonly id: string;
  readonly kind: Exclude<InboundEvent['kind'], 'status'>;
  readonly type: InboundEvent['type'];
  /** One of the two, or both. */
  readonly customer: { readonly bsuid?: string; readonly number?: string };
  readonly repliesTo?: string;
  readonly at: string;
  readonly receivedAt: string;
}

/** What became of a message in simulation. */
export interface Outcome {
  /** The CXone channel's name; null where none was found. */
  readonly channel: string | null;
  readonly destination: { readonly kind: string; readonly [key: string]: unknown };
  /** Each rule with what it tested and what came of it, in order. */
  readonly decisions: readonly unknown[];
}
export interface RoutedMessage extends InboundMessage {
  readonly outcome: Outcome;
}

/** What Meta reports about a message of ours. */
export interface StatusReport {
  readonly message: string;
  readonly status: Status;
  readonly at: string;
  readonly errors?: readonly number[];
}

export interface Delivered {
  /** In order of time, then arrival. */
  readonly messages: readonly InboundMessage[];
  readonly statuses: readonly StatusReport[];
}

/** Messages and reports as they came, once each, and how each message was routed; nothing is ever changed. */
export interface InboundLog {
  /** Writes what is new of it, all or nothing, and returns that. */
  append(delivered: Delivered): Promise<Delivered>;
  /** False when there was one before, which stays. */
  appendOutcome(id: string, outcome: Outcome, at: string): Promise<boolean>;
  /** Messages without an outcome, in order of time, then arrival. */
  unrouted(): Promise<readonly InboundMessage[]>;
  /** The customer's latest routed messages before this one, on all numbers, latest first. */
  earlier(message: InboundMessage): Promise<readonly RoutedMessage[]>;
  /** What became of a message of ours; undefined when nothing was reported. */
  status(message: string): Promise<Status | undefined>;
}
