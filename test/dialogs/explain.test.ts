import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { originTold } from '../../dialogs/explain.ts';
import { originText } from '../../dialogs/originText.ts';
import { openSession } from '../../dialogs/session.ts';
import { openTalk } from '../../dialogs/talk.ts';
import { leavesOf } from '../../machines/explain.ts';
import type { Entry } from '../../machines/log.ts';
import { drive, emitted, type Wishes, ways } from '../helpers/drive.ts';
import { sessionAt, standingAt } from '../helpers/stands.ts';
import { converse, locales, type Tag, tags } from '../helpers/talk.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: 'mowgli' };
const preferred: Wishes = {
  'setup.skills[].options': ['accept-reject'],
  'setup.dynamicDelivery': 'yes',
  'skills[].routing.criterion': 'preferred-agent',
};
const talkAt = (wishes: Wishes, tag: Tag) =>
  openTalk(sessionAt(drive(wishes).last, locales[tag]), stamp, { locale: locales[tag] });
const finished = (tag: Tag, wishes: Wishes = preferred) =>
  converse(locales[tag], sessionAt(drive(wishes).last, locales[tag]));

/** What slips through when words are missing. */
const leftovers = /undefined|null|NaN|\[object|\{\w*\}|\bsteps\.|\bsetup\.|not-a-choice/;

describe.each(tags)('in %s', (tag) => {
  test.each(Object.entries(ways))('every value of the configuration is explained on the way %s', (_, wishes) => {
    const talk = talkAt(wishes, tag);
    const { position } = talk.at;
    for (const leaf of leavesOf(emitted(position), position.ground.live)) {
      if (/^(?:findings|openPoints|progress)/.test(leaf[0])) continue;
      const text = originText(leaf, talk);
      expect(text.split('\n').length, leaf[0]).toBeGreaterThan(1);
      expect(text.replaceAll(/«[^»]*»|“[^”]*”/g, ''), leaf[0]).not.toMatch(leftovers);
      expect(text, leaf[0]).not.toMatch(/\.\.(?!\.)/);
    }
  });

  test('every one of them can be asked about by its path', () => {
    const talk = talkAt(preferred, tag);
    const { position } = talk.at;
    for (const [path] of leavesOf(emitted(position), position.ground.live)) {
      if (/^(?:findings|openPoints|progress)|^\$/.test(path)) continue;
      const told = originTold(tag === 'fr' ? `pourquoi ${path}` : `why ${path}`, talk);
      expect(told, path).toBeDefined();
      expect(told, path).not.toBe(languages[tag].phrases.originUnknown);
    }
  });
});

describe('a value is found', () => {
  test.each([
    ['fr', 'pourquoi 900 dans la configuration?', 'R177, R178'],
    ['fr', 'pourquoi le temps de repli', 'R177, R178'],
    ['fr', 'd’où vient le fuseau horaire', 'R33'],
    ['fr', "D'ou vient le fuseau horaire de l'entreprise?", 'R33'],
    ['fr', 'pourquoi numérique dans la configuration', 'R158, R159'],
    ['fr', 'pourquoi le sens de la compétence est entrant', 'R160'],
    ['fr', 'explique America/Toronto', 'R33'],
    ['fr', 'pourquoi la langue du modèle', 'R91'],
    ['en', 'why 900 in the configuration?', 'R177, R178'],
    ['en', 'why is the direction inbound', 'R160'],
    ['en', 'Where does the time zone come from?', 'R33'],
    ['en', 'why is the media type digital', 'R158, R159'],
    ['en', 'why is serviceLevel null', 'R180, R181'],
    ['en', 'why is the global SLA empty', 'R199, R207'],
    ['en', 'why skills[0].routing.fallbackSeconds', 'R177, R178'],
    ['en', 'pourquoi le temps de repli', 'R177, R178'],
  ] as const)('%s: %s', (tag, said, expected) => {
    const told = originTold(said, talkAt(preferred, tag)) ?? '';
    expect(told).toContain(expected);
  });

  test('with the answers behind it, and how to change it', () => {
    const told = originTold('why is the direction inbound', talkAt(preferred, 'en')) ?? '';
    expect(told).toContain('skill options: Accept / Reject');
    expect(told).toContain('write “change skill direction”');
  });

  test('with who stated it: this person, somebody else, or a file', () => {
    const talk = talkAt(preferred, 'en');
    expect(originTold('why 900', talk)).toContain('This is your answer of November 22, 2026');
    const colleague = openTalk(talk.session, { ...stamp, by: 'bagheera' }, { locale: 'en-CA' });
    expect(originTold('why 900', colleague)).toContain('given by mowgli on');
    const log = talk.session.log.map((entry) => (entry.type === 'ANSWERED' ? { ...entry, type: 'IMPORTED' } : entry));
    const imported = openTalk({ ...talk.session, log: log as readonly Entry[] }, stamp, { locale: 'en-CA' });
    expect(originTold('why 900', imported)).toContain('comes from the file that was imported');
  });

  test('and the way to change it works', () => {
    for (const tag of tags) {
      const talk = finished(tag);
      talk.say(tag === 'fr' ? 'changer temps de repli' : 'change fallback time');
      expect(talk.question()).toBe('skills[0].routing.fallbackSeconds');
    }
  });
});

describe('what is no such question', () => {
  test.each([
    'pourquoi',
    'why',
    'pourquoi pas',
    'why not',
    'Why Not Coffee',
    '« pourquoi 900 »',
    'pourquoi me demandez-vous tout cela',
    'why do you ask',
    'Pourquoi attendre? Boutique de plein air',
    '900',
    '',
  ])('is left alone while a question waits: %s', (said) => {
    const at = drive(preferred, 'skills[].campaign').last;
    const talk = openTalk(sessionAt(at), stamp, { locale: 'fr-CA' });
    expect(originTold(said, talk)).toBeUndefined();
  });

  test('a value that is not there is said not to be', () => {
    for (const tag of tags) {
      const talk = standingAt('skills[].campaign', tag);
      const said = tag === 'fr' ? 'pourquoi ananas dans la configuration?' : 'why pineapple in the configuration?';
      expect(talk.say(said).text).toContain(languages[tag].phrases.originUnknown);
      expect(talk.question()).toBe('skills[0].campaign');
    }
  });

  test('«why» alone still explains the question that waits', () => {
    expect(standingAt('skills[].campaign', 'en').say('why').text).toContain(
      languages.en.questions['skills[].campaign'].why,
    );
  });

  test('nothing is asked of an empty conversation', () => {
    const talk = openTalk(openSession(), stamp, { locale: 'fr-CA' });
    expect(originTold('pourquoi 900', talk)).toBeUndefined();
    expect(originTold('pourquoi 900 dans la configuration', talk)).toBe(languages.fr.phrases.originUnknown);
  });
});

test('several values of one name are told together, or listed when they are many', () => {
  const talk = talkAt({ ...preferred, ...ways.twoChannels, 'setup.channels[0].another': true }, 'en');
  const told = originTold('why is the number approval', talk) ?? '';
  expect(told).toContain('WhatsApp Toronto');
  expect(told).toContain('WhatsApp Montréal');
});

test('the question is answered in a message of its own, and the pending question comes back once', () => {
  for (const tag of tags) {
    const talk = standingAt('skills[].campaign', tag);
    const { messages } = talk.say(
      tag === 'fr' ? 'pourquoi America/Toronto dans la configuration' : 'why America/Toronto',
    );
    expect(messages.length).toBe(2);
    expect(talk.question()).toBe('skills[0].campaign');
    expect(talk.last().standing?.attempt).toBe(0);
  }
});

test('no text takes long', () => {
  const talk = talkAt(preferred, 'fr');
  for (const piece of ['pourquoi ', 'dans la ', ' ', 'a', 'est ', '900 ', '[0].']) {
    const said = `pourquoi ${piece.repeat(500)}`.slice(0, 4096);
    for (const text of [said, said.slice(0, 200)]) {
      const before = performance.now();
      originTold(text, talk);
      expect(performance.now() - before, piece).toBeLessThan(100);
    }
  }
});
