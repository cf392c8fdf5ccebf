import { expect } from 'vitest';
import { settle } from '../../../machines/routing/settle.ts';
import { type Waiting, waitingOf } from '../../../machines/simulation/erlang.ts';
import { replicate } from '../../../machines/simulation/outcome.ts';
import { type Prepared, prepare } from '../../../machines/simulation/prepare.ts';
import { readScenario } from '../../../machines/simulation/scenarioProblems.ts';
import { intervalOf, momentsOf } from '../../../machines/simulation/statistics.ts';
import { having } from '../../helpers/findings.ts';

/** A queue in the plainest terms, and how long it is to be watched. */
export interface Cell {
  readonly servers: number;
  readonly occupancy: number;
  /** Mean patience in handling times; null is endless. */
  readonly patience: number | null;
}
export const handleSeconds = 100;
const seeds = 200;
/** Few long ones: the means of short ones are too skewed for Student's t. */
const replications = 3;

/** What the closed forms say, by measure; those that the cell leaves at nought are left out. */
export interface Deviation {
  readonly cell: string;
  readonly measure: string;
  readonly exact: number;
  readonly simulated: number;
  /** Of the mean of all replications from the closed form, in standard errors. */
  readonly errors: number;
  /** Share of the seeds whose 95 % interval holds the closed form. */
  readonly covered: number;
}

const plain = having({
  businessHours: null,
  'skills[0].agentResponse': null,
  'skills[0].customerResponse': null,
  'channels[0].sla': null,
});

/** Arrivals after which a queue has forgotten how it stood: the relaxation time of M/M/1 at that rate, and a handling time. */
const relaxation = ({ servers, occupancy, patience }: Cell): number =>
  servers * occupancy * (patience === null ? 1 : Math.max(1, patience)) +
  (patience === null ? occupancy / (1 - Math.sqrt(occupancy)) ** 2 : 0);

export function queueOf({ servers, occupancy, patience }: Cell) {
  const arrivalsPerSecond = (servers * occupancy) / handleSeconds;
  return {
    arrivalsPerSecond,
    handleSeconds,
    servers,
    patienceSeconds: patience === null ? null : patience * handleSeconds,
  };
}

/** Half of what those wait who wait at all, so that the service level says something. */
const thresholdOf = ({ servers, occupancy, patience }: Cell): number =>
  patience === null ? handleSeconds / (servers * (1 - occupancy)) / 2 : (handleSeconds * patience) / servers / 2;

/** Long enough for the means of replications to be nearly normal: relaxation times, and clusters of waiting contacts. */
function lengthOf(cell: Cell, { waited }: Waiting): number {
  const clusters = 80 / (waited * Math.max(0.2, 1 - cell.occupancy));
  const relaxations = cell.patience !== null ? 60 : cell.occupancy < 0.92 ? 50 : 18;
  return Math.ceil(Math.max(relaxations * relaxation(cell), clusters, 1500));
}

export function preparedOf(cell: Cell, seconds: { readonly duration: number; readonly warmUp: number }): Prepared {
  const queue = queueOf(cell);
  const settled = settle(plain);
  const read = readScenario(
    {
      roster: {
        agents: Array.from({ length: cell.servers }, (_, i) => ({
          name: `Agent ${i}`,
          application: 'cxone-agent',
          digitalEngagement: true,
          role: 'Agent numérique 1',
          skills: { WA_Service_1: 1 },
          capacity: 1,
        })),
      },
      start: '2026-10-05T00:00:00Z',
      duration: `PT${Math.ceil(seconds.duration)}S`,
      warmUp: `PT${Math.ceil(seconds.warmUp)}S`,
      arrivals: [
        { channel: 'WhatsApp Toronto', interarrivalSeconds: { exponential: { mean: 1 / queue.arrivalsPerSecond } } },
      ],
      handleSeconds: { exponential: { mean: handleSeconds } },
      patienceSeconds: queue.patienceSeconds === null ? null : { exponential: { mean: queue.patienceSeconds } },
      expiresAfter: null,
      serviceLevel: { thresholdSeconds: thresholdOf(cell), goalPercent: 80 },
    },
    settled,
  );
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return prepare(plain, read.value);
}

const exactOf = (exact: Waiting, cell: Cell) => ({
  waitSeconds: exact.waitSeconds,
  waited: exact.waited,
  serviceLevel: exact.serviceLevel(thresholdOf(cell)),
  occupancy: exact.occupancy,
  ...(cell.patience === null ? {} : { abandoned: exact.abandoned }),
});

/** How a cell comes out against its closed forms. */
export function deviationsOf(cell: Cell): readonly Deviation[] {
  const queue = queueOf(cell);
  const exact = waitingOf(queue);
  const [length, settling] = [lengthOf(cell, exact), 3 * relaxation(cell)];
  const prepared = preparedOf(cell, {
    duration: (length + settling) / queue.arrivalsPerSecond,
    warmUp: settling / queue.arrivalsPerSecond,
  });
  const name = `${cell.servers} × ${cell.occupancy}${cell.patience === null ? '' : ` + ${cell.patience}`}`;
  const runs = Array.from({ length: seeds }, (_, seed) =>
    Array.from({ length: replications }, (__, replication) => {
      const { measures } = replicate(prepared, { seed: `${name} / ${seed}`, replication });
      return { ...measures, abandoned: measures.abandoned / measures.offered };
    }),
  );
  return Object.entries(exactOf(exact, cell)).map(([measure, value]) => {
    const values = runs.map((some) => some.map((one) => one[measure as keyof typeof one]));
    const { count, mean, variance } = momentsOf(values.flat());
    const holds = values.filter((some) => {
      const { low, high } = intervalOf(some);
      return (low as number) <= value && value <= (high as number);
    });
    return {
      cell: name,
      measure,
      exact: value,
      simulated: mean,
      errors: (mean - value) / Math.sqrt(variance / count),
      covered: holds.length / seeds,
    };
  });
}

/** Holds a cell to its closed forms, and says by how much it misses them. */
export function expectClosedForms(cell: Cell): void {
  const deviations = deviationsOf(cell);
  console.log(deviations.map(lineOf).join('\n'));
  // The mean of six hundred runs is a far sharper test than the intervals of three.
  expect(deviations.filter(({ errors }) => Math.abs(errors) > 4)).toEqual([]);
  expect(deviations.filter(({ covered }) => covered < 0.91 || covered > 0.99)).toEqual([]);
}

const lineOf = ({ cell, measure, exact, simulated, errors, covered }: Deviation): string =>
  [
    cell.padEnd(14),
    measure.padEnd(13),
    exact.toPrecision(6).padStart(12),
    simulated.toPrecision(6).padStart(12),
    `${errors.toFixed(2).padStart(6)} s.e.`,
    `${(100 * covered).toFixed(1).padStart(6)} %`,
  ].join(' ');
