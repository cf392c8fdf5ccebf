import { describe, expect, test } from 'vitest';
import { drive, emitted, ways } from '../helpers/drive.ts';
import { type Conversation, converse, example, locales, type Tag, tags } from '../helpers/talk.ts';

type Loose = Record<string, unknown>;

const whole = (): Loose => structuredClone(emitted(drive(ways.plain).last)) as unknown as Loose;
const edited = (edit: (file: { [key: string]: Loose & Loose[] }) => void): Loose => {
  const file = whole();
  edit(file as { [key: string]: Loose & Loose[] });
  return file;
};
const hand = (talk: Conversation, json: unknown, name = 'chenal.json') =>
  talk.do({ file: { name, text: typeof json === 'string' ? json : JSON.stringify(json) } });
const fresh = (tag: Tag = 'fr'): Conversation => converse(locales[tag]);

/** The values of a talk, those of one file, and what both have. */
const body = (talk: Conversation) => {
  const { openPoints: _o, findings: _f, locale: _l, ...rest } = talk.configuration();
  return JSON.parse(JSON.stringify(rest));
};
const bodyOf = ({ openPoints: _o, findings: _f, locale: _l, ...rest }: Loose) => rest;

describe.each(tags)('a file in %s', (tag) => {
  test('is taken over, counted by task, and what comes next is asked', () => {
    const draft = emitted(drive({ 'setup.templates[].text': null }, 'roles[].origin').last);
    const talk = fresh(tag);
    const { text } = hand(talk, draft);
    expect(body(talk)).toEqual(bodyOf(draft as unknown as Loose));
    expect(talk.question()).toBe('roles[0].origin');
    expect(text).toContain('chenal.json');
    expect(text).toMatch(tag === 'fr' ? /J’ai repris \d+ réponses/ : /I took \d+ answers/);
    expect(text).toMatch(/• (?:Compte WhatsApp Business|WhatsApp Business account)\s?: \d+/);
    expect(text).toMatch(tag === 'fr' ? /\d+ étapes y sont notées comme faites/ : /\d+ steps are noted there as done/);
  });

  test('that is complete leaves nothing to ask', () => {
    const talk = fresh(tag);
    hand(talk, whole());
    expect(talk.question()).toBeNull();
    expect(body(talk)).toEqual(bodyOf(whole()));
  });

  test('names what is open', () => {
    const waiting = emitted(drive({ 'channels[].approval': 'waiting' }, 'routing.method').last);
    const { text } = hand(fresh(tag), waiting);
    expect(text).toMatch(tag === 'fr' ? /Encore ouvert\s:\n• / : /Still open:\n• /);
  });

  test('is taken back whole by one «back»', () => {
    const talk = fresh(tag);
    const before = talk.values();
    hand(talk, whole());
    talk.say(tag === 'fr' ? 'retour' : 'back');
    expect(talk.values()).toEqual(before);
    expect(talk.question()).toBe('setup.prerequisites');
  });

  test('names what it cannot take with the reason, and asks for it again', () => {
    const broken = edited(({ business, channels, roles }) => {
      Object.assign(business as Loose, { email: 'nobody', name: '  ', color: 'red' });
      Object.assign(channels?.[0] as Loose, { defaultSkill: 'Nobody' });
      Object.assign(roles?.[0] as Loose, { viewSkills: 'yes' });
    });
    const talk = fresh(tag);
    const { text } = hand(talk, { ...broken, tail: 1 });
    for (const part of ['nobody', 'Nobody', 'business.color', 'tail']) expect(text).toContain(part);
    expect(talk.values()).not.toHaveProperty(['business.email']);
    expect(talk.question()).toBe('business.name');
    talk.say('The Jungle');
    expect(talk.question()).toBe('business.email');
    expect(talk.values()).toMatchObject({ 'skills[0].name': 'WA_Service_1' });
  });

  test('of another version, of another kind, broken or dangerous is refused, and nothing changes', () => {
    const deep = `{"schemaVersion":1,"business":${'{"a":'.repeat(40)}1${'}'.repeat(41)}`;
    const skill = (_: unknown, i: number) => ({
      name: `WA_${i}`,
      campaign: 'x',
      direction: 'inbound',
      subSkill: false,
    });
    const many = {
      schemaVersion: 1,
      skills: Array.from({ length: 100 }, skill),
      roles: Array.from({ length: 100 }, skill),
      channels: Array.from({ length: 100 }, () => ({ name: 'x', phoneNumber: '1', approval: 'x', studioScript: 'x' })),
    };
    const refused: readonly (readonly [string, unknown, RegExp])[] = [
      ['version', { ...whole(), schemaVersion: 2 }, /schemaVersion/],
      ['version', { ...whole(), schemaVersion: '<b>1</b>' }, /schemaVersion/],
      ['kind', { name: 'chenal', version: '1.0.0' }, /schemaVersion/],
      ['kind', [whole()], /schemaVersion/],
      ['kind', 'null', /schemaVersion/],
      ['text', '{"schemaVersion":1,', /JSON/],
      ['prototype', '{"schemaVersion":1,"__proto__":{"x":1}}', /réservée|reserved/],
      ['depth', deep, /niveaux|levels/],
      ['list', { ...whole(), channels: Array.from({ length: 101 }, () => ({})) }, /512/],
      ['answers', many, /800/],
      ['size', `${' '.repeat(512 * 1024)}{}`, /512/],
    ];
    for (const [, json, pattern] of refused) {
      const talk = fresh(tag);
      const before = talk.session();
      const { text } = hand(talk, json);
      expect(text).toMatch(pattern);
      expect(talk.session().log).toEqual(before.log);
      expect(talk.question()).toBe('setup.prerequisites');
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test.each(['type', 'size', 'unreadable', 'several', 'elsewhere'] as const)(
    'with the problem %s is refused kindly',
    (problem) => {
      const talk = fresh(tag);
      const { text } = talk.do({ file: { name: 'logo.png', problem } });
      expect(text.length).toBeGreaterThan(100);
      expect(talk.values()).toEqual({});
      expect(talk.question()).toBe('setup.prerequisites');
    },
  );

  test('that says nothing new changes nothing', () => {
    const talk = example(tag);
    const { log } = talk.session();
    const { text } = hand(talk, talk.configuration());
    expect(text).toMatch(/Rien n’a changé|Nothing has changed/);
    expect(talk.session().log).toEqual(log);
  });
});

describe('a file that answers otherwise', () => {
  const other = () =>
    edited(({ business, channels }) => {
      Object.assign(business as Loose, { name: 'Other company', logoUrl: null });
      Object.assign(channels?.[0] as Loose, { phoneNumber: '+14165550199' });
    });
  const at = (): Conversation => example('en', 'setup.channels[0].facebookAccount');

  test('is shown with both values, and nothing changes before the choice', () => {
    const talk = at();
    const { log } = talk.session();
    const { text } = hand(talk, other());
    expect(text).toMatch(/company name: yours is The Jungle at Classics; the file says Other company/);
    expect(text).toMatch(/\+1\s416\s555\s0123/);
    expect(talk.session().log).toEqual(log);
    expect(talk.last().choices?.map(({ label }) => label)).toEqual([
      'Use the whole file',
      'Keep my answers, add the missing ones',
      'Leave the file aside',
    ]);
    for (const unclear of ['hm', 'yes']) expect(talk.say(unclear).text).toMatch(/Use the whole file/);
    expect(talk.session().log).toEqual(log);
  });

  test('used whole replaces what differs, but a blank erases nothing', () => {
    const talk = at();
    hand(talk, other());
    talk.say('Use the whole file');
    expect(talk.values()).toMatchObject({
      'business.name': 'Other company',
      'channels[0].phoneNumber': '+14165550199',
      'business.logoUrl': 'https://thejungle.example/logo.png',
    });
  });

  test('kept out where it differs adds what is missing, but nothing of another number', () => {
    const talk = at();
    hand(talk, other());
    talk.do({ press: { question: 'aside', value: talk.last().choices?.[1]?.value as string } });
    expect(talk.values()).toMatchObject({
      'business.name': 'The Jungle at Classics',
      'channels[0].phoneNumber': '+14165550123',
      'skills[0].name': 'WA_Service_1',
    });
    const ofChannel = Object.keys(talk.values()).filter((path) => /^(?:steps\.)?channels\[0\]/.test(path));
    expect(ofChannel).toEqual(['channels[0].phoneNumber', 'channels[0].previousUse']);
    expect(talk.configuration().status).toBe('draft');
    expect(talk.values()).not.toHaveProperty(['setup.review']);
  });

  test.each([
    ['en', /I left this out.*\n• phone number \+1\s416\s555\s0199: [^\n]*display name[^\n]* and channel SLA/],
    [
      'fr',
      /J’ai laissé ceci de côté.*\n• numéro de téléphone \+1\s416\s555\s0199\s: [^\n]*nom d’affichage[^\n]* et SLA du canal/,
    ],
  ] as const)('kept out where it differs says what of another number stays out, in %s', (tag, told) => {
    const talk = example(tag, 'setup.channels[0].facebookAccount');
    hand(talk, other());
    const { text } = talk.say('2');
    expect(text).toMatch(told);
    expect(text).not.toMatch(/• steps done|• étapes faites/);
  });

  test('kept out where it differs names the steps that were done with the file’s values', () => {
    const talk = example('fr', 'setup.channels[0].facebookAccount');
    hand(
      talk,
      edited(({ business, channels }) => {
        Object.assign(business as Loose, { address: '1, rue Autre, Laval' });
        Object.assign(channels?.[0] as Loose, { phoneNumber: '+14165550123' });
      }),
    );
    expect(talk.say('2').text).toMatch(/• étapes faites avec ces valeurs\s: formulaire de l’entreprise dans Facebook/);
    expect(talk.values()).not.toHaveProperty(['steps.channels[0].businessInformation']);
    expect(talk.values()).toMatchObject({ 'channels[0].name': expect.any(String) });
  });

  test('kept out where it differs says nothing when nothing stays out with it', () => {
    const talk = at();
    hand(talk, { schemaVersion: 1, business: { email: 'x@jungle.example' }, skills: [{ name: 'WA_Sales' }] });
    expect(talk.say('2').text).not.toMatch(/left this out/);
    expect(talk.values()).toMatchObject({ 'skills[0].name': 'WA_Sales' });
  });

  test.each(['3', 'back', 'Leave the file aside'])('is left aside by «%s»', (said) => {
    const talk = at();
    const before = talk.session();
    hand(talk, other());
    talk.say(said);
    expect(talk.session()).toEqual(before);
  });

  test('names the steps that were done with the former value, and asks anew what held for it', () => {
    const talk = example('en', 'roles[0].origin');
    const draft = {
      schemaVersion: 1,
      business: { address: '1 King Street' },
      channels: [{ phoneNumber: '+14165550199' }],
    };
    hand(talk, draft);
    const { text } = talk.say('1');
    expect(text).toMatch(/company form in Facebook/);
    expect(text).toMatch(/asked again/);
    expect(talk.values()).not.toHaveProperty(['steps.channels[0].profileAndNumber']);
    expect(talk.question()).toBe('channels[0].previousUse');
  });

  test('brought into a finished setup is confirmed anew', () => {
    const talk = fresh('en');
    hand(talk, whole());
    hand(talk, { schemaVersion: 1, skills: [{ campaign: 'Sales' }] });
    talk.say('1');
    expect(talk.question()).toBe('setup.review');
    expect(talk.configuration().status).toBe('draft');
  });
});

describe('a pasted configuration', () => {
  test('is taken like a file', () => {
    const talk = fresh('en');
    talk.say('{"schemaVersion": 1, "business": {"name": "The Jungle", "email": "a@jungle.example"}}');
    expect(talk.values()).toMatchObject({ 'business.name': 'The Jungle', 'business.email': 'a@jungle.example' });
    expect(talk.question()).toBe('setup.prerequisites');
  });

  test('that is too long, or cut, says so', () => {
    const talk = fresh('en');
    expect(talk.say(`{"schemaVersion":1,"x":"${'x'.repeat(4200)}"}`).text).toMatch(/chat --from/);
    expect(talk.say('{"schemaVersion": 1, "business": ').text).toMatch(/cannot read/);
    expect(talk.values()).toEqual({});
  });

  test('of anything else is an answer like any other', () => {
    const talk = example('en', 'business.name');
    talk.say('{Jungle}');
    expect(talk.values()['business.name']).toBe('{Jungle}');
  });
});

test('a name, a key or a value of a file is shown short, on one line and without codes', () => {
  const { text } = hand(
    fresh('en'),
    { schemaVersion: 1, business: { email: `x\n\n# code 123456 ${'y'.repeat(500)}` }, [`k\n${'z'.repeat(900)}`]: 1 },
    `a\nb${'c'.repeat(300)}.json`,
  );
  expect(text).not.toContain('123456');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400);
  expect(text).not.toMatch(/\n# /);
});
