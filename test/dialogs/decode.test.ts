import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/catalog.ts';
import { type Decoded, decoded, errorText } from '../../dialogs/decode.ts';
import type { LanguageTag } from '../../dialogs/language.ts';
import { askedNow, openTalk } from '../../dialogs/talk.ts';
import { type ErrorId, errors } from '../../machines/errors.ts';
import { standingAt } from '../helpers/stands.ts';
import { tags } from '../helpers/talk.ts';

const stamp = { at: '2026-11-22T10:00:00.000Z', by: 'mowgli' };
const step = 'steps.channels[].profileAndNumber';
const choice = 'account.review';
const name = 'business.name';

function decodedAt(id: string, text: string, tag: LanguageTag = 'fr'): Decoded | undefined {
  const talk = openTalk(standingAt(id, tag).session(), stamp, {});
  return decoded(text, askedNow(talk), talk.language);
}

const pasted = `{"error":{"message":"(#100) Invalid parameter","type":"OAuthException","code":100,"error_data":{"messaging_product":"whatsapp","details":"Variables can't be at the start or end of the template."},"error_subcode":2388299,"fbtrace_id":"Az8or2yhqkZfEZ"}}`;

describe('an error that is known', () => {
  test.each<[text: string, id: ErrorId]>([
    ['erreur 131047', 'window-closed'],
    ['error 131047', 'window-closed'],
    ['(#131047) Re-engagement message', 'window-closed'],
    ['#131026', 'undeliverable'],
    ['code d’erreur 131026', 'undeliverable'],
    ['error code: 131026', 'undeliverable'],
    ['Facebook affiche l’erreur n° 133016', 'registration-limit'],
    ['I got error 133016 from Meta', 'registration-limit'],
    ['ERREUR 133010!!', 'not-registered'],
    ['(#133010) Account not registered', 'not-registered'],
    ['meta says 133005 two step verification PIN mismatch', 'pin-wrong'],
    ['err 133006', 'verify-again'],
    ['erreur 133008', 'pin-guesses'],
    ['error 133009', 'pin-guesses'],
    ['erreur 133015', 'register-later'],
    ['error 136024', 'code-request'],
    ['(#136025) Verify code error', 'code-wrong'],
    ['erreur 132001 : le modèle n’existe pas', 'template-missing'],
    ['(#132000) Number of parameters does not match the expected number of params', 'template-parameters'],
    ['error 132015', 'template-paused'],
    ['error 132016', 'template-disabled'],
    ['erreur 368', 'policy-block'],
    ['(#368) Temporarily blocked for policies violations', 'policy-block'],
    ['error 190: access token has expired', 'token-expired'],
    ['(#10) Application does not have permission for this action', 'app-permission'],
    ['error 250', 'app-permission'],
    ['(#100) Invalid parameter', 'invalid-parameter'],
    [pasted, 'variable-edge'],
    ['error_subcode: 2388040', 'field-too-long'],
    ['erreur 2388073 sur le pied de page', 'footer-format'],
    ['error 2388293', 'variable-ratio'],
    ['error 80007', 'rate-limit'],
    ['(#130429) Rate limit hit', 'rate-limit'],
    ['131048 spam rate limit hit on our number', 'spam-limit'],
    ['erreur 131042', 'payment'],
    ['error 131031 account locked', 'account-locked'],
    ['(#131030) Recipient phone number not in allowed list', 'test-recipient'],
    ['erreur 130472', 'experiment'],
    ['error 131049', 'ecosystem'],
    ['error 131053 media upload error', 'media-upload'],
    ['erreur 2388012', 'number-exists'],
    ['what does error 131047 mean?', 'window-closed'],
    ['c’est quoi l’erreur 133016?', 'registration-limit'],
    ['Erreur : ce numéro de téléphone est déjà enregistré sur un autre compte WhatsApp', 'number-taken'],
    ['Error: this phone number is already in use on another WhatsApp account.', 'number-taken'],
    ['This number is registered to an existing WhatsApp account. Disconnect it first.', 'number-taken'],
    ['The number is still registered with another provider, says the screen', 'partner-holds'],
    ['You have reached the limit for the number of businesses you can create at this time.', 'business-limit'],
    ['Vous avez atteint la limite du nombre d’entreprises que vous pouvez créer pour le moment.', 'business-limit'],
    ['Your Facebook account is too new to create a business account. Try again in an hour.', 'facebook-too-new'],
    ['Votre compte Facebook est trop récent pour créer un compte professionnel.', 'facebook-too-new'],
    ['The name you chose for your business isn’t valid', 'business-name'],
    ['Le nom choisi pour votre entreprise n’est pas valide, dit Facebook', 'business-name'],
    ['We limit how often you can post, comment or do other things in a given amount of time', 'facebook-slowed'],
    ['A User Can Only Create One Business User At One Time', 'one-at-a-time'],
    ['Your payment account is disabled, says the window', 'payment-disabled'],
    ['You’re no longer allowed to use Facebook Products to advertise.', 'facebook-restricted'],
    ['An error occurred while processing this request. Please try again later.', 'request-failed'],
    ['You have requested a verification code too many times. Try again later.', 'code-request'],
    ['Vous avez demandé un code trop de fois, réessayez plus tard', 'code-request'],
    ['The code you entered is incorrect. Check it and try again.', 'code-wrong'],
    ['le code saisi est incorrect, dit la fenêtre', 'code-wrong'],
    ['We couldn’t send the code to this number', 'code-not-sent'],
    ['Impossible d’envoyer le code à ce numéro', 'code-not-sent'],
    ['Your browser blocked the pop-up window', 'popup-blocked'],
    ['la fenêtre est bloquée par le navigateur', 'popup-blocked'],
    ['Facebook SDK not loaded', 'script-blocked'],
    ['Feature unavailable: Facebook Login is currently unavailable for this app', 'feature-unavailable'],
    ['Votre session a expiré', 'session-expired'],
    ['You don’t have permission to access this business portfolio', 'portfolio-rights'],
    ['Your display name was rejected because it does not follow our guidelines', 'display-name-refused'],
    ['le nom d’affichage a été refusé par Meta', 'display-name-refused'],
    ['Erreur : le temps de repli est requis, valeur entre 1 et 5256000', 'fallback-empty'],
    ['Error: a skill with this name already exists', 'skill-taken'],
    ['Your WhatsApp Business account has been disabled for violating our policies', 'policy-block'],
    ['Please enter a valid phone number', 'number-invalid'],
    ['Message undeliverable: check that the recipient is on WhatsApp', 'undeliverable'],
    ['Sorry, something went wrong. Please try again.', 'meta-trouble'],
  ])('«%s» is %s', (text, id) => {
    for (const tag of tags) {
      const found = decodedAt(step, text, tag);
      expect(found?.id, tag).toBe(id);
      expect(found?.known).toBe(true);
      const { cause, action } = languages[tag].errors[id];
      expect(found?.text).toContain(cause);
      expect(found?.text).toContain(action);
      expect(found?.text).toMatch(/Source|reports|people report|rapportent/);
    }
  });

  test('is known by its code at a name as well', () => {
    expect(decodedAt(name, 'erreur 131047')?.id).toBe('window-closed');
    expect(decodedAt(choice, '(#133016)')?.id).toBe('registration-limit');
  });

  test('is told in one message with the question, which comes once', () => {
    for (const tag of tags) {
      const talk = standingAt(choice, tag);
      const before = talk.session();
      const { messages, text } = talk.say('error 133016');
      expect(messages).toHaveLength(1);
      expect(text).toContain(languages[tag].errors['registration-limit'].action);
      expect(text.split(languages[tag].questions['account.review'].ask)).toHaveLength(2);
      expect(talk.session().log).toEqual(before.log);
    }
  });
});

describe('an error that nobody knows', () => {
  test.each(['(#131999)', 'error 42', 'code d’erreur 9999999', 'erreur n° 77', 'Error code: 131999 whatever this is'])(
    '«%s» is said to be unknown',
    (text) => {
      for (const tag of tags) {
        const found = decodedAt(step, text, tag);
        expect(found).toMatchObject({ known: false });
        expect(found?.id).toBeUndefined();
        expect(found?.text).toContain(languages[tag].phrases.errorUnknown);
        expect(found?.text).not.toMatch(/\d/);
      }
    },
  );

  test('in words alone is unknown too', () => {
    expect(decodedAt(step, 'Message d’erreur : le bouton violet a mangé la configuration')).toMatchObject({
      known: false,
    });
    expect(decodedAt(step, 'Error: purple monkeys ate the configuration', 'en')).toMatchObject({ known: false });
  });
});

describe('no error report', () => {
  test.each([
    [step, '133016'],
    [step, '131047'],
    [step, 'code 133016'],
    [step, 'mon code est 131047'],
    [step, 'my code is 136025'],
    [step, '739 201'],
    [step, 'c’est fait'],
    [step, 'j’ai une erreur'],
    [step, 'error'],
    [step, 'ça ne marche pas'],
    [step, 'le code n’arrive pas'],
    [step, 'pas encore'],
    [choice, 'approved'],
    [choice, 'rejeté'],
    [choice, '3'],
    ['setup.channels[].verificationProblem', 'numéro déjà enregistré'],
    ['setup.channels[].verificationProblem', 'the code did not arrive'],
    ['business.businessManagerId', '131047131047'],
    ['business.businessManagerId', '1310470'],
    ['skills[].routing.fallbackSeconds', '131047'],
    ['channels[].phoneNumber', '+1 310 471 3104'],
    [name, 'Erreur 404 inc.'],
    [name, 'Error 42 Records'],
    [name, 'Trial and Error Brewing'],
    [name, 'Number 9 already in use'],
    [name, 'Compte Désactivé Spectacles'],
    ['business.description', 'We mend display names that were rejected and accounts that were restricted.'],
    ['business.description', 'Nous réparons les codes incorrects et les numéros déjà utilisés.'],
    ['business.address', '131047, rue Principale, Montréal'],
    ['business.address', '(190) rue Error, Québec'],
    ['business.description', '« erreur 131047 »'],
    [name, '"error 131047"'],
    [step, 'why is my display name rejected?'],
    [step, 'x '.repeat(1500)],
  ])('at %s «%s» is left to others', (id, text) => {
    for (const tag of tags) expect(decodedAt(id, text, tag)).toBeUndefined();
  });

  test('six digits alone are still a verification code, and are never said again', () => {
    for (const code of ['133016', '131047', 'mon code : 133016'])
      for (const tag of tags) {
        const { text } = standingAt(step, tag).say(code);
        expect(text).toContain(languages[tag].phrases.keepCode);
        expect(text).not.toMatch(/\d{6}/);
      }
  });
});

test.each(tags)('no explanation repeats a code: %s', (tag) => {
  for (const id of Object.keys(errors) as ErrorId[]) expect(errorText(id, languages[tag]), id).not.toMatch(/\d{6}/);
});
