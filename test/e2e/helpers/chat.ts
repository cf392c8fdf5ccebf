import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Standing } from '../../../dialogs/message.ts';
import { type Activity, type Card, type Line, lineOf } from './line.ts';

const turnMilliseconds = 30_000;
const often = { timeout: turnMilliseconds, interval: 50 };

/** The page as the person who sits before it uses it; each act ends when its replies are on the screen. */
export interface Chat {
  readonly page: Page;
  line(): Promise<Line>;
  /** Where the conversation stands, as the last reply says. */
  standing(): Promise<Standing>;
  /** Articles of the transcript, oldest first. */
  readonly messages: Locator;
  type(text: string): Promise<void>;
  /** What the newest message says, without the time under it. */
  newestText(): Promise<string>;
  /** Presses the button that stands for a value, on the newest card. */
  press(value: unknown): Promise<void>;
  /** The same button on the last card that asked an earlier question. */
  buttonOf(question: string, value: unknown): Promise<Locator>;
  /** Ticks options by position on the newest card, and sends them. */
  tick(positions: readonly number[]): Promise<void>;
  /** Fills the newest form by field path, and sends it. */
  fill(values: Readonly<Record<string, string>>): Promise<void>;
  /** Presses a quick reply under the conversation. */
  suggest(label: string): Promise<void>;
  /** Does something else that the bot answers. */
  act(work: () => Promise<void>): Promise<void>;
  /** Waits until everything that was said is shown. */
  settle(): Promise<void>;
}

/** The token is where the page keeps it, so that a reload finds the conversation again. */
async function tokenOf(page: Page): Promise<string | undefined> {
  const { origins } = await page.context().storageState();
  return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === 'chenal.conversation')?.value;
}

const standingIn = (history: readonly Activity[]): Standing | undefined => history.at(-1)?.channelData?.chenal;

function cardIn(activity: Activity | undefined): Card {
  const card = activity?.attachments?.[0].content;
  if (!card) throw new Error('The message has no card.');
  return card;
}

function titleOf({ actions }: Card, value: unknown): string {
  const action = actions.find(({ data }) => isDeepStrictEqual(data.chenal.value, value));
  if (!action) throw new Error(`The card has no button for ${JSON.stringify(value)}.`);
  return action.title;
}

const buttonIn = (shown: Locator, name: string): Locator => shown.getByRole('button', { name, exact: true });

/** What is on the screen, held against what the server has said. */
function watchTurns(page: Page) {
  const messages = page.locator('#conversation [role=feed] > article');
  const line = async (): Promise<Line> => {
    const token = await vi.waitFor(async () => {
      const kept = await tokenOf(page);
      if (!kept) throw new Error('The page keeps no conversation.');
      return kept;
    }, often);
    return lineOf(page.url(), token);
  };
  const history = async (): Promise<readonly Activity[]> => (await line()).history();
  const settle = async (): Promise<void> => {
    await vi.waitFor(async () => {
      const said = await history();
      expect(standingIn(said), 'the last message stands for itself').toBeDefined();
      expect(await messages.count(), 'messages shown').toBe(said.length);
    }, often);
  };
  const act = async (work: () => Promise<void>): Promise<void> => {
    const { length } = await history();
    await work();
    await vi.waitFor(async () => expect((await history()).length, 'a reply').toBeGreaterThan(length + 1), often);
    await settle();
  };
  return { messages, line, history, settle, act };
}

/** Cards are acted on by what their buttons and inputs mean, found on the screen by what they say. */
function useCards({ messages, history, act }: ReturnType<typeof watchTurns>) {
  const newest = async () => ({ card: cardIn((await history()).at(-1)), shown: messages.last() });
  const submit = (shown: Locator, { actions }: Card): Promise<void> =>
    act(() => buttonIn(shown, actions[0]?.title ?? '').click());
  return {
    async press(value: unknown) {
      const { card, shown } = await newest();
      await act(() => buttonIn(shown, titleOf(card, value)).click());
    },
    async buttonOf(question: string, value: unknown) {
      const seen = await history();
      const at = seen.findLastIndex(
        ({ attachments, channelData }) => attachments && channelData?.chenal?.question === question,
      );
      return buttonIn(messages.nth(at), titleOf(cardIn(seen[at]), value));
    },
    async tick(positions: readonly number[]) {
      const { card, shown } = await newest();
      const choices = card.body.find(({ type }) => type === 'Input.ChoiceSet')?.choices ?? [];
      for (const at of positions) await shown.getByLabel(choices[at]?.title ?? '', { exact: true }).check();
      await submit(shown, card);
    },
    async fill(values: Readonly<Record<string, string>>) {
      const { card, shown } = await newest();
      for (const { id = '', label = '' } of card.body.filter(({ type }) => type === 'Input.Text'))
        if (values[id] !== undefined) await shown.getByLabel(label, { exact: true }).fill(values[id]);
      await submit(shown, card);
    },
  };
}

/** Uses a page whose conversation is open or opening. */
export function useChat(page: Page): Chat {
  const turns = watchTurns(page);
  const { messages, line, history, settle, act } = turns;
  const box = page.locator('[data-id="webchat-sendbox-input"]').first();
  const suggestions = page.locator('.webchat__suggested-actions');
  return {
    page,
    messages,
    line,
    settle,
    act,
    ...useCards(turns),
    standing: async () => standingIn(await history()) as Standing,
    newestText: async () => (await messages.last().locator('.webchat__bubble__content').allTextContents()).join('\n'),
    type: (text) =>
      act(async () => {
        await box.fill(text);
        await box.press('Enter');
      }),
    suggest: (label) => act(() => buttonIn(suggestions, label).click()),
  };
}
