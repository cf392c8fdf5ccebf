import { withoutMarks } from '../machines/rules/characters.ts';

const invisible = /\p{Cf}|\ufe0e|\ufe0f/gu;
const spaces = /[\s\u2800]+/g;

/** Zero of the decimal digits that a digit belongs to (٣ to ٠, ３ to ０). */
function digitOf(character: string): string {
  const code = character.codePointAt(0) as number;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}

/** Without these marks at its end; a pattern that ends in `[…]+$` tries a long run of them once from each of its marks. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

const mostRemembered = 32;

/** Remembers the last few results: a message and its parts are read many times over in one turn. */
export function once<T>(read: (text: string) => T): (text: string) => T {
  const last = new Map<string, T>();
  return (text) => {
    const before = last.get(text);
    if (before !== undefined) return before;
    if (last.size >= mostRemembered) last.clear();
    const result = read(text);
    last.set(text, result);
    return result;
  };
}

/**
 * One spelling for what looks the same: spaces, apostrophes, dashes, digits and full-width letters made plain, hidden
 * characters dropped. Not NFKC as a whole, for which ½ is 1⁄2 and 10² is 102.
 */
export const normalize = once((text) => (beyondLatin.test(text) ? normalizeAny(text) : normalizeLatin(text)));

const beyondLatin = /[\u0250-\uffff]/;

const normalizeLatin = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/[´`]/g, "'")
    .replace(spaces, ' ')
    .trim();

const normalizeAny = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\p{ASCII}\P{Nd}]/gu, digitOf)
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[‘’‛ʼ´`]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(spaces, ' ')
    .trim();

const beyondAscii = /[\u0080-\uffff]/;

/** Normalised, in lower case and without accents, for comparing words. */
export const fold = once((text) => {
  const plain = normalize(text);
  return (beyondAscii.test(plain) ? withoutMarks(plain) : plain).toLowerCase();
});

/** The words of a folded text: letters, digits and pictures; everything else parts them. */
export const wordsOf = (folded: string): readonly string[] =>
  folded.match(/[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu) ?? [];

/** Most changes forgiven in a word of that length. */
const allowance = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/** Two changes, and the marks between words. */
const mostApart = 6;

const negating = /^(?:un|in|im|ir|il|non|not|dis|des|de|mis|mal|anti)(?=.{3})/;
const opposites = new Set(
  'online offline,on off,enable disable,include exclude,inclure exclure,import export,internal external,interne externe,before after,inbound outbound,entrant sortant'
    .split(',')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** One word is the other one denied (`indisponible`, `disponible`), however near their letters are. */
function areOpposite(a: string, b: string): boolean {
  if (opposites.has(`${a} ${b}`)) return true;
  const [bareA, bareB] = [a.replace(negating, ''), b.replace(negating, '')];
  return (bareA !== a && distance(bareA, b, 1) <= 1) || (bareB !== b && distance(a, bareB, 1) <= 1);
}

/** The folded text is probably a typing slip for the folded word or phrase; each word has an allowance of its own. */
export function near(text: string, meant: string): boolean {
  if (text === meant) return true;
  if (Math.abs(text.length - meant.length) > mostApart) return false;
  const [said, wanted] = [wordsOf(text), wordsOf(meant)];
  if (said.length !== wanted.length) return isJoined(said, wanted);
  let changes = 0;
  for (let i = 0; i < said.length; i++) {
    const [a, b] = [said[i] as string, wanted[i] as string];
    if (a === b) continue;
    const limit = allowance(b.length);
    const found = distance(a, b, limit);
    if (found > limit || areOpposite(a, b)) return false;
    changes += found;
  }
  return changes <= 2;
}

const isJoined = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  Math.abs(a.length - b.length) === 1 &&
  a.join('').length >= 4 &&
  a.join('') === b.join('');

/** Changes between two words (two letters swapped count once); anything above the limit is `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(cell(above, j) + 1, cell(row, j - 1) + 1, cell(above, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, cell(before, j - 2) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return cell(above, b.length);
}

const cell = (row: readonly number[], j: number): number => row[j] as number;
