import { randomBytes } from 'node:crypto';
import type { HandedFile } from '../../dialogs/message.ts';
import { activityOf, echoOf, type IncomingActivity, saidOf } from '../activities.ts';
import { conversationKey, type Room } from '../bot.ts';
import { Refused } from '../http.ts';
import type { Logger } from '../log.ts';
import type { ActivityLog, Appended } from '../storage/activityLog.ts';
import { StoreUnavailable, type Unsent } from '../storage/store.ts';
import { apology } from '../words.ts';
import type { Grant } from './tokens.ts';

/** Conversations of our own Direct Line, beside those of Azure's. */
const channelId = 'directline';
export const lineKey = (conversationId: string): string => conversationKey('line', conversationId);

export interface Spoken {
  readonly type: string;
  readonly text?: string | null;
  readonly value?: unknown;
  readonly file?: HandedFile;
  readonly locale?: string | null;
  readonly channelData?: { readonly clientActivityID?: string; readonly [key: string]: unknown } | null;
}

export interface Line {
  /** Opens the conversation and greets, once; false when it was open before. */
  start(grant: Grant, locale?: string): Promise<boolean>;
  /** 404 for a conversation that never was or has ended. */
  check(conversationId: string): Promise<void>;
  /** Takes what the person sent and resolves with its id when the replies are written. */
  hear(grant: Grant, spoken: Spoken): Promise<string>;
  since(conversationId: string, watermark: number): Promise<readonly Appended[]>;
  /** Calls back when something is new in one conversation; returns how to stop. */
  watch(conversationId: string, see: () => void): () => void;
  /** Puts the replies of one turn where clients see them; the outbox calls it. */
  send(unsent: Unsent, left: (sent: number) => Promise<void>): Promise<void>;
}

export interface LineParts {
  readonly activities: ActivityLog;
  readonly room: () => Room;
  readonly log: Logger;
}

/** Direct Line without its HTTP: conversations, their activities, and who watches them. */
export function openLine({ activities, room, log }: LineParts): Line {
  const watchers = new Map<string, Set<() => void>>();

  const show = async (conversationId: string, key: string, shown: readonly Readonly<Record<string, unknown>>[]) => {
    const stamped = shown.map((activity, i) => ({
      key: `${key}.${i}`,
      activity: { ...activity, channelId, conversation: { id: conversationId }, timestamp: new Date().toISOString() },
    }));
    const appended = await activities.append(conversationId, stamped);
    if (appended.some(({ added }) => added)) for (const see of watchers.get(conversationId) ?? []) see();
    return appended;
  };

  const turn = async ({ conversationId, userId }: Grant, spoken: Spoken, activityId: string): Promise<void> => {
    const said = saidOf({ ...spoken, channelId });
    if (!said) return;
    const key = lineKey(conversationId);
    const reference = { surface: 'directLine', conversationId } as const;
    try {
      await room().converse({
        conversationId: key,
        activityId,
        said,
        by: userId,
        now: new Date().toISOString(),
        reference,
      });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log.error({ err: error }, 'a turn failed');
      await show(conversationId, `apology:${activityId}`, [{ ...activityOf(apology, channelId), from: bot }]);
    }
    await room().outbox.deliver(key);
  };

  const check = async (conversationId: string): Promise<void> => {
    const found = await activities.find(conversationId);
    if (!found || found.ended) throw new Refused(404, 'NotFound');
  };

  return {
    check,
    async start(grant, locale) {
      const isNew = await activities.open(grant.conversationId, grant.userId, new Date().toISOString());
      if (!isNew) await check(grant.conversationId);
      await turn(grant, { ...arrival, locale }, 'arrival');
      return isNew;
    },
    async hear(grant, spoken) {
      await check(grant.conversationId);
      if (silent.has(spoken.type)) return `${grant.conversationId}|${spoken.type}`;
      if (spoken.type === 'endOfConversation') await activities.end(grant.conversationId);
      const key = `said:${spoken.channelData?.clientActivityID ?? randomBytes(12).toString('base64url')}`;
      const [echo] = await show(grant.conversationId, key, [echoed(grant, spoken)]);
      const id = String(echo?.activity.id);
      await turn(grant, spoken, id);
      return id;
    },
    since: (conversationId, watermark) => activities.since(conversationId, watermark),
    watch(conversationId, see) {
      const watching = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, watching.add(see));
      return () => void (watching.delete(see) && watching.size === 0 && watchers.delete(conversationId));
    },
    async send({ turn: id, reference, messages, conversationId }, left) {
      const to = reference.surface === 'directLine' ? reference.conversationId : conversationId;
      const shown = messages.map((message) => ({ ...activityOf(message, channelId), from: bot }));
      await show(to, `turn:${id}`, shown);
      await left(messages.length);
    },
  };
}

const bot = { id: 'chenal', name: 'Chenal', role: 'bot' };
/** Clients may signal these; they say nothing and are not kept. */
const silent = new Set(['event', 'typing']);
const arrival = { type: 'conversationUpdate', membersAdded: [{ id: 'person' }] };

/** What of the person's own activity is kept and shown: its words with codes masked, and the client's id for it. */
function echoed({ userId }: Grant, spoken: Spoken): Readonly<Record<string, unknown>> {
  const clientActivityID = spoken.channelData?.clientActivityID;
  return {
    type: spoken.type,
    from: { id: userId, role: 'user' },
    text: echoOf({ ...spoken, channelId } as IncomingActivity),
    textFormat: 'plain',
    ...(spoken.locale && { locale: spoken.locale }),
    ...(clientActivityID && { channelData: { clientActivityID } }),
  };
}
