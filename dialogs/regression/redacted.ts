import { outcomeOf } from '../transcripts/outcome.ts';
import { replayTurns } from '../transcripts/replay.ts';
import { openShadow, takeShadow } from '../transcripts/shadow.ts';
import type { Transcript, TranscriptTurn } from '../transcripts/transcript.ts';

/** The same conversation with placeholders for everything personal, whoever recorded it and however; it still replays. */
export function redacted(transcript: Transcript): Transcript {
  let shadow = openShadow();
  const turns: TranscriptTurn[] = [];
  for (const replayed of replayTurns(transcript)) {
    const { at, by } = replayed.turn;
    const taken = takeShadow(shadow, { said: replayed.said, outcome: outcomeOf(replayed), at, by });
    shadow = taken.shadow;
    turns.push(taken.turn);
  }
  const locale = turns.flatMap(({ replies }) => replies).find(({ standing }) => standing)?.standing?.locale ?? null;
  return { ...transcript, origin: 'chenal', conversation: '', locale, turns };
}
