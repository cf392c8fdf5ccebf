import { Worker } from 'node:worker_threads';
import { inOrder } from './conversation.ts';

const patienceMilliseconds = 2000;
const queue = inOrder();

/** A stranger's YAML as JSON text; undefined when it is none, or takes so long that nobody can have meant it. */
export const jsonOfYaml = (text: string): Promise<string | undefined> => queue('yaml', () => converted(text));

/** Some short texts keep the parser busy for minutes, so it works beside the server and is stopped in time. */
const converted = (text: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./yamlWorker.ts', import.meta.url), {
      workerData: text,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      stderr: true,
    });
    const end = (json: string | undefined): void => {
      clearTimeout(timer);
      resolve(json);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(undefined), patienceMilliseconds);
    worker.on('message', (json: string) => end(json));
    worker.on('error', () => end(undefined));
    worker.on('exit', () => end(undefined));
  });
