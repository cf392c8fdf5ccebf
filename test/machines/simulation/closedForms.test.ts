import { expect, test } from 'vitest';
import { erlangC } from '../../../machines/simulation/erlang.ts';
import { replicate } from '../../../machines/simulation/outcome.ts';
import { expectClosedForms, preparedOf } from './closedForms.ts';

const timeout = 120_000;
const cells = [1, 5, 20].flatMap((servers) => [0.5, 0.8, 0.9, 0.95].map((occupancy) => ({ servers, occupancy })));

test.each(cells)('Erlang C, $servers agents at occupancy $occupancy', { timeout }, (cell) =>
  expectClosedForms({ ...cell, patience: null }),
);

test('a hundred agents at occupancy 0.5 let nobody wait, as Erlang C says', () => {
  const cell = { servers: 100, occupancy: 0.5, patience: null };
  expect(erlangC(50, 100)).toBeLessThan(1e-9);
  const prepared = preparedOf(cell, { duration: 100_000, warmUp: 1000 });
  const { measures } = replicate(prepared, { seed: 'closed form', replication: 0 });
  expect(measures).toMatchObject({ waited: 0, waitSeconds: 0, serviceLevel: 1, abandoned: 0 });
  expect(measures.answered).toBeGreaterThan(45_000);
  expect(measures.occupancy).toBeCloseTo(0.5, 1);
});
