import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../machines/simulation/outcome.ts';
import type { Task, Work } from './simulate.ts';

/** What a thread says. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'records'; readonly replication: number; readonly chunk: Float64Array; readonly rows: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

/** What a thread is started with; `handled` counts the chunks of records that were taken from it. */
export interface WorkerStart extends Pick<Work, 'configurations' | 'scenario' | 'seed'> {
  readonly hasRecords: boolean;
  readonly handled: Int32Array;
}

/** Shares the replications out among threads, each taking the next one when it is free. */
export async function runInWorkers(work: Work, threads: number): Promise<readonly Outcome[]> {
  const { tasks, signal } = work;
  signal?.throwIfAborted();
  const outcomes: Outcome[] = new Array(tasks.length);
  const workers: Worker[] = [];
  let [next, done] = [0, 0];
  const shares = new Float64Array(tasks.length);
  const tell = (task: number, share: number): void => {
    shares[task] = share;
    work.onProgress?.(shares.reduce((sum, one) => sum + one, 0) / tasks.length);
  };
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const start = (): void => {
        const { worker, handled } = open(work);
        let task = -1;
        workers.push(worker);
        worker.on('error', reject);
        worker.on('message', (said: Said) => {
          if (said.kind === 'progress') return tell(task, said.share);
          if (said.kind === 'records') {
            work.onRecords?.(said.replication, said.chunk, said.rows);
            Atomics.add(handled, 0, 1);
            Atomics.notify(handled, 0);
            return;
          }
          if (said.kind === 'outcome') {
            outcomes[task] = said.outcome;
            tell(task, 1);
            if (++done === tasks.length) return resolve(outcomes);
          }
          task = next++;
          if (task < tasks.length) worker.postMessage(tasks[task] satisfies Task | undefined);
        });
      };
      for (let i = 0; i < threads; i++) start();
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function open({ configurations, scenario, seed, onRecords }: Work) {
  const handled = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerStart = { configurations, scenario, seed, hasRecords: Boolean(onRecords), handled };
  return { worker: new Worker(new URL('worker.ts', import.meta.url), { workerData }), handled };
}
