import { type FieldId, fieldOf, fields } from '../../machines/setup.ts';
import { languages } from '../catalog.ts';
import { gathering, shortNames } from '../grammar/gathering.ts';
import { keyOf } from '../grammar/grammar.ts';
import type { OptionWording, Wording } from '../language.ts';
import { near } from '../normalize.ts';

/** What a name may stand for. */
export interface Named {
  readonly id: FieldId;
  /** The option that the name ticks in that question. */
  readonly option?: string;
  /** Short for several questions, so that it does not single this one out. */
  readonly isShort: boolean;
}
/** A name of one or more questions, as folded words. */
export interface Name {
  readonly words: readonly string[];
  readonly means: readonly Named[];
  /** Says by itself what is wanted: « autorisations recommandées ». */
  readonly isWish: boolean;
}

/** Questions that no name in passing may answer: steps, what deletes, what closes, «another one?», codes. */
const closed = /^(?:steps\.|setup\.(?:.*\.)?(?:another|removalConfirmed|allChannels|review|openPoint|legacy)$)/;
const isOpenTo = (id: FieldId): boolean =>
  !closed.test(id) && fieldOf(id)?.kind !== 'step' && !fieldOf(id)?.destructive && id !== 'roles[].channels[].channel';

const options: FieldId = 'setup.skills[].options';
/** Yes/no answers that follow from the options ticked. */
export const ticked: Readonly<Partial<Record<FieldId, string>>> = {
  'skills[].acceptReject': 'accept-reject',
  'skills[].screenPop': 'screen-pop',
  'skills[].subSkill': 'sub-skill',
  'skills[].personalConnectionOrByoc': 'personal-connection',
};

/** Small words that people leave out of a name. */
const isSmall = (word: string): boolean => gathering.articles.has(word) || gathering.prepositions.has(word);
const spellings = (name: string): readonly string[] => {
  const key = keyOf(name);
  const bare = key
    .split(' ')
    .filter((word) => !isSmall(word))
    .join(' ');
  return bare && bare !== key && bare.includes(' ') ? [key, bare] : [key];
};

function namesOf(id: FieldId): readonly (readonly [name: string, means: Named])[] {
  const option = ticked[id];
  const means: Named = option ? { id: options, option, isShort: false } : { id, isShort: false };
  const own = Object.values(languages).flatMap((language) => {
    const { label, also = [] } = language.questions[id] as Wording;
    return [label, ...also].map((name) => [name, means] as const);
  });
  const short = (shortNames[id] ?? []).map((name) => [name, { ...means, isShort: true }] as const);
  return [...own, ...short];
}

const optionNames = (): readonly (readonly [name: string, means: Named])[] =>
  Object.values(languages).flatMap((language) => {
    const { choices } = language.questions[options] as { choices?: Readonly<Record<string, OptionWording>> };
    return Object.entries(choices ?? {}).flatMap(([option, wording]) => {
      const names = typeof wording === 'string' ? [wording] : [wording.label, ...wording.words];
      // One common word («niveau», «pop») says too little.
      return names
        .filter((name) => keyOf(name).includes(' ') || /^[A-Z]+$/.test(name))
        .map((name) => [name, { id: options, option, isShort: false }] as const);
    });
  });

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Names with all their letters, by how many they are. */
  readonly byLength: ReadonlyMap<number, readonly Keyed[]>;
}
interface Keyed {
  readonly key: string;
  readonly name: Name;
}

function build(): Index {
  const found = new Map<string, Named[]>();
  const ids = (Object.keys(fields) as FieldId[]).filter(isOpenTo);
  for (const [name, means] of [...ids.flatMap(namesOf), ...optionNames()]) {
    for (const key of spellings(name)) {
      const before = found.get(key) ?? [];
      const twin = before.findIndex((one) => one.id === means.id && one.option === means.option);
      if (twin < 0) before.push(means);
      else if (!means.isShort) before[twin] = means;
      found.set(key, before);
    }
  }
  const byFirst = new Map<string, Name[]>();
  const byLength = new Map<number, Keyed[]>();
  for (const [key, means] of found) {
    const words = key.split(' ');
    const name = { words, means, isWish: words.length > 1 && words.some((word) => gathering.wished.has(word)) };
    byFirst.set(words[0] as string, [...(byFirst.get(words[0] as string) ?? []), name]);
    byLength.set(key.length, [...(byLength.get(key.length) ?? []), { key, name }]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, byLength };
}
let built: Index | undefined;
const index = (): Index => {
  built ??= build();
  return built;
};

/** The longest name that starts at a word; undefined when none does. */
export function nameAt(words: readonly string[], from: number): Name | undefined {
  const names = index().byFirst.get(words[from] as string);
  return names?.find((name) => name.words.every((word, i) => words[from + i] === word));
}

/** The one name that these words are probably a slip for. */
export function nameNear(words: readonly string[]): Name | undefined {
  const key = words.join(' ');
  if (key.length < 5 || key.length > 40) return undefined;
  const likely = [-2, -1, 0, 1, 2]
    .flatMap((more) => index().byLength.get(key.length + more) ?? [])
    .filter((one) => (one.key[0] === key[0] || one.key[1] === key[1]) && near(key, one.key));
  const [found, ...others] = likely.filter(({ name }) => name.means.some(({ isShort }) => !isShort));
  return found && others.every(({ name }) => name.means[0]?.id === found.name.means[0]?.id) ? found.name : undefined;
}
