import { equal, type Value } from '../machines/value.ts';
import { type Asked, askedAt, suggestionFor } from './asked.ts';
import { changeSaid, targetsOf } from './change.ts';
import { type Commanded, commandIn } from './commands.ts';
import { correctedText, longestCorrection, withoutAgreement, withoutExcuse } from './correctedText.ts';
import { denialIn, isHeld, isWrong, missingIn, withoutArticle } from './denial.ts';
import { lastAnswered, lastOf, lastTold } from './lastAnswers.ts';
import { questionIn } from './question.ts';
import { askedNow, type Talk } from './talk.ts';
import { isQuoted } from './utterance.ts';
import { readSaid, valueSaid } from './valueSaid.ts';

/** What a correction in passing comes to. */
export type Correction =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly value: Value }
  | { readonly kind: 'open'; readonly path: string; readonly text: string | undefined }
  | { readonly kind: 'which'; readonly paths: readonly string[]; readonly text: string | undefined }
  /** Something is wrong, and nobody said what: the answers that may be meant. */
  | { readonly kind: 'wrong'; readonly paths: readonly string[] }
  /** It was taken back before it was said. */
  | { readonly kind: 'held' }
  /** A question after an excuse. */
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'command'; readonly commanded: Commanded }
  | { readonly kind: 'lost' };

/**
 * What a correction is about: an answer that it names; else the pending question when that one offers a value; else what
 * was answered last; else the only earlier answer that could take it.
 */
export function correctionIn(talk: Talk, text: string): Correction | undefined {
  if (text.length > longestCorrection || isQuoted(text) || saysNo(talk, text)) return undefined;
  const special = withoutValue(talk, text) ?? denied(talk, text) ?? renamedInPassing(talk, text);
  if (special) return special;
  const corrected = correctedText(text);
  if (corrected === undefined) return undefined;
  const asking = /^(?:j['’]ai |i have )?(?:une|a) question[ ,:]+(?=\S)/i;
  const question = questionIn(corrected.replace(asking, ''));
  if (question && (asking.test(corrected) || question.isMarked))
    return { kind: 'ask', text: corrected.replace(asking, '') };
  return named(talk, corrected) ?? unnamed(talk, corrected);
}

/** « Non, c’est tout » answers a yes or no question, and corrects nothing; an excuse is about something else. */
function saysNo(talk: Talk, text: string): boolean {
  const pending = askedNow(talk);
  if (pending?.field.kind !== 'yesNo' || !/^(?:non|no|nope)\b/i.test(text.trim())) return false;
  return (
    valueSaid(talk, pending, text) === false && !/\b(?:attends?|attendez|wait|plut[oô]t|rather|actually)\b/i.test(text)
  );
}

/** A command after an excuse, a correction without its value, or one that is taken back. */
function withoutValue(talk: Talk, text: string): Correction | undefined {
  const pending = askedNow(talk);
  const missing = missingIn(text);
  const another = missing && lastOf(talk, `setup.${missing}[].another`);
  if (another && another !== pending?.path) return { kind: 'change', path: another, value: true };
  const excused = withoutExcuse(text);
  const commanded = excused !== text.trim() && commandIn(excused, talk.language.tag);
  if (commanded) return { kind: 'command', commanded };
  if (talk.dialogue.aside || talk.dialogue.proposal !== null) return undefined;
  const doubtful = pending && plainlySaid(talk, pending, text);
  if (doubtful) return doubtful;
  if (!isWrong(text) && !isHeld(text)) return undefined;
  // « non, en fait, attends » at a step puts nothing off.
  if (isHeld(text) && pending?.field.kind === 'step') return { kind: 'held' };
  // « finalement non » may answer what is asked.
  if (
    pending &&
    pending.field.kind !== 'text' &&
    valueIn(talk, pending.path, correctedText(text) ?? text) !== undefined
  )
    return undefined;
  return isWrong(text) ? { kind: 'wrong', paths: lastTold(talk) } : { kind: 'held' };
}

const meantOtherwise = /^(?:oups|oops|d[ée]sol[ée]e?|sorry|pardon|finalement|en fait|actually)(?![\p{L}])/iu;

/**
 * « oups non » right after a yes corrects it; at a yes or no question it may also be about that one, so which of them is
 * asked, never guessed.
 */
function plainlySaid(talk: Talk, pending: Asked, text: string): Correction | undefined {
  const said = meantOtherwise.test(text.trim()) ? correctedText(text) : undefined;
  if (said === undefined || !/^(?:oui|non|yes|no)[ .!]*$/i.test(said)) return undefined;
  const { live } = talk.at.position.ground;
  const last = lastAnswered(talk).filter((path) => {
    const value = valueIn(talk, path, said);
    return typeof value === 'boolean' && !equal(value, live[path] as Value);
  });
  if (pending.field.kind !== 'yesNo') return last.length ? toNamed(talk, last, said) : undefined;
  if (last.length) return { kind: 'which', paths: [...last, pending.path], text: said };
  return withoutExcuse(text) === text.trim() ? { kind: 'answer', text: said } : { kind: 'held' };
}

/** « c’est pas X, c’est Y »: X is the name of an answer, or its value, or what was said last. */
function denied(talk: Talk, text: string): Correction | undefined {
  const denial = denialIn(text);
  if (!denial) return undefined;
  const { value } = denial;
  const whole = targetsOf(denial.denied, talk.at, talk.language);
  // A name may begin with an article: « c’est pas The Jungle ».
  const { paths, score } = whole.score === 5 ? whole : targetsOf(withoutArticle(denial.denied), talk.at, talk.language);
  const known = score < 2 ? valuedSo(talk, denial.denied) : paths.filter((path) => isKnown(talk, path));
  if (known.length) return toNamed(talk, known, value);
  // The name of a question still to come is about no answer given before.
  if (score > 2 && paths.length) return toNamed(talk, paths, value);
  const last = value === undefined ? [] : lastTold(talk).filter((path) => valueIn(talk, path, value) !== undefined);
  return last.length ? toNamed(talk, last, value) : undefined;
}

/** Answers of a form of their own that have this very value. */
const valuedSo = (talk: Talk, text: string): readonly string[] =>
  Object.entries(talk.at.position.ground.live).flatMap(([path, now]) => {
    const value = isShaped(path, talk) ? valueIn(talk, path, text) : undefined;
    return value !== undefined && equal(value, now) ? [path] : [];
  });

const isKnown = (talk: Talk, path: string): boolean =>
  path in talk.at.position.ground.live || talk.at.position.ground.deferred.includes(path);

/** « le courriel c’est plutôt X », « oui mais l’adresse est X »: the name of an answer, and its value. */
function renamedInPassing(talk: Talk, text: string): Correction | undefined {
  const plain = withoutAgreement(text);
  return plain === text.trim() ? undefined : named(talk, plain);
}

function named(talk: Talk, text: string): Correction | undefined {
  const { paths, value, score } = changeSaid(text, talk.at, talk.language);
  // The former value at the start of a new one names nothing.
  if (value === undefined || score < 2 || score > 4) return undefined;
  const known = paths.filter((path) => isKnown(talk, path));
  return known.length ? toNamed(talk, known, value) : { kind: 'answer', text };
}

function unnamed(talk: Talk, text: string): Correction {
  const pending = askedNow(talk);
  if (pending && isOffering(talk, pending) && valueIn(talk, pending.path, text) !== undefined)
    return { kind: 'answer', text };
  const last = lastAnswered(talk).filter((path) => valueIn(talk, path, text) !== undefined);
  if (last.length) return toNamed(talk, last, text);
  const mended = lastAnswered(talk).filter((path) => isShaped(path, talk) && isMendable(talk, path, text));
  if (mended.length) return toNamed(talk, mended, text);
  if (pending && pending.field.kind !== 'text' && valueIn(talk, pending.path, text) !== undefined)
    return { kind: 'answer', text };
  const shaped = Object.keys(talk.at.position.ground.values).filter((path) => isShaped(path, talk));
  const able = shaped.filter((path) => valueIn(talk, path, text) !== undefined);
  if (able.length) return toNamed(talk, able.toReversed().slice(0, 5), text);
  const near = shaped.filter((path) => isMendable(talk, path, text));
  if (near.length) return toNamed(talk, near.toReversed().slice(0, 5), text);
  return pending ? { kind: 'answer', text } : { kind: 'lost' };
}

function toNamed(talk: Talk, paths: readonly string[], text: string | undefined): Correction {
  const [only, ...others] = paths;
  if (only === undefined) return { kind: 'lost' };
  if (others.length) return { kind: 'which', paths, text };
  const value = text === undefined || !(only in talk.at.position.ground.live) ? undefined : valueIn(talk, only, text);
  return value === undefined ? { kind: 'open', path: only, text } : { kind: 'change', path: only, value };
}

/** The question shows a value to keep or replace, so a correction is most likely of that. */
const isOffering = (talk: Talk, asked: Asked): boolean =>
  talk.dialogue.proposal !== null ||
  (asked.path === talk.dialogue.question && talk.dialogue.attempt > 0) ||
  suggestionFor(asked, talk.at) !== undefined;

/** The words come close enough to a value of this form for a proposal or a reason of its own. */
function isMendable(talk: Talk, path: string, text: string): boolean {
  const asked = askedAt(path, talk.at);
  if (!asked) return false;
  if (asked.field.kind === 'week') return weekdays.test(text) && /\d/.test(text);
  const understood = readSaid(talk, asked, text);
  return understood.kind === 'refused' && understood.refusal.proposal !== undefined;
}

const weekdays =
  /(?<![\p{L}])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu;

/** A value of this kind has a form of its own, so that fitting it says something. */
const shapes = new Set(['phone', 'email', 'url', 'timeZone', 'country', 'week', 'digits', 'duration', 'seconds']);
const isShaped = (path: string, talk: Talk): boolean => {
  const asked = path in talk.at.position.ground.live ? askedAt(path, talk.at) : undefined;
  return asked !== undefined && shapes.has(asked.field.kind);
};

function valueIn(talk: Talk, path: string, text: string): Value | undefined {
  const asked = askedAt(path, talk.at);
  return asked && valueSaid(talk, asked, text);
}
