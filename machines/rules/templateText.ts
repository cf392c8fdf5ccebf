import { z } from 'zod';
import { type Refusal, type Rule, ruled } from '../refusal.ts';
import { hidden, lengthOf, shortened, withoutHidden } from './characters.ts';
import { buttonRules } from './templateButtons.ts';
import { everyPart, parts, withPart, wordsOf } from './templateParts.ts';
import { lastRules, variableRules } from './templateVariableRules.ts';
import { buttonKinds, type TemplateText } from './templateVariables.ts';

const longest = { header: 60, body: 1024, footer: 60 } as const;
const longestSample = 1024;

const seen: Rule<TemplateText> = (text) =>
  wordsOf(text).some((words) => hidden.test(words))
    ? { reason: 'hidden-characters', proposal: everyPart(text, withoutHidden) }
    : undefined;

const bodied: Rule<TemplateText> = ({ body }) => (body.trim() ? undefined : { reason: 'template-body-missing' });

const onOneLine: Rule<TemplateText> = (text) => {
  const part = (['header', 'footer'] as const).find((one) => text[one]?.includes('\n'));
  const joined = (words: string) => words.replace(/\s+/g, ' ').trim();
  return part && { reason: 'template-one-line', args: { part }, proposal: withPart(text, part, joined) };
};

/** Cut at a space, and never within a variable. */
const cut = (words: string, max: number): string =>
  shortened(words, max)
    .replace(/\{\{[^{}]*\}?$/, '')
    .trim();

const notTooLong: Rule<TemplateText> = (text) => {
  for (const part of parts) {
    const length = lengthOf((text[part] ?? '').trim());
    const max = longest[part];
    if (length > max)
      return {
        reason: 'template-part-long',
        args: { part, max, length },
        proposal: withPart(text, part, (words) => cut(words, max)),
      };
  }
  const long = Object.values(text.samples ?? {}).find((sample) => sample.length > longestSample);
  return long === undefined
    ? undefined
    : { reason: 'template-part-long', args: { part: 'sample', max: longestSample, length: long.length } };
};

const rules: readonly Rule<TemplateText>[] = [
  seen,
  bodied,
  onOneLine,
  ...variableRules,
  notTooLong,
  ...buttonRules,
  ...lastRules,
];
const mostMends = 12;

const firstRefusal = (text: TemplateText): Refusal | undefined => {
  for (const rule of rules) {
    const refusal = rule(text);
    if (refusal) return refusal;
  }
  return undefined;
};

/** The first thing wrong that nobody can mend but the author. */
const toldBy = (text: TemplateText): Refusal | undefined =>
  rules.map((rule) => rule(text)).find((refusal) => refusal && refusal.proposal === undefined);

/** What only the author can put right, else the first thing wrong with the text mended in all that is wrong with it. */
const acceptable: Rule<TemplateText> = (text) => {
  const refusal = firstRefusal(text);
  if (!refusal) return undefined;
  let [mended, left]: [TemplateText, Refusal | undefined] = [text, refusal];
  for (let n = 0; n < mostMends && left?.proposal !== undefined; n++) {
    mended = left.proposal as TemplateText;
    left = firstRefusal(mended);
  }
  const { proposal: _partial, ...rest } = (left && (toldBy(text) ?? left)) ?? refusal;
  return left ? rest : { ...rest, proposal: mended };
};

/** A template's text within WhatsApp's limits (R84, R91), before anybody types it there. */
export const templateText = z
  .strictObject({
    header: z.string().optional(),
    body: z.string(),
    footer: z.string().optional(),
    buttons: z
      .array(z.strictObject({ kind: z.enum(buttonKinds), text: z.string(), value: z.string().optional() }))
      .optional(),
    samples: z.record(z.string(), z.string()).optional(),
  })
  .superRefine(ruled<TemplateText>(acceptable));
