import { describe, expect, test } from 'vitest';
import { fold } from '../../machines/log.ts';
import { drive, type Wishes, ways } from '../helpers/drive.ts';
import { sessionAt } from '../helpers/stands.ts';
import { type Conversation, converse, exampleLines, playUntil } from '../helpers/talk.ts';

const example = (until?: string): Conversation => playUntil(converse('fr-CA'), 'fr', until);
const following = (wishes: Wishes): Conversation => converse('fr-CA', sessionAt(drive(wishes).last));
const typesIn = (talk: Conversation) => talk.session().log.map(({ type }) => type);

describe('change', () => {
  test('one answer: says what it was, takes the new value, and goes on where it was', () => {
    const talk = example('outbound.methods');
    const { text } = talk.say('changer le courriel');
    expect(text).toMatch(/^Changeons\s: courriel\. Aujourd’hui\s: bonjour@thejungle\.example/);
    expect(talk.question()).toBe('business.email');
    expect(talk.say('allo@thejungle.example').text).toMatch(/allo@thejungle\.example \(auparavant\s: bonjour@/);
    expect(talk.question()).toBe('outbound.methods');
    expect(talk.values()['business.email']).toBe('allo@thejungle.example');
    expect(talk.session().log.at(-1)).toMatchObject({ type: 'CHANGED', path: 'business.email' });
  });

  test('loses nothing else', () => {
    const talk = example('outbound.methods');
    const before = talk.values();
    talk.say('changer le courriel', 'allo@thejungle.example');
    expect(talk.values()).toEqual({ ...before, 'business.email': 'allo@thejungle.example' });
  });

  test.each(['retour', 'passer', 'annuler'])('nothing is changed by «%s» in the midst of it', (word) => {
    const talk = example('outbound.methods');
    const log = talk.session().log;
    talk.say('changer le courriel');
    expect(talk.say(word).text).toMatch(/rien n’a changé/);
    expect(talk.question()).toBe('outbound.methods');
    expect(talk.session().log).toEqual(log);
  });

  test('to the same value is no change', () => {
    const talk = example('outbound.methods');
    const log = talk.session().log;
    expect(talk.say('changer le courriel', 'bonjour@thejungle.example').text).toMatch(/^Rien n’a changé/);
    expect(talk.session().log).toEqual(log);
  });

  test('to an invalid value is refused with its reason and proposal, and may still be mended', () => {
    const talk = example('outbound.methods');
    talk.say('changer le logo', 'http://thejungle.example/neuf.png');
    expect(talk.question()).toBe('business.logoUrl');
    expect(talk.values()['business.logoUrl']).toBe('https://thejungle.example/logo.png');
    talk.say('oui');
    expect(talk.values()['business.logoUrl']).toBe('https://thejungle.example/neuf.png');
    expect(talk.question()).toBe('outbound.methods');
  });

  test.each([
    ['fr-CA', 'change le numéro pour +1 514 555-0199', /noté\s:\n• numéro de téléphone\s: \+1\s514\s555\s0199/],
    ['en-CA', 'change the number to +1 514 555-0199', /Noted:\n• phone number: \+1\s514\s555\s0199/],
  ] as const)('of a question still to come notes the value said (%s)', (locale, said, told) => {
    const talk = converse(locale);
    const question = talk.question();
    expect(talk.say(said).text).toMatch(told);
    expect(talk.values()).toEqual({ 'channels[0].phoneNumber': '+15145550199' });
    expect(talk.question()).toBe(question);
  });

  test.each([
    ['fr-CA', 'change le courriel pour bonjour', 'changer le courriel', /pas encore notée/],
    ['en-CA', 'change the email to hello', 'change the email', /not noted yet/],
  ] as const)('of a question still to come takes no invalid value, nor none (%s)', (locale, invalid, bare, later) => {
    const talk = converse(locale);
    expect(talk.say(invalid).text).toMatch(/@/);
    expect(talk.say(bare).text).toMatch(later);
    expect(talk.values()).toEqual({});
  });

  test('of the pending question answers it', () => {
    const talk = example('channels[0].phoneNumber');
    talk.say('change le numéro pour +1 514 555-0199');
    expect(talk.values()['channels[0].phoneNumber']).toBe('+15145550199');
    expect(talk.question()).not.toBe('channels[0].phoneNumber');
  });

  test('of several answers with that name asks which', () => {
    const talk = example('outbound.methods');
    expect(talk.say('changer le nom').text).toMatch(/Laquelle\?/);
    expect(talk.last().choices?.map(({ value }) => value)).toEqual([
      'business.name',
      'channels[0].profile.displayName',
      'channels[0].name',
    ]);
    talk.say('nom du canal');
    expect(talk.question()).toBe('channels[0].name');
    talk.say('WhatsApp Canada');
    expect(talk.values()['channels[0].name']).toBe('WhatsApp Canada');
  });

  test.each([
    ['3', 'channels[0].name'],
    ['la première', 'business.name'],
    ['nom d’affichage', 'channels[0].profile.displayName'],
  ])('which one may be «%s»', (said, path) => {
    const talk = example('outbound.methods');
    talk.say('changer le nom', said);
    expect(talk.question()).toBe(path);
  });

  test.each(['retour', 'passer', 'annuler'])('«%s» drops the question which one, and withdraws no answer', (word) => {
    const talk = example('outbound.methods');
    const log = talk.session().log;
    talk.say('changer le nom');
    expect(talk.say(word).text).toMatch(/rien n’a changé/);
    expect(talk.session().log).toEqual(log);
    expect(talk.session().dialogue.aside).toBeNull();
  });

  test('the question which one stands after help, and after what is not understood', () => {
    const talk = example('outbound.methods');
    talk.say('changer le nom');
    for (const said of ['aide', 'zzz', 'état', 'English'])
      expect(talk.say(said).text).toMatch(/Laquelle\?|Which one\?/);
  });

  test('twins are told apart by their names', () => {
    const talk = following({ ...ways.twoChannels, 'channels[0].approval': 'waiting' });
    talk.say('changer le numéro de téléphone');
    const labels = talk.last().choices?.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBe(2);
  });

  test('of an unknown answer says so, of none says how', () => {
    const talk = example('outbound.methods');
    expect(talk.say('changer le machin').text).toMatch(/pas trouvé de réponse qui s’appelle «\sle machin\s»/);
    expect(talk.say('changer').text).toMatch(/Que voulez-vous changer\?/);
    expect(talk.question()).toBe('outbound.methods');
  });

  test('by its button works as well, and not for what is not answered yet', () => {
    const talk = example('outbound.methods');
    talk.do({ change: 'business.name' });
    expect(talk.question()).toBe('business.name');
    expect(talk.say('Jungle inc.').text).toMatch(/changé du même coup\s: nom d’affichage/);
    expect(talk.values()['business.name']).toBe('The Jungle at Classics');
    talk.say('oui');
    expect(talk.values()['business.name']).toBe('Jungle inc.');
    expect(talk.do({ change: 'skills[0].name' }).text).toMatch(/pas encore notée/);
  });

  test('names the finished steps that used the former value', () => {
    const talk = example('outbound.methods');
    expect(talk.say('changer le nom de l’entreprise', 'Jungle inc').text).toMatch(
      /formulaire de l’entreprise dans Facebook/,
    );
    expect(talk.say('changer description de l’entreprise', 'Boutique').text).not.toMatch(/Vous aviez déjà utilisé/);
  });

  test('that opens another way asks what is new, and keeps the rest', () => {
    const talk = following({});
    expect(talk.question()).toBeNull();
    talk.say('changer le SLA du canal', 'différent');
    expect(talk.question()).toBe('channels[0].sla.firstResponse');
    talk.say('1 h, 1 jour', 'lun-ven 9 h à 17 h', 'aucun', 'fait');
    expect(talk.question()).toBe('setup.review');
    talk.say('terminer');
    expect(talk.configuration()).toMatchObject({ status: 'complete' });
    expect(talk.configuration().channels?.[0]?.sla).toEqual({
      mode: 'different',
      firstResponse: 'PT1H',
      solution: 'P1D',
    });
  });

  test('after the end makes a draft of the configuration until it is confirmed anew', () => {
    const talk = following({});
    talk.say('changer le courriel', 'allo@thejungle.example');
    expect(talk.configuration().status).toBe('draft');
    expect(talk.question()).toBe('setup.review');
    talk.say('terminer');
    expect(talk.configuration()).toMatchObject({ status: 'complete', business: { email: 'allo@thejungle.example' } });
  });
});

describe('back', () => {
  test('from the end to the start withdraws everything, turn by turn', () => {
    const talk = example();
    const lines = exampleLines('fr').length;
    for (let i = 0; i < lines; i++) talk.say('retour');
    expect(talk.values()).toEqual({});
    expect(talk.question()).toBe('setup.prerequisites');
    expect(talk.say('retour').text).toMatch(/Il n’y a rien avant/);
  });

  test('offers what was withdrawn, and «ok» takes it again', () => {
    const talk = example('business.name');
    talk.say('retour', 'retour', 'retour');
    expect(talk.question()).toBe('channels[0].phoneNumber');
    expect(talk.last().text).toMatch(/Votre réponse précédente\s: \+1\s416\s555\s0123/);
    talk.say('ok', 'ok', 'ok');
    expect(talk.question()).toBe('business.name');
    expect(talk.values()).toEqual(example('business.name').values());
  });

  test('withdraws a change, and the former value is in force again', () => {
    const talk = example('outbound.methods');
    const before = talk.values();
    talk.say('changer le courriel', 'allo@thejungle.example', 'retour');
    expect(talk.values()).toEqual(before);
  });

  test('withdraws several answers that were given in one message', () => {
    const talk = example('channels[0].sla.firstResponse');
    const before = talk.values();
    talk.say('1 h, 1 jour');
    expect(Object.keys(talk.values()).length).toBe(Object.keys(before).length + 2);
    talk.say('retour');
    expect(talk.values()).toEqual(before);
  });

  test('does not switch the language back', () => {
    const talk = example('business.name');
    talk.say('English', 'back');
    expect(talk.last().standing).toMatchObject({ locale: 'en-CA', question: 'business.businessManagerId' });
  });
});

describe('restart', () => {
  test.each(['oui', 'yes'])('after «%s» begins anew, with every answer as a suggestion', (yes) => {
    const talk = example('channels[0].profile.category');
    const before = talk.values();
    talk.say('recommencer', yes);
    expect(talk.values()).toEqual({});
    expect(talk.question()).toBe('setup.prerequisites');
    expect(fold(talk.session().log).former).toMatchObject(before);
    talk.say('ok', 'ok', 'ok');
    expect(talk.question()).toBe('business.businessManagerId');
  });

  test.each(['non', 'no', 'peut-être', 'retour', 'aide'])('after «%s» goes on as if nothing had been said', (no) => {
    const talk = example('channels[0].profile.category');
    const log = talk.session().log;
    talk.say('recommencer', no);
    expect(talk.session().log).toEqual(log);
    expect(talk.question()).toBe('channels[0].profile.category');
  });

  test.each([
    ['account.origin', { 'setup.prerequisites': [] }],
    ['setup.channels[].facebookAccount', {}],
    ['channels[].previousUse', {}],
    ['setup.customComponent.recommended', {}],
  ] as const)('the yes and no of it are not those of %s', (id, wishes) => {
    for (const [said, types] of [
      ['oui', ['RESTARTED']],
      ['non', []],
    ] as const) {
      const talk = converse('fr-CA', sessionAt(drive(wishes, id).last));
      const before = typesIn(talk);
      talk.say('recommencer', said);
      expect(typesIn(talk)).toEqual([...before, ...types]);
    }
  });

  test('by its buttons works as well', () => {
    const talk = example('setup.channels[0].facebookAccount');
    talk.say('recommencer');
    const [yes] = talk.last().choices ?? [];
    talk.do({ press: { question: yes?.question ?? '', value: yes?.value ?? null } });
    expect(talk.values()).toEqual({});
  });

  test('is no end for «retour»', () => {
    const talk = example('business.name');
    talk.say('recommencer', 'oui', 'tous', 'retour');
    expect(talk.values()).toEqual({});
    expect(talk.say('retour').text).toMatch(/nouveau départ est annulé/);
    expect(talk.question()).toBe('business.name');
  });
});

describe('waiting for somebody else', () => {
  const waiting = () => {
    const talk = example('channels[0].approval');
    talk.say('en attente');
    for (const line of exampleLines('fr').slice(exampleLines('fr').indexOf('connecté') + 1)) {
      if (talk.question() === 'setup.openPoint') break;
      talk.say(line);
    }
    return talk;
  };

  test('the rest can be prepared, and what is open is named at the end', () => {
    const talk = waiting();
    expect(talk.question()).toBe('setup.openPoint');
    expect(talk.configuration()).toMatchObject({
      status: 'draft',
      openPoints: [{ path: 'channels[0].approval', reason: 'waiting', since: expect.stringMatching(/^2026-11-22T/) }],
    });
    expect(talk.configuration().findings.map(({ id }) => id)).toContain('approval-waiting');
  });

  test('whoever comes back hears what is open and since when', () => {
    const { text } = waiting().do({});
    expect(text).toMatch(/^Rebonjour/);
    expect(text).toMatch(/approbation du numéro\s: en attente depuis le 22 novembre 2026/);
  });

  test('the answer that came completes the configuration', () => {
    const talk = waiting();
    talk.say('changer approbation du numéro', 'connecté');
    expect(talk.question()).toBe('setup.review');
    expect(talk.say('terminer').text).toMatch(/configuration est complète/);
    expect(talk.configuration()).toMatchObject({ status: 'complete', openPoints: [] });
  });

  test.each(['approbation du numéro', '1', 'la première', 'channels[0].approval'])(
    '«%s» reopens the question',
    (said) => {
      const talk = waiting();
      expect(talk.last().choices ?? talk.last().card).toBeDefined();
      expect(talk.last().text).toMatch(/1\. approbation du numéro$/m);
      talk.say(said);
      expect(talk.question()).toBe('channels[0].approval');
      talk.say('connecté', 'terminer');
      expect(talk.configuration().status).toBe('complete');
    },
  );

  test('what is no open point is not understood, and nothing is logged', () => {
    const talk = waiting();
    const log = talk.session().log;
    for (const said of ['merci', '2', 'nom du canal']) talk.say(said);
    talk.do({ press: { question: 'setup.openPoint', value: 'business.name' } });
    expect(talk.session().log).toEqual(log);
    expect(talk.question()).toBe('setup.openPoint');
  });

  test('its button reopens the question', () => {
    const talk = waiting();
    const [choice] = talk.last().choices ?? [];
    talk.do({ press: { question: 'setup.openPoint', value: choice?.value ?? 'channels[0].approval' } });
    expect(talk.question()).toBe('channels[0].approval');
    talk.say('connecté', 'terminer');
    expect(talk.configuration().status).toBe('complete');
  });

  test('an answer that is still awaited leaves everything open', () => {
    const talk = waiting();
    talk.do({ press: { question: 'setup.openPoint', value: 'channels[0].approval' } });
    talk.say('toujours en attente');
    expect(talk.question()).toBe('setup.openPoint');
    expect(talk.configuration().status).toBe('draft');
  });
});
