import { template } from '../../machines/path.ts';
import { type FieldId, fieldOf, fields } from '../../machines/setup.ts';
import type { Standing } from '../message.ts';
import type { Statement, Transcript, TranscriptTurn } from '../transcripts/transcript.ts';

/** How people got on with one question, over many conversations. */
export interface QuestionInsight {
  /** Template of its path. */
  readonly question: FieldId;
  /** Conversations in which it was put. */
  readonly conversations: number;
  /** How often it was put, elements of groups and returns included. */
  readonly asked: number;
  /** Answers that were not understood or not taken. */
  readonly failed: number;
  /** Conversations in which that happened at all. */
  readonly stumbled: number;
  /** Answers that were changed, withdrawn or taken back. */
  readonly corrections: number;
  /** From the question to what was said on it; null where nobody answered. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  /** Conversations that ended with it, unfinished. */
  readonly abandoned: number;
}

export interface Insights {
  readonly conversations: number;
  readonly finished: number;
  /** In the order of the page; only those that were put or corrected. */
  readonly questions: readonly QuestionInsight[];
}

interface Gathered {
  conversations: number;
  asked: number;
  failed: number;
  stumbled: number;
  corrections: number;
  abandoned: number;
  readonly seconds: number[];
}

const nothing = (): Gathered => ({
  conversations: 0,
  asked: 0,
  failed: 0,
  stumbled: 0,
  corrections: 0,
  abandoned: 0,
  seconds: [],
});

/** Gathers insights one transcript after the other; of each, only figures are kept. */
export function openInsights(): { readonly add: (transcript: Transcript) => void; readonly result: () => Insights } {
  const byQuestion = new Map<string, Gathered>();
  const at = (path: string): Gathered => {
    const id = fieldOf(template(path)) ? template(path) : path;
    const found = byQuestion.get(id) ?? nothing();
    byQuestion.set(id, found);
    return found;
  };
  let [conversations, finished] = [0, 0];
  return {
    add: ({ turns }) => {
      conversations++;
      const visits = visitsOf(turns);
      if (gather(visits, at)) finished++;
      for (const path of correctedIn(turns)) at(path).corrections++;
    },
    result: () => ({ conversations, finished, questions: ordered(byQuestion) }),
  };
}

/** One question from the time it is put until another one is. */
interface Visit {
  readonly path: string;
  failed: number;
  seconds: number | null;
}

/** The questions in the order they were put, and whether the last word was that all is done. */
function visitsOf(turns: readonly TranscriptTurn[]): {
  readonly visits: readonly Visit[];
  readonly isFinished: boolean;
} {
  const visits: Visit[] = [];
  let last: Standing | undefined;
  let since = 0;
  for (const { at, replies } of turns) {
    const now = Date.parse(at);
    const visit = last?.question ? visits.at(-1) : undefined;
    if (visit) visit.seconds = Math.max(0, now - since) / 1000;
    const standing = replies.findLast((reply) => reply.standing)?.standing;
    if (!standing) continue;
    if (standing.question !== null && standing.question !== last?.question) {
      visits.push({ path: standing.question, failed: 0, seconds: null });
      since = now;
    }
    const own = visits.at(-1);
    if (own && standing.question === own.path) own.failed = Math.max(own.failed, standing.attempt);
    last = standing;
  }
  return { visits, isFinished: last !== undefined && last.question === null };
}

function gather({ visits, isFinished }: ReturnType<typeof visitsOf>, at: (path: string) => Gathered): boolean {
  for (const { path, failed, seconds } of visits) {
    const own = at(path);
    own.asked++;
    own.failed += failed;
    if (seconds !== null) own.seconds.push(seconds);
  }
  for (const one of new Set(visits.map(({ path }) => at(path)))) one.conversations++;
  for (const one of new Set(visits.filter(({ failed }) => failed).map(({ path }) => at(path)))) one.stumbled++;
  const left = isFinished ? undefined : visits.at(-1);
  if (left) at(left.path).abandoned++;
  return isFinished;
}

/** Paths of the answers that were changed, withdrawn or taken back, each time it happened. */
function correctedIn(turns: readonly TranscriptTurn[]): readonly string[] {
  const corrected: string[] = [];
  const past: Statement[] = [];
  for (const statement of turns.flatMap(({ outcome }) => outcome?.statements ?? [])) {
    if (statement.type === 'UNDONE') {
      const taken = past.splice(Math.max(0, past.length - statement.count));
      corrected.push(...taken.flatMap((one) => ('path' in one ? [one.path] : [])));
    } else if (statement.type !== 'LANGUAGE' && statement.type !== 'REDONE') past.push(statement);
    const isChange = statement.type === 'CHANGED' || statement.type === 'REOPENED';
    if (isChange && statement.path !== 'setup.review') corrected.push(statement.path);
  }
  return corrected;
}

const ordered = (found: ReadonlyMap<string, Gathered>): readonly QuestionInsight[] =>
  (Object.keys(fields) as FieldId[]).flatMap((question) => {
    const gathered = found.get(question);
    if (!gathered) return [];
    const { seconds, ...figures } = gathered;
    const sorted = seconds.toSorted((a, b) => a - b);
    return [{ question, ...figures, medianSeconds: quantile(sorted, 0.5), p90Seconds: quantile(sorted, 0.9) }];
  });

/** The nearest rank. */
const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
