import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { LanguageTag } from '../../../dialogs/language.ts';
import type { Width } from './browser.ts';

const folder = fileURLToPath(new URL('../../../test-results/screenshots/', import.meta.url));
const inReadme = fileURLToPath(new URL('../screenshot.png', import.meta.url));

export type Moment = 'greeting' | 'form-card' | 'step-card' | 'review' | 'finished';

export interface Shot {
  readonly width: Width;
  readonly moment: Moment;
  readonly language: LanguageTag;
}

/** Keeps how the page looks at one moment, for people to see; the README shows one of them. */
export async function keepScreenshot(page: Page, { width, moment, language }: Shot): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await stopScrolling(page);
  if (moment !== 'greeting') await showNewest(page);
  const path = `${folder}${width}-${moment}.${language}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  const isInReadme = width === 'desktop' && moment === 'step-card' && language === 'en';
  if (isInReadme && process.env.UPDATE_SCREENSHOT === '1') copyFileSync(path, inReadme);
}

/** The conversation glides to its end; a picture is taken when it is there. */
async function stopScrolling(page: Page): Promise<void> {
  let [before, now] = [-1, await scrolled(page)];
  while (now !== before) {
    await page.waitForTimeout(200);
    [before, now] = [now, await scrolled(page)];
  }
}

const transcript = `document.querySelector('.webchat__basic-transcript__scrollable')`;
const scrolled = (page: Page): Promise<number> => page.evaluate<number>(`${transcript}.scrollTop`);

/** A message taller than the window is seen from its start. */
async function showNewest(page: Page): Promise<void> {
  await page.evaluate(`${transcript}.querySelector('[role=feed] > article:last-of-type').scrollIntoView()`);
  await stopScrolling(page);
}
