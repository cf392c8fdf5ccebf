import { errors, type KnownError } from '../../machines/errors.ts';
import { maskSecrets } from '../mask.ts';
import type { Said } from '../message.ts';

/** Numbers of other products' errors that the conversation explains: they look like codes, and are nobody's. */
const errorNumbers: ReadonlySet<string> = new Set(
  Object.values(errors as Readonly<Record<string, KnownError>>).flatMap(({ codes = [] }) =>
    codes.filter((code) => typeof code === 'number').map(String),
  ),
);

export const isErrorNumber = (text: string): boolean => errorNumbers.has(text);

const reported = /\berr(?:eur|or|\.)?s?\b|\(#|#\d/i;
const alone = /(?<![\d+])\d{5,7}(?!\d)/g;

/** Hides codes and passwords, and leaves the numbers of known errors where an error is reported. */
export function hideSecrets(text: string): string {
  if (!reported.test(text)) return maskSecrets(text);
  const kept: string[] = [];
  const parted = text.replace(alone, (digits) => {
    if (!isErrorNumber(digits)) return digits;
    kept.push(digits);
    return placeOf(kept.length - 1);
  });
  return kept.reduce((whole, digits, i) => whole.replace(placeOf(i), digits), maskSecrets(parted));
}

/** A character of private use for each number that is kept. */
const placeOf = (i: number): string => String.fromCharCode(firstPrivate + (i % mostKept));
const firstPrivate = 0xe100;
const mostKept = 2000;

/** The same without codes and passwords, which are never written down. */
export const withoutSecrets = (said: Said): Said => ({
  ...said,
  ...(said.text !== undefined && { text: hideSecrets(said.text) }),
  ...(typeof said.press?.value === 'string' && { press: { ...said.press, value: hideSecrets(said.press.value) } }),
  ...(said.form && { form: mapped(said.form, hideSecrets) }),
});

const mapped = (form: Readonly<Record<string, string>>, change: (text: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(form).map(([key, text]) => [key, change(text)]));
