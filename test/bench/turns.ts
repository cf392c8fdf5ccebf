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
  const echo = () => adapter.receiveActivity('bonjour').then(() => adapter.activeQueue.splice(0));
  const single = await race({ echo, answer: () => lastTurns[at++ % lastTurns.length]?.() }, { rounds: 4000, calls: 1 });
  const many = await race(
    {
      echo,
      repeat: turn(finishing, 'répéter'),
      finish: turn(finishing, script.at(-1) as string),
      walk: () => walk(values),
    },
    { rounds: 15, calls: 100 },
  );
  const against = (name: string, measured: number, reference: number): Figure => ({
    name,
    measured,
    unit: 'ms',
    reference: { name: 'echo turn', measured: reference },
    limit: 20,
    held: measured / reference,
  });
  const times = { ...many, ...single } as Readonly<Record<string, number>>;
  const [answer = 0, repeat = 0, finish = 0, full = 0] = ['answer', 'repeat', 'finish', 'walk'].map(
    (key) => times[key],
  );
  return [
    against('whole turn: median of the last twenty of a full setup', answer, single.echo as number),
    against('whole turn: the question again', repeat, many.echo as number),
    against('whole turn: the confirmation that ends it', finish, many.echo as number),
    { name: 'full walk over a full setup', measured: full, unit: 'ms', limit: 3, held: full },
  ];
}
