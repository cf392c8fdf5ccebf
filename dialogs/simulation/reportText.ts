import { secondsOf } from '../../machines/rules/duration.ts';
import { plainLoads } from '../../machines/simulation/loads.ts';
import { missedGoals } from '../../machines/simulation/missedGoals.ts';
import type { Interval } from '../../machines/simulation/statistics.ts';
import type { Language } from '../language.ts';
import { assumptionLines, draftLines } from '../routing/routingText.ts';
import { type PhraseKey, say } from '../say.ts';
import { comparisonText } from '../simulator/comparison.ts';
import { estimateTexts } from '../simulator/estimate.ts';
import { findingLine } from '../simulator/findingLine.ts';
import { headlineOf } from '../simulator/headline.ts';
import {
  type Measure,
  measureLabel,
  measureNames,
  spellDifference,
  spellInterval,
  spellMeasure,
  spellShare,
} from '../simulator/measureWords.ts';
import { spellDuration } from '../spell.ts';
import { columns } from './columns.ts';
import { missedGoalText } from './missedGoalText.ts';
import type { Ran } from './ran.ts';

/** A simulation for a terminal: the outcome first, then the figures, what to change, and what was taken for granted. */
export function reportText(ran: Ran, language: Language): string {
  const { report, comparison, settled, names } = ran;
  const { phrases } = language;
  const titled = (key: PhraseKey, rows: readonly string[]): readonly string[] =>
    rows.length ? ['', phrases[key], ...rows] : [];
  return [
    say(language, 'reportTitle', { file: names.first }),
    factsLine(ran, language),
    '',
    headlineOf(report.measures, settled, language).text,
    ...(comparison ? [comparisonText(comparison, language)] : []),
    ...titled('simMeasures', measureRows(ran, language)),
    ...(comparison ? ['', say(language, 'reportCompared', { file: names.second }), ...compareRows(ran, language)] : []),
    ...titled(isSingle(ran) ? 'simBySkill' : 'reportBySkill', skillRows(ran, language)),
    ...titled(isSingle(ran) ? 'simByAgent' : 'reportByAgent', agentRows(ran, language)),
    ...titled('simFindingsTitle', findingRows(ran, language)),
    ...titled('simEstimateTitle', estimateRows(ran, language)),
    ...titled('routeAssumptions', assumptionLines(report.assumptions, language)),
    ...titled('routeDraft', draftLines(settled.unanswered, language)),
  ].join('\n');
}

function factsLine({ report, scenario }: Ran, language: Language): string {
  const { replications, seed, contacts, warmUpSeconds } = report;
  const warmUp = warmUpSeconds ? spellDuration(warmUpSeconds, language) : say(language, 'reportNoWarmUp');
  const facts = { replications, seed, contacts, warmUp };
  if (scenario.contacts !== undefined) return say(language, 'reportFactsCount', { ...facts, count: scenario.contacts });
  const duration = spellDuration(secondsOf(scenario.duration ?? 'PT0S'), language);
  return say(language, 'reportFacts', { ...facts, duration });
}

const isSingle = ({ report }: Ran): boolean => report.replications < 2;

function measureRows(ran: Ran, language: Language): readonly string[] {
  const { phrases } = language;
  const mean = isSingle(ran) ? phrases.simMean : phrases.reportMean;
  const head = [phrases.simMeasure, mean, phrases.simInterval];
  const rows = measureNames.map((name) => {
    const one = ran.report.measures[name];
    return [measureLabel(name, language), spellMeasure(name, one.mean, language), intervalText(ran, name, language)];
  });
  return [
    ...columns([head, ...rows]),
    ...(isSingle(ran) ? [say(language, 'reportSingle')] : []),
    say(language, 'reportFormula', { thresholds: thresholdsText(ran, language) }),
  ];
}

function intervalText(ran: Ran, name: Measure, language: Language): string {
  const one = ran.report.measures[name];
  if (one.mean === null) return language.phrases.simNotMeasured;
  return isSingle(ran) ? language.phrases.simSingleRun : spellInterval(name, one, language);
}

/** Within what each skill has to be answered. */
function thresholdsText({ report, settled, scenario }: Ran, language: Language): string {
  const met = new Set(report.perSkill.map(({ skill }) => skill));
  const stated = settled.skills.flatMap(({ name, serviceLevel }) => {
    const goal = serviceLevel ?? scenario.serviceLevel;
    if (!goal || !met.has(name)) return [];
    return say(language, 'reportThreshold', {
      skill: name,
      threshold: spellDuration(goal.thresholdSeconds, language),
      goal: spellShare(goal.goalPercent / 100, language),
    });
  });
  return stated.length ? `${stated.join('; ')}.` : say(language, 'reportNoThreshold');
}

const isTold = ({ low, high }: Interval): boolean => low !== null && high !== null && (low > 0 || high < 0);

function compareRows({ comparison, report }: Ran, language: Language): readonly string[] {
  if (!comparison) return [];
  const { phrases } = language;
  const head = [phrases.simMeasure, phrases.simThis, phrases.simOther, phrases.simDifference, phrases.simInterval];
  const rows = measureNames.map((name) => {
    const one = comparison.differences[name];
    const [low, high] = [spellDifference(name, one.low, language), spellDifference(name, one.high, language)];
    const interval =
      one.low === null
        ? phrases.simSingleRun
        : isTold(one)
          ? say(language, 'simIntervalOf', { low, high })
          : phrases.reportNoDifference;
    return [
      measureLabel(name, language),
      spellMeasure(name, report.measures[name].mean, language),
      spellMeasure(name, comparison.second.measures[name].mean, language),
      spellDifference(name, one.mean, language),
      one.mean === null ? phrases.simNotMeasured : interval,
    ];
  });
  return columns([head, ...rows]);
}

const ofSkill = ['offered', 'answered', 'abandoned', 'serviceLevel', 'waitSeconds', 'waitP90Seconds'] as const;

/** One skill is the whole; more are told apart. */
function skillRows({ report: { perSkill } }: Ran, language: Language): readonly string[] {
  if (perSkill.length < 2) return [];
  const head = [language.phrases.simSkill, ...ofSkill.map((name) => measureLabel(name, language))];
  const rows = perSkill.map(({ skill, measures }) => [
    skill,
    ...ofSkill.map((name) => spellMeasure(name, measures[name].mean, language)),
  ]);
  return turned([head, ...rows]);
}

const mostAcross = 6;

/** A row for each measure and a column for each skill, where they fit in a line. */
function turned(rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length > mostAcross) return columns(rows);
  return columns((rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? '')));
}

const mostAgents = 20;

function agentRows({ report: { perAgent } }: Ran, language: Language): readonly string[] {
  const head = [language.phrases.simAgent, measureLabel('answered', language), measureLabel('occupancy', language)];
  const rows = perAgent
    .slice(0, mostAgents)
    .map(({ agent, answered, occupancy }) => [
      agent,
      spellMeasure('answered', answered.mean, language),
      spellMeasure('occupancy', occupancy.mean, language),
    ]);
  const more = perAgent.length - rows.length;
  return [...columns([head, ...rows]), ...(more > 0 ? [say(language, 'reportAgents', { count: more })] : [])];
}

function findingRows({ report, configuration, scenario, settled }: Ran, language: Language): readonly string[] {
  const rows = [
    ...missedGoals(report, scenario, settled).map((one) =>
      say(language, 'reportFinding', {
        severity: language.phrases.severityWarning,
        text: missedGoalText(one, language),
        path: one.path,
      }),
    ),
    ...report.findings.map((one) => {
      const { severityLabel: severity, text, change, sources } = findingLine(one, configuration, language);
      return say(language, 'reportFinding', { severity, text: `${text} ${change}`, path: `${one.path}; ${sources}` });
    }),
  ];
  return rows.length ? rows : [language.phrases.simNoFindings];
}

function estimateRows({ scenario, settled }: Ran, language: Language): readonly string[] {
  const { loads, staff, isBusiest } = plainLoads(scenario, settled);
  const lines = estimateTexts(loads, staff, language);
  if (!lines.length) return [];
  return [
    say(language, 'simEstimateHint'),
    ...(isBusiest ? [say(language, 'reportBusiest')] : []),
    ...lines.map((text) => say(language, 'routeItem', { text })),
  ];
}
