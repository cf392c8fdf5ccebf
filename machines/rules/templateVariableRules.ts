import type { Refusal, Rule } from '../refusal.ts';
import { everyPart, withPart, wordsOf } from './templateParts.ts';
import {
  isMisspelled,
  isNumbered,
  keyIn,
  respelled,
  sampleKeys,
  type TemplateText,
  variablesIn,
  withVariables,
} from './templateVariables.ts';

const spelled: Rule<TemplateText> = (text) =>
  wordsOf(text).some(isMisspelled)
    ? { reason: 'template-variable-form', args: { example: '{{1}}' }, proposal: everyPart(text, respelled) }
    : undefined;

const sameSort: Rule<TemplateText> = (text) => {
  // The variable of an address is a number in either sort.
  const names = [...variablesIn(text.header ?? ''), ...variablesIn(text.body)];
  const isMixed = names.some(isNumbered) && !names.every(isNumbered);
  return isMixed ? { reason: 'template-variable-mixed', proposal: renumbered(text) } : undefined;
};

/** Numbered from 1 in each part by first appearance, the examples following their variables. */
function renumbered(text: TemplateText): TemplateText {
  const { samples = {} } = text;
  const moved: Record<string, string> = {};
  const anew = (part: 'header' | 'body', words: string): string => {
    const order = [...new Set(variablesIn(words))];
    return withVariables(words, (name) => {
      const number = String(order.indexOf(name) + 1);
      const sample = samples[keyIn(part, name)];
      if (sample !== undefined) moved[keyIn(part, number)] = sample;
      return `{{${number}}}`;
    });
  };
  const { header, body } = text;
  const mended = { ...text, ...(header !== undefined && { header: anew('header', header) }), body: anew('body', body) };
  const used = new Set([...variablesIn(header ?? ''), ...variablesIn(body), 'header']);
  const others = Object.entries(samples).filter(([key]) => !used.has(key));
  return { ...mended, samples: { ...Object.fromEntries(others), ...moved } };
}

const inOrder: Rule<TemplateText> = (text) => {
  const isOrdered = [text.header ?? '', text.body].every((words) =>
    [...new Set(variablesIn(words).filter(isNumbered))].every((name, i) => name === String(i + 1)),
  );
  return isOrdered
    ? undefined
    : { reason: 'template-variable-order', args: { first: '{{1}}', second: '{{2}}' }, proposal: renumbered(text) };
};

/** A name stands for one value only: the second one gets a name of its own. */
const namedOnce: Rule<TemplateText> = (text) => {
  const names = [...variablesIn(text.header ?? ''), ...variablesIn(text.body)].filter((name) => !isNumbered(name));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return undefined;
  const sample = text.samples?.[twice];
  let times = 0;
  const apart = (words: string) =>
    withVariables(words, (name) => (name === twice && times++ ? `{{${name}_bis}}` : `{{${name}}}`));
  const mended = withPart(withPart(text, 'header', apart), 'body', apart);
  const samples = { ...text.samples, ...(sample !== undefined && { [`${twice}_bis`]: sample }) };
  return { reason: 'template-variable-repeated', args: { name: twice }, proposal: { ...mended, samples } };
};

const fewInHeader: Rule<TemplateText> = (text) => {
  if (variablesIn(text.header ?? '').length < 2) return undefined;
  const settled = withPart(text, 'header', (words) =>
    withVariables(words, (name, n) =>
      n && isNumbered(name) ? (text.samples?.[name] ?? `{{${name}}}`) : `{{${name}}}`,
    ),
  );
  return { reason: 'template-header-variables', proposal: settled };
};

const noneInFooter: Rule<TemplateText> = (text) =>
  variablesIn(text.footer ?? '').length
    ? {
        reason: 'template-footer-variables',
        proposal: withPart(text, 'footer', (words) =>
          withVariables(words, (name) => text.samples?.[name] ?? `{{${name}}}`),
        ),
      }
    : undefined;

const wordsAround: Rule<TemplateText> = (text) => {
  const body = text.body.trim();
  if (body.startsWith('{{')) return { reason: 'template-variable-edge', args: { edge: 'start' } };
  if (!body.endsWith('}}')) return undefined;
  return { reason: 'template-variable-edge', args: { edge: 'end' }, proposal: { ...text, body: `${body}.` } };
};

/** Two words for each variable at least: no figure is published, and what has fewer says nothing by itself. */
const enoughWords: Rule<TemplateText> = ({ body }) => {
  const count = variablesIn(body).length;
  const words = withVariables(body, () => ' ').match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
  const min = 2 * count;
  return count && words < min ? { reason: 'template-variables-many', args: { count, words, min } } : undefined;
};

const illustrated = (text: TemplateText): Refusal | undefined => {
  const lacking = sampleKeys(text).filter(({ key }) => !text.samples?.[key]?.trim());
  const own = lacking.filter(({ key, name }) => key === name);
  if (own.length)
    return { reason: 'template-sample-missing', args: { variables: own.map(({ name }) => `{{${name}}}`).join(', ') } };
  const [first] = lacking;
  if (!first) return undefined;
  return first.part === 'header'
    ? { reason: 'template-sample-header' }
    : { reason: 'template-sample-button', args: { n: first.n ?? 1 } };
};

/** How variables are written, numbered and named, and where they may stand. */
export const variableRules: readonly Rule<TemplateText>[] = [
  spelled,
  sameSort,
  inOrder,
  namedOnce,
  fewInHeader,
  noneInFooter,
  wordsAround,
];
/** What remains to be right once everything else is: enough words, and an example for each variable. */
export const lastRules: readonly Rule<TemplateText>[] = [enoughWords, illustrated];
