import { describe, expect, test } from 'vitest';
import type { Value } from '../../../machines/value.ts';
import { tags } from '../../helpers/talk.ts';
import { landed, reasonWords, sayAt, standing, textOf } from './standing.ts';
import type { Outcome, Utterance } from './table.ts';
import { tables } from './tables.ts';

function check({ said, outcome }: Utterance, { at, tag }: { at: string; tag: 'fr' | 'en' }): void {
  const turn = sayAt(said, { at, tag });
  const { question } = standing(at, tag);
  const last = turn.messages.at(-1);
  if (outcome.kind === 'takes') {
    expect(landed(turn, question), textOf(turn)).toEqual(outcome.value);
    return;
  }
  expect(landed(turn, question)).toBeUndefined();
  if (outcome.kind === 'keeps') return;
  expect(turn.entries).toEqual([]);
  expect(last?.standing?.question).toBe(question);
  expect(last?.standing?.attempt).toBe(1);
  const offered = (last?.choices ?? []).map(({ value }) => value);
  if (outcome.kind === 'offers') expect(offered.slice(0, outcome.guesses.length)).toEqual(outcome.guesses);
  else expect(textOf(turn)).toContain(reasonWords(outcome.kind === 'puzzles' ? 'unclear' : outcome.reason, tag));
  expect(turn.session.dialogue.proposal).toEqual(proposalOf(outcome) ?? null);
  if (proposalOf(outcome) !== undefined) expect(offered[0]).toEqual(proposalOf(outcome));
}

const proposalOf = (outcome: Outcome): Value | undefined => (outcome.kind === 'refuses' ? outcome.proposal : undefined);

describe.each(tables)('$at', (table) => {
  describe.each(tags)('%s', (tag) => {
    test.each(table[tag].flat().map((utterance) => [utterance.said, utterance] as const))('«%s»', (_, utterance) =>
      check(utterance, { at: table.at, tag }),
    );
  });
});

const utterances = tables.flatMap((table) => tags.flatMap((tag) => table[tag].flat()));

test('there are more than 600, and a third of them are no answers', () => {
  const refused = utterances.filter(({ outcome }) => outcome.kind !== 'takes').length;
  expect(utterances.length).toBeGreaterThan(600);
  expect(refused / utterances.length).toBeGreaterThan(1 / 3);
});
