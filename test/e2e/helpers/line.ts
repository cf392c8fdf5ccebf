import type { Standing } from '../../../dialogs/message.ts';

/** A card as the page receives it, as far as somebody can act on it. */
export interface Card {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly label?: string;
    readonly choices?: readonly { readonly title: string; readonly value: string }[];
  }[];
  readonly actions: readonly {
    readonly title: string;
    readonly data: { readonly chenal: { readonly question?: string; readonly value?: unknown } };
  }[];
}
export interface Activity {
  readonly id: string;
  readonly text?: string;
  readonly from: { readonly role: 'bot' | 'user' };
  readonly attachments?: readonly [{ readonly content: Card }];
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
  readonly channelData?: { readonly chenal?: Standing };
}

/** A conversation over Direct Line, by the token that opens it. */
export interface Line {
  readonly token: string;
  /** Everything shown so far, oldest first. */
  history(): Promise<readonly Activity[]>;
  /** Says something without a page; resolves when the reply is written. */
  say(text: string): Promise<void>;
}

export function lineOf(url: string, token: string): Line {
  const { conv } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { conv: string };
  const address = new URL(`/v3/directline/conversations/${conv}/activities`, url);
  const headers = { Authorization: `Bearer ${token}` };
  return {
    token,
    async history() {
      const { activities } = (await answered(fetch(address, { headers }))) as { activities: Activity[] };
      return activities;
    },
    async say(text) {
      await answered(post(address, headers, { type: 'message', from: { id: 'dl_page' }, text }));
    },
  };
}

/** A new conversation, greeted, that no page shows yet. */
export async function openLine(url: string, locale: string): Promise<Line> {
  const generate = new URL('/v3/directline/tokens/generate', url);
  const { token } = (await answered(fetch(generate, { method: 'POST' }))) as { token: string };
  const start = new URL('/v3/directline/conversations', url);
  await answered(post(start, { Authorization: `Bearer ${token}` }, { locale }));
  return lineOf(url, token);
}

const post = (address: URL, headers: Readonly<Record<string, string>>, body: unknown): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

async function answered(asking: Promise<Response>): Promise<unknown> {
  const response = await asking;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}
