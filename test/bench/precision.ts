import { waitingOf } from '../../machines/simulation/erlang.ts';
import { run } from '../../machines/simulation/run.ts';
import { coverageOf, type Interval, intervalOf } from '../../machines/simulation/statistics.ts';
import { type Count, numberOf } from '../../machines/simulation/tally.ts';
import { markov } from '../machines/simulation/worlds.ts';
import type { Figure } from './measure.ts';

const [intervals, replications, contacts] = [400, 10, 10_000];
const [agents, load, handleSeconds, withinSeconds] = [20, 0.9, 300, 20];

/** How often the 95 % interval of ten replications holds the true value, which the closed form of M/M/20 knows. */
export function precisionFigures(): readonly Figure[] {
  const arrivalsPerSecond = (agents * load) / handleSeconds;
  const truth = waitingOf({ arrivalsPerSecond, handleSeconds, servers: agents, patienceSeconds: null });
  const world = { ...markov({ agents, load, contacts }, handleSeconds), warmUpMs: (2000 / arrivalsPerSecond) * 1000 };
  const waits: Interval[] = [];
  const levels: Interval[] = [];
  for (let one = 0; one < intervals; one++) {
    const runs = Array.from({ length: replications }, (_, i) => run(world, { seed: `${one}/${i}` }));
    const shares = (count: Count): readonly number[] =>
      runs.map(({ numbers }) => numberOf(numbers, 0, count) / numberOf(numbers, 0, 'answered'));
    waits.push(intervalOf(shares('answerMs').map((ms) => ms / 1000)));
    levels.push(intervalOf(shares('inTime')));
  }
  const figure = (name: string, covered: number): Figure => ({
    name: `95 % intervals that hold the true ${name}, off by`,
    measured: Math.abs(100 * covered - 95),
    unit: 'points',
    limit: 2,
    held: Math.abs(100 * covered - 95),
  });
  return [
    figure('mean wait', coverageOf(waits, truth.waitSeconds)),
    figure('service level', coverageOf(levels, truth.serviceLevel(withinSeconds))),
  ];
}
