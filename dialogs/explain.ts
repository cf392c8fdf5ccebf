import { emit } from '../machines/emit.ts';
import { type FillerId, leavesOf } from '../machines/explain.ts';
import { template } from '../machines/path.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import type { Value } from '../machines/value.ts';
import { labelAt } from './asked.ts';
import { otherLanguage } from './catalog.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Language, Wording } from './language.ts';
import { near } from './normalize.ts';
import { fillerWords, isUnnamed, type Leaf, nameOf, originText, spelledLeaf } from './originText.ts';
import { say } from './say.ts';
import type { Talk } from './talk.ts';

const asking =
  /^(?:(?:et |mais |but |and )?(?:pourquoi|pkoi|why|how come|d ou (?:vient|viennent|sort|sortent|provient|proviennent|ca vient)|where (?:does|do|did)|explain|expliquez|explique)) (.+)$/;
const ending =
  / (?:dans|de|in|of) (?:la |le |les |the |ma |my |notre |our )?(?:configuration|config|fichier|brouillon|file|draft)$/;
const coming = / (?:come|comes|came|coming) from$| (?:vient|viennent) (?:il|elle|ils|elles)$/;
const longest = 200;

/** How surely the words mean a value: named or valued to the letter or nearly so, or in part. */
export const sure = 2;

/**
 * Where the value that a text asks about comes from: « pourquoi 900 dans la configuration? »; undefined when it asks
 * nothing of the kind, or nothing that is found at least that surely. Words that name the configuration itself are always
 * such a question.
 */
export function originTold(text: string, talk: Talk, least = 0): string | undefined {
  if (text.length > longest || /^["“«]/.test(text.trim())) return undefined;
  const asked = asking.exec(keyOf(text))?.[1]?.replace(coming, '');
  const object = asked?.replace(ending, '');
  if (!asked || !object) return undefined;
  const isPlain = object !== asked;
  const told = explained(object, talk, isPlain ? 0 : least);
  if (told || (least && !isPlain)) return told;
  return !isPlain && talk.at.position.pending ? undefined : say(talk.language, 'originUnknown');
}

const noise = new Set(
  'le la les l un une des du de d the a an is are was were est sont etait mon ma mes my our notre nos votre vos your ce cette ces this that a à au aux at in on dans sur pour que qu c il elle en value valeur valeurs answer reponse set has have ai avez y mis mise put be been egal equal to set'.split(
    ' ',
  ),
);
const wordsIn = (text: string): readonly string[] => {
  const words = keyOf(text).split(' ').filter(Boolean);
  const kept = words.filter((word) => !noise.has(word));
  return kept.length ? kept : words;
};
const bare = (text: string): string => wordsIn(text).join(' ');
const nothing = [...wordList((grammar) => grammar.none), 'null', 'vide', 'empty', 'blank'];

function leavesAt({ at, language }: Talk): readonly Leaf[] {
  const { live } = at.position.ground;
  const configuration = emit(at.position, { locale: language.locale, stamps: at.folded.stamps });
  const leaves = new Map(leavesOf(configuration, live));
  const others = Object.entries(live).filter(([path]) => !leaves.has(path) && !isUnnamed(path));
  return [...leaves, ...others].filter(([path]) => !/^(?:openPoints|findings|progress)\b/.test(path));
}

const mostTold = 3;

/** Where the values that go by these words come from; undefined when none does. */
export function explained(object: string, talk: Talk, least = 0): string | undefined {
  const wanted = bare(object);
  if (!wanted) return undefined;
  const scored = leavesAt(talk).map((leaf) => ({ leaf, score: scoreOf(wanted, leaf, talk) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (!best || best < least) return undefined;
  const found = scored.filter(({ score }) => score === best).map(({ leaf }) => leaf);
  const emitted = found.filter(([path]) => !/^(?:setup|steps)\./.test(path));
  const told = emitted.length ? emitted : found;
  if (told.length <= mostTold) return told.map((leaf) => originText(leaf, talk)).join('\n\n');
  const labels = [...new Set(told.map(([path]) => nameOf(path, talk)))];
  return say(talk.language, 'originMany', { labels: labels.slice(0, 8).join(', ') });
}

/** By name, by value, by name but for a slip, by both together, then by a part of a name; 0 for neither. */
function scoreOf(wanted: string, [path, value]: Leaf, talk: Talk): number {
  const names = namesOf(path, talk);
  if (names.includes(wanted)) return 5;
  const values = valuesOf(path, value, talk.language);
  if (typeof value !== 'boolean' && !path.startsWith('steps.') && values.includes(wanted)) return 4;
  if (wanted.length > 3 && names.some((name) => near(wanted, name))) return 3;
  const words = wanted.split(' ');
  const valueWords = new Set(values.flatMap((one) => one.split(' ')));
  return Math.max(0, ...names.map((name) => overlap(words, name.split(' '), valueWords)));
}

/** « Entrant » is « entrante ». */
const isAmong = (word: string, value: ReadonlySet<string>): boolean =>
  value.has(word) || (word.length > 4 && [...value].some((one) => near(word, one)));

/** 2 for words of the name and of the value, 1 for words of the name, a half for the whole name and a word more. */
function overlap(words: readonly string[], name: readonly string[], value: ReadonlySet<string>): number {
  if (words.some((word) => name.includes(word)) && words.every((word) => name.includes(word) || isAmong(word, value)))
    return words.every((word) => name.includes(word)) ? 1 : 2;
  return name.length > 1 && words.length <= name.length + 1 && name.every((word) => words.includes(word)) ? 0.5 : 0;
}

function namesOf(path: string, { at, language }: Talk): readonly string[] {
  const id = fieldOf(template(path)) ? template(path) : path;
  const labels = [language, otherLanguage(language)].flatMap((one) => {
    const wording = one.questions[id as FieldId] as Wording | undefined;
    if (wording) return [wording.label, labelAt(path, at.position.ground.live, one), ...(wording.also ?? [])];
    const filler = fillerWords[template(path) as FillerId];
    return filler ? [one.phrases[filler.label]] : [];
  });
  const key = path.slice(path.lastIndexOf('.') + 1);
  return [...labels, path, key, spaced(key)].map(bare);
}

const spaced = (key: string): string => key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

/** Everything a value may be called: as it stands in the file, and as it is read in both languages. */
function valuesOf(path: string, value: Value, language: Language): readonly string[] {
  if (value === null || (Array.isArray(value) && !value.length)) return nothing;
  const parts = Array.isArray(value) ? [value, ...value.map((one) => [one])] : [value];
  const spelled = parts.flatMap((part) =>
    [language, otherLanguage(language)].map((one) => spelledLeaf(path, part, one)),
  );
  const raw = Array.isArray(value) ? value.map(String) : [String(value)];
  return [...raw, ...spelled].map(bare);
}
