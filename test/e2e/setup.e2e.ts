import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configurationSchema } from '../../machines/configuration.ts';
import { type Faults, openBrowser, openPage } from './helpers/browser.ts';
import { type Chat, useChat } from './helpers/chat.ts';
import { download } from './helpers/download.ts';
import { configurationSaid, script } from './helpers/script.ts';
import { type Server, startServer } from './helpers/server.ts';

let server: Server;
let browser: Browser;
let page: Page;
let chat: Chat;
let faults: Faults;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  ({ page, faults } = await openPage(browser, { url: server.url, width: 'desktop', language: 'fr' }));
  chat = useChat(page);
  await chat.settle();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Questions answered with the mouse; every other one is answered by typing its line of the script. */
const byHand: Readonly<Record<string, (chat: Chat) => Promise<void>>> = {
  'setup.prerequisites': ({ tick }) => tick([0, 1, 2, 3, 4, 5, 6, 7]),
  'setup.place': ({ press }) => press(true),
  'business.website': ({ fill }) =>
    fill({
      'business.website': 'thejungle.example',
      'business.address': '200, rue Queen Ouest, Toronto (Ontario)',
      'business.email': 'bonjour@thejungle.example',
    }),
  'steps.channels[0].connectFacebook': ({ press }) => press('done'),
  'channels[0].profile.origin': ({ press }) => press('new'),
  'channels[0].name': ({ suggest }) => suggest('WhatsApp Toronto'),
  'outbound.consent': ({ tick }) => tick([0, 1]),
  'templates[0].purpose': ({ press }) => press('appointment'),
  'skills[0].name': ({ fill }) => fill({ 'skills[0].name': 'WA_Service', 'skills[0].campaign': 'Service' }),
  'setup.channels[0].another': ({ press }) => press(false),
  'setup.review': ({ press }) => press('finish'),
};
const reloadAt = 'business.logoUrl';
const restartAt = 'outbound.methods';

test('a whole setup in French, with the mouse and the keyboard, a reload and a restart', async () => {
  expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
  const asked = new Set<string>();
  for (const text of script('fr')) {
    const { question } = await chat.standing();
    if (question === null) throw new Error(`finished before « ${text} »`);
    expect(asked, `« ${question} » is asked once`).not.toContain(question);
    asked.add(question);
    if (question === reloadAt) await reload();
    if (question === restartAt) await faults.whileDisconnected(() => server.restart());
    await (byHand[question] ?? (() => chat.type(text)))(chat);
  }
  expect(await chat.standing()).toMatchObject({ question: null, locale: 'fr-CA' });
  for (const question of [...Object.keys(byHand), reloadAt, restartAt]) expect(asked).toContain(question);
});

/** The same messages are there afterwards, and the same question still waits. */
async function reload(): Promise<void> {
  const line = await chat.line();
  const before = await line.history();
  const shown = await chat.newestText();
  await page.reload();
  await chat.settle();
  expect(await line.history()).toEqual(before);
  expect(await chat.newestText()).toBe(shown);
}

test('the complete configuration is downloaded in three forms', async () => {
  const json = await download(page, 'json');
  expect(json.name).toBe('chenal-configuration.json');
  const configuration = configurationSchema.parse(JSON.parse(json.text));
  expect(configuration).toMatchObject({ status: 'complete', openPoints: [], locale: 'fr-CA' });
  expect(configuration).toEqual(configurationSaid('fr'));

  const yaml = await download(page, 'yaml');
  expect(yaml.name).toBe('chenal-configuration.yaml');
  expect(parse(yaml.text)).toEqual(JSON.parse(json.text));

  const markdown = await download(page, 'md');
  expect(markdown.name).toBe('chenal-configuration.md');
  expect(markdown.text).toMatch(/^# /);
  for (const said of ['+1 416 555 0123', 'The Jungle at Classics', 'WA']) expect(markdown.text).toContain(said);
});

test('nothing was asked of another host, and nothing failed in the page', () => {
  expect(faults.all).toEqual([]);
});
