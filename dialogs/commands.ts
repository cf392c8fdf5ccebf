import { keyOf, lexicon, meaningsOf, wordList } from './grammar/grammar.ts';
import type { Command } from './grammar/shape.ts';
import { simulating as phrases } from './grammar/simulating.ts';
import type { LanguageTag } from './language.ts';
import { near } from './normalize.ts';

/** Commands that this version carries out; the grammar knows more. */
const offered = [
  'help',
  'why',
  'back',
  'redo',
  'status',
  'health',
  'change',
  'skip',
  'repeat',
  'language',
  'save',
  'review',
  'restart',
  'handOver',
  'simulate',
  'forget',
] as const satisfies readonly Command[];
export type OfferedCommand = (typeof offered)[number];

export interface Commanded {
  readonly command: OfferedCommand;
  /** What follows «change» or «simulate», as it was written, or the language asked for. */
  readonly object: string;
}

const lookup = lexicon<Command>((grammar) => meaningsOf(grammar.commands));
const changing = [...wordList((grammar) => grammar.commands.change)].sort((a, b) => b.length - a.length);
const simulating = phrases.verbs.map(keyOf);
const longNames = [...wordList((grammar) => offered.flatMap((command) => grammar.commands[command]))].filter(
  (name) => name.length > 5,
);
const isOffered = (command: Command): command is OfferedCommand => (offered as readonly string[]).includes(command);

const tongues: ReadonlyMap<string, LanguageTag> = new Map([
  ['francais', 'fr'],
  ['french', 'fr'],
  ['anglais', 'en'],
  ['english', 'en'],
]);
const around = new Set(
  'en in to au a l le la passer passez switch speak speaking parler parlez parle continuer continue changer change langue language svp please can we you peut on'.split(
    ' ',
  ),
);
const longestCommand = 300;

/** The command that a text is; undefined when it is none. Both languages' words work in both languages. */
export function commandIn(text: string, language: LanguageTag): Commanded | undefined {
  if (text.length > longestCommand || /^["“«]/.test(text.trim())) return undefined;
  const key = keyOf(text) || (text.trim() === '?' ? 'help' : '');
  if (!key) return undefined;
  const spoken = languageIn(key);
  if (spoken) return { command: 'language', object: spoken };
  const command = lookup(key, language) ?? misspelled(key, language);
  if (command) return isOffered(command) ? { command, object: '' } : undefined;
  const verb = changing.find((word) => key.startsWith(`${word} `));
  if (verb) return { command: 'change', object: afterWords(text, verb.split(' ').length) };
  return simulating.some((word) => key.startsWith(`${word} `))
    ? { command: 'simulate', object: afterFirst(text) }
    : undefined;
}

/** The text after its first word; quotation marks stay. */
const afterFirst = (text: string): string => text.trim().replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+[\s:,.;-]*/u, '');

/** The text without its first words. */
const afterWords = (text: string, count: number): string =>
  text.trim().replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){${count}}[^\\p{L}\\p{N}+«"“]*`, 'u'), '');

/** « en anglais », "switch to French": the language that the text asks for, when it says nothing else. */
function languageIn(key: string): LanguageTag | undefined {
  const said = key.split(' ');
  const [tongue, ...others] = said.flatMap((word) => tongues.get(word) ?? []);
  return tongue && !others.length && said.every((word) => tongues.has(word) || around.has(word)) ? tongue : undefined;
}

/** A slip seldom touches both of the first letters, and never changes the length by much. */
const mayBe = (key: string, name: string): boolean =>
  Math.abs(name.length - key.length) < 3 && (name[0] === key[0] || name[1] === key[1]);

function misspelled(key: string, language: LanguageTag): Command | undefined {
  if (key.length < 5 || key.length > 30) return undefined;
  const names = longNames.filter((name) => mayBe(key, name) && near(key, name));
  const [found, ...others] = new Set(names.map((name) => lookup(name, language)));
  return others.length ? undefined : found;
}
