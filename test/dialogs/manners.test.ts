import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { utterances } from '../../bot/cli/chat.ts';
import { converse } from '../helpers/talk.ts';

const script = utterances(readFileSync(new URL('../transcripts/jungle-at-classics.fr.txt', import.meta.url), 'utf8'));
/** The example company's conversation up to the answer that follows this question. */
function upTo(question: string) {
  const talk = converse('fr-CA');
  for (const line of script) {
    if (talk.question() === question) break;
    talk.say(line);
  }
  expect(talk.question()).toBe(question);
  return talk;
}

describe('secrets', () => {
  test.each(['le code est 482913', '482913', 'my code is 482 913'])(
    'a code is not a Business Manager ID: %s',
    (said) => {
      const talk = upTo('business.businessManagerId');
      expect(talk.say(said).text).toContain('code de vérification');
      expect(JSON.stringify(talk.session())).not.toMatch(/482 ?913/);
      expect(talk.question()).toBe('business.businessManagerId');
    },
  );

  test('a password is neither taken nor kept', () => {
    const talk = upTo('business.name');
    expect(talk.say('mon mot de passe est Soleil123').text).toContain('jamais de mot de passe');
    expect(JSON.stringify(talk.session())).not.toContain('Soleil');
  });
});

describe('names', () => {
  test.each(['ok', 'plus tard', 'non', 'aucune', 'je ne sais pas'])('«%s» is no name, unless it is quoted', (said) => {
    const talk = upTo('business.name');
    expect(talk.say(said).text).toContain('guillemets');
    expect(talk.values()).not.toHaveProperty('business.name');
    talk.say(`« ${said} »`);
    expect(talk.values()['business.name']).toBe(said);
  });
});

describe('several answers at once', () => {
  const company = {
    'business.website': 'https://x.ca',
    'business.address': '12 rue St-Denis Montreal',
    'business.email': 'info@x.ca',
  };

  test('on one line, whatever their order', () => {
    const talk = upTo('business.website');
    talk.say('www.x.ca, 12 rue St-Denis Montreal, info@x.ca');
    expect(talk.values()).toMatchObject({ ...company, 'business.website': 'https://www.x.ca' });
  });

  test('keep what is valid and say which part is not', () => {
    const talk = upTo('business.website');
    const { text } = talk.say('x.ca\n12 rue St-Denis Montreal\ninfo@x');
    expect(talk.values()).toMatchObject({
      'business.website': 'https://x.ca',
      'business.address': '12 rue St-Denis Montreal',
    });
    expect(text).toContain('courriel\u00a0:');
    expect(talk.question()).toBe('business.email');
  });
});

describe('what a refusal or a change brings', () => {
  test('a number that WhatsApp refuses is explained at once, and stays open', () => {
    const talk = upTo('channels[0].approval');
    expect(talk.say('refusé').text.length).toBeGreaterThan(150);
    expect(talk.configuration().openPoints).toContainEqual(
      expect.objectContaining({ path: 'channels[0].approval', reason: 'refused' }),
    );
  });

  test('another number is asked about anew (R79)', () => {
    const talk = upTo('setup.channels[0].another');
    const { text } = talk.say('changer le numéro de téléphone', '+1 514 555 0188');
    expect(text).toContain('à répondre de nouveau');
    talk.say('oui');
    expect(talk.question()).toBe('channels[0].previousUse');
    expect(talk.values()).not.toHaveProperty('channels[0].approval');
  });

  test('the account’s approval can be changed by its name', () => {
    const talk = converse('fr-CA');
    talk.say('aucun', 'fait', 'fait', '+1 416 555 0123', 'jamais utilisé', 'fait', 'existant', 'en cours');
    talk.say('changer approbation du compte');
    expect(talk.question()).toBe('account.review');
    talk.say('approuvé');
    expect(talk.values()['account.review']).toBe('approved');
  });

  test('when nothing has moved, everything is kept and nothing is refused', () => {
    const talk = converse('fr-CA');
    for (const line of script) talk.say(line === 'connecté' ? 'en attente' : line);
    expect(talk.question()).toBe('setup.openPoint');
    const before = talk.values();
    for (const said of ['aucun', 'plus tard', 'passer', 'non'])
      expect(talk.say(said).text).toContain('Pas de nouvelles?');
    expect(talk.values()).toEqual(before);
    talk.say('1', 'connecté', 'terminer');
    expect(talk.configuration().status).toBe('complete');
  });
});
