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
  const path = `${folder}${width}-${moment}.${language}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  const isInReadme = width === 'desktop' && moment === 'step-card';
  if (isInReadme && process.env.UPDATE_SCREENSHOT === '1') copyFileSync(path, inReadme);
}
