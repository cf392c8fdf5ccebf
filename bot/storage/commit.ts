import type { Message } from '../../dialogs/message.ts';
import type { Entry } from '../../machines/log.ts';
import { linked } from '../transcripts/chain.ts';
import { places } from './places.ts';
import { type Linked, linkIn, type Statements } from './statements.ts';
import type { Commit, Committed } from './store.ts';
import { type Chain, unbegun } from './upgrade.ts';

/** What was answered to an activity, when it was. */
export function repliesTo(run: Statements, conversationId: string, activityId: string): readonly Message[] | undefined {
  const row = run.replies.get(conversationId, activityId);
  return row && (JSON.parse(run.seal.open(places.turn(conversationId), row.replies)) as Message[]);
}

/** Writes one turn whole, or says why not. */
export function write(run: Statements, commit: Commit): Committed {
  const { conversationId, activityId, eTag, session, entries, at, tenant = null } = commit;
  const before = activityId === undefined ? undefined : repliesTo(run, conversationId, activityId);
  if (before) return { kind: 'duplicate', messages: before };
  const former = chainOf(run, conversationId);
  const links = linksOf(former, entries);
  const { log: _, ...kept } = session;
  const chain: Chain = { count: former.count + links.length, head: links.at(-1)?.hash ?? former.head };
  const body = run.seal.seal(places.session(conversationId), JSON.stringify({ ...kept, chain }));
  const { changes } =
    eTag === undefined
      ? run.insertSession.run(conversationId, body, at, tenant)
      : run.updateSession.run(body, at, conversationId, Number(eTag));
  if (changes === 0) return { kind: 'conflict' };
  for (const [i, link] of links.entries()) {
    const sequence = former.count + i + 1;
    const sealed = run.seal.seal(places.entry(conversationId, sequence), JSON.stringify(link));
    run.appendEntry.run(conversationId, sequence, sealed);
  }
  writeTurn(run, commit);
  return { kind: 'committed', eTag: String(Number(eTag ?? 0) + 1) };
}

function chainOf(run: Statements, conversationId: string): Chain {
  const last = run.lastEntry.get(conversationId);
  if (!last) return unbegun;
  return { count: Number(last.sequence), head: linkIn(run, conversationId, last).hash };
}

function linksOf({ head }: Chain, entries: readonly Entry[]): readonly Linked[] {
  let former = head;
  return entries.map((entry) => {
    const hash = linked(former, entry);
    former = hash;
    return { entry, hash };
  });
}

type TurnRow = Pick<Commit, 'conversationId' | 'activityId' | 'messages' | 'reference' | 'at' | 'heard'>;

/** What has to be sent, and what the transcript is made of. */
export function writeTurn(
  run: Statements,
  { conversationId, activityId, messages, reference, at, heard }: TurnRow,
): void {
  const seal = (value: unknown): Uint8Array => run.seal.seal(places.turn(conversationId), JSON.stringify(value));
  const address = reference && messages.length > 0 ? seal(reference) : null;
  const said = heard ? seal(heard) : null;
  run.insertTurn.run(conversationId, activityId ?? null, at, seal(messages), address, messages.length, said);
}
