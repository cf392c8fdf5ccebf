import type { Configuration } from '../../machines/configuration.ts';
import type { Settled } from '../../machines/routing/settle.ts';
import { plainLoads } from '../../machines/simulation/loads.ts';
import { missedGoals } from '../../machines/simulation/missedGoals.ts';
import type { ComparisonReport, Measures, SimulationReport } from '../../machines/simulation/report.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';
import type { Interval } from '../../machines/simulation/statistics.ts';
import type { Language } from '../language.ts';
import { assumptionText } from '../routing/routingText.ts';
import { say } from '../say.ts';
import { commonGoal } from '../simulation/goal.ts';
import { comparisonText } from './comparison.ts';
import { estimateTexts } from './estimate.ts';
import { type FindingLine, findingLine, missedGoalLine } from './findingLine.ts';
import { headlineOf } from './headline.ts';
import { measureLabel, measureNames, spellDifference, spellInterval, spellMeasure } from './measureWords.ts';
import { type ChartView, chartView } from './monthChart.ts';
import { type MonthForm, warmUpDays } from './monthForm.ts';
import type { Line } from './routingView.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A simulated month as the page shows it: words, tables and a drawing. */
export interface MonthView {
  readonly headline: string;
  readonly isGood: boolean | null;
  /** What a change of configuration brings. */
  readonly comparison: string | null;
  readonly facts: string;
  readonly tables: readonly Table[];
  readonly findings: readonly FindingLine[];
  readonly estimates: readonly string[];
  readonly assumptions: readonly Line[];
  readonly chart: ChartView;
  readonly csv: string;
}

export interface Month {
  readonly report: SimulationReport;
  readonly comparison: ComparisonReport | null;
  readonly form: MonthForm;
  readonly configuration: Configuration;
  readonly settled: Settled;
  readonly scenario: Scenario;
  /** Of the drawing, in pixels. */
  readonly width: number;
}

export function monthView(month: Month, language: Language): MonthView {
  const { report, comparison, form, settled, width } = month;
  const { text, isGood } = headlineOf(report.measures, settled, language);
  return {
    headline: text,
    isGood,
    comparison: comparison && comparisonText(comparison, language),
    facts: say(language, 'simMonthFacts', {
      replications: report.replications,
      days: form.days,
      warmUp: warmUpDays(form),
      seed: report.seed,
      contacts: report.contacts,
    }),
    tables: [measuresTable(month, language), ...bySkill(report, language), byAgent(report, language)],
    findings: findingsOf(month, language),
    estimates: estimatesOf(month, language),
    assumptions: report.assumptions.map((id) => ({
      topic: '',
      text: assumptionText(id, language),
      documented: '',
      assumed: id,
    })),
    chart: chartView(report.series, { language, timeZone: settled.timeZone, goalPercent: commonGoal(settled) }, width),
    csv: csvOf(report.measures, comparison),
  };
}

/** Goals that are missed, what the run brought to light, the gravest first. */
function findingsOf({ report, scenario, settled, configuration }: Month, language: Language): readonly FindingLine[] {
  const missed = missedGoals(report, scenario, settled).map((one) => missedGoalLine(one, configuration, language));
  const found = byGravity(report.findings).map((one) => findingLine(one, configuration, language));
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...missed,
    ...found.filter(({ severity }) => severity !== 'error'),
  ];
}

function estimatesOf({ scenario, settled }: Month, language: Language): readonly string[] {
  const { loads, staff, isBusiest } = plainLoads(scenario, settled);
  const texts = estimateTexts(loads, staff, language);
  return texts.length && isBusiest ? [...texts, language.phrases.reportBusiest] : texts;
}

const gravity = { error: 0, warning: 1, info: 2 } as const;
const byGravity = (findings: SimulationReport['findings']) =>
  findings.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);

function measuresTable({ report, comparison }: Month, language: Language): Table {
  const { phrases } = language;
  const title = phrases.simMeasures;
  if (!comparison)
    return {
      title,
      head: [phrases.simMeasure, meanTitle(report, language), phrases.simInterval],
      rows: measureNames.map((name) => [
        measureLabel(name, language),
        spellMeasure(name, report.measures[name].mean, language),
        interval(name, report.measures[name], report, language),
      ]),
    };
  const { second, differences } = comparison;
  return {
    title,
    head: [phrases.simMeasure, phrases.simThis, phrases.simOther, phrases.simDifference, phrases.simInterval],
    rows: measureNames.map((name) => {
      const { mean, low, high } = differences[name];
      const ends = { low: spellDifference(name, low, language), high: spellDifference(name, high, language) };
      return [
        measureLabel(name, language),
        spellMeasure(name, report.measures[name].mean, language),
        spellMeasure(name, second.measures[name].mean, language),
        spellDifference(name, mean, language),
        low === null || high === null ? phrases.simSingleRun : say(language, 'simIntervalOf', ends),
      ];
    }),
  };
}

const meanTitle = ({ replications }: SimulationReport, { phrases }: Language): string =>
  replications < 2 ? phrases.simMean : phrases.reportMean;

function interval(name: (typeof measureNames)[number], one: Interval, report: SimulationReport, language: Language) {
  if (one.mean === null) return language.phrases.simNotMeasured;
  return report.replications < 2 ? language.phrases.simSingleRun : spellInterval(name, one, language);
}

const ofSkill = ['offered', 'answered', 'serviceLevel', 'waitSeconds', 'waitP90Seconds', 'abandoned'] as const;

/** One skill is the whole; more are told apart. */
function bySkill({ perSkill, replications }: SimulationReport, language: Language): readonly Table[] {
  const { phrases } = language;
  if (perSkill.length < 2) return [];
  return [
    {
      title: replications < 2 ? phrases.simBySkill : phrases.reportBySkill,
      head: [phrases.simSkill, ...ofSkill.map((name) => measureLabel(name, language))],
      rows: perSkill.map(({ skill, measures }) => [
        skill,
        ...ofSkill.map((name) => spellMeasure(name, measures[name].mean, language)),
      ]),
    },
  ];
}

const mostAgents = 60;

function byAgent({ perAgent, replications }: SimulationReport, language: Language): Table {
  const { phrases } = language;
  return {
    title: replications < 2 ? phrases.simByAgent : phrases.reportByAgent,
    head: [phrases.simAgent, measureLabel('answered', language), measureLabel('occupancy', language)],
    rows: perAgent
      .slice(0, mostAgents)
      .map(({ agent, answered, occupancy }) => [
        agent,
        spellMeasure('answered', answered.mean, language),
        spellMeasure('occupancy', occupancy.mean, language),
      ]),
  };
}

/** The measures for a spreadsheet or a script: plain numbers, the same in every language. */
function csvOf(measures: Measures, comparison: ComparisonReport | null): string {
  const cells = ({ mean, low, high }: Interval): readonly string[] => [mean, low, high].map((one) => String(one ?? ''));
  const head = ['measure', 'mean', 'low', 'high'];
  const more = ['otherMean', 'otherLow', 'otherHigh', 'differenceMean', 'differenceLow', 'differenceHigh'];
  const rows = measureNames.map((name) => [
    name,
    ...cells(measures[name]),
    ...(comparison ? [...cells(comparison.second.measures[name]), ...cells(comparison.differences[name])] : []),
  ]);
  return `${[[...head, ...(comparison ? more : [])], ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
