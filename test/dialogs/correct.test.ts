import { describe, expect, test } from 'vitest';
import type { Value } from '../../machines/value.ts';
import { example, type Tag } from '../helpers/talk.ts';

type Row = readonly [tag: Tag, until: string | undefined, said: string, values: Readonly<Record<string, Value>>];

const step = 'steps.channels[0].businessInformation';
const royale = { 'business.address': '1510 rue Royale' };
const clinic = { 'business.name': 'Clinique Dentaire' };
const mail = { 'business.email': 'info@lune.example' };
const website = { 'business.website': 'https://www.lune.example' };

/** One message each; what is changed by it, and nothing else is. */
const made: readonly Row[] = [
  ['fr', step, 'l’adresse est pas bonne c’est 1510 rue Royale', royale],
  ['fr', step, "l'adresse n'est pas bonne, c'est 1510 rue Royale", royale],
  ['fr', step, "oups l'adresse est pas la bonne c'est 1510 rue Royale", royale],
  ['fr', step, "l'adresse est mauvaise, c'est plutôt 1510 rue Royale", royale],
  ['fr', step, "finalement l'adresse c'est 1510 rue Royale", royale],
  ['fr', step, "l'adresse c'est plutôt 1510 rue Royale", royale],
  ['fr', step, "c'est pas la bonne adresse, c'est 1510 rue Royale", royale],
  ['fr', step, "c'est pas la bonne adresse mais 1510 rue Royale", royale],
  ['en', step, 'the address is wrong it’s 1510 rue Royale', royale],
  ['en', step, "the address is not right, it's 1510 rue Royale", royale],
  ['en', step, "the address isn't correct, it should be 1510 rue Royale", royale],
  ['en', step, "it's not the right address, it's 1510 rue Royale", royale],
  ['en', step, 'the address is actually 1510 rue Royale', royale],
  ['fr', step, "c'est pas le bon nom d'entreprise c'est Clinique Dentaire", clinic],
  ['fr', 'setup.channels[0].facebookAccount', "c'est pas le bon nom d'entreprise c'est Clinique Dentaire", clinic],
  ['fr', step, "le nom de l'entreprise est pas correct, c'est Clinique Dentaire", clinic],
  ['en', step, 'the company name is incorrect, it is Clinique Dentaire', clinic],
  ['fr', step, 'changer The Jungle at Classics pour Clinique Dentaire', clinic],
  ['fr', step, "c'est pas The Jungle at Classics, c'est Clinique Dentaire", clinic],
  ['en', step, "it's not The Jungle at Classics, it's Clinique Dentaire", clinic],
  ['fr', step, 'le courriel c’est plutot info@lune.example', mail],
  ['fr', 'setup.place', 'le courriel c’est plutot info@lune.example', mail],
  ['fr', step, 'oui mais le courriel est info@lune.example', mail],
  ['fr', step, "c'est pas bonjour@thejungle.example, c'est info@lune.example", mail],
  ['en', step, 'the email is actually info@lune.example', mail],
  ['en', step, 'yes but the email is info@lune.example', mail],
  ['en', step, "it's not bonjour@thejungle.example it's info@lune.example", mail],
  ['fr', step, "c'est pas thejungle.example, c'est www.lune.example", website],
  ['en', step, "it's not thejungle.example, it's www.lune.example", website],
  ['fr', 'channels[0].studioScript', 'changer WA_Service pour WA_Accueil', { 'skills[0].name': 'WA_Accueil' }],
  ['en', 'channels[0].studioScript', 'change WA_Service to WA_Desk', { 'skills[0].name': 'WA_Desk' }],
  ['en', 'channels[0].studioScript', "it's not WA_Service, it's WA_Desk", { 'skills[0].name': 'WA_Desk' }],
  ['fr', 'business.name', 'mets Dentisterie familiale', { 'business.name': 'Dentisterie familiale' }],
  ['en', 'business.name', "it's called Family Dentistry", { 'business.name': 'Family Dentistry' }],
  ['fr', 'business.name', '« laisse faire »', { 'business.name': 'laisse faire' }],
  ['fr', 'business.name', 'C’est la vie', { 'business.name': 'C’est la vie' }],
  ['en', 'business.name', 'Do It Best', { 'business.name': 'Do It Best' }],
  ['fr', 'setup.review', 'attend jai oublié un numero', { 'setup.channels[0].another': true }],
  ['fr', 'setup.review', 'j’ai une autre compétence à ajouter', { 'setup.skills[0].another': true }],
  ['en', 'setup.review', 'wait, I forgot a number', { 'setup.channels[0].another': true }],
  ['en', 'setup.review', 'I have another channel to add', { 'setup.channels[0].another': true }],
  ['fr', step, 'cest pas le bon nom d’entreprise c Clinique Dentaire', clinic],
  ['fr', step, 'oups mauvais courriel cest info@lune.example', mail],
  ['en', step, 'its not the right email its info@lune.example', mail],
  ['fr', 'business.logoUrl', 'oups mauvaise adresse cest 1510 rue Royale', royale],
  ['en', 'business.logoUrl', 'oops wrong adress its 1510 rue Royale', royale],
  ['fr', 'channels[0].profile.origin', 'oups non un nouveau', { 'channels[0].profile.origin': 'new' }],
  ['en', 'channels[0].profile.origin', 'oops no a new one', { 'channels[0].profile.origin': 'new' }],
  ['en', step, 'oops wrong email its info@lune.example', mail],
];

test.each(made)('%s at %s, «%s» comes to what is meant', (tag, until, said, values) => {
  const talk = example(tag, until);
  const before = talk.values();
  talk.say(said);
  expect(talk.values()).toEqual({ ...before, ...values });
});

const script = 'channels[0].studioScript';
const manager = 'business.businessManagerId';
const another = 'setup.channels[0].another';
/** What is said to Chenal, and changes nothing. */
const idle: readonly (readonly [tag: Tag, until: string, said: string, answer: RegExp])[] = [
  ['fr', step, 'oups desole', /rien n’a changé/],
  ['fr', step, 'non en fait attend', /rien n’a changé/],
  ['fr', step, 'finalement non', /rien n’a changé/],
  ['fr', 'business.logoUrl', 'oups désolé', /rien n’a changé/],
  ['en', step, 'oops sorry wait', /nothing has changed/],
  ['en', step, 'actually no', /nothing has changed/],
  ['en', step, 'no wait', /nothing has changed/],
  ['fr', 'business.logoUrl', "oups c'est pas ca", /Qu’est-ce qui n’est pas bon\?.*Laquelle\?/s],
  ['fr', 'business.logoUrl', "c'est pas ça", /Qu’est-ce qui n’est pas bon\?/],
  ['en', 'business.logoUrl', "oops that's not right", /What is not right\?.*Which one\?/s],
  ['fr', step, "oups c'est la vieille adresse", /Changeons\s: adresse physique/],
  ['fr', step, "l'adresse est pas bonne", /Changeons\s: adresse physique/],
  ['en', step, "that's the wrong address", /change: physical address/],
  ['fr', 'business.logoUrl', "plutot une question c'est obligatoire?", /logo/],
  ['fr', script, "je l'ai pas fait encore", /./],
  ['fr', script, 'laisse faire', /./],
  ['fr', 'business.name', "c'est quoi qui va paraitre au client", /./],
  ['fr', 'business.name', 'fait', /entre guillemets/],
  ['fr', 'channels[0].name', 'je sais pas, comme tu veux', /WhatsApp Toronto/],
  ['fr', 'channels[0].name', 'je prefere pas choisir', /WhatsApp Toronto/],
  ['fr', 'channels[0].name', 'pareil', /WhatsApp Toronto/],
  ['fr', 'roles[0].name', 'je sais pas son nom', /./],
  ['fr', 'roles[0].name', 'le meme', /entre guillemets/],
  ['en', 'roles[0].name', "I don't know its name", /./],
  ['en', 'roles[0].name', 'the same', /quotation marks/],
  ['fr', 'channels[0].previousUse', 'non plutot 819 376 2235', /Je vous propose\s: \+1\s819\s376\s2235/],
  ['en', 'channels[0].previousUse', 'no, rather 819 376 2235', /\+1\s819\s376\s2235/],
  ['fr', 'business.name', 'changer le numéro pour 819 376 9999', /Je vous propose\s: \+1\s819\s376\s9999/],
  ['fr', 'business.name', 'change le tel pour +1 819 376 9999', /Dois-je faire ce changement/],
  ['fr', 'business.name', 'changer num tel', /Changeons\s: numéro de téléphone/],
  ['fr', manager, 'oups c pas le bon num cest 819 376 9999', /Je vous propose\s: \+1\s819\s376\s9999/],
  ['en', manager, "oops wrong number it's 819 376 9999", /I suggest: \+1\s819\s376\s9999/],
  ['fr', manager, 'mon numéro de tel est 819 376 9999', /il s’agit ici d’un autre numéro/],
  ['en', manager, 'my phone is 819 376 9999', /this is about another number/],
  ['fr', 'channels[0].name', 'jai eu une erreur', /WhatsApp Toronto/],
  ['en', 'channels[0].name', 'i got an error', /WhatsApp Toronto/],
  ['fr', manager, 'lol c koi ça', /À quelle entreprise|à quelle entreprise/],
  ['fr', manager, 'oups c pas ça', /Changeons\s:/],
  ['fr', another, 'oups non', /rien n’a changé/],
  ['en', another, 'oops no', /nothing has changed/],
  ['fr', 'setup.channels[0].profileFromCompany', 'oups oui', /rien n’a changé/],
  ['fr', 'steps.channels[0].setSla', 'non plutot 2h', /temps de première réponse/],
  ['fr', 'steps.channels[0].setSla', 'en fait on ouvre a 9h le mardi', /Changeons\s: heures d’ouverture/],
];

test.each(idle)('%s at %s, «%s» changes nothing and is answered', (tag, until, said, answer) => {
  const talk = example(tag, until);
  const before = talk.values();
  expect(talk.say(said).text).toMatch(answer);
  expect(talk.values()).toEqual(before);
});

describe('a correction in passing', () => {
  test('proposes a number without its country, and takes it on a yes', () => {
    const talk = example('fr', 'channels[0].previousUse');
    talk.say('non plutot 819 376 2235', 'oui');
    expect(talk.values()['channels[0].phoneNumber']).toBe('+18193762235');
    expect(talk.question()).toBe('channels[0].previousUse');
  });

  test('of an answer of several with that form asks which, and takes the value', () => {
    const talk = example('fr', 'steps.channels[0].setSla');
    talk.say('non plutot 2h', 'temps de première réponse');
    expect(talk.values()['channels[0].sla.firstResponse']).toBe('PT2H');
  });

  test('that only says that something is wrong opens the answer that is picked', () => {
    const talk = example('fr', 'business.logoUrl');
    talk.say("oups c'est pas ca", '1', 'Jungle inc');
    expect(talk.values()['business.name']).toBe('Jungle inc');
    expect(talk.question()).toBe('business.logoUrl');
  });

  test('takes talk for no new value', () => {
    const talk = example('fr', step);
    const before = talk.values();
    talk.say("l'adresse est pas bonne");
    expect(talk.say('desolée je comprend rien').text).toMatch(/ressemble à une remarque/);
    expect(talk.values()).toEqual(before);
    talk.say('1512 rue Royale');
    expect(talk.values()['business.address']).toBe('1512 rue Royale');
  });

  test('goes back to the language that was meant', () => {
    const talk = example('fr', 'setup.channels[0].facebookAccount');
    talk.say('English');
    expect(talk.say('oups francais').text).toMatch(/^Continuons en français/);
    expect(talk.values()['business.name']).toBe('The Jungle at Classics');
  });

  test('gives an answer that was put off its value', () => {
    const talk = example('fr', 'business.logoUrl');
    talk.say('plus tard', "finalement l'adresse c'est 1510 rue Royale");
    expect(talk.values()['business.address']).toBe('1510 rue Royale');
    talk.say('changer le logo pour https://thejungle.example/l.png');
    expect(talk.values()['business.logoUrl']).toBe('https://thejungle.example/l.png');
  });

  test.each([
    ['fr', 'oups cest Clinique Dentaire'],
    ['en', 'oops its Clinique Dentaire'],
  ] as const)('leaves out what stands before the value (%s)', (tag, said) => {
    const talk = example(tag, 'business.name');
    talk.say('Clinique', said);
    expect(talk.values()['business.name']).toBe('Clinique Dentaire');
  });

  test.each(['oups non', 'oops no', 'finalement non', 'actually no'])(
    '«%s» right after a yes takes it back',
    (said) => {
      const talk = example('fr', 'outbound.feedbackSurveys');
      talk.say('oui', said);
      expect(talk.values()['outbound.feedbackSurveys']).toBe(false);
      expect(talk.question()).toBe('templates[0].purpose');
    },
  );

  test.each([
    ['fr', 'oups non', /Quelle réponse dois-je corriger/],
    ['en', 'oops no', /Which answer should I correct/],
  ] as const)('after a yes and before another one asks which is meant (%s)', (tag, said, question) => {
    const talk = example(tag, another);
    const before = talk.values();
    expect(talk.say('oui', said).text).toMatch(question);
    expect(talk.values()).toEqual({ ...before, [another]: true });
    talk.say('2');
    expect(talk.values()).toEqual({ ...before, [another]: true, 'setup.channels[1].likePrevious': false });
  });

  test.each(['finalement non', 'actually no'])('«%s» answers what is asked where nothing else can be meant', (said) => {
    const talk = example('fr', another);
    const before = talk.values();
    talk.say(said);
    expect(talk.values()).toEqual({ ...before, [another]: false });
  });

  test('adds a number after the end', () => {
    const talk = example('fr');
    expect(talk.question()).toBeNull();
    talk.say("j'ai un autre numero a ajouter");
    expect(talk.question()).toBe('setup.channels[1].likePrevious');
  });
});

test('the offer to do as the previous channel lists only what that channel has', () => {
  const talk = example('fr', 'outbound.methods');
  const { text } = talk.say('j’ai un autre numéro à ajouter');
  expect(talk.question()).toBe('setup.channels[1].likePrevious');
  expect(text).toMatch(/compte Facebook\s:/);
  expect(text).not.toMatch(/temps de (?:première réponse|solution)\s:/);
});

test.each(['fr', 'en'] as const)('a pasted block of particulars is never one name (%s)', (tag) => {
  const talk = example(tag, 'business.name');
  const { text } = talk.say('Jungle inc\n1510 rue Royale\n819 376-2235\nEncore');
  expect([undefined, 'Jungle inc']).toContain(talk.values()['business.name']);
  expect(text).toMatch(/plusieurs renseignements|several pieces|Encore/);
});
