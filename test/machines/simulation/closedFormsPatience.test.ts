import { test } from 'vitest';
import { expectClosedForms } from './closedForms.ts';

/** Offered load above 1 has a long run, because who loses patience leaves. */
const cells = [1, 5, 20, 100].flatMap((servers) =>
  [0.8, 0.95, 1.1].map((occupancy) => ({ servers, occupancy, patience: 2 })),
);

test.each(cells)('Erlang A, $servers agents offered $occupancy of their time', { timeout: 120_000 }, expectClosedForms);
