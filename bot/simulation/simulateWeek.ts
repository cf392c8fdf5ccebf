import { pickLanguage } from '../../dialogs/catalog.ts';
import { chartSvg } from '../../dialogs/chart/svg.ts';
import type { Errand, WeekErrand, WeekFact } from '../../dialogs/errands.ts';
import { commonGoal } from '../../dialogs/simulation/goal.ts';
import { monthChart } from '../../dialogs/simulator/monthChart.ts';
import { type Settled, settle } from '../../machines/routing/settle.ts';
import type { SimulationReport } from '../../machines/simulation/report.ts';
import { openGate, openHourly } from '../limits.ts';
import type { Logger } from '../log.ts';

export interface WeekParts {
  readonly log: Pick<Logger, 'warn'>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly milliseconds?: number;
}

/** Weeks simulated at the same time, and in one conversation within an hour. */
const mostAtOnce = 1;
const mostAnHour = 20;
/** Two people who ask the same are told the same. */
const seed = 'chenal';
const width = 640;

/** Simulates and draws the weeks that conversations ask for, one after the other; never throws. */
export function openWeeks({ log, now = Date.now, milliseconds = 10_000 }: WeekParts) {
  const mayGo = openHourly(mostAnHour, now);
  const enter = openGate(mostAtOnce);

  const run = async (conversationId: string, errand: WeekErrand, signal: AbortSignal): Promise<WeekFact> => {
    if (!mayGo(conversationId)) return { kind: 'week', problem: 'busy' };
    const leave = await enter(signal);
    if (!leave) return { kind: 'week', problem: 'busy' };
    try {
      return await simulated(errand, signal);
    } catch (error) {
      log.warn({ err: error }, 'a week could not be simulated');
      return { kind: 'week', problem: 'failed' };
    } finally {
      leave();
    }
  };

  return async (conversationId: string, errands: readonly Errand[]): Promise<readonly WeekFact[]> => {
    const [errand] = errands.filter((one) => one.kind === 'simulateWeek');
    return errand ? [await run(conversationId, errand, AbortSignal.timeout(milliseconds))] : [];
  };
}

/** The engine and the renderer are only loaded once somebody asks for them. */
async function simulated(
  { configuration, scenario, replications, locale }: WeekErrand,
  signal: AbortSignal,
): Promise<WeekFact> {
  const [{ readScenario }, { simulate }] = await Promise.all([
    import('../../machines/simulation/scenarioProblems.ts'),
    import('./simulate.ts'),
  ]);
  const settled = settle(configuration);
  const read = readScenario(scenario, settled);
  if ('problems' in read) throw new Error(`scenario: ${read.problems.map(({ path }) => path).join(', ')}`);
  const { report } = await simulate({ configuration, scenario: read.value, seed, replications, workers: 1, signal });
  return { kind: 'week', report, image: await drawn(report, settled, locale) };
}

async function drawn({ series }: SimulationReport, settled: Settled, locale: string): Promise<string> {
  const { pngOf } = await import('../charts/png.ts');
  const language = pickLanguage(locale);
  const chart = monthChart(series, { language, timeZone: settled.timeZone, goalPercent: commonGoal(settled) });
  return `data:image/png;base64,${pngOf(chartSvg(chart, { width })).toString('base64')}`;
}
