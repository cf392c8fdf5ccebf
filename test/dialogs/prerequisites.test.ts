import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { partyAt } from '../../dialogs/parties.ts';
import { labelOf } from '../../dialogs/spell.ts';
import { openPoints } from '../../machines/walk.ts';
import { drive } from '../helpers/drive.ts';
import { everyField } from '../helpers/samples.ts';
import { type Conversation, converse, locales, type Tag, tags } from '../helpers/talk.ts';

/** What is asked when only these items are ticked, and where the answer is kept when it is «later». */
const items = {
  'account-approved': 'account.origin',
  'business-verified': 'business.facebookVerified',
  'channel-permissions': 'steps.prerequisites.channelPermissions',
  'skill-permissions': 'steps.prerequisites.skillPermissions',
  'logo-ready': 'steps.business.checkLogo',
  'phone-at-hand': 'steps.prerequisites.phone',
  'pin-known': 'steps.prerequisites.pin',
  'business-id-at-hand': 'business.businessManagerId',
} as const;
const all = Object.keys(items) as (keyof typeof items)[];

const few = ['account-approved', 'business-verified', 'logo-ready'];
/** Ways to tick, and what they tick. */
const said: Readonly<Record<Tag, readonly (readonly [string, readonly string[]])[]>> = {
  fr: [
    ['tout', all],
    ['tous sauf le NIP', all.filter((one) => one !== 'pin-known')],
    ['aucun', []],
    ['1, 2 et 5', few],
    ['le compte, Facebook et le logo', few],
    ['le logo et le téléphone', ['logo-ready', 'phone-at-hand']],
    ['droits de créer des compétences', ['skill-permissions']],
  ],
  en: [
    ['all', all],
    ['everything except the PIN', all.filter((one) => one !== 'pin-known')],
    ['none', []],
    ['1, 2 and 5', few],
    ['account, Facebook and the logo', few],
    ['logo and phone', ['logo-ready', 'phone-at-hand']],
    ['skill permissions', ['skill-permissions']],
  ],
};

describe.each(tags)('the checklist in %s', (tag) => {
  const language = languages[tag];
  const begin = (): Conversation => converse(locales[tag]);

  test('comes first, and names who owns each item', () => {
    const talk = begin();
    expect(talk.question()).toBe('setup.prerequisites');
    const { choices } = language.questions['setup.prerequisites'];
    expect(Object.keys(choices).toSorted()).toEqual([...all].toSorted());
    for (const choice of Object.values(choices)) {
      expect(labelOf(choice)).toMatch(/\(.+\)$/);
      expect(talk.last().text).toContain(labelOf(choice));
    }
  });

  test.each(said[tag])('understands « %s »', (text, expected) => {
    const talk = begin();
    talk.say(text);
    expect(talk.values()['setup.prerequisites']).toEqual(expected);
    expect(talk.last().standing?.attempt).toBe(0);
  });

  test('an item of somebody else is asked for once, with what to ask them; «later» leaves it open and named', () => {
    const talk = begin();
    talk.say(tag === 'fr' ? 'aucun' : 'none');
    expect(talk.question()).toBe('steps.prerequisites.channelPermissions');
    expect(talk.last().text).toContain(language.lines.askChannelRights);
    const { text } = talk.say(tag === 'fr' ? 'plus tard' : 'later');
    expect(talk.question()).toBe('steps.prerequisites.skillPermissions');
    expect(text).not.toContain(language.lines.askChannelRights);
    const status = talk.say(tag === 'fr' ? 'état' : 'status').text;
    expect(status).toContain(language.questions['steps.prerequisites.channelPermissions'].label);
    expect(talk.configuration().openPoints[0]).toMatchObject({
      path: 'steps.prerequisites.channelPermissions',
      reason: 'waiting',
      since: expect.stringMatching(/^2026-11-22T/),
    });
  });

  test('whoever is waited for has a name wherever something may wait', () => {
    const named = everyField.filter(([, { waitsFor }]) => waitsFor);
    expect(named.length).toBeGreaterThan(15);
    for (const [id] of named)
      expect(partyAt(id, language), id).toBe(
        language.phrases[`party.${named.find(([one]) => one === id)?.[1].waitsFor as 'meta'}`],
      );
    expect(partyAt('business.name', language)).toBeUndefined();
    expect(partyAt('channels[3].approval', language)).toBe('Meta');
    expect(partyAt('steps.channels[3].createInCxone', language)).toBe(language.phrases['party.administrator']);
  });
});

describe('a missing item', () => {
  test.each(all)('is asked for, and only it: %s', (item) => {
    const wishes = { 'channels[].previousUse': 'personal-app' };
    const without = { ...wishes, 'setup.prerequisites': all.filter((one) => one !== item) };
    const askedWith = (one: typeof wishes) => drive(one).positions.map(({ pending }) => pending?.path);
    const more = askedWith(without).filter((path) => !askedWith(wishes).includes(path));
    const alone =
      item === 'business-id-at-hand'
        ? []
        : item === 'account-approved'
          ? [items[item], 'account.review']
          : [items[item]];
    expect(more).toEqual(alone);
    expect(askedWith(without)).toContain(items[item]);
  });

  test('the PIN matters only for a number that was on WhatsApp, on any channel', () => {
    const asked = (wishes: Parameters<typeof drive>[0]) =>
      drive({ 'setup.prerequisites': [], ...wishes }).positions.flatMap(({ pending }) => pending?.path ?? []);
    expect(asked({})).not.toContain('steps.prerequisites.pin');
    expect(asked({ 'channels[].previousUse': 'api' })).toContain('steps.prerequisites.pin');
    const second = asked({ 'setup.channels[0].another': true, 'channels[1].previousUse': 'api' });
    expect(second.indexOf('steps.prerequisites.pin')).toBeGreaterThan(second.indexOf('channels[1].previousUse'));
    expect(second.filter((path) => path === 'steps.prerequisites.pin').length).toBe(1);
  });

  test('a PIN that waits holds up the number that needs it, and no other', () => {
    const { last } = drive({
      'setup.prerequisites': [],
      'setup.channels[0].another': true,
      'channels[1].previousUse': 'api',
      'steps.prerequisites.pin': 'waiting',
    });
    const blocked = openPoints(last).flatMap(({ path, reason }) => (reason === 'blocked' ? [path] : []));
    expect(blocked).toContain('steps.channels[1].profileAndNumber');
    expect(blocked).not.toContain('steps.channels[0].profileAndNumber');
  });
});
