import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export type Extension = 'json' | 'yaml' | 'md';

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** Takes a file from the page's own menu. */
export async function download(page: Page, extension: Extension): Promise<Downloaded> {
  await page.locator('#downloads > summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-download="${extension}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
