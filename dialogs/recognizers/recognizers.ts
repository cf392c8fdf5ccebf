import type { Kind } from '../../machines/field.ts';
import { type GrammarLanguage, lexicon } from '../grammar/grammar.ts';
import { fold, wordsOf } from '../normalize.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { count } from './count.ts';
import { country } from './country.ts';
import { dates } from './dates.ts';
import { digits } from './digits.ts';
import { duration } from './duration.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { asks, findPhrases, meant } from './phrases.ts';
import { type Recognition, type Recognizer, refused } from './recognizer.ts';
import { seconds } from './seconds.ts';
import { step } from './step.ts';
import { template } from './template.ts';
import { text } from './text.ts';
import { timeZone } from './timeZone.ts';
import { url } from './url.ts';
import { week } from './week.ts';
import { yesNo } from './yesNo.ts';

const max = 4096;
const hesitations = lexicon((grammar) => [...grammar.unknown, ...grammar.lacking].map((phrase) => [phrase, true]));
const mostBeside = 5;

/** Why a text that holds no answer holds none, where it says so: « jlai pas », « c’est quoi ça? ». */
function explained(said: string, recognition: Recognition, language: GrammarLanguage): Recognition {
  const isBlank = recognition.kind === 'unclear' && !recognition.guesses;
  if (!isBlank && !(recognition.kind === 'refused' && recognition.refusal.reason === 'digits-only')) return recognition;
  const words = wordsOf(fold(said));
  const { meanings, rest } = findPhrases(words, hesitations, language);
  if (meanings.length && meant(rest).length <= mostBeside) return refused('not-known');
  const asking = words.filter((word) => !conditions.has(word));
  return isBlank && words.length < mostWords && asks(said, asking) ? refused('asks-back') : recognition;
}
/** « quand il fait beau » asks nothing. */
const conditions = new Set(['quand', 'when']);
const mostWords = 60;

/** Refuses what no answer of that kind can hold before anything reads it. */
const guarded =
  (recognize: Recognizer): Recognizer =>
  (said, context) => {
    if (said.length > max) return refused('too-long', { args: { max, length: said.length } });
    // Line feeds and tabs are spaces to most recognizers; any other control character is a mishap or an attack.
    return /(?![\t\n\r])\p{Cc}/u.test(said)
      ? refused('hidden-characters')
      : explained(said, recognize(said, context), context.language);
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
  template: guarded(template),
  step: guarded(step),
};
