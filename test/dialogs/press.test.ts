import { describe, expect, test } from 'vitest';
import type { Value } from '../../machines/value.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { example } from '../helpers/talk.ts';

describe('a button', () => {
  test('answers its own question', () => {
    const talk = example('fr', 'channels[0].previousUse');
    talk.do({ press: { question: 'channels[0].previousUse', value: 'api' } });
    expect(talk.values()['channels[0].previousUse']).toBe('api');
  });

  test('of an earlier question changes nothing and says so', () => {
    const talk = example('fr', 'business.name');
    const before = talk.session().log;
    const { text } = talk.do({ press: { question: 'channels[0].previousUse', value: 'api' } });
    expect(text).toMatch(/question déjà réglée\s: utilisation antérieure du numéro/);
    expect(talk.session().log).toEqual(before);
    expect(talk.question()).toBe('business.name');
  });

  test('with a value that is none of its own is refused', () => {
    const talk = example('fr', 'channels[0].previousUse');
    for (const value of ['nonsense', 12, null, { a: 1 }, []] as Value[]) {
      talk.do({ press: { question: 'channels[0].previousUse', value } });
      expect(talk.values()).not.toHaveProperty(['channels[0].previousUse']);
    }
  });

  test.each(stands.filter(([, { pending }]) => pending))(
    'at %s with a value of any shape is no bug',
    (id, { pending }) => {
      const question = (pending as { path: string }).path;
      for (const value of [
        true,
        false,
        0,
        -1,
        1.5,
        1e21,
        '',
        '%s',
        [],
        ['all'],
        [1, null],
        {},
        { '': [] },
      ] as Value[]) {
        const talk = standingAt(id);
        expect(talk.do({ press: { question, value } }).text).not.toBe('');
      }
    },
  );

  test.each(['nowhere', '', '__proto__', 'constructor', 'toString', 'business.name.x', 'setup.review'])(
    'of «%s», which is no question to answer, changes nothing',
    (path) => {
      const talk = example('fr', 'business.name');
      const before = talk.session().log;
      for (const said of [{ press: { question: path, value: 'x' } }, { change: path }, { form: { [path]: 'x' } }])
        talk.do(said);
      expect(talk.session().log).toEqual(before);
      expect(talk.question()).toBe('business.name');
    },
  );

  test.each(stands.filter(([, { pending }]) => pending))('at %s does what its label does when typed', (id) => {
    for (const { label, value, question } of standingAt(id).last().choices ?? []) {
      const [pressed, typed] = [standingAt(id), standingAt(id)];
      pressed.do({ press: { question, value } });
      typed.say(label);
      expect(typed.values()).toEqual(pressed.values());
      expect(typed.question()).toBe(pressed.question());
    }
  });
});

describe('a form of three answers', () => {
  const filled = {
    'business.website': 'thejungle.example',
    'business.address': '200, rue Queen Ouest, Toronto',
    'business.email': 'info@thejungle.example',
  };

  test('is offered as a card and taken whole', () => {
    const talk = example('fr', 'business.website');
    expect(talk.last().card).toMatchObject({ kind: 'form', inputs: Object.keys(filled).map((path) => ({ path })) });
    talk.do({ form: filled });
    expect(talk.values()).toMatchObject({ ...filled, 'business.website': 'https://thejungle.example' });
    expect(talk.question()).toBe('setup.channels[0].facebookAccount');
  });

  test('is withdrawn whole by one «retour»', () => {
    const talk = example('fr', 'business.website');
    const before = talk.values();
    talk.do({ form: filled });
    talk.say('retour');
    expect(talk.values()).toEqual(before);
    expect(talk.question()).toBe('business.website');
  });

  test('may be typed on three lines in any order', () => {
    const talk = example('fr', 'business.website');
    talk.say(`${filled['business.email']}\n${filled['business.address']}\n${filled['business.website']}`);
    expect(talk.values()).toMatchObject({ 'business.email': filled['business.email'] });
    expect(talk.question()).toBe('setup.channels[0].facebookAccount');
  });

  test('keeps what is right of it and says what is wrong', () => {
    const talk = example('fr', 'business.website');
    talk.do({ form: { ...filled, 'business.email': 'pas un courriel' } });
    expect(talk.values()).toMatchObject({ 'business.address': filled['business.address'] });
    expect(talk.values()).not.toHaveProperty(['business.email']);
    expect(talk.question()).toBe('business.email');
  });

  test('that is empty is not understood, and a late one is stale', () => {
    const talk = example('fr', 'business.website');
    talk.do({ form: {} });
    talk.do({ form: { 'business.website': '  ' } });
    expect(talk.question()).toBe('business.website');
    const later = example('fr', 'setup.channels[0].facebookAccount');
    const log = later.session().log;
    later.do({ form: filled });
    expect(later.session().log).toEqual(log);
  });
});
