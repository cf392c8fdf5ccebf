import { pickLanguage } from '../catalog.ts';
import type { Language, LanguageTag } from '../language.ts';
import type { Message } from '../message.ts';
import type { Session } from '../session.ts';
import type { Difference } from '../transcripts/differences.ts';
import { type ReplayedTurn, replay, replayTurns } from '../transcripts/replay.ts';
import { type Reply, replyOf, statementOf, type Transcript, type TranscriptTurn } from '../transcripts/transcript.ts';
import { takeTurn } from '../turn.ts';
import { noPanels, type PanelSplices, type Panels, panelsOf, splicesOf } from './panels.ts';
import { openRows, type Row } from './row.ts';

/** What the replay of a turn adds to its row. */
export interface Step {
  readonly n: number;
  readonly splices: PanelSplices;
  /** Only where they are other than recorded, or in another language. */
  readonly replies?: readonly Pick<Reply, 'text' | 'labels'>[];
  readonly isTakenAsFacts: boolean;
  readonly differences: readonly Difference[];
}

/** The list as the file tells it, before anything is replayed. */
export function rowsOf(transcript: Transcript, language: Language): readonly Row[] {
  const row = openRows(language);
  return transcript.turns.map((turn) => row({ ...turn, statements: turn.outcome?.statements ?? [] }));
}

const isIn = ({ locale }: Transcript, tag: LanguageTag): boolean => locale?.slice(0, 2).toLowerCase() === tag;

export interface Telling {
  /** Of labels and values. */
  readonly language: Language;
  /** The language of the replies, where it is another one than recorded. */
  readonly shownIn?: LanguageTag | undefined;
}

/** The replay turn by turn. */
export function* stepsOf(transcript: Transcript, { language, shownIn }: Telling): Generator<Step> {
  const isOther = shownIn !== undefined && !isIn(transcript, shownIn);
  let before: Panels = noPanels;
  for (const replayed of replayTurns(transcript, isOther ? { language: shownIn } : {})) {
    const after = panelsAfter(replayed, before, language);
    yield {
      n: replayed.turn.n,
      splices: splicesOf(before, after),
      ...((isOther || replayed.differences.length > 0) && { replies: repliesOf(replayed.messages) }),
      isTakenAsFacts: isOther && replayed.taken === 'facts' && replayed.turn.taken === 'said',
      differences: replayed.differences,
    };
    before = after;
  }
}

const repliesOf = (messages: readonly Message[]) => messages.map(replyOf).map(({ text, labels }) => ({ text, labels }));

function panelsAfter(
  { session, messages, entries }: Pick<ReplayedTurn, 'session' | 'messages' | 'entries'>,
  before: Panels,
  language: Language,
): Panels {
  const standing = messages.findLast((one) => one.standing)?.standing;
  try {
    return panelsOf(session, { before, language, standing }, entries.length > 0);
  } catch {
    // A transcript may state what no configuration can hold.
    return before;
  }
}

/** The first turn that comes to something else now; null when none does. */
export const divergenceOf = (transcript: Transcript): number | null => replay(transcript).diverged?.turn.n ?? null;

export interface Branch {
  /** The turn that goes otherwise, from 2. */
  readonly turn: number;
  readonly said: readonly string[];
  /** Whether the recorded turns after it are taken as well. */
  readonly isContinued: boolean;
}

/** A turn of a branch, with its row. */
export interface BranchStep {
  readonly row: Row;
  readonly step: Step;
}

/** The conversation from a turn on, had something else been said; the transcript stays as it is. */
export function* branchOf(transcript: Transcript, branch: Branch, { language }: Telling): Generator<BranchStep> {
  let session: Session | undefined;
  const row = openRows(language);
  for (const replayed of replayTurns(transcript, { until: branch.turn - 1 })) {
    ({ session } = replayed);
    row({ ...replayed.turn, statements: [] });
  }
  const from = transcript.turns.find(({ n }) => n === branch.turn);
  if (!session || !from) return;
  let before: Panels = noPanels;
  for (const [i, turn] of othersOf(transcript, branch, from).entries()) {
    const { at, by, said } = turn;
    const result = takeTurn(session, said, { at, by });
    const n = branch.turn + i;
    const after = panelsAfter(result, before, language);
    const replies = result.messages.map(replyOf);
    yield {
      row: row({ n, at, said, heard: turn.heard, replies, statements: result.entries.map(statementOf) }),
      step: { n, splices: splicesOf(before, after), isTakenAsFacts: false, differences: [] },
    };
    ({ session } = result);
    before = after;
  }
}

type Heard = Pick<TranscriptTurn, 'at' | 'by' | 'said' | 'heard'>;

/** What is said instead, and what was said after it. */
function othersOf({ turns, locale }: Transcript, { turn, said, isContinued }: Branch, from: TranscriptTurn): Heard[] {
  const instead = said.map((text, i) => ({
    at: new Date(Date.parse(from.at) + i).toISOString(),
    by: from.by,
    said: { text, locale: pickLanguage(locale).locale },
    heard: text,
  }));
  return [...instead, ...(isContinued ? turns.filter(({ n }) => n > turn) : [])];
}
