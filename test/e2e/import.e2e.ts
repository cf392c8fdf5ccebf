import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { barriers } from './helpers/accessibility.ts';
import { openBrowser, openPage } from './helpers/browser.ts';
import { type Chat, useChat } from './helpers/chat.ts';
import { download } from './helpers/download.ts';
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

const draft = emitted(drive(ways.plain, 'roles[].origin').last);

async function visit(language: 'fr' | 'en') {
  const { page, faults } = await openPage(browser, { url: server.url, width: 'desktop', language });
  onTestFinished(() => page.context().close());
  const chat = useChat(page);
  await chat.settle();
  return { page, faults, chat };
}

function fileOf(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chenal-e2e-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** The page’s own file chooser, opened by its button. */
const attach = (page: Page, chat: Chat, path: string): Promise<void> =>
  chat.act(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /Joindre un fichier|Upload file/ }).click(),
    ]);
    await chooser.setFiles(path);
  });

/** Drops a file on the page as a hand would; the events bring it along. */
const drop = (page: Page, chat: Chat, { name, text }: { name: string; text: string }): Promise<void> =>
  chat.act(() =>
    page.evaluate<void>(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      const send = (type) => document.querySelector('#conversation').dispatchEvent(
        new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
      if (send('dragover')) throw new Error('The page does not take files.');
      send('drop');
    })()`),
  );

describe.each(['fr', 'en'] as const)('a configuration in %s', (language) => {
  test('is dropped on the page, taken over, and downloaded again the same', async () => {
    const { page, faults, chat } = await visit(language);
    await drop(page, chat, { name: 'chenal.json', text: JSON.stringify(draft) });
    expect((await chat.standing()).question).toBe('roles[0].origin');
    expect(await page.locator('#conversation').textContent()).toMatch(/J’ai repris \d+|I took \d+/);
    expect(await page.locator('#conversation.dropping').count()).toBe(0);
    const { text } = await download(page, 'json');
    const undated = ({ openPoints, locale: _, ...rest }: typeof draft) => ({
      ...rest,
      openPoints: openPoints.map(({ path, reason }) => ({ path, reason })),
    });
    expect(undated(JSON.parse(text))).toEqual(undated(draft));
    expect(await barriers(page)).toEqual([]);
    await chat.type(language === 'fr' ? 'retour' : 'back');
    expect((await chat.standing()).question).toBe('setup.prerequisites');
    expect(faults.all).toEqual([]);
  });

  test('is attached as the YAML that the page gives', async () => {
    const { page, faults, chat } = await visit(language);
    await attach(page, chat, fileOf('chenal.yaml', stringify(draft, { aliasDuplicateObjects: false })));
    expect((await chat.standing()).question).toBe('roles[0].origin');
    expect(await chat.messages.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('chenal.yaml')]),
    );
    expect(faults.all).toEqual([]);
  });
});

test('another file is refused kindly, and its text is shown as text', async () => {
  const { page, faults, chat } = await visit('en');
  await drop(page, chat, { name: 'logo.png', text: 'x' });
  expect(await chat.newestText()).toMatch(/JSON or YAML/);
  const hostile = { schemaVersion: 1, business: { email: '<img src=x onerror=alert(1)>' }, '[x](javascript:1)': 1 };
  await drop(page, chat, { name: '<b>a</b>.json', text: JSON.stringify(hostile) });
  expect(await page.locator('#conversation').textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(
    await page.locator('#conversation img[src="x"], #conversation a[href^="javascript"], #conversation b').count(),
  ).toBe(0);
  expect((await chat.standing()).question).toBe('setup.prerequisites');
  expect(faults.all).toEqual([]);
});
