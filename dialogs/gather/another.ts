import { concrete } from '../../machines/path.ts';
import { wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import type { Gathered } from './collect.ts';
import { type Reading, readAs } from './targets.ts';

const yes = wordList((grammar) => grammar.yes);
const isNumber = /(?:\+|\d)[\d\s().-]{6,22}\d/;

/** « oui, pour le 819 555-0101 »: another channel, and the number it will have. */
export function anotherWithNumber(text: string, reading: Reading): Gathered | undefined {
  const { asked } = reading;
  const said = asked.id === 'setup.channels[].another' ? isNumber.exec(text) : null;
  if (!said || !yes.has(wordsOf(fold(text))[0] ?? '')) return undefined;
  const path = concrete('channels[].phoneNumber', { channels: (asked.scope.channels ?? 0) + 1 });
  const number = said[0].trim();
  const read = readAs(number, path, reading);
  const found = new Map([
    [asked.path, true as const],
    ...(read.kind === 'answered' ? [[path, read.value] as const] : []),
  ]);
  const unfit = read.kind === 'answered' ? [] : [{ path, text: number }];
  return { found, changes: [], unfit, unsure: [], lost: [] };
}
