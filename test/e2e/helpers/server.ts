import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { unsealed } from '../../helpers/unsealed.ts';

const program = fileURLToPath(new URL('../../../bot/start.ts', import.meta.url));
const startMilliseconds = 30_000;

export interface Server {
  readonly url: string;
  /** Ends the process as an operator would; the database stays. */
  stop(): Promise<void>;
  /** The same address and database in a new process. */
  restart(): Promise<void>;
  /** All that is stored: the bytes of every file of the database, and what is sealed in it. */
  stored(): string;
  /** Stops, and removes the database. */
  close(): Promise<void>;
}

/** The program itself, on a free port and an empty database. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-e2e-'));
  let running = await launch(folder, 0);
  const { url } = running;
  const stop = () => terminate(running.process);
  return {
    url,
    stop,
    async restart() {
      await stop();
      running = await launch(folder, Number(new URL(url).port));
    },
    stored: () =>
      [
        ...readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString()),
        unsealed(join(folder, 'chenal.db')),
      ].join('\n'),
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Launched {
  readonly process: ChildProcess;
  readonly url: string;
}

async function launch(folder: string, port: number): Promise<Launched> {
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'chenal.db')}`,
    CHECK_LOGO: 'off',
    LOG_LEVEL: 'silent',
  };
  // Elsewhere than the root, so that nobody's own .env has a say.
  const child = spawn(process.execPath, [program], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const timer = setTimeout(() => child.kill('SIGKILL'), startMilliseconds);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    clearTimeout(timer);
    child.stdout.resume();
    return { process: child, url };
  }
  throw new Error(`The server did not start: ${said.join('')}`);
}

async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await ended;
  if (code !== 0) throw new Error(`The server ended with ${code} on SIGTERM.`);
}
