import { lineKey } from '../directline/line.ts';
import { bearer, type DirectLineRoute } from '../directline/routes.ts';
import type { Tokens } from '../directline/tokens.ts';
import { type Handler, Refused, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import type { Recorded, TranscriptStore } from '../storage/transcriptStore.ts';
import { pseudonym } from './activities.ts';
import type { Recorder } from './recorder.ts';

export interface TranscriptRouteParts {
  readonly store: TranscriptStore;
  readonly recorder: Recorder;
  readonly tokens: Tokens;
  readonly log: Logger;
}

const address = /^\/transcripts\/([\w-]{1,64})\.transcript$/;

/** `GET /transcripts/{conversation}.transcript`: masked; with `?unmasked=1` as it was said. To anybody but the holder of the conversation's token, it does not exist. */
export function transcriptRoutes({ store, recorder, tokens, log }: TranscriptRouteParts): readonly DirectLineRoute[] {
  const handler: Handler = async (request, response) => {
    const url = urlOf(request);
    const conversationId = address.exec(url.pathname)?.[1];
    if (!conversationId || grantedBy(tokens, () => url.searchParams.get('token') ?? bearer(request)) !== conversationId)
      throw new Refused(404, 'NotFound');
    const key = lineKey(conversationId);
    await recorder.catchUp(key);
    const turns = await store.read(key);
    if (!turns.length) throw new Refused(404, 'NotFound');
    const isUnmasked = url.searchParams.get('unmasked') === '1';
    if (isUnmasked) {
      const event = { event: 'unmasked', transcript: pseudonym(key), turns: turns.length };
      log.warn(event, 'security: a transcript was read unmasked');
    }
    const activities = turns.flatMap((turn) => (isUnmasked ? unmasked(turn) : turn.activities));
    const body = Buffer.from(`${JSON.stringify(activities, null, 2)}\n`);
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': 'attachment; filename="chenal.transcript"',
    });
    response.end(body);
  };
  return [{ verb: 'get', path: '/transcripts/:document', handler }];
}

function grantedBy(tokens: Tokens, read: () => string): string | undefined {
  try {
    return tokens.verify(read()).conversationId;
  } catch {
    return undefined;
  }
}

/** The same activities with the words that were really said; what they came to stays masked, and they replay no more. */
function unmasked({ activities, real }: Recorded): readonly unknown[] {
  return activities.map((activity, i) => {
    const { suggestedActions: _, value: _value, channelData, ...shown } = activity;
    const isMessage = activity.type === 'message';
    const text = i === 0 ? real.heard : real.texts[i - 1];
    return { ...shown, ...(isMessage && { text }), ...(i > 0 && channelData ? { channelData } : {}) };
  });
}
