import type { Configuration } from '../machines/configuration.ts';
import { type Difference, differencesOf, type Impact } from '../machines/diff.ts';
import { valuesOf } from '../machines/import.ts';
import { type Product, productOf } from '../machines/product.ts';
import type { Value, Values } from '../machines/value.ts';
import { labelAt } from './asked.ts';
import { languages } from './catalog.ts';
import type { Language, LanguageTag } from './language.ts';
import { findingWords } from './noticed.ts';
import { say } from './say.ts';
import { spellAt } from './tell.ts';

type InBoth = Readonly<Record<LanguageTag, string>>;

/** A difference as a document tells it: raw values, labels and messages in both languages. */
export interface DescribedDifference extends Omit<Difference, 'impact'> {
  readonly label: InBoth;
  readonly impact: readonly DescribedImpact[];
}
export type DescribedImpact =
  | {
      readonly kind: 'do' | 'redo' | 'undo';
      readonly path: string;
      readonly product: Product;
      readonly label: InBoth;
    }
  | {
      readonly kind: 'appears' | 'disappears';
      readonly id: string;
      readonly severity: string;
      readonly path: string;
      readonly message: InBoth;
    };

/** Two configurations, and what is known on either side for labels to name. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly before: Values;
  readonly after: Values;
}

/** Holds two configurations against each other. */
export const compare = (a: Configuration, b: Configuration): Compared => ({
  differences: differencesOf(a, b),
  before: valuesOf(a),
  after: valuesOf(b),
});

/** Every difference with its labels and impact in both languages. */
export const describeDifferences = (compared: Compared): readonly DescribedDifference[] =>
  compared.differences.map((one) => ({
    ...one,
    label: inBoth((language) => labelOf(one, compared, language)),
    impact: one.impact.map((impact) => described(impact, compared)),
  }));

/** Every difference in words, each followed by what it comes to. */
export function diffText(compared: Compared, language: Language): string {
  const { differences } = compared;
  if (!differences.length) return say(language, 'diffNone');
  const rows = differences.flatMap((one) => [
    rowOf(one, compared, language),
    ...new Set(one.impact.map((impact) => `  → ${impactWords(impact, compared, language)}`)),
  ]);
  return [say(language, 'diffCount', { count: differences.length }), ...rows].join('\n');
}

const inBoth = (words: (language: Language) => string): InBoth => ({
  fr: words(languages.fr),
  en: words(languages.en),
});

function labelOf({ path, kind }: Difference, { before, after }: Compared, language: Language): string {
  return path === 'status' ? say(language, 'diffStatus') : labelAt(path, kind === 'removed' ? before : after, language);
}

function rowOf(one: Difference, compared: Compared, language: Language): string {
  const label = labelOf(one, compared, language);
  const spelled = (value: Value): string => {
    if (one.path === 'status') return say(language, value === 'complete' ? 'diffComplete' : 'diffDraft');
    return spellAt(one.path, value, language);
  };
  if (one.kind === 'added') return say(language, 'diffAdded', { label, after: spelled(one.after) });
  if (one.kind === 'removed') return say(language, 'diffRemoved', { label, before: spelled(one.before) });
  return say(language, 'diffChanged', { label, before: spelled(one.before), after: spelled(one.after) });
}

const products = {
  cxone: 'productCxone',
  meta: 'productMeta',
  whatsapp: 'productWhatsapp',
  website: 'productWebsite',
} as const;
const stepPhrases = { do: 'diffDo', redo: 'diffRedo', undo: 'diffUndo' } as const;
const findingPhrases = { appears: 'diffAppears', disappears: 'diffDisappears' } as const;

const isFinding = (impact: Impact): impact is Extract<Impact, { kind: 'appears' | 'disappears' }> =>
  'finding' in impact;

const stepLabel = (
  { kind, path }: Exclude<Impact, { kind: 'appears' | 'disappears' }>,
  { before, after }: Compared,
  language: Language,
): string => labelAt(path, kind === 'undo' ? before : after, language);

function impactWords(impact: Impact, compared: Compared, language: Language): string {
  if (isFinding(impact)) {
    const { text, severity } = findingWords(impact.finding, language);
    return say(language, findingPhrases[impact.kind], {
      finding: say(language, 'labelled', { label: severity, value: text }),
    });
  }
  const product = say(language, products[productOf(impact.path)]);
  return say(language, stepPhrases[impact.kind], { product, step: stepLabel(impact, compared, language) });
}

function described(impact: Impact, compared: Compared): DescribedImpact {
  if (!isFinding(impact)) {
    const { kind, path } = impact;
    return { kind, path, product: productOf(path), label: inBoth((language) => stepLabel(impact, compared, language)) };
  }
  const { id, severity, path } = impact.finding;
  const message = inBoth((language) => findingWords(impact.finding, language).text);
  return { kind: impact.kind, id, severity, path, message };
}
