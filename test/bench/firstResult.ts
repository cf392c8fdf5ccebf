import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './measure.ts';

const rounds = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));
const args = ['bot/cli.ts', 'simulate', 'test/routing/jungle.json', '--scenario', 'test/simulation/day.yaml'];

/** Milliseconds until the command line shows what a small scenario comes to. */
async function once(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const milliseconds = performance.now() - start;
  child.stdout.resume();
  await ended;
  return milliseconds;
}

/** The first run, which fills the compile cache, does not count. */
export async function firstResultFigures(): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) times.push(await once());
  const measured = median(times.slice(1));
  return [{ name: 'simulate: first result of a small scenario', measured, unit: 'ms', limit: 500, held: measured }];
}
