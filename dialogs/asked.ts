import type { Field } from '../machines/field.ts';
import { reader, refuse } from '../machines/ground.ts';
import type { Scope } from '../machines/path.ts';
import { concrete, scopeOf, template } from '../machines/path.ts';
import { spelledPhone } from '../machines/rules/phone.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import type { Read, Value, Values } from '../machines/value.ts';
import { movablePoints, type Pending } from '../machines/walk.ts';
import { otherLanguage } from './catalog.ts';
import type { Language, OptionWording, QuestionArgs, Wording } from './language.ts';
import type { Option } from './recognizers/recognizer.ts';
import { fill, say } from './say.ts';
import { labelOf } from './spell.ts';
import type { Standpoint } from './standing.ts';

/** A question in its place: the pending one, or one whose answer is being changed. */
export interface Asked {
  readonly id: FieldId;
  readonly path: string;
  readonly field: Field;
  readonly scope: Scope;
  /** Reads other answers; its own is hidden, so that it does not stand in its own way. */
  readonly read: Read;
  /** What its names stand for, where they are paths rather than names. */
  readonly labelled?: Values;
}

export function askedPending(pending: Pending, { position }: Standpoint): Asked {
  const asked = { ...pending, read: reader(position.ground) };
  if (!pending.field.reopens) return asked;
  return {
    ...asked,
    field: { ...pending.field, names: () => movablePoints(position) },
    labelled: position.ground.live,
  };
}

/** The question behind a path that may already be answered; undefined when no question has that path. */
export function askedAt(path: string, { position }: Standpoint): Asked | undefined {
  const id = template(path);
  const field = fieldOf(id) ?? fieldOf(path);
  if (!field) return undefined;
  const { live } = position.ground;
  const scope = { ...position.ground.scope, ...scopeOf(path) };
  const read: Read = (other) => {
    const at = concrete(other, scope);
    return at === path ? undefined : live[at];
  };
  return { id: (fieldOf(id) ? id : path) as FieldId, path, field, scope, read };
}

export const wordingOf = (asked: Pick<Asked, 'id'>, language: Language): Wording => language.questions[asked.id];

const groups = {
  channel: 'channels',
  template: 'templates',
  role: 'roles',
  queue: 'routing.queues',
  skill: 'skills',
} as const;

/** What a question's words may mention, from the answers given so far. */
export function questionArgs({ id, scope }: Pick<Asked, 'id' | 'scope'>, live: Values): QuestionArgs {
  const nameIn = (group: string) => String(live[`${group}[${scope[group] ?? 0}].name`] ?? '');
  const number = String(live[`channels[${scope.channels ?? 0}].phoneNumber`] ?? '');
  const own = id.replace(/^(setup|steps)\./, '').match(/^([\w.]+)\[\]/)?.[1] ?? '';
  return {
    n: (scope[own] ?? 0) + 1,
    previous: String(live[`channels[${(scope.channels ?? 0) - 1}].name`] ?? ''),
    template: nameIn(groups.template),
    role: nameIn(groups.role),
    queue: nameIn(groups.queue),
    skill: nameIn(groups.skill),
    kind: kindOf(live.richMessages, scope.richMessages),
    // Spelling a number takes longer than all the rest of a question, and few questions mention it.
    get number() {
      return number && spelledPhone(number);
    },
    get channel() {
      return nameIn(groups.channel) || this.number;
    },
  };
}

/** ICU knows no hyphen in the names it chooses by. */
const kindOf = (kinds: Value | undefined, at = 0): string =>
  Array.isArray(kinds) ? String(kinds[at] ?? '').replaceAll('-', '') : '';

/** The question's own words, filled. */
export const askWords = (asked: Asked, live: Values, language: Language): string =>
  fill(wordingOf(asked, language).ask, language.locale, questionArgs(asked, live));

/** The label of an answer; with the name of what it belongs to where there are several. */
export function labelAt(path: string, live: Values, language: Language): string {
  const found = fieldOf(template(path)) ? template(path) : path;
  const wording = language.questions[found as FieldId] as Wording | undefined;
  if (!wording) return path;
  const [group] = path.replace(/^(setup|steps)\./, '').split('[');
  const index = scopeOf(path)[group as string];
  const name = index === undefined ? undefined : live[`${group}[${index}].name`];
  const isAlone = live[`${group}[1].name`] === undefined && live[`${group}[1].phoneNumber`] === undefined;
  return name === undefined || isAlone || path === `${group}[${index}].name`
    ? wording.label
    : `${wording.label} (${String(name)})`;
}

/** Every option of a question with its labels in both languages, so that either is understood. */
export function optionsOf(asked: Asked, language: Language): readonly Option[] {
  const { field, read } = asked;
  if (!field.names) return fixedOptions(asked, language);
  const { labelled } = asked;
  const names = field.names(read).map((name) => ({
    value: name,
    label: labelled ? labelAt(name, labelled, language) : name,
  }));
  return field.everything ? [...names, { value: 'all', label: say(language, 'allChannels') }] : names;
}

/** Options that never change are made once, so that recognizers may remember what they found out about them. */
const fixed = new WeakMap<Language, Map<string, readonly Option[]>>();

function fixedOptions(asked: Asked, language: Language): readonly Option[] {
  const ofLanguage = fixed.get(language) ?? new Map<string, readonly Option[]>();
  fixed.set(language, ofLanguage);
  const key = asked.field.kind === 'step' ? 'step' : asked.id;
  const before = ofLanguage.get(key);
  if (before) return before;
  const made =
    asked.field.kind === 'step'
      ? outcomeOptions(language)
      : (asked.field.options ?? []).map((option) => optionIn(asked, option, language));
  ofLanguage.set(key, made);
  return made;
}

const outcomeOptions = (language: Language): readonly Option[] =>
  Object.entries(language.outcomes).map(([value, wording]) => ({
    value,
    label: labelOf(wording),
    synonyms: words(wording),
  }));

function optionIn(asked: Asked, option: string, language: Language): Option {
  const [own, other] = [language, otherLanguage(language)].map((one) => choicesOf(asked, one)?.[option] ?? option) as [
    OptionWording,
    OptionWording,
  ];
  return { value: option, label: labelOf(own), synonyms: [...words(own), labelOf(other), ...words(other)] };
}

const choicesOf = (asked: Pick<Asked, 'id'>, language: Language) =>
  (wordingOf(asked, language) as { choices?: Readonly<Record<string, OptionWording>> }).choices;

const words = (wording: OptionWording): readonly string[] => (typeof wording === 'string' ? [] : wording.words);

/** The value to offer for one tap: the former answer if it would still be taken, else what other answers suggest. */
export function suggestionFor(
  asked: Asked,
  { folded, position }: Standpoint,
): { readonly value: Value; readonly isFormer: boolean } | undefined {
  const takes = (value: Value | undefined): value is Value =>
    value !== undefined && value !== null && !refuse(asked.field, value, asked.read);
  const former = folded.former[asked.path] ?? position.ground.live[asked.path];
  if (asked.field.kind === 'step' || asked.field.destructive) return undefined;
  if (takes(former)) return { value: former, isFormer: true };
  const suggested = asked.field.suggest?.(asked.read);
  return takes(suggested) ? { value: suggested, isFormer: false } : undefined;
}

/** Templates that this offer proposes, with the values they would take: those given already, else those suggested. */
export function offersOf(
  asked: Asked,
  stated: Values,
): readonly { readonly id: FieldId; readonly field: Field; readonly path: string; readonly value: Value }[] {
  const offered: Record<string, Value> = {};
  // What is offered further up is known further down: the time zone is that of the country.
  const read: Read = (id) => offered[id] ?? asked.read(id);
  return (asked.field.offers ?? []).flatMap((id) => {
    const field = fieldOf(id) as Field;
    const path = concrete(id, asked.scope);
    const before = stated[path];
    const isStated = before !== undefined && before !== null && !refuse(field, before, asked.read);
    const value = isStated ? before : field.suggest?.(read);
    if (value === undefined || value === null) return [];
    offered[id] = value;
    return [{ id: id as FieldId, field, path, value }];
  });
}
