import { wordList } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { type DatesContext, readDays } from './dateWords.ts';
import { meant } from './phrases.ts';

const mostClauses = 60;
const closed = wordList((grammar) => grammar.closed);
const joining = [...wordList((grammar) => [...grammar.and, ...grammar.except])].join('|');
const closing = [...closed].map((word) => word.replaceAll('e', '[eéè]')).join('|');
const parting = new RegExp(`([,;\\n] ?|\\s(?:${joining})\\s|\\s(?=(?:${closing})\\s))`, 'i');

/**
 * Parts hours from the days off said with them: `weekdays 9-5, closed Dec 25` is `weekdays 9-5` and `closed Dec 25`.
 * What holds no day of the calendar stays with the hours; `dates` is empty where there is none.
 */
export function splitHolidays(text: string, context: DatesContext): { readonly week: string; readonly dates: string } {
  // Clauses at even places, what parts them at odd ones.
  const parts = text.trim().split(parting);
  const count = (parts.length + 1) / 2;
  if (count > mostClauses) return { week: text, dates: '' };
  const clauses = Array.from({ length: count }, (_, i) => parts[i * 2] as string);
  const isDates = clauses.map((clause) => namesDays(clause, context));
  // « 24, 25 et 26 décembre », `December 25, 2026`: numbers alone go with the date beside them.
  const isNumber = (i: number): boolean => /^(?:\d{1,2}|20\d{2})$/.test(bare(clauses[i] ?? ''));
  for (let i = count - 2; i >= 0; i--) isDates[i] ||= isNumber(i) && isDates[i + 1] === true;
  for (let i = 1; i < count; i++) isDates[i] ||= isNumber(i) && isDates[i - 1] === true;
  const week = clauses.reduce((kept, clause, i) => {
    if (isDates[i]) return kept;
    return kept ? kept + (parts[i * 2 - 1] ?? '') + clause : clause;
  }, '');
  const dates = clauses.filter((_, i) => isDates[i]).join(', ');
  return { week: week.trim(), dates: dates.trim() };
}

const bare = (clause: string): string =>
  meant(wordsOf(fold(clause)))
    .filter((word) => !closed.has(word))
    .join(' ');

function namesDays(clause: string, context: DatesContext): boolean {
  const read = readDays(fold(clause), context);
  return read !== undefined && (read.all || read.days.length > 0);
}
