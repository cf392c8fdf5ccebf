import { describe, expect, test } from 'vitest';
import type { Fact } from '../../dialogs/errands.ts';
import type { Said } from '../../dialogs/message.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import type { LogoVerdict } from '../../machines/rules/logo.ts';
import { drive, type Wishes } from '../helpers/drive.ts';
import { sessionAt } from '../helpers/stands.ts';
import { type Conversation, converse, locales, stored, type Tag, tags } from '../helpers/talk.ts';

const url = 'https://www.example.com/logo.png';
const step = 'steps.business.checkLogo';
const image = (width: number, height = width): LogoVerdict => ({
  kind: 'image',
  format: 'png',
  width,
  height,
  bytes: 84_000,
});
const fact = (verdict: LogoVerdict, of = url): Fact => ({ kind: 'logo', url: of, verdict });

const unready: Wishes = {
  'setup.prerequisites': [
    'account-approved',
    'business-verified',
    'channel-permissions',
    'skill-permissions',
    'pin-known',
    'phone-at-hand',
  ],
};
const ready: Wishes = {};

/** A conversation that is asked for the logo; the logo may have been said to be ready at the start. */
const atLogo = (tag: Tag = 'en', wishes = unready): Conversation =>
  converse(locales[tag], sessionAt(drive(wishes, 'business.logoUrl').last, locales[tag]));
const withFact = (talk: Conversation, verdict: LogoVerdict, said: Said = { text: url }) =>
  talk.do({ ...said, facts: [fact(verdict)] });
/** What a turn would like to know, without taking it. */
const errandsOf = (talk: Conversation, said: Said) =>
  takeTurn(talk.session(), said, { at: '2026-11-22T10:00:00.000Z', by: 'mowgli' }).errands;

describe('a turn with a logo address', () => {
  test('sends for the image, and makes sense without it', () => {
    const talk = atLogo();
    expect(errandsOf(talk, { text: url })).toEqual([{ kind: 'checkLogo', url }]);
    expect(talk.say(url).text).toContain('I have not opened the logo’s image itself.');
    expect(talk.values()).toMatchObject({ 'business.logoUrl': url });
    expect(talk.question()).toBe(step);
    expect(errandsOf(talk, { text: 'why' })).toEqual([]);
    expect(errandsOf(talk, {})).toEqual([]);
  });

  test('relies on the list of what is ready, and says so', () => {
    const talk = atLogo('en', ready);
    expect(talk.say(url).text).toMatch(/have not opened the logo’s image itself\.[\s\S]*ready, so I rely on that/);
    expect(talk.question()).not.toBe(step);
  });

  test('sends for nothing else, nor for what is no address to open', () => {
    const talk = atLogo();
    for (const text of ['http://www.example.com/logo.png', 'https://10.0.0.8/logo.png', 'logo.png', 'later', 'why'])
      expect(errandsOf(talk, { text }), text).toEqual([]);
    expect(errandsOf(talk, { press: { question: 'business.logoUrl', value: url } })).toHaveLength(1);
  });

  test('is the same turn for the same facts', () => {
    const session = stored(atLogo().session());
    const stamp = { at: '2026-11-22T10:00:00.000Z', by: 'mowgli' };
    const said = { text: url, facts: [fact(image(640))] };
    expect(takeTurn(session, said, stamp)).toEqual(takeTurn(stored(session), said, stamp));
  });
});

describe.each(tags)('in %s an image that was opened', (tag) => {
  test('and is good settles the step in the same turn', () => {
    const talk = atLogo(tag);
    const { text } = withFact(talk, image(640));
    expect(text).toContain(
      { fr: 'PNG, 640 × 640 pixels, 83 ko', en: 'PNG, 640 × 640 pixels, 83 KB' }[tag].replaceAll(' ', ' '),
    );
    expect(talk.values()).toMatchObject({ 'business.logoUrl': url, [step]: 'done' });
    expect(talk.question()).toBe('setup.place');
    expect(talk.position().ground.live[step]).toBe('done');
  });

  test('and is smaller than recommended is taken with a warning', () => {
    const talk = atLogo(tag);
    expect(withFact(talk, image(320)).text).toMatch(/640 × 640/);
    expect(talk.values()[step]).toBe('done');
    expect(withFact(atLogo(tag), image(1200)).text).not.toMatch(/640 × 640/);
  });

  const wrong: readonly (readonly [string, LogoVerdict, Readonly<Record<Tag, RegExp>>])[] = [
    ['not square', image(640, 480), { fr: /640 × 480 pixels.*un carré/, en: /640 × 480 pixels.*a square/ }],
    ['huge', image(60_000), { fr: /60\u00a0000 × 60\u00a0000/, en: /60,000 × 60,000/ }],
    ['too big', { kind: 'tooBig' }, { fr: /dépasse 5 Mo/, en: /larger than 5 MB/ }],
    ['damaged', { kind: 'damaged' }, { fr: /incomplet ou endommagé/, en: /incomplete or damaged/ }],
    ['a page', { kind: 'otherFile', found: 'page' }, { fr: /une page Web/, en: /a web page/ }],
    ['a GIF', { kind: 'otherFile', found: 'gif' }, { fr: /au format GIF.*PNG ou un JPG/, en: /a GIF.*PNG or a JPG/ }],
    ['an SVG', { kind: 'otherFile', found: 'svg' }, { fr: /au format SVG/, en: /an SVG/ }],
    ['a WebP', { kind: 'otherFile', found: 'webp' }, { fr: /au format WebP/, en: /a WebP/ }],
    ['a file', { kind: 'otherFile', found: 'other' }, { fr: /n’est pas une image/, en: /no image that I know/ }],
    ['inside', { kind: 'private', host: 'www.example.com' }, { fr: /votre réseau/, en: /your own network/ }],
  ];
  test.each(wrong)('and is wrong (%s) is refused with its reason', (_, verdict, words) => {
    const talk = atLogo(tag);
    const before = talk.session().log;
    expect(withFact(talk, verdict).text).toMatch(words[tag]);
    expect(talk.session().log).toEqual(before);
    expect([talk.question(), talk.last().standing?.attempt]).toEqual(['business.logoUrl', 1]);
  });

  const unseen = ['unreachable', 'slow', 'unexpected', 'busy'] as const;
  test.each(unseen)('and could not be seen (%s) is said to be unchecked, and stays open', (why) => {
    const talk = atLogo(tag);
    const { text } = withFact(talk, { kind: 'unseen', why });
    expect(text).toMatch({ fr: /Je n’ai pas pu vérifier l’image/, en: /I could not check the image/ }[tag]);
    expect(text).toMatch({ fr: /reste ouverte/, en: /stays open/ }[tag]);
    expect(talk.values()).toMatchObject({ 'business.logoUrl': url, [step]: 'waiting' });
    expect(talk.configuration().openPoints).toContainEqual(expect.objectContaining({ path: step, reason: 'waiting' }));
    expect(talk.question()).toBe('setup.place');
  });

  test('elsewhere is proposed, not followed', () => {
    const talk = atLogo(tag);
    const target = 'https://cdn.example.com/logo.png';
    const { text } = withFact(talk, { kind: 'redirect', target });
    expect(text).toContain(target);
    expect(talk.values()['business.logoUrl']).toBeUndefined();
    expect(errandsOf(talk, { text: 'ok' })).toEqual([{ kind: 'checkLogo', url: target }]);
    talk.do({ text: 'ok', facts: [fact(image(640), target)] });
    expect(talk.values()).toMatchObject({ 'business.logoUrl': target, [step]: 'done' });
  });

  test('elsewhere is not even named when it cannot be taken', () => {
    for (const target of ['http://169.254.169.254/latest', 'https://printer.local/logo.png', 'javascript:alert(1)']) {
      const talk = atLogo(tag);
      const { text } = withFact(talk, { kind: 'redirect', target });
      expect(text).not.toContain(target);
      expect(talk.question()).toBe('business.logoUrl');
    }
  });
});

describe('the step that checks the logo', () => {
  test('holds by what the person said when the image cannot be seen', () => {
    const talk = atLogo('en', ready);
    expect(withFact(talk, { kind: 'unseen', why: 'slow' }).text).toMatch(
      /could not check[\s\S]*ready, so I rely on that/,
    );
    expect(talk.values()[step]).toBeUndefined();
    expect(talk.position().ground.live[step]).toBe('done');
  });

  test('does not save an image that is wrong', () => {
    const talk = atLogo('en', ready);
    withFact(talk, image(640, 480));
    expect(talk.question()).toBe('business.logoUrl');
  });

  test('is checked anew when the address changes', () => {
    const talk = atLogo();
    withFact(talk, image(640));
    const other = 'https://www.example.com/neuf.png';
    talk.say('change the logo');
    expect(errandsOf(talk, { text: other })).toEqual([{ kind: 'checkLogo', url: other }]);
    talk.do({ text: other, facts: [fact(image(640, 400), other)] });
    expect(talk.values()['business.logoUrl']).toBe(url);
    talk.do({ text: other, facts: [fact({ kind: 'unseen', why: 'slow' }, other)] });
    if (talk.values()['business.logoUrl'] === url)
      talk.do({ text: 'yes', facts: [fact({ kind: 'unseen', why: 'slow' }, other)] });
    expect(talk.values()).toMatchObject({ 'business.logoUrl': other, [step]: 'waiting' });
  });

  test('goes with its address when the turn is taken back', () => {
    const talk = atLogo();
    withFact(talk, image(640));
    talk.say('back');
    expect(talk.question()).toBe('business.logoUrl');
    expect(talk.values()).not.toHaveProperty(step);
    expect(errandsOf(talk, { text: 'back' })).toEqual([]);
  });
});

describe('a logo that waits to be checked', () => {
  const { last } = drive({ ...unready, [step]: 'waiting' }, 'outbound.methods');
  const session = sessionAt(last, 'en-CA');
  const logo = last.ground.live['business.logoUrl'] as string;
  const back = { at: '2026-11-23T10:00:00.000Z', by: 'mowgli' };
  const textOf = (turn: ReturnType<typeof takeTurn>) => turn.messages.map(({ text }) => text).join('\n');

  test('is looked at when the person comes back', () => {
    expect(takeTurn(session, {}, back).errands).toEqual([{ kind: 'checkLogo', url: logo }]);
    const turn = takeTurn(session, { facts: [fact(image(640), logo)] }, back);
    expect(turn.entries).toMatchObject([{ type: 'STEP', path: step, value: 'done' }]);
    expect(textOf(turn)).toMatch(/PNG, 640 × 640 pixels/);
    expect(textOf(turn)).not.toMatch(/Is there any news/);
    expect(turn.session.dialogue.aside).toBeNull();
    expect(takeTurn(stored(turn.session), {}, { ...back, at: '2026-11-23T11:00:00.000Z' }).errands).toEqual([]);
  });

  test('is asked about when it still cannot be seen', () => {
    const turn = takeTurn(session, { facts: [fact({ kind: 'unseen', why: 'unreachable' }, logo)] }, back);
    expect(turn.entries).toEqual([]);
    expect(textOf(turn)).toMatch(/cannot be reached[\s\S]*Is there any news/);
    expect(takeTurn(turn.session, { text: 'why' }, back).errands).toEqual([]);
  });

  test('brings its address back when the image turns out to be wrong', () => {
    const turn = takeTurn(session, { facts: [fact(image(640, 480), logo)] }, back);
    expect(textOf(turn)).toMatch(/640 × 480/);
    expect(turn.messages.at(-1)?.standing?.question).toBe('business.logoUrl');
  });

  test('is looked at when its open point is taken up', () => {
    const said: Said = { press: { question: 'setup.openPoint', value: step } };
    const asked = sessionAt(drive({ ...unready, [step]: 'waiting' }, 'setup.openPoint').last, 'en-CA');
    expect(takeTurn(asked, said, back).errands).toEqual([{ kind: 'checkLogo', url: logo }]);
    const turn = takeTurn(asked, { ...said, facts: [fact(image(640), logo)] }, back);
    expect(turn.entries).toMatchObject([{ type: 'REOPENED' }, { type: 'STEP', path: step, value: 'done' }]);
    const unseen = takeTurn(asked, { ...said, facts: [fact({ kind: 'unseen', why: 'slow' }, logo)] }, back);
    expect(unseen.messages.at(-1)?.standing?.question).toBe(step);
  });
});
