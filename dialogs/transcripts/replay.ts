import type { Entry, Stamp } from '../../machines/log.ts';
import { languages } from '../catalog.ts';
import type { LanguageTag } from '../language.ts';
import type { Message, Said } from '../message.ts';
import { openSession, type Session } from '../session.ts';
import { type Turn, takeFacts, takeTurn } from '../turn.ts';
import { type Difference, differencesOf } from './differences.ts';
import { outcomeOf, standsTheSame, statesTheSame } from './outcome.ts';
import type { Outcome, Statement, Taken, Transcript, TranscriptTurn } from './transcript.ts';

export interface ReplayOptions {
  /** The last turn to take, from 1. */
  readonly until?: number;
  /** Another language than the recorded one: the words differ, the questions and the facts do not. */
  readonly language?: LanguageTag;
}

/** One turn of a transcript, taken again on a session that is thrown away. */
export interface ReplayedTurn {
  readonly turn: TranscriptTurn;
  readonly said: Said;
  /** In another language, facts where the words come to something else there. */
  readonly taken: Taken;
  readonly before: Session;
  readonly session: Session;
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  /** Empty when the turn came to what was recorded. */
  readonly differences: readonly Difference[];
}

/** Takes the person's half again, one turn at a time; nothing but the session is kept from turn to turn. */
export function* replayTurns(transcript: Transcript, options: ReplayOptions = {}): Generator<ReplayedTurn> {
  const { until = Number.POSITIVE_INFINITY } = options;
  const other = options.language && !isIn(transcript, options.language) ? options.language : undefined;
  let session = openSession();
  for (const turn of transcript.turns) {
    if (turn.n > until) return;
    const replayed = taken(turn, session, other);
    session = replayed.session;
    yield replayed;
  }
}

const isIn = ({ locale }: Transcript, language: LanguageTag): boolean => locale?.slice(0, 2).toLowerCase() === language;

function taken(turn: TranscriptTurn, before: Session, other: LanguageTag | undefined): ReplayedTurn {
  try {
    const { said, taken: way, result } = other ? inLanguage(turn, before, other) : asRecorded(turn, before);
    const { session, entries, messages } = result;
    const differences = differencesOf(turn, result, { inOtherLanguage: other !== undefined });
    return { turn, said, taken: way, before, session, entries, messages, differences };
  } catch {
    // A transcript may hold what no conversation leads to.
    const differences = [{ kind: 'failed', expected: null, actual: null } as const];
    return {
      turn,
      said: turn.said,
      taken: turn.taken,
      before,
      session: before,
      entries: [],
      messages: [],
      differences,
    };
  }
}

interface Taking {
  readonly said: Said;
  readonly taken: Taken;
  readonly result: Turn;
}

const stampOf = ({ at, by }: TranscriptTurn): Stamp => ({ at, by });

function asRecorded(turn: TranscriptTurn, before: Session): Taking {
  const { said, outcome } = turn;
  return turn.taken === 'facts' && outcome
    ? { said, taken: 'facts', result: takeFacts(before, outcome, stampOf(turn)) }
    : { said, taken: 'said', result: takeTurn(before, said, stampOf(turn)) };
}

function inLanguage(turn: TranscriptTurn, before: Session, tag: LanguageTag): Taking {
  const { locale } = languages[tag];
  const said = turn.said.locale === undefined ? turn.said : { ...turn.said, locale };
  const outcome = turn.outcome && translated(turn.outcome, locale);
  if (turn.taken === 'said') {
    const result = takeTurn(before, said, stampOf(turn));
    if (!outcome || comesTo(result, outcome)) return { said, taken: 'said', result };
  }
  return outcome
    ? { said, taken: 'facts', result: takeFacts(before, outcome, stampOf(turn)) }
    : { said, taken: 'said', result: takeTurn(before, said, stampOf(turn)) };
}

/** A conversation that changed its language stays in the one that is wanted. */
const translated = ({ statements, dialogue }: Outcome, locale: string): Outcome => ({
  statements: statements.map((one): Statement => (one.type === 'LANGUAGE' ? { ...one, locale } : one)),
  dialogue,
});

const comesTo = (result: Turn, outcome: Outcome): boolean =>
  statesTheSame(outcomeOf(result).statements, outcome.statements) &&
  standsTheSame(result.session.dialogue, outcome.dialogue);

export interface Replay {
  /** How many turns were taken again. */
  readonly turns: number;
  /** The first turn that came to something else, whole; null when there is none. */
  readonly diverged: ReplayedTurn | null;
  readonly last: ReplayedTurn | null;
  /** In another language: turns of which the facts were taken, not the words. */
  readonly takenAsFacts: number;
}

/** Replays up to the first divergence, or to the end; a replay in another language goes on to the end. */
export function replay(transcript: Transcript, options: ReplayOptions = {}): Replay {
  let [turns, takenAsFacts] = [0, 0];
  let last: ReplayedTurn | null = null;
  for (const replayed of replayTurns(transcript, options)) {
    turns++;
    last = replayed;
    if (replayed.taken === 'facts' && replayed.turn.taken === 'said') takenAsFacts++;
    if (replayed.differences.length) return { turns, diverged: replayed, last, takenAsFacts };
  }
  return { turns, diverged: null, last, takenAsFacts };
}
