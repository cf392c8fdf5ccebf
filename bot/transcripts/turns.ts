import { z } from 'zod';
import type { Said } from '../../dialogs/message.ts';
import type { LeftOut, LeftOutReason, Transcript, TranscriptTurn } from '../../dialogs/transcripts/transcript.ts';
import { saidOf } from '../activities.ts';
import type { Activity } from './activity.ts';
import { linked } from './chain.ts';
import { chenalIn, outcomeIn, withExtras, withoutTraps } from './event.ts';
import { replyIn } from './reply.ts';

interface Group {
  readonly person: Activity;
  readonly said: Said;
  readonly chenal: ReturnType<typeof chenalIn>;
  readonly replies: Activity[];
}

/** Puts activities into turns, and sets aside those that belong to none. */
export function turnsOf(activities: readonly Activity[]): { transcript: Transcript; leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const leave = (index: number, reason: LeftOutReason): false => {
    leftOut.push({ index, reason });
    return false;
  };
  const own = onlyOurs(activities, leave);
  const sorted = own.toSorted((a, b) => a.timestamp - b.timestamp || a.index - b.index);
  const groups = grouped(sorted, leave);
  const turns = groups.map((group, i) => turnFrom(group, i + 1));
  const isOurs = groups.some(({ chenal }) => chenal?.event);
  const transcript: Transcript = {
    origin: isOurs ? 'chenal' : 'other',
    conversation: own[0]?.conversation ?? '',
    locale: turns.flatMap(({ replies }) => replies).find(({ standing }) => standing)?.standing?.locale ?? null,
    definition: groups.find(({ chenal }) => chenal?.definition)?.chenal?.definition ?? null,
    turns,
    leftOut: [],
    isReordered: sorted.some((one, i) => one !== own[i]),
    edited: isOurs ? firstEdited(groups) : null,
  };
  return { transcript, leftOut };
}

type Leave = (index: number, reason: LeftOutReason) => false;

/** One conversation with one bot, each activity once. */
function onlyOurs(activities: readonly Activity[], leave: Leave): readonly Activity[] {
  const seen = new Set<string>();
  const [conversation, bot] = [activities[0]?.conversation, botOf(activities)];
  return activities.filter(({ index, id, conversation: other, role, from }) => {
    if (other !== conversation) return leave(index, 'other-conversation');
    if (role === 'bot' && from !== bot) return leave(index, 'other-bot');
    if (seen.has(id)) return leave(index, 'repeated-id');
    return seen.add(id);
  });
}

/** The bot that speaks as Chenal does, else the one that spoke first. */
function botOf(activities: readonly Activity[]): string | undefined {
  const bots = activities.filter(({ role, type }) => role === 'bot' && type === 'message');
  return (bots.find(({ json }) => replyIn(json)?.standing) ?? bots[0])?.from;
}

function grouped(activities: readonly Activity[], leave: Leave): readonly Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  for (const activity of activities) {
    const { index, id, role, type, replyTo } = activity;
    if (role === 'user') {
      const said = personSaid(activity);
      const group = said && { person: activity, said, chenal: chenalIn(activity), replies: [] };
      if (!group) leave(index, 'kind-not-replayed');
      else groups.push(group);
      if (group) byId.set(id, group);
      continue;
    }
    const group = byId.get(replyTo ?? '') ?? groups.at(-1);
    if (type !== 'message') leave(index, 'kind-not-replayed');
    else if (!group) leave(index, 'before-anybody-spoke');
    else group.replies.push(activity);
  }
  return groups;
}

const personSchema = z.object({
  type: z.string(),
  text: z.string().nullish().catch(undefined),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish().catch(undefined),
  membersAdded: z
    .array(z.object({ id: z.string() }))
    .max(100)
    .nullish()
    .catch(undefined),
  recipient: z.object({ id: z.string() }).optional().catch(undefined),
  channelId: z.string().optional().catch(undefined),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), name: z.string().nullish() }))
    .max(50)
    .nullish()
    .catch(undefined),
});

function personSaid({ json }: Activity): Said | undefined {
  const parsed = personSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { channelId = 'emulator', ...activity } = parsed.data;
  return saidOf({ ...activity, channelId, value: withoutTraps(activity.value) });
}

function turnFrom({ person, said, chenal, replies }: Group, n: number): TranscriptTurn {
  const outcome = chenal?.event && outcomeIn(chenal.event);
  const { text } = person.json;
  return {
    n,
    at: new Date(person.timestamp).toISOString(),
    by: person.from,
    said: withExtras(said, chenal?.event),
    heard: typeof text === 'string' ? text : '',
    taken: outcome && chenal?.event?.taken === 'facts' ? 'facts' : 'said',
    replies: replies.flatMap(({ json }) => replyIn(json) ?? []),
    ...(chenal?.definition !== undefined && { definition: chenal.definition }),
    ...(outcome && { outcome }),
    ...(chenal?.hash !== undefined && { hash: chenal.hash }),
  };
}

/** The first turn whose activities are not those that were hashed. */
function firstEdited(groups: readonly Group[]): number | null {
  let former = '';
  for (const [i, { person, chenal, replies }] of groups.entries()) {
    const hash = chenal?.hash ?? '';
    if (linked(former, [unhashed(person.json), ...replies.map(({ json }) => json)]) !== hash) return i + 1;
    former = hash;
  }
  return null;
}

function unhashed(json: Activity['json']): unknown {
  const { chenal, ...others } = (json.channelData ?? {}) as Readonly<Record<string, unknown>>;
  const { hash: _, ...rest } = (chenal ?? {}) as Readonly<Record<string, unknown>>;
  return { ...json, channelData: { ...others, chenal: rest } };
}
