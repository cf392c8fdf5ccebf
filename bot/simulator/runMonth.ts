import type { Language } from '../../dialogs/language.ts';
import { scenarioProblemText } from '../../dialogs/simulation/scenarioProblemText.ts';
import type { Given } from '../../dialogs/simulator/given.ts';
import type { Month } from '../../dialogs/simulator/monthView.ts';
import type { Configuration } from '../../machines/configuration.ts';
import { settle } from '../../machines/routing/settle.ts';
import type { ScenarioProblem } from '../../machines/simulation/scenarioProblems.ts';

/** One request for a simulation. */
export interface Job {
  readonly configuration: Configuration;
  /** As a file would hold it. */
  readonly scenario: object;
  /** A second configuration, run on the same random numbers. */
  readonly compared: Configuration | undefined;
  readonly seed: string;
  readonly replications: number;
  /** Of problems with the scenario. */
  readonly language: Language;
}

/** Runs a job; rejects when the signal says stop. */
export type RunMonth = (
  job: Job,
  on: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<Given<Pick<Month, 'report' | 'comparison' | 'scenario'>>>;

/** The process has others to serve, so the runs have threads of their own. */
const workers = 2;

/** Runs a month in worker threads; the engine is only loaded once somebody asks for one. */
export const runMonth: RunMonth = async (job, on) => {
  const [{ readScenario }, { simulate }] = await Promise.all([
    import('../../machines/simulation/scenarioProblems.ts'),
    import('../simulation/simulate.ts'),
  ]);
  const { configuration, compared: compare, seed, replications, language } = job;
  const read = readScenario(job.scenario, settle(configuration));
  const other = compare && readScenario(job.scenario, settle(compare));
  const refused = (problems: readonly ScenarioProblem[]) => ({
    problems: problems.map((one) => scenarioProblemText(one, language)),
  });
  if ('problems' in read) return refused(read.problems);
  if (other && 'problems' in other) return refused(other.problems);
  const scenario = read.value;
  const { report, comparison } = await simulate({
    configuration,
    scenario,
    compare,
    seed,
    replications,
    workers,
    ...on,
  });
  return { value: { report, comparison, scenario } };
};
