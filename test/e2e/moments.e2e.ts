import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { LanguageTag } from '../../dialogs/language.ts';
import { barriers } from './helpers/accessibility.ts';
import { openBrowser, openPage, overflow, type Width, widths } from './helpers/browser.ts';
import { type Chat, useChat } from './helpers/chat.ts';
import { type Line, openLine } from './helpers/line.ts';
import { keepScreenshot, type Moment } from './helpers/screenshot.ts';
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

/** The questions at which the page is looked at; null when nothing is left to ask. */
const moments = new Map<string | null, Moment>([
  ['setup.prerequisites', 'greeting'],
  ['business.website', 'form-card'],
  ['steps.channels[0].profileAndNumber', 'step-card'],
  ['setup.review', 'review'],
  [null, 'finished'],
]);
const narrowest = 320;

/** A conversation that two people look at, one on a computer and one on a phone. */
async function openPages(language: LanguageTag, line: Line) {
  const open = async (width: Width) => {
    const { page, faults } = await openPage(browser, { url: server.url, width, language, line });
    onTestFinished(() => page.context().close());
    return { width, faults, chat: useChat(page) };
  };
  return [await open('desktop'), await open('phone')] as const;
}

async function expectNothingCutOff({ page }: Chat, width: Width): Promise<void> {
  expect(await overflow(page), `beyond the right edge on a ${width}`).toEqual([]);
  if (width !== 'phone') return;
  await page.setViewportSize({ ...widths.phone, width: narrowest });
  expect(await overflow(page), `beyond the right edge at ${narrowest} px`).toEqual([]);
  await page.setViewportSize(widths.phone);
}

describe.each(['fr', 'en'] as const)('the page in %s, wide and narrow', (language) => {
  test('shows every kind of message whole, without barriers and without asking another host', async () => {
    const line = await openLine(server.url, `${language}-CA`);
    const pages = await openPages(language, line);
    const found = new Set<string>();
    const lookAt = async (moment: Moment): Promise<void> => {
      for (const { chat, width } of pages) {
        await chat.settle();
        await keepScreenshot(chat.page, { width, moment, language });
        await expectNothingCutOff(chat, width);
        for (const barrier of await barriers(chat.page)) found.add(`${width}, ${barrier}`);
      }
    };
    const seen = new Set<Moment>();
    for (const text of [...script(language), undefined]) {
      const { question = null } = (await line.history()).at(-1)?.channelData?.chenal ?? {};
      const moment = moments.get(question);
      if (moment && !seen.has(moment)) await lookAt(moment);
      if (moment) seen.add(moment);
      if (text !== undefined) await line.say(text);
    }
    expect([...seen]).toEqual([...moments.values()]);
    expect.soft([...found]).toEqual([]);
    for (const { faults, width } of pages) expect.soft(faults.all, width).toEqual([]);
  });
});
