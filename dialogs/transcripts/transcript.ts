import type { Entry, Stamp } from '../../machines/log.ts';
import type { Choice, Message, Said, Standing } from '../message.ts';
import type { Dialogue } from '../session.ts';

type Unstamped<E> = E extends Entry ? Omit<E, keyof Stamp> : never;
/** An entry of the log without who and when, which its turn says. */
export type Statement = Unstamped<Entry>;

/** What one thing said came to, in no language: facts, and where the talk stood afterwards. */
export interface Outcome {
  readonly statements: readonly Statement[];
  readonly dialogue: Dialogue;
}

/** One reply as a transcript keeps it. */
export interface Reply {
  readonly text: string;
  /** Labels of the buttons under it. */
  readonly labels: readonly string[];
  /** Only of a reply that waits for an answer. */
  readonly standing?: Standing;
}

/** How a turn comes about again: what was said is heard, or what it came to is taken as it is. */
export type Taken = 'said' | 'facts';

/** What the person said, masked, and everything answered to it. */
export interface TranscriptTurn {
  /** From 1; the arrival counts as a turn. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly said: Said;
  /** The person's bubble: text, or the label of what was pressed; empty when they arrived. */
  readonly heard: string;
  readonly taken: Taken;
  readonly replies: readonly Reply[];
  /** The rest is known only of transcripts that Chenal made. */
  readonly definition?: string;
  readonly outcome?: Outcome;
  readonly hash?: string;
}

/** An activity that plays no part in the replay, by its place in the file, and why. */
export interface LeftOut {
  /** From 0. */
  readonly index: number;
  readonly reason: LeftOutReason;
}
export const leftOutReasons = [
  'not-an-activity',
  'no-id',
  'repeated-id',
  'no-role',
  'no-time',
  'other-conversation',
  'other-bot',
  'before-anybody-spoke',
  'kind-not-replayed',
  'incomplete',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A conversation as a file tells it. */
export interface Transcript {
  /** Made by Chenal, or by another tool that speaks Bot Framework. */
  readonly origin: 'chenal' | 'other';
  readonly conversation: string;
  /** BCP 47 of the replies; null where none says it. */
  readonly locale: string | null;
  /** Definition of the first turn; null where none says it. */
  readonly definition: string | null;
  readonly turns: readonly TranscriptTurn[];
  readonly leftOut: readonly LeftOut[];
  /** Activities that stood in another order than their times. */
  readonly isReordered: boolean;
  /** The first turn that is not as it was written; null where all are, or where the file carries no hashes. */
  readonly edited: number | null;
}

/** The part of a message that a transcript keeps, and a replay compares. */
export const replyOf = ({ text, choices = [], card, standing }: Message): Reply => {
  const own: readonly Choice[] = card && 'choices' in card ? card.choices : [];
  return { text, labels: (choices.length ? choices : own).map(({ label }) => label), ...(standing && { standing }) };
};

/** A turn's entries as statements. */
export const statementOf = ({ at: _at, by: _by, ...statement }: Entry): Statement => statement as Statement;
