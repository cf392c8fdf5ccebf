import { availableParallelism } from 'node:os';
import type { Configuration } from '../../machines/configuration.ts';
import { meanOf } from '../../machines/simulation/distributions.ts';
import type { Outcome } from '../../machines/simulation/outcome.ts';
import { type Prepared, prepare } from '../../machines/simulation/prepare.ts';
import { comparisonOf, reportOf } from '../../machines/simulation/replicate.ts';
import type { ComparisonReport, SimulationReport } from '../../machines/simulation/report.ts';
import type { Scenario } from '../../machines/simulation/scenario.ts';
import { runHere } from './runHere.ts';
import { runInWorkers } from './runInWorkers.ts';

export interface Simulated {
  readonly configuration: Configuration;
  readonly scenario: Scenario;
  /** A second configuration, played with the same draws. */
  readonly compare?: Configuration | undefined;
  readonly seed: string;
  readonly replications: number;
  /** So many threads; when it is not said, a small simulation runs here. */
  readonly workers?: number | undefined;
  /** Ends the threads at once and rejects. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Is handed the records of the first configuration, replication by replication. */
  readonly onRecords?: ((replication: number, chunk: Float64Array, rows: number) => void) | undefined;
}

/** One replication of one of the configurations. */
export interface Task {
  readonly variant: 0 | 1;
  readonly replication: number;
}

/** What the threads are given. */
export interface Work extends Pick<Simulated, 'scenario' | 'seed' | 'signal' | 'onProgress' | 'onRecords'> {
  readonly configurations: readonly Configuration[];
  readonly tasks: readonly Task[];
}

/** Starting a thread takes as long as this many contacts. */
const fewContacts = 150_000;

/** Plays a scenario, in threads when it is worth it: the report has the same bytes whatever their number. */
export async function simulate(simulated: Simulated): Promise<{
  readonly report: SimulationReport;
  readonly comparison: ComparisonReport | null;
  readonly events: number;
}> {
  const { configuration, compare, scenario, seed, replications } = simulated;
  const configurations = compare ? [configuration, compare] : [configuration];
  const prepared = configurations.map((one) => prepare(one, scenario));
  const tasks = Array.from({ length: replications }, (_, replication) =>
    configurations.map((__, variant) => ({ variant: variant as 0 | 1, replication })),
  ).flat();
  const work: Work = { ...simulated, configurations, tasks };
  const threads = Math.min(threadsOf(simulated, prepared[0] as Prepared, tasks.length), tasks.length);
  const outcomes = threads ? await runInWorkers(work, threads) : await runHere(work, prepared);
  const byVariant = (variant: number): readonly Outcome[] => outcomes.filter((_, i) => tasks[i]?.variant === variant);
  const [report, other] = prepared.map((one, variant) => reportOf(one, byVariant(variant), seed)) as [
    SimulationReport,
    SimulationReport | undefined,
  ];
  return {
    report,
    comparison: other ? comparisonOf([report, other], [byVariant(0), byVariant(1)]) : null,
    events: outcomes.reduce((sum, { events }) => sum + events, 0),
  };
}

function threadsOf({ workers, onRecords }: Simulated, prepared: Prepared, tasks: number): number {
  // Records come in the order of the replications, and one thread is never ahead of another.
  if (onRecords) return workers ? 1 : 0;
  if (workers !== undefined) return Math.max(1, workers);
  return contactsOf(prepared) * tasks < fewContacts ? 0 : availableParallelism();
}

/** How many contacts a replication has, near enough. */
function contactsOf({ world }: Prepared): number {
  const perMs = world.sources.map(({ pattern }) => {
    if (pattern.kind === 'gaps') return 1 / meanOf(pattern.seconds) / 1000;
    return pattern.kind === 'hourly' ? pattern.perHour.reduce((sum, rate) => sum + rate, 0) / 168 / 3_600_000 : 0;
  });
  const rate = perMs.reduce((sum, one) => sum + one, 0);
  return Math.min(world.contacts, rate > 0 ? rate * world.durationMs : 0);
}
