import { withoutMarks } from '../../machines/rules/characters.ts';
import { once } from '../normalize.ts';
import { nameAt } from './names.ts';

/** A word of a text where it stands, folded for comparing. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const folded = (word: string): string =>
  (/^[\x20-\x7e]*$/.test(word) ? word : withoutMarks(word.normalize('NFC'))).toLowerCase();

/** The words of a text with their places. */
export const wordsIn = once((text): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })),
);

/** The text is a name of a question and nothing else. */
function isName(text: string): boolean {
  const words = wordsIn(text).map((word) => word.text);
  const name = words.length ? nameAt(words, 0) : undefined;
  return name !== undefined && !name.isWish && name.words.length === words.length;
}

const bullet = /^(?:[\s>•·*‣▪◦–—-]+|\d{1,2}[.)]\s+)(?=\S)/;
const cells = /\t+|\s*\|\s*|(?<=\S)\s{3,}(?=\S)/;
const lines = /\r\n|[\n\r;；\u2028\u2029]/;

/** The lines and cells of a text, without bullets; a cell or line that is only a name is joined to what follows it. */
export function segmentsOf(text: string): readonly string[] {
  const pieces = text
    .split(lines)
    .flatMap((line) => line.trim().replace(bullet, '').split(cells))
    .map((piece) => piece.trim())
    .filter(Boolean);
  const joined: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [piece, next] = [pieces[i] as string, pieces[i + 1]];
    const name = piece.replace(/\s*[:=]$/, '');
    if (next !== undefined && isName(name) && !isName(next.replace(/\s*[:=].*$/s, ''))) {
      joined.push(`${name} : ${next}`);
      i++;
    } else joined.push(piece);
  }
  return joined;
}
