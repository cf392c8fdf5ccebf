import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../dialogs/language.ts';
import type { Message } from '../../dialogs/message.ts';
import { reader } from '../../machines/ground.ts';
import { pageRevision } from '../../machines/notices.ts';
import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value, Values } from '../../machines/value.ts';
import { type Wishes, ways } from '../helpers/drive.ts';
import { sampleAt } from '../helpers/samples.ts';
import { type Conversation, converse } from '../helpers/talk.ts';

/** A language whose every word is its own key between brackets: a letter outside of them was written in the code. */
vi.mock('../../dialogs/catalog.ts', async (original) => {
  const { languages } = await original<typeof import('../../dialogs/catalog.ts')>();
  const kept = ['tag', 'locale', 'also', 'words'];
  // What only selects a form of the sentence is never shown.
  const args = (text: string) => [...text.matchAll(/\{(\w+)(?:\}|,(?!\s*select))/g)].map(([, name]) => `{${name}}`);
  const veiled = (node: unknown, keys: readonly string[]): unknown => {
    if (typeof node === 'string')
      return [`[[${keys.join('.').replace(/[{}]/g, '')}]]`, ...new Set(args(node))].join(' ');
    return Object.fromEntries(
      Object.entries(node as object).map(([key, inner]) => [
        key,
        kept.includes(key) ? inner : veiled(inner, [...keys, key.replaceAll('[]', '')]),
      ]),
    );
  };
  const pseudo = veiled(languages.en, []) as Language;
  return {
    languages: { fr: pseudo, en: pseudo },
    defaultLocale: 'en-CA',
    pickLanguage: () => pseudo,
    otherLanguage: () => pseudo,
  };
});

/** Every text of a message, for whatever surface. */
function textsOf(message: Message): readonly string[] {
  const { standing: _standing, ...shown } = message;
  const unseen = ['kind', 'path', 'question', 'value', 'many', 'long'];
  const collect = (node: unknown, key = ''): string[] => {
    if (unseen.includes(key)) return [];
    if (typeof node === 'string') return [node];
    return node && typeof node === 'object'
      ? Object.entries(node).flatMap(([name, inner]) => collect(inner, name))
      : [];
  };
  return collect(shown);
}

const stringsIn = (value: Value | undefined): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value as object).flatMap((one) => stringsIn(one as Value))
      : [];

/** The administrator's own values, and those that are proposed to them; the codes of fixed options are not among them. */
function ownValues(values: Values, talk: Conversation): readonly string[] {
  const { pending, ground } = talk.position();
  const proposed = pending?.field.offers ?? (pending ? [pending.id] : []);
  const read = reader({ live: ground.live, scope: pending?.scope ?? {} });
  const known = Object.entries({ ...values, ...ground.live }).filter(([path]) => !fieldOf(template(path))?.options);
  return [
    ...known.flatMap(([, value]) => stringsIn(value)),
    ...proposed.flatMap((id) => (fieldOf(id)?.options ? [] : stringsIn(fieldOf(id)?.suggest?.(read)))),
  ];
}

const locale = 'en-CA';
const unit = (name: string, n: number) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(n);
const day = (n: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, n));
/** What `Intl` says in the language by itself. */
const formatted = [
  ...['second', 'minute', 'hour', 'day'].flatMap((name) => [1, 2].map((n) => unit(name, n).replace(/[\d\s]/g, ''))),
  ...[1, 2, 3, 4, 5, 6, 7].map(day),
  new Intl.DisplayNames(locale, { type: 'region' }).of('CA') as string,
  'and',
  ...[10, 11].map((month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 22)),
  ),
  ...['at', 'a.m.', 'p.m.', 'UTC'],
].map((word) => new RegExp(`(?<!\\p{L})${word.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu'));
const source = /\b[RTO]\d+\b/g;

/** Letters that are left when words in brackets, own values and formats are taken away. */
function stray(text: string, own: readonly string[]): string {
  const bare = text.replaceAll(/\[\[[^\]]*\]\]/g, ' ');
  const foreign = own
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, value) => (value ? rest.replaceAll(value, ' ') : rest), bare);
  return formatted
    .reduce((rest, pattern) => rest.replaceAll(pattern, ' '), foreign.replaceAll(source, ' '))
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Said at every question; none of it is an answer, though anything at all may be a name. */
const gibberish = 'zzz qqq';
const asides = ['help', 'why', 'status', 'review', 'save', gibberish, gibberish, gibberish, 'change', 'change zzz'];
const longest = 200;

describe.each(Object.entries(ways))('a conversation about %s', (_, wishes: Wishes) => {
  test('has no word that is not in the language', () => {
    const talk = converse('en-CA');
    const found: string[] = [];
    const check = (messages: readonly Message[], said: string) => {
      const own = [
        pageRevision,
        ...ownValues(talk.values(), talk),
        ...(/zzz/.test(said) ? [said.replace('change ', '')] : []),
      ];
      for (const text of messages.flatMap(textsOf)) {
        const letters = stray(text, own);
        if (letters) found.push(`${talk.question()} after «${said}»: ${letters} in ${text}`);
      }
    };
    check(talk.do({}).messages, '');
    for (let turn = 0; talk.question() !== null && turn < longest; turn++) {
      const isNamed = talk.position().pending?.field.kind === 'text';
      for (const said of asides.filter((one) => !isNamed || one !== gibberish)) check(talk.say(said).messages, said);
      const { pending } = talk.position();
      const [path, id] = [pending?.path ?? '', pending?.id ?? ''];
      const wish = path in wishes ? wishes[path] : wishes[id];
      const value = wish === undefined ? sampleAt(talk.position()) : wish;
      if (value === null) check(talk.say('skip').messages, 'skip');
      else check(talk.do({ press: { question: path, value } }).messages, String(value));
    }
    for (const said of asides) check(talk.say(said).messages, said);
    expect(talk.question()).toBeNull();
    expect([...new Set(found)].slice(0, 12)).toEqual([]);
  });
});

test('a word written in the code would be found', () => {
  expect(stray('[[phrases.noted]] Voilà 12', [])).toBe('Voilà');
  expect(stray('[[phrases.noted]] The Jungle, 2 hours', ['The Jungle'])).toBe('');
});
