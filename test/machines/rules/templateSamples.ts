import type { Reason } from '../../../machines/refusal.ts';

interface Sample {
  readonly name: string;
  readonly text: unknown;
  readonly reason: Reason;
  readonly args?: Readonly<Record<string, string | number>>;
  /** The proposal, where the text can be mended. */
  readonly mended?: unknown;
}
const reply = (text: string) => ({ kind: 'quick-reply', text });
const call = { kind: 'phone', text: 'Appeler', value: '+14165550123' };
const site = (value: string) => ({ kind: 'url', text: 'Notre site', value });
const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ');
const body = 'Votre commande est prête.';

/** One text for each limit of WhatsApp, with what is said and proposed. */
export const sections: readonly Sample[] = [
  { name: 'no body', text: { body: ' \n' }, reason: 'template-body-missing' },
  {
    name: 'a header of two lines',
    text: { header: 'Bonjour\nà vous', body },
    reason: 'template-one-line',
    args: { part: 'header' },
    mended: { header: 'Bonjour à vous', body },
  },
  {
    name: 'a header of 61 characters',
    text: { header: `${'mot '.repeat(14)}motus`, body },
    reason: 'template-part-long',
    args: { part: 'header', max: 60, length: 61 },
    mended: { header: words(14), body },
  },
  {
    name: 'a body of 1,025 characters',
    text: { body: `${'mot '.repeat(255)}motus` },
    reason: 'template-part-long',
    args: { part: 'body', max: 1024, length: 1025 },
    mended: { body: words(255) },
  },
  {
    name: 'a footer of 61 characters',
    text: { body, footer: `${'mot '.repeat(14)}motus` },
    reason: 'template-part-long',
    args: { part: 'footer', max: 60, length: 61 },
    mended: { body, footer: words(14) },
  },
  {
    name: 'a label of 26 characters',
    text: { body, buttons: [reply(`${'mot '.repeat(6)}ab`)] },
    reason: 'template-part-long',
    args: { part: 'button', max: 25, length: 26 },
    mended: { body, buttons: [reply(words(6))] },
  },
  {
    name: 'an address of 2,001 characters',
    text: { body, buttons: [site(`https://thejungle.example/${'a'.repeat(1975)}`)] },
    reason: 'template-part-long',
    args: { part: 'address', max: 2000, length: 2001 },
  },
  {
    name: 'hidden characters',
    text: { body: 'Votre\u200b commande est prête.' },
    reason: 'hidden-characters',
    mended: { body },
  },
  {
    name: 'single braces',
    text: { body: 'Bonjour {1}, votre commande est prête.', samples: { '1': 'Marie' } },
    reason: 'template-variable-form',
    mended: { body: 'Bonjour {{1}}, votre commande est prête.', samples: { '1': 'Marie' } },
  },
  {
    name: 'a name with capitals and accents',
    text: { body: 'Bonjour {{Prénom}}, votre commande est prête.', samples: { prenom: 'Marie' } },
    reason: 'template-variable-form',
    mended: { body: 'Bonjour {{prenom}}, votre commande est prête.', samples: { prenom: 'Marie' } },
  },
  { name: 'one brace too few', text: { body: 'Bonjour {{1}, oui.{{' }, reason: 'template-variable-form' },
  {
    name: 'numbers and names mixed',
    text: { body: 'Bonjour {{prenom}}, votre commande {{1}} est prête.', samples: { prenom: 'Marie', '1': 'A1' } },
    reason: 'template-variable-mixed',
    mended: { body: 'Bonjour {{1}}, votre commande {{2}} est prête.', samples: { '1': 'Marie', '2': 'A1' } },
  },
  {
    name: 'a gap in the numbers',
    text: { body: 'Bonjour {{1}}, votre commande {{3}} est prête.', samples: { '1': 'Marie', '3': 'A1' } },
    reason: 'template-variable-order',
    mended: { body: 'Bonjour {{1}}, votre commande {{2}} est prête.', samples: { '1': 'Marie', '2': 'A1' } },
  },
  {
    name: 'numbers out of order',
    text: { body: 'Bonjour {{2}}, votre commande {{1}} est prête.', samples: { '1': 'A1', '2': 'Marie' } },
    reason: 'template-variable-order',
    mended: { body: 'Bonjour {{1}}, votre commande {{2}} est prête.', samples: { '1': 'Marie', '2': 'A1' } },
  },
  {
    name: 'a header that does not begin at 1',
    text: { header: 'Pour {{2}}', body, samples: { header: 'Marie' } },
    reason: 'template-variable-order',
    mended: { header: 'Pour {{1}}', body, samples: { header: 'Marie' } },
  },
  {
    name: 'a name used twice',
    text: { body: 'Oui {{nom}}, votre commande pour {{nom}} est prête.', samples: { nom: 'Marie' } },
    reason: 'template-variable-repeated',
    args: { name: 'nom' },
    mended: {
      body: 'Oui {{nom}}, votre commande pour {{nom_bis}} est prête.',
      samples: { nom: 'Marie', nom_bis: 'Marie' },
    },
  },
  {
    name: 'a variable at the start',
    text: { body: '{{1}}, votre commande est prête.', samples: { '1': 'Marie' } },
    reason: 'template-variable-edge',
    args: { edge: 'start' },
  },
  {
    name: 'a variable at the end',
    text: { body: 'Votre commande sera prête {{1}}', samples: { '1': 'jeudi' } },
    reason: 'template-variable-edge',
    args: { edge: 'end' },
    mended: { body: 'Votre commande sera prête {{1}}.', samples: { '1': 'jeudi' } },
  },
  {
    name: 'too many variables for so few words',
    text: { body: 'Bonjour {{1}} {{2}} !', samples: { '1': 'a', '2': 'b' } },
    reason: 'template-variables-many',
    args: { count: 2, words: 1, min: 4 },
  },
  {
    name: 'two variables in the header',
    text: { header: '{{1}} et {{2}}', body, samples: { header: 'a', '2': 'Paul' } },
    reason: 'template-header-variables',
    mended: { header: '{{1}} et Paul', body, samples: { header: 'a', '2': 'Paul' } },
  },
  {
    name: 'a variable in the footer',
    text: { body, footer: 'Merci {{1}}', samples: { '1': 'Marie' } },
    reason: 'template-footer-variables',
    mended: { body, footer: 'Merci Marie', samples: { '1': 'Marie' } },
  },
  {
    name: 'no examples',
    text: { body: 'Bonjour {{1}}, votre commande {{2}} est prête.' },
    reason: 'template-sample-missing',
    args: { variables: '{{1}}, {{2}}' },
  },
  { name: 'no example for the header', text: { header: 'Pour {{1}}', body }, reason: 'template-sample-header' },
  {
    name: 'no example for an address',
    text: { body, buttons: [reply('Oui'), site('https://thejungle.example/{{1}}')] },
    reason: 'template-sample-button',
    args: { n: 2 },
  },
  {
    name: 'eleven buttons',
    text: { body, buttons: Array.from({ length: 11 }, (_, i) => reply(`Choix ${i}`)) },
    reason: 'template-buttons-many',
    args: { max: 10 },
    mended: { body, buttons: Array.from({ length: 10 }, (_, i) => reply(`Choix ${i}`)) },
  },
  {
    name: 'three addresses',
    text: { body, buttons: ['a', 'b', 'c'].map((one) => site(`https://thejungle.example/${one}`)) },
    reason: 'template-buttons-kind',
    args: { kind: 'url', max: 2 },
    mended: { body, buttons: ['a', 'b'].map((one) => site(`https://thejungle.example/${one}`)) },
  },
  {
    name: 'two telephone numbers',
    text: { body, buttons: [call, { ...call, text: 'Autre' }] },
    reason: 'template-buttons-kind',
    args: { kind: 'phone', max: 1 },
    mended: { body, buttons: [call] },
  },
  {
    name: 'two codes to copy',
    text: { body, buttons: ['A', 'B'].map((value) => ({ kind: 'copy-code', text: 'Copier', value })) },
    reason: 'template-buttons-kind',
    args: { kind: 'copy-code', max: 1 },
    mended: { body, buttons: [{ kind: 'copy-code', text: 'Copier', value: 'A' }] },
  },
  {
    name: 'quick replies on both sides of another button',
    text: {
      body,
      buttons: [reply('Oui'), site('https://thejungle.example/{{1}}'), reply('Non')],
      samples: { button2: '42' },
    },
    reason: 'template-buttons-order',
    mended: {
      body,
      buttons: [reply('Oui'), reply('Non'), site('https://thejungle.example/{{1}}')],
      samples: { button3: '42' },
    },
  },
  { name: 'a button without a label', text: { body, buttons: [reply(' ')] }, reason: 'template-button-label' },
  {
    name: 'a button that leads nowhere',
    text: { body, buttons: [{ kind: 'url', text: 'Notre site' }] },
    reason: 'template-button-value',
    args: { name: 'Notre site' },
  },
  {
    name: 'a variable in the middle of an address',
    text: { body, buttons: [site('https://thejungle.example/{{1}}/rdv')], samples: { button1: '42' } },
    reason: 'template-url-variable',
    mended: { body, buttons: [site('https://thejungle.example/{{1}}')], samples: { button1: '42' } },
  },
  { name: 'an address that is none', text: { body, buttons: [site('thejungle')] }, reason: 'url-malformed' },
  {
    name: 'a number that is none',
    text: { body, buttons: [{ ...call, value: '4165550123' }] },
    reason: 'phone-country-missing',
  },
];
