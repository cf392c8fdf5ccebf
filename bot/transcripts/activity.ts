import { z } from 'zod';
import type { LeftOutReason } from '../../dialogs/transcripts/transcript.ts';

const account = z.object({
  id: z.string().max(512).optional().catch(undefined),
  role: z.string().max(32).optional().catch(undefined),
});
const schema = z.object({
  id: z.string().min(1).max(512).optional().catch(undefined),
  type: z.string().min(1).max(64),
  timestamp: z.string().max(64).optional().catch(undefined),
  localTimestamp: z.string().max(64).optional().catch(undefined),
  channelId: z.string().max(64).optional().catch(undefined),
  from: account.optional().catch(undefined),
  recipient: account.optional().catch(undefined),
  conversation: z
    .object({ id: z.string().max(512) })
    .optional()
    .catch(undefined),
  replyToId: z.string().max(512).optional().catch(undefined),
});

export type Role = 'user' | 'bot';

/** An activity of a transcript that has everything a replay needs. */
export interface Activity {
  /** Place in the file, from 0. */
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly role: Role;
  readonly from: string;
  readonly conversation: string;
  readonly timestamp: number;
  readonly replyTo?: string;
  /** As it stands in the file. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Reads one element of the list, or says why it plays no part. */
export function parseActivity(
  json: unknown,
  index: number,
): { readonly activity: Activity } | { readonly reason: LeftOutReason } {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return { reason: 'not-an-activity' };
  const { id, type, from, recipient, conversation, replyToId } = parsed.data;
  if (id === undefined) return { reason: 'no-id' };
  const role = roleOf(from?.role) ?? opposite(roleOf(recipient?.role), recipient?.role);
  if (!role) return { reason: 'no-role' };
  const timestamp = Date.parse(parsed.data.timestamp ?? parsed.data.localTimestamp ?? '');
  if (Number.isNaN(timestamp)) return { reason: 'no-time' };
  const activity = {
    index,
    id,
    type,
    role,
    from: from?.id ?? role,
    conversation: conversation?.id ?? '',
    timestamp,
    ...(replyToId !== undefined && { replyTo: replyToId }),
    json: json as Activity['json'],
  };
  return { activity };
}

const roleOf = (role: string | undefined): Role | undefined => {
  const known = role?.toLowerCase();
  return known === 'user' || known === 'bot' ? known : undefined;
};

/** Older transcripts name only whom an activity is for. */
const opposite = (role: Role | undefined, stated: string | undefined): Role | undefined =>
  stated === undefined || !role ? undefined : role === 'bot' ? 'user' : 'bot';
