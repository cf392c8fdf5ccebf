import { existsSync } from 'node:fs';
import { type App, openApp } from './app.ts';
import { dialogue } from './dialogue.ts';
import { openLog } from './log.ts';
import { CannotStart, readSettings } from './settings.ts';

const wrongUse = 2;

/** Starts, says where, and stops on the first signal; the second one ends at once. */
async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readSettings(process.env);
  const log = openLog(settings.logLevel);
  const app = await openApp({ settings, dialogue, log });
  process.on('unhandledRejection', (error) => log.fatal({ err: error }, 'unhandled rejection'));
  stopOnSignal(app);
  process.stdout.write(`Chenal est prêt / is ready: ${app.url}\n`);
}

function stopOnSignal(app: App): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void app.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** A reader that goes away must not take the bot with it. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

start().catch((error: unknown) => {
  const isExpected = error instanceof CannotStart;
  process.stderr.write(isExpected && !process.env.DEBUG ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = isExpected ? wrongUse : 70;
});
