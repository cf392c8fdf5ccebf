import { template } from '../../machines/path.ts';
import { fieldOf } from '../../machines/setup.ts';
import type { Value } from '../../machines/value.ts';
import { pickLanguage } from '../catalog.ts';
import type { Fact } from '../errands.ts';
import { asideQuestion, type HandedFile, type Said } from '../message.ts';
import { fold } from '../normalize.ts';
import type { Dialogue } from '../session.ts';
import type { Hidden, Ledger } from './ledger.ts';
import { maskFile } from './maskFile.ts';
import { isPlain, type Masking, maskText } from './maskText.ts';
import { hiddenIn, maskTree, maskValue, sampleWord } from './maskValue.ts';
import type { Outcome, Statement } from './transcript.ts';

/** What masks one turn: the placeholders so far, and what the real turn came to. */
export interface TurnMask {
  readonly ledger: Ledger;
  readonly outcome: Outcome;
  /** Path of the question that waited. */
  readonly question: string | null;
}

const isKnownPath = (path: string): boolean => fieldOf(template(path)) !== undefined || fieldOf(path) !== undefined;
/** A question that nobody asks. */
const noQuestion = 'unknown';
const safePath = (path: string): string => (isKnownPath(path) || path === asideQuestion ? path : noQuestion);

/** What was said, with nothing personal in it. */
export function maskSaid(said: Said, mask: TurnMask): Said {
  return {
    ...(said.text !== undefined && { text: legible(maskText(said.text, maskingOf(mask))).trim() }),
    ...(said.press && { press: maskPress(said.press, mask) }),
    ...(said.change !== undefined && { change: safePath(said.change) }),
    ...(said.form && { form: maskForm(said.form, mask) }),
    ...(said.file && { file: maskHanded(said.file, mask.ledger) }),
    ...(said.locale !== undefined && { locale: maskLocale(said.locale) }),
    ...(said.facts?.length && { facts: said.facts.map((fact) => maskFact(fact, mask.ledger)) }),
  };
}

/** The form in which a surface hands texts over, so that a file gives back what was recorded. */
const legible = (text: string): string => text.toWellFormed().replaceAll('\0', '').normalize('NFC');

/** Locales come from the surface, and may be any text. */
export const maskLocale = (locale: string): string =>
  /^[a-z]{2}(?:-[A-Z]{2})?$/.test(locale) ? locale : pickLanguage(locale).locale;

function maskingOf({ ledger, outcome, question }: TurnMask): Masking {
  const values = valuesIn(outcome).flatMap(([path, value]): readonly Hidden[] => {
    const hidden = hiddenIn(path, value, ledger);
    return hidden ? [hidden] : [];
  });
  const numbers = outcome.statements.flatMap((one) =>
    'value' in one && typeof one.value === 'number' ? [String(one.value)] : [],
  );
  const words = valuesIn(outcome).flatMap(([path, value]) => placeWords(path, value));
  const isMessage = question !== null && fieldOf(template(question))?.kind === 'template';
  return {
    ledger,
    values,
    numbers: new Set(numbers),
    words: new Set(words),
    ...(isMessage && { standIn: sampleWord }),
  };
}

const countries = ['fr-CA', 'en-CA'].map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** Words of the place that was told: a city or a country that many people live in. */
function placeWords(path: string, value: string): readonly string[] {
  const kind = fieldOf(template(path))?.kind;
  if (kind !== 'timeZone' && kind !== 'country') return [];
  const names = kind === 'country' && /^[A-Z]{2}$/.test(value) ? countries.map((one) => one.of(value) ?? '') : [];
  return [value, ...names].flatMap((name) => fold(name).match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Every text that the turn took as an answer, or holds as one. */
function valuesIn({ statements, dialogue }: Outcome): readonly (readonly [path: string, value: string])[] {
  const { aside } = dialogue;
  const held: readonly (readonly [string | null, Value | undefined])[] = [
    ...statements.map((one) => ['path' in one ? one.path : null, 'value' in one ? one.value : undefined] as const),
    [dialogue.question, dialogue.proposal],
    [aside && 'path' in aside ? aside.path : null, aside && 'value' in aside ? aside.value : undefined],
  ];
  return held.flatMap(([path, value]) => {
    const all = Array.isArray(value) ? value : [value];
    return path === null ? [] : all.flatMap((one) => (typeof one === 'string' ? [[path, one] as const] : []));
  });
}

function maskPress({ question, value }: NonNullable<Said['press']>, mask: TurnMask): NonNullable<Said['press']> {
  if (question === asideQuestion)
    return {
      question,
      value:
        typeof value === 'string' && !isKnownPath(value)
          ? maskText(value, maskingOf(mask))
          : maskTree(value, mask.ledger),
    };
  const path = safePath(question);
  return { question: path, value: path === noQuestion ? null : maskValue(path, value, mask.ledger) };
}

const maskForm = (form: NonNullable<Said['form']>, mask: TurnMask): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([path, text]) =>
      isKnownPath(path) ? [[path, legible(maskText(text, maskingOf({ ...mask, question: path })))]] : [],
    ),
  );

/** No file keeps its name, which people give it. */
function maskHanded(file: HandedFile, ledger: Ledger): HandedFile {
  const name = `configuration${/\.(?:json|ya?ml|xlsx?|csv|pdf|png|jpe?g|txt|docx?|zip)$/i.exec(file.name)?.[0].toLowerCase() ?? ''}`;
  return 'text' in file ? { name, text: maskFile(file.text, ledger) } : { name, problem: file.problem };
}

function maskFact(fact: Fact, ledger: Ledger): Fact {
  if (fact.kind === 'week') {
    if ('problem' in fact) return fact;
    const report = maskTree(fact.report as unknown as Value, ledger) as unknown as typeof fact.report;
    return { ...fact, report, image: null };
  }
  const url = maskValue('business.logoUrl', fact.url, ledger) as string;
  const { verdict } = fact;
  if (verdict.kind === 'redirect') {
    const target = maskValue('business.logoUrl', verdict.target, ledger) as string;
    return { ...fact, url, verdict: { ...verdict, target } };
  }
  return { ...fact, url, verdict: verdict.kind === 'private' ? { ...verdict, host: 'exemple.example' } : verdict };
}

/** Facts with masked answers. */
export const maskStatement = (statement: Statement, ledger: Ledger): Statement => {
  if (statement.type === 'LANGUAGE') return { ...statement, locale: maskLocale(statement.locale) };
  return 'value' in statement ? { ...statement, value: maskValue(statement.path, statement.value, ledger) } : statement;
};

type Held = Dialogue['proposal'];

/** Where the talk stands, with masked answers. */
export function maskDialogue(dialogue: Dialogue, ledger: Ledger): Dialogue {
  const held = (path: string | null, value: Held): Held =>
    (value === null ? null : path === null ? maskTree(value, ledger) : maskValue(path, value, ledger)) as Held;
  const words = (text: string): string => maskText(text, { ledger });
  const { aside } = dialogue;
  const masked = aside && { ...aside };
  if (masked && 'resume' in masked && masked.resume)
    masked.resume = { ...masked.resume, proposal: held(masked.resume.question, masked.resume.proposal) };
  if (masked?.kind === 'confirm') masked.value = held(masked.path, masked.value);
  if (masked?.kind === 'which' && masked.said !== undefined) masked.said = words(masked.said);
  if (masked?.kind === 'assign') {
    masked.text = words(masked.text);
    masked.more = masked.more.map((one) => ({ ...one, text: words(one.text) }));
  }
  if (masked?.kind === 'import') {
    masked.source = isPlain(masked.source, ledger) ? masked.source : words(masked.source);
    masked.values = Object.fromEntries(Object.entries(masked.values).map(([path, value]) => [path, held(path, value)]));
  }
  return { ...dialogue, proposal: held(dialogue.question, dialogue.proposal), aside: masked };
}
