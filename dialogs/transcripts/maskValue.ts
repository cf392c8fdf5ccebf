import type { Field } from '../../machines/field.ts';
import { template } from '../../machines/path.ts';
import { everyPart } from '../../machines/rules/templateParts.ts';
import type { TemplateText } from '../../machines/rules/templateVariables.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { adopt, type Hidden, type HiddenKind, knownPlaceholder, type Ledger, placeholder } from './ledger.ts';
import { isPlain, maskText } from './maskText.ts';

/** Words about the company, whatever they are. */
const aboutCompany = /^(?:business\.|channels\[\]\.profile\.|customComponent\.)/;
/** Stands for words of a message to customers. */
export const sampleWord = 'exemple';

const fieldAt = (path: string): Field | undefined => fieldOf(template(path)) ?? fieldOf(path);
const isPath = (value: string): boolean => fieldAt(value) !== undefined;

const kindsHidden: Partial<Record<Field['kind'], HiddenKind>> = {
  phone: 'phone',
  email: 'email',
  url: 'url',
  digits: 'number',
};

/** What has to be hidden of an answer; undefined when it tells nothing about anybody. */
export function hiddenIn(path: string, value: string, ledger: Ledger): Hidden | undefined {
  const field = fieldAt(path);
  const accepts = field && ((masked: string): boolean => field.schema.safeParse(masked).success);
  if (field && structured.has(field.kind) && !field.names) return undefined;
  const kind = field && kindsHidden[field.kind];
  if (kind) return { kind, real: value, accepts };
  const hidden: Hidden = { kind: /\baddress$/.test(path) ? 'address' : 'name', real: value, accepts };
  const isKnown = knownPlaceholder(ledger, hidden) !== undefined;
  return isKnown || aboutCompany.test(template(path)) || !isPlain(value, ledger) ? hidden : undefined;
}

/** The answer with placeholders of the same sort, which the same question takes. */
export function maskValue(path: string, value: Value, ledger: Ledger): Value {
  const field = fieldAt(path);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (!field) return maskTree(value, ledger);
  if (field.kind === 'template') return maskTemplate(value, field, ledger);
  if (typeof value === 'string') return maskString(path, value, { field, ledger });
  if (field.kind === 'choices' && Array.isArray(value))
    return value.map((one) =>
      typeof one === 'string' ? maskString(path, one, { field, ledger }) : maskTree(one, ledger),
    );
  return isStructured(field, value) ? value : maskTree(value, ledger);
}

const structured = new Set([
  'choice',
  'choices',
  'step',
  'duration',
  'timeZone',
  'country',
  'week',
  'dates',
  'yesNo',
  'count',
  'seconds',
]);
const isStructured = (field: Field, value: Value): boolean =>
  structured.has(field.kind) && !field.names && field.schema.safeParse(value).success;

interface Place {
  readonly field: Field;
  readonly ledger: Ledger;
}

function maskString(path: string, value: string, { field, ledger }: Place): string {
  const isOption = field.options?.includes(value) || (field.everything && value === 'all');
  if (isOption || isStructured(field, value) || (field.reopens && isPath(value))) return value;
  if (structured.has(field.kind)) return maskName(value, ledger);
  const hidden = hiddenIn(path, value, ledger);
  return hidden ? placeholder(ledger, hidden) : value;
}

/** One of the administrator's own names, wherever it was given. */
function maskName(value: string, ledger: Ledger): string {
  const known = knownPlaceholder(ledger, { kind: 'name', real: value });
  if (known !== undefined) return known;
  return isPlain(value, ledger) ? value : placeholder(ledger, { kind: 'name', real: value });
}

function maskTemplate(value: Value, field: Field, ledger: Ledger): Value {
  const words = (text: string): string => maskText(text, { ledger, standIn: sampleWord });
  if (!field.schema.safeParse(value).success) return maskTree(value, ledger);
  const text = value as unknown as TemplateText;
  const samples = text.samples && Object.entries(text.samples).map(([name, sample]) => [name, words(sample)]);
  const masked = { ...everyPart(text, words), ...(samples && { samples: Object.fromEntries(samples) }) };
  return field.schema.safeParse(masked).success ? (masked as unknown as Value) : { body: `${sampleWord}.` };
}

const mostDeep = 40;

/** Any JSON at all, of which only words of ours, known placeholders and small numbers are left. */
export function maskTree(value: Value, ledger: Ledger, depth = 0): Value {
  if (typeof value === 'string') return isPath(value) ? value : maskName(value, ledger);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > mostDeep) return null;
  if (Array.isArray(value)) return value.map((one) => maskTree(one, ledger, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [maskName(key, ledger), maskTree(inner, ledger, depth + 1)]),
  );
}

const adoptable = new Set<Field['kind']>(['text', 'url', 'email', 'digits', 'phone', 'choice', 'choices']);

/**
 * Whether a masked turn came to the masked form of what the real one came to. What nobody typed, such as a suggestion
 * that was taken, has its own masked form from then on.
 */
export function agrees(path: string, { real, masked }: { real: Value; masked: Value }, ledger: Ledger): boolean {
  if (same(maskIfKnown(path, real, ledger), masked)) return true;
  const field = fieldAt(path);
  if (!field || !adoptable.has(field.kind) || field.options) return false;
  if (Array.isArray(real) && Array.isArray(masked))
    return real.length === masked.length && real.every((one, i) => agreesName(one, masked[i] as Value, ledger));
  if (typeof real !== 'string' || typeof masked !== 'string') return false;
  const hidden: Hidden = { kind: kindsHidden[field.kind] ?? 'name', real };
  if (knownPlaceholder(ledger, hidden) !== undefined) return false;
  adopt(ledger, hidden, masked);
  return true;
}

const agreesName = (real: Value, masked: Value, ledger: Ledger): boolean =>
  typeof real === 'string' && maskName(real, ledger) === masked;

const same = (a: Value | undefined, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The masked form, where masking makes nothing up. */
function maskIfKnown(path: string, real: Value, ledger: Ledger): Value | undefined {
  if (typeof real !== 'string') return maskValue(path, real, ledger);
  const field = fieldAt(path);
  const hidden = field && !structured.has(field.kind) ? hiddenIn(path, real, ledger) : undefined;
  return hidden ? knownPlaceholder(ledger, hidden) : maskValue(path, real, ledger);
}
