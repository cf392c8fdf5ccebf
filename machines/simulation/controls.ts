import type { Arrivals } from './arrivals.ts';
import { type Distribution, meanOf } from './distributions.ts';
import type { State } from './state.ts';
import type { Stream } from './streams.ts';

const second = 1000;

/** A figure of a run whose true mean is known beforehand. */
export interface ControlValue {
  readonly value: number;
  readonly expected: number;
}

/** How the draws of a run came out against what they are drawn from: what a lucky run owes to its luck. */
export function controlsOf(state: State, arrivals: Arrivals): readonly ControlValue[] {
  const { world, draws } = state;
  return [
    ...ratesOf(state, arrivals),
    ...meanControl(
      draws.map(({ work }) => work),
      world.handleSeconds,
    ),
    ...(world.patienceSeconds
      ? meanControl(
          draws.flatMap(({ patience }) => patience ?? []),
          world.patienceSeconds,
        )
      : []),
  ];
}

/** The mean of all draws of one kind, where they vary at all. */
function meanControl(streams: readonly Stream[], distribution: Distribution): readonly ControlValue[] {
  const taken = streams.map((stream) => stream.taken);
  const count = taken.reduce((total, one) => total + one.count, 0);
  const sum = taken.reduce((total, one) => total + one.sum, 0);
  return count && !('fixed' in distribution) ? [{ value: sum / count, expected: meanOf(distribution) * second }] : [];
}

/** Poisson arrivals: their number when time decides, the time that they took when their number does. */
function ratesOf({ world, arrived, closedAt }: State, { gaps }: Arrivals): readonly ControlValue[] {
  const means = world.sources.flatMap(({ pattern }) =>
    pattern.kind === 'gaps' && 'exponential' in pattern.seconds ? [pattern.seconds.exponential.mean * second] : [],
  );
  if (means.length < gaps.length || !arrived) return [];
  const rate = means.reduce((sum, mean) => sum + 1 / mean, 0);
  return world.contacts < Number.POSITIVE_INFINITY
    ? [{ value: closedAt / arrived, expected: 1 / rate }]
    : [{ value: arrived / closedAt, expected: rate }];
}
