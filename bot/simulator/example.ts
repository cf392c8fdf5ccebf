import { readFile } from 'node:fs/promises';
import type { LanguageTag } from '../../dialogs/language.ts';

/** Where the example company's configuration lies; a test holds it to what `npm run demo -- --json` prints. */
export const exampleFile = (language: LanguageTag): URL => new URL(`./example/${language}.json`, import.meta.url);

const kept = new Map<LanguageTag, Promise<unknown>>();

/** The configuration of the page's example company, read once: playing its conversation would hold up everybody else. */
export function exampleConfiguration(language: LanguageTag): Promise<unknown> {
  const known = kept.get(language) ?? readFile(exampleFile(language), 'utf8').then(JSON.parse);
  kept.set(language, known);
  return known;
}
