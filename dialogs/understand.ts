import { refuse } from '../machines/ground.ts';
import type { Refusal } from '../machines/refusal.ts';
import type { Value } from '../machines/value.ts';
import { type Asked, optionsOf } from './asked.ts';
import { keyOf } from './grammar/grammar.ts';
import type { Language } from './language.ts';
import { namedExactly } from './recognizers/options.ts';
import type { Guess, RecognizerContext } from './recognizers/recognizer.ts';
import { recognizers } from './recognizers/recognizers.ts';

/** What a text comes to as the answer to one question. */
export type Understanding =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unclear'; readonly guesses: readonly Guess[] };

/** What the recognizers of a question may know. */
export function contextOf(asked: Asked, language: Language, today: string): RecognizerContext {
  const country = asked.read('business.country');
  return {
    language: language.tag,
    field: asked.field,
    options: optionsOf(asked, language),
    today,
    suggested: () => asked.field.suggest?.(asked.read),
    ...(typeof country === 'string' && { country }),
    ...(asked.field.range && { range: asked.field.range }),
  };
}

/** Reads a text as the answer to a question, and checks it against the other answers. */
export function understand(text: string, asked: Asked, context: RecognizerContext): Understanding {
  const recognition = recognizers[asked.field.kind](text, context);
  if (recognition.kind === 'refused') return recognition;
  if (recognition.kind === 'unclear') return { kind: 'unclear', guesses: recognition.guesses ?? [] };
  return accept(recognition.value, asked);
}

/** Checks a value that needs no reading, such as a pressed button's. */
export function accept(said: Value, asked: Asked): Understanding {
  if (said === false && asked.field.withdraws) return { kind: 'answered', value: said };
  const value = said !== null && asked.field.normalise ? asked.field.normalise(said) : said;
  const refusal = refuse(asked.field, value, asked.read);
  return refusal ? { kind: 'refused', refusal } : { kind: 'answered', value };
}

/** The answer that the text is word for word, where one is to be chosen; asked back, it is none. */
export function exactly(text: string, { field, options }: RecognizerContext): Value | undefined {
  if (/[?？]\s*$/.test(text)) return undefined;
  if (field.kind === 'yesNo') return plainly.get(keyOf(text));
  return namedExactly(text, options)?.value;
}
const plainly = new Map(Object.entries({ oui: true, yes: true, non: false, no: false }));
