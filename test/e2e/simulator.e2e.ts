import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LanguageTag } from '../../dialogs/language.ts';
import { barriers } from './helpers/accessibility.ts';
import { openBrowser, openPage, type Width, widths } from './helpers/browser.ts';
import { openLine } from './helpers/line.ts';
import { configurationSaid } from './helpers/script.ts';
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

const folder = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url));
const narrowest = 320;

async function visit(language: LanguageTag, width: Width, query = '') {
  const url = `${server.url}simulator?lang=${language}${query}`;
  const { page, faults } = await openPage(browser, { url, width, language });
  onTestFinished(() => page.context().close());
  await page.waitForSelector('#agents-rows tr');
  return { page, faults };
}

const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true, animations: 'disabled' });
};

/** What reaches beyond the right edge; tables and the drawing scroll in regions of their own. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(() => {
    const beyond = [...document.body.querySelectorAll('*')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && !one.closest('.scroll > *, .visually-hidden');
    });
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [...(isWide ? ['the page scrolls'] : []), ...beyond.map((one) => one.tagName + '#' + one.id)];
  })()`);

const often = { timeout: 15_000, interval: 50 };
/** Our policy lets nothing be evaluated in the page for long, so it is asked again and again. */
const until = (page: Page, expression: string): Promise<void> =>
  vi.waitFor(async () => expect(await page.evaluate<boolean>(expression), expression).toBe(true), often);
const focused = (page: Page, id: string): Promise<void> => until(page, `document.activeElement.id === '${id}'`);

const route = async (page: Page): Promise<string> => {
  await page.click('#one-form button[type=submit]');
  await page.waitForSelector('#one-result:not([hidden])');
  await focused(page, 'one-result-title');
  return (await page.locator('#one-headline').textContent()) ?? '';
};

const at = { weekday: '2026-11-23T10:00', evening: '2026-11-23T20:00' };

const looks = [
  ['fr', 'desktop', 'Attend dans la file de WA_Service tant que c’est fermé.', 'Heures d’ouverture'],
  ['en', 'phone', 'Waits in the queue of WA_Service while it is closed.', 'Opening hours'],
] as const;

describe.each(looks)('the simulator in %s on a %s', (language, width, closed, hours) => {
  test('routes a message while closed, and tells why', async () => {
    const { page, faults } = await visit(language, width);
    await page.fill('#at', at.weekday);
    await page.selectOption('#over-hours', 'closed');
    expect(await route(page)).toBe(closed);
    const steps = await page.locator('#one-details ol > li').allTextContents();
    expect(steps).toHaveLength(7);
    expect(steps.at(-1)).toContain(hours);
    expect(await page.locator('#one-details .badge.documented').count()).toBeGreaterThan(3);
    expect(await page.locator('#one-details .badge.assumed').count()).toBeGreaterThan(3);
    await shoot(page, `${width}-simulator-message.${language}`);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page), 'in the dark').toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize({ ...widths[width], width: narrowest });
    expect(await cutOff(page)).toEqual([]);
    expect(faults.all).toEqual([]);
  });

  test('simulates a small month, drawn and as a table', async () => {
    const { page, faults } = await visit(language, width);
    await page.fill('#days', '3');
    await page.fill('#replications', '3');
    await page.click('#simulate');
    await page.waitForSelector('#month-result:not([hidden])', { timeout: 60_000 });
    await focused(page, 'month-result-title');
    expect(await page.locator('#month-headline').textContent()).toMatch(/%/);
    expect(await page.locator('#month-details table').first().locator('tbody tr').count()).toBe(14);
    expect(await page.locator('#month-details svg[role=img] path').count()).toBe(4);
    await page.click('#month-details summary');
    const rows = page.locator('#month-details .tall tbody tr');
    expect(await rows.count()).toBeGreaterThan(24);
    await shoot(page, `${width}-simulator-month.${language}`);
    expect(await barriers(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#month-details .actions button')]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^measure,mean,low,high\r\noffered|serviceLevel,/m);
    expect(faults.all).toEqual([]);
  });
});

test('a run is stopped by whoever started it', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await page.fill('#days', '366');
  await page.fill('#replications', '50');
  await page.click('#simulate');
  await page.waitForSelector('#running:not([hidden])');
  expect(await page.isDisabled('#simulate')).toBe(true);
  await page.click('#stop');
  await focused(page, 'simulate');
  expect(await page.locator('#running').isVisible()).toBe(false);
  expect(await page.locator('#month-result').isVisible()).toBe(false);
  await page.fill('#days', '2');
  await page.fill('#replications', '2');
  await page.click('#simulate');
  await page.waitForSelector('#month-result:not([hidden])');
  expect(faults.all).toEqual([]);
});

test('a pasted webhook is routed, and fills the fields to be varied', async () => {
  const { page, faults } = await visit('en', 'desktop');
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '14165550123', phone_number_id: '1' },
    contacts: [{ wa_id: '16475550199', profile: { name: 'A' } }],
    messages: [
      { id: 'wamid.1', from: '16475550199', timestamp: '1795446000', type: 'text', text: { body: 'Where is it?' } },
    ],
  };
  const body = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };
  await page.check('input[value=pasted]');
  await page.fill('#pasted', JSON.stringify(body));
  expect(await route(page)).toBe('Offered to Camille, who may accept or reject it.');
  expect(await page.locator('#one-details ol').textContent()).toContain('wamid.1');
  await page.check('input[value=typed]');
  expect(await page.inputValue('#text')).toBe('Where is it?');
  expect(await page.inputValue('#number')).toBe('+16475550199');
  expect(await page.inputValue('#at')).toBe('2026-11-23T10:00');
  await page.selectOption('#over-agents', 'full:all');
  expect(await route(page)).toContain('Waits in the queue');
  expect(faults.all).toEqual([]);
});

test('a field that will not do says so itself, and nothing is asked', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await page.fill('#agents-rows tr:nth-child(2) .skill input', '25');
  await page.click('#one-form button[type=submit]');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('Morgan');
  await page.click('#agents-rows tr:nth-child(2) .remove');
  expect(await page.locator('#agents-rows tr').count()).toBe(2);
  await page.fill('#number', 'nobody');
  await page.click('#one-form button[type=submit]');
  await focused(page, 'number');
  expect(await page.locator('#one-result').isVisible()).toBe(false);
  expect(faults.all).toEqual([]);
});

test('everything can be done with the keyboard alone', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await page.fill('#at', at.weekday);
  await page.focus('#text');
  const reach = async (id: string): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      if (await page.evaluate<boolean>(`document.activeElement.id === ${JSON.stringify(id)}`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${id}.`);
  };
  await reach('over-agents');
  await page.keyboard.press('ArrowDown');
  await reach('past-status');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focused(page, 'one-result-title');
  expect(await page.locator('#one-headline').textContent()).toContain('Waits in the queue');
  const verdicts = await page.locator('.verdict').allTextContents();
  expect(verdicts).toEqual(['Excluded', 'Excluded', 'Excluded']);
  expect(faults.all).toEqual([]);
});

test('the language changes and keeps what was typed', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await page.fill('#at', at.evening);
  await page.fill('#number', '+1 647 555 0199');
  await page.fill('#agents-rows tr:first-child .name', 'Zoé');
  await page.selectOption('#past-status', 'closed');
  await page.selectOption('#past-agent', 'Zoé');
  await page.fill('#handle', '7');
  const english = await route(page);
  await page.click('[data-language=fr]');
  await page.waitForURL('**/simulator?lang=fr');
  await page.waitForSelector('#one-result:not([hidden])');
  const french = (await page.locator('#one-headline').textContent()) ?? '';
  expect(french).not.toBe(english);
  expect(french).toContain('WA_Service');
  expect(await page.inputValue('#number')).toBe('+1 647 555 0199');
  expect(await page.inputValue('#agents-rows tr:first-child .name')).toBe('Zoé');
  expect(await page.inputValue('#past-agent')).toBe('Zoé');
  expect(await page.inputValue('#handle')).toBe('7');
  expect(await page.inputValue('#text')).toContain('Bonjour');
  expect(faults.all).toEqual([]);
});

test('the conversation’s own configuration is used, a draft on purpose', async () => {
  const line = await openLine(server.url, 'en-CA');
  const url = `${server.url}?lang=en`;
  const { page, faults } = await openPage(browser, { url, width: 'desktop', language: 'en', line });
  onTestFinished(() => page.context().close());
  await page.getByRole('link', { name: 'Simulate' }).click();
  await page.waitForURL('**/simulator?**');
  await until(page, `document.getElementById('using').textContent.includes('your conversation')`);
  expect(await page.isChecked('#is-draft')).toBe(true);
  await page.click('#one-form button[type=submit]');
  await page.waitForSelector('#one-problems:not([hidden])');
  expect(await page.locator('#one-problems').textContent()).toContain('at least one channel and one skill');
  expect(faults.all.filter((one) => !one.includes('422'))).toEqual([]);
});

test('a dropped configuration and roster are used, and anything else is refused as text', async () => {
  const { page, faults } = await visit('en', 'desktop');
  const drop = (name: string, text: string): Promise<void> =>
    page.evaluate<void>(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      const send = (type) => document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
      if (send('dragover')) throw new Error('The page does not take files.');
      send('drop');
    })()`);
  const configuration = configurationSaid('fr');
  await drop('mienne.json', JSON.stringify(configuration));
  await until(page, `document.getElementById('using').textContent.includes('mienne.json')`);
  const agent = {
    name: '<img src=x onerror=alert(1)>',
    application: 'max',
    digitalEngagement: true,
    role: 'Agent numérique',
    skills: { WA_Service: 1 },
    capacity: 2,
  };
  await drop('equipe.json', JSON.stringify({ agents: [agent] }));
  await until(page, `document.querySelectorAll('#agents-rows tr').length === 1`);
  await page.fill('#at', at.weekday);
  expect(await route(page)).toContain(agent.name);
  expect(await page.locator('main img').count()).toBe(0);
  await drop('logo.png', 'x');
  await page.waitForSelector('#configuration-problems:not([hidden])');
  expect(await page.locator('#configuration-problems').textContent()).toContain('logo.png');
  expect(faults.all.filter((one) => !one.includes('422'))).toEqual([]);
});
