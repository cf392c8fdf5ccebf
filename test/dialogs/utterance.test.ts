import { describe, expect, test } from 'vitest';
import { isPaste, isSame, isTalk, saidName } from '../../dialogs/utterance.ts';

const talk: readonly string[] = [
  'je sais pas son nom',
  'je sais pas, comme tu veux',
  'je ne sais pas trop',
  'jsais pas',
  'chais pas',
  'je prefere pas choisir',
  'je préfère ne pas choisir pour l’instant, je dois demander',
  "c'est pas ça",
  'cest pas ca',
  "ce n'est pas ça",
  "oups c'est pas ca",
  "je l'ai pas fait encore",
  "je l'ai pas encore créé",
  'laisse faire',
  'laisse faire ça',
  'comme tu veux',
  'comme vous voulez',
  'pareil',
  'le meme',
  'la même',
  'la même chose',
  'fait',
  "c'est fait",
  'oups désolé',
  'oups desole',
  'attend',
  'non en fait attend',
  "c'est quoi qui va paraitre au client",
  "oups c'est la vieille adresse",
  'desolée je comprend rien',
  'je comprends pas la question',
  'on en a pas',
  "il n'y en a pas",
  "j'ai oublié",
  'je veux parler à quelqu’un',
  'je vais demander à mon patron',
  'aucune idée',
  'merde',
  'tabarnak',
  "est-ce que c'est obligatoire pour moi",
  "I don't know",
  'i dont know its name',
  "I haven't made it yet",
  'whatever',
  'never mind',
  'up to you',
  'the same',
  'same as before',
  'ditto',
  'done',
  "that's not it",
  "it's not right",
  "that isn't it",
  'oops sorry',
  'sorry wait',
  'I forgot',
  "I'd rather not say",
  'let me check',
  'what is the name for exactly',
  'no idea',
  'can I change it later',
  'not sure',
];

const names: readonly string[] = [
  'Je m’habille inc.',
  "Je m'habille",
  'Chez Nous',
  "C'est la vie",
  'C’est si bon',
  'On the Go',
  'Tu viens? Resto',
  'Do It Best',
  'Non Solo Pane',
  'Je Ne Sais Quoi',
  'Je ne sais quoi',
  'Nous Deux',
  'On jase inc.',
  'Pas de Deux',
  'Où est Charlie?',
  'The Same Old Diner',
  'Même pas peur',
  'I Love NY',
  'We Care Clinic',
  'It’s a Boy',
  'You & Me',
  'Not Just Pizza',
  'Done Right Plumbing',
  'Fait main',
  'Attends-moi',
  'Pardon My French',
  'Sorry Charlie',
  'No Name Pub',
  'Bon Ami',
  'Ok Corral',
  'Oups Bébé inc.',
  'Wait & See',
  'Jungle inc',
  'Clinique dentaire Lavoie',
  'WA_Clinique',
  'Merci Station',
  'Laisse-moi danser',
  'Whatever Works',
  'Bureau 2',
  'Support',
];

describe('what is said to us is no name', () => {
  test.each(talk)('«%s»', (text) => expect(isTalk(text, 'name')).toBe(true));
  test.each(['oups c’est la vieille adresse', 'desolée je comprend rien', 'I do not know it', 'laisse faire', 'fait'])(
    'nor a description or an address: «%s»',
    (text) => expect(isTalk(text, 'prose')).toBe(true),
  );
});

describe('what could be a name is one', () => {
  test.each(names)('«%s»', (text) => expect(isTalk(text, 'name')).toBe(false));
  test.each(['« laisse faire »', '"I don’t know"', '“done”'])('whatever stands between quotation marks: %s', (text) =>
    expect(isTalk(text, 'name')).toBe(false),
  );
  test.each([
    'Nous fabriquons des meubles que vous n’oublierez pas.',
    'Je veux aider les familles de la Mauricie.',
    'We think about your teeth so that you do not have to.',
    '1510 rue Royale, Trois-Rivières',
    'Je suis photographe à Laval',
  ])('nor is prose refused: «%s»', (text) => expect(isTalk(text, 'prose')).toBe(false));
});

describe('the name alone', () => {
  test.each([
    ['mets Dentisterie familiale', 'Dentisterie familiale'],
    ['Mets plutôt Dentisterie familiale', 'Dentisterie familiale'],
    ['appelle-le Accueil', 'Accueil'],
    ['appelle la Ventes', 'Ventes'],
    ["on l'appelle Soutien", 'Soutien'],
    ['ça s’appelle Jungle inc', 'Jungle inc'],
    ['inscris Jungle inc', 'Jungle inc'],
    ['call it Support', 'Support'],
    ["let's call it Front desk", 'Front desk'],
    ["it's called Jungle Inc", 'Jungle Inc'],
    ['mets « Accueil »', 'Accueil'],
  ])('«%s» is %s', (text, name) => expect(saidName(text)).toBe(name));
  test.each(['Mets chinois Lee', 'Mets & Vins', 'Metro', 'Call Me Maybe', 'Name Your Price', 'Jungle inc'])(
    '«%s» is left as it is',
    (text) => expect(saidName(text)).toBeUndefined(),
  );
});

test.each(['pareil', 'le même', 'oups la même', 'same', 'the same please'])('«%s» refers to another answer', (text) =>
  expect(isSame(text)).toBe(true),
);
test.each(['Pareil Coiffure', 'Same Day Dental', '« Idem »'])('«%s» does not', (text) =>
  expect(isSame(text)).toBe(false),
);

test('several lines with particulars are no name', () => {
  expect(isPaste('Jungle inc\n1510 rue Royale\n819 376-2235')).toBe(true);
  expect(isPaste('Jungle\ninfo@jungle.example')).toBe(true);
  expect(isPaste('Jungle\nDes chats et des chiens.')).toBe(false);
  expect(isPaste('Jungle 819 376-2235')).toBe(false);
});

test.each(['a', 'je ', 'c est ', 'non ', 'mets ', '\n+1', 'oups ', 'j ai pas '])(
  'the longest of «%s» is read in no time',
  (unit) => {
    const text = unit.repeat(Math.ceil(4096 / unit.length)).slice(0, 4096);
    const start = performance.now();
    for (const read of [isSame, isPaste, saidName]) read(text);
    isTalk(text, 'name');
    isTalk(text.slice(0, 300), 'prose');
    expect(performance.now() - start).toBeLessThan(40);
  },
);
