import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { keyOf } from '../grammar/grammar.ts';

/** What sort of thing is hidden; its placeholder is of the same sort. */
export const hiddenKinds = ['phone', 'email', 'url', 'number', 'address', 'name', 'person'] as const;
export type HiddenKind = (typeof hiddenKinds)[number];

const pairSchema = z.object({
  kind: z.enum(hiddenKinds),
  real: z.string(),
  /** From 1, within its kind. */
  n: z.int().positive(),
  masked: z.array(z.string()),
});
export const pairsSchema = z.array(pairSchema);

/** A real value and what stands for it; several forms where one question takes spaces and another does not. */
export type Pair = Readonly<z.infer<typeof pairSchema>>;

/** The placeholders of one conversation: the same real value always gets the same. */
export interface Ledger {
  readonly pairs: Map<string, Pair>;
}

export const openLedger = (pairs: readonly Pair[] = []): Ledger => ({
  pairs: new Map(pairs.map((pair) => [keyFor(pair.kind, pair.real), pair])),
});

/** Values that mean the same, whatever their spelling. */
function keyFor(kind: HiddenKind, real: string): string {
  if (kind === 'phone' || kind === 'number') return `${kind} ${real.replace(/\D/g, '')}`;
  if (kind === 'email' || kind === 'person') return `${kind} ${real.trim().toLowerCase()}`;
  if (kind === 'url') return `${kind} ${bareUrl(real)}`;
  return `text ${keyOf(real) || real.trim()}`;
}

export const bareUrl = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

export interface Hidden {
  readonly kind: HiddenKind;
  readonly real: string;
  /** Whether the question takes such a placeholder. */
  readonly accepts?: (masked: string) => boolean;
}

const anything = (): boolean => true;

/** What stands for a value already; undefined when nothing does, or nothing that the question takes. */
export const knownPlaceholder = ({ pairs }: Ledger, { kind, real, accepts = anything }: Hidden): string | undefined =>
  pairs.get(keyFor(kind, real))?.masked.find(accepts);

const mostTried = 300;

/** What stands for a value, made up the first time. */
export function placeholder(ledger: Ledger, hidden: Hidden): string {
  const known = knownPlaceholder(ledger, hidden);
  if (known !== undefined) return known;
  const { kind, real, accepts = anything } = hidden;
  const key = keyFor(kind, real);
  const before = ledger.pairs.get(key);
  const inUse = new Set([...ledger.pairs.values()].flatMap(({ masked }) => masked));
  const first = before?.n ?? [...ledger.pairs.values()].filter((pair) => pair.kind === kind).length + 1;
  for (let n = first; n < first + mostTried; n++) {
    const found = forms[kind](n, real).find((form) => !inUse.has(form) && accepts(form));
    if (found === undefined) continue;
    ledger.pairs.set(key, { kind, real, n, masked: [...(before?.masked ?? []), found] });
    return found;
  }
  return forms[kind](first, real)[0] as string;
}

/** Lets what a masked turn came to by itself stand for the real value. */
export function adopt(ledger: Ledger, { kind, real }: Hidden, masked: string): void {
  const key = keyFor(kind, real);
  const before = ledger.pairs.get(key);
  const n = before?.n ?? ledger.pairs.size + 1;
  ledger.pairs.set(key, { kind, real, n, masked: [...(before?.masked ?? []), masked] });
}

const nameForms = (n: number): readonly string[] => [`Boréal ${n}`, `Boreal_${n}`, `boreal_${n}`];

const forms: Readonly<Record<HiddenKind, (n: number, real: string) => readonly string[]>> = {
  phone: phoneForms,
  email: (n) => [`personne${n}@exemple.example`],
  url: urlForms,
  number: (n, real) => [numberForm(n, real)],
  address: (n) => [`${n} rue Boréale`],
  name: nameForms,
  person: (n) => [`person-${n}`],
};

/** As many digits, and none that somebody typed but for their count. */
function numberForm(n: number, real: string): string {
  const count = Math.max(real.replace(/\D/g, '').length, String(n).length + 1);
  return `1${String(n).padStart(count - 1, '0')}`;
}

/** The same scheme, an image where there was one, `%s` where it stood. */
function urlForms(n: number, real: string): readonly string[] {
  const scheme = /^http:/i.test(real) ? 'http:' : 'https:';
  const image = /\.(png|jpe?g|gif|svg|webp|pdf)(?:$|[?#])/i.exec(real)?.[1]?.toLowerCase();
  const end = real.includes('%s') ? '/%s' : image ? `/image.${image}` : '';
  const host = `${scheme}//exemple${n}.example`;
  return [`${host}${end}`, `${host}/image.png`, `${host}/%s`, `https://exemple${n}.example`];
}

/** Numbers set aside for stories, where a country has some: nobody is ever called there. */
const setAside: Readonly<Record<string, (n: number, national: string, isMobile: boolean) => string>> = {
  '1': (n, national) => `${national.slice(0, 3)}555${String(99 + n).padStart(4, '0')}`,
  '33': (n, _, isMobile) => `${isMobile ? '63998' : '19900'}${String(n).padStart(4, '0')}`,
  '44': (n, _, isMobile) => `${isMobile ? '7700900' : '2079460'}${String(n).padStart(3, '0')}`,
  '61': (n, _, isMobile) =>
    isMobile ? `491570${String(155 + n).padStart(3, '0')}` : `25550${String(n).padStart(4, '0')}`,
};

/** A number of the same country and, in North America, of the same city; elsewhere one that the country's rules allow. */
function phoneForms(n: number, real: string): readonly string[] {
  const phone = parsePhoneNumberFromString(real);
  if (!phone) return [numberForm(n, real)];
  const { countryCallingCode: code, nationalNumber: national } = phone;
  const made = setAside[code]?.(n, national, phone.getType() !== 'FIXED_LINE');
  const own = `${national.slice(0, 3)}${String(n * 11).padStart(Math.max(1, national.length - 3), '0')}`;
  return [...(made ? [`+${code}${made}`] : []), `+${code}${own}`];
}
