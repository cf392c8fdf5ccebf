import { describe, expect, test } from 'vitest';
import { type Asked, askWords } from '../../dialogs/asked.ts';
import { languages } from '../../dialogs/catalog.ts';
import type { FieldId } from '../../machines/setup.ts';
import { example, type Tag } from '../helpers/talk.ts';

const asked = (tag: Tag, id: FieldId): string => askWords({ id, scope: {} } as Asked, {}, languages[tag]);

describe.each(['fr', 'en'] as const)('a mended value in %s', (tag) => {
  const phone = asked(tag, 'channels[].phoneNumber');
  const [no, why, change] =
    tag === 'fr' ? ['non', 'pourquoi', 'changer le numéro de téléphone'] : ['no', 'why', 'change the phone number'];
  const isRight = tag === 'fr' ? 'Est-ce que cela convient?' : 'Is that right?';

  test('is all that is asked', () => {
    const talk = example(tag, 'channels[0].phoneNumber');
    const { text, messages } = talk.say('514 555-0199');
    expect(text).toMatch(/\+1\s514\s555\s0199/);
    expect(text.endsWith(isRight)).toBe(true);
    expect(text).not.toContain(phone);
    expect(messages.at(-1)?.choices?.map(({ value }) => value)).toEqual(['+15145550199']);
    talk.say('ok');
    expect(talk.values()['channels[0].phoneNumber']).toBe('+15145550199');
  });

  test('that is not wanted brings the question back', () => {
    expect(example(tag, 'channels[0].phoneNumber').say('514 555-0199', no).text).toContain(phone);
  });

  test('gives way to the question once something else was said', () => {
    const talk = example(tag, 'channels[0].phoneNumber');
    expect(talk.say('514 555-0199', why).text).toContain(phone);
    talk.say('ok');
    expect(talk.values()['channels[0].phoneNumber']).toBe('+15145550199');
  });

  test('is all that is asked of an answer that is changed', () => {
    const talk = example(tag, 'business.name');
    const { text } = talk.say(change, '514 555-0199');
    expect(text.endsWith(isRight)).toBe(true);
    expect(text).not.toContain(phone);
  });
});
