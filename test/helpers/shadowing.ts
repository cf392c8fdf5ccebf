import type { Message, Said } from '../../dialogs/message.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import { outcomeOf } from '../../dialogs/transcripts/outcome.ts';
import { openShadow, type Shadow, takeShadow } from '../../dialogs/transcripts/shadow.ts';
import type { Transcript, TranscriptTurn } from '../../dialogs/transcripts/transcript.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { locales, type Tag } from './talk.ts';

/** A conversation and its masked transcript, turn by turn. */
export interface Shadowed {
  readonly turns: readonly TranscriptTurn[];
  /** The real replies. */
  readonly messages: readonly (readonly Message[])[];
  readonly session: Session;
  readonly shadow: Shadow;
}

const start = Date.UTC(2026, 10, 22, 9, 0, 0);

/** Takes each thing said in reality and in the shadow; the person has arrived. */
export function shadowed(tag: Tag, said: readonly Said[], from: Session = openSession()): Shadowed {
  let session = from;
  let shadow = openShadow();
  const turns: TranscriptTurn[] = [];
  const messages: (readonly Message[])[] = [];
  for (const [i, one] of [{ locale: locales[tag] }, ...said].entries()) {
    const stamp = { at: new Date(start + i * 1000).toISOString(), by: 'dl_mowgli' };
    const turn = takeTurn(session, one, stamp);
    const step = takeShadow(shadow, { said: one, outcome: outcomeOf(turn), ...stamp });
    ({ session } = turn);
    ({ shadow } = step);
    turns.push(step.turn);
    messages.push(turn.messages);
  }
  return { turns, messages, session, shadow };
}

/** The transcript of a conversation as a file would tell it. */
export const transcriptOf = (turns: readonly TranscriptTurn[]): Transcript => ({
  origin: 'chenal',
  conversation: 'c',
  locale: turns.flatMap(({ replies }) => replies).find(({ standing }) => standing)?.standing?.locale ?? null,
  definition: turns[0]?.definition ?? null,
  turns,
  leftOut: [],
  isReordered: false,
  edited: null,
});
