import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSession } from '../../dialogs/session.ts';
import { takeTurn } from '../../dialogs/turn.ts';
import { configurationSchema } from '../../machines/configuration.ts';
import type { Value } from '../../machines/value.ts';
import { drive } from '../helpers/drive.ts';
import { sessionAt, standingAt, stands } from '../helpers/stands.ts';
import { type Conversation, converse, example, exampleLines, locales, stored, tags } from '../helpers/talk.ts';

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
  const unnamed = (text = '') => text.replaceAll(/"(?:locale|description|name|address|role)":"[^"]*"/g, '""');
  const keys = (text: string) => [...text.matchAll(/"(\w+)":/g)].map(([, key]) => key);
  expect(keys(unnamed(fr))).toEqual(keys(unnamed(en)));
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

/** Numbers are kept on one line by spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

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
    expect(plain(text)).toContain(spelled);
    expect(talk.last().choices?.map(({ label }) => plain(label))).toContain(spelled);
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
    return question.split('\n\n')[0] as string;
  };

  test.each(stands.filter(([, { pending }]) => pending && pending.field.kind !== 'text').map(([id]) => id))(
    'at %s the first three are three different texts, and nothing is answered',
    (id) => {
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
    },
  );

  test('start again from one at the next question', () => {
    const talk = example(tag, 'channels[0].previousUse');
    talk.say(gibberish, gibberish, tag === 'fr' ? 'jamais' : 'never');
    expect(talk.last().standing).toMatchObject({ question: 'business.businessManagerId', attempt: 0 });
    talk.say(gibberish);
    expect(talk.last().standing?.attempt).toBe(1);
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
