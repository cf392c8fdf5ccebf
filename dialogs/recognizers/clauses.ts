import { wordList } from '../grammar/grammar.ts';
import { fold, normalize } from '../normalize.ts';
import type { RecognizerContext } from './recognizer.ts';
import { readSpan, sharedUnit, withoutBoth } from './spans.ts';
import { splitHolidays } from './splitHolidays.ts';

const joining = [...wordList((grammar) => grammar.and)].join('|');
const between = new RegExp(`[\\n;]+|(?<!\\d),|,(?!\\d)|\\s(?:${joining})\\s`);
const lines = /[\n;]+/;
/** A semicolon may belong to a text, as may a line feed between quotation marks. */
const textLines = /\n+/;
const quotes = /"/g;
const percent = /(?<!\d)(\d{1,3}) ?(?:%|pour cents?|percent)/;
/** Service levels are told like this: 80 % within 20 seconds. */
const level = /^(\d{2,3}) ?\/ ?(\d.{0,30})$/;

/**
 * The parts of a message that may answer several questions, the first one of this kind: « 5 et 10 minutes » is two
 * lengths of time, « une heure et demie » one, `80/20 s` a time and a percentage, and hours part from days off.
 */
export function clausesOf(text: string, context: RecognizerContext): readonly string[] {
  const { kind } = context.field;
  if (kind === 'week') return hoursApart(text, context);
  if (kind === 'text') return linesOf(text);
  if (kind !== 'seconds' && kind !== 'duration') return trimmed(text.split(lines));
  const plain = fold(normalize(text));
  if (readSpan(plain, context.language)?.kind === 'span') return [text];
  const served = serviceLevel(plain);
  if (served) return served;
  const parts = trimmed(text.split(between));
  return sharedUnit(parts, context.language) ?? parts;
}

const longestShared = 200;

/** The length of time meant for both questions: « 5 min pour les deux »; undefined where only one is. */
export function sharedAmount(text: string, { field, language }: RecognizerContext): string | undefined {
  if ((field.kind !== 'seconds' && field.kind !== 'duration') || text.length > longestShared) return undefined;
  const plain = fold(normalize(text));
  const rest = withoutBoth(plain);
  return rest !== plain && readSpan(rest, language)?.kind === 'span' ? rest : undefined;
}

const trimmed = (parts: readonly string[]): readonly string[] => parts.map((part) => part.trim()).filter(Boolean);

function linesOf(text: string): readonly string[] {
  const parts = trimmed(text.split(textLines));
  return ((parts[0] ?? '').match(quotes)?.length ?? 0) % 2 ? [text] : parts;
}

function hoursApart(text: string, context: RecognizerContext): readonly string[] {
  const { week, dates } = splitHolidays(text, context);
  if (dates) return trimmed([week, dates]);
  const parts = trimmed(text.split(lines));
  // A line without any figure is the answer to another question (« aucun »); others go on with the hours.
  return parts.length === 2 && !/\d/.test(parts[1] as string) ? parts : [text];
}

/** The time, then the percentage. */
function serviceLevel(folded: string): readonly string[] | undefined {
  const slashed = level.exec(folded);
  if (slashed && Number(slashed[1]) >= 50 && Number(slashed[1]) <= 100)
    return [slashed[2] as string, `${slashed[1]} %`];
  const share = percent.exec(folded);
  const rest = share ? folded.replace(share[0], ' ').replace(/[,;/]/g, ' ').trim() : '';
  return /\d/.test(rest) ? [rest, `${share?.[1]} %`] : undefined;
}
