import type { Message, Said } from '../../dialogs/message.ts';
import type { Session } from '../../dialogs/session.ts';
import type { Outcome } from '../../dialogs/transcripts/transcript.ts';
import type { Entry } from '../../machines/log.ts';

/** The database does not answer; nothing was written, and trying again later is right. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** How replies reach the person once they are written: an address that outlives the request. */
export type Reference =
  | { readonly surface: 'directLine'; readonly conversationId: string }
  | { readonly surface: 'botFramework'; readonly reference: Readonly<Record<string, unknown>> };

export type Loaded =
  | { readonly kind: 'found'; readonly session: Session; readonly eTag: string }
  /** What the caller holds under that eTag is still what is stored. */
  | { readonly kind: 'same' }
  | { readonly kind: 'none' }
  /** Set aside, never overwritten; `first` only the first time it is met. */
  | {
      readonly kind: 'quarantined';
      readonly reason: 'corrupt' | 'newer';
      readonly reference: string;
      readonly first: boolean;
    };

/** Everything one turn changes, written whole or not at all. */
export interface Commit {
  readonly conversationId: string;
  /** The surface's id of what was said; the same id is never answered twice. */
  readonly activityId?: string;
  /** Of the session that the turn was taken with; undefined when there was none. */
  readonly eTag?: string;
  readonly session: Session;
  /** The log's new end. */
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  /** Undefined when the replies travel in the response itself. */
  readonly reference?: Reference;
  readonly at: string;
  /** What the transcript is made of, later. */
  readonly heard?: HeardTurn;
  /** The organisation that the person belongs to, where the surface names one. */
  readonly tenant?: string;
}

/** What was said and what came of it, without codes and passwords. */
export interface HeardTurn {
  readonly said: Said;
  readonly by: string;
  readonly outcome: Outcome;
}

/** What is said once everything else is forgotten. */
export type Farewell = Pick<Commit, 'activityId' | 'messages' | 'reference' | 'at'>;

export type Committed =
  | { readonly kind: 'committed'; readonly eTag: string }
  /** Somebody else wrote in between: take the turn again with the fresh session. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'duplicate'; readonly messages: readonly Message[] };

/** The replies of one turn that still have to be sent. */
export interface Unsent {
  readonly turn: number;
  readonly conversationId: string;
  readonly reference: Reference;
  readonly messages: readonly Message[];
  /** How many of them have left already. */
  readonly sent: number;
}

export interface Idle {
  readonly conversationId: string;
  readonly tenant: string | null;
  readonly at: string;
}

/** Sessions, their append-only logs, and replies that are not yet sent. */
export interface Store {
  /** `unless`: an eTag whose session the caller still holds. */
  load(conversationId: string, unless?: string): Promise<Loaded>;
  /** What was answered to an activity, when it was. */
  replies(conversationId: string, activityId: string): Promise<readonly Message[] | undefined>;
  commit(commit: Commit): Promise<Committed>;
  /** In the order of the turns; of every conversation when none is named. */
  unsent(conversationId?: string): Promise<readonly Unsent[]>;
  markSent(turn: number, sent: number): Promise<void>;
  /** Deletes every row of the conversation, in every table and in the write-ahead log; only the farewell is left to be sent. */
  forget(conversationId: string, farewell?: Farewell): Promise<void>;
  /** Conversations in which nothing was said since then, with their tenants. */
  idle(before: string): Promise<readonly Idle[]>;
  /** A random secret that is made once and then stays. */
  secret(name: string): Promise<string>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
