import { Worker } from 'node:worker_threads';
import type { Job, Order } from './job.ts';

/** Replays in a thread of its own, so that nobody else waits for it. */
export interface Replayer {
  /** Loads the thread before it is needed. */
  readonly warm: () => void;
  /** Rejects when the signal says stop, or when the thread came to grief. */
  run(job: Job, on: { readonly signal: AbortSignal; readonly onLine: (line: string) => void }): Promise<void>;
  close(): Promise<void>;
}

const mostMebibytes = 1024;
/** From one line to the next; a thread that takes longer is ended. */
const graceMilliseconds = 2000;
const idleMilliseconds = 10 * 60_000;

/** One thread, kept between jobs and ended when nobody has used it for a while. */
export function openReplayer(): Replayer {
  let kept: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  const drop = (worker: Worker): void => {
    if (kept === worker) kept = undefined;
    void worker.terminate();
  };
  const rest = (worker: Worker): void => {
    clearTimeout(timer);
    timer = setTimeout(() => drop(worker), idleMilliseconds).unref();
  };
  const thread = (): Worker => {
    if (kept) return kept;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMebibytes },
      stderr: true,
    });
    // A thread that falls while nobody waits for it must not take the server along.
    worker.on('error', () => drop(worker));
    worker.on('exit', () => drop(worker));
    worker.unref();
    kept = worker;
    rest(worker);
    return worker;
  };
  return {
    warm: () => void thread(),
    async run(job, { signal, onLine }) {
      signal.throwIfAborted();
      const worker = thread();
      clearTimeout(timer);
      await new Promise<void>((resolve, reject) => {
        const settle = (end: () => void): void => {
          worker.off('message', hear);
          worker.off('error', fail);
          worker.off('exit', fail);
          clearTimeout(grace);
          signal.removeEventListener('abort', stop);
          end();
        };
        const hear = (line: string | null): void => {
          if (line !== null) return signal.aborted ? undefined : onLine(line);
          settle(() => (signal.aborted ? reject(signal.reason) : resolve()));
        };
        const fail = (): void => settle(() => reject(new Error('The replay came to grief.')));
        let grace: NodeJS.Timeout | undefined;
        const order: Order = { job, stop: new Int32Array(new SharedArrayBuffer(4)) };
        const stop = (): void => {
          Atomics.store(order.stop, 0, 1);
          grace = setTimeout(() => drop(worker), graceMilliseconds);
        };
        worker.on('message', hear);
        worker.on('error', fail);
        worker.on('exit', fail);
        signal.addEventListener('abort', stop, { once: true });
        worker.postMessage(order);
      }).finally(() => rest(worker));
    },
    async close() {
      clearTimeout(timer);
      await kept?.terminate();
    },
  };
}
