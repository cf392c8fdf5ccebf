import type { Outcome } from '../../machines/field.ts';
import type { Day } from '../../machines/rules/week.ts';

/** What a person may ask of the conversation itself, in the midst of any question. */
export const commands = [
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
] as const;
export type Command = (typeof commands)[number];

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type Words = readonly string[];

/** The words of one language that recognizers look for, written as people write them; accents and case do not matter. */
export interface Grammar {
  readonly yes: Words;
  readonly no: Words;
  readonly unknown: Words;
  /** Not knowing, or not having it at hand: no answer, and no refusal either. */
  readonly lacking: Words;
  /** Words that make an answer a guess. */
  readonly guessing: Words;
  /** Words of content that a refusal may be followed by: « non, c’est beau ». */
  readonly contented: Words;
  /** Leaves the choice to what is suggested. */
  readonly simplest: Words;
  /** What is to be examined does not exist yet. */
  readonly uncreated: Words;
  /** Yes and no to whether something is done already. */
  readonly affirmed: Words;
  readonly denied: Words;
  /** Words that make « pas approuvé » a matter of time. */
  readonly stillToCome: Words;
  readonly all: Words;
  readonly both: Words;
  /** Words before a number that make it a number of things, not the number of one: « les 3 ». */
  readonly allOf: Words;
  /** Words before or after a number that make it the first of a list: « les 3 premiers ». */
  readonly firsts: Words;
  readonly lasts: Words;
  readonly none: Words;
  readonly and: Words;
  readonly or: Words;
  readonly except: Words;
  /** Words after which an answer holds only sometimes. */
  readonly conditions: Words;
  /** Words that ask; what stands with them is no answer. */
  readonly questions: Words;
  /** Words that turn a phrase into its contrary. */
  readonly not: Words;
  /** Words that make a number one to call. */
  readonly telephones: Words;
  /** Phrases that name an error to say that there was none. */
  readonly flawless: Words;
  /** Words without which the rest of a label means the contrary. */
  readonly contrary: Words;
  /** Polite or empty words around an answer. */
  readonly fillers: Words;
  /** Numbers by word; 100 and above multiply what precedes them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Positions by word; -1 is the last one. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, Words>>;
  readonly halves: Words;
  readonly quarters: Words;
  /** Words for about that many: « une dizaine », `a couple`. */
  readonly dozens: Readonly<Record<string, number>>;
  /** Words for some, and nobody knows how many. */
  readonly several: Words;
  /** Words that make a number the most or the least. */
  readonly bounds: Words;
  readonly weekdays: Readonly<Record<Day, Words>>;
  readonly workdays: Words;
  readonly weekend: Words;
  readonly everyDay: Words;
  readonly roundTheClock: Words;
  readonly open: Words;
  readonly closed: Words;
  readonly noon: Words;
  readonly midnight: Words;
  readonly to: Words;
  /** Before the closing time, where the opening time is that of the other days. */
  readonly closesAt: Words;
  readonly months: readonly Words[];
  readonly outcomes: Readonly<Record<Outcome, Words>>;
  /** Phrases that hold the words of an outcome and report none: « ça fait une heure ». */
  readonly idle: Words;
  readonly commands: Readonly<Record<Command, Words>>;
}
