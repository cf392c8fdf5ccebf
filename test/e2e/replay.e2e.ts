import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LanguageTag } from '../../dialogs/language.ts';
import { pressing, recording, type Speaker, saying } from '../helpers/recording.ts';
import { barriers } from './helpers/accessibility.ts';
import { openBrowser, openPage, type Width, widths } from './helpers/browser.ts';
import { openLine } from './helpers/line.ts';
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

async function visit(language: LanguageTag, width: Width) {
  const url = `${server.url}replay?lang=${language}`;
  const { page, faults } = await openPage(browser, { url, width, language });
  onTestFinished(() => page.context().close());
  await page.waitForSelector('#from-file', { state: 'attached' });
  return { page, faults };
}

const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true, animations: 'disabled' });
};

/** What reaches beyond the right edge; JSON and tables scroll in regions of their own. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`(() => {
    const beyond = [...document.body.querySelectorAll('*')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && !one.closest('.scroll > *, .visually-hidden, .turns .heard');
    });
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [...(isWide ? ['the page scrolls'] : []), ...beyond.map((one) => one.tagName + '#' + one.id + '.' + one.className)];
  })()`);

const often = { timeout: 15_000, interval: 50 };
/** Our policy lets nothing be evaluated in the page for long, so it is asked again and again. */
const until = (page: Page, expression: string): Promise<void> =>
  vi.waitFor(async () => expect(await page.evaluate<boolean>(expression), expression).toBe(true), often);

const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const textAt = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().textContent()) ?? '';
const shownTurns = (page: Page): Promise<number> => page.locator('#turns > li:not([hidden])').count();

/** Opens a transcript and waits until it is verified. */
async function open(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('#from-file', fileOf(name, text));
  await page.waitForSelector('#session.good, #session.bad');
}

const said = ['all', 'aide', '12', '+1 416 555 0123', 'back', '+1 416 555 0123', 'never used', 'why'] as const;
const short = (language: LanguageTag): string => recording(language, saying(...said));

const looks = [
  ['fr', 'desktop', 'Identique', 'Et si au tour 5'],
  ['en', 'phone', 'Identical', 'What if at turn 5'],
] as const;

describe.each(looks)('the replay in %s on a %s', (language, width, identical, branchName) => {
  test('steps, jumps, searches, branches and compares', async () => {
    const { page, faults } = await visit(language, width);
    expect(await barriers(page)).toEqual([]);
    await open(page, 'marie.transcript', short(language));
    expect(await textAt(page, '#verdict')).toContain(identical);
    expect(await shownTurns(page)).toBe(said.length + 1);
    expect(await page.locator('#turns .chip').count()).toBeGreaterThan(3);

    await page.click('#next');
    expect(await page.locator('.part.facts mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.part.configuration pre mark').count()).toBeGreaterThan(0);
    expect(await textAt(page, '.bubble.person .said')).toBe('all');
    await page.fill('#jump', '5');
    await page.locator('#jump').blur();
    await until(page, `document.querySelector('#turn-title').textContent.includes('5')`);
    expect(await textAt(page, '.part.facts mark')).toContain('416');
    await page.locator('#turns').scrollIntoViewIfNeeded();
    await shoot(page, `${width}-replay-turn.${language}`);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page), 'in the dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize({ ...widths[width], width: narrowest });
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize(widths[width]);

    await page.fill('#search', 'NEVER used');
    expect(await shownTurns(page)).toBeLessThan(said.length);
    await page.fill('#search', '');
    await page.check('#hesitations');
    expect(await shownTurns(page)).toBeLessThan(said.length);
    await page.uncheck('#hesitations');
    await page.selectOption('#task', 'sla');
    expect(await shownTurns(page)).toBe(0);
    await page.selectOption('#task', '');

    await page.fill('#branch-said', '+1 647 555 0199');
    await page.check('#branch-then');
    await page.click('#branch-go');
    await page.waitForSelector('#beside:not([hidden])');
    expect(await textAt(page, '#beside-second h3')).toContain(branchName);
    expect(await textAt(page, '#beside-second .part.facts')).toContain('647');
    expect(await textAt(page, '#beside-first .part.facts')).toContain('416');
    expect(await page.locator('#beside-second .part.facts mark').count()).toBe(1);
    expect(await page.locator('#beside-second .part.facts li').count()).toBe(2);
    const json = (await page.locator('#beside-second pre').textContent()) ?? '';
    expect(JSON.parse(json)).toMatchObject({ channels: [{ phoneNumber: '+16475550199' }] });
    await shoot(page, `${width}-replay-branch.${language}`);
    expect(await barriers(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.click('#beside-close');

    const other = recording(language, saying('all', 'aide', '+1 647 555 0199'));
    await page.setInputFiles('#compare-file', fileOf('autre.transcript', other));
    await page.waitForSelector('#beside:not([hidden])');
    expect(await textAt(page, '#parting')).toContain('4');
    expect(await textAt(page, '#beside-second')).toContain('autre.transcript');
    await page.fill('#beside-turn', '4');
    await page.locator('#beside-turn').blur();
    await until(page, `document.querySelector('#beside-second .said').textContent.includes('647')`);
    await shoot(page, `${width}-replay-compare.${language}`);
    expect(await cutOff(page)).toEqual([]);
    expect(faults.all).toEqual([]);
  });

  test('several files give figures by question', async () => {
    const { page, faults } = await visit(language, width);
    const files = [fileOf('a.transcript', short(language)), fileOf('b.transcript', short('fr'))];
    await page.setInputFiles('#from-file', files);
    await page.waitForSelector('#insights:not([hidden])');
    expect(await page.locator('#insights tbody tr').count()).toBeGreaterThan(1);
    expect(await page.locator('#insights svg[role=img] rect').count()).toBeGreaterThan(1);
    await shoot(page, `${width}-replay-insights.${language}`);
    expect(await barriers(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#insights .actions button')]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^question,label,/);
    expect(faults.all).toEqual([]);
  });
});

test('everything can be done with the keyboard alone, and nothing moves by itself', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await open(page, 'a.transcript', short('en'));
  await until(page, `document.activeElement.id === 'session-title'`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await textAt(page, '#turn-title')).toBe('Turn 3 of 9');
  await page.keyboard.press('End');
  expect(await textAt(page, '#turn-title')).toBe('Turn 9 of 9');
  await page.keyboard.press('Home');
  for (let i = 0; i < 40 && !(await page.evaluate(`document.activeElement.closest('#turns') !== null`)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(`document.activeElement.getAttribute('aria-current')`)).toBe('true');
  expect(await textAt(page, '#turn-title')).toBe('Turn 2 of 9');
  await page.waitForTimeout(1500);
  expect(await textAt(page, '#turn-title')).toBe('Turn 2 of 9');
  expect(faults.all).toEqual([]);
});

test('the same session is shown in the other language, and the page’s language keeps what is open', async () => {
  const { page, faults } = await visit('en', 'desktop');
  await open(page, 'a.transcript', short('en'));
  await page.selectOption('#shown-in', 'fr');
  await page.waitForSelector('#session.good');
  await until(page, `document.querySelector('.bubble.bot .said').textContent.includes('Bonjour')`);
  await page.click('[data-language=fr]');
  await page.waitForURL('**/replay?lang=fr');
  await page.waitForSelector('#session.good');
  expect(await textAt(page, '#verdict')).toContain('Identique');
  expect(await page.inputValue('#shown-in')).toBe('fr');
  expect(faults.all).toEqual([]);
});

test('an edited transcript names its turn, and what is in a file is only ever text', async () => {
  const { page, faults } = await visit('en', 'desktop');
  const activities = JSON.parse(short('en')) as { text?: string; from: { role: string } }[];
  const at = activities.findIndex(({ text }) => text === '12') + 1;
  const reply = activities[at];
  if (reply) reply.text = '<img src=x onerror=alert(1)>';
  await open(page, '<b>x</b>.transcript', JSON.stringify(activities));
  expect(await textAt(page, '#verdict')).toBe('First divergence: turn 4. Turn 4 was changed after it was written.');
  await page.fill('#jump', '4');
  await page.locator('#jump').blur();
  await until(page, `document.querySelector('.differences') !== null`);
  expect(await textAt(page, '.differences')).toContain('<img src=x');
  expect(await page.locator('main img, main b').count()).toBe(0);
  await shoot(page, 'desktop-replay-edited.en');
  expect(await barriers(page)).toEqual([]);
  await page.setInputFiles('#from-file', fileOf('logo.png', 'x'));
  await page.waitForSelector('#open-problems:not([hidden])');
  expect(await textAt(page, '#open-problems')).toContain('not JSON');
  expect(faults.all.filter((one) => !one.includes('422'))).toEqual([]);
});

test('the conversation of this browser opens from the chat’s menu', async () => {
  const line = await openLine(server.url, 'en-CA');
  await line.say('all');
  const { page, faults } = await openPage(browser, {
    url: `${server.url}?lang=en`,
    width: 'desktop',
    language: 'en',
    line,
  });
  onTestFinished(() => page.context().close());
  await page.locator('#downloads > summary').click();
  await page.getByRole('link', { name: 'Step through it' }).click();
  await page.waitForURL('**/replay?**');
  await page.waitForSelector('#session.good');
  expect(await textAt(page, '#using')).toBe('your conversation: 2 turns.');
  expect(faults.all).toEqual([]);
});

const turns = 2000;
/** Other work on the machine slows one down, not all of them. */
const openings = 3;
/** A setup with a question, a look back or a detour between any two answers. */
const restless: Speaker = (session, n) => {
  if (n >= turns) return undefined;
  const detours = ['why', 'help', 'status', 'back', 'redo', 'repeat'];
  return (n % 8 === 0 ? pressing()(session, 0) : undefined) ?? { text: detours[n % detours.length] as string };
};

test('a transcript of 2,000 turns opens and steps in the times that are printed here (asked: 1,000 and 50 ms)', async () => {
  const { page, faults } = await visit('en', 'desktop');
  const text = recording('en', restless);
  const file = fileOf('long.transcript', text);
  // Files come over the browser's own wire first, which is none of the page's work.
  await page.evaluate(`(() => {
    const input = document.getElementById('from-file');
    const turns = document.getElementById('turns');
    window.openings = [];
    input.addEventListener('change', () => { window.chosenAt = performance.now(); }, { capture: true });
    new MutationObserver(() => { window.openings.push(performance.now() - window.chosenAt); }).observe(turns, { childList: true });
  })()`);
  for (let n = 1; n <= openings; n++) {
    await page.setInputFiles('#from-file', file);
    await until(
      page,
      `window.openings.length === ${n} && document.querySelectorAll('#turns > li').length === ${turns}`,
    );
    await page.waitForSelector('#session.good', { timeout: 60_000 });
  }
  const opened = await page.evaluate<number[]>('window.openings.map(Math.round)');
  const steps = await page.evaluate<number[]>(`(async () => {
    const took = [];
    const next = document.getElementById('next');
    for (let i = 0; i < 100; i++) {
      const from = performance.now();
      next.click();
      document.getElementById('turn').getBoundingClientRect();
      took.push(performance.now() - from);
      await new Promise((done) => setTimeout(done));
    }
    return took.sort((a, b) => a - b);
  })()`);
  const [median, p95] = [steps[50] ?? Number.NaN, steps[94] ?? Number.NaN];
  console.info(
    `replay page, ${turns} turns (${(text.length / 1e6).toFixed(1)} MB): opened in ${opened.join(', ')} ms; a step takes ${median.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (95th percentile)`,
  );
  await page.fill('#jump', '1500');
  await page.locator('#jump').blur();
  expect(await textAt(page, '#turn-title')).toBe(`Turn 1500 of ${turns}`);
  expect(faults.all).toEqual([]);
}, 120_000);
