import { fold, normalize } from '../normalize.ts';
import { judged } from './count.ts';
import { written } from './numbers.ts';
import { type Recognition, type Recognizer, type RecognizerContext, refused, unclear, value } from './recognizer.ts';
import { readSpan } from './spans.ts';
import { likelyLengths, offering } from './units.ts';

/** Nobody means minutes or hours by a number above that. */
const plainFrom = 60;
/** One and two are taken as the screen counts them; from there on minutes are as likely. */
const plainTo = 2;

/** A number of seconds, or a length of time that comes to one; a small number without a unit is a question. */
export const seconds: Recognizer = (said, context) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  const figure = written(text, context.language);
  if (figure) {
    const { number } = figure;
    return figure.sure && Number.isInteger(number) && isVague(number, context)
      ? unitMissing(number, context)
      : judged(text, context);
  }
  const span = readSpan(fold(text), context.language);
  const served = span ? undefined : serviceLevel.exec(fold(text));
  if (served) return unitMissing(Number(served[1]), context);
  if (!span) return unclear();
  if (span.kind === 'calendar') return refused('duration-calendar');
  if (span.kind === 'bare') return unitMissing(span.amount, context);
  if (span.kind === 'vague') return refused('duration-malformed');
  if (span.kind === 'doubtful') return refused('duration-malformed', offering(span.readings));
  return value(span.seconds);
};

/** `80/20` without a unit. */
const serviceLevel = /^(?:[5-9]\d|100) ?%? ?\/ ?(\d{1,3})$/;

const rangeOf = ({ range, field }: RecognizerContext): readonly [number, number] =>
  range ?? field.range ?? [1, Number.MAX_SAFE_INTEGER];

function isVague(amount: number, context: RecognizerContext): boolean {
  const [min] = rangeOf(context);
  return amount > 0 && (amount < min || (amount > plainTo && amount < plainFrom));
}

function unitMissing(amount: number, context: RecognizerContext): Recognition {
  const [min, max] = rangeOf(context);
  const all = amount < plainFrom ? likelyLengths(amount, 'seconds') : [Math.round(amount)];
  const within = all.filter((length) => length >= min && length <= max);
  return refused('duration-unit', { args: { amount }, ...offering(within) });
}
