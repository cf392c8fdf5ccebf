/** What stands in for a verification code wherever something is shown again or kept. */
export const maskedCode = '••••••';

/** Addresses are left alone: their digits are no code. */
const address = String.raw`(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]+`;
/** Digits of any script with what people put between them; zero-width characters do not hide a code. */
const between = String.raw`[\s().\-\u2010-\u2015\u200b-\u200d\u2060\ufeff\u00ad]`;
const digitRun = String.raw`(?<![\p{L}\p{Nd}_])\+?\(?\p{Nd}(?:${between}*\p{Nd})*(?![\p{L}\p{Nd}_])`;
const addressOrRun = new RegExp(`${address}|${digitRun}`, 'gu');

const separators = new RegExp(between, 'gu');
const digits = /\p{Nd}/gu;
const group = /(?<!\p{Nd})\p{Nd}{6}(?!\p{Nd})/gu;

/** Hides lone six-digit codes («123456», «123 456», full-width digits), but no part of a phone number or a longer number. */
export const maskCodes = (text: string): string => text.replace(addressOrRun, maskRun);

const told = /\b(mots? de passe|mdp|passwords?|passwd)\b(.{0,20}?(?:\best\b|\bis\b|[:=])\s*)\S+/giu;

/** Somebody tells a password, whatever the question. */
export const tellsPassword = (text: string): boolean => new RegExp(told.source, 'iu').test(text);

/** Hides codes, and what follows «password is». */
export const maskSecrets = (text: string): string => maskCodes(text).replace(told, `$1$2${maskedCode}`);

function maskRun(run: string): string {
  const count = run.match(digits)?.length ?? 0;
  if (run.startsWith('http') || run.includes('@') || run.startsWith('www.') || count < 6) return run;
  if (count === 6) return isCodeShaped(run) ? maskedCode : run;
  return isPhoneShaped(run, count) ? run : run.replace(group, maskedCode);
}

/** Six digits in a row, in equal groups, or one by one; «12-05-26» is a date and «123.456» a number. */
const isCodeShaped = (run: string): boolean =>
  !run.startsWith('+') && !/\p{Nd}[.()]+\p{Nd}/u.test(run) && !/^\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{2}$/u.test(run);

/** A number with a country or trunk prefix, or as long as one; codes that follow one another are not. */
function isPhoneShaped(run: string, count: number): boolean {
  if (
    run
      .split(separators)
      .filter(Boolean)
      .every((part) => part.length === 6)
  )
    return false;
  return run.startsWith('+') || run.startsWith('(') || run.startsWith('0') || count >= 9;
}
