import { describe, expect, test } from 'vitest';
import { commandIn } from '../../dialogs/commands.ts';
import { fold } from '../../machines/log.ts';
import { later } from '../../machines/value.ts';
import { everyField } from '../helpers/samples.ts';
import { sessionAt, stands } from '../helpers/stands.ts';
import { type Conversation, converse } from '../helpers/talk.ts';

const words = {
  fr: {
    help: 'aide',
    why: 'pourquoi',
    back: 'retour',
    status: 'état',
    skip: 'passer',
    repeat: 'répéter',
    language: 'English',
    save: 'enregistrer',
    review: 'récapitulatif',
    restart: 'recommencer',
    change: 'changer',
    simulate: 'simuler',
    forget: 'oubliez-moi',
  },
  en: {
    help: 'help',
    why: 'why',
    back: 'back',
    status: 'status',
    skip: 'skip',
    repeat: 'repeat',
    language: 'français',
    save: 'save',
    review: 'review',
    restart: 'restart',
    change: 'change',
    simulate: 'simulate',
    forget: 'forget me',
  },
} as const;
type Tag = keyof typeof words;
type Word = keyof (typeof words)['fr'];

const standing = (position: (typeof stands)[number][1], tag: Tag): Conversation => {
  const talk = converse(tag === 'fr' ? 'fr-CA' : 'en-CA', sessionAt(position, tag === 'fr' ? 'fr-CA' : 'en-CA'));
  expect(talk.question()).toBe(position.pending?.path ?? null);
  return talk;
};
const quiet = [
  'help',
  'why',
  'status',
  'repeat',
  'language',
  'save',
  'review',
  'change',
  'simulate',
] as const satisfies Word[];

test('there is a stand for every question that is ever asked', () => {
  const missing = everyField.map(([id]) => id as string).filter((id) => !stands.some(([known]) => known === id));
  expect(missing).toEqual([
    'channels[].verification.status',
    'customComponent.legacyComponentsRemoved',
    'roles[].channels[].channel',
    'skills[].acceptReject',
    'skills[].screenPop',
    'skills[].subSkill',
    'skills[].personalConnectionOrByoc',
    'businessHours.timeZone',
  ]);
});

describe.each(['fr', 'en'] as const)('in %s', (tag) => {
  describe.each(stands)('at %s', (_, position) => {
    test.each(quiet)('«%s» is answered, changes no fact, and asks the same question again', (word) => {
      const talk = standing(position, tag);
      const [before, question] = [talk.values(), talk.question()];
      // There, the name of a language is an answer.
      const isLanguageAsked = word === 'language' && position.pending?.id === 'templates[].language';
      const { text } = talk.say(isLanguageAsked ? (tag === 'fr' ? 'langue' : 'language') : words[tag][word]);
      expect(text.trim()).not.toBe('');
      expect(talk.values()).toEqual(before);
      expect(talk.question()).toBe(question);
      expect(talk.last().standing?.attempt).toBe(0);
      expect(talk.session().log.filter(({ type }) => type !== 'LANGUAGE')).toHaveLength(Object.keys(before).length);
    });

    test('back withdraws the last answer alone, and offers it again', () => {
      const talk = standing(position, tag);
      const entries = Object.entries(talk.values());
      talk.say(words[tag].back);
      expect(talk.values()).toEqual(Object.fromEntries(entries.slice(0, -1)));
      const [path] = entries.at(-1) ?? [];
      if (path) expect(fold(talk.session().log).former).toHaveProperty([path]);
    });

    test('skip passes over a step or what is optional, puts off what can wait, and refuses the rest with its reason', () => {
      const talk = standing(position, tag);
      const before = talk.values();
      const { field, path = '' } = position.pending ?? {};
      const { text } = talk.say(words[tag].skip);
      if (field?.kind === 'step') expect(talk.values()).toEqual({ ...before, [path]: 'waiting' });
      else if (field?.optional) expect(talk.values()).toEqual({ ...before, [path]: null });
      else if (field?.skipsTo !== undefined) expect(talk.values()).toEqual({ ...before, [path]: field.skipsTo });
      else if (field?.deferrable) expect(talk.values()).toEqual({ ...before, [path]: later });
      else if (field?.reopens) expect([talk.values(), talk.question()]).toEqual([before, path]);
      else if (field) {
        expect(talk.values()).toEqual(before);
        expect(talk.question()).toBe(path);
        expect(text).toMatch(tag === 'fr' ? /nécessaire/ : /needed/);
      }
    });

    test('restart asks first, and a no keeps everything', () => {
      const talk = standing(position, tag);
      const [before, question] = [talk.values(), talk.question()];
      talk.say(words[tag].restart);
      expect(talk.values()).toEqual(before);
      expect(talk.session().dialogue.aside?.kind).toBe('restart');
      talk.say(tag === 'fr' ? 'non' : 'no');
      expect(talk.values()).toEqual(before);
      expect(talk.question()).toBe(question);
    });
  });
});

test.each([
  ['fr', 'français'],
  ['en', 'English'],
] as const)('a template’s language is answered, not switched to: %s', (tag, said) => {
  const at = stands.find(([, { pending }]) => pending?.id === 'templates[].language') as (typeof stands)[number];
  const talk = standing(at[1], tag);
  const { text } = talk.say(said);
  expect(text).not.toMatch(/Continuons|Let us continue/);
  expect(talk.last().choices?.length).toBeGreaterThan(1);
});

describe('words of commands', () => {
  test.each(Object.entries(words))('%s are understood in both languages', (_, list) => {
    for (const [command, word] of Object.entries(list))
      for (const tag of ['fr', 'en'] as const) expect(commandIn(word, tag)?.command, word).toBe(command);
  });

  test.each([
    ['aidez-moi', 'help'],
    ['?', 'help'],
    ['HELP!', 'help'],
    ['à quoi ça sert?', 'why'],
    ['je me suis trompé', 'back'],
    ['où en sommes-nous?', 'status'],
    ['pourqoi', 'why'],
    ['recapitulatif', 'review'],
    ['recomencer', 'restart'],
    ['passer au français', 'language'],
    ['can we speak French please', 'language'],
  ])('«%s» is %s', (text, command) => expect(commandIn(text, 'fr')?.command).toBe(command));

  test.each([
    ['changer le nom de l’entreprise', 'le nom de l’entreprise'],
    ['change the phone number', 'the phone number'],
    ['modifier le courriel', 'le courriel'],
  ])('«%s» names what to change', (text, object) => {
    expect(commandIn(text, 'fr')).toEqual({ command: 'change', object });
  });

  test.each([
    '« aide »',
    '"retour"',
    'Retour aux sources inc.',
    'aide-mémoire pour les clients',
    'le français parlé au Québec est notre spécialité',
    'a'.repeat(200),
    '',
  ])('«%s» is no command', (text) => expect(commandIn(text, 'fr')).toBeUndefined());
});
