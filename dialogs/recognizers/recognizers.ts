import type { Kind } from '../../machines/field.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { count } from './count.ts';
import { country } from './country.ts';
import { dates } from './dates.ts';
import { digits } from './digits.ts';
import { duration } from './duration.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { type Recognizer, refused } from './recognizer.ts';
import { seconds } from './seconds.ts';
import { step } from './step.ts';
import { text } from './text.ts';
import { timeZone } from './timeZone.ts';
import { url } from './url.ts';
import { week } from './week.ts';
import { yesNo } from './yesNo.ts';

const max = 4096;

/** Refuses what no answer of that kind can hold before anything reads it. */
const guarded =
  (recognize: Recognizer): Recognizer =>
  (said, context) => {
    if (said.length > max) return refused('too-long', { args: { max, length: said.length } });
    // Line feeds and tabs are spaces to most recognizers; any other control character is a mishap or an attack.
    return /(?![\t\n\r])\p{Cc}/u.test(said) ? refused('hidden-characters') : recognize(said, context);
  };

/** One recognizer per kind of answer; a name or a description is its own field's business, hidden characters included. */
export const recognizers: Readonly<Record<Kind, Recognizer>> = {
  text,
  choice: guarded(choice),
  choices: guarded(choices),
  yesNo: guarded(yesNo),
  count: guarded(count),
  seconds: guarded(seconds),
  duration: guarded(duration),
  phone: guarded(phone),
  email: guarded(email),
  url: guarded(url),
  timeZone: guarded(timeZone),
  country: guarded(country),
  week: guarded(week),
  dates: guarded(dates),
  digits: guarded(digits),
  step: guarded(step),
};
