import type { Value } from '../machines/value.ts';
import type { Asked } from './asked.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { spell } from './spell.ts';

const either = {
  fr: new Intl.ListFormat('fr-CA', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-CA', { type: 'disjunction' }),
};

/** What an unclear answer may have meant, named so that it can be typed where there are no buttons. */
export const guessText = (guesses: readonly { readonly label: string }[], language: Language): string =>
  say(language, 'guess', {
    list: either[language.tag].format(guesses.map(({ label }) => say(language, 'guessed', { label }))),
  });

/** The other values that a refused answer may be mended to; nothing where there are none. */
export const alternativesText = (values: readonly Value[], asked: Asked, language: Language): readonly string[] =>
  values.length
    ? [[say(language, 'otherwise'), ...values.map((value) => `• ${spell(value, asked, language)}`)].join('\n')]
    : [];
