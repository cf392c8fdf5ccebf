import { type Refusal, type Rule, refusalOf } from '../refusal.ts';
import { lengthOf, shortened } from './characters.ts';
import { phoneNumber } from './phone.ts';
import {
  type ButtonKind,
  type TemplateButton,
  type TemplateText,
  variablesIn,
  withVariables,
} from './templateVariables.ts';

const most = 10;
const longestLabel = 25;
const longestAddress = 2000;
const mostOf: Partial<Record<ButtonKind, number>> = { url: 2, phone: 1, 'copy-code': 1 };

/** Some of the buttons, in another order; the examples of their variables follow them. */
function withButtons(text: TemplateText, buttons: readonly TemplateButton[]): TemplateText {
  const { samples, buttons: before = [] } = text;
  const moved = Object.entries(samples ?? {}).flatMap(([key, sample]) => {
    const number = /^button([0-9]+)$/.exec(key)?.[1];
    if (number === undefined) return [[key, sample] as const];
    const at = buttons.indexOf(before[Number(number) - 1] as TemplateButton);
    return at < 0 ? [] : [[`button${at + 1}`, sample] as const];
  });
  return { ...text, buttons, ...(samples && { samples: Object.fromEntries(moved) }) };
}
const withButton = (text: TemplateText, at: number, button: TemplateButton): TemplateText => ({
  ...text,
  buttons: (text.buttons ?? []).map((one, i) => (i === at ? button : one)),
});

const notTooMany = (text: TemplateText): Refusal | undefined => {
  const { buttons = [] } = text;
  if (buttons.length > most)
    return {
      reason: 'template-buttons-many',
      args: { max: most },
      proposal: withButtons(text, buttons.slice(0, most)),
    };
  for (const [kind, max] of Object.entries(mostOf)) {
    const own = buttons.filter((one) => one.kind === kind);
    const kept = buttons.filter((one) => one.kind !== kind || own.indexOf(one) < max);
    if (own.length > max)
      return { reason: 'template-buttons-kind', args: { kind, max }, proposal: withButtons(text, kept) };
  }
  return undefined;
};

/** Quick replies stand together, before or after the other buttons. */
const grouped: Rule<TemplateText> = (text) => {
  const { buttons = [] } = text;
  const borders = buttons.filter(
    ({ kind }, i) => i > 0 && (kind === 'quick-reply') !== (buttons[i - 1]?.kind === 'quick-reply'),
  ).length;
  if (borders < 2) return undefined;
  const replies = buttons.filter(({ kind }) => kind === 'quick-reply');
  const others = buttons.filter(({ kind }) => kind !== 'quick-reply');
  return { reason: 'template-buttons-order', proposal: withButtons(text, [...replies, ...others]) };
};

const labelled = (text: TemplateText): Refusal | undefined => {
  for (const [i, button] of (text.buttons ?? []).entries()) {
    const length = lengthOf(button.text.trim());
    if (!length) return { reason: 'template-button-label', args: { n: i + 1 } };
    if (length > longestLabel)
      return {
        reason: 'template-part-long',
        args: { part: 'button', max: longestLabel, length },
        proposal: withButton(text, i, { ...button, text: shortened(button.text, longestLabel) }),
      };
  }
  return undefined;
};

const led: Rule<TemplateText> = (text) => {
  for (const [i, button] of (text.buttons ?? []).entries()) {
    const refusal = button.kind === 'quick-reply' ? undefined : leadsNowhere(button);
    if (!refusal) continue;
    const { proposal, ...rest } = refusal;
    const mended =
      typeof proposal === 'string' ? { proposal: withButton(text, i, { ...button, value: proposal }) } : {};
    return { ...rest, ...mended };
  }
  return undefined;
};

function leadsNowhere({ kind, text, value = '' }: TemplateButton): Refusal | undefined {
  if (!value.trim()) return { reason: 'template-button-value', args: { name: text } };
  if (kind === 'copy-code') return undefined;
  if (kind === 'url') return badAddress(value);
  const parsed = phoneNumber.safeParse(value);
  return parsed.success ? undefined : refusalOf(parsed.error);
}

/** One variable at most, and only at the end of the address. */
function badAddress(address: string): Refusal | undefined {
  const { length } = address;
  if (length > longestAddress)
    return { reason: 'template-part-long', args: { part: 'address', max: longestAddress, length } };
  const names = variablesIn(address);
  const [head = ''] = address.split('{{');
  if (names.length > 1 || (names.length === 1 && !address.endsWith('}}')))
    return { reason: 'template-url-variable', proposal: `${head}{{1}}` };
  const bare = withVariables(address, () => '');
  if (!/^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(bare) || !URL.canParse(bare)) return { reason: 'url-malformed' };
  return undefined;
}

/** The buttons of a template: how many of which kind, in which order, with which labels and targets. */
export const buttonRules: readonly Rule<TemplateText>[] = [notTooMany, labelled, led, grouped];
