import { z } from 'zod';
import type { Reply } from '../../dialogs/transcripts/transcript.ts';

const standing = z.object({
  question: z.string().max(200).nullable(),
  task: z.string().max(64).nullable(),
  locale: z.string().max(35),
  progress: z.object({ answered: z.number(), total: z.number() }),
  attempt: z.number(),
});
const schema = z.object({
  text: z.string().nullish().catch(undefined),
  summary: z.string().nullish().catch(undefined),
  speak: z.string().nullish().catch(undefined),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string() })).max(200) })
    .nullish()
    .catch(undefined),
  channelData: z
    .object({ chenal: standing.optional().catch(undefined) })
    .nullish()
    .catch(undefined),
});

/** What a reply says, whichever way its channel shows it: with a card, its text stands in the summary. */
export function replyIn(json: unknown): Reply | undefined {
  const parsed = schema.safeParse(json);
  if (!parsed.success) return undefined;
  const { text, summary, speak, suggestedActions, channelData } = parsed.data;
  return {
    text: text ?? summary ?? speak ?? '',
    labels: suggestedActions?.actions.map(({ title }) => title) ?? [],
    ...(channelData?.chenal && { standing: channelData.chenal }),
  };
}
