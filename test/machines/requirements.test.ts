import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import type { Field } from '../../machines/field.ts';
import { findingKinds } from '../../machines/finding.ts';
import { notices, terms, topics } from '../../machines/notices.ts';
import { gapCount, missing, places, requirementCount } from '../../machines/requirements.ts';
import type { Source } from '../../machines/value.ts';
import { everyField } from '../helpers/samples.ts';
import { shownWords, withoutAddresses } from '../helpers/words.ts';

const numberOf = (source: Source): number => Number(source.slice(1));
const named = [...places().keys()];

describe('requirements', () => {
  test('213 of 213 are realised somewhere', () => {
    expect(missing()).toEqual([]);
    expect(requirementCount).toBe(213);
  });

  test('no place names a requirement that the page does not have', () => {
    const numbers = named.filter((source) => source.startsWith('R')).map(numberOf);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 213 }, (_, i) => i + 1));
  });

  test('tensions and gaps are those of the dossier', () => {
    const [tensions, gaps] = ['T', 'O'].map((letter) =>
      named
        .filter((source) => source.startsWith(letter))
        .map(numberOf)
        .toSorted((a, b) => a - b),
    );
    expect(tensions?.every((n) => n >= 1 && n <= 12)).toBe(true);
    expect(gaps?.every((n) => n >= 1 && n <= gapCount)).toBe(true);
  });

  test('every place is one that exists', () => {
    const ids = new Set<string>([
      ...everyField.map(([id]) => `question ${id}`),
      ...everyField.flatMap(([, { lines = [] }]) => lines.map(({ id }) => `line ${id}`)),
      ...Object.keys(notices).map((id) => `notice ${id}`),
      ...Object.keys(topics).map((id) => `topic ${id}`),
      ...Object.keys(findingKinds).map((id) => `finding ${id}`),
    ]);
    const unknown = [...places().values()].flat().filter((place) => !ids.has(place));
    expect(unknown).toEqual([`term ${terms.join(', ')}`, 'rule product names are the same in every language']);
  });

  test('every question and every line names where it comes from', () => {
    const orphans = everyField.flatMap(([id, field]) => [
      ...(field.sources.length ? [] : [id]),
      ...(field.lines ?? []).filter((line) => !line.sources.length).map((line) => line.id),
    ]);
    expect(orphans).toEqual([]);
  });

  test('a step names its lines’ requirements as its own', () => {
    for (const [, { kind, sources, lines = [] }] of everyField)
      if (kind === 'step') expect(new Set(sources)).toEqual(new Set(lines.flatMap((line) => line.sources)));
  });

  test('no line has the id of another', () => {
    const ids = everyField.flatMap(([, { lines = [] }]) => lines.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  });
});

describe('notices and topics', () => {
  const used = (read: (field: Field) => readonly string[] | undefined) =>
    new Set(everyField.flatMap(([, field]) => read(field) ?? []));

  test('every notice is voiced with a question', () => {
    const voiced = used((field) => field.notices);
    expect(Object.keys(notices).filter((id) => !voiced.has(id))).toEqual([]);
  });

  test('every topic explains a question', () => {
    const explained = used((field) => field.topics);
    expect(Object.keys(topics).filter((id) => !explained.has(id))).toEqual([]);
  });
});

/** R213: names of products and places are spelled alike in every language. */
const products = [
  'Digital Experience',
  'CXone',
  'ACD',
  'Admin',
  'Studio',
  'MAX',
  'CXone Agent',
  'Bot Builder',
  'CXone Feedback Management',
  'Personal Connection',
  'BYOC',
  'WhatsApp',
  'WhatsApp Business Manager',
  'Facebook Business Manager',
] as const;

/** The name as a word of its own, so that Administrator is not Admin. */
const asWord = (name: string, flags = 'u') => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, flags);

describe.each(Object.entries(languages))('product names in %s', (_, language) => {
  const words = shownWords(language).map(({ text }) => withoutAddresses(text));

  test.each(products)('%s occurs', (name) => expect(words.some((text) => asWord(name).test(text))).toBe(true));

  test('are never spelled otherwise', () => {
    const misspelled = products
      .filter((name) => !['Admin', 'MAX', 'Studio'].includes(name))
      .flatMap((name) =>
        words.flatMap((text) => (text.match(asWord(name, 'giu')) ?? []).filter((found) => found !== name)),
      );
    expect(misspelled).toEqual([]);
    expect(words.filter((text) => /C-?X ?[Oo]ne/.test(text.replaceAll('CXone', '')))).toEqual([]);
  });
});

test('each product is named in the same questions in both languages', () => {
  const { fr, en } = languages;
  const differing = Object.keys(fr.lines).filter((id) => {
    const [a, b] = [fr.lines[id as keyof typeof fr.lines], en.lines[id as keyof typeof en.lines]];
    return ['CXone', 'ACD', 'Studio', 'MAX', 'Facebook'].some((name) => asWord(name).test(a) !== asWord(name).test(b));
  });
  expect(differing).toEqual([]);
});
