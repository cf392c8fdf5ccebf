import { performance } from 'node:perf_hooks';
import { askedPending } from '../../dialogs/asked.ts';
import { languages } from '../../dialogs/catalog.ts';
import { keyOf } from '../../dialogs/grammar/grammar.ts';
import type { Session } from '../../dialogs/session.ts';
import { standpoint } from '../../dialogs/standing.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { contextOf, understand } from '../../dialogs/understand.ts';
import { hostileTexts } from '../dialogs/understanding/hostile.ts';
import { stamp, standing } from '../dialogs/understanding/standing.ts';
import { tables } from '../dialogs/understanding/tables.ts';
import { type Tag, tags } from '../helpers/talk.ts';
import { type Figure, median } from './measure.ts';

const rounds = 5;

/** Best of a few calls, in milliseconds: what the machine does beside it does not count. */
function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    // What was remembered of this text is forgotten over others.
    for (let other = 0; other < 40; other++) keyOf(`${round} ${other}`);
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Reads texts as answers to the question that a session asks. */
function readerAt(session: Session, tag: Tag): (text: string) => unknown {
  const at = standpoint(session);
  const asked = askedPending(at.position.pending as NonNullable<typeof at.position.pending>, at);
  const context = contextOf(asked, languages[tag], stamp.at.slice(0, 10));
  return (text) => understand(text, asked, context);
}

const kindAt = (session: Session): string => standpoint(session).position.pending?.field.kind ?? '';

const places = tables.flatMap((table) =>
  tags.map((tag) => ({
    session: standing(table.at, tag).session,
    tag,
    said: table[tag].flat().map(({ said }) => said),
  })),
);

/** Every utterance of the tables, and every hostile text at every kind of question. */
export function understandingFigures(): readonly Figure[] {
  const [alone, turns]: number[][] = [[], []];
  const tried = new Set<string>();
  let [worst, longest, whole, half] = [0, 0, 0, 0];
  for (const { session, tag, said } of places) {
    const read = readerAt(session, tag);
    for (const text of said) {
      alone?.push(best(() => read(text)));
      turns?.push(best(() => takeTurn(session, { text }, stamp)));
    }
    const kind = kindAt(session);
    const hostile = tag === 'fr' && !tried.has(kind) ? hostileTexts : [];
    // Rounds that let the compiler do its work; they do not count.
    for (const text of hostile) takeTurn(session, { text }, stamp);
    for (const text of hostile) {
      const time = best(() => read(text));
      worst = Math.max(worst, time);
      longest = Math.max(
        longest,
        best(() => takeTurn(session, { text }, stamp)),
      );
      whole += time;
      half += best(() => read(text.slice(0, text.length / 2)));
    }
    tried.add(kind);
  }
  const [message, turn] = [median(alone ?? []), median(turns ?? [])];
  return [
    { name: 'understanding: median message of the tables', measured: message, unit: 'ms', limit: 1, held: message },
    {
      name: 'understanding: its share of the whole turn',
      measured: message,
      unit: 'ms',
      reference: { name: 'whole turn', measured: turn },
      limit: 0.5,
      held: message / turn,
    },
    { name: 'understanding: worst of 4,096 characters', measured: worst, unit: 'ms', limit: 20, held: worst },
    { name: 'whole turn: worst of 4,096 characters', measured: longest, unit: 'ms', limit: 20, held: longest },
    {
      name: 'understanding: all hostile texts, twice as long',
      measured: whole,
      unit: 'ms',
      reference: { name: 'half of each', measured: half },
      limit: 3,
      held: whole / half,
    },
  ];
}
