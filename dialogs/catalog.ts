import type { Language, LanguageTag } from './language.ts';
import { en } from './languages/en.ts';
import { fr } from './languages/fr.ts';

export const languages: Readonly<Record<LanguageTag, Language>> = { fr, en };

/** The page is Canadian French: so is the conversation until somebody says otherwise. */
export const defaultLocale = 'fr-CA';

/** The catalog for a BCP 47 locale; an unknown one gets the default. */
export function pickLanguage(locale: string | null | undefined): Language {
  const tag = (locale ?? defaultLocale).slice(0, 2).toLowerCase();
  return tag === 'en' ? en : fr;
}

/** The same concept in the other language, for synonyms. */
export const otherLanguage = (language: Language): Language => (language.tag === 'fr' ? en : fr);
