import type { Field } from './field.ts';
import { findingKinds } from './finding.ts';
import { notices, terms, topics } from './notices.ts';
import { fields } from './setup.ts';
import type { Source } from './value.ts';

/** Number of requirements of the documented page. */
export const requirementCount = 213;

/** Gaps of the page that we name: O1–O21 of the dossier; O22, Meta’s two-step PIN; O23, the rights to create a channel. */
export const gapCount = 23;

/** Where a requirement is realised: `question skills[].name`, `line openAcd`, `finding …`. */
export type Place = `${'question' | 'line' | 'notice' | 'topic' | 'finding' | 'term' | 'rule'} ${string}`;

/** Requirements that no single question or check realises, and how they hold all the same. */
const elsewhere: Readonly<Record<string, Place>> = {
  R212: `term ${terms.join(', ')}`,
  R213: 'rule product names are the same in every language',
};

/** Every place that names a requirement, tension or assumption. */
export function places(): ReadonlyMap<Source, readonly Place[]> {
  const found = new Map<Source, Place[]>();
  const add = (sources: readonly Source[], place: Place) => {
    for (const source of sources) found.set(source, [...(found.get(source) ?? []), place]);
  };
  for (const [id, field] of Object.entries(fields as Readonly<Record<string, Field>>)) {
    add(field.sources, `question ${id}`);
    for (const line of field.lines ?? []) add(line.sources, `line ${line.id}`);
  }
  for (const [id, sources] of Object.entries(notices)) add(sources, `notice ${id}`);
  for (const [id, sources] of Object.entries(topics)) add(sources, `topic ${id}`);
  for (const [id, [, ...sources]] of Object.entries(findingKinds)) add(sources, `finding ${id}`);
  for (const [source, place] of Object.entries(elsewhere)) add([source as Source], place);
  return found;
}

/** Requirements that nothing names. */
export function missing(): readonly Source[] {
  const named = places();
  return Array.from({ length: requirementCount }, (_, i): Source => `R${i + 1}`).filter((source) => !named.has(source));
}
