import { type Day, days, type Hours } from '../../machines/rules/week.ts';
import { wordList } from '../grammar/grammar.ts';
import { maskSecrets } from '../mask.ts';
import { fold, normalize } from '../normalize.ts';
import { type Recognition, type Recognizer, type RecognizerContext, refused, unclear, value } from './recognizer.ts';
import { splitHolidays } from './splitHolidays.ts';
import { assembled, type Doubt, type Range, reordered, type Segment, segmentsOf } from './weekSegments.ts';
import { type Word, weekWords } from './weekWords.ts';

/**
 * Weekly opening hours, in either language, with a 12 or a 24-hour clock; what is closed is an empty list. Days off said
 * with them are left to their own question (`splitHolidays`); of hours that hold an unreadable part, the rest is proposed.
 */
export const week: Recognizer = (said, context) => {
  const text = fold(said.replaceAll('\n', ', '));
  if (!text) return refused('empty');
  const words = weekWords(text, context.language);
  const whole = words?.length ? hoursIn(words) : undefined;
  if (whole && whole.kind !== 'unclear') return whole;
  const { week: hours, dates } = splitHolidays(text, context);
  const others = dates && hours ? weekWords(hours, context.language) : undefined;
  const apart = others?.length ? hoursIn(others) : undefined;
  return apart && apart.kind !== 'unclear' ? apart : byClauses(splitHolidays(normalize(said), context).week, context);
};

function hoursIn(words: readonly Word[]): Recognition {
  const doubt: Doubt = { doubtful: false };
  const segments = segmentsOf(words, doubt);
  const read = segments && assembled(reordered(segments, doubt));
  return read ? told(read, doubt) : unclear();
}

function told(read: Record<Day, Range[]>, { doubtful }: Doubt): Recognition {
  const hours = hoursOfDays(read);
  return doubtful ? refused('week-malformed', { proposal: hours }) : value(hours);
}

const hoursOfDays = (read: Record<Day, Range[]>): Record<Day, Hours[]> =>
  Object.fromEntries(days.map((day) => [day, merged(read[day]).map(hoursOf)])) as Record<Day, Hours[]>;

const exceptions = [...wordList((grammar) => grammar.except)].sort((a, b) => b.length - a.length).join('|');
const parting = new RegExp(`[,;\\n]+|\\s(?=(?:${exceptions})\\s)`, 'i');
const mostClauses = 20;
const longestPart = 80;

/** Clause by clause: what cannot be read is named, and the rest is proposed. */
function byClauses(text: string, { language }: RecognizerContext): Recognition {
  const clauses = text.split(parting).map((clause) => clause.trim());
  if (clauses.length < 2 || clauses.length > mostClauses) return unclear();
  const doubt: Doubt = { doubtful: false };
  const kept: Segment[] = [];
  const unread: string[] = [];
  for (const clause of clauses.filter(Boolean)) {
    const words = weekWords(fold(clause), language);
    const segments = words?.length ? segmentsOf(words, doubt, kept) : undefined;
    const ordered =
      segments &&
      reordered(segments, doubt).filter(({ days: some, ranges, closed }) => some.size || ranges.length || closed);
    if (ordered?.length && assembled(ordered)) kept.push(...ordered);
    else unread.push(clause);
  }
  const read = kept.some(({ ranges }) => ranges.length) ? assembled(kept) : undefined;
  if (!read) return unclear();
  if (!unread.length) return told(read, doubt);
  return refused('week-part', {
    args: { part: maskSecrets(unread.join(', ').slice(0, longestPart)) },
    proposal: hoursOfDays(read),
  });
}

/** In order, each range once. */
const merged = (ranges: readonly Range[]): readonly Range[] =>
  [...ranges]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .filter(([opens, closes], i, all) => all[i - 1]?.[0] !== opens || all[i - 1]?.[1] !== closes);

const hoursOf = ([opens, closes]: Range): Hours => [clockOf(opens), clockOf(closes)];
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
