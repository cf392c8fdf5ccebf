import { test } from 'vitest';
import { expectClosedForms } from './closedForms.ts';

const cells = [0.8, 0.9, 0.95].map((occupancy) => ({ servers: 100, occupancy, patience: null }));

test.each(cells)('Erlang C, a hundred agents at occupancy $occupancy', { timeout: 120_000 }, expectClosedForms);
