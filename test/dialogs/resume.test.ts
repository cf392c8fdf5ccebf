import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { interruptionIn } from '../../dialogs/interruption.ts';
import { askedMeanwhile, openingLines, screenOf, screenOrder, windowSteps } from '../../machines/facebookWindow.ts';
import { fieldOf, type LineId } from '../../machines/setup.ts';
import { standingAt, stands } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

/** What people write when the window is gone, with the screen that they name. */
const told: readonly (readonly [text: string, screen?: string])[] = [
  ['la fenêtre s’est fermée'],
  ['La fenetre c’est fermée'],
  ["j'ai fermé Facebook par erreur"],
  ['oups, j’ai fermé l’onglet'],
  ['l’ordinateur a planté'],
  ['mon ordi a redémarré'],
  ['tout a gelé'],
  ['ça m’a déconnecté'],
  ['je me suis fait déconnecter, la session a expiré'],
  ['j’ai perdu la fenêtre'],
  ['la page a expiré'],
  ['j’ai quitté Facebook sans le vouloir'],
  ['je n’ai plus la fenêtre'],
  ['quand j’ai cliqué sur Continuer, la fenêtre s’est fermée'],
  ['comment rouvrir la fenêtre?'],
  ['je n’avais pas fini et la fenêtre s’est fermée'],
  ['j’étais à l’écran du code', 'code'],
  ['j’étais rendu à la page du numéro', 'number'],
  ['ça s’est fermé à l’étape du profil', 'profile'],
  ['fermé pendant que je remplissais les renseignements sur l’entreprise', 'business'],
  ['l’onglet s’est fermé à l’écran des autorisations', 'permissions'],
  ['nous étions au choix du compte', 'account'],
  ['ça a planté à la page de connexion', 'sign-in'],
  ['j’en étais à la dernière étape', 'finish'],
  ['the popup closed'],
  ['the pop-up closed on me'],
  ['THE WINDOW CLOSED!!'],
  ['I closed Facebook by mistake'],
  ['it logged me out'],
  ['Facebook signed me out'],
  ['my computer crashed'],
  ['Chrome froze'],
  ['the session expired'],
  ['I lost the window'],
  ['when I clicked Continue the window closed'],
  ['the window closed before I was done'],
  ['how do I reopen it?'],
  ['it timed out'],
  ['I was on the phone number page', 'number'],
  ['it closed while I was entering the code', 'code'],
  ['the window closed at the display name screen', 'profile'],
  ['it crashed on the business information page', 'business'],
  ['we were at the sharing permissions when the tab closed', 'permissions'],
  ['I was choosing the account when it closed', 'account'],
  ['it froze on the login page', 'sign-in'],
  ['I was on the last screen', 'finish'],
];

/** What is said at the same questions and means something else. */
const untold = [
  'fait',
  'c’est fait',
  'done',
  'done, I closed the window',
  'c’est fait, j’ai fermé la fenêtre',
  'all good, it closed by itself',
  'plus tard',
  'later',
  'il y a une erreur',
  'there is an error',
  'mon écran est différent',
  'my screen looks different',
  'the business page was different',
  'la page du profil était différente',
  'le code n’arrive pas',
  'the code expired',
  'le code a expiré',
  'je ne trouve pas le bouton',
  'the button is gone',
  'Facebook refuse le nom',
  'Facebook refused the name',
  'la fenêtre n’est pas fermée',
  'the window did not close',
  'the window is not closed',
  'que faire si la fenêtre se ferme?',
  'what if the window closed?',
  'dois-je fermer la fenêtre?',
  'should I close the window?',
  'la fenêtre ne s’ouvre pas',
  'the window does not open',
  'Meta closed my account',
  'Facebook a fermé mon compte',
  'pourquoi',
  'help',
  'état',
  'un nouveau profil',
  'text message',
];

describe('an interruption', () => {
  test.each(told.map(([text, screen]) => [text, screen ?? null] as const))('is heard in: %s', (text, screen) => {
    expect(interruptionIn(text)).toEqual(screen === null ? {} : { screen });
  });

  test.each(untold)('is not heard in: %s', (text) => {
    expect(interruptionIn(text)).toBeUndefined();
  });

  test('costs next to nothing to look for, whatever the text', () => {
    const words = fc.constantFrom(
      'la',
      'fenêtre',
      'fermée',
      'j’étais',
      'pas',
      'window',
      'closed',
      'page',
      'if',
      '  ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 300, maxLength: 900 }), (many) => {
        const text = many.join(' ').slice(0, 4096);
        const start = performance.now();
        interruptionIn(text);
        expect(performance.now() - start).toBeLessThan(20);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the window', () => {
  const lines = windowSteps.flatMap((id) => (fieldOf(id)?.lines ?? []).map((line) => line.id as LineId));

  test('has a screen for each of its lines, and no line of another product', () => {
    const opening: readonly string[] = openingLines;
    expect(lines.filter((id) => !opening.includes(id) && !screenOf(id))).toEqual([]);
    expect(openingLines.map(screenOf)).toEqual(openingLines.map(() => undefined));
  });

  test('shows its screens in the order of the page', () => {
    for (const id of windowSteps) {
      const order = (fieldOf(id)?.lines ?? []).flatMap((line) => {
        const screen = screenOf(line.id as LineId);
        return screen ? [screenOrder.indexOf(screen)] : [];
      });
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});

const closed = { fr: 'la fenêtre s’est fermée', en: 'the window closed' } as const;

describe.each(tags)('in %s', (tag) => {
  const { lines, phrases } = languages[tag];

  test.each(windowSteps)('%s is taken up again where it stands, with its lines and values', (id) => {
    const talk = standingAt(id, tag);
    const question = talk.position().pending?.path;
    const { text } = talk.say(closed[tag]);
    expect(text).toContain(phrases.resumeCalm);
    for (const line of openingLines) expect(text).toContain(lines[line]);
    for (const { id: line } of (fieldOf(id)?.lines ?? []).filter(({ when }) => !when))
      expect(text).toContain(lines[line as LineId]);
    expect(talk.question()).toBe(question);
    expect(talk.last().standing?.attempt).toBe(0);
  });

  test('nowhere else is anything made of it', () => {
    for (const [id] of stands) {
      const isOpen = (windowSteps as readonly string[]).includes(id) || id in askedMeanwhile;
      const talk = standingAt(id, tag);
      const { text } = talk.say(closed[tag]);
      expect(text.includes(phrases.resumeCalm), id).toBe(isOpen);
      expect(
        Object.keys(talk.values()).some((path) => path.endsWith('.windowScreen')),
        id,
      ).toBe(isOpen);
    }
  });

  test('the questions that come while the window stands open know it too', () => {
    const talk = standingAt('channels[].profile.origin', tag);
    const { text } = talk.say(closed[tag]);
    expect(text).toContain(phrases.resumeAnswerFirst);
    expect(talk.question()).toBe('channels[0].profile.origin');
  });

  test('the screen survives storage, a return and an answer taken back; a later step forgets it', () => {
    const talk = standingAt('steps.channels[].profileAndNumber', tag);
    const name = phrases['screenName.code'];
    talk.say(tag === 'fr' ? 'la fenêtre s’est fermée à l’écran du code' : 'the window closed on the code page');
    expect(talk.do({}).text).toContain(name);
    talk.say(tag === 'fr' ? 'fait' : 'done', tag === 'fr' ? 'retour' : 'back');
    expect(talk.question()).toBe('steps.channels[0].profileAndNumber');
    expect(talk.do({}).text).toContain(name);
    talk.say(tag === 'fr' ? 'il y a une erreur' : 'there is an error');
    expect(talk.do({}).text).not.toContain(phrases.resumeNoted.split('{')[0]);
  });

  test('nothing of it is in the configuration, and the setup goes on as before', () => {
    const talk = standingAt('steps.channels[].profileAndNumber', tag);
    const before = JSON.stringify(talk.configuration());
    talk.say(closed[tag]);
    expect(JSON.stringify(talk.configuration())).toBe(before);
    talk.say(tag === 'fr' ? 'fait' : 'done');
    expect(talk.question()).toBe('channels[0].name');
  });

  test('on a return in the midst of the window, one is told what to write', () => {
    const talk = standingAt('steps.channels[].businessInformation', tag);
    expect(talk.do({}).text).toContain(phrases.resumeTip);
    const elsewhere = standingAt('skills[].name', tag);
    expect(elsewhere.do({}).text).not.toContain(phrases.resumeTip);
  });
});
