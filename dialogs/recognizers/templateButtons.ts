import type { Reason } from '../../machines/refusal.ts';
import type { ButtonKind, TemplateButton } from '../../machines/rules/templateVariables.ts';
import { keyOf } from '../grammar/grammar.ts';
import { withoutEnd } from '../normalize.ts';
import { phone } from './phone.ts';
import type { RecognizerContext } from './recognizer.ts';
import { unquoted } from './templateParts.ts';

/** A button as it was written; `problem` says why its number cannot stand as it is, though it was completed. */
export interface ReadButton {
  readonly button: TemplateButton;
  readonly problem?: Reason;
}

const kindWords: Readonly<Record<ButtonKind, string>> = {
  'quick-reply': 'reponse rapide,reponse,quick reply,reply',
  url: 'url,lien,adresse,site,site web,link,website,web,ouvrir,open',
  phone: 'telephone,appel,appeler,phone,call,call phone,numero,number',
  'copy-code': 'code,copier,copier le code,copy,copy code,coupon',
};
const kindOf: ReadonlyMap<string, ButtonKind> = new Map(
  (Object.keys(kindWords) as ButtonKind[]).flatMap((kind) => kindWords[kind].split(',').map((word) => [word, kind])),
);

const separator = /(?:→|=>|->|[=\-–—:：(])$/;
const bareLabel = (text: string): string => unquoted(text.trimEnd().replace(separator, ''));

/** « Notre site = https://… », « Appeler : +1 416 555 0123 », « Copier le code (WA20) », « Confirmer ». */
export function buttonFrom(entry: string, context: RecognizerContext): ReadButton {
  const text = entry.slice(0, 2400).trim();
  const address = text.search(/https?:\/\/|\bwww\./i);
  if (address > 0)
    return {
      button: { kind: 'url', text: bareLabel(text.slice(0, address)), value: addressFrom(text.slice(address)) },
    };
  const digits = phoneStart(text);
  if (digits > 0) return withPhone(bareLabel(text.slice(0, digits)), text.slice(digits).replace(/\)$/, ''), context);
  const pair = pairIn(text);
  return { button: pair ? paired(pair, text) : plain(text) };
}

const addressFrom = (text: string): string => {
  const bare = withoutEnd(text, ' \u00a0\n)»”"');
  return /^https?:/i.test(bare) ? bare : `https://${bare}`;
};

/** Where the telephone number at the end of a text begins; -1 when it ends with none. */
function phoneStart(text: string): number {
  let at = text.length;
  let count = 0;
  while (at > 0 && /[\d\s().+\-\u00a0]/.test(text[at - 1] as string)) {
    at--;
    if (/\d/.test(text[at] as string)) count++;
  }
  const within = text.slice(at).search(/[+\d(]/);
  return count >= 7 && count <= 15 && within >= 0 ? at + within : -1;
}

function withPhone(text: string, number: string, context: RecognizerContext): ReadButton {
  const read = phone(number, context);
  if (read.kind === 'value') return { button: { kind: 'phone', text, value: read.value as string } };
  if (read.kind === 'unclear' || read.refusal.proposal === undefined)
    return { button: { kind: 'phone', text, value: number.replace(/[^\d+]/g, '') } };
  return {
    button: { kind: 'phone', text, value: read.refusal.proposal as string },
    problem: read.refusal.reason,
  };
}

/** Label and what follows it: « label = rest », « label : rest », « label (rest) ». */
function pairIn(text: string): readonly [label: string, rest: string] | undefined {
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (bracket > 0) return [text.slice(0, bracket).trim(), text.slice(bracket + 1, -1).trim()];
  const at = text.search(/→|=>|->|=|[:：]/);
  if (at < 1) return undefined;
  return [
    text.slice(0, at).trim(),
    text
      .slice(at)
      .replace(/^(?:→|=>|->|=|[:：])/, '')
      .trim(),
  ];
}

function paired([label, rest]: readonly [string, string], whole: string): TemplateButton {
  const kind = kindOf.get(keyOf(rest));
  if (kind) return { kind, text: unquoted(label) };
  if (/^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/\S*)?$/.test(rest) && /\.[a-z]{2,}(?:\/|$)/i.test(rest))
    return { kind: 'url', text: unquoted(label), value: `https://${rest}` };
  if (rest && / (?:code|coupon) /.test(` ${keyOf(label)} `))
    return { kind: 'copy-code', text: unquoted(label), value: unquoted(rest) };
  return plain(whole);
}

const plain = (text: string): TemplateButton =>
  kindOf.get(keyOf(text)) === 'copy-code' && keyOf(text).includes(' ')
    ? { kind: 'copy-code', text: unquoted(text) }
    : { kind: 'quick-reply', text: unquoted(text) };
