import { parentPort, workerData } from 'node:worker_threads';
import { replicate } from '../../machines/simulation/outcome.ts';
import { type Prepared, prepare } from '../../machines/simulation/prepare.ts';
import type { Said, WorkerStart } from './runInWorkers.ts';
import type { Task } from './simulate.ts';

/** Chunks of records that may be on their way at once. */
const mostUnderWay = 8;

const { configurations, scenario, seed, hasRecords, handled } = workerData as WorkerStart;
const prepared = configurations.map((configuration) => prepare(configuration, scenario));
const say = (said: Said): void => parentPort?.postMessage(said);
let sent = 0;

/** Waits until the other side has caught up: records must not pile up between the threads. */
function hand(replication: number, chunk: Float64Array, rows: number): void {
  say({ kind: 'records', replication, chunk: chunk.slice(), rows });
  sent++;
  for (let taken = Atomics.load(handled, 0); sent - taken > mostUnderWay; taken = Atomics.load(handled, 0)) {
    Atomics.wait(handled, 0, taken);
  }
}

parentPort?.on('message', ({ variant, replication }: Task) => {
  const outcome = replicate(prepared[variant] as Prepared, {
    seed,
    replication,
    onProgress: (share) => say({ kind: 'progress', share }),
    ...(hasRecords && !variant && { onRecords: (chunk, rows) => hand(replication, chunk, rows) }),
  });
  say({ kind: 'outcome', outcome });
});
say({ kind: 'ready' });
