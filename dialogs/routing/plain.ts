import type { Tested } from '../../machines/routing/trace.ts';
import type { FillArgs } from '../say.ts';

/** Text of strangers in one line: neither control characters nor marks that turn the reading direction. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** What was tested as arguments of a phrase; a dash stands for what is not known. */
export const argsOf = (tested: Tested): FillArgs =>
  Object.fromEntries(
    Object.entries(tested).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : plain(String(value ?? '–')),
    ]),
  );
