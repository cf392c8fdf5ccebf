import { createHash } from 'node:crypto';
import type { Reply, TranscriptTurn } from '../../dialogs/transcripts/transcript.ts';
import type { ActivityJson } from '../storage/activityLog.ts';
import { linked } from './chain.ts';

const bot = { id: 'chenal', name: 'Chenal', role: 'bot' } as const;
const longestLabel = 200;

/** A conversation's name in its transcript, from which nobody learns its id. */
export const pseudonym = (conversationId: string): string =>
  createHash('sha256').update(`chenal transcript ${conversationId}`).digest('base64url').slice(0, 22);

/** Where a turn's activities belong. */
export interface Placed {
  readonly conversation: string;
  readonly channelId: string;
  /** Hash of the turn before; empty for the first. */
  readonly former: string;
}

export interface Written {
  readonly activities: readonly ActivityJson[];
  readonly hash: string;
}

/** One turn in Bot Framework's own format: what the person did, then every reply. */
export function activitiesOf(turn: TranscriptTurn, { conversation, channelId, former }: Placed): Written {
  const { n, by, replies, at } = turn;
  const id = `${conversation}-${String(n).padStart(5, '0')}`;
  const around = { channelId, conversation: { id: conversation } };
  const person = {
    ...personActivity(turn),
    ...around,
    id,
    timestamp: at,
    from: { id: by, role: 'user' },
    recipient: bot,
  };
  const shown = replies.map((reply, i) => ({
    ...replyActivity(reply),
    ...around,
    id: `${id}-${i + 1}`,
    // Other tools put activities of the same instant in any order.
    timestamp: new Date(Date.parse(at) + i + 1).toISOString(),
    from: bot,
    recipient: { id: by, role: 'user' },
    replyToId: id,
  }));
  const hash = linked(former, [person, ...shown]);
  const { chenal } = person.channelData;
  return { activities: [{ ...person, channelData: { chenal: { ...chenal, hash } } }, ...shown], hash };
}

function personActivity({ said, heard, taken, definition, outcome }: TranscriptTurn) {
  const { file, facts } = said;
  const event = { taken, ...outcome, ...(file && { file }), ...(facts?.length && { facts }) };
  const channelData = { chenal: { definition, event } };
  const locale = said.locale === undefined ? {} : { locale: said.locale };
  const value = submitted(said, heard);
  if (said.text === undefined && value === undefined && !file)
    return { type: 'conversationUpdate', membersAdded: [{ id: 'person' }], ...locale, channelData };
  const attachments = file && [{ contentType: 'application/json', name: file.name }];
  return {
    type: 'message',
    textFormat: 'plain',
    text: said.text ?? heard,
    ...(value && { value }),
    ...(attachments && { attachments }),
    ...locale,
    channelData,
  };
}

/** What the pressed button or the submitted form sent. */
function submitted({ press, change, form }: TranscriptTurn['said'], heard: string) {
  const label = heard.slice(0, longestLabel);
  if (press) return { chenal: { ...press, label } };
  if (change !== undefined) return { chenal: { change, label } };
  return form && { ...form, chenal: { form: true, label } };
}

function replyActivity({ text, labels, standing }: Reply) {
  return {
    type: 'message',
    textFormat: 'plain',
    text,
    inputHint: standing?.question ? 'expectingInput' : 'acceptingInput',
    ...(standing && { locale: standing.locale, channelData: { chenal: standing } }),
    ...(labels.length && {
      suggestedActions: { to: [], actions: labels.map((title) => ({ type: 'imBack', title, value: title })) },
    }),
  };
}
