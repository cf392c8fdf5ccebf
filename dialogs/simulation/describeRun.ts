import type { Configuration } from '../../machines/configuration.ts';
import { plainLoads } from '../../machines/simulation/loads.ts';
import { missedGoals } from '../../machines/simulation/missedGoals.ts';
import type { SimulationReport } from '../../machines/simulation/report.ts';
import { staffingOf } from '../../machines/simulation/staffing.ts';
import { languages } from '../catalog.ts';
import type { Language, LanguageTag } from '../language.ts';
import { assumptionText } from '../routing/routingText.ts';
import { comparisonText } from '../simulator/comparison.ts';
import { findingLine } from '../simulator/findingLine.ts';
import { missedGoalText } from './missedGoalText.ts';
import type { Ran } from './ran.ts';

const inBoth = (words: (language: Language) => string): Readonly<Record<LanguageTag, string>> => ({
  fr: words(languages.fr),
  en: words(languages.en),
});

/** A simulation as a document; everything in it follows from the files and the seed. */
export function describeRun(ran: Ran, language: Language) {
  const { report, comparison, scenario, settled, names } = ran;
  const { loads, staff } = plainLoads(scenario, settled);
  return {
    seed: seedOf(report.seed),
    replications: report.replications,
    warmUp: scenario.warmUp ?? 'PT0S',
    contacts: report.contacts,
    assumptions: report.assumptions.map((id) => ({ id, text: inBoth((one) => assumptionText(id, one)) })),
    assumedAnswers: settled.unanswered,
    ...measured(report, ran.configuration, language),
    missedGoals: missedGoals(report, scenario, settled).map((one) => ({
      ...one,
      text: inBoth((each) => missedGoalText(one, each)),
    })),
    series: report.series,
    estimates: staffingOf(loads, staff),
    ...(comparison && {
      comparison: {
        with: names.second,
        text: inBoth((one) => comparisonText(comparison, one)),
        differences: comparison.differences,
        ...measured(comparison.second, ran.compared ?? ran.configuration, language),
      },
    }),
  };
}

const measured = (
  { measures, perSkill, perAgent, findings }: SimulationReport,
  configuration: Configuration,
  language: Language,
) => ({
  measures,
  perSkill,
  perAgent,
  findings: findings.map((one) => {
    const { text, change } = findingLine(one, configuration, language);
    return { id: one.id, severity: one.severity, path: one.path, message: `${text} ${change}`, source: one.source };
  }),
});

const wholeNumber = /^\d{1,15}$/;
/** A number is told as one. */
const seedOf = (seed: string): string | number => (wholeNumber.test(seed) ? Number(seed) : seed);
