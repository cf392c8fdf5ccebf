import { withoutMarks } from './characters.ts';

/** The text of a message template, as it is typed into WhatsApp Business Manager. */
export type TemplateText = {
  readonly header?: string;
  readonly body: string;
  readonly footer?: string;
  readonly buttons?: readonly TemplateButton[];
  /** An example for each variable, by its key (`sampleKeys`). */
  readonly samples?: Readonly<Record<string, string>>;
};
export const buttonKinds = ['quick-reply', 'url', 'phone', 'copy-code'] as const;
export type ButtonKind = (typeof buttonKinds)[number];
export type TemplateButton = {
  readonly kind: ButtonKind;
  readonly text: string;
  /** Address, E.164 number or code; a quick reply has none. */
  readonly value?: string;
};

const variable = /\{\{([^{}]*)\}\}/g;

/** Names of the variables of a text, in its order, as often as they stand there: `{{1}}` is `1`. */
export const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(variable)].map(([, name]) => name as string);

/** The text with each variable replaced. */
export const withVariables = (text: string, replace: (name: string, n: number) => string): string => {
  let n = 0;
  return text.replace(variable, (_, name: string) => replace(name, n++));
};

export const isNumbered = (name: string): boolean => /^[1-9][0-9]{0,2}$/.test(name);
export const isNamed = (name: string): boolean => /^[a-z_]{1,60}$/.test(name) && /[a-z]/.test(name);

/** Double braces around something else, one brace too few, or single braces around a name or number. */
export const isMisspelled = (text: string): boolean =>
  variablesIn(text).some((name) => !isNumbered(name) && !isNamed(name)) ||
  /\{\{|\}\}|\{[\p{L}\p{N}_]+\}/u.test(withVariables(text, () => ''));

/** The nearest form that WhatsApp reads: `{Prénom}` is `{{prenom}}`. */
export const respelled = (text: string): string =>
  withVariables(
    text.replace(/(?<!\{)\{+([^{}]{1,60})\}+/g, (whole, name: string) => {
      const found = nameFrom(name);
      return found ? `{{${found}}}` : whole;
    }),
    (name) => `{{${name}}}`,
  );

function nameFrom(text: string): string {
  const plain = text.trim();
  if (/^[0-9]{1,3}$/.test(plain)) return String(Number(plain) || '');
  const letters = withoutMarks(plain)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return letters.join('_');
}

/** A variable with the part it stands in and the key of its example. */
export interface SampleKey {
  readonly part: 'header' | 'body' | 'button';
  readonly name: string;
  readonly key: string;
  /** Position of the button, from 1. */
  readonly n?: number;
}

/** Numbers start anew in every part, so the example of a header is called `header`, that of a button `button1`. */
export const keyIn = (part: SampleKey['part'], name: string, n = 0): string =>
  part === 'body' || !isNumbered(name) ? name : part === 'header' ? 'header' : `button${n}`;

/** Each variable that needs an example, once. */
export function sampleKeys({ header = '', body, buttons = [] }: TemplateText): readonly SampleKey[] {
  const of = (part: SampleKey['part'], text: string, n?: number): readonly SampleKey[] =>
    variablesIn(text).map((name) => ({ part, name, key: keyIn(part, name, n), ...(n !== undefined && { n }) }));
  const all = [
    ...of('header', header),
    ...of('body', body),
    ...buttons.flatMap(({ value = '' }, i) => of('button', value, i + 1)),
  ];
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

/** What the customer reads: every variable replaced by its example. */
export function filledText(text: TemplateText): TemplateText {
  const { header, body, buttons, samples = {} } = text;
  const fill = (part: SampleKey['part'], words: string, n?: number) =>
    withVariables(words, (name) => samples[keyIn(part, name, n)] ?? `{{${name}}}`);
  return {
    ...text,
    ...(header !== undefined && { header: fill('header', header) }),
    body: fill('body', body),
    ...(buttons && {
      buttons: buttons.map((one, i) =>
        one.value === undefined ? one : { ...one, value: fill('button', one.value, i + 1) },
      ),
    }),
  };
}
