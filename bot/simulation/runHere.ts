import { setImmediate } from 'node:timers/promises';
import { type Outcome, replicate } from '../../machines/simulation/outcome.ts';
import type { Prepared } from '../../machines/simulation/prepare.ts';
import type { Work } from './simulate.ts';

/** Runs the replications one after the other in this thread, which comes up for air between them. */
export async function runHere(
  { tasks, seed, signal, onProgress, onRecords }: Work,
  prepared: readonly Prepared[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { variant, replication } of tasks) {
    signal?.throwIfAborted();
    const done = outcomes.length;
    outcomes.push(
      replicate(prepared[variant] as Prepared, {
        seed,
        replication,
        ...(onProgress && { onProgress: (share: number) => onProgress((done + share) / tasks.length) }),
        ...(onRecords && !variant && { onRecords: (chunk, rows) => onRecords(replication, chunk, rows) }),
      }),
    );
    onProgress?.(outcomes.length / tasks.length);
    await setImmediate();
  }
  return outcomes;
}
