/** What the webhook has seen since the start; a refused delivery leaves nothing else. */
export interface WebhookCounters {
  /** Deliveries, and what became of them. */
  deliveries: number;
  accepted: number;
  badSignature: number;
  malformed: number;
  tooLarge: number;
  /** Parts of accepted deliveries. */
  messages: number;
  statuses: number;
  duplicates: number;
  /** Parts that could not be read, and changes that are not about messages. */
  problems: number;
  otherChanges: number;
  /** What became of the messages. */
  routed: number;
  unrouted: number;
}

export const openCounters = (): WebhookCounters => ({
  deliveries: 0,
  accepted: 0,
  badSignature: 0,
  malformed: 0,
  tooLarge: 0,
  messages: 0,
  statuses: 0,
  duplicates: 0,
  problems: 0,
  otherChanges: 0,
  routed: 0,
  unrouted: 0,
});
