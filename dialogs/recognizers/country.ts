import { countries } from '../../machines/rules/country.ts';
import { type GrammarLanguage, keyOf, wordList } from '../grammar/grammar.ts';
import { otherNames } from '../grammar/places.ts';
import { near, wordsOf } from '../normalize.ts';
import { meant, negates } from './phrases.ts';
import { type Guess, type Recognizer, refused, unclear, value } from './recognizer.ts';

const locales = { fr: 'fr-CA', en: 'en-CA' } as const;
const names = (['long', 'short'] as const).flatMap((style) =>
  Object.values(locales).map((locale) => new Intl.DisplayNames(locale, { type: 'region', style })),
);

const codes = new Map<string, string>(
  countries.flatMap((code) => [
    ...names
      .map((display) => display.of(code) ?? code)
      .flatMap((name) => [[keyOf(name.replace(/['’]/g, '')), code] as const, [keyOf(name), code] as const]),
    ...(otherNames[code] ?? []).map((name) => [keyOf(name), code] as const),
  ]),
);
const articles = wordList((grammar) => grammar.fillers);
/** Words that happen to be codes: « no » is not Norway. */
const everyday = new Set([...wordList((grammar) => grammar.yes), ...wordList((grammar) => grammar.no)]);

/** The country of a name in either language, or of a code. */
export function countryOf(said: string): string | undefined {
  const key = keyOf(said);
  const code = said.trim().toUpperCase();
  if (countries.includes(code) && (said.trim() === code || !everyday.has(key))) return code;
  return (
    codes.get(key) ??
    codes.get(
      wordsOf(key)
        .filter((word) => !articles.has(word))
        .join(' '),
    )
  );
}

const guess = (code: string, language: GrammarLanguage): Guess => ({
  value: code,
  label: new Intl.DisplayNames(locales[language], { type: 'region' }).of(code) ?? code,
});

/** An ISO 3166-1 alpha-2 code; a name that is only nearly right is asked about. */
export const country: Recognizer = (said, { language }) => {
  const key = keyOf(said);
  if (!said.trim()) return refused('empty');
  const exact = countryOf(said);
  if (exact) return value(exact);
  const words = wordsOf(key);
  if (!words.length || words.length > 30) return unclear();
  const mentioned = mentions(words);
  if (mentioned.length === 1 && !negates(words)) return value(mentioned[0] as string);
  const likely = mentioned.length ? mentioned : slips(meant(words).join(' '));
  return unclear(likely.slice(0, 5).map((code) => guess(code, language)));
};

/** Countries named in a sentence; of two names that overlap, the longer one. */
function mentions(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const key = words.slice(from, to).join(' ');
      const code = key.length > 3 ? codes.get(key) : undefined;
      if (!code) continue;
      found.add(code);
      from = to - 1;
      break;
    }
  }
  return [...found];
}

/** Countries whose name goes on like this (« Congo »), or is a typing slip away. */
const slips = (key: string): readonly string[] =>
  key.length < 4 || key.length > 50
    ? []
    : [
        ...new Set(
          [...codes].filter(([name]) => name.startsWith(`${key} `) || near(key, name)).map(([, code]) => code),
        ),
      ];
