import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { barriers } from './helpers/accessibility.ts';
import { openBrowser, openPage, overflow } from './helpers/browser.ts';
import { useChat } from './helpers/chat.ts';
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

const [jungle, screenshots] = ['../routing/jungle.json', '../../test-results/screenshots/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string];

async function visit(language: 'fr' | 'en', width: 'desktop' | 'phone') {
  const { page, faults } = await openPage(browser, { url: server.url, width, language });
  onTestFinished(() => page.context().close());
  const chat = useChat(page);
  await chat.settle();
  await chat.act(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Joindre un fichier|Upload file/ }).click(),
    ]);
    await chooser.setFiles(jungle);
  });
  return { page, faults, chat };
}

const drawn = `document.querySelector('img[src^="data:image/png"]')`;

const said = {
  fr: {
    ask: 'simuler bonjour, où est ma commande?',
    busy: 'Simuler\u00a0: tous occupés',
    week: 'Simuler\u00a0: une semaine simulée',
    full: /3 cas sur 3/,
    days: /Jour par jour/,
  },
  en: {
    ask: 'simulate hello, where is my order?',
    busy: 'Simulate: everyone busy',
    week: 'Simulate: one week',
    full: /3 of 3 cases/,
    days: /Day by day/,
  },
} as const;

describe.each([
  ['fr', 'desktop'],
  ['en', 'phone'],
] as const)('«simulate» in %s at %s width', (language, width) => {
  test('tries a message, then a condition and a week by their buttons; the question comes back each time', async () => {
    const { page, faults, chat } = await visit(language, width);
    const { question } = await chat.standing();
    const words = said[language];
    const told = () => chat.messages.nth(-2);
    const shoot = async (moment: string): Promise<void> => {
      await page.evaluate(
        `[...document.querySelectorAll('#conversation [role=feed] > article')].at(-2).scrollIntoView()`,
      );
      await page.waitForTimeout(600);
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({
        path: `${screenshots}${width}-simulate-${moment}.${language}.png`,
        animations: 'disabled',
      });
    };
    await chat.type(words.ask);
    await expect.poll(() => told().textContent()).toContain('Camille');
    await shoot('message');
    await chat.act(() => told().getByRole('button', { name: words.busy, exact: true }).click());
    expect((await told().textContent())?.replaceAll('\u00a0', ' ')).toMatch(words.full);
    await chat.act(() => told().getByRole('button', { name: words.week, exact: true }).click());
    expect(await told().textContent()).toMatch(words.days);
    const drawing = told().locator('img[src^="data:image/png"]');
    await expect.poll(() => page.evaluate<number>(`${drawn}?.naturalWidth ?? 0`)).toBeGreaterThan(1000);
    expect(await drawing.getAttribute('alt')).toMatch(/.{20}/);
    await shoot('week');
    expect((await chat.standing()).question).toBe(question);
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    expect(faults.all).toEqual([]);
  });
});
