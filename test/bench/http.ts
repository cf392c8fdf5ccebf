import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { openApp } from '../../bot/app.ts';
import { utterances } from '../../bot/cli/chat.ts';
import { dialogue } from '../../bot/dialogue.ts';
import { openLog } from '../../bot/log.ts';
import { readSettings } from '../../bot/settings.ts';
import { type Figure, race } from './measure.ts';

const script = utterances(readFileSync(new URL('../transcripts/jungle-at-classics.fr.txt', import.meta.url), 'utf8'));
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

/** The median turn over HTTP with its SQLite commit, against a bare echo bot behind the same kind of server. */
export async function httpFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-bench-'));
  const settings = readSettings({
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'chenal.db')}`,
    CHECK_LOGO: 'off',
    LOG_LEVEL: 'silent',
  });
  const app = await openApp({ settings, dialogue, log: openLog('silent') });
  const echo = await openEcho();
  const url = app.url.replace(/\/$/, '');
  // The example company's whole conversation, over and over, each time in a conversation of its own.
  let turn = 0;
  const next = (): Promise<void> => {
    const at = turn++;
    return say(url, `bench-${Math.floor(at / script.length)}`, script[at % script.length] as string);
  };
  const times = await race(
    { echo: () => say(echo.url, 'bench', 'bonjour'), chenal: next },
    { rounds: 8 * script.length, calls: 1 },
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
