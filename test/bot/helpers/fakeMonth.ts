import type { RunMonth } from '../../../bot/simulator/runMonth.ts';
import { type Measures, measureNames, type SimulationReport } from '../../../machines/simulation/report.ts';
import type { Scenario } from '../../../machines/simulation/scenario.ts';

const figures: Readonly<Record<string, number>> = {
  offered: 4812,
  answered: 4790,
  waitSeconds: 742,
  serviceLevel: 0.9,
};
const around = (mean: number) => ({ mean, low: mean * 0.96, high: mean * 1.04 });
export const fakeMeasures = Object.fromEntries(
  measureNames.map((name) => [name, around(figures[name] ?? 0.5)]),
) as unknown as Measures;

export const fakeReport: SimulationReport = {
  seed: '1',
  replications: 10,
  warmUpSeconds: 86_400,
  contacts: 48_120,
  assumptions: ['O11', 'O20'],
  measures: fakeMeasures,
  perSkill: [{ skill: 'WA_Service', measures: fakeMeasures }],
  perAgent: [{ agent: 'Camille', answered: around(1600), occupancy: around(0.78) }],
  findings: [],
  series: {
    fromMs: Date.UTC(2026, 10, 23, 5),
    stretchMs: 3_600_000,
    waiting: [0, 3.5, 1],
    serviceLevel: [null, 0.7, 1],
    present: [0, 3, 3],
    occupied: [0, 2.5, 1],
  },
};

/** A month that is over at once, or as soon as the test says so. */
export const fakeMonth =
  (until: (signal: AbortSignal) => Promise<void> = async () => undefined): RunMonth =>
  async ({ scenario }, { signal, onProgress }) => {
    onProgress(0.5);
    await until(signal);
    signal.throwIfAborted();
    return { value: { report: fakeReport, comparison: null, scenario: scenario as Scenario } };
  };
