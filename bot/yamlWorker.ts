import { parentPort, workerData } from 'node:worker_threads';
import { parseYaml } from './parseYaml.ts';

parentPort?.postMessage(JSON.stringify(parseYaml(String(workerData))));
