import { describe, expect, test } from 'vitest';
import { fr } from '../../../dialogs/grammar/fr.ts';
import { unclear } from '../../../dialogs/recognizers/recognizer.ts';
import { heard, option } from './hearing.ts';

const outcomes = [
  option('done', 'C’est fait', 'Done'),
  option('failed', 'J’ai une erreur', 'I get an error'),
  option('different', 'Mon écran est différent', 'My screen is different'),
  option('waiting', 'En attente', 'Waiting'),
];
const ready = [
  option('account', 'Compte approuvé', 'compte', 'account', 'approved account'),
  option('business', 'Entreprise vérifiée', 'entreprise', 'business verified'),
  option('logo', 'Logo carré, en ligne', 'logo', 'square logo', 'logo carré'),
];
const agents = [
  option('case', 'Dernier agent du cas', 'last agent of the case'),
  option('any', 'N’importe quel agent', 'any agent'),
  option('contact', 'Dernier agent du contact', 'last agent of the contact'),
];

describe('step', () => {
  test.each([
    ['comment on fait ca', 'asks-back'],
    ['on fait quoi', 'asks-back'],
    ['est-ce que cest fait', 'asks-back'],
    ['cest fait?', 'asks-back'],
    ['ou est le bouton, cest fait ou pas', 'asks-back'],
    ['jai rien fait', 'waiting'],
    ['ca fait une heure que jattends', '? waiting'],
    ['ok mais jai une question', '?'],
    ['ca fait rien', '?'],
    ['fait pas', 'waiting'],
    ['cest presque fait', 'waiting'],
    ['jai pas supprimé le groupe', 'waiting'],
    ['jai parlé à Sophie hier et elle pense que cest fait', '? done'],
    ['jai pas recu le code', 'failed'],
    ['code pas recu', 'failed'],
    ['rien recu', 'failed'],
    ['le code marche pas', 'failed'],
    ['toujours rien', 'failed'],
    ['toujours pas reçu', 'failed'],
    ['le numero est deja utilisé', 'failed'],
    ['recu!', 'done'],
    ['je l’ai reçu', 'done'],
    ['je lai recu', 'done'],
    ['jai recu le code', 'done'],
    ['je l’ai supprimé', 'done'],
    ['cest fait', 'done'],
    ['ca y est', 'done'],
    ['oui cest fait merci', 'done'],
    ['ok pis cest fait', 'done'],
    ['jai pas le telephone ici', 'waiting'],
    ['il est pas la', 'waiting'],
    ['cest pas le meme ecran', 'different'],
    ['jai une erreur pis ca marche pas', 'failed'],
  ])('fr «%s»', (said, answer) => expect(heard('step', said, 'fr', { options: outcomes })).toBe(answer));

  test.each([
    ['am I done?', 'asks-back'],
    ['am i done', 'asks-back'],
    ['is it done', 'asks-back'],
    ['when done what do I do', 'asks-back'],
    ['what is done here', 'asks-back'],
    ['ok but i have a question', '?'],
    ['nothing done', 'waiting'],
    ['i didnt do anything', 'waiting'],
    ['I didnt get the code', 'failed'],
    ['code never came', 'failed'],
    ['never got it', 'failed'],
    ['number already registered', 'failed'],
    ['it doesnt work', 'failed'],
    ['he’s not here', 'waiting'],
    ['hes not here', 'waiting'],
    ['not the same screen', 'different'],
    ['i deleted it', 'done'],
    ['got it', 'done'],
    ['almost done', 'waiting'],
    ['i cant find the button', 'different'],
    ['i dont see it', 'different'],
    ['its done', 'done'],
    ['yes im done thanks', 'done'],
  ])('en «%s»', (said, answer) => expect(heard('step', said, 'en', { options: outcomes })).toBe(answer));
});

describe('choices', () => {
  const all = ready.map(({ value }) => value);
  const which = `? ${all.join(' ')}`;
  test.each([
    ['le compte est en attente', '?'],
    ['the account is pending', '?'],
    ['tout est en attente', '?'],
    ['i dont have a logo', '?'],
    ['we havent a logo', '?'],
    ['jai pas de logo', '?'],
    ['cest quoi un logo carre', 'asks-back'],
    ['what is a square logo', 'asks-back'],
    ['is it the account', 'asks-back'],
    ['le compte et le logo', ['account', 'logo']],
    ['compte pis logo', ['account', 'logo']],
    ['les 3', all],
    ['the 3', all],
    ['all 3', all],
    ['all three', all],
    ['all 3 of them', all],
    ['les trois', all],
    ['tous les 3', all],
    ['les 3 sauf le logo', ['account', 'business']],
    ['tous les 4', which],
    ['tous les deux', which],
    ['les 2', which],
    ['all two', which],
    ['les 2 premiers', ['account', 'business']],
    ['the first 2', ['account', 'business']],
    ['the first two', ['account', 'business']],
    ['les 2 dernières', ['business', 'logo']],
    ['the last two', ['business', 'logo']],
    ['les 4 premiers', 'not-a-choice'],
    ['le 3', ['logo']],
    ['3', ['logo']],
    ['rien', []],
  ])('«%s»', (said, answer) => expect(heard('choices', said, 'fr', { options: ready })).toEqual(answer));
});

describe('choice', () => {
  test.each([
    ['dernier', '? case contact'],
    ['le dernier', '? case contact'],
    ['last', '? case contact'],
    ['premier', 'case'],
    ['the second one', 'any'],
    ['non', '?'],
    ['no', '?'],
  ])('«%s»', (said, answer) => expect(heard('choice', said, 'fr', { options: agents })).toBe(answer));

  test.each([
    ['pas connecté', '?'],
    ['pas connecte encore', '?'],
    ['not connected', '?'],
    ['connecté', 'connected'],
    ['non', '?'],
    ['no', '?'],
    ['nope', '?'],
  ])('never offers the contrary nor takes a refusal for an option: «%s»', (said, answer) => {
    const options = [option('connected', 'Connecté', 'connected'), option('none', 'Non lucratif', 'non-profit')];
    expect(heard('choice', said, 'fr', { options })).toBe(answer);
  });

  test.each([
    ['non', 'different'],
    ['no', 'different'],
    ['oui', 'global'],
  ])('reads a refusal where a label begins with one: «%s»', (said, answer) => {
    const options = [option('global', 'Oui', 'yes'), option('different', 'Non, différent', 'no, different')];
    expect(heard('choice', said, 'fr', { options })).toBe(answer);
  });
});

describe('yesNo', () => {
  test.each([
    ['je pense que oui', true],
    ['i think so', true],
    ['cest bon', true],
    ['thats right', true],
    ['je pense que non', false],
    ['i dont think so', false],
    ['jsp', 'not-known'],
    ['jsais pas', 'not-known'],
    ['chais pas', 'not-known'],
    ['i dont know', 'not-known'],
    ['idk', 'not-known'],
  ])('«%s»', (said, answer) => expect(heard('yesNo', said, 'fr')).toBe(answer));

  test.each(['jsp', 'jsais pas', 'chais pas', 'i dont know'])('«%s» is not knowing', (said) => {
    const options = [option('yes', 'Oui'), option('no', 'Non'), option('unknown', 'Je ne sais pas')];
    expect(heard('choice', said, 'fr', { options })).toBe('unknown');
  });

  test('«pkoi» asks why', () => expect(fr.commands.why).toContain('pkoi'));
});

describe('places', () => {
  test.each(['514-555-0199 cell', '514 555 0199 (cellulaire)', 'cell 514-555-0199'])('phone «%s»', (said) =>
    expect(heard('phone', said, 'fr')).toBe('phone-country-likely → +15145550199'),
  );
  test.each(['Quebec', 'qc', 'QC', 'Québec', 'au québec'])('country «%s»', (said) =>
    expect(heard('country', said, 'fr')).toBe('CA'),
  );
});

test('a guess is offered once', () => {
  const guess = { value: 'a', label: 'A' };
  expect(unclear([guess, { ...guess, label: 'a' }])).toEqual({ kind: 'unclear', guesses: [guess] });
});
