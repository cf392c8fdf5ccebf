import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import type { Phrases } from './languages/en/phrases.ts';

/** Argument names of an ICU message; plural branches are not mistaken for arguments. */
type ArgsOf<S extends string> = S extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Inner}}${string}` ? NameOf<Inner> : never) | ArgsOf<Rest>
  : never;
type NameOf<Inner extends string> = Inner extends `${infer Name},${string}`
  ? NameOf<Name>
  : Inner extends `${string} ${string}`
    ? never
    : Inner;

export type PhraseKey = keyof Phrases;
type PhraseArgs<K extends PhraseKey> = { readonly [A in ArgsOf<Phrases[K]>]: string | number };

const compiled = new Map<string, Map<string, IntlMessageFormat>>();

/** Values by argument name. */
export type FillArgs = { readonly [name: string]: string | number };

/** Fills an ICU message for a locale; messages are compiled once. */
export function fill(message: string, locale: string, args: FillArgs = {}): string {
  if (!message.includes('{')) return message;
  const ofLocale = compiled.get(locale) ?? new Map<string, IntlMessageFormat>();
  compiled.set(locale, ofLocale);
  let format = ofLocale.get(message);
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    ofLocale.set(message, format);
  }
  return format.format(args as Record<string, string | number>) as string;
}

/** One phrase of a language, its arguments checked by the compiler. */
export function say<K extends PhraseKey>(
  language: Language,
  key: K,
  ...args: [ArgsOf<Phrases[K]>] extends [never] ? [] : [PhraseArgs<K>]
): string {
  return fill(language.phrases[key], language.locale, args[0]);
}
