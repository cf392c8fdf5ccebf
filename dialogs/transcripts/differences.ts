import { fold } from '../../machines/log.ts';
import { equal, type Value, type Values } from '../../machines/value.ts';
import { configurationOf } from '../document.ts';
import { definition, openSession, type Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { isSameStatement, outcomeOf } from './outcome.ts';
import { type Reply, replyOf, type Statement, type Transcript, type TranscriptTurn } from './transcript.ts';

/** One thing that came out otherwise than it was recorded. */
export interface Difference {
  /** `failed`: the turn could not be taken at all. */
  readonly kind: 'facts' | 'question' | 'attempt' | 'replies' | 'text' | 'labels' | 'failed';
  /** Which reply of the turn, from 1. */
  readonly reply?: number;
  /** Which answer. */
  readonly path?: string;
  readonly expected: Value;
  readonly actual: Value;
}

/** What a turn came to that was recorded otherwise, facts first: they explain the rest. */
export function differencesOf(
  turn: TranscriptTurn,
  result: Turn,
  { inOtherLanguage }: { readonly inOtherLanguage: boolean },
): readonly Difference[] {
  const replies = result.messages.map(replyOf);
  return [
    ...(turn.outcome && !inOtherLanguage ? factDifferences(turn.outcome.statements, outcomeOf(result).statements) : []),
    ...standingDifferences(turn, replies),
    ...(inOtherLanguage ? [] : wordDifferences(turn.replies, replies)),
  ];
}

function factDifferences(expected: readonly Statement[], actual: readonly Statement[]): readonly Difference[] {
  const longest = Math.max(expected.length, actual.length);
  const places = Array.from({ length: longest }, (_, i) => i).filter((i) => !isSameStatement(expected[i], actual[i]));
  return places.map((i) => {
    const one = expected[i] ?? actual[i];
    const path = one && 'path' in one ? one.path : undefined;
    return { kind: 'facts', ...(path && { path }), expected: statedBy(expected[i]), actual: statedBy(actual[i]) };
  });
}

const statedBy = (statement: Statement | undefined): Value => (statement ?? null) as unknown as Value;

const standingOf = (replies: readonly Reply[]) => replies.findLast(({ standing }) => standing)?.standing;

function standingDifferences(turn: TranscriptTurn, replies: readonly Reply[]): readonly Difference[] {
  const expected = standingOf(turn.replies);
  const actual = standingOf(replies);
  if (!expected) return [];
  return (['question', 'attempt'] as const).flatMap((kind) =>
    expected[kind] === (actual?.[kind] ?? null)
      ? []
      : [{ kind, expected: expected[kind], actual: actual?.[kind] ?? null }],
  );
}

function wordDifferences(expected: readonly Reply[], actual: readonly Reply[]): readonly Difference[] {
  const count: readonly Difference[] =
    expected.length === actual.length ? [] : [{ kind: 'replies', expected: expected.length, actual: actual.length }];
  const words = expected.flatMap((reply, i): readonly Difference[] => {
    const now = actual[i];
    if (!now) return [];
    if (reply.text !== now.text) return [{ kind: 'text', reply: i + 1, expected: reply.text, actual: now.text }];
    const isSame = !reply.labels.length || equal(reply.labels, now.labels);
    return isSame ? [] : [{ kind: 'labels', reply: i + 1, expected: reply.labels, actual: now.labels }];
  });
  return [...words, ...count];
}

/** The session as the transcript tells it after a turn, by its facts alone; undefined where it tells none. */
export function recordedSession({ turns }: Transcript, until: number): Session | undefined {
  const known = turns.filter(({ n }) => n <= until);
  if (known.some(({ outcome }) => !outcome)) return undefined;
  const log = known.flatMap(({ outcome, at, by }) =>
    (outcome?.statements ?? []).map((statement) => ({ ...statement, at, by })),
  );
  return { ...openSession(), definition, log, dialogue: known.at(-1)?.outcome?.dialogue ?? openSession().dialogue };
}

/** Something that two sessions hold otherwise, by path. */
export interface Otherwise {
  readonly path: string;
  readonly expected: Value;
  readonly actual: Value;
}

const otherwise = (expected: Values, actual: Values): readonly Otherwise[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    .filter((path) => !equal(expected[path], actual[path]))
    .map((path) => ({ path, expected: expected[path] ?? null, actual: actual[path] ?? null }));

/** The facts that two sessions differ in. */
export const factsOtherwise = (expected: Session, actual: Session): readonly Otherwise[] =>
  otherwise(fold(expected.log).values, fold(actual.log).values);

/** What the configurations of two sessions differ in. */
export const configurationOtherwise = (expected: Session, actual: Session): readonly Otherwise[] =>
  otherwise(leaves(configurationOf(expected)), leaves(configurationOf(actual)));

/** Plain values by path, lists included. */
function leaves(tree: unknown, path = ''): Values {
  if (typeof tree !== 'object' || tree === null) return { [path]: tree as Value };
  const dot = path && !Array.isArray(tree) ? '.' : '';
  const parts = Object.entries(tree).map(([key, inner]) =>
    leaves(inner, `${path}${dot}${Array.isArray(tree) ? `[${key}]` : key}`),
  );
  return Object.assign({}, ...parts) as Values;
}
