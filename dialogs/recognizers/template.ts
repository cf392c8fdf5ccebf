import type { Reason } from '../../machines/refusal.ts';
import {
  isNumbered,
  sampleKeys,
  type TemplateText,
  variablesIn,
  withVariables,
} from '../../machines/rules/templateVariables.ts';
import type { Value } from '../../machines/value.ts';
import { keyOf, wordList } from '../grammar/grammar.ts';
import { maskCodes } from '../mask.ts';
import { wordsOf } from '../normalize.ts';
import { type Recognizer, type RecognizerContext, refused, unclear, value } from './recognizer.ts';
import { buttonFrom } from './templateButtons.ts';
import { entriesOf, type Parts, partsIn, unquoted } from './templateParts.ts';

/** « Oui » to having a text is not the text. */
const having = wordList((grammar) => grammar.yes);
/** Answers that leave the text for later. */
const leaving = wordList((grammar) => [...grammar.no, ...grammar.none, ...grammar.outcomes.waiting]);
const asking = wordList((grammar) => grammar.questions);
const longestAside = 90;
const fewestWords = 3;

/** The pasted text of a message template, its parts named in either language; a text without names is the body. */
export const template: Recognizer = (said, context) => {
  const pasted = said.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (!pasted) return refused('empty');
  const key = pasted.length <= longestAside ? keyOf(pasted) : '';
  if (leaving.has(key)) return value(null);
  if (having.has(key)) return refused('template-body-missing');
  const parts = partsIn(unquoted(pasted));
  if (parts.isBare && isAside(pasted)) return unclear();
  const { text, problem } = textFrom(parts, context);
  return problem ? refused(problem, { proposal: text as Value }) : value(text as Value);
};

/** A word or two, a question or an order to the bot, or a piece of code is no message to a customer. */
function isAside(pasted: string): boolean {
  if (!/^[\p{L}\p{N}\p{Extended_Pictographic}«“"*_~¡¿{]/u.test(pasted)) return true;
  const words = wordsOf(keyOf(pasted));
  if (words.length < fewestWords) return !variablesIn(pasted).some(isNumbered);
  if (variablesIn(pasted).length || pasted.includes('\n')) return false;
  if (!/^\p{Ll}/u.test(pasted) && (words.length > fewestWords || sentence.test(pasted)))
    return pasted.length <= longestAside && [...asking].some((word) => keyOf(pasted).startsWith(`${word} `));
  return !sentence.test(pasted);
}

const sentence = /[.!…»”)\p{Extended_Pictographic}]$/u;

function textFrom(
  { lines }: Parts,
  context: RecognizerContext,
): { readonly text: TemplateText; readonly problem?: Reason } {
  const joined = (part: 'header' | 'footer'): string => (lines[part] ?? []).map((line) => line.trim()).join('\n');
  const [header, footer] = [unquoted(joined('header')), unquoted(joined('footer'))];
  const read = entriesOf(lines.buttons ?? [])
    .slice(0, 20)
    .map((entry) => buttonFrom(entry, context));
  const bare: TemplateText = {
    ...(header && { header: tidy(header) }),
    body: tidy(unquoted((lines.body ?? []).join('\n'))),
    ...(footer && { footer: tidy(footer) }),
    ...(read.length && { buttons: read.map(({ button }) => button) }),
  };
  const samples = samplesFrom(lines.samples ?? [], bare);
  const text = Object.keys(samples).length ? { ...bare, samples } : bare;
  const problem = read.find((one) => one.problem)?.problem;
  return { text, ...(problem && { problem }) };
}

/** « {{ 1 }} » is `{{1}}`, and lines end where their words do. */
const tidy = (text: string): string =>
  withVariables(text, (name) => `{{${name.trim()}}}`)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** How people may call the variable with that key: `header` is also « en-tête », `button1` also « bouton 1 ». */
const callsIt: Readonly<Record<string, string>> = {
  'en tete': 'header',
  entete: 'header',
  titre: 'header',
  title: 'header',
};
const keyCalled = (name: string): string => {
  const key = keyOf(name).replace(/^(?:variable|exemple|sample|example) /, '');
  const button = /^(?:bouton|button) ?(\d{1,2})$/.exec(key);
  return button ? `button${button[1]}` : (callsIt[key] ?? key.replaceAll(' ', '_'));
};

/** A template has far fewer variables than that. */
const mostPieces = 200;

/** «1 = Marie»; the colon of a clock time («2:00») names nothing. */
const keyed = /^\{{0,2}\s{0,2}([\p{L}\p{N}_ -]{1,40}?)\s{0,2}\}{0,2}\s{0,2}(?:=|:(?!\d{2}\b)|：|→|->|\)|\.\s)/u;

function samplesFrom(lines: readonly string[], text: TemplateText): Readonly<Record<string, string>> {
  const keys = sampleKeys(text).map(({ key }) => key);
  if (!keys.length) return {};
  const read = (piece: string): readonly [key: string, rest: string] | undefined => {
    const match = keyed.exec(piece);
    const key = match ? keyCalled(match[1] as string) : '';
    return match && keys.includes(key) ? [key, piece.slice(match[0].length).trim()] : undefined;
  };
  const pieces = lines.flatMap((line) => line.split(/[;|]/)).map((piece) => piece.trim());
  const split = pieces
    .flatMap((piece) => piece.split(',').map((part, i) => ({ part: part.trim(), isFirst: i === 0 })))
    .slice(0, mostPieces);
  if (!split.some(({ part }) => read(part))) return inTurn(keys, lines, text);
  const found = new Map<string, string>();
  let last: string | undefined;
  for (const { part, isFirst } of split) {
    const [key, rest] = read(part) ?? [undefined, part];
    if (key !== undefined) found.set(key, rest);
    else if (last !== undefined && rest) found.set(last, `${found.get(last)}${isFirst ? '; ' : ', '}${rest}`);
    last = key ?? last;
  }
  return settled(found, text);
}

/** Examples without names belong to the variables in their order. */
function inTurn(
  keys: readonly string[],
  lines: readonly string[],
  text: TemplateText,
): Readonly<Record<string, string>> {
  const whole = lines.join('\n').trim();
  const entries = keys.length === 1 && !/[;|\n]/.test(whole) ? [whole].filter(Boolean) : entriesOf(lines);
  return settled(new Map(keys.flatMap((key, i) => (entries[i] === undefined ? [] : [[key, entries[i]]]))), text);
}

const codeLike = /\b(?:code|otp|nip|pin)\b/i;

/** An example of a code is never a real one: six digits in a text about codes become 123456. */
function settled(found: ReadonlyMap<string, string>, { body }: TemplateText): Readonly<Record<string, string>> {
  const isAboutCode = codeLike.test(body);
  return Object.fromEntries(
    [...found].flatMap(([key, sample]) => {
      const plain = unquoted(sample);
      if (!plain) return [];
      return [[key, isAboutCode && /\d/.test(plain) && maskCodes(plain) !== plain ? '123456' : plain]];
    }),
  );
}
