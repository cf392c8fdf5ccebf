import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../machines/refusal.ts';
import { templateText } from '../../machines/rules/templateText.ts';
import { filledText, sampleKeys, type TemplateText, variablesIn } from '../../machines/rules/templateVariables.ts';
import { sections } from './rules/templateSamples.ts';

const refusalFor = (text: unknown) => {
  const parsed = templateText.safeParse(text);
  return parsed.success ? undefined : refusalOf(parsed.error);
};
const letters = (count: number): string => `${'mot '.repeat(count)}`.slice(0, count - 1).concat('x');
const reply = (text: string) => ({ kind: 'quick-reply', text }) as const;
const good: TemplateText = {
  header: 'Rappel pour {{1}}',
  body: 'Bonjour {{1}}, votre rendez-vous est {{2}} à notre boutique.',
  footer: 'The Jungle at Classics',
  buttons: [
    reply('Confirmer'),
    reply('Annuler'),
    { kind: 'url', text: 'Notre site', value: 'https://thejungle.example/rdv/{{1}}' },
    { kind: 'phone', text: 'Appeler', value: '+14165550123' },
  ],
  samples: { header: 'Marie', '1': 'Marie', '2': 'jeudi', button3: '42' },
};

describe('a template’s text', () => {
  test.each([
    ['all its parts', good],
    ['a body alone', { body: 'Votre commande est prête.' }],
    ['named variables', { body: 'Bonjour {{prenom}}, votre code est prêt.', samples: { prenom: 'Marie' } }],
    ['the same number twice', { body: 'Oui {{1}}, je dis bien {{1}} à vous.', samples: { '1': 'Marie' } }],
    ['the longest parts', { header: letters(60), body: letters(1024), footer: letters(60) }],
    ['ten buttons', { body: 'Choisissez.', buttons: Array.from({ length: 10 }, (_, i) => reply(`Choix ${i}`)) }],
    ['the longest label', { body: 'Choisissez.', buttons: [reply('a'.repeat(25))] }],
    ['other buttons before the replies', { body: 'Oui.', buttons: [good.buttons?.[3], reply('Non')] }],
    ['line breaks in the body', { body: 'Bonjour,\n\nmerci.' }],
  ])('is taken with %s', (_, text) => expect(refusalFor(text)).toBeUndefined());

  test.each(sections)('is refused: $name', ({ text, reason, mended, args }) => {
    const refusal = refusalFor(text);
    expect(refusal?.reason).toBe(reason);
    if (args) expect(refusal?.args).toMatchObject(args);
    expect(refusal?.proposal).toEqual(mended);
    if (mended) expect(refusalFor(mended)).toBeUndefined();
  });

  test('is mended in everything at once', () => {
    const refusal = refusalFor({
      body: 'Bonjour {Prénom}, votre rendez-vous est le {{ date du jour }}',
      buttons: [reply('Oui'), { kind: 'phone', text: 'Appeler', value: '+14165550123' }, reply('Non')],
      samples: { prenom: 'Marie', date_du_jour: '26' },
    });
    expect(refusal?.proposal).toEqual({
      body: 'Bonjour {{prenom}}, votre rendez-vous est le {{date_du_jour}}.',
      buttons: [reply('Oui'), reply('Non'), { kind: 'phone', text: 'Appeler', value: '+14165550123' }],
      samples: { prenom: 'Marie', date_du_jour: '26' },
    });
  });

  test('tells first what only its author can put right', () => {
    const refusal = refusalFor({ body: 'Bonjour {{1}}, votre rendez-vous est {{2}}', samples: { '1': 'Marie' } });
    expect(refusal).toMatchObject({ reason: 'template-sample-missing', args: { variables: '{{2}}' } });
    expect(refusal?.proposal).toBeUndefined();
  });

  test('is read by customers with its examples', () => {
    expect(filledText(good)).toMatchObject({
      header: 'Rappel pour Marie',
      body: 'Bonjour Marie, votre rendez-vous est jeudi à notre boutique.',
      buttons: [{}, {}, { value: 'https://thejungle.example/rdv/42' }, {}],
    });
    expect(sampleKeys(good).map(({ key }) => key)).toEqual(['header', '1', '2', 'button3']);
    expect(variablesIn(filledText(good).body)).toEqual([]);
  });

  test('that is no text at all is refused', () => {
    for (const value of ['Bonjour', null, 3, {}, { body: 1 }, { body: 'Oui.', colour: 'red' }])
      expect(templateText.safeParse(value).success).toBe(false);
  });

  test('of any hostile shape is judged quickly', () => {
    const shapes = ['{', '{{', '}}', '{{1}}', '{{1}} ', '{a', ' ', '\n', 'mot ', '{{{1}', '«', 'é'];
    for (const shape of shapes) {
      const body = shape.repeat(Math.ceil(4096 / shape.length)).slice(0, 4096);
      const before = performance.now();
      refusalFor({ header: body, body, footer: body, buttons: [{ kind: 'url', text: body, value: body }] });
      expect(performance.now() - before, shape).toBeLessThan(200);
    }
  });
});
