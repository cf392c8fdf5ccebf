import { z } from 'zod';
import type { GrammarLanguage } from '../../../dialogs/grammar/grammar.ts';
import type { Option, Recognition, RecognizerContext } from '../../../dialogs/recognizers/recognizer.ts';
import { recognizers } from '../../../dialogs/recognizers/recognizers.ts';
import type { Kind } from '../../../machines/field.ts';
import type { Value } from '../../../machines/value.ts';

type More = Partial<Omit<RecognizerContext, 'language'>>;

/** Recognises an utterance outside any conversation. */
export function hear(kind: Kind, said: string, language: GrammarLanguage, more: More = {}): Recognition {
  return recognizers[kind](said, { language, field: { kind, schema: z.unknown(), sources: [] }, options: [], ...more });
}

/** What was recognised in short: the value, `reason → proposal`, or `? guess, guess`. */
export function heard(kind: Kind, said: string, language: GrammarLanguage, more: More = {}): Value {
  const it = hear(kind, said, language, more);
  if (it.kind === 'value') return it.value;
  if (it.kind === 'unclear') return ['?', ...(it.guesses ?? []).map((guess) => guess.value)].join(' ');
  const { reason, proposal } = it.refusal;
  return proposal === undefined
    ? reason
    : `${reason} → ${typeof proposal === 'string' ? proposal : JSON.stringify(proposal)}`;
}

export const option = (value: string, label: string, ...synonyms: string[]): Option => ({ value, label, synonyms });
