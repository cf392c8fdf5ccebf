import { type Activity, TurnContext as Turn, type TurnContext } from 'botbuilder';
import { activityOf, type IncomingActivity, saidOf } from './activities.ts';
import type { Converse } from './conversation.ts';
import type { Outbox } from './outbox.ts';
import type { Reference } from './storage/store.ts';
import { tenantOf } from './trust.ts';

export interface Room {
  readonly converse: Converse;
  readonly outbox: Outbox;
}

/** Conversations of different channels never meet, whatever ids their senders claim. */
export const conversationKey = (channelId: string, conversationId: string): string => `${channelId}/${conversationId}`;

/** One activity of a Bot Framework channel; `acknowledge` is called once the replies are written. */
export async function answer(context: TurnContext, { converse, outbox }: Room, acknowledge: () => void): Promise<void> {
  const activity = context.activity as unknown as IncomingActivity;
  const said = saidOf(activity);
  if (!said) return;
  const inResponse = activity.deliveryMode === 'expectReplies';
  const conversationId = conversationKey(activity.channelId, activity.conversation.id);
  const messages = await converse({
    conversationId,
    activityId: activity.id,
    said,
    by: activity.from.id,
    now: new Date().toISOString(),
    reference: inResponse ? undefined : referenceTo(context),
    tenant: tenantOf(activity),
  });
  if (!inResponse) {
    acknowledge();
    await outbox.deliver(conversationId);
    return;
  }
  const activities = messages.map((message) => activityOf(message, activity.channelId) as Partial<Activity>);
  if (activities.length > 0) await context.sendActivities(activities);
}

const referenceTo = (context: TurnContext): Reference => ({
  surface: 'botFramework',
  reference: Turn.getConversationReference(context.activity) as Readonly<Record<string, unknown>>,
});
