import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Configuration, configurationSchema } from '../../machines/configuration.ts';
import { type Faults, openBrowser, openPage, overflow, widths } from './helpers/browser.ts';
import { type Chat, useChat } from './helpers/chat.ts';
import { download } from './helpers/download.ts';
import { type Server, startServer } from './helpers/server.ts';

let server: Server;
let browser: Browser;
let page: Page;
let chat: Chat;
let faults: Faults;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  ({ page, faults } = await openPage(browser, { url: server.url, width: 'phone', language: 'en' }));
  chat = useChat(page);
  await chat.settle();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const [number, use] = ['channels[0].phoneNumber', 'channels[0].previousUse'];
const answered = async (): Promise<number> => (await chat.standing()).progress.answered;
const draft = async () => configurationSchema.parse(JSON.parse((await download(page, 'json')).text)) as Configuration;

test('greets in English and asks the first question', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('en-CA');
  expect(await chat.messages.first().textContent()).toContain('Chenal');
  expect(await chat.standing()).toMatchObject({ question: 'setup.prerequisites', locale: 'en-CA', attempt: 0 });
  await chat.type('all');
  expect((await chat.standing()).question).toBe(number);
});

test('a wrong number is explained, and the mended one is a button', async () => {
  await chat.type('4165550123');
  expect(await chat.standing()).toMatchObject({ question: number, attempt: 1 });
  await chat.suggest('+1 416 555 0123');
  expect((await chat.standing()).question).toBe(use);
});

test('the language changes in the middle of a question, and back', async () => {
  const before = await answered();
  await switchTo('fr');
  expect(await chat.standing()).toMatchObject({ question: use, locale: 'fr-CA' });
  expect(await chat.newestText()).toContain('WhatsApp jusqu’ici');
  await switchTo('en');
  expect(await chat.standing()).toMatchObject({ question: use, locale: 'en-CA' });
  expect(await answered()).toBe(before);
});

/** By the button at the top; the page comes back in that language. */
async function switchTo(language: 'fr' | 'en'): Promise<void> {
  const loaded = page.waitForURL(`**/?lang=${language}`);
  await chat.act(async () => {
    await page.locator(`[data-language="${language}"]`).click();
    await loaded;
  });
  expect(await page.locator('html').getAttribute('lang')).toBe(`${language}-CA`);
}

test('«why» and «status» answer and leave the question', async () => {
  const before = await answered();
  for (const command of ['why', 'status']) {
    await chat.type(command);
    expect(await chat.standing()).toMatchObject({ question: use, attempt: 0 });
  }
  expect(await answered()).toBe(before);
});

test('«back» asks the question before, with its former answer', async () => {
  await chat.type('back');
  expect((await chat.standing()).question).toBe(number);
  expect((await draft()).channels).toBeUndefined();
  await chat.type('+1 416 555 0123');
  expect((await chat.standing()).question).toBe(use);
});

test('«change …» asks one answer again and comes back', async () => {
  await chat.press('none');
  const { question } = await chat.standing();
  await chat.type('change the phone number');
  expect((await chat.standing()).question).toBe(number);
  await chat.type('+1 647 555 0199');
  expect(await chat.newestText()).toContain('Shall I make this change?');
  await chat.type('yes');
  expect((await draft()).channels).toMatchObject([{ phoneNumber: '+16475550199' }]);
  await chat.type('never used');
  expect((await chat.standing()).question).toBe(question);
});

test('a line of the review is changed by its pencil', async () => {
  const { question } = await chat.standing();
  await chat.type('review');
  // The review card is followed by what was noticed, then by the question.
  const pencil = chat.messages
    .nth(-3)
    .getByRole('button', { name: /phone number/i })
    .first();
  await chat.act(() => pencil.click());
  expect((await chat.standing()).question).toBe(number);
  await chat.type('back');
  expect((await chat.standing()).question).toBe(question);
});

test('a button of an earlier card changes nothing', async () => {
  const { question } = await chat.standing();
  const before = await draft();
  const stale = await chat.buttonOf(use, 'business-app');
  await chat.act(() => stale.click());
  expect((await chat.standing()).question).toBe(question);
  expect(await draft()).toEqual(before);
  expect(await chat.newestText()).not.toContain('business-app');
});

test('a draft is downloaded at any time', async () => {
  const { name, text } = await download(page, 'json');
  expect(name).toBe('chenal-configuration.json');
  const configuration = configurationSchema.parse(JSON.parse(text));
  expect(configuration).toMatchObject({ status: 'draft', locale: 'en-CA' });
  expect(configuration.openPoints.length).toBeGreaterThan(0);
});

test.each([390, 320])('nothing scrolls sideways at %d px', async (width) => {
  await page.setViewportSize({ ...widths.phone, width });
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize(widths.phone);
});

test('nothing was asked of another host, and nothing failed in the page', () => {
  expect(faults.all).toEqual([]);
});
