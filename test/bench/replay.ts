import { performance } from 'node:perf_hooks';
import { activitiesOf } from '../../bot/transcripts/activities.ts';
import { readTranscript } from '../../bot/transcripts/read.ts';
import type { Said } from '../../dialogs/message.ts';
import { replay } from '../../dialogs/transcripts/replay.ts';
import { shadowed } from '../helpers/shadowing.ts';
import { exampleLines } from '../helpers/talk.ts';
import type { Figure } from './measure.ts';

const [turnsEach, warmUp, files] = [200, 40, 40];

/** The example's conversation, gone on with until it has so many turns, as a file tells it. */
function transcriptText(): string {
  const asides = ['état', 'aide', 'pourquoi', 'récapitulatif', 'répéter'];
  const lines = exampleLines('fr');
  const said = Array.from({ length: turnsEach - 1 }, (_, i): Said => ({ text: lines[i] ?? (asides[i % 5] as string) }));
  let former = '';
  const activities = shadowed('fr', said).turns.flatMap((turn) => {
    const written = activitiesOf(turn, { conversation: 'bench', channelId: 'directline', former });
    former = written.hash;
    return written.activities;
  });
  return JSON.stringify(activities);
}

function replayOnce(text: string): void {
  const read = readTranscript(text);
  if ('problem' in read || read.transcript.edited !== null || replay(read.transcript).diverged)
    throw new Error('the transcript did not replay');
}

/** Reading, checking and replaying transcripts of 200 turns, and what of memory stays taken. */
export function replayFigures(): readonly Figure[] {
  const text = transcriptText();
  for (let i = 0; i < warmUp; i++) replayOnce(text);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  for (let i = 0; i < files; i++) replayOnce(text);
  const each = (performance.now() - start) / files / turnsEach;
  const grown = (process.memoryUsage().rss - before) / 1024 ** 2;
  return [
    { name: 'a turn of a transcript replayed', measured: each, unit: 'ms', limit: 2, held: each },
    { name: `memory grown over ${files} replays`, measured: grown, unit: 'MiB', limit: 150, held: grown },
  ];
}
