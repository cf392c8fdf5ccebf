import { z } from 'zod';
import { pickLanguage } from '../../dialogs/catalog.ts';
import { heardText } from '../../dialogs/transcripts/heard.ts';
import { openLedger, pairsSchema } from '../../dialogs/transcripts/ledger.ts';
import { openShadow, type Shadow, takeShadow } from '../../dialogs/transcripts/shadow.ts';
import { readSession } from '../../dialogs/upgrade/readSession.ts';
import { inOrder } from '../conversation.ts';
import type { Logger } from '../log.ts';
import type { Recorded, TranscriptStore, Unrecorded } from '../storage/transcriptStore.ts';
import { activitiesOf, pseudonym } from './activities.ts';

/** Writes masked transcripts a moment after the turns, so that nobody waits for them. */
export interface Recorder {
  /** A turn was written; its transcript follows soon. */
  note(conversationId: string): void;
  /** Nothing of the conversation is left to record. */
  drop(conversationId: string): void;
  /** Resolves when every turn so far is recorded. */
  catchUp(conversationId: string): Promise<void>;
  /** Records what a crash left behind. */
  heal(): Promise<void>;
  close(): Promise<void>;
}

/** A person seldom answers sooner, so that a stretch of turns is written at once. */
const restMilliseconds = 1500;
/** Turns that are read, masked and written before anybody else has a say. */
const mostAtOnce = 20;

const noop = (): void => undefined;

interface Standing {
  readonly turn: number | undefined;
  readonly shadow: Shadow;
  readonly hash: string;
}

export function openRecorder(store: TranscriptStore, log: Logger): Recorder {
  const timers = new Map<string, NodeJS.Timeout>();
  const queue = inOrder();
  let isClosing = false;

  const recordSome = async (conversationId: string): Promise<boolean> => {
    const turns = await store.unrecorded(conversationId, mostAtOnce);
    const last = turns.at(-1);
    if (!last || isClosing) return false;
    const before = await standingOf(store, conversationId);
    const { recorded, after } = recordAll(turns, before, conversationId, log);
    const to = { turn: last.turn, body: bodyOf(after) };
    return store.record(conversationId, { from: before.turn, to, turns: recorded });
  };

  const underWay = new Set<Promise<void>>();
  const catchUp = (conversationId: string): Promise<void> => {
    const work = queue(conversationId, async () => {
      while (await recordSome(conversationId)) await new Promise(setImmediate);
    });
    const settled = work.then(noop, noop).then(() => void underWay.delete(settled));
    underWay.add(settled);
    return work;
  };

  const run = (conversationId: string): void => {
    timers.delete(conversationId);
    catchUp(conversationId).catch((error: unknown) => log.warn({ err: error }, 'a transcript waits to be written'));
  };

  const drop = (conversationId: string): void => {
    clearTimeout(timers.get(conversationId));
    timers.delete(conversationId);
  };

  return {
    note(conversationId) {
      if (!timers.has(conversationId))
        timers.set(conversationId, setTimeout(run, restMilliseconds, conversationId).unref());
    },
    drop,
    catchUp,
    heal: async () => {
      for (const conversationId of await store.pending()) await catchUp(conversationId);
    },
    close: async () => {
      isClosing = true;
      for (const conversationId of timers.keys()) drop(conversationId);
      await Promise.all(underWay);
    },
  };
}

const bodySchema = z.object({ session: z.unknown(), pairs: pairsSchema, turns: z.int(), hash: z.string() });

/** Where the recording stands; it begins anew when what is stored of it cannot be read. */
async function standingOf(store: TranscriptStore, conversationId: string): Promise<Standing> {
  const row = await store.shadow(conversationId);
  if (!row) return { turn: undefined, shadow: openShadow(), hash: '' };
  const { session, pairs, turns, hash } = bodySchema.parse(JSON.parse(row.body));
  const read = readSession(session);
  const known = read.kind === 'session' ? read.session : openShadow().session;
  return { turn: row.turn, shadow: { session: known, ledger: openLedger(pairs), turns }, hash };
}

const bodyOf = ({ shadow: { session, ledger, turns }, hash }: Standing): string =>
  JSON.stringify({ session, pairs: [...ledger.pairs.values()], turns, hash });

function recordAll(turns: readonly Unrecorded[], before: Standing, conversationId: string, log: Logger) {
  const recorded: Recorded[] = [];
  let after = before;
  for (const turn of turns) {
    try {
      const step = recordOne(turn, after, conversationId);
      recorded.push(step.recorded);
      after = step.after;
    } catch (error) {
      log.error({ err: error }, 'a turn could not be masked and is left out of its transcript');
    }
  }
  return { recorded, after };
}

function recordOne({ at, heard, texts }: Unrecorded, { shadow, hash, turn }: Standing, conversationId: string) {
  const step = takeShadow(shadow, { ...heard, at });
  const surface = conversationId.slice(0, conversationId.indexOf('/'));
  const written = activitiesOf(step.turn, {
    conversation: pseudonym(conversationId),
    channelId: surface === 'line' ? 'directline' : surface,
    former: hash,
  });
  const language = pickLanguage(step.turn.replies.find(({ standing }) => standing)?.standing?.locale);
  const real = { heard: heardText(heard.said, {}, language), texts };
  return {
    recorded: { activities: written.activities, real },
    after: { turn, shadow: step.shadow, hash: written.hash },
  };
}
