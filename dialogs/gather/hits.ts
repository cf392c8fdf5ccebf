import { gathering } from '../grammar/gathering.ts';
import { type Name, nameAt, nameNear } from './names.ts';
import { type Word, wordsIn } from './segments.ts';

/** A name of a question in a segment of a message. */
export interface Hit {
  /** Undefined for the name of something that this setup does not ask for. */
  readonly name: Name | undefined;
  /** Where what belongs to it begins: its article, its «et», its «sans». */
  readonly start: number;
  /** Where its value begins. */
  readonly end: number;
  /** Something parts it from what comes before. */
  readonly isBounded: boolean;
  /** By what it is parted from its value: a sign, a word such as «est», or nothing. */
  readonly mark: 'sign' | 'copula' | undefined;
  /** « pis la description »: a joining word and an article make it one more answer. */
  readonly isLinked: boolean;
  /** « sans », "no". */
  readonly isDenied: boolean;
  /** A word that looks like a name with a slip in it, and no sign after it. */
  readonly isDoubtful: boolean;
  /** An option named among other named answers is wanted, without a yes. */
  readonly isListing?: boolean;
}

const most = 30;
const sign = /^\s*(?::(?!\/\/)|=>?|→|[-–]>)\s*/;
const dash = /^\s+[-–—]\s+/;
const separator = /[,;:.!?()•|→="«»“”]|\s[-–—/]\s/;

/** «lune.example» is one word. */
const opening = /[\s(|→=«“"]$/;

/** The names in a segment, from left to right, none overlapping another. */
export function hitsIn(segment: string): readonly Hit[] {
  const words = wordsIn(segment);
  const keys = words.map(({ text }) => text);
  const hits: Hit[] = [];
  for (let i = 0; i < words.length && hits.length < most; ) {
    const name = nameAt(keys, i);
    const length = name?.words.length ?? 1;
    const hit = name && standsAlone(segment, words[i] as Word, words[i + length - 1] as Word);
    const found = hit ? hitAt(segment, words, { from: i, length, name }) : slipAt(segment, words, i);
    if (!found) {
      i++;
      continue;
    }
    hits.push(found);
    const next = words.findIndex(({ start }) => start >= found.end);
    i = next < 0 ? words.length : Math.max(next, i + 1);
  }
  return hits;
}

/** Not a part of an address, an identifier or a longer word. */
const standsAlone = (text: string, { start }: Word, { end }: Word): boolean =>
  !/[\p{L}\p{N}_@./\\+-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^(?:[\p{L}\p{N}_@/\\+'’-]|\.\S)/u.test(text.slice(end, end + 2));

interface Spot {
  readonly from: number;
  readonly length: number;
  readonly name: Name | undefined;
}

function hitAt(segment: string, words: readonly Word[], { from, length, name }: Spot): Hit {
  const before = leftOf(segment, words, from);
  const after = rightOf(segment, words, from + length - 1, before.isBounded);
  return { name, ...before, ...after, isDoubtful: false };
}

/** What belongs to the name on its left. */
function leftOf(segment: string, words: readonly Word[], from: number) {
  let at = from;
  let [isJoined, isDenied, hasArticle] = [false, false, false];
  const gap = (i: number) => segment.slice(words[i - 1]?.end ?? 0, words[i]?.start);
  while (at > 0 && /^[\s'’]*$/.test(gap(at))) {
    const [one, two] = [words[at - 1]?.text ?? '', `${words[at - 2]?.text} ${words[at - 1]?.text}`];
    const step = gathering.negators.has(two) || gathering.joiners.has(two) ? 2 : 1;
    const word = step === 2 ? two : one;
    if (gathering.negators.has(word)) isDenied = true;
    else if (gathering.joiners.has(word)) isJoined = true;
    else if (gathering.articles.has(word)) hasArticle = true;
    else break;
    at -= step;
  }
  const isFirst = at === 0 && !/[\p{L}\p{N}]/u.test(segment.slice(0, words[0]?.start));
  return {
    start: words[at]?.start ?? 0,
    isBounded: isFirst || isJoined || (separator.test(gap(at)) && opening.test(gap(at))),
    isLinked: isJoined && hasArticle && !isFirst,
    isDenied,
  };
}

/** Where the value begins, and what announces it. */
function rightOf(segment: string, words: readonly Word[], last: number, isBounded: boolean) {
  const end = words[last]?.end ?? segment.length;
  const rest = segment.slice(end);
  const found = sign.exec(rest) ?? (isBounded ? dash.exec(rest) : null);
  if (found) return { end: end + found[0].length, mark: 'sign' as const };
  for (const length of [3, 2, 1]) {
    const key = words
      .slice(last + 1, last + 1 + length)
      .map(({ text }) => text)
      .join(' ');
    const copulaEnd = words[last + length]?.end;
    if (gathering.copulas.has(key) && copulaEnd !== undefined && /^\s+\S/.test(segment.slice(copulaEnd)))
      return { end: copulaEnd + (sign.exec(segment.slice(copulaEnd))?.[0].length ?? 0), mark: 'copula' as const };
  }
  return { end, mark: undefined };
}

const longestName = 5;

/** Words before a colon that are no name: one with a slip in it, or the name of something else. */
function slipAt(segment: string, words: readonly Word[], from: number): Hit | undefined {
  const before = leftOf(segment, words, from);
  if (!before.isBounded || /[:=]\s*$/.test(segment.slice(0, before.start))) return undefined;
  const word = words[from] as Word;
  if (gathering.articles.has(word.text) || gathering.joiners.has(word.text)) return undefined;
  let last = from;
  const goesOn = () =>
    /^[\s'’/-]+$/.test(segment.slice(words[last]?.end, words[last + 1]?.start)) &&
    !gathering.joiners.has(words[last + 1]?.text ?? '');
  while (last < from + longestName && goesOn()) last++;
  const own = words.slice(from, last + 1);
  const rest = segment.slice(words[last]?.end);
  const isNamed = /^\s?[:=](?!\/\/)/.test(rest) && own.every(({ text }) => /^[a-z]/.test(text));
  const endsInName = own.some(
    (_, i) =>
      i > 0 &&
      nameAt(
        own.map(({ text }) => text),
        i,
      )?.words.length ===
        own.length - i,
  );
  if (
    isNamed &&
    !endsInName &&
    own.length <= longestName &&
    word.text.length > 1 &&
    !/^(?:mailto|tel|https?)$/.test(word.text)
  ) {
    const name = nameNear(own.map(({ text }) => text));
    return hitAt(segment, words, { from, length: own.length, name });
  }
  if (gathering.foreign.has(word.text) && /^\s?[.:#]?\s?[:]?\s?[+(]?\d/.test(segment.slice(word.end)))
    return hitAt(segment, words, { from, length: 1, name: undefined });
  const name = word.text.length > 5 && segment[word.end] === ' ' ? nameNear([word.text]) : undefined;
  return name && { ...hitAt(segment, words, { from, length: 1, name }), isDoubtful: true };
}
