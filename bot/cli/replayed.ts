import { languages } from '../../dialogs/catalog.ts';
import { configurationOf } from '../../dialogs/document.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import {
  configurationOtherwise,
  type Difference,
  factsOtherwise,
  type Otherwise,
  recordedSession,
} from '../../dialogs/transcripts/differences.ts';
import { type ReplayedTurn, replay } from '../../dialogs/transcripts/replay.ts';
import type { LeftOut, Transcript } from '../../dialogs/transcripts/transcript.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { fold } from '../../machines/log.ts';
import type { Values } from '../../machines/value.ts';

export interface Wanted {
  readonly until?: number;
  readonly language?: LanguageTag;
}

/** What came otherwise at the first turn that did. */
export interface Divergence {
  readonly turn: number;
  readonly at: string;
  readonly said: string;
  readonly question: string | null;
  readonly differences: readonly Difference[];
  /** Empty where the transcript tells no facts. */
  readonly facts: readonly Otherwise[];
  readonly configuration: readonly Otherwise[];
}

/** Where the conversation stood after the turn that was asked for. */
export interface StateAt {
  readonly turn: number;
  readonly question: string | null;
  readonly facts: Values;
  readonly configuration: Configuration;
}

/** What the replay of one transcript comes to. */
export interface Replayed {
  readonly result: 'identical' | 'diverged';
  readonly origin: Transcript['origin'];
  readonly conversation: string;
  readonly definition: string | null;
  readonly locale: string | null;
  readonly turns: number;
  /** The first turn that was changed after it was written. */
  readonly edited: number | null;
  readonly isReordered: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly divergence: Divergence | null;
  /** In the other language: null where none was asked for. */
  readonly rendered: {
    readonly locale: string;
    readonly takenAsFacts: number;
    readonly divergedAt: number | null;
  } | null;
  readonly state: StateAt | null;
}

/** Replays a transcript in its own language, then in the one that is wanted. */
export function replayed(transcript: Transcript, { until, language }: Wanted): Replayed {
  const { origin, conversation, definition, locale, edited, isReordered, leftOut } = transcript;
  const own = replay(transcript, { until });
  const isOther = language !== undefined && locale?.slice(0, 2) !== language;
  const other = isOther ? replay(transcript, { until, language }) : undefined;
  return {
    result: own.diverged ? 'diverged' : 'identical',
    origin,
    conversation,
    definition,
    locale,
    turns: own.turns,
    edited: edited !== null && (until === undefined || edited <= until) ? edited : null,
    isReordered,
    leftOut,
    divergence: own.diverged && divergenceOf(own.diverged, transcript),
    rendered:
      other && language
        ? {
            locale: languages[language].locale,
            takenAsFacts: other.takenAsFacts,
            divergedAt: other.diverged?.turn.n ?? null,
          }
        : null,
    state: until !== undefined && own.last ? stateOf(own.last) : null,
  };
}

function divergenceOf({ turn, before, session, differences }: ReplayedTurn, transcript: Transcript): Divergence {
  const expected = recordedSession(transcript, turn.n);
  return {
    turn: turn.n,
    at: turn.at,
    said: turn.heard,
    question: before.dialogue.question,
    differences,
    facts: expected ? factsOtherwise(expected, session) : [],
    configuration: expected ? configurationOtherwise(expected, session) : [],
  };
}

const stateOf = ({ turn, session }: ReplayedTurn): StateAt => ({
  turn: turn.n,
  question: session.dialogue.question,
  facts: fold(session.log).values,
  configuration: configurationOf(session),
});
