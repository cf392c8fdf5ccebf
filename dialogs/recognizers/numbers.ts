import { type GrammarLanguage, lexicon, wordList } from '../grammar/grammar.ts';

/** A number written in digits; not `sure` where people of that language may mean something else by it. */
export interface Written {
  readonly number: number;
  readonly sure: boolean;
}

const plain = /^[+-]?\d+$/;
const spaced = /^[+-]?\d{1,3}(?:[ ']\d{3})+$/;
const commas = /^[+-]?\d{1,3}(?:,\d{3})+$/;
const dots = /^[+-]?\d{1,3}(?:\.\d{3})+$/;
const decimal = /^[+-]?\d+[.,]\d+$/;

/** Reads `900`, « 5 256 000 », `1,000` (a question in French), `2.5`; nothing for any other text. */
export function written(text: string, language: GrammarLanguage): Written | undefined {
  if (plain.test(text)) return { number: Number(text), sure: true };
  if (spaced.test(text)) return { number: Number(text.replace(/[ ']/g, '')), sure: true };
  const groups = text.split(/[.,]/).length - 1;
  if (commas.test(text)) return { number: Number(text.replaceAll(',', '')), sure: groups > 1 || language === 'en' };
  if (dots.test(text)) return { number: Number(text.replaceAll('.', '')), sure: groups > 1 };
  if (decimal.test(text))
    return { number: Number(text.replace(',', '.')), sure: language === 'fr' || text.includes('.') };
  return undefined;
}

const numbers = lexicon((grammar) => Object.entries(grammar.numbers));
const and = wordList((grammar) => grammar.and);

/** Reads number words from a token on: « quatre-vingt-dix » is tokens `quatre`, `-`, `vingt`, `-`, `dix`. */
export function spelt(tokens: readonly string[], from: number, language: GrammarLanguage) {
  let [sum, group, last, next] = [0, 0, Number.POSITIVE_INFINITY, from];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (i > from && (token === '-' || and.has(token)) && numbers(tokens[i + 1] ?? '', language) !== undefined) continue;
    const number = numbers(token, language);
    if (number === undefined) break;
    if (number === 100 || number === 1000) {
      group = (group || 1) * number;
      if (number === 1000) [sum, group] = [sum + group, 0];
    } else if (i > from && number === 20 && group % 100 === 4) group += 76;
    else if (i > from && !follows(number, last, group)) break;
    else group += number;
    last = number === 20 && group % 100 === 80 ? 80 : number;
    next = i + 1;
  }
  return next > from ? { number: sum + group, next } : undefined;
}

/** Units follow tens, and in French eleven to nineteen follow sixty and eighty. */
function follows(number: number, last: number, group: number): boolean {
  if (last >= 100) return number < 100;
  if (last < 20 || last % 10) return last === 10 && number > 6 && number < 10;
  return number < 10 || (number < 20 && (group % 100 === 60 || group % 100 === 80));
}
