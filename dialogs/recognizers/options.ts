import { type GrammarLanguage, keyOf, lexicon, wordList } from '../grammar/grammar.ts';
import { near, normalize, wordsOf } from '../normalize.ts';
import { asks, meant, negates } from './phrases.ts';
import type { Option } from './recognizer.ts';

/** What a text says about a list of options. `absent` is the number of a button that is not there. */
export type Match =
  | { readonly kind: 'one'; readonly option: Option }
  | { readonly kind: 'several' | 'near'; readonly options: readonly Option[] }
  | { readonly kind: 'absent' | 'nothing' };

interface Candidate {
  readonly option: Option;
  readonly keys: readonly string[];
}

const generic: Readonly<Record<string, ReadonlySet<string>>> = {
  yes: wordList((grammar) => grammar.yes),
  no: wordList((grammar) => grammar.no),
  none: wordList((grammar) => grammar.none),
  unknown: wordList((grammar) => grammar.unknown),
};

const both = wordList((grammar) => grammar.both);
const ordinals = lexicon((grammar) => Object.entries(grammar.ordinals));
const positions = lexicon((grammar) => [...Object.entries(grammar.numbers), ...Object.entries(grammar.ordinals)]);

/** « en ligne » is not « hors ligne ». */
const contrary = wordList((grammar) => grammar.contrary);

const candidates = new WeakMap<Option, Candidate>();

function candidateOf(option: Option): Candidate {
  const before = candidates.get(option);
  if (before) return before;
  const keys = [...new Set([option.label, option.value, ...(option.synonyms ?? [])].map(keyOf))].filter(Boolean);
  const made = { option, keys };
  candidates.set(option, made);
  return made;
}

/** The option that carries exactly these words, whatever their case, accents and punctuation. */
export function namedExactly(text: string, options: readonly Option[]): Option | undefined {
  const found = same(keyOf(text), options.map(candidateOf));
  return found.length === 1 ? found[0] : undefined;
}

/** Finds the one option meant: its words, its place, a part of its words, or a typing slip away from them. */
export function matchOption(text: string, options: readonly Option[], language: GrammarLanguage): Match {
  const key = keyOf(text);
  if (!key) return { kind: 'nothing' };
  const candidates = options.map(candidateOf);
  const exact = same(key, candidates);
  if (exact.length) return settled(exact, 'several');
  if (generic.no?.has(key) && !key.includes(' ')) return refusing(candidates);
  if (both.has(key)) return { kind: 'several', options };
  const disputed = sharers(key, candidates, language);
  if (disputed.length > 1) return { kind: 'near', options: disputed };
  const place = placeOf(key, language);
  if (place !== undefined) {
    const option = options.at(place < 0 ? place : place - 1);
    return option && place !== 0 ? { kind: 'one', option } : { kind: 'absent' };
  }
  return settle(text, wordsOf(key), candidates);
}

function settle(text: string, words: readonly string[], candidates: readonly Candidate[]): Match {
  if (words.length > 40) return { kind: 'nothing' };
  const bare = meant(words);
  const named = contained(words, candidates);
  // The same words of several options do not tell them apart.
  if (named.length > 1)
    return {
      kind: new Set(named.map(({ key }) => key)).size > 1 ? 'several' : 'near',
      options: named.map(({ option }) => option),
    };
  const [one] = named;
  if (one) {
    const rest = ` ${words.join(' ')} `.replace(` ${one.key} `, ' ').trim().split(' ');
    if (negates(rest) || asks(text, unknownTo(candidates, rest))) return { kind: 'nothing' };
    const sure = meant(rest).length < 7 && !evokesOther(rest, one, candidates);
    return sure ? { kind: 'one', option: one.option } : { kind: 'near', options: [one.option] };
  }
  const begun = candidates.filter(({ keys }) =>
    keys.some((key) => startsAs(bare, wordsOf(key)) || startsAs(words, wordsOf(key))),
  );
  if (begun.length)
    return settled(
      begun.map(({ option }) => option),
      'near',
    );
  const key = words.join(' ');
  const likely = candidates.filter(({ keys }) => keys.some((it) => near(key, it) || near(bare.join(' '), it)));
  return likely.length
    ? settled(
        likely.map(({ option }) => option),
        'near',
      )
    : { kind: 'nothing' };
}

/** The label or a synonym begins by saying no. */
const refuses = ({ label, synonyms = [] }: Option): boolean =>
  [label, ...synonyms].some((it) => generic.no?.has(keyOf(normalize(it).split(/ ?[,.;:(]| - /)[0] as string)));

/** A refusal chooses only what is labelled as one: « Non, différent ». */
function refusing(candidates: readonly Candidate[]): Match {
  const refusals = candidates.filter(({ option }) => refuses(option));
  return refusals.length
    ? settled(
        refusals.map(({ option }) => option),
        'several',
      )
    : { kind: 'nothing' };
}

/** Options whose own words hold the ordinal said (« Dernier agent »), with the one at that place. */
function sharers(key: string, candidates: readonly Candidate[], language: GrammarLanguage): readonly Option[] {
  const [word, ...others] = meant(wordsOf(key));
  const place = word === undefined || others.length ? undefined : ordinals(word, language);
  if (place === undefined) return [];
  const named = candidates.filter(({ keys }) => keys.some((it) => wordsOf(it).includes(word as string)));
  const placed = candidates.at(place < 0 ? place : place - 1);
  if (named.length !== 1 || !placed || named[0] === placed) return named.map(({ option }) => option);
  return [...named, placed].map(({ option }) => option);
}

/** The words that no option is called by. */
function unknownTo(candidates: readonly Candidate[], words: readonly string[]): readonly string[] {
  const own = new Set(candidates.flatMap(({ keys }) => keys.flatMap(wordsOf)));
  return words.filter((word) => !own.has(word));
}

const settled = (options: readonly Option[], kind: 'several' | 'near'): Match =>
  options.length === 1 ? { kind: 'one', option: options[0] as Option } : { kind, options };

/** Options that carry exactly these words, or stand for a general answer such as « non » or « aucun ». */
function same(key: string, candidates: readonly Candidate[]): readonly Option[] {
  const words = wordsOf(key);
  const bare = asks('', words) ? '' : meant(words).join(' ');
  for (const wanted of [key, bare].filter(Boolean)) {
    const found = candidates.filter(({ keys }) => keys.includes(wanted));
    if (found.length) return found.map(({ option }) => option);
  }
  return candidates
    .filter(({ option }) => generic[option.value]?.has(key) && (!generic.no?.has(key) || refuses(option)))
    .map(({ option }) => option);
}

/** The place that a text names: `2`, `#2`, « la deuxième », `b`; -1 is the last. */
function placeOf(key: string, language: GrammarLanguage): number | undefined {
  if (/^[a-z]$/.test(key)) return key.charCodeAt(0) - 96;
  const words = wordsOf(key);
  const [only, ...others] = meant(words).filter((word) => !/^(?:n|no|num|nos)$/.test(word));
  if (only === undefined || others.length) return undefined;
  return /^\d{1,6}$/.test(only) ? Number(only) : positions(only, language);
}

/** Options whose words all stand side by side in the text; of two that overlap, the longer one. */
function contained(words: readonly string[], candidates: readonly Candidate[]) {
  const text = ` ${words.join(' ')} `;
  const found = candidates.flatMap(({ option, keys }) => {
    const key = keys.filter((it) => it.length > 2 && text.includes(` ${it} `)).sort((a, b) => b.length - a.length)[0];
    return key ? [{ option, key }] : [];
  });
  return found.filter(({ key }) => !found.some((other) => other.key !== key && ` ${other.key} `.includes(` ${key} `)));
}

/** A word beside the option named begins a word that only another option has: both may be meant. */
const evokesOther = (
  rest: readonly string[],
  one: { readonly option: Option; readonly key: string },
  candidates: readonly Candidate[],
) => {
  const own = new Set(candidates.find(({ option }) => option === one.option)?.keys.flatMap(wordsOf));
  const others = candidates.flatMap(({ keys }) => keys.flatMap(wordsOf)).filter((word) => !own.has(word));
  return meant(rest).some(
    (word) => word.length > 2 && !own.has(word) && others.some((other) => other.startsWith(word)),
  );
};

/** Each word said begins a word of the option, or is all of its first one. */
function startsAs(said: readonly string[], wanted: readonly string[]): boolean {
  if (!said.length || wanted.some((word) => contrary.has(word) && !said.includes(word))) return false;
  return said.every(
    (word, i) => (i === 0 && word === wanted[0]) || (word.length > 2 && wanted.some((it) => it.startsWith(word))),
  );
}
