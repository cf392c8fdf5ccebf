import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, openApp } from '../../../bot/app.ts';
import { openLog } from '../../../bot/log.ts';
import type { RunErrands } from '../../../bot/logo/errands.ts';
import { readSettings } from '../../../bot/settings.ts';
import type { RunMonth } from '../../../bot/simulator/runMonth.ts';
import { fakeDialogue } from './fakeDialogue.ts';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestApp extends App {
  /** Everything logged so far. */
  readonly logged: () => string;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** The whole edge on a free port, with a dialogue that only repeats. */
export async function openTestApp(
  env: Readonly<Record<string, string>> = {},
  dialogue = fakeDialogue,
  runErrands?: RunErrands,
  runMonth?: RunMonth,
): Promise<TestApp> {
  const file = join(temporaryFolder(), 'chenal.db');
  const settings = readSettings({ PORT: '0', DATABASE_URL: `sqlite:${file}`, CHECK_LOGO: 'off', ...env });
  const lines: string[] = [];
  const log = openLog('trace', { write: (line) => void lines.push(line) });
  const app = await openApp({
    settings,
    dialogue,
    log,
    ...(runErrands && { runErrands }),
    ...(runMonth && { runMonth }),
  });
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await app.close();
  };
  onTestFinished(close);
  const at = (path: string): string => new URL(path, app.url).href;
  return {
    url: app.url,
    counters: app.counters,
    close,
    logged: () => lines.join(''),
    get: (path, headers = {}) => fetch(at(path), { headers }),
    post: (path, body, headers = {}) =>
      fetch(at(path), {
        method: 'POST',
        headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
        body: JSON.stringify(body),
      }),
  };
}

export interface Granted {
  readonly token: string;
  readonly conversationId: string;
  readonly streamUrl: string;
}

/** Opens a Direct Line conversation the way the page does. */
export async function openConversation(app: TestApp, locale = 'en-CA'): Promise<Granted> {
  const { token } = (await (await app.post('/v3/directline/tokens/generate')).json()) as Granted;
  const response = await app.post('/v3/directline/conversations', { locale }, { Authorization: `Bearer ${token}` });
  return (await response.json()) as Granted;
}

export interface Seen {
  readonly activities: readonly {
    readonly id: string;
    readonly text?: string;
    readonly from: { id: string; role?: string };
    readonly [key: string]: unknown;
  }[];
  readonly watermark: string;
}

export const say = (
  app: TestApp,
  { token, conversationId }: Granted,
  activity: Readonly<Record<string, unknown>>,
): Promise<Response> =>
  app.post(
    `/v3/directline/conversations/${conversationId}/activities`,
    { type: 'message', from: { id: 'x' }, ...activity },
    { Authorization: `Bearer ${token}` },
  );

export const see = async (app: TestApp, { token, conversationId }: Granted, watermark = ''): Promise<Seen> =>
  (await (
    await app.get(`/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`, {
      Authorization: `Bearer ${token}`,
    })
  ).json()) as Seen;
