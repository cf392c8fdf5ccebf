import { type GrammarLanguage, keyOf, lexicon, wordList } from '../grammar/grammar.ts';
import { near, normalize, wordsOf } from '../normalize.ts';
import { guessesOf } from './choice.ts';
import { matchOption, namedExactly } from './options.ts';
import { asks, findPhrases, meant, negates } from './phrases.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import {
  type Option,
  type Recognition,
  type Recognizer,
  type RecognizerContext,
  refused,
  unclear,
  value,
} from './recognizer.ts';

const all = wordList((grammar) => grammar.all);
const both = wordList((grammar) => grammar.both);
const none = wordList((grammar) => grammar.none);
const simplest = wordList((grammar) => grammar.simplest);
const exceptions = [...wordList((grammar) => grammar.except)].sort((a, b) => b.length - a.length);
const between = new RegExp(`([,;&+/\\n]|\\s(?:${[...wordList((grammar) => grammar.and)].join('|')})\\s)`, 'i');
const hindrances = lexicon((grammar) =>
  [...grammar.outcomes.waiting, ...grammar.outcomes.failed, ...grammar.outcomes.different].map((word) => [word, true]),
);
/** « j’ai presque » before « tout sauf », which says what is missing. */
const nearly =
  /^(?:(?:j ai|jai|on a|nous avons|i have|i ve got|i got|we have|got|presque|quasiment|quasi|almost|nearly|pretty much) )+(?=.)/;
/** Pieces that one name may spread over, as names may hold commas and « et ». */
const spread = 4;

const everything = (key: string, { options, language }: RecognizerContext): boolean => {
  const [first = '', ...rest] = key.split(' ');
  if (both.has(key)) return options.length === 2;
  const quantity = quantityOf(key, language);
  if (quantity) return quantity.of === 'all' && quantity.count === options.length;
  if (negates(rest) || asks('', rest) || isHindered(rest.join(' '), language)) return false;
  if (all.has(key) || all.has(meant(key.split(' ')).join(' '))) return true;
  if (all.has(first)) return rest.length < 3 && matchOption(rest.join(' '), options, language).kind === 'nothing';
  return isNearAll(key) && matchOption(key, options, language).kind === 'nothing';
};

/** « toutt », `everythng`: long enough, and begun well enough, to be no other word. */
const isNearAll = (key: string): boolean =>
  key.length > 4 && [...all].some((word) => word[0] === key[0] && near(key, word));

/** The text is about something that is not so yet: « le compte est en attente ». */
const isHindered = (key: string, language: GrammarLanguage): boolean =>
  findPhrases(wordsOf(key), hindrances, language).meanings.length > 0;

/** Several options: listed, numbered (`1-3`), all of them, all but some, or none. */
export const choices: Recognizer = (said, context) => {
  const key = keyOf(said);
  if (!said.trim()) return refused('empty');
  const whole = namedExactly(said, context.options);
  if (whole) return value([whole.value]);
  if (none.has(key)) return value([]);
  const suggested = simplest.has(key) ? context.suggested?.() : undefined;
  if (suggested !== undefined && suggested !== null) return value(suggested);
  const [kept, dropped] = exception(key.replace(nearly, ''));
  if (dropped !== undefined && everything(kept, context)) return allBut(dropped, context);
  if (asks(said, [])) return unclear();
  if (everything(key, context)) return value(context.options.map((option) => option.value));
  return listed(said, context);
};

/** Parts « tous sauf le premier » in two. */
function exception(key: string): readonly [string, string?] {
  for (const word of exceptions) {
    const at = key.indexOf(` ${word} `);
    if (at > 0) return [key.slice(0, at), key.slice(at + word.length + 2)];
  }
  return [key];
}

function allBut(dropped: string, context: RecognizerContext): Recognition {
  const left = listed(dropped, context);
  if (left.kind !== 'value') return left;
  const out = left.value as readonly string[];
  return value(context.options.map((option) => option.value).filter((it) => !out.includes(it)));
}

function listed(said: string, context: RecognizerContext): Recognition {
  const text = normalize(said.replaceAll('\n', ','));
  const spaced = /^\d{1,3}(?: \d{1,3})+$/.test(text) ? text.replaceAll(' ', ',') : text;
  // Pieces at even places, what parts them at odd ones.
  const parts = spaced.split(between);
  const chosen: Option[] = [];
  for (let i = 0; i < parts.length && parts.length < 200; ) {
    const long = longName(parts, i, context.options);
    const found = long ? { options: [long.option], next: long.next } : pieceOf(parts[i] as string, context);
    if ('kind' in found) return found;
    chosen.push(...found.options);
    i = 'next' in found ? found.next : i + 2;
  }
  return chosen.length ? value([...new Set(chosen.map((option) => option.value))]) : unclear();
}

function counted({ of, count }: Quantity, options: readonly Option[]) {
  if (of === 'all') return count === options.length ? { options } : unclear(guessesOf(options));
  if (count > options.length) return refused('not-a-choice', { args: { count: options.length } });
  return { options: of === 'first' ? options.slice(0, count) : options.slice(-count) };
}

function longName(parts: readonly string[], from: number, options: readonly Option[]) {
  for (let pieces = spread; pieces > 1; pieces--) {
    const end = from + pieces * 2 - 1;
    const option = end <= parts.length && namedExactly(parts.slice(from, end).join(''), options);
    if (option) return { option, next: end + 1 };
  }
  return undefined;
}

function pieceOf(
  piece: string,
  { options, language }: RecognizerContext,
): Recognition | { readonly options: readonly Option[] } {
  const key = keyOf(piece);
  if (!key) return { options: [] };
  const quantity = quantityOf(key, language);
  if (quantity && !namedExactly(piece, options)) return counted(quantity, options);
  const span = /^\s*(\d{1,3}) ?(?:-|à|a|to) ?(\d{1,3})\s*$/.exec(piece);
  if (span) {
    const [first, last] = [Number(span[1]), Number(span[2])];
    const within = first > 0 && first <= last && last <= options.length;
    return within
      ? { options: options.slice(first - 1, last) }
      : refused('not-a-choice', { args: { count: options.length } });
  }
  const match = matchOption(piece, options, language);
  if (match.kind === 'one') {
    const names = [match.option.label, match.option.value, ...(match.option.synonyms ?? [])].map(keyOf);
    const isOwn = names.some((name) => isHindered(name, language));
    return isHindered(key, language) && !isOwn ? unclear() : { options: [match.option] };
  }
  if (match.kind === 'absent') return refused('not-a-choice', { args: { count: options.length } });
  return 'options' in match ? unclear(guessesOf(match.options)) : unclear();
}
