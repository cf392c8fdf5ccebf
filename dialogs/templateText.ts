import { spelledPhone } from '../machines/rules/phone.ts';
import {
  filledText,
  type SampleKey,
  sampleKeys,
  type TemplateButton,
  type TemplateText,
  variablesIn,
} from '../machines/rules/templateVariables.ts';
import type { Read, Value } from '../machines/value.ts';
import type { Language, OptionWording } from './language.ts';
import { fold, wordsOf } from './normalize.ts';
import { say } from './say.ts';

const lists = { fr: new Intl.ListFormat('fr-CA'), en: new Intl.ListFormat('en-CA') };

/** What the customer reads, examples filled in, one part a line; `media` names a header that is not text. */
export function previewText(value: Value, { language, media }: { language: Language; media?: string }): string {
  const text = filledText(value as TemplateText);
  const header = text.header ?? media;
  return [
    say(language, 'previewTitle'),
    ...(header === undefined ? [] : [say(language, 'previewHeader', { text: header })]),
    say(language, 'previewBody', { text: text.body }),
    ...(text.footer === undefined ? [] : [say(language, 'previewFooter', { text: text.footer })]),
    ...(text.buttons ?? []).map((one, i) =>
      say(language, 'previewButton', { n: i + 1, text: buttonWords(one, language) }),
    ),
  ].join('\n');
}

/** What is said once a text is taken: its preview, and what a reviewer may hold against its category. */
export function templateEcho(value: Value, { read }: { readonly read: Read }, language: Language): readonly string[] {
  const header = read('templates[].header');
  const options: Readonly<Record<string, OptionWording>> = language.questions['templates[].header'].choices;
  const wording = header === 'none' || header === 'text' ? undefined : options[String(header)];
  const media = wording && (typeof wording === 'string' ? wording : wording.label);
  return [
    previewText(value, { language, ...(media !== undefined && { media }) }),
    ...categoryHints(value, read('templates[].category'), language),
  ];
}

/** The same in one phrase that never ends with a full stop, as every other value is spelled. */
export const spellTemplate = (value: Value, language: Language): string =>
  partsOf(filledText(value as TemplateText), language).join(', ');

/** The text as it is entered in WhatsApp Business Manager: variables as they are, then the example of each. */
export function templateSource(value: Value, language: Language): string {
  const text = value as TemplateText;
  const samples = sampleKeys(text).flatMap((one) => {
    const sample = text.samples?.[one.key];
    if (sample === undefined) return [];
    return [say(language, 'spelledSample', { variable: sampleName(one, language), text: sample })];
  });
  const told = samples.length ? [say(language, 'spelledSamples', { list: lists[language.tag].format(samples) })] : [];
  return [...partsOf(text, language), ...told].join(', ');
}

function partsOf({ header, body, footer, buttons = [] }: TemplateText, language: Language): readonly string[] {
  const words = buttons.map((one) => buttonWords(one, language));
  return [
    ...(header === undefined ? [] : [say(language, 'spelledHeader', { text: header })]),
    say(language, 'spelledBody', { text: body }),
    ...(footer === undefined ? [] : [say(language, 'spelledFooter', { text: footer })]),
    ...(words.length
      ? [
          say(language, words.length > 1 ? 'spelledButtons' : 'spelledButton', {
            list: lists[language.tag].format(words),
          }),
        ]
      : []),
  ];
}

const buttonPhrase = {
  'quick-reply': 'buttonReply',
  url: 'buttonUrl',
  phone: 'buttonPhone',
  'copy-code': 'buttonCode',
} as const;

const buttonWords = ({ kind, text, value = '' }: TemplateButton, language: Language): string =>
  kind === 'quick-reply'
    ? say(language, buttonPhrase[kind], { text })
    : say(language, buttonPhrase[kind], { text, value: kind === 'phone' ? spelledPhone(value) : value });

const sampleName = ({ part, name, key, n = 0 }: SampleKey, language: Language): string =>
  key === name
    ? `{{${name}}}`
    : part === 'header'
      ? say(language, 'sampleHeader')
      : say(language, 'sampleButton', { n });

const promotional = new Set(
  wordsOf(
    fold(
      'rabais solde soldes promo promotion promotions offre offres escompte aubaine aubaines liquidation cadeau cadeaux coupon coupons sale sales discount discounts offer offers deal deals clearance giveaway bogo',
    ),
  ),
);
const coded = new Set(wordsOf(fold('code codes otp nip pin')));
const login = new Set(
  wordsOf(
    fold('connexion connecter verification authentification securite otp nip pin login verify signin security access'),
  ),
);

/** What a reviewer at WhatsApp may hold against the category that was chosen; nothing of it is certain. */
export function categoryHints(value: Value, category: Value | undefined, language: Language): readonly string[] {
  const { header = '', body, footer = '', buttons = [] } = value as TemplateText;
  const all = [header, body, footer, ...buttons.map(({ text }) => text)].join(' ');
  const words = wordsOf(fold(all));
  const promotion = category === 'UTILITY' ? words.findIndex((word) => promotional.has(word)) : -1;
  const givesCode = words.some((word) => coded.has(word)) && words.some((word) => login.has(word));
  return [
    ...(promotion < 0 ? [] : [say(language, 'hintPromotion', { word: words[promotion] as string })]),
    ...(category !== 'AUTHENTICATION' && givesCode && variablesIn(body).length ? [say(language, 'hintCode')] : []),
    ...(category === 'AUTHENTICATION' && !variablesIn(body).length ? [say(language, 'hintNoCode')] : []),
  ];
}
