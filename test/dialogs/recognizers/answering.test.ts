import { describe, expect, test } from 'vitest';
import { hear, heard, option } from './hearing.ts';

const outcomes = [
  option('done', 'C’est fait', 'Done'),
  option('failed', 'J’ai une erreur', 'I get an error'),
  option('different', 'Mon écran est différent', 'My screen is different'),
  option('waiting', 'En attente', 'Waiting'),
];

describe('yesNo', () => {
  test.each([
    ['oui', true],
    ['Oui merci', true],
    ['ouiii', true],
    ['ouais', true],
    ['c’est bon', true],
    ['d’accord', true],
    ['pas de problème', true],
    ['bien sûr', true],
    ['👍', true],
    ['1', true],
    ['yes', true],
    ['non', false],
    ['non merci', false],
    ['nan', false],
    ['pas encore', false],
    ['bien sûr que non', false],
    ['2', false],
    ['nope', false],
    ['peut-être', 'not-known'],
    ['oui et non', '?'],
    ['oui mais', '?'],
    ['oui si le client veut', '?'],
    ['je ne sais pas', 'not-known'],
    ['3', '?'],
    ['', '?'],
  ] as const)('fr «%s»', (said, answer) => expect(heard('yesNo', said, 'fr')).toBe(answer));
  test.each([
    ['yep', true],
    ['Sure, go ahead', true],
    ['no problem', true],
    ['yes it is approved', true],
    ['that’s right', true],
    ['oui', true],
    ['no', false],
    ['not yet', false],
    ['NOOO', false],
    ['no thanks', false],
    ['of course not', false],
    ['not yes', '?'],
    ['no idea', 'not-known'],
    ['yes, if possible', '?'],
    ['yes but not now', '?'],
    ['not sure', 'not-known'],
  ] as const)('en «%s»', (said, answer) => expect(heard('yesNo', said, 'en')).toBe(answer));
});

describe('step', () => {
  test.each([
    ['fait', 'done'],
    ['c’est fait', 'done'],
    ['ok', 'done'],
    ['1', 'done'],
    ['terminé!', 'done'],
    ['suivant', 'done'],
    ['ça marche', 'done'],
    ['ça ne marche pas', 'failed'],
    ['j’ai une erreur 500', 'failed'],
    ['impossible de cliquer', 'failed'],
    ['je ne vois pas le bouton', 'different'],
    ['mon écran est différent', 'different'],
    ['pas encore', 'waiting'],
    ['plus tard', 'waiting'],
    ['pas fait', 'waiting'],
    ['en attente de l’approbation', 'waiting'],
    ['ok mais j’ai une erreur', '? done failed'],
    ['hmm', 'not-known'],
    ['non', '?'],
  ])('fr «%s»', (said, answer) => expect(heard('step', said, 'fr', { options: outcomes })).toBe(answer));
  test.each([
    ['done', 'done'],
    ['I did it', 'done'],
    ['not done', 'waiting'],
    ['it failed', 'failed'],
    ['doesn’t work', 'failed'],
    ['stuck', 'failed'],
    ['I can’t find it', 'different'],
    ['there is no such button', 'different'],
    ['later', 'waiting'],
    ['it’s pending', 'waiting'],
    ['I clicked but nothing happens', 'failed'],
  ])('en «%s»', (said, answer) => expect(heard('step', said, 'en', { options: outcomes })).toBe(answer));
});

test('a guess carries the label that the person can press', () => {
  const it = hear('step', 'ok mais j’ai une erreur', 'fr', { options: outcomes });
  expect(it).toEqual({
    kind: 'unclear',
    guesses: [
      { value: 'done', label: 'C’est fait' },
      { value: 'failed', label: 'J’ai une erreur' },
    ],
  });
});
