import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedCode } from '../../dialogs/mask.ts';
import { openSession } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { configurationSchema } from '../../machines/configuration.ts';
import type { Value } from '../../machines/value.ts';
import { drive } from '../helpers/drive.ts';
import { sessionAt, stands } from '../helpers/stands.ts';
import { type Conversation, converse, exampleLines, playUntil, stored } from '../helpers/talk.ts';

const locales = { fr: 'fr-CA', en: 'en-CA' } as const;
const tags = ['fr', 'en'] as const;
type Tag = (typeof tags)[number];
const example = (tag: Tag, until?: string): Conversation => playUntil(converse(locales[tag]), tag, until);
const positions = new Map<string, (typeof stands)[number][1]>(stands);
/** A conversation that stands at a question, and whatever led there. */
const standingAt = (id: string, tag: Tag = 'fr'): Conversation =>
  converse(locales[tag], sessionAt(positions.get(id) as (typeof stands)[number][1], locales[tag]));

describe.each(tags)('the example company in %s', (tag) => {
  const talk = example(tag);
  const configuration = talk.configuration();

  test('is set up in sixty messages', () => {
    expect(talk.count()).toBeLessThanOrEqual(60);
    expect(talk.question()).toBeNull();
  });

  test('comes to a complete configuration that fits the schema', () => {
    expect(configuration).toMatchObject({ status: 'complete', openPoints: [], locale: locales[tag] });
    expect(configurationSchema.safeParse(JSON.parse(JSON.stringify(configuration))).error?.issues).toBeUndefined();
    expect(configuration.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('never failed to understand a line', () => {
    const again = converse(locales[tag]);
    for (const line of exampleLines(tag)) {
      again.say(line);
      expect(again.last().standing?.attempt, line).toBe(0);
    }
  });

  test('tells how far it is with every question', () => {
    const again = converse(locales[tag]);
    const seen: number[] = [];
    for (const line of exampleLines(tag)) {
      const { answered, total } = again.last().standing?.progress ?? { answered: 0, total: 0 };
      expect(answered).toBeLessThanOrEqual(total);
      seen.push(answered);
      again.say(line);
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

test('both languages come to the same configuration, names aside', () => {
  const [fr, en] = tags.map((tag) => JSON.stringify(example(tag).configuration()));
  const plain = (text = '') => text.replaceAll(/"(?:locale|description|name|address|role)":"[^"]*"/g, '""');
  const keys = (text: string) => [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key);
  expect(keys(plain(fr))).toEqual(keys(plain(en)));
});

describe('a turn', () => {
  test('is pure: the same session, words and stamp give the same turn', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stands), fc.string(), ([, position], text) => {
        const stamp = { at: '2026-11-22T09:00:00.000Z', by: 'ada' };
        const [a, b] = [sessionAt(position), sessionAt(position)];
        expect(takeTurn(a, { text }, stamp)).toEqual(takeTurn(b, { text }, stamp));
        expect(a).toEqual(sessionAt(position));
      }),
      { numRuns: 100 },
    );
  });

  test('adds exactly its entries to the log', () => {
    let session = openSession();
    for (const [n, text] of exampleLines('fr').entries()) {
      const turn = takeTurn(
        session,
        { text },
        { at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(), by: 'a' },
      );
      expect(turn.session.log).toEqual([...session.log, ...turn.entries]);
      session = stored(turn.session);
    }
  });

  test('greets once, says who it is, and begins with the first question', () => {
    const first = takeTurn(openSession(), { locale: 'fr-CA' }, { at: '2026-11-22T09:00:00.000Z', by: 'ada' });
    expect(first.messages[0]?.text).toMatch(/Bonjour, je suis Chenal/);
    expect(first.messages.at(-1)?.standing?.question).toBe('setup.prerequisites');
    const again = takeTurn(first.session, {}, { at: '2026-11-22T09:00:01.000Z', by: 'ada' });
    expect(again.messages.map(({ text }) => text).join()).not.toMatch(/je suis Chenal/);
    expect(again.entries).toEqual([]);
  });

  test('on arrival recaps what was answered and asks what waits', () => {
    const talk = example('fr', 'business.name');
    const { text } = talk.do({});
    expect(text).toMatch(/^Rebonjour\. 4 réponses/);
    expect(talk.question()).toBe('business.name');
  });

  test('speaks the language of the surface until somebody says otherwise', () => {
    const stamp = { at: '2026-11-22T09:00:00.000Z', by: 'ada' };
    const text = (locale?: string) =>
      takeTurn(openSession(), locale === undefined ? {} : { locale }, stamp).messages[0]?.text ?? '';
    expect(text('en-US')).toMatch(/^Hello/);
    expect(text('fr')).toMatch(/^Bonjour/);
    expect(text('pt-BR')).toMatch(/^Bonjour/);
    expect(text()).toMatch(/^Bonjour/);
  });
});

describe('a refusal', () => {
  test.each<[string, string, string, Value]>([
    ['channels[].phoneNumber', '4165550123', '+1 416 555 0123', '+14165550123'],
    [
      'business.logoUrl',
      'http://thejungle.example/logo.png',
      'https://thejungle.example/logo.png',
      'https://thejungle.example/logo.png',
    ],
    ['skills[].name', 'Service à la clientèle', 'Service_clientele', 'Service_clientele'],
    ['templates[].name', 'Rappel de rendez-vous', 'rappel_de_rendez_vous', 'rappel_de_rendez_vous'],
  ])('at %s of «%s» proposes %s, and «oui» takes it', (id, said, spelled, value) => {
    const talk = standingAt(id);
    const path = talk.question() as string;
    const { text } = talk.say(said);
    expect(talk.question()).toBe(path);
    expect(talk.values()).not.toHaveProperty([path]);
    expect(text).toContain(spelled);
    expect(talk.last().choices?.map(({ label }) => label)).toContain(spelled);
    talk.say('oui');
    expect(talk.values()[path]).toEqual(value);
  });

  test('whose proposal is pressed is taken as well', () => {
    const talk = standingAt('channels[].phoneNumber');
    talk.say('4165550123');
    const { question, value } = talk.last().choices?.[0] ?? { question: '', value: null };
    talk.do({ press: { question, value } });
    expect(talk.values()['channels[0].phoneNumber']).toBe('+14165550123');
  });

  test('whose proposal is declined asks again and forgets it', () => {
    const talk = standingAt('skills[].name');
    talk.say('Service à la clientèle', 'non');
    expect(talk.session().dialogue.proposal).toBeNull();
    expect(talk.question()).toBe('skills[0].name');
    talk.say('WA_Clients');
    expect(talk.values()['skills[0].name']).toBe('WA_Clients');
  });

  test('says its reason before the question', () => {
    const talk = standingAt('setup.skills[].options');
    const { text } = talk.say('sous-compétence');
    expect(talk.question()).toBe('setup.skills[0].options');
    expect(text.indexOf('routage')).toBeLessThan(text.indexOf('Quelles options'));
  });
});

describe.each(tags)('failures in %s', (tag) => {
  const gibberish = 'zzz qqq';
  const ahead = (talk: Conversation): string => {
    const question = talk.say(tag === 'fr' ? 'répéter' : 'repeat').text;
    return question.slice(0, 60);
  };

  test.each(
    stands
      .filter(([, { pending }]) => pending && pending.field.kind !== 'text' && !pending.field.reopens)
      .map(([id]) => id),
  )('at %s the first three are three different texts, and nothing is answered', (id) => {
    const talk = standingAt(id, tag);
    const [path, before] = [talk.question(), talk.values()];
    const start = ahead(talk);
    const texts = [1, 2, 3].map((attempt) => {
      const { text } = talk.say(gibberish);
      expect(talk.question()).toBe(path);
      expect(talk.last().standing?.attempt).toBe(attempt);
      expect(text).toContain(start);
      return text;
    });
    expect(new Set(texts).size).toBe(3);
    expect(texts[2]).toMatch(tag === 'fr' ? /rien n’est perdu/ : /nothing is lost/);
    expect(talk.values()).toEqual(before);
  });

  test('start again from one at the next question', () => {
    const talk = example(tag, 'channels[0].previousUse');
    talk.say(gibberish, gibberish, tag === 'fr' ? 'jamais' : 'never');
    expect(talk.last().standing).toMatchObject({ question: 'business.businessManagerId', attempt: 0 });
    talk.say(gibberish);
    expect(talk.last().standing?.attempt).toBe(1);
  });
});

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

  test.each(stands.filter(([, { pending }]) => pending && !pending.field.reopens))(
    'at %s does what its label does when typed',
    (id) => {
      for (const { label, value, question } of standingAt(id).last().choices ?? []) {
        const [pressed, typed] = [standingAt(id), standingAt(id)];
        pressed.do({ press: { question, value } });
        typed.say(label);
        expect(typed.values()).toEqual(pressed.values());
        expect(typed.question()).toBe(pressed.question());
      }
    },
  );
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

describe('a six-digit code', () => {
  const step = 'steps.channels[].profileAndNumber';
  const codes = ['739201', '739 201', '739-201', '７３９２０１', 'mon code est 739201', 'le code : 73 92 01', '000000'];

  test.each(codes)('«%s» is neither kept nor said again', (code) => {
    for (const tag of tags) {
      const talk = standingAt(step, tag);
      const before = talk.session().log;
      const { messages } = talk.say(code);
      const digits = code.normalize('NFKC').replaceAll(/\D/g, '');
      const everything = JSON.stringify([messages, talk.session()]).normalize('NFKC').replaceAll(/[\s-]/g, '');
      expect(everything).not.toContain(digits);
      expect(talk.session().log).toEqual(before);
      expect(talk.question()).toBe('steps.channels[0].profileAndNumber');
    }
  });

  test('is not kept at any other question that takes no number', () => {
    for (const [id, { pending }] of stands) {
      if (!pending || ['count', 'seconds', 'digits', 'phone', 'dates'].includes(pending.field.kind)) continue;
      const talk = standingAt(id);
      talk.say('482913');
      expect(JSON.stringify(talk.session()), id).not.toContain('482913');
    }
  });

  test('is told where it belongs', () => {
    expect(standingAt(step).say('482913').text).toMatch(/uniquement dans la fenêtre de Facebook/);
    expect(standingAt(step).say('482913').text).not.toContain(maskedCode);
  });
});

describe('the language', () => {
  test('switches in the middle of a question, which is asked again with every fact kept', () => {
    const talk = example('fr', 'channels[0].profile.category');
    const [before, question] = [talk.values(), talk.question()];
    const { text } = talk.say('English please');
    expect(text).toMatch(/^Let us continue in English/);
    expect(talk.last().standing?.locale).toBe('en-CA');
    expect([talk.values(), talk.question()]).toEqual([before, question]);
    expect(talk.say('en français').text).toMatch(/^Continuons en français/);
    expect([talk.values(), talk.question()]).toEqual([before, question]);
  });

  test('of an answer may be either at any time', () => {
    const talk = converse('en-CA');
    for (const line of exampleLines('fr')) talk.say(line);
    expect(talk.question()).toBeNull();
    expect(talk.configuration().locale).toBe('en-CA');
  });
});

describe('a step', () => {
  const step = 'steps.channels[].connectFacebook';

  test.each([
    ['erreur', 'failed'],
    ['ça ne marche pas', 'failed'],
    ['mon écran est différent', 'different'],
  ])('«%s» gets advice and is asked again', (said, outcome) => {
    const talk = standingAt(step);
    const { text } = talk.say(said);
    expect(talk.values()['steps.channels[0].connectFacebook']).toBe(outcome);
    expect(talk.question()).toBe('steps.channels[0].connectFacebook');
    expect(text).toMatch(
      outcome === 'failed' ? /^Merci de me le dire\. \S/ : /^Il arrive que les écrans changent\. \S/,
    );
    talk.say('fait');
    expect(talk.question()).toBe('steps.channels[0].businessInformation');
  });

  test('that waits opens what does not depend on it and names what does', () => {
    const talk = standingAt(step);
    const { text } = talk.say('plus tard');
    expect(text).toMatch(/Remis à plus tard[\s\S]*formulaire de l’entreprise dans Facebook/);
    expect(talk.question()).toBe('channels[0].profile.origin');
  });

  test('whose verification failed looks for the cause', () => {
    const talk = standingAt('steps.channels[].profileAndNumber');
    talk.say('erreur');
    expect(talk.question()).toBe('setup.channels[0].verificationProblem');
    expect(talk.say('le code n’est pas arrivé').text).toMatch(/Redemandez un code/);
    talk.say('fait');
    expect(talk.configuration().channels?.[0]?.verification?.status).toBe('verified');
  });
});

describe('a yes of its own', () => {
  test('is not given by «ok», which may mean anything', () => {
    for (const id of ['setup.customComponent.removalConfirmed', 'setup.customComponent.allChannels']) {
      const talk = standingAt(id);
      const question = talk.question();
      talk.say('ok');
      expect(talk.question()).toBe(question);
      talk.say('oui');
      expect(talk.values()).toHaveProperty([question as string], true);
    }
  });

  test('that is refused for all channels takes the choice back', () => {
    for (const said of [{ text: 'non' }, { press: { question: 'setup.customComponent.allChannels', value: false } }]) {
      const talk = standingAt('setup.customComponent.allChannels');
      expect(talk.do(said).text).toMatch(/Reprenons ce choix/);
      expect(talk.question()).toBe('customComponent.channels');
      expect(talk.values()).not.toHaveProperty(['customComponent.channels']);
    }
  });
});

describe('hostile text', () => {
  const attacks = [
    'a'.repeat(4097),
    '😀'.repeat(3000),
    '\u0000\u0001\u0002',
    '\u202e\u200b\u200d',
    'constructor',
    'hasOwnProperty',
    '__defineGetter__',
    '{{constructor}}',
    '{answered, plural}',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE log; --",
    '../../etc/passwd',
    '%s%s%n',
    '\n'.repeat(500),
    '[](){}*_~`#',
    '🇫🇷🇨🇦',
    '1e999',
  ];

  test.each(attacks.map((text) => [text.slice(0, 30), text]))('«%s» never answers what it does not fit', (_, text) => {
    for (const [id, { pending }] of stands) {
      if (!pending || pending.field.kind === 'text' || pending.field.reopens) continue;
      const talk = standingAt(id);
      const [before, question] = [talk.values(), talk.question()];
      const { messages } = talk.say(text);
      expect(talk.question(), id).toBe(question);
      expect(talk.values(), id).toEqual(before);
      expect(messages.length).toBeGreaterThan(0);
    }
  });

  test('of any kind is answered without an error, and the session stays one that storage takes', () => {
    const said = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ maxLength: 40 }),
      fc.constantFrom(...attacks.slice(2)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...stands), fc.array(said, { maxLength: 4 }), ([id], texts) => {
        const talk = standingAt(id);
        talk.say(...texts);
        expect(talk.last().text.trim()).not.toBe('');
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('that is too long says how long an answer may be', () => {
    const talk = example('fr', 'business.name');
    expect(talk.say('a'.repeat(4097)).text).toMatch(/moins de 4\s?096 caractères/);
    expect(talk.question()).toBe('business.name');
  });
});

test('every message says all of its card in its text', () => {
  for (const [id] of stands) {
    const { text, card, choices = [] } = standingAt(id).last();
    for (const { label } of card && 'choices' in card ? card.choices : []) expect(text, id).toContain(label);
    if (card?.kind === 'step') for (const line of card.lines) expect(text).toContain(line.text);
    expect(choices.every(({ label }) => label.trim() !== '')).toBe(true);
  }
});

test('the walk stands where the conversation does, whatever was said', () => {
  const { last } = drive();
  const talk = converse('fr-CA', sessionAt(last));
  expect(talk.question()).toBeNull();
  expect(talk.say('merci').text).toMatch(/complète|trouvé/);
});
