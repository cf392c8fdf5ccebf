import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fakeDialogue } from '../helpers/fakeDialogue.ts';
import { openTestApp, type TestApp, temporaryFolder } from '../helpers/testApp.ts';

export const appSecret = '0123456789abcdef0123456789abcdef';
export const verifyToken = 'a token of ours';
export const signed = (body: string | Uint8Array, secret = appSecret): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export interface Webhook extends TestApp {
  readonly file: string;
  /** Sends bytes as they are; without `signature` they are signed as Meta does. */
  send(
    body: string | Uint8Array,
    options?: { readonly signature?: string | null; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Response>;
  deliver(payload: unknown): Promise<Response>;
  rows(sql: string): readonly Record<string, unknown>[];
  /** Everything in the database. */
  contents(): string;
}

/** The whole edge with a webhook; `file` keeps the database between two of them. */
export async function openWebhook(
  env: Readonly<Record<string, string>> = {},
  file = join(temporaryFolder(), 'chenal.db'),
): Promise<Webhook> {
  const secrets = { WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken };
  const app = await openTestApp({ ...secrets, DATABASE_URL: `sqlite:${file}`, ...env }, fakeDialogue);
  const rows = (sql: string): readonly Record<string, unknown>[] => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  };
  const send: Webhook['send'] = (body, { signature = signed(body), headers = {} } = {}) =>
    fetch(new URL('/whatsapp/webhook', app.url), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(signature !== null && { 'X-Hub-Signature-256': signature }),
        ...headers,
      },
      body: Buffer.from(body as string),
    });
  return {
    ...app,
    file,
    send,
    deliver: (payload) => send(JSON.stringify(payload)),
    rows,
    contents: () => {
      const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
      return JSON.stringify(tables.map(({ name }) => [name, rows(`SELECT * FROM "${name}"`)]));
    },
  };
}
