import type { Refusal, Rule } from '../refusal.ts';

/** Characters that nobody sees (controls, zero-width, direction marks); line feeds, tabs and joined emoji aside. */
export const hidden = /(?![\n\t\u200d])[\p{Cc}\p{Cf}]|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d/u;

/** The same text without its hidden characters. */
export const withoutHidden = (text: string): string => text.replace(new RegExp(hidden, 'gu'), '');

/** Refuses what the eye cannot check. */
export const visible: Rule<string> = (text) =>
  hidden.test(text) ? { reason: 'hidden-characters', proposal: withoutHidden(text).trim() } : undefined;

/** Length as a person counts it: marks joined to their letter, one per character outside the basic plane. */
export const lengthOf = (text: string): number => [...text.normalize('NFC')].length;

/** Cuts at the last space that fits, else in the middle of the word. */
export function shortened(text: string, max: number): string {
  const head = [...text.normalize('NFC')].slice(0, max).join('');
  const space = head.lastIndexOf(' ');
  return (space > max / 2 ? head.slice(0, space) : head).trim();
}

/** Refuses nothing, too little and too much; what is too long comes back cut. */
export const sized =
  (min: number, max: number): Rule<string> =>
  (text): Refusal | undefined => {
    const length = lengthOf(text.trim());
    if (!length) return { reason: 'empty' };
    if (length < min) return { reason: 'too-short', args: { min, length } };
    return length > max ? { reason: 'too-long', args: { max, length }, proposal: shortened(text, max) } : undefined;
  };

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

/** Every mark but the strokes that cross a letter out: « y̶e̶s̶ » is no yes. */
const marks = /\p{M}(?<![\u0334-\u0338\u20d2\u20d3\u20e5])/gu;

/** Latin letters without their marks: « Équipe cœur » is `Equipe coeur`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[œŒæÆßøØłŁđĐ]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC');
