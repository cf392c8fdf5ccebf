import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguage, pickLanguage } from '../../dialogs/catalog.ts';
import type { Language } from '../../dialogs/language.ts';
import { labelOf } from '../../dialogs/spell.ts';
import { everyField } from '../helpers/samples.ts';
import { sessionAt, stands } from '../helpers/stands.ts';
import { converse } from '../helpers/talk.ts';
import { shownWords, withoutAddresses } from '../helpers/words.ts';

const { fr, en } = languages;
const [french, english] = [shownWords(fr), shownWords(en)];
const tags = ['fr', 'en'] as const;

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
/** Names of the arguments of an ICU message, those inside its branches included. */
function argumentsOf(message: string, { locale }: Language): readonly string[] {
  const collect = (elements: readonly Element[]): string[] =>
    elements.flatMap(({ type, value, options }) => [
      ...(type === 0 || type === 7 ? [] : [value ?? '#']),
      ...Object.values(options ?? {}).flatMap((option) => collect(option.value)),
    ]);
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return [...new Set(collect(format.getAst() as readonly Element[]))].toSorted();
}

/** Texts in which something is found that should not be there. */
const withAny = (words: typeof french, pattern: RegExp): readonly string[] =>
  words.filter(({ text }) => pattern.test(withoutAddresses(text))).map(({ key, text }) => `${key}: ${text}`);

describe('both languages', () => {
  test('have the same words to say', () => {
    expect(french.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
    expect(french.length).toBeGreaterThan(1000);
  });

  test('have the same ICU arguments in each of them', () => {
    const differing = french.flatMap(({ key, text }, i) => {
      const [a, b] = [argumentsOf(text, fr), argumentsOf(english[i]?.text ?? '', en)];
      return a.join() === b.join() ? [] : [`${key}: ${a} / ${b}`];
    });
    expect(differing).toEqual([]);
  });

  test('say nothing twice: French is not left in English', () => {
    const alike = /^[\p{Lu}\d\W]|^contact$/u;
    const same = french.filter(({ text }, i) => text === english[i]?.text && !alike.test(text));
    expect(same.map(({ key }) => key)).toEqual([]);
  });

  test('have no empty text, no straight quote and no space too many', () => {
    for (const words of [french, english]) {
      expect(words.filter(({ text }) => !text.trim())).toEqual([]);
      expect(withAny(words, /['"]/)).toEqual([]);
      expect(withAny(words, /\.\.\./)).toEqual([]);
      expect(words.filter(({ text }) => /^\s|\s$|[ \u00a0]{2}|[\t\u2009\u202f]/.test(text))).toEqual([]);
    }
  });

  test('name each option of a question differently', () => {
    for (const language of [fr, en])
      for (const [id] of everyField) {
        const { choices } = language.questions[id] as { choices?: Record<string, Parameters<typeof labelOf>[0]> };
        const labels = Object.values(choices ?? {}).map(labelOf);
        expect(new Set(labels).size, id).toBe(labels.length);
      }
  });

  test('give every question a label, and every step its advice', () => {
    for (const language of [fr, en])
      for (const [id, { kind }] of everyField) {
        const wording = language.questions[id];
        expect(wording.label.length, id).toBeGreaterThan(2);
        if (kind === 'step')
          expect(wording).toMatchObject({ failed: expect.any(String), different: expect.any(String) });
      }
  });

  test('are found by their locale, and are each other’s other one', () => {
    expect(['fr', 'fr-CA', 'fr-FR', 'FR', null, undefined, 'de', ''].map((one) => pickLanguage(one))).toEqual(
      Array.from({ length: 8 }, () => fr),
    );
    expect(['en', 'en-CA', 'en-US', 'EN'].map((one) => pickLanguage(one))).toEqual(Array.from({ length: 4 }, () => en));
    expect([otherLanguage(fr), otherLanguage(en)]).toEqual([en, fr]);
  });
});

describe('French typography', () => {
  test('sets guillemets off with a non-breaking space', () => {
    expect(withAny(french, /«(?!\u00a0)|(?<!\u00a0)»/)).toEqual([]);
    expect(withAny(french, /[“”]/)).toEqual([]);
  });

  test('sets the colon off with a non-breaking space, clock times aside', () => {
    expect(withAny(french, /(?<!\u00a0):(?!\d)/)).toEqual([]);
  });

  test('does not set off question, exclamation and semicolon, as in Canada', () => {
    expect(withAny(french, /[\s\u00a0][?!;]/)).toEqual([]);
  });

  test('has the word of Canada for mail and chat', () => {
    expect(withAny(french, /\be-?mail|\bmail\b|(?<!npx chenal )\bchat\b/i)).toEqual([]);
  });

  test('addresses people formally', () => {
    expect(withAny(french, /(?<![\p{L}-])(?:tu|toi|ton|tes|veux-tu|peux-tu)(?![\p{L}-])/iu)).toEqual([]);
  });
});

describe('English typography', () => {
  test('has curly quotes, no guillemets and no spaces before punctuation', () => {
    expect(withAny(english, /[«»\u00a0]|\s[?!;:.,](?!\d|[a-z])/)).toEqual([]);
  });
});

/** What slips through when words are missing: codes, paths and unfilled arguments. */
const leftovers = /undefined|null|NaN|\[object|\{\w*\}|\w\[\d+\]|\bsteps\.|\bsetup\.|\bcxone-agent\b|\bnot-a-choice\b/;

describe.each(tags)('in %s every question', (tag) => {
  const locale = tag === 'fr' ? 'fr-CA' : 'en-CA';

  test.each(stands)('is put into words at %s', (id, position) => {
    const talk = converse(locale, sessionAt(position, locale));
    const asked = talk.say(tag === 'fr' ? 'répéter' : 'repeat');
    expect(asked.text).not.toMatch(leftovers);
    const wording = id === 'the end' ? undefined : languages[tag].questions[id];
    const opening = wording?.ask.split(/[{?.]/)[0] ?? '';
    expect(asked.text).toContain(opening);
  });

  test.each(stands)('is explained at %s, and so is all around it', (_, position) => {
    const talk = converse(locale, sessionAt(position, locale));
    const words = tag === 'fr' ? ['pourquoi', 'état', 'récapitulatif', 'aide'] : ['why', 'status', 'review', 'help'];
    for (const word of words) expect(talk.say(word).text, word).not.toMatch(leftovers);
  });
});
