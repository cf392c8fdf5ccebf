import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { openApp } from '../../bot/app.ts';
import { dialogue } from '../../bot/dialogue.ts';
import { openLog } from '../../bot/log.ts';
import { readSettings } from '../../bot/settings.ts';
import { type Figure, race } from './measure.ts';

const agent = new Agent({ keepAlive: true });

/** A bare echo bot: restify's routes, its own JSON reader and CloudAdapter, nothing else. */
async function openEcho(): Promise<{ url: string; close: () => Promise<void> }> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    await adapter.process(
      req,
      res,
      async (turn: TurnContext) => void (await turn.sendActivity(`echo ${turn.activity.text}`)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

let count = 0;
function say(url: string, conversation: string, text: string): Promise<void> {
  const body = JSON.stringify({
    type: 'message',
    id: `bench-${count++}`,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9',
    from: { id: 'administrator', role: 'user' },
    recipient: { id: 'chenal', role: 'bot' },
    conversation: { id: conversation },
    locale: 'fr-CA',
    deliveryMode: 'expectReplies',
    text,
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      response
        .resume()
        .on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
        );
    });
    sent.on('error', reject).end(body);
  });
}

/** A turn over HTTP with its SQLite commit, against a bare echo bot behind the same kind of server. */
export async function httpFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-bench-'));
  const settings = readSettings({
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'chenal.db')}`,
    LOG_LEVEL: 'silent',
  });
  const app = await openApp({ settings, dialogue, log: openLog('silent') });
  const echo = await openEcho();
  const url = app.url.replace(/\/$/, '');
  // A new answer each time: the number is refused or replaced, and every turn is a commit.
  const answers = ['tous', 'retour'];
  let turn = 0;
  await say(url, 'bench', 'bonjour');
  const times = await race(
    { echo: () => say(echo.url, 'bench', 'bonjour'), chenal: () => say(url, 'bench', answers[turn++ % 2] as string) },
    { rounds: 15, calls: 30 },
  );
  await Promise.all([app.close(), echo.close()]);
  agent.destroy();
  rmSync(folder, { recursive: true });
  const [ours, theirs] = [times.chenal as number, times.echo as number];
  return [
    {
      name: 'turn over HTTP with its SQLite commit',
      measured: ours,
      unit: 'ms',
      reference: { name: 'echo bot', measured: theirs },
      limit: 3,
      held: ours / theirs,
    },
  ];
}
