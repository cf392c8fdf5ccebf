import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { exp, log, logOfBits } from './elementary.ts';
import type { Fill } from './streams.ts';

/** How long, or how many: what a scenario may say of a quantity that varies. */
export type Distribution =
  | { readonly fixed: number }
  | { readonly exponential: { readonly mean: number } }
  | { readonly lognormal: { readonly mean: number; readonly sd: number } }
  | { readonly gamma: { readonly shape: number; readonly mean: number } }
  | { readonly empirical: readonly number[] };

/** The mean of a distribution, which control variates are held against. */
export function meanOf(distribution: Distribution): number {
  if ('fixed' in distribution) return distribution.fixed;
  if ('exponential' in distribution) return distribution.exponential.mean;
  if ('lognormal' in distribution) return distribution.lognormal.mean;
  if ('gamma' in distribution) return distribution.gamma.mean;
  const { empirical } = distribution;
  return empirical.reduce((sum, value) => sum + value, 0) / empirical.length;
}

/** Draws of a distribution, each multiplied by `scale`. */
export function fillOf(distribution: Distribution, scale: number): Fill {
  if ('fixed' in distribution) return (_, block) => void block.fill(distribution.fixed * scale);
  if ('exponential' in distribution) return exponentials(distribution.exponential.mean * scale);
  if ('lognormal' in distribution) return lognormals(distribution.lognormal, scale);
  if ('gamma' in distribution) return gammas(distribution.gamma, scale);
  const values = Float64Array.from(distribution.empirical, (value) => value * scale);
  return (generator, block) => {
    for (let i = 0; i < block.length; i++) block[i] = values[Math.floor(uniform(generator) * values.length)] as number;
  };
}

/** Uniform draws between 0 and 1, ends excluded. */
export const uniforms: Fill = (generator, block) => {
  for (let i = 0; i < block.length; i++) block[i] = uniform(generator);
};

// The lowest bit is set: never 0, and the middle of each interval stands for it.
const uniform = (generator: RandomGenerator): number => ((generator.next() | 1) >>> 0) / 4294967296;

function exponentials(mean: number): Fill {
  const factor = -mean;
  return (generator, block) => {
    for (let i = 0; i < block.length; i++) block[i] = factor * logOfBits(generator.next() | 1);
  };
}

/** Marsaglia's polar method; its second draw is not kept, so that each draw stands alone. */
function normal(generator: RandomGenerator): number {
  for (;;) {
    const x = 2 * uniform(generator) - 1;
    const y = 2 * uniform(generator) - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * log(square)) / square);
  }
}

function lognormals({ mean, sd }: { readonly mean: number; readonly sd: number }, scale: number): Fill {
  const variance = log(1 + (sd / mean) * (sd / mean));
  const [middle, spread] = [log(mean * scale) - variance / 2, Math.sqrt(variance)];
  return (generator, block) => {
    for (let i = 0; i < block.length; i++) block[i] = exp(middle + spread * normal(generator));
  };
}

/** Marsaglia and Tsang (2000); a shape below 1 by a draw of the next higher shape, thinned. */
function gammas({ shape, mean }: { readonly shape: number; readonly mean: number }, scale: number): Fill {
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  const factor = (mean * scale) / shape;
  const draw = (generator: RandomGenerator): number => {
    for (;;) {
      const x = normal(generator);
      const v = 1 + c * x;
      if (v <= 0) continue;
      const cube = v * v * v;
      if (logOfBits(generator.next() | 1) < 0.5 * x * x + d * (1 - cube + log(cube))) return d * cube;
    }
  };
  return (generator, block) => {
    for (let i = 0; i < block.length; i++) {
      const thinned = shape < 1 ? exp(logOfBits(generator.next() | 1) / shape) : 1;
      block[i] = factor * draw(generator) * thinned;
    }
  };
}
