import { describe, expect, test } from 'vitest';
import { heard, option } from './hearing.ts';

const channels = ['WhatsApp Toronto', 'WhatsApp Laval', 'Service et ventes, Québec', 'SMS Montréal'].map((name) =>
  option(name, name),
);
const [toronto, laval, sales, sms] = channels.map(({ value }) => value);
const locks = [
  option('when-offline', 'Lorsqu’il est hors ligne', 'when offline'),
  option('when-available', 'Lorsqu’il est disponible', 'when available'),
];
const known = [option('yes', 'Oui'), option('no', 'Non'), option('unknown', 'Je ne sais pas')];
describe('choice', () => {
  test.each([
    ['1', toronto],
    ['2.', laval],
    ['#2', laval],
    ['n° 3', sales],
    ['la première', toronto],
    ['le deuxième', laval],
    ['la dernière', sms],
    ['b', laval],
    ['option 4', sms],
    ['1️⃣', toronto],
    ['the second one', laval],
    ['toronto', toronto],
    ['WhatsApp Tornto', toronto],
    ['laval svp', laval],
    ['sms montreal', sms],
    ['je prends le SMS', sms],
    ['quebec', sales],
    ['Service et ventes, Québec', sales],
    ['le canal WhatsApp Toronto', toronto],
    ['5', 'not-a-choice'],
    ['les deux', 'choose-one'],
    ['WhatsApp Toronto et SMS Montréal', 'choose-one'],
    ['whatsapp', `? ${toronto} ${laval}`],
    ['pas laval', '?'],
    ['toronto ou laval', '?'],
    ['WhatsApp Toronto ou Laval', `? ${toronto}`],
    ['xyz', '?'],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('choice', said, 'fr', { options: channels })).toBe(answer));

  test.each([
    ['offline', 'when-offline'],
    ['when ofline', 'when-offline'],
    ['hors-ligne', 'when-offline'],
    ['available', 'when-available'],
    ['lorsqu’il est disponible', 'when-available'],
    ['unavailable', '?'],
    ['online', '?'],
    ['indisponible', '?'],
    ['not available', '?'],
    ['Lorsqu’il est indisponible', '?'],
    ['when online', '?'],
  ])('never guesses the opposite: «%s»', (said, answer) =>
    expect(heard('choice', said, 'en', { options: locks })).toBe(answer),
  );

  test.each([
    ['ouais', 'yes'],
    ['nope', 'no'],
    ['pas encore', 'no'],
    ['aucune idée', 'unknown'],
    ['I don’t know', 'unknown'],
  ])('reads general answers where the options are yes, no and unknown: «%s»', (said, answer) =>
    expect(heard('choice', said, 'fr', { options: known })).toBe(answer),
  );

  test('takes a name as it is where there is nothing to choose from', () => {
    expect(heard('choice', ' Ventes ', 'fr')).toBe('Ventes');
  });
});

describe('choices', () => {
  const all = channels.map(({ value }) => value);
  test.each([
    ['1, 2', [toronto, laval]],
    ['1 et 4', [toronto, sms]],
    ['2-4', [laval, sales, sms]],
    ['1 à 3', [toronto, laval, sales]],
    ['1 2 4', [toronto, laval, sms]],
    ['tous', all],
    ['all of them', all],
    ['tous les canaux', all],
    ['tous sauf 2', [toronto, sales, sms]],
    ['all except the first one and SMS', [laval, sales]],
    ['aucun', []],
    ['none', []],
    ['laval', [laval]],
    ['Service et ventes, Québec et SMS Montréal', [sales, sms]],
    ['- WhatsApp Toronto\n- SMS Montréal', [toronto, sms]],
    ['WhatsApp Toronto; whatsapp laval', [toronto, laval]],
    ['WhatsApp Toronto, WhatsApp Toronto', [toronto]],
    ['1,9', 'not-a-choice'],
    ['WhatsApp Toronto, foo', '?'],
    ['pas laval', '?'],
    ['les deux', `? ${all.join(' ')}`],
    ['', 'empty'],
  ])('«%s»', (said, answer) => expect(heard('choices', said, 'fr', { options: channels })).toEqual(answer));

  test('takes «both» for two options', () => {
    expect(heard('choices', 'both', 'en', { options: locks })).toEqual(['when-offline', 'when-available']);
  });
});
