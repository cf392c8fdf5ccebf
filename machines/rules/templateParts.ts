import type { TemplateText } from './templateVariables.ts';

/** The texts of a template beside its buttons. */
export const parts = ['header', 'body', 'footer'] as const;
export type Part = (typeof parts)[number];

/** Applies a mend to one part, and leaves what is not there alone. */
export const withPart = (text: TemplateText, part: Part, mend: (words: string) => string): TemplateText =>
  text[part] === undefined ? text : { ...text, [part]: mend(text[part] as string) };
/** Applies a mend to every text of a template. */
export const everyPart = (text: TemplateText, mend: (words: string) => string): TemplateText => ({
  ...parts.reduce((mended, part) => withPart(mended, part, mend), text),
  ...(text.buttons && {
    buttons: text.buttons.map((one) => ({
      ...one,
      text: mend(one.text),
      ...(one.value !== undefined && { value: mend(one.value) }),
    })),
  }),
});
/** Every text of a template, labels and targets of buttons included. */
export const wordsOf = ({ header = '', body, footer = '', buttons = [] }: TemplateText): readonly string[] => [
  header,
  body,
  footer,
  ...buttons.flatMap((one) => [one.text, one.value ?? '']),
];
