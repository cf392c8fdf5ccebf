import type { HeardTurn } from './store.ts';

/** A turn of which the transcript tells nothing yet. */
export interface Unrecorded {
  readonly turn: number;
  readonly at: string;
  readonly heard: HeardTurn;
  /** The real texts of the replies. */
  readonly texts: readonly string[];
}

/** One turn of a transcript. */
export interface Recorded {
  /** Masked, as Bot Framework's format has it. */
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  /** What really was said, without codes and passwords. */
  readonly real: { readonly heard: string; readonly texts: readonly string[] };
}

/** Where the recording of a conversation stands. */
export interface ShadowRow {
  /** Last turn that was recorded; 0 for none. */
  readonly turn: number;
  readonly body: string;
}

/** Masked transcripts beside the conversations, and what is needed to go on with them. */
export interface TranscriptStore {
  /** Conversations with turns that are not recorded yet. */
  pending(): Promise<readonly string[]>;
  /** The first of them, at most so many. */
  unrecorded(conversationId: string, most: number): Promise<readonly Unrecorded[]>;
  shadow(conversationId: string): Promise<ShadowRow | undefined>;
  /** Writes the next turns and where the recording stands then; false when somebody else recorded in between. */
  record(conversationId: string, step: RecordStep): Promise<boolean>;
  read(conversationId: string): Promise<readonly Recorded[]>;
}

export interface RecordStep {
  /** Where the recording stood, undefined at the beginning. */
  readonly from: number | undefined;
  readonly to: ShadowRow;
  readonly turns: readonly Recorded[];
}
