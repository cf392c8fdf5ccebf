import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value, Values } from '../../machines/value.ts';
import { labelAt } from '../asked.ts';
import type { Language } from '../language.ts';
import { asideQuestion, type Said } from '../message.ts';
import { say } from '../say.ts';
import { spellAt } from '../tell.ts';
import { hideSecrets } from './secrets.ts';

/** The person's bubble: what was typed, or the label of what was pressed; empty when they arrived. */
export function heardText({ text, press, change, form, file }: Said, live: Values, language: Language): string {
  if (text !== undefined) return hideSecrets(text);
  if (press) return pressText(press, live, language);
  if (change !== undefined) return say(language, 'editButton', { label: labelAt(change, live, language) });
  if (form) return hideSecrets(formRows(form, live, language).join('\n'));
  return file?.name ?? '';
}

function pressText({ question, value }: NonNullable<Said['press']>, live: Values, language: Language): string {
  if (typeof value === 'string' && isPath(value)) return labelAt(value, live, language);
  if (question !== asideQuestion) return spelled(question, value, language);
  return hideSecrets(typeof value === 'string' ? value : '');
}

/** A forged button may hold a value that its question never takes. */
function spelled(path: string, value: Value, language: Language): string {
  const field = fieldOf(template(path)) ?? fieldOf(path);
  const isValid = field?.schema.safeParse(value).success || value === null;
  return isValid ? spellAt(path, value, language) : '';
}

const isPath = (value: string): boolean => fieldOf(template(value)) !== undefined;

const formRows = (form: Readonly<Record<string, string>>, live: Values, language: Language): readonly string[] =>
  Object.entries(form)
    .filter(([, value]) => value.trim())
    .map(([path, value]) => say(language, 'labelled', { label: labelAt(path, live, language), value }));
