import { expected } from '../machines/ahead.ts';
import { template } from '../machines/path.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import type { Values } from '../machines/value.ts';
import { labelAt } from './asked.ts';
import { otherLanguage } from './catalog.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Language, Wording } from './language.ts';
import { near } from './normalize.ts';
import type { Standpoint } from './standing.ts';

/** Empty beside an option, but part of a name: « numéro de téléphone ». */
const nouns = new Set([
  'numero',
  'number',
  'option',
  'options',
  'choix',
  'choice',
  'bouton',
  'button',
  'reponse',
  'answer',
]);
const empty = new Set([...wordList((grammar) => grammar.fillers)].filter((word) => !nouns.has(word)));
const bare = (text: string): string => {
  const words = keyOf(text).split(' ');
  const kept = words.filter((word) => !empty.has(word));
  return (kept.length ? kept : words).join(' ');
};

/** Answers that go by the same words, and how well the words fit: 5 by its value, 4 to the letter, 3 but for a slip, 2 and 1 in part. */
export interface Targets {
  readonly paths: readonly string[];
  readonly score: number;
}

/** Short words for parts of a name, as people type them. */
const shorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tel: 'telephone',
    num: 'numero',
    cell: 'telephone',
    cellulaire: 'telephone',
    cel: 'telephone',
    fone: 'phone',
    desc: 'description',
  }),
);
const spelledOut = (key: string): string =>
  key
    .split(' ')
    .map((word) => shorts.get(word) ?? word)
    .join(' ');

/** The answers that go by these words, best match only; several when the words do not tell them apart. */
export function targetsOf(object: string, { position }: Standpoint, language: Language): Targets {
  const { live, deferred } = position.ground;
  const wanted = spelledOut(bare(object));
  if (!wanted) return { paths: [], score: 0 };
  const valued = valuedAs(object, live);
  if (valued.length) return { paths: valued, score: 5 };
  const scored = [...Object.keys(live), ...deferred]
    .filter((path) => changeable(path))
    .map((path) => ({ path, score: scoreOf(wanted, namesOf(path, live, language)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const ahead = best < 3 ? aheadAs(wanted, position, language) : [];
  if (ahead.length) return { paths: ahead, score: 4 };
  const found = best ? scored.filter(({ score }) => score === best).map(({ path }) => path) : [];
  // A name that is written out wins over a variant that only comes to the same words.
  const labelled = found.filter((path) => keyOf(labelAt(path, live, language)) === keyOf(object));
  return { score: best, paths: labelled.length === 1 ? labelled : found };
}

/** Answers that have these very words for a value: where the name of something was given, rather than chosen. */
function valuedAs(object: string, live: Values): readonly string[] {
  const key = keyOf(object);
  if (key.length < 2) return [];
  const paths = Object.keys(live).filter((path) => typeof live[path] === 'string' && keyOf(String(live[path])) === key);
  const given = paths.filter((path) => fieldAt(path)?.kind === 'text' && changeable(path));
  const source = given.filter((path) => !fieldAt(path)?.derive);
  return source.length ? source : given;
}

const fieldAt = (path: string) => fieldOf(template(path)) ?? fieldOf(path);

/** Questions still to come that go by these words, but for a slip; better than an answer that has the words in part. */
const aheadAs = (wanted: string, position: Standpoint['position'], language: Language): readonly string[] =>
  [...expected(position)].filter(
    (path) =>
      changeable(path) &&
      namesOf(path, position.ground.live, language).some((name) => name === wanted || isSlip(wanted, name)),
  );

const isSlip = (wanted: string, name: string): boolean =>
  wanted.length > 4 && wanted[0] === name[0] && near(wanted, name);

/** Paths of the answers that go by these words. */
export const changeTargets = (object: string, at: Standpoint, language: Language): readonly string[] =>
  targetsOf(object, at, language).paths;

/** Words between an answer's name and its new value. */
const links =
  /\s*(?:->|→|=|:)\s*|\s+(?:pour|à|a|en|par|to|into|is(?!\s+not)|est(?!\s+pas)|sera|c['’]est|devient|becomes|should be)\s+/giu;
const mostSplits = 12;

/** «the skill name to WA_Sales»: the answers meant and the new value as it was written, where there is one. */
export function changeSaid(said: string, at: Standpoint, language: Language): Targets & { readonly value?: string } {
  const whole = targetsOf(said, at, language);
  const splits = [...said.matchAll(links)].slice(0, mostSplits).map((match) => ({
    ...targetsOf(said.slice(0, match.index), at, language),
    value: said.slice((match.index ?? 0) + match[0].length).trim(),
  }));
  const best = splits.filter(({ value, score }) => value && score >= 2).sort((a, b) => b.score - a.score)[0];
  return best && best.score >= whole.score ? best : whole;
}

const changeable = (path: string): boolean => !/^setup\.(.*\.)?(another|recommended|review|openPoint)$/.test(path);

/** Everything an answer may be called: its labels and their variants in both languages, and its own name. */
function namesOf(path: string, live: Standpoint['position']['ground']['live'], language: Language): readonly string[] {
  const id = (fieldOf(template(path)) ? template(path) : path) as FieldId;
  return [language, otherLanguage(language)].flatMap((one) => {
    const wording = one.questions[id] as Wording | undefined;
    return wording ? [wording.label, labelAt(path, live, one), ...(wording.also ?? [])].map(bare) : [];
  });
}

function scoreOf(wanted: string, names: readonly string[]): number {
  if (names.includes(wanted)) return 4;
  if (names.some((name) => near(wanted, name))) return 3;
  const words = wanted.split(' ');
  if (names.some((name) => words.every((word) => name.split(' ').includes(word)))) return 2;
  return names.some((name) => name.split(' ').every((word) => words.includes(word))) ? 1 : 0;
}
