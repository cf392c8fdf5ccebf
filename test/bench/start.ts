import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, median } from './measure.ts';

const rounds = 5;
const imports =
  "await Promise.all(['botbuilder','restify','xstate','zod'].map((name) => import(name))); console.log('ready')";

/** Milliseconds until a child process prints something, and what `/proc` says of its memory after `settle`. */
async function untilReady(
  args: readonly string[],
  { env, settle }: { env?: NodeJS.ProcessEnv; settle?: (url: string) => Promise<void> },
) {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  const milliseconds = performance.now() - start;
  await settle?.(/http:\S+/.exec(line)?.[0] ?? '');
  const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  child.removeAllListeners('exit').kill();
  await new Promise((resolve) => child.once('exit', resolve));
  return { milliseconds, resident };
}

async function oneConversation(url: string): Promise<void> {
  const generated = (await (await fetch(`${url}v3/directline/tokens/generate`, { method: 'POST' })).json()) as {
    token: string;
  };
  const headers = { authorization: `Bearer ${generated.token}`, 'content-type': 'application/json' };
  const { conversationId } = (await (
    await fetch(`${url}v3/directline/conversations`, { method: 'POST', headers })
  ).json()) as { conversationId: string };
  for (const text of ['bonjour', 'tous', '+1 416 555 0123', 'non'])
    await fetch(`${url}v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ type: 'message', from: { id: 'dl_bench' }, locale: 'fr-CA', text }),
    });
}

/** Start-up against importing the libraries alone, and the memory that one conversation needs. */
export async function startFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-bench-'));
  const env = { PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'chenal.db')}`, LOG_LEVEL: 'silent' };
  const [libraries, ready, resident]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    libraries?.push((await untilReady(['--input-type=module', '-e', imports], {})).milliseconds);
    const started = await untilReady(['bot/start.ts'], { env, settle: oneConversation });
    ready?.push(started.milliseconds);
    resident?.push(started.resident);
  }
  rmSync(folder, { recursive: true });
  const [alone, ours, memory] = [median(libraries ?? []), median(ready ?? []), median(resident ?? [])];
  return [
    {
      name: 'ready to serve, less 300 ms',
      measured: ours - 300,
      unit: 'ms',
      reference: { name: 'importing the libraries', measured: alone },
      limit: 1.2,
      held: (ours - 300) / alone,
    },
    { name: 'resident memory with one conversation', measured: memory, unit: 'MB', limit: 200, held: memory },
  ];
}
