import { parentPort } from 'node:worker_threads';
import { answered } from './answer.ts';
import type { Order } from './job.ts';

/** Lines are made into text here: the server only passes them on. */
parentPort?.on('message', ({ job, stop }: Order) => {
  for (const line of answered(job)) {
    if (Atomics.load(stop, 0)) break;
    parentPort?.postMessage(JSON.stringify(line));
  }
  parentPort?.postMessage(null);
});
