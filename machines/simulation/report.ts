import type { AssumptionId } from '../routing/assumptions.ts';
import type { SimulationFinding } from './simulationFindings.ts';
import type { Interval } from './statistics.ts';

/** What is measured, of all contacts and of those of one skill. */
export const measureNames = [
  'offered',
  'answered',
  'abandoned',
  'waitSeconds',
  'waitP50Seconds',
  'waitP90Seconds',
  'waited',
  'serviceLevel',
  'occupancy',
  'firstResponseWithinSla',
  'solutionWithinSla',
  'preferredAgentHit',
  'rejected',
  'outsideWindow',
] as const;
export type MeasureName = (typeof measureNames)[number];
/** Means over replications; nulls where a measure has no value. */
export type Measures = Readonly<Record<MeasureName, Interval>>;

/** Means over replications, by stretch of time from the start of the run; null where there is nothing to measure. */
export interface Series {
  readonly fromMs: number;
  readonly stretchMs: number;
  /** Contacts in queues, on average. */
  readonly waiting: readonly (number | null)[];
  /** Of those whose wait ended in the stretch, the share answered in time. */
  readonly serviceLevel: readonly (number | null)[];
  /** Agents at work, and those of them who hold a case. */
  readonly present: readonly (number | null)[];
  readonly occupied: readonly (number | null)[];
}

/** What a simulation comes to. */
export interface SimulationReport {
  readonly seed: string;
  readonly replications: number;
  readonly warmUpSeconds: number;
  /** Of all replications together. */
  readonly contacts: number;
  readonly assumptions: readonly AssumptionId[];
  readonly measures: Measures;
  readonly perSkill: readonly { readonly skill: string; readonly measures: Measures }[];
  readonly perAgent: readonly {
    readonly agent: string;
    readonly answered: Interval;
    readonly occupancy: Interval;
  }[];
  readonly findings: readonly SimulationFinding[];
  readonly series: Series;
}

/** Two configurations on common random numbers: differences are the second minus the first, pair by pair. */
export interface ComparisonReport {
  readonly first: SimulationReport;
  readonly second: SimulationReport;
  readonly differences: Measures;
}
