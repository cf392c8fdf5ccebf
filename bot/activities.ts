import { z } from 'zod';
import { adaptiveCard, pickedId } from '../dialogs/cards/adaptiveCard.ts';
import { maskSecrets } from '../dialogs/mask.ts';
import type { Choice, HandedFile, Message, Said } from '../dialogs/message.ts';
import type { ActivityJson } from './storage/activityLog.ts';

const account = z.looseObject({ id: z.string().min(1).max(512) });

/** The part of a Bot Framework activity that Chenal reads; nothing else of it is trusted or looked at. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(512).optional(),
  channelId: z.string().min(1).max(64),
  conversation: z.looseObject({ id: z.string().min(1).max(512), tenantId: z.string().max(64).nullish() }),
  from: account,
  recipient: account.optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  serviceUrl: z.string().max(2048).nullish(),
  deliveryMode: z.string().max(32).nullish(),
  membersAdded: z.array(account).max(100).nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200), name: z.string().max(500).nullish() }))
    .max(50)
    .nullish()
    .catch(null),
  channelData: z.unknown().optional(),
});
export type IncomingActivity = z.infer<typeof activitySchema>;

type Spoken = Pick<
  IncomingActivity,
  'type' | 'text' | 'value' | 'locale' | 'membersAdded' | 'recipient' | 'channelId' | 'attachments'
> & {
  /** Read already, where the surface brings the file along. */
  readonly file?: HandedFile;
};

const path = z.string().min(1).max(200);
const label = z.string().max(500);
const pressSchema = z.union([
  z.object({ change: path, label }),
  z.object({ form: z.literal(true), label }),
  z.object({ question: path, options: z.array(z.json()).max(200), labels: z.array(label).max(200) }),
  z.object({ question: path, value: z.json(), label: label.optional() }),
]);
const submittedSchema = z.looseObject({ chenal: pressSchema });
/** Programs that speak to the bot without our cards may press by question and value alone. */
const plainPressSchema = z.object({ question: path, value: z.json() });
const plainFormSchema = z.looseObject({ form: z.literal(true) });
const fieldPath = /^[a-z][\w.[\]]*$/i;

/** What the person did; undefined when the activity says nothing to us. */
export function saidOf(activity: Spoken): Said | undefined {
  const locale = activity.locale ? { locale: activity.locale } : {};
  if (activity.type === 'conversationUpdate') return hasArrived(activity) ? locale : undefined;
  if (activity.type !== 'message') return undefined;
  const file = fileIn(activity);
  if (file) return { file, ...locale };
  return { ...(pressed(activity.value) ?? { text: clean(activity) }), ...locale };
}

/** The file that is meant; one that cannot be read does not stand in the way of a text or a pressed button. */
function fileIn({ file, attachments, text, value }: Spoken): HandedFile | undefined {
  if (file && 'text' in file) return file;
  if (text?.trim() || value) return undefined;
  // Teams repeats every formatted text as HTML.
  const named = attachments?.find(({ contentType }) => !/^text\/html|\.card\./.test(contentType));
  return file ?? (named && { name: named.name ?? '', problem: 'elsewhere' });
}

/** In Teams the bot itself is what is added to a personal conversation. */
const hasArrived = ({ membersAdded, recipient, channelId }: Spoken): boolean =>
  (membersAdded ?? []).some(({ id }) => channelId === 'msteams' || id !== recipient?.id);

const nul = /\0/g;
const mention = /<at>[^<]*<\/at>/g;

function clean({ text, channelId }: Spoken): string {
  const plain = (text ?? '').toWellFormed().replace(nul, '').normalize('NFC');
  return (channelId === 'msteams' ? plain.replace(mention, '') : plain).trim();
}

function pressed(value: unknown): Said | undefined {
  const submitted = submittedSchema.safeParse(value);
  if (!submitted.success) return pressedPlainly(value);
  const { chenal, ...inputs } = submitted.data;
  if ('change' in chenal) return { change: chenal.change };
  if ('form' in chenal) return { form: texts(inputs) };
  if (!('options' in chenal)) return { press: { question: chenal.question, value: chenal.value } };
  return { press: { question: chenal.question, value: ticked(inputs, chenal.options) } };
}

function pressedPlainly(value: unknown): Said | undefined {
  const press = plainPressSchema.safeParse(value);
  if (press.success) return { press: press.data };
  const form = plainFormSchema.safeParse(value);
  return form.success ? { form: texts(form.data) } : undefined;
}

const texts = (inputs: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, value]) =>
      fieldPath.test(key) && typeof value === 'string'
        ? [[key, value.toWellFormed().replace(nul, '').normalize('NFC')]]
        : [],
    ),
  );

const ticked = <T>(inputs: Readonly<Record<string, unknown>>, options: readonly T[]): T[] =>
  positions(inputs).flatMap((at) => options.slice(at, at + 1));

const positions = (inputs: Readonly<Record<string, unknown>>): number[] =>
  String(inputs[pickedId] ?? '')
    .split(',')
    .filter((at) => /^\d{1,3}$/.test(at))
    .map(Number);

/** What a client may see again of what the person sent: words and labels, never a code, never a form's contents. */
export function echoOf(activity: Spoken): string {
  const file = fileIn(activity);
  if (file) return maskSecrets(file.name);
  const submitted = submittedSchema.safeParse(activity.value);
  if (!submitted.success) return maskSecrets(clean(activity).slice(0, longestEcho));
  const { chenal, ...inputs } = submitted.data;
  if ('options' in chenal) return maskSecrets(ticked(inputs, chenal.labels).join(', '));
  return maskSecrets(chenal.label ?? '');
}

const longestEcho = 4096;
const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

interface Surface {
  readonly cards: boolean;
  /** Whether the text, and the quick replies that a card's buttons repeat, come with the card. */
  readonly textBesideCard: boolean;
  readonly repliesBesideCard: boolean;
  readonly mostReplies: number;
}
const everything: Surface = { cards: true, textBesideCard: true, repliesBesideCard: true, mostReplies: 50 };

/** What each channel can show; one that is not listed gets the text, which says everything. */
const surfaces: Readonly<Record<string, Surface>> = {
  directline: { ...everything, repliesBesideCard: false },
  webchat: { ...everything, textBesideCard: false, repliesBesideCard: false },
  emulator: everything,
  test: everything,
  msteams: { cards: true, textBesideCard: false, repliesBesideCard: false, mostReplies: 3 },
};
const textOnly: Surface = { ...everything, cards: false, mostReplies: 10 };
/** Teams counts UTF-16 and refuses what is larger. */
const largestCardCharacters = 13_000;

/** A reply as an activity for one channel. */
export function activityOf(message: Message, channelId: string): ActivityJson {
  const surface = surfaces[channelId] ?? textOnly;
  const card = surface.cards && message.card ? adaptiveCard(message.card, message.text) : undefined;
  const fits = card !== undefined && (channelId !== 'msteams' || JSON.stringify(card).length <= largestCardCharacters);
  const choices = repliesOf(message, fits && !surface.repliesBesideCard).slice(0, surface.mostReplies);
  return {
    type: 'message',
    textFormat: 'plain',
    ...((!fits || surface.textBesideCard) && { text: message.text }),
    ...(fits && { attachments: [{ contentType: adaptiveCardType, content: card }], summary: message.text }),
    speak: message.text,
    inputHint: message.standing?.question ? 'expectingInput' : 'acceptingInput',
    ...(message.standing && { locale: message.standing.locale, channelData: { chenal: message.standing } }),
    ...(choices.length > 0 && {
      suggestedActions: {
        to: [],
        actions: choices.map(({ label: title }) => ({ type: 'imBack', title, value: title })),
      },
    }),
  };
}

/** Quick replies; those that the buttons of a shown card repeat may be left out. */
function repliesOf({ choices = [], card }: Message, leaveOut: boolean): readonly Choice[] {
  const shown = leaveOut && card && 'choices' in card ? card.choices.map(({ label }) => label) : [];
  return choices.filter(({ label }) => !shown.includes(label));
}
