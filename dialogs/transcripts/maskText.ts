import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fold } from '../normalize.ts';
import { bareUrl, type Hidden, type HiddenKind, knownPlaceholder, type Ledger, placeholder } from './ledger.ts';
import { isAmount, isOurWord } from './lexicon.ts';
import { hideSecrets, isErrorNumber } from './secrets.ts';

export interface Masking {
  readonly ledger: Ledger;
  /** Values of this very turn that have to be hidden wherever the text says them. */
  readonly values?: readonly Hidden[];
  /** Numbers that the turn came to, which are no one's. */
  readonly numbers?: ReadonlySet<string>;
  /** Words that are not ours and no one's either, folded. */
  readonly words?: ReadonlySet<string>;
  /** What stands for words that are not ours. */
  readonly standIn?: string;
}

export const unknownWord = '•••';

/** A text in which nothing is left but placeholders, words of ours and small numbers. */
export function maskText(text: string, masking: Masking): string {
  const plain = withoutIntroduced(hideSecrets(text), masking.standIn ?? unknownWord);
  let [masked, from] = ['', 0];
  for (const { start, end, as } of spans(plain, masking)) {
    masked += maskParts(plain, { from, to: start }, masking) + as;
    from = end;
  }
  return masked + maskParts(plain, { from, to: plain.length }, masking);
}

/** Nothing in it had to be hidden. */
export const isPlain = (text: string, ledger: Ledger): boolean => maskText(text, { ledger }) === text;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** Where known names and addresses stand, the longest first, whatever their case and accents. */
function spans(text: string, { ledger, values = [] }: Masking): readonly Span[] {
  const own = values.filter(({ kind }) => inWords.has(kind));
  const known = [...ledger.pairs.values()].filter(({ kind }) => inWords.has(kind));
  const all: readonly Hidden[] = [...own, ...known].filter(({ real }) => real.trim().length > 1);
  const { plain, at } = comparable(text);
  const found: Span[] = [];
  for (const one of all.toSorted((a, b) => b.real.length - a.real.length)) {
    const wanted = comparable(one.real.trim()).plain;
    for (let i = plain.indexOf(wanted); wanted && i >= 0; i = plain.indexOf(wanted, i + wanted.length)) {
      const [start, end] = [at[i] as number, (at[i + wanted.length - 1] as number) + 1];
      const isWhole = !isWordAt(text, start - 1) && !isWordAt(text, end);
      if (!isWhole || found.some((span) => start < span.end && end > span.start)) continue;
      found.push({ start, end, as: placeholder(ledger, one) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
const inWords: ReadonlySet<HiddenKind> = new Set(['name', 'address']);

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** The text in lower case without accents, and where each of its characters stood. */
function comparable(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const bare = (text[i] as string).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
    for (const character of bare.split('')) {
      plain += character;
      at.push(i);
    }
  }
  return { plain, at };
}

const introduction =
  /((?:je m['’ ]?appelle|mon nom(?: complet)? est|mon nom c['’]est|moi c['’]est|my name is|my name['’]s|i am called|appelez[- ]moi|call me)[ :]+)([\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)?)/giu;

/** « Je m’appelle … »: what follows is a name, even where it is also a word. */
const withoutIntroduced = (text: string, standIn: string): string =>
  text.replace(introduction, (_, before: string) => `${before}${standIn}`);

const part =
  /(?<email>[^\s@<>(),;:"«»]{1,64}@[^\s@<>(),;"«»]+)|(?<url>(?:https?:\/\/|www\.)[^\s<>"«»]+)|(?<domain>(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|ca|org|net|fr|qc|quebec|io|example|info|biz|co|app|dev|shop|store|online|eu|uk|us|be|ch|edu|gov|gc)(?![\p{L}\p{N}])(?:\/[^\s<>"«»]*)?)|(?<date>(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d))|(?<digits>\+?\(?\d(?:[\s().-]{0,3}\d){4,})|(?<word>[\p{L}\p{M}\p{N}]+)/gu;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function maskParts(text: string, { from, to }: Stretch, masking: Masking): string {
  const stretch = text.slice(from, to);
  let hidLast = false;
  return stretch.replace(part, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = from + (rest.at(-3) as number);
    if (text[at - 1] !== ' ') hidLast = false;
    if (groups.word === undefined) {
      hidLast = false;
      return maskContact(found, groups, masking);
    }
    const opensSentence = !hidLast && isOpening(text, at);
    const isOurs = isAmount(found) || masking.words?.has(fold(found)) || isOurWord(found, { opensSentence });
    hidLast = !isOurs;
    return isOurs ? found : (masking.standIn ?? unknownWord);
  });
}

const isOpening = (text: string, at: number): boolean =>
  /(?:^|[_.!?:/\n«"“(•-])[\s\u00a0]*$/.test(text.slice(Math.max(0, at - 4), at));

function maskContact(found: string, groups: Readonly<Record<string, string | undefined>>, masking: Masking): string {
  const { ledger } = masking;
  if (groups.date !== undefined) return found;
  if (groups.email !== undefined) return ended(found, (real) => placeholder(ledger, { kind: 'email', real }));
  if (groups.url !== undefined || groups.domain !== undefined) return ended(found, (real) => maskUrl(real, masking));
  return maskDigits(found, masking);
}

/** A full stop after an address ends the sentence, not the address. */
function ended(found: string, mask: (real: string) => string): string {
  const end = /[.!?…]$/.exec(found)?.[0] ?? '';
  return mask(end ? found.slice(0, -1) : found) + end;
}

function maskUrl(real: string, { ledger, values = [] }: Masking): string {
  const own = values.find((one) => one.kind === 'url' && bareUrl(one.real) === bareUrl(real));
  const masked = placeholder(ledger, own ?? { kind: 'url', real });
  return /^https?:/i.test(real) ? masked : masked.replace(/^https?:\/\//, '');
}

const longestAmount = 6;

function maskDigits(found: string, { ledger, values = [], numbers }: Masking): string {
  const digits = found.replace(/\D/g, '');
  if ((numbers?.has(digits) && digits.length <= longestAmount) || isErrorNumber(found)) return found;
  const phones: readonly Hidden[] = [...values, ...ledger.pairs.values()].filter(({ kind }) => kind === 'phone');
  const national = digits.replace(/^0+/, '');
  const phone = phones.find(({ real }) => national.length > 6 && real.replace(/\D/g, '').endsWith(national));
  if (phone) return placeholder(ledger, phone);
  const own = values.find(({ kind, real }) => kind === 'number' && real === digits);
  const known = knownPlaceholder(ledger, { kind: 'number', real: digits });
  if (own || known !== undefined || !couldBePhone(found, digits))
    return placeholder(ledger, { kind: 'number', real: digits });
  const parsed = parsePhoneNumberFromString(found, 'CA');
  if (parsed?.isValid()) return placeholder(ledger, { kind: 'phone', real: parsed.number });
  return found === digits ? placeholder(ledger, { kind: 'number', real: digits }) : unfinished(found);
}

const couldBePhone = (found: string, digits: string): boolean =>
  digits.length >= 7 && (found !== digits || digits.length <= 12);

/** A number that is none, as long and as wrong as it was. */
const unfinished = (found: string): string => {
  let seen = 0;
  return found.replace(/\d/g, (digit) => (seen++ < 3 ? digit : '0'));
};
