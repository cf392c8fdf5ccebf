import { z } from 'zod';
import { type Refusal, type Rule, ruled } from '../refusal.ts';
import { sized, visible } from './characters.ts';

const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f|\u200d/gu;

const mended = (reason: Refusal['reason'], name: string): Refusal =>
  [...name].length >= 2 ? { reason, proposal: name } : { reason };

const noEmoji: Rule<string> = (name) => {
  const bare = name.replace(pictures, ' ').replace(/ +/g, ' ').trim();
  // © ® and ™ count as pictographs, yet belong to names.
  return /[©®™]/u.test(name) || bare === name.replace(/ +/g, ' ').trim() ? undefined : mended('emoji', bare);
};

/** A full stop or a bracket may end a name (« Inc. »); other punctuation has no place at its edges. */
const cleanEdges: Rule<string> = (name) => {
  const bare = trimEdges([...name.trim()]);
  return bare === name.trim() ? undefined : mended('display-name-edges', bare);
};

function trimEdges(characters: readonly string[]): string {
  let [from, to] = [0, characters.length];
  while (from < to && !/[\p{L}\p{N}\p{M}(]/u.test(characters[from] as string)) from++;
  while (from < to && !/[\p{L}\p{N}\p{M}).®™©]/u.test(characters[to - 1] as string)) to--;
  return characters.slice(from, to).join('');
}

/** The name that customers see in WhatsApp (R61). */
export const displayName = z.string().superRefine(ruled(visible, noEmoji, cleanEdges, sized(2, 75)));
