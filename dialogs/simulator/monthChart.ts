import type { Series } from '../../machines/simulation/report.ts';
import { type Chart, chartRows, type Panel } from '../chart/chart.ts';
import { chartSvg, type Theme } from '../chart/svg.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { spellShare } from './measureWords.ts';

/** The page's own colours, light or dark. */
const pageTheme: Theme = {
  paper: 'transparent',
  ink: 'var(--ink)',
  faint: 'var(--line)',
  curves: ['var(--curve-1)', 'var(--curve-2)'],
  target: 'var(--target)',
};

interface Drawn {
  readonly language: Language;
  readonly timeZone: string;
  /** Of the service level, when every skill has the same. */
  readonly goalPercent: number | null;
}

/** Queue, service level and agents over time. */
export function monthChart(
  { fromMs, stretchMs, waiting, serviceLevel, present, occupied }: Series,
  { language, timeZone, goalPercent }: Drawn,
): Chart {
  const { phrases, locale } = language;
  const curve = (label: string, values: readonly (number | null)[], isOutline = false) => ({
    label,
    values: values.map((value) => value ?? undefined),
    isOutline,
  });
  const goal = goalPercent === null ? undefined : goalPercent / 100;
  const panels: readonly Panel[] = [
    { title: phrases.simChartWaiting, curves: [curve(phrases.simChartQueue, waiting)] },
    {
      title: phrases.simChartLevel,
      curves: [curve(phrases.simChartWithin, serviceLevel)],
      isShare: true,
      ...(goal === undefined
        ? {}
        : { target: { label: say(language, 'simChartGoal', { goal: spellShare(goal, language) }), value: goal } }),
    },
    {
      title: phrases.simChartAgents,
      curves: [curve(phrases.simChartOccupied, occupied), curve(phrases.simChartPresent, present, true)],
    },
  ];
  return { title: phrases.simChartTitle, locale, timeZone, from: fromMs, stretch: stretchMs, panels };
}

export interface ChartView {
  readonly svg: string;
  /** The same facts: a header, then a row for each stretch. */
  readonly rows: readonly (readonly string[])[];
}

export function chartView(series: Series, drawn: Drawn, width: number): ChartView {
  const chart = monthChart(series, drawn);
  const [[, ...heads] = [], ...rows] = chartRows(chart);
  const head = [drawn.language.phrases.simChartTime, ...heads];
  return { svg: chartSvg(chart, { width, theme: pageTheme }), rows: [head, ...rows] };
}
