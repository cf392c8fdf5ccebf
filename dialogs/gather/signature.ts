import { questionIn } from '../question.ts';
import { isStreet, type Shaped } from './shapes.ts';
import type { Reading } from './targets.ts';

interface Lines {
  readonly shaped: readonly Shaped[];
  readonly left: readonly string[];
  readonly text: string;
  /** A part is named as the answer that is asked for. */
  readonly namesAsked: boolean;
}

/** Pasted lines of particulars, the first of which names the company; no name holds a line feed. */
export function isSignature({ shaped, left, text, namesAsked }: Lines, { asked }: Reading): boolean {
  const lines = text
    .trim()
    .split(/[\r\n]+/)
    .filter((line) => line.trim());
  if (lines.length < 2 || /^\s*["“«]/.test(text) || questionIn(lines[0] as string)) return false;
  const isAddressed = left.some(isStreet) || shaped.some(({ kind }) => kind !== 'stray');
  if (asked.id === 'business.name') return isAddressed || lines.length > 2;
  return asked.id === 'channels[].phoneNumber' && (namesAsked || isAddressed) && lines.length > 2;
}
