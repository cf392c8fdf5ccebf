import { type Day, days } from '../../machines/rules/week.ts';
import { type GrammarLanguage, lexicon, meaningsOf, wordList } from '../grammar/grammar.ts';
import { fillers, longestAt } from './phrases.ts';

/** A moment of the day in minutes, and how surely: a 24-hour clock, a half-day, or neither. */
export interface Moment {
  readonly kind: 'time';
  readonly minutes: number;
  readonly clock: '24' | 'am' | 'pm' | null;
}
export type Word =
  | Moment
  | { readonly kind: 'days'; readonly days: readonly Day[] }
  | { readonly kind: 'to' | 'until' | 'except' | 'closed' | 'always' | 'and' };

const [mondayToFriday, weekend] = [days.slice(0, 5), days.slice(5)];
const times = { noon: 720, midnight: 0 } as const;

const vocabulary = lexicon<Word>((grammar) => [
  ...meaningsOf(grammar.weekdays).map(([word, day]) => [word, { kind: 'days', days: [day] }] as const),
  ...grammar.workdays.map((word) => [word, { kind: 'days', days: mondayToFriday }] as const),
  ...grammar.weekend.map((word) => [word, { kind: 'days', days: weekend }] as const),
  ...grammar.everyDay.map((word) => [word, { kind: 'days', days }] as const),
  ...grammar.roundTheClock.map((word) => [word, { kind: 'always' }] as const),
  ...grammar.except.map((word) => [word, { kind: 'except' }] as const),
  ...grammar.closed.map((word) => [word, { kind: 'closed' }] as const),
  ...(['noon', 'midnight'] as const).flatMap((name) =>
    grammar[name].map((word) => [word, { kind: 'time', minutes: times[name], clock: '24' }] as const),
  ),
  ...grammar.and.map((word) => [word, { kind: 'and' }] as const),
  ...grammar.to.map((word) => [word, { kind: 'to' }] as const),
  ...grammar.closesAt.map((word) => [word, { kind: 'until' }] as const),
]);
const empty = new Set([...fillers, ...wordList((grammar) => grammar.open)]);
const marks = new Set([',', ';', '.', '/', '(', ')', ':', '+', '&', '|']);

/** Reads « lun-ven 9 h à 17 h » word by word; nothing when a word means nothing here. */
export function weekWords(folded: string, language: GrammarLanguage): readonly Word[] | undefined {
  const atoms = folded.replace(/\b([ap])\. ?m\b\.?/g, '$1m').match(/\d+|\p{L}+|[^\s]/gu) ?? [];
  const read: Word[] = [];
  if (atoms.length > 250) return undefined;
  for (let i = 0; i < atoms.length; ) {
    const [word, next] = wordAt(atoms, i, language);
    if (word) read.push(word);
    else if (!marks.has(atoms[i] as string) && !isEmpty(atoms, i, next)) return undefined;
    i = next;
  }
  return read;
}

const isEmpty = (atoms: readonly string[], from: number, to: number): boolean => {
  const key = atoms
    .slice(from, to)
    .filter((atom) => /\w/.test(atom))
    .join(' ');
  return key === '' || empty.has(key);
};

function wordAt(atoms: readonly string[], i: number, language: GrammarLanguage): readonly [Word | undefined, number] {
  const atom = atoms[i] as string;
  if (atom === '-') return [{ kind: 'to' }, i + 1];
  // Phrases may be written with a dash or a slash inside: `24/7`, « week-end ».
  const window = atoms.slice(i, i + 9);
  const plain = window.filter((it) => !/^[-/']$/.test(it));
  const phrase = longestAt(
    plain,
    0,
    (key) => vocabulary(key, language) ?? (empty.has(key) && key.includes(' ') ? null : undefined),
  );
  const until = i + lengthWith(window, phrase.length);
  const time = timeAt(atoms, i);
  const spelt = phrase.meaning ?? undefined;
  if (spelt && !(spelt.kind === 'always' && time && betweenTimes(atoms, i, until))) return [spelt, until];
  if (time) return time;
  return [undefined, phrase.meaning === null ? until : i + 1];
}

/** « 24 h » is a time after « à », and a whole day by itself. */
const betweenTimes = (atoms: readonly string[], from: number, to: number): boolean =>
  /^(?:-|a|au|to|until|till|jusqu|et|and)$/.test(atoms[from - 1] ?? '') || /^(?:-|a|to)$/.test(atoms[to] ?? '');

/** Atoms that a number of plain words takes, the marks between them included. */
function lengthWith(window: readonly string[], count: number): number {
  let [seen, length] = [0, 0];
  while (length < window.length && seen < count) {
    if (!/^[-/']$/.test(window[length] as string)) seen++;
    length++;
  }
  return length;
}

/** `am`, « du matin », « le soir », `in the evening`. */
function halfAt(atoms: readonly string[], from: number): readonly ['am' | 'pm' | null, number] {
  if (/^(?:am|pm)$/.test(atoms[from] ?? '')) return [atoms[from] as 'am' | 'pm', from + 1];
  let at = from;
  while (at < from + 4 && /^(?:du|le|de|l|'|in|the|at)$/.test(atoms[at] ?? '')) at++;
  if (/^(?:matin|morning)$/.test(atoms[at] ?? '')) return ['am', at + 1];
  if (/^(?:soir|soiree|evening|afternoon|night)$/.test(atoms[at] ?? '')) return ['pm', at + 1];
  const afternoon = atoms[at] === 'apres' ? atoms.slice(at + 1, at + 3).indexOf('midi') : -1;
  return afternoon < 0 ? [null, from] : ['pm', at + afternoon + 2];
}

/** `9`, `9:30`, « 9 h 30 », `9.30pm`, `9am`. */
function timeAt(atoms: readonly string[], i: number): readonly [Moment, number] | undefined {
  if (!/^\d{1,2}$/.test(atoms[i] as string)) return undefined;
  let at = i + 1;
  const mark = /^(?:h|hr|hrs|heure|heures|:|\.)$/.test(atoms[at] ?? '') ? (atoms[at++] as string) : '';
  const minuted = mark !== '' && /^\d{2}$/.test(atoms[at] ?? '');
  const minutes = minuted ? Number(atoms[at++]) : 0;
  if ((mark === ':' || mark === '.') && !minuted) at--;
  if (/^(?:min|mn)$/.test(atoms[at] ?? '') && minuted) at++;
  const [half, next] = halfAt(atoms, at);
  at = next;
  const hours = Number(atoms[i]);
  if (hours > 24 || minutes > 59 || (half && hours > 12)) return undefined;
  const clock = half ?? (hours > 12 || mark.startsWith('h') || (atoms[i] as string).startsWith('0') ? '24' : null);
  return [{ kind: 'time', minutes: (half ? hours % 12 : hours) * 60 + minutes + (half === 'pm' ? 720 : 0), clock }, at];
}
