import { template } from '../machines/path.ts';
import { fieldOf } from '../machines/setup.ts';
import type { Language } from './language.ts';

/** Who has to act on an open answer, in words that can follow a colon; undefined where nobody is waited for. */
export function partyAt(path: string, language: Language): string | undefined {
  const party = (fieldOf(template(path)) ?? fieldOf(path))?.waitsFor;
  return party && language.phrases[`party.${party}`];
}
