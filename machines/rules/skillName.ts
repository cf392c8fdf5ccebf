import { z } from 'zod';
import { type Refusal, type Rule, ruled } from '../refusal.ts';
import { lengthOf, withoutHidden, withoutMarks } from './characters.ts';

const [min, max] = [2, 30];
const longestRead = 300;
const small = new Set('a à la le les l de du des d un une au aux et en the of and an to for'.split(' '));

/** The nearest name in plain ASCII: « Service à la clientèle » is `Service_clientele`; nothing when nothing is left. */
export function asciiSkillName(name: string): string | undefined {
  const words = withoutMarks(withoutHidden(name.slice(0, longestRead)).normalize('NFKC'))
    .split(/[^A-Za-z0-9._:-]+/)
    .filter((word) => /[A-Za-z0-9]/.test(word));
  const meant = words.filter((word, i) => i === words.length - 1 || !small.has(word.toLowerCase()));
  const fitted = fitting(meant);
  if (fitted.length === 1) return `WA_${fitted}`;
  return fitted || undefined;
}

function fitting(words: readonly string[]): string {
  let name = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (name.length + 1 + word.length > max) break;
    name += `_${word}`;
  }
  return name.slice(0, max);
}

const refuse = (reason: Refusal['reason'], name: string, args?: Refusal['args']): Refusal => {
  const proposal = asciiSkillName(name);
  return { reason, ...(args && { args }), ...(proposal && { proposal }) };
};

const isSkillName: Rule<string> = (raw) => {
  const name = raw.normalize('NFC');
  if (!name.trim()) return { reason: 'empty' };
  if (/\s/.test(name)) return refuse('skill-spaces', name);
  const letters = name.match(/\p{L}/gu) ?? [];
  if (letters.some((letter) => !/\p{Script=Latin}/u.test(letter))) return { reason: 'skill-script' };
  const odd = [...new Set(name.match(/[^\p{L}\p{M}0-9_.:-]/gu))];
  if (odd.length) return refuse('skill-characters', name, { characters: odd.slice(0, 5).join(' ') });
  const length = lengthOf(name);
  if (length < min) return refuse('too-short', name, { min, length });
  return length > max ? refuse('too-long', name, { max, length }) : undefined;
};

/** R154 and R155; letters with marks pass, since the page says letters and not which. */
export const skillName = z
  .string()
  .superRefine(ruled(isSkillName))
  .meta({ pattern: `^[\\p{L}\\p{M}0-9_.:-]{${min},${max}}$` });
