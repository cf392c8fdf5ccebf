import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import type { Reason } from '../../machines/refusal.ts';
import type { Value } from '../../machines/value.ts';
import { standingAt } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

/** Each documented rule, an answer that breaks it, why it is refused, and the mended value that is offered. */
const rows: readonly (readonly [rule: string, at: string, said: string, reason: Reason, proposal: Value])[] = [
  ['a number is written as E.164', 'channels[].phoneNumber', '514-555-0123', 'phone-country-likely', '+15145550123'],
  ['a skill name has no spaces', 'skills[].name', 'WA Service', 'skill-spaces', 'WA_Service'],
  ['a skill name has 30 characters at most', 'skills[].name', 'W'.repeat(31), 'too-long', 'W'.repeat(30)],
  ['the fallback time is a second at least', 'skills[].routing.fallbackSeconds', '0 s', 'out-of-range', 1],
  [
    'the fallback time is 5,256,000 at most',
    'skills[].routing.fallbackSeconds',
    '5256001 s',
    'out-of-range',
    5_256_000,
  ],
];

describe.each(tags)('in %s', (tag) => {
  test.each(rows)('%s: the reason is said, and the mended value is taken by a yes', (_, at, said, reason, proposal) => {
    const talk = standingAt(at, tag);
    const path = talk.question() ?? '';
    const { text } = talk.say(said);
    expect(text).toContain(languages[tag].reasons[reason].split('{')[0] as string);
    expect(talk.values()).not.toHaveProperty([path]);
    expect(talk.last().choices?.[0]?.value).toEqual(proposal);
    talk.say(tag === 'fr' ? 'oui' : 'yes');
    expect(talk.values()[path]).toEqual(proposal);
  });

  test('a verification code has six digits: any other is told so, and none is kept', () => {
    const talk = standingAt('steps.channels[].profileAndNumber', tag);
    const { text } = talk.say(tag === 'fr' ? 'le code est 48291' : 'the code is 48291');
    expect(text).toMatch(tag === 'fr' ? /exactement six chiffres/ : /exactly six digits/);
    expect(JSON.stringify(talk.session())).not.toContain('48291');
  });

  test('the component’s address ends with %s, put there once and shown', () => {
    const talk = standingAt('customComponent.url', tag);
    expect(talk.say('https://home.nicecxone.com/%s/a').text).toContain('https://home.nicecxone.com//a%s');
    expect(talk.values()['customComponent.url']).toBe('https://home.nicecxone.com//a%s');
  });
});
