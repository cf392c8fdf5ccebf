import { inOrder } from './conversation.ts';
import type { Logger } from './log.ts';
import type { Reference, Store, Unsent } from './storage/store.ts';

/** The surface will never take these replies; keeping them would hold back those that follow. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}

/** Sends the replies of one turn from `unsent.sent` on, and tells after each how many have left. */
export type Send = (unsent: Unsent, left: (sent: number) => Promise<void>) => Promise<void>;
export type Senders = Readonly<Record<Reference['surface'], Send>>;

export interface Outbox {
  /** Sends what one conversation still owes, oldest first; failures stay for the next time and never throw. */
  deliver(conversationId: string): Promise<void>;
  /** Sends what a crash left behind. */
  heal(): Promise<void>;
}

/** Replies leave in the order they were written, at least once. */
export function openOutbox(store: Store, senders: Senders, log: Logger): Outbox {
  const queue = inOrder();

  const send = async (unsent: Unsent): Promise<void> => {
    try {
      await senders[unsent.reference.surface](unsent, (sent) => store.markSent(unsent.turn, sent));
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error;
      log.warn({ err: error }, 'replies could not be delivered and were dropped');
      await store.markSent(unsent.turn, unsent.messages.length);
    }
  };

  const deliver = (conversationId: string): Promise<void> =>
    queue(conversationId, async () => {
      try {
        for (const unsent of await store.unsent(conversationId)) await send(unsent);
      } catch (error) {
        log.warn({ err: error }, 'replies stay in the outbox');
      }
    });

  const heal = async (): Promise<void> => {
    const conversations = new Set((await store.unsent()).map(({ conversationId }) => conversationId));
    await Promise.all([...conversations].map(deliver));
  };

  return { deliver, heal };
}
