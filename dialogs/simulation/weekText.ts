import type { Configuration } from '../../machines/configuration.ts';
import type { Roster } from '../../machines/routing/roster.ts';
import type { Settled } from '../../machines/routing/settle.ts';
import type { Series, SimulationReport } from '../../machines/simulation/report.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { findingLine } from '../simulator/findingLine.ts';
import { headlineOf } from '../simulator/headline.ts';
import { measureLabel, spellInterval, spellMeasure, spellNumber, spellShare } from '../simulator/measureWords.ts';
import { joined } from '../spell.ts';

interface Simulated {
  readonly configuration: Configuration;
  readonly settled: Settled;
  readonly roster: Roster;
  readonly perHour: number;
  readonly minutes: number;
}

const told = ['serviceLevel', 'waitSeconds', 'waitP90Seconds', 'answered', 'abandoned', 'occupancy'] as const;
const mostFindings = 3;

/** A simulated week in a few lines, and the drawing of it in words. */
export function weekText(
  report: SimulationReport,
  { configuration, settled, roster: { agents }, perHour, minutes }: Simulated,
  language: Language,
): { readonly body: string; readonly drawn: string } {
  const names = joined(
    agents.map(({ name }) => name),
    language,
  );
  const { replications, contacts } = report;
  const findings = report.findings.slice(0, mostFindings).map((one) => {
    const { text, change } = findingLine(one, configuration, language);
    return say(language, 'routeItem', { text: `${text} ${change}` });
  });
  const body = [
    headlineOf(report.measures, settled, language).text,
    say(language, 'weekGiven', { perHour, minutes, names }),
    [say(language, 'reportRuns', { replications, contacts }), ...measureLines(report, language)].join('\n'),
    findings.join('\n'),
    say(language, 'weekMore'),
  ];
  return { body: body.filter(Boolean).join('\n\n'), drawn: dayLines(report.series, settled, language) };
}

const measureLines = (report: SimulationReport, language: Language): readonly string[] =>
  told.map((name) => {
    const one = report.measures[name];
    const mean = spellMeasure(name, one.mean, language);
    const interval = spellInterval(name, one, language);
    const value = one.low === null ? mean : say(language, 'reportMeasure', { mean, interval });
    return say(language, 'routeItem', {
      text: say(language, 'labelled', { label: measureLabel(name, language), value }),
    });
  });

/** What the drawing shows, day by day. */
function dayLines(series: Series, { timeZone }: Settled, language: Language): string {
  const format = new Intl.DateTimeFormat(language.locale, { weekday: 'long', timeZone });
  const days = new Map<string, number[]>();
  for (const i of series.waiting.keys()) {
    const day = format.format(series.fromMs + i * series.stretchMs);
    days.set(day, [...(days.get(day) ?? []), i]);
  }
  const rows = [...days].map(([day, stretches]) => dayLine(day, stretches, series, language));
  return [say(language, 'weekDays'), ...rows].join('\n');
}

function dayLine(day: string, stretches: readonly number[], series: Series, language: Language): string {
  const busy = stretches.filter((i) => typeof series.serviceLevel[i] === 'number');
  if (!busy.length) return say(language, 'weekDayQuiet', { day });
  // A stretch in which hardly anybody works counts hardly at all.
  const weights = busy.map((i) => series.present[i] ?? 0);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const mean = (values: readonly (number | null)[]): number =>
    busy.reduce(
      (sum, i, at) => sum + (values[i] ?? 0) * (total ? (weights[at] as number) / total : 1 / busy.length),
      0,
    );
  return say(language, 'weekDay', {
    day,
    level: spellShare(mean(series.serviceLevel), language),
    waiting: tenths(mean(series.waiting), language),
    occupied: tenths(mean(series.occupied), language),
    present: tenths(mean(series.present), language),
  });
}

const tenths = (value: number, language: Language): string => {
  const rounded = Math.round(value * 10) / 10;
  return spellNumber(rounded, language, Number.isInteger(rounded) ? 0 : 1);
};
