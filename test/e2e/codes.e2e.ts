import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { maskedCode } from '../../dialogs/mask.ts';
import { openBrowser, openPage } from './helpers/browser.ts';
import { useChat } from './helpers/chat.ts';
import { download } from './helpers/download.ts';
import { type Line, openLine } from './helpers/line.ts';
import { script } from './helpers/script.ts';
import { type Server, startServer } from './helpers/server.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const codeStep = 'steps.channels[0].profileAndNumber';
const typed = ['483920', 'le code est 483 920', 'mon code: 483-920.', '４８３９２０'];
const traces = ['483920', '483 920', '483-920', '４８３９２０'];

const questionOf = async (line: Line) => (await line.history()).at(-1)?.channelData?.chenal?.question;

test('a code that is typed here is masked, answered, and kept nowhere', async () => {
  const line = await openLine(server.url, 'fr-CA');
  for (const text of script('fr')) {
    if ((await questionOf(line)) === codeStep) break;
    await line.say(text);
  }
  const { page, faults } = await openPage(browser, { url: server.url, width: 'desktop', language: 'fr', line });
  const chat = useChat(page);
  await chat.settle();
  for (const text of typed) {
    await chat.type(text);
    expect((await chat.standing()).question, `« ${text} » is no answer`).toBe(codeStep);
    expect(await chat.messages.nth(-2).textContent()).toContain(maskedCode);
  }
  // What a screen reader announces is a copy that goes away by itself.
  await vi.waitFor(async () => expect(await page.locator('.webchat__live-region-activity').count()).toBe(0), 15_000);
  const downloaded: string[] = [];
  for (const extension of ['json', 'yaml', 'md'] as const) downloaded.push((await download(page, extension)).text);
  const places = {
    page: await page.content(),
    browser: JSON.stringify(await page.context().storageState()),
    history: JSON.stringify(await line.history()),
    downloads: downloaded.join('\n'),
  };
  for (const [place, text] of Object.entries(places))
    for (const trace of traces) expect(text.includes(trace), `${trace} in ${place}`).toBe(false);

  expect(faults.all).toEqual([]);

  expectUnstored();
  await server.stop();
  expectUnstored();
});

/** While it runs, what was written lately is in the log beside the database; afterwards all is in the database. */
function expectUnstored(): void {
  const stored = server.stored();
  expect(stored.includes('The Jungle at Classics'), 'answers are stored').toBe(true);
  for (const trace of traces) expect(stored.includes(trace), `${trace} is stored`).toBe(false);
}
