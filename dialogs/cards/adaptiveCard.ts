import type { Card, CardLine, Choice, FormInput, ReviewGroup, ReviewRow } from '../message.ts';

type Element = Readonly<Record<string, unknown>>;

/** What a pressed button of a card sends back; `label` is what the person saw on it. */
export type Submitted =
  | { readonly question: string; readonly value: unknown; readonly label: string }
  /** Ticked options come as their positions in `options`, under the input's id `picked`. */
  | { readonly question: string; readonly options: readonly unknown[]; readonly labels: readonly string[] }
  | { readonly form: true; readonly label: string }
  | { readonly change: string; readonly label: string };

/** Id of the input with the ticked options. */
export const pickedId = 'picked';

/** A card as Adaptive Card 1.5. Words of people stand in text runs only, which no client reads as Markdown or HTML. */
export const adaptiveCard = (card: Card, fallbackText: string): Element => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText,
  speak: fallbackText,
  ...contents(card),
});

function contents(card: Card): { readonly body: readonly Element[]; readonly actions: readonly Element[] } {
  switch (card.kind) {
    case 'question':
      return question(card);
    case 'form':
      return form(card);
    case 'step':
      return {
        body: [
          heading(card.title),
          ...paragraphs(card.text),
          ...card.lines.flatMap((line, i) => numbered(line, i + 1)),
        ],
        actions: card.choices.map((choice, i) => (i ? button(choice) : primary(button(choice)))),
      };
    case 'review':
      return { body: [heading(card.title), ...card.groups.flatMap(group)], actions: card.choices.map(button) };
    case 'chart':
      return {
        body: [heading(card.title), ...paragraphs(card.text), ...drawing(card), ...paragraphs(card.below)],
        actions: card.choices.map(button),
      };
  }
}

function question(card: Extract<Card, { kind: 'question' }>) {
  const { choices, many, hint } = card;
  const body = [heading(card.title), ...paragraphs(card.text)];
  if (!many) return { body: [...body, ...paragraphs(hint ?? '', { isSubtle: true })], actions: choices.map(button) };
  const data: Submitted = {
    question: choices[0]?.question ?? '',
    options: choices.map(({ value }) => value),
    labels: choices.map(({ label }) => label),
  };
  const input = {
    type: 'Input.ChoiceSet',
    id: pickedId,
    isMultiSelect: true,
    style: 'expanded',
    wrap: true,
    label: card.hint ?? card.title,
    choices: choices.map(({ label }, i) => ({ title: label, value: String(i) })),
  };
  return { body: [...body, input], actions: [primary(submit('OK', data))] };
}

const drawing = ({ image }: Extract<Card, { kind: 'chart' }>): readonly Element[] =>
  image ? [{ type: 'Image', url: image.url, altText: image.alt, size: 'Stretch' }] : [];

const form = (card: Extract<Card, { kind: 'form' }>) => ({
  body: [heading(card.title), ...paragraphs(card.text), ...card.inputs.map(input)],
  actions: [primary(submit(card.submit, { form: true, label: card.submit }))],
});

const input = ({ path, label, placeholder, value, long }: FormInput): Element => ({
  type: 'Input.Text',
  id: path,
  label,
  placeholder,
  maxLength: 4096,
  ...(value !== undefined && { value }),
  ...(long && { isMultiline: true }),
});

/** The one button most people want. */
const primary = (action: Element): Element => ({ ...action, style: 'positive' });

const numbered = ({ text, value }: CardLine, number: number): readonly Element[] => [
  columns([
    { type: 'Column', width: '32px', items: [runs([{ text: `${number}.`, weight: 'Bolder' }])] },
    {
      type: 'Column',
      width: 'stretch',
      items: [...paragraphs(text), ...(value === undefined ? [] : [copied(value)])],
    },
  ]),
];

const copied = (value: string): Element => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Small',
  items: [runs([{ text: value, fontType: 'Monospace' }])],
});

const group = ({ title, rows }: ReviewGroup): readonly Element[] => [
  { ...heading(title, 'Medium'), separator: true, spacing: 'Medium' },
  ...rows.map(row),
];

const row = ({ path, label, value, editLabel }: ReviewRow): Element =>
  columns([
    {
      type: 'Column',
      width: 'stretch',
      items: [runs([{ text: label, isSubtle: true, size: 'Small' }]), { ...runs([{ text: value }]), spacing: 'None' }],
    },
    {
      type: 'Column',
      width: 'auto',
      verticalContentAlignment: 'Center',
      selectAction: submit(editLabel, { change: path, label: editLabel }),
      items: [runs([{ text: '✎', color: 'Accent', size: 'Medium' }])],
    },
  ]);

const columns = (of: readonly Element[]): Element => ({ type: 'ColumnSet', spacing: 'Small', columns: of });

const button = ({ label, value, question }: Choice): Element => submit(label, { question, value, label });

const submit = (title: string, chenal: Submitted): Element => ({
  type: 'Action.Submit',
  title,
  tooltip: title,
  data: { chenal },
});

const markdown = /[\\`*_[\]<>&~#|]/;

/** A real heading where its words cannot be taken for Markdown, else bold text. */
const heading = (text: string, size = 'Large'): Element =>
  markdown.test(text)
    ? runs([{ text, weight: 'Bolder', size }])
    : { type: 'TextBlock', style: 'heading', weight: 'Bolder', size, wrap: true, text };

const paragraphs = (text: string, looks: Element = {}): readonly Element[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => runs([{ text: part, ...looks }]));

const runs = (of: readonly Element[]): Element => ({
  type: 'RichTextBlock',
  inlines: of.map((one) => ({ type: 'TextRun', ...one })),
});
