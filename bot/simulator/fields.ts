import { escaped } from '../webchat/page.ts';

/** Attributes by name; `true` stands alone, `false` is left out. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

const spelled = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isWide?: boolean;
}

const around = ({ id, label, hint, isWide }: Field, control: string): string =>
  `<div class="field${isWide ? ' wide' : ''}"><label for="${id}">${escaped(label)}</label>${control}${
    hint ? `<p class="hint" id="${id}-hint">${escaped(hint)}</p>` : ''
  }</div>`;

const described = ({ id, hint }: Field): Attributes => (hint ? { 'aria-describedby': `${id}-hint` } : {});

export const input = (field: Field, attributes: Attributes): string =>
  around(field, `<input id="${field.id}"${spelled({ ...described(field), ...attributes })}>`);

export const textArea = (field: Field, attributes: Attributes, text = ''): string =>
  around(
    field,
    `<textarea id="${field.id}"${spelled({ ...described(field), ...attributes })}>${escaped(text)}</textarea>`,
  );

/** A list of choices, the first one chosen. */
export const select = (field: Field, choices: readonly (readonly [value: string, label: string])[]): string => {
  const options = choices.map(([value, label]) => `<option value="${escaped(value)}">${escaped(label)}</option>`);
  return around(field, `<select id="${field.id}"${spelled(described(field))}>${options.join('')}</select>`);
};
