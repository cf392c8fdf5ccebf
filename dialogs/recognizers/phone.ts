import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phoneNumber } from '../../machines/rules/phone.ts';
import { fold, normalize } from '../normalize.ts';
import { type Recognition, type Recognizer, type RecognizerContext, refused, unclear, value } from './recognizer.ts';

/** The international form of a number; an impossible one keeps its digits, for the schema to say why. */
const e164 = (digits: string): string => parsePhoneNumberFromString(`+${digits}`)?.number ?? `+${digits}`;

const valid = (number: string | undefined): number is string =>
  number !== undefined && phoneNumber.safeParse(number).success;

/** A number that somebody would dial from abroad, found in whatever surrounds it. */
export const phone: Recognizer = (said, context) => {
  const text = normalize(said);
  if (!text) return refused('empty');
  // What stands between the digits of one number is made spaces, so that each number is one run.
  const flat = text
    .replace(/[()./-]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/\+ (?=\d)/g, '+');
  if (/\+ ?\+/.test(flat)) return refused('phone-country-missing', proposalFor(flat.replace(/\D/g, ''), context));
  const runs = flat.match(/\+?\d[\d ]*/g) ?? [];
  const numbers = runs.filter((run) => run.startsWith('+'));
  if (numbers.length > 1) return several(numbers);
  if (!numbers.length) return national(runs, flat, context);
  return international(numbers[0] as string, flat);
};

const extension = /^[\s,;]*(?:ext\w{0,9}|poste|post|x|#)\.? ?[=:#]? ?\d/i;

function international(number: string, flat: string): Recognition {
  const digits = number.replace(/\D/g, '');
  const [before, after] = [flat.slice(0, flat.indexOf(number)), flat.slice(flat.indexOf(number) + number.length)];
  const proposal = valid(e164(digits)) ? { proposal: e164(digits) } : {};
  if (extension.test(after)) return refused('phone-extension', proposal);
  if (/\d/.test(before + after)) return refused('phone-letters', proposal);
  // 1-800-FLOWERS: letters that stand for digits.
  if (/^[A-Za-z]{3,8}\b/.test(after) && !valid(e164(digits))) return refused('phone-letters');
  return value(e164(digits));
}

function several(numbers: readonly string[]): Recognition {
  const known = [...new Set(numbers.slice(0, 5).map((run) => e164(run.replace(/\D/g, ''))))];
  if (known.length === 1) return value(known[0] as string);
  const [first] = known.filter(valid);
  return refused('phone-several', first ? { proposal: first } : {});
}

function national(runs: readonly string[], flat: string, context: RecognizerContext): Recognition {
  const digits = (runs[0] ?? '').replace(/\D/g, '');
  if (!digits) return unclear();
  const exit = /^00|^011(?=\d{8})/.exec(digits);
  const abroad = exit && e164(digits.slice(exit[0].length));
  if (valid(abroad ?? undefined)) return value(abroad as string);
  const home = ofCountry(digits, context.country);
  if (extension.test(flat.slice(flat.indexOf(runs[0] as string) + (runs[0] as string).length)))
    return refused('phone-extension', proposalFor(digits, context));
  if (home && runs.length === 1) return value(home);
  if (runs.length > 1 && runs.every((run) => run.replace(/\D/g, '').length > 6)) return refused('phone-several');
  const proposed = incomplete(digits, context);
  // « 514 555-0199 cell »: a whole number, then a word about it.
  if (digits.length > 9 && proposed.kind === 'refused' && proposed.refusal.proposal && runs.length === 1)
    return proposed;
  if (/\d ?[A-Za-z]{3,8}\b/.test(flat) && !/\d ?(?:ext|poste)/.test(fold(flat))) return refused('phone-letters');
  if (digits.length > 2 && digits.length < 7) return refused('phone-short-code');
  return digits.length < 3 ? unclear() : proposed;
}

/** The number as people of the business's own country dial it. */
function ofCountry(digits: string, country: string | undefined): string | undefined {
  const number = country && parsePhoneNumberFromString(digits, country as CountryCode)?.number;
  return valid(number) ? number : undefined;
}

/** Without a country code there is no telling whose number it is: the likeliest one is only proposed. */
function incomplete(digits: string, context: RecognizerContext): Recognition {
  const home = atHome(digits, context);
  return home
    ? refused('phone-country-likely', { proposal: home })
    : refused('phone-country-missing', proposalFor(digits, context));
}

/** The number as dialled within the likeliest country. */
function atHome(digits: string, { country, language }: RecognizerContext): string | undefined {
  const homes = [country, digits.length === 10 && digits.startsWith('0') && language === 'fr' ? 'FR' : 'CA'];
  return homes
    .map((home) => home && parsePhoneNumberFromString(digits, home as CountryCode)?.number)
    .find((guess) => valid(guess));
}

function proposalFor(digits: string, context: RecognizerContext): { readonly proposal?: string } {
  const proposal = [atHome(digits, context), e164(digits)].find((guess) => valid(guess));
  return proposal ? { proposal } : {};
}
