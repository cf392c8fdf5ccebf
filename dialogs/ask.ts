import { template } from '../machines/path.ts';
import { linesOf, type PlanLine } from '../machines/plan.ts';
import { progress, taskOf } from '../machines/progress.ts';
import { type FieldId, fieldOf } from '../machines/setup.ts';
import { type Asked, askWords, labelAt, offersOf, optionsOf, suggestionFor } from './asked.ts';
import { formCard } from './form.ts';
import type { Language } from './language.ts';
import type { Card, CardLine, Choice, Message, Standing } from './message.ts';
import { say } from './say.ts';
import { capitalised, spell, spellButton } from './spell.ts';
import type { Standpoint } from './standing.ts';
import { templateSource } from './templateText.ts';

/** What one question is put together from. */
interface Put {
  readonly asked: Asked;
  readonly at: Standpoint;
  readonly language: Language;
}

/** How many failures came before, and what is said ahead of the question. */
export interface Manner {
  readonly attempt: number;
  /** The question was put already: what it warned of is not said again. */
  readonly isRestated?: boolean;
  /** A mended value was just proposed; a yes takes that one, so nothing else is suggested beside it. */
  readonly isProposed?: boolean;
  readonly ahead?: readonly string[];
  /** Answers offered after a refusal or a guess, ahead of the question's own. */
  readonly offers?: readonly Choice[];
}

/** A question as a message: a text that stands alone, and the card and buttons for surfaces that have them. */
export function askMessage(asked: Asked, at: Standpoint, options: { language: Language; manner: Manner }): Message {
  const { language, manner } = options;
  const put: Put = { asked, at, language };
  const choices = choicesOf(put);
  const notices = manner.isRestated ? [] : noticeTexts(put);
  const allLines = stepLines(put);
  const lines = manner.isRestated ? [] : allLines;
  const again = manner.isRestated && allLines.length ? [say(language, 'repeatLines', { count: allLines.length })] : [];
  const isAsked = !isProposal(manner) || choices.length > 0 || allLines.length > 0 || notices.length > 0;
  const words = isAsked ? [askWords(asked, at.position.ground.live, language)] : [];
  const body = [...words, ...offerLines(put), ...notices, ...again];
  const text = [
    ...(manner.ahead ?? []),
    ...body,
    ...(lines.length ? [lines.map((line, i) => `${i + 1}. ${lineSentence(line, language)}`).join('\n')] : []),
    ...listed(put, choices),
    ...suggested(put, manner),
  ].join('\n\n');
  const isCarded = manner.attempt === 0 || lines.length > 0 || asked.field.kind === 'choices';
  const cardBody = [...(manner.ahead ?? []), ...body, ...suggested(put, manner)];
  const card = isCarded ? cardOf(put, { body: cardBody, ahead: manner.ahead ?? [], lines, choices }) : undefined;
  const beside = card && card.kind !== 'form' ? [] : choices;
  const shown = [...(manner.offers ?? []), ...beside, ...suggestionChoice(put, manner)];
  return {
    text,
    ...(shown.length && { choices: shown }),
    ...(card && { card }),
    standing: standingOf(put, manner.attempt),
  };
}

/** A mended value was proposed just now: that is what is asked. */
const isProposal = ({ isProposed, offers = [] }: Manner): boolean => isProposed === true && offers.length > 0;

/** Where the conversation stands when it asks this. */
export function standingOf({ asked, at, language }: Put, attempt: number): Standing {
  const { answered, total } = progress(at.position);
  return {
    question: asked.path,
    task: taskOf(asked.path),
    locale: at.folded.locale ?? language.locale,
    progress: { answered, total },
    attempt,
  };
}

/** The answers that have a button. */
function choicesOf({ asked, language }: Put): readonly Choice[] {
  const { field, path: question } = asked;
  if (field.kind === 'yesNo')
    return [true, false].map((value) => ({ label: say(language, value ? 'yes' : 'no'), value, question }));
  return optionsOf(asked, language).map(({ label, value }) => ({ label, value, question }));
}

const noticeTexts = ({ asked, language }: Put): readonly string[] =>
  (asked.field.notices ?? []).map((id) => language.notices[id]);

const offerLines = ({ asked, at, language }: Put): readonly string[] => {
  const rows = offersOf(asked, at.folded.values).map(({ id, field, path, value }) =>
    say(language, 'labelled', {
      label: `• ${labelAt(path, at.position.ground.live, language)}`,
      value: spell(value, { id, field }, language),
    }),
  );
  return rows.length ? [rows.join('\n')] : [];
};

/** A line of a step in words, its value set apart for copying. */
export function lineWords(line: PlanLine, language: Language): CardLine {
  const text = language.lines[line.id];
  const value = line.copy ? spellCopy(line.copy, language) : '';
  return value ? { text, value } : { text };
}

/** The line as one sentence. */
const lineSentence = ({ text, value }: CardLine, language: Language): string =>
  value ? say(language, 'lineWithValue', { line: text, value }) : text;

/** A value exactly as it is to be entered in the other product. */
function spellCopy({ path, value }: NonNullable<PlanLine['copy']>, language: Language): string {
  if (Array.isArray(value) && !value.length) return '';
  const id = template(path);
  const field = fieldOf(id) ?? fieldOf(path);
  // The screen takes bare seconds there (R177).
  if (!field || id.endsWith('.fallbackSeconds')) return String(value);
  if (field.kind === 'template') return templateSource(value, language);
  return spell(value, { id: id as FieldId, field }, language).replaceAll('\u00a0', ' ');
}

const stepLines = ({ asked, at, language }: Put): readonly CardLine[] =>
  linesOf(asked, { live: at.position.ground.live, scope: asked.scope }).map((line) => lineWords(line, language));

function listed({ asked, language }: Put, choices: readonly Choice[]): readonly string[] {
  if (!choices.length || asked.field.kind === 'yesNo' || asked.field.kind === 'step')
    return choices.length ? [choices.map(({ label }) => label).join(' / ')] : [];
  const head = chooseHead({ asked, language });
  return [[head, ...choices.map(({ label }, i) => say(language, 'option', { n: i + 1, label }))].join('\n')];
}

/** How many options may be chosen, and whether none at all is an answer. */
function chooseHead({ asked: { field }, language }: Pick<Put, 'asked' | 'language'>): string {
  if (field.kind !== 'choices') return say(language, 'chooseOne');
  return say(language, field.schema.safeParse([]).success ? 'chooseMany' : 'chooseManyRequired');
}

function suggested({ asked, at, language }: Put, { isProposed }: Manner): readonly string[] {
  const found = suggestionFor(asked, at);
  if (!found || isProposed || asked.field.kind === 'yesNo') return [];
  return [say(language, found.isFormer ? 'formerly' : 'suggestion', { value: spell(found.value, asked, language) })];
}

/** The suggestion as a button, where it is not one of the options already. */
function suggestionChoice({ asked, at, language }: Put, { offers = [] }: Manner): readonly Choice[] {
  const found = suggestionFor(asked, at);
  const hasButtons = ['yesNo', 'choice', 'step'].includes(asked.field.kind);
  if (!found || hasButtons || offers.length) return [];
  return [{ label: spellButton(found.value, asked, language), value: found.value, question: asked.path }];
}

interface Parts {
  /** All the card says. */
  readonly body: readonly string[];
  /** The part of it that was said ahead of the question. */
  readonly ahead: readonly string[];
  readonly lines: readonly CardLine[];
  readonly choices: readonly Choice[];
}

function cardOf(put: Put, { body, ahead, lines, choices }: Parts): Card | undefined {
  const { asked, at, language } = put;
  const title = capitalised(labelAt(asked.path, at.position.ground.live, language));
  const text = body.join('\n\n');
  const form = formCard(put, [...ahead, ...noticeTexts(put)], language);
  if (form) return form;
  if (lines.length) return { kind: 'step', title, text, lines, choices };
  if (!choices.length) return undefined;
  const many = asked.field.kind === 'choices';
  return { kind: 'question', title, text, choices, many, ...(many && { hint: say(language, 'tickMany') }) };
}
