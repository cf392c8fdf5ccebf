import type { Source } from '../value.ts';
import type { ControlValue } from './controls.ts';
import type { Prepared } from './prepare.ts';
import type { MeasureName } from './report.ts';
import { type RunOptions, type RunResult, run } from './run.ts';
import { type Count, longestOf, numberOf, quantile, waitsOf } from './tally.ts';

const second = 1000;

/** One number for each measure; not a number where there is nothing to measure. */
export type MeasureValues = Readonly<Record<MeasureName, number>>;

/** What a replication came to: small, plain, and the same wherever it was run. */
export interface Outcome {
  readonly measures: MeasureValues;
  readonly perSkill: readonly {
    readonly skill: number;
    readonly measures: MeasureValues;
    readonly longestWaitMs: number;
  }[];
  readonly perAgent: readonly { readonly answered: number; readonly occupancy: number }[];
  readonly controls: readonly ControlValue[];
  readonly series: {
    readonly stretchMs: number;
    readonly waiting: readonly number[];
    readonly serviceLevel: readonly number[];
    readonly present: readonly number[];
    readonly occupied: readonly number[];
  };
  readonly contacts: number;
  readonly events: number;
  /** Where the decisions come from that were made. */
  readonly sources: readonly Source[];
}

/** Runs one replication of a prepared scenario. Its draws depend on the seed and its number alone. */
export function replicate(
  prepared: Prepared,
  { seed, replication, ...options }: Omit<RunOptions, 'seed'> & { readonly seed: string; readonly replication: number },
): Outcome {
  const result = run(prepared.world, { ...options, seed: `${seed}/${replication}` });
  const { lines, agents } = prepared.world;
  const skills = [...new Set(lines.map(({ skill }) => skill))];
  const all = agents.map((_, agent) => agent);
  return {
    measures: valuesOf(result, prepared, { lines: [...lines.keys()], agents: all }),
    perSkill: skills.map((skill) => {
      const mine = lines.flatMap((line, i) => (line.skill === skill ? [i] : []));
      const able = all.filter((agent) => mine.some((line) => lines[line]?.proficiencies[agent]));
      const open = Math.max(...mine.map((line) => numberOf(result.numbers, line, 'openLongestMs')));
      return {
        skill,
        measures: valuesOf(result, prepared, { lines: mine, agents: able }),
        longestWaitMs: Math.max(open, longestOf(waitsOf(result.cells, mine))),
      };
    }),
    perAgent: all.map((agent) => ({
      answered: result.answered[agent] as number,
      occupancy: shareOf(result.staff.busyMs, result.staff.staffedMs, [agent]),
    })),
    controls: result.controls,
    series: seriesOf(result),
    contacts: result.contacts,
    events: result.events,
    sources: [...new Set(result.notes.flatMap(({ sources }) => sources))],
  };
}

interface Part {
  readonly lines: readonly number[];
  readonly agents: readonly number[];
}

function valuesOf(result: RunResult, { world }: Prepared, { lines, agents }: Part): MeasureValues {
  const sum = (count: Count, of = lines): number =>
    of.reduce((total, line) => total + numberOf(result.numbers, line, count), 0);
  const promised = lines.filter((line) => world.lines[line]?.sla);
  const [answered, abandoned] = [sum('answered'), sum('abandoned')];
  const ended = answered + abandoned;
  const offered = ended + sum('open');
  const cells = waitsOf(result.cells, lines);
  const waited = cells.reduce((total, one) => total + one, 0);
  const offeredTo = promised.reduce((total, line) => total + offeredOf(result, line), 0);
  return {
    offered,
    answered,
    abandoned,
    waitSeconds: (sum('answerMs') + sum('lostMs')) / ended / second,
    waitP50Seconds: ended ? quantile(cells, ended - waited, 0.5) / second : Number.NaN,
    waitP90Seconds: ended ? quantile(cells, ended - waited, 0.9) / second : Number.NaN,
    waited: waited / ended,
    serviceLevel: sum('inTime') / offered,
    occupancy: shareOf(result.staff.busyMs, result.staff.staffedMs, agents),
    firstResponseWithinSla: sum('firstKept', promised) / offeredTo,
    solutionWithinSla: sum('solutionKept', promised) / offeredTo,
    preferredAgentHit: sum('preferredHit') / sum('preferredKnown'),
    rejected: sum('rejected'),
    outsideWindow: sum('outsideWindow'),
  };
}

const offeredOf = ({ numbers }: RunResult, line: number): number =>
  numberOf(numbers, line, 'answered') + numberOf(numbers, line, 'abandoned') + numberOf(numbers, line, 'open');

function shareOf(part: Float64Array, whole: Float64Array, agents: readonly number[]): number {
  const sum = (times: Float64Array): number => agents.reduce((total, agent) => total + (times[agent] as number), 0);
  return sum(part) / sum(whole);
}

function seriesOf({ series }: RunResult): Outcome['series'] {
  const { count, stretchMs, waitedMs, presentMs, busyMs, inTime, ended } = series;
  const share = (part: Float64Array, whole: Float64Array | number): readonly number[] =>
    Array.from(part.subarray(0, count), (one, i) => one / (typeof whole === 'number' ? whole : (whole[i] as number)));
  return {
    stretchMs,
    waiting: share(waitedMs, stretchMs),
    serviceLevel: share(inTime, ended),
    present: share(presentMs, stretchMs),
    occupied: share(busyMs, stretchMs),
  };
}
