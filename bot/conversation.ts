import type { Errand, Fact } from '../dialogs/errands.ts';
import type { Message, Said } from '../dialogs/message.ts';
import { openSession, type Session } from '../dialogs/session.ts';
import { outcomeOf } from '../dialogs/transcripts/outcome.ts';
import { withoutSecrets } from '../dialogs/transcripts/secrets.ts';
import type { Entry, Stamp } from '../machines/log.ts';
import type { Logger } from './log.ts';
import type { RunErrands } from './logo/errands.ts';
import { type HeardTurn, type Loaded, type Reference, type Store, StoreUnavailable } from './storage/store.ts';
import { fromNewer, unreadable } from './words.ts';

/** The pure turn of `dialogs/turn.ts`. */
export type TakeTurn = (
  session: Session,
  said: Said,
  stamp: Stamp,
) => {
  readonly session: Session;
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  readonly errands: readonly Errand[];
  /** The person wants everything forgotten: nothing is written but the replies, and everything before is deleted. */
  readonly isForgotten?: boolean;
};

/** Something said in one conversation, whatever the surface. */
export interface Heard {
  readonly conversationId: string;
  /** Undefined when the surface gives none: then a repetition cannot be recognised. */
  readonly activityId?: string;
  readonly said: Said;
  readonly by: string;
  readonly now: string;
  readonly reference?: Reference;
  /** The organisation that the person belongs to, where the surface names one. */
  readonly tenant?: string;
}

/** Hears what was said and answers with the replies, which are written before this resolves. */
export type Converse = (heard: Heard) => Promise<readonly Message[]>;

/** Two processes may share a conversation; one of them wins each round, so a loser soon has its turn. */
const rounds = 20;
const keptSessions = 500;

interface Held {
  readonly session: Session;
  readonly eTag: string;
}

export interface ConversationParts {
  readonly store: Store;
  readonly takeTurn: TakeTurn;
  readonly log: Logger;
  /** Without it, turns are taken on what was said alone. */
  readonly runErrands?: RunErrands;
  /** Told of each turn once it is written; `isForgotten` when nothing is left of the conversation. */
  readonly onWritten?: (conversationId: string, isForgotten: boolean) => void;
}

/** One turn at a time per conversation, each one atomic write; a turn with errands is taken again once they are done. */
export function openConversations({ store, takeTurn, log, runErrands, onWritten }: ConversationParts): Converse {
  /** Keeping the session object keeps what the pure turn remembers about it; the eTag says whether it is still true. */
  const held = new Map<string, Held>();
  const queue = inOrder();

  const hold = (conversationId: string, kept: Held): void => {
    held.delete(conversationId);
    held.set(conversationId, kept);
    if (held.size > keptSessions) held.delete(held.keys().next().value as string);
  };

  const takeInformed = async (session: Session, { conversationId, said, by, now }: Heard, facts: Fact[]) => {
    const stamp = { at: now, by };
    const turn = takeTurn(session, { ...said, facts }, stamp);
    if (!runErrands || !turn.errands.length) return turn;
    facts.push(...(await runErrands(conversationId, turn.errands)));
    return takeTurn(session, { ...said, facts }, stamp);
  };

  const takeOnce = async (heard: Heard, facts: Fact[]): Promise<readonly Message[] | undefined> => {
    const { conversationId, activityId, now, reference } = heard;
    const kept = held.get(conversationId);
    const loaded = await store.load(conversationId, kept?.eTag);
    if (loaded.kind === 'quarantined') return [setAside(loaded, log)];
    const before = loaded.kind === 'same' ? (kept as Held) : loaded.kind === 'found' ? loaded : undefined;
    const turn = await takeInformed(before?.session ?? openSession(), heard, facts);
    const { session, entries, messages, isForgotten = false } = turn;
    if (isForgotten) {
      held.delete(conversationId);
      await store.forget(conversationId, { activityId, messages, reference, at: now });
      onWritten?.(conversationId, true);
      return messages;
    }
    const commit = { conversationId, activityId, reference, at: now, eTag: before?.eTag, session, entries, messages };
    const written = await store.commit({ ...commit, heard: heardTurn(heard, turn, facts), tenant: heard.tenant });
    if (written.kind === 'conflict') return undefined;
    if (written.kind === 'duplicate') return written.messages;
    hold(conversationId, { session, eTag: written.eTag });
    onWritten?.(conversationId, false);
    return messages;
  };

  const take = async (heard: Heard): Promise<readonly Message[]> => {
    const { conversationId, activityId } = heard;
    const before = activityId === undefined ? undefined : await store.replies(conversationId, activityId);
    if (before) return before;
    // What was found out is kept when somebody else wrote in between.
    const facts: Fact[] = [];
    for (let round = 0; round < rounds; round++) {
      const messages = await takeOnce(heard, facts);
      if (messages) return messages;
    }
    throw new StoreUnavailable('Others kept writing to this conversation.');
  };

  return (heard) => queue(heard.conversationId, () => take(heard));
}

/** What the transcript is made of once the person has been answered. */
const heardTurn = ({ said, by }: Heard, turn: ReturnType<TakeTurn>, facts: readonly Fact[]): HeardTurn => ({
  said: withoutSecrets({ ...said, ...(facts.length && { facts }) }),
  by,
  outcome: outcomeOf(turn),
});

function setAside({ reason, reference, first }: Extract<Loaded, { kind: 'quarantined' }>, log: Logger): Message {
  if (first) log.error({ reason, reference }, 'a stored session was set aside');
  return reason === 'newer' ? fromNewer(reference) : unreadable(reference);
}

/** Runs work of the same key one after the other, in the order of arrival. */
export function inOrder(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const next = (last.get(key) ?? Promise.resolve()).then(work, work);
    const settled = next.catch(() => undefined);
    last.set(key, settled);
    void settled.then(() => last.get(key) === settled && last.delete(key));
    return next;
  };
}
