import { fold, normalize } from '../normalize.ts';
import { judged } from './count.ts';
import { written } from './numbers.ts';
import { type Recognizer, refused, unclear, value } from './recognizer.ts';
import { readSpan } from './spans.ts';

/** A number of seconds, or a length of time that comes to one. */
export const seconds: Recognizer = (said, context) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  if (written(text, context.language)) return judged(text, context);
  const span = readSpan(fold(text), context.language);
  if (!span) return unclear();
  if (span.kind === 'calendar') return refused('duration-calendar');
  if (span.kind === 'bare')
    return refused('duration-unit', { args: { amount: span.amount }, proposal: Math.round(span.amount) });
  return span.kind === 'span' ? value(span.seconds) : refused('duration-malformed', { proposal: span.seconds });
};
