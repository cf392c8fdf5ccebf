import { readFileSync } from 'node:fs';
import { TestAdapter, type TurnContext } from 'botbuilder';
import { utterances } from '../../bot/cli/chat.ts';
import { openSession, type Session } from '../../dialogs/session.ts';
import { standpoint } from '../../dialogs/standing.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { walk } from '../../machines/walk.ts';
import { type Figure, race } from './measure.ts';

const stamp = { at: '2026-11-22T09:00:00.000Z', by: 'bench' };
const script = utterances(readFileSync(new URL('../transcripts/jungle-at-classics.fr.txt', import.meta.url), 'utf8'));

/** The example company's session, with so many messages of its script left. */
function sessionWith(left: number): Session {
  const said = [{ locale: 'fr-CA' }, ...script.slice(0, script.length - left).map((text) => ({ text }))];
  return said.reduce((session, one) => takeTurn(session, one, stamp).session, openSession());
}

/** Whole turns with every answer of a full setup known, against an echo turn through `TestAdapter` in the same run. */
export async function turnFigures(): Promise<readonly Figure[]> {
  const adapter = new TestAdapter(
    async (turn: TurnContext) => void (await turn.sendActivity(`echo ${turn.activity.text}`)),
  );
  const turn = (session: Session, text: string) => () => takeTurn(session, { text }, stamp);
  const lastTurns = Array.from({ length: 20 }, (_, i) => turn(sessionWith(i + 1), script.at(-1 - i) as string));
  let at = 0;
  const finishing = sessionWith(1);
  const { values } = standpoint(finishing).folded;
  const times = await race(
    {
      echo: () => adapter.receiveActivity('bonjour').then(() => adapter.activeQueue.splice(0)),
      answer: () => lastTurns[at++ % lastTurns.length]?.(),
      repeat: turn(finishing, 'répéter'),
      finish: turn(finishing, script.at(-1) as string),
      walk: () => walk(values),
    },
    { rounds: 15, calls: 100 },
  );
  const against = (name: string, key: string, limit: number): Figure => ({
    name,
    measured: times[key] as number,
    unit: 'ms',
    reference: { name: 'echo turn', measured: times.echo as number },
    limit,
    held: (times[key] as number) / (times.echo as number),
  });
  return [
    against('whole turn: mean of the last twenty of a full setup', 'answer', 20),
    against('whole turn: the question again', 'repeat', 20),
    against('whole turn: the confirmation that ends it', 'finish', 20),
    {
      name: 'full walk over a full setup',
      measured: times.walk as number,
      unit: 'ms',
      limit: 3,
      held: times.walk as number,
    },
  ];
}
