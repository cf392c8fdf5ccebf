import { concrete, template } from '../machines/path.ts';
import type { FieldId } from '../machines/setup.ts';
import { type Asked, wordingOf } from './asked.ts';
import type { Language } from './language.ts';
import type { Card, FormInput } from './message.ts';
import { say } from './say.ts';
import { capitalised, joined } from './spell.ts';
import type { Standpoint } from './standing.ts';

interface Place {
  readonly asked: Asked;
  readonly at: Standpoint;
}

/** The questions that may be answered together with this one: its own first, then those not answered yet. */
export function togetherOf({ asked, at }: Place): readonly string[] {
  const [own, ...others] = asked.field.together ?? [];
  if (own !== asked.id) return [];
  return [own, ...others]
    .map((id) => concrete(id, asked.scope))
    .filter((path) => path === asked.path || at.folded.values[path] === undefined);
}

/** One card for the questions that may be answered together, `before` said above it; undefined where there is one alone. */
export function formCard(place: Place, before: readonly string[], language: Language): Card | undefined {
  const inputs = togetherOf(place).map((path) => formInput(path, language));
  if (inputs.length < 2) return undefined;
  return {
    kind: 'form',
    title: formTitle(inputs, language),
    text: [...before, say(language, 'fillForm')].join('\n\n'),
    inputs,
    submit: say(language, 'send'),
    question: place.asked.path,
  };
}

function formInput(path: string, language: Language): FormInput {
  const { label, example } = wordingOf({ id: template(path) as FieldId }, language);
  return { path, label: capitalised(label), placeholder: bareExample(example), long: false };
}

/** A form asks for all its fields, so it is named after all of them. */
const formTitle = (inputs: readonly FormInput[], language: Language): string =>
  joined(
    inputs.map(({ label }, i) => (i ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label)),
    language,
  );

/** The example itself, without the words around it: what fits into an empty input. */
const bareExample = (example: string): string =>
  (example.split(/[.;](?:\s|$)/)[0] ?? '').replace(/^[^:]{0,20}\s?:\s/, '').replace(/^[«“]\s?|\s?[»”]$/g, '');
