import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleFile } from '../../../bot/simulator/example.ts';
import { languages } from '../../../dialogs/catalog.ts';
import { type MonthForm, monthFormSchema, scenarioOf } from '../../../dialogs/simulator/monthForm.ts';
import { monthView } from '../../../dialogs/simulator/monthView.ts';
import type { Configuration } from '../../../machines/configuration.ts';
import { exampleRoster } from '../../../machines/routing/exampleRoster.ts';
import { settle } from '../../../machines/routing/settle.ts';
import type { Scenario } from '../../../machines/simulation/scenario.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { fakeReport } from '../../bot/helpers/fakeMonth.ts';

const configuration = JSON.parse(readFileSync(exampleFile('fr'), 'utf8')) as Configuration;
const settled = settle(configuration);
const roster = exampleRoster(configuration);
const plain: MonthForm = {
  arrivals: { 'WhatsApp Toronto': 12 },
  spread: 'open',
  week: '',
  handleMinutes: 10,
  messages: 3,
  replyMinutes: 5,
  patienceMinutes: 30,
  acceptPercent: 95,
  returningPercent: 30,
  slowdownPercent: 15,
  shifts: 'open',
  closedHours: 'queue',
  days: 7,
  replications: 3,
  seed: '1',
};
const nowMs = Date.UTC(2026, 10, 25, 12);
const given = (form: Partial<MonthForm>) =>
  scenarioOf({ form: { ...plain, ...form }, settled, roster, runs: 1, nowMs, language: languages.en });
const scenario = (form: Partial<MonthForm>): Scenario => {
  const read = given(form);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  return read.value as Scenario;
};

describe('the scenario of a form', () => {
  test.each([
    {},
    { spread: 'even' },
    { shifts: 'always', closedHours: 'ignore' },
    { patienceMinutes: null, days: 1 },
  ] as const)('is one that the engine takes: %j', (form) => {
    expect(monthFormSchema.safeParse({ ...plain, ...form }).success).toBe(true);
    expect(readScenario(scenario(form), settled)).toHaveProperty('value');
  });

  test('begins on a Monday at midnight where the business is', () => {
    expect(scenario({}).start).toBe('2026-11-30T05:00:00.000Z');
  });

  test('has arrivals in opening hours alone, part of an hour counting as a part', () => {
    const [{ hourly }] = scenario({}).arrivals as unknown as [{ hourly: { perHour: number[] } }];
    expect(hourly.perHour).toHaveLength(168);
    expect(hourly.perHour.slice(8, 18)).toEqual([0, 12, 12, 12, 12, 12, 12, 12, 12, 0]);
    expect(hourly.perHour.reduce((a, b) => a + b)).toBe(12 * (5 * 8 + 4));
    expect(scenario({ spread: 'even' }).arrivals[0]).toMatchObject({
      interarrivalSeconds: { exponential: { mean: 300 } },
    });
  });

  test('takes the hours of a week as they are, with either decimal sign', () => {
    const line = Array.from({ length: 24 }, (_, i) => (i === 9 ? '2,5' : i === 10 ? '1.5' : '0')).join('\t');
    const [{ hourly }] = scenario({ spread: 'week', week: `${`${line}\n`.repeat(7)}\n` }).arrivals as unknown as [
      { hourly: { perHour: number[] } },
    ];
    expect(hourly.perHour.slice(8, 12)).toEqual([0, 2.5, 1.5, 0]);
    for (const week of [`${line}\n`.repeat(6), `${line}\n`.repeat(8), `${line.replace('0', 'x')}\n`.repeat(7)])
      expect(given({ spread: 'week', week })).toHaveProperty('problems');
  });

  test('lets agents work when it says, unless they state hours of their own', () => {
    expect(scenario({}).roster.agents.every(({ schedule }) => schedule)).toBe(true);
    expect(scenario({ shifts: 'always' }).roster.agents.some(({ schedule }) => schedule)).toBe(false);
  });

  test('is refused with the field that is wrong', () => {
    const problems = (form: Partial<MonthForm>) => JSON.stringify(given(form));
    expect(problems({ handleMinutes: Number.NaN })).toContain('Work on a case');
    expect(problems({ messages: 1.5 })).toContain('Messages in a case');
    expect(problems({ replications: 201 })).toContain('Replications');
    expect(problems({ acceptPercent: 0 })).toContain('Offers accepted');
  });
});

describe.each(['fr', 'en'] as const)('a month in %s', (tag) => {
  const view = monthView(
    {
      report: fakeReport,
      comparison: { first: fakeReport, second: fakeReport, differences: fakeReport.measures },
      form: plain,
      configuration,
      settled,
      scenario: scenario({}),
      width: 700,
    },
    languages[tag],
  );

  test('says everything in words', () => {
    const { chart, csv, ...said } = view;
    expect(JSON.stringify(said)).not.toMatch(/[{]\w+[},]|undefined|NaN|null,"(?!isGood)/);
    expect(csv.split('\r\n')[0]).toBe(
      'measure,mean,low,high,otherMean,otherLow,otherHigh,differenceMean,differenceLow,differenceHigh',
    );
    expect(chart.rows[0]?.every(Boolean)).toBe(true);
  });

  test('has tables whose rows are as long as their heads', () => {
    for (const { head, rows } of [...view.tables, { head: view.chart.rows[0] ?? [], rows: view.chart.rows }])
      for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('labels a single run', () => {
    const single = monthView(
      {
        report: { ...fakeReport, replications: 1 },
        comparison: null,
        form: plain,
        configuration,
        settled,
        scenario: scenario({}),
        width: 300,
      },
      languages[tag],
    );
    expect(single.facts).toMatch(tag === 'fr' ? /Une seule réplication/ : /single replication/);
    expect(single.tables[0]?.rows[0]?.[2]).toBe(tag === 'fr' ? 'une seule fois' : 'single run');
  });
});
