import type { Language } from '../../dialogs/language.ts';

export interface Word {
  /** Keys that lead to it, from the language's own (`questions.business.name.why`). */
  readonly key: string;
  readonly text: string;
}

/** What people type rather than read; it is compared without case, accents or punctuation. */
const typed = ['also', 'words'];
const codes = ['tag', 'locale'];

/** Every text of a language that is shown. */
export function shownWords(language: Language): readonly Word[] {
  const found: Word[] = [];
  const collect = (value: unknown, keys: readonly string[]): void => {
    if (typeof value === 'string') found.push({ key: keys.join(' › '), text: value });
    else
      for (const [key, inner] of Object.entries(value as object))
        if (!typed.includes(key) && !(keys.length === 0 && codes.includes(key))) collect(inner, [...keys, key]);
  };
  collect(language, []);
  return found;
}

/** Addresses keep their own spelling. */
export const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/g, '');
