import type { Configuration } from '../../machines/configuration.ts';
import type { Settled } from '../../machines/routing/settle.ts';
import type { ComparisonReport, SimulationReport } from '../../machines/simulation/report.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';

/** A simulation that is over, with all that is said of it. */
export interface Ran {
  readonly report: SimulationReport;
  readonly comparison: ComparisonReport | null;
  readonly configuration: Configuration;
  /** The second configuration of a comparison. */
  readonly compared?: Configuration | undefined;
  readonly settled: Settled;
  readonly scenario: Scenario;
  /** What the configurations go by. */
  readonly names: { readonly first: string; readonly second: string };
}
