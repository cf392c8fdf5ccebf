import type { Value } from '../machines/value.ts';
import { anotherWithNumber } from './gather/another.ts';
import { isValid } from './gather/assign.ts';
import { collected, type Gathered, type Said, verified } from './gather/collect.ts';
import { nextAnswer, placeLeft } from './gather/leftovers.ts';
import { nameAt } from './gather/names.ts';
import { type Part, partsOf, piecesOf } from './gather/parts.ts';
import { segmentsOf, wordsIn } from './gather/segments.ts';
import { type Shaped, shapeOf } from './gather/shapes.ts';
import { isSignature } from './gather/signature.ts';
import { knowing, type Reading, readAs } from './gather/targets.ts';
import { gathering } from './grammar/gathering.ts';

/** Nobody types that many words to a question, and a pasted page is no answer. */
const mostWords = 500;

/**
 * Reads a message as several answers, labelled or told apart by their form, in any order; undefined where it is more
 * likely one answer to the pending question. Pure, and nothing is recorded.
 */
export function gather(text: string, reading: Reading): Gathered | undefined {
  const another = anotherWithNumber(text, reading);
  if (another) return another;
  if (!mayHoldSeveral(text)) return undefined;
  const segments = segmentsOf(text);
  const strict = segments.map((segment) => partsOf(segment, reading, false));
  const named = strict.some(({ parts }) => parts.some(({ assigned }) => isValid(assigned)));
  const parted = named ? segments.map((segment) => partsOf(segment, reading, true)) : strict;
  const parts = parted.flatMap((one) => one.parts);
  const pieces = parted.flatMap(({ chunks }) => chunks.map((chunk) => piecesOf(chunk, reading)));
  const shaped = pieces.flatMap((piece) => piece.shaped.map((one) => shapeOf(one, reading) as Shaped));
  const left = pieces.map((piece) => piece.left).filter(Boolean);
  const alone = aloneIn({ parts, shaped, left, text }, reading);
  if (alone !== undefined) return { found: new Map(), changes: [], unfit: [], unsure: [], lost: [], alone };
  if (!isSeveral({ parts, shaped, left, text }, reading)) return undefined;
  const said = collected({ parts, shaped }, reading);
  const taken = new Set([...said.found.keys(), ...said.unfit.map(({ path }) => path)]);
  const placed = placeLeft(
    left,
    { taken, lead: isPasted({ parts, shaped, left, text }, reading) ? segments[0] : undefined },
    knowing(reading, new Map([...said.found].map(([path, { value }]) => [path, value]))),
  );
  const all = new Map([...said.found, ...placed.found]);
  return verified({ ...said, found: all, lost: [...said.lost, ...placed.lost] }, reading);
}

/** What stands in tags is shown as it was typed, and never read. */
const markup = /<\/?[a-z][^@<>]*>/i;

/** What may stand between two answers, and what tells one apart by its form. */
const parting = new RegExp(`[,;\\n\\t|]|\\s(?:${[...gathering.splits].join('|')}|[-–—])\\s`, 'i');
const hint = /[\n\t|=\d]|\p{L}\s?:|\w\.\w/u;

/** Without the name of a question, an address or parts of a certain form, a text is one answer. */
function mayHoldSeveral(text: string): boolean {
  const words = wordsIn(text);
  if (words.length < 2 || words.length > mostWords || markup.test(text)) return false;
  if (text.includes('@') || (parting.test(text) && hint.test(text))) return true;
  const keys = words.map((word) => word.text);
  return keys.some((_, i) => nameAt(keys, i) !== undefined);
}

interface Read extends Said {
  readonly left: readonly string[];
  readonly text: string;
}

const pathsOf = ({ assigned }: Part): readonly string[] =>
  'paths' in assigned ? assigned.paths : 'path' in assigned ? [assigned.path] : [];

/** The one answer that the message names, when it is the pending one: « Nom : Boutique Lune ». */
function aloneIn({ parts, shaped, left, text }: Read, reading: Reading): string | undefined {
  const [part, ...others] = parts;
  if (!part || others.length || shaped.length || left.length || part.assigned.kind === 'tick') return undefined;
  if (!pathsOf(part).includes(reading.asked.path) || !part.text) return undefined;
  if (part.hit.mark) return part.text;
  const isAddress = reading.asked.id === 'business.address' && /^\p{N}/u.test(part.text);
  return isAddress || readAs(text, reading.asked.path, reading).kind !== 'answered' ? part.text : undefined;
}

const isPasted = ({ parts, ...lines }: Read, reading: Reading): boolean =>
  isSignature({ ...lines, namesAsked: parts.some((part) => pathsOf(part).includes(reading.asked.path)) }, reading);

/** Whether there is evidence of more than one answer. */
function isSeveral({ parts, shaped, left, text }: Read, reading: Reading): boolean {
  const { asked } = reading;
  const valid = parts.filter(({ assigned }) => isValid(assigned));
  const formed = shaped.filter(({ kind }) => kind !== 'unfit');
  const others = parts.filter((part) => !pathsOf(part).includes(asked.path));
  if (asked.field.kind === 'step' && /failed|different/.test(String(outcomeOf(text, reading)))) return false;
  const answered = new Set([...valid.map((part) => pathsOf(part)[0]), ...formed.map(({ path }) => path)]);
  if (answered.size > 1) return true;
  if (
    others.some(
      ({ hit, assigned }) =>
        hit.mark && hit.isBounded && (isValid(assigned) || (hit.mark === 'sign' && assigned.kind === 'unfit')),
    )
  )
    return true;
  if (others.some(({ hit, assigned }) => hit.isLinked && isValid(assigned)) && left.length === 1) return true;
  if (isPasted({ parts, shaped, left, text }, reading)) return true;
  const isName = asked.field.kind === 'text' && !/description|address/.test(asked.id);
  if (isName && formed.length === 1 && (left.length === 1 || /@/.test(text)) && left.length < 2) return true;
  if (answered.has(asked.path) && left.length === 1 && nextAnswer(left[0] as string, reading)) return true;
  if (!others.some(({ assigned }) => isValid(assigned))) return false;
  const whole = readAs(text, asked.path, reading);
  if (whole.kind !== 'answered') return true;
  return asked.field.kind !== 'text' && left.some((one) => readAs(one, asked.path, reading).kind === 'answered');
}

const outcomeOf = (text: string, reading: Reading): Value | undefined => {
  const whole = readAs(text, reading.asked.path, reading);
  return whole.kind === 'answered' ? whole.value : undefined;
};
