import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../dialogs/catalog.ts';
import { missedGoalText } from '../../../dialogs/simulation/missedGoalText.ts';
import { settle } from '../../../machines/routing/settle.ts';
import { missedGoals } from '../../../machines/simulation/missedGoals.ts';
import type { Scenario } from '../../../machines/simulation/scenario.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { fakeMeasures, fakeReport } from '../../bot/helpers/fakeMonth.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const settled = settle(JSON.parse(read('routing/jungle.json')));
const day = readScenario(parse(read('simulation/day.yaml')), settled) as { readonly value: Scenario };

/** 1,000 cases, of which some were answered in time, some late; some never waited in opening hours. */
function missed(
  { level, high = level, answered, waited }: Record<'level' | 'answered' | 'waited', number> & { high?: number },
  scenario: Scenario = day.value,
) {
  const exactly = (mean: number) => ({ mean, low: mean, high: mean });
  const measures = {
    ...fakeMeasures,
    serviceLevel: { mean: level, low: level, high },
    offered: exactly(1000),
    answered: exactly(answered),
    waited: exactly(waited),
  };
  return missedGoals({ ...fakeReport, perSkill: [{ skill: 'WA_Service', measures }] }, scenario, settled);
}

describe('a goal that is missed', () => {
  test('is none when it is reached, or when that cannot be told', () => {
    expect(missed({ level: 0.9, answered: 1000, waited: 0.5 })).toEqual([]);
    expect(missed({ level: 0.78, high: 0.82, answered: 1000, waited: 0.5 })).toEqual([]);
  });

  test.each([
    [
      'closed hours',
      { level: 0.4, answered: 400, waited: 0.1 },
      { leftClosed: 500, leftOpen: 100, cause: 'closed', path: 'businessHours.week' },
    ],
    [
      'staff',
      { level: 0.4, answered: 900, waited: 0.9 },
      { leftClosed: 0, answeredLate: 500, cause: 'staff', path: 'roster.agents' },
    ],
    [
      'both',
      { level: 0.4, answered: 600, waited: 0.1 },
      { leftClosed: 300, leftOpen: 100, answeredLate: 200, cause: 'both' },
    ],
  ] as const)('comes from %s', (_, figures, expected) => expect(missed(figures)).toMatchObject([expected]));

  test('never comes from closed hours when there are none', () => {
    const scenario = { ...day.value, closedHours: 'ignore' } as const;
    expect(missed({ level: 0.4, answered: 400, waited: 0.1 }, scenario)).toMatchObject([
      { leftClosed: 0, cause: 'staff' },
    ]);
  });

  test('is told with its causes and what to change, in both languages', () => {
    const [closed] = missed({ level: 0.4, answered: 400, waited: 0.1 });
    const [staff] = missed({ level: 0.4, answered: 900, waited: 0.9 });
    if (!closed || !staff) throw new Error('reached');
    expect(missedGoalText(closed, languages.en)).toMatch(
      /40% are answered within 1 hour instead of 80%.*at least 500 .* open longer/,
    );
    expect(missedGoalText(closed, languages.fr).replaceAll('\u00a0', ' ')).toMatch(
      /40 % des réponses .* au moins 500 .* ouvrez plus longtemps/,
    );
    expect(missedGoalText({ ...staff, agentsNeeded: 9 }, languages.en)).toMatch(/asks for 9 agents, and there are 2/);
    expect(missedGoalText({ ...staff, agentsNeeded: 1 }, languages.fr)).toMatch(/il y a assez d’agents/);
  });
});
