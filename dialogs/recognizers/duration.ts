import { isoDuration, secondsOf } from '../../machines/rules/duration.ts';
import { fold, normalize } from '../normalize.ts';
import { type Recognizer, refused, unclear, value } from './recognizer.ts';
import { readSpan } from './spans.ts';
import { likelyLengths, offering } from './units.ts';

const iso = /^P(?=[\dT])[\dYMWDTHS]+$/i;

/** A length of time as an ISO 8601 duration; a number without unit is a question. */
export const duration: Recognizer = (said, { language }) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  if (iso.test(text)) {
    if (/^P[^T]*[YM]/i.test(text)) return refused('duration-calendar');
    const seconds = secondsOf(text.toUpperCase());
    return Number.isNaN(seconds) ? refused('duration-malformed') : value(isoDuration(seconds));
  }
  const span = readSpan(fold(text), language);
  if (!span) return unclear();
  if (span.kind === 'calendar') return refused('duration-calendar');
  if (span.kind === 'vague') return refused('duration-malformed');
  if (span.kind === 'doubtful') return refused('duration-malformed', offering(span.readings.map(isoDuration)));
  if (span.kind === 'span') return value(isoDuration(span.seconds));
  const lengths = likelyLengths(span.amount, 'minutes').filter((length) => length >= 60);
  return refused('duration-unit', { args: { amount: span.amount }, ...offering(lengths.map(isoDuration)) });
};
