import { effective } from '../machines/log.ts';
import { template } from '../machines/path.ts';
import { equal, type Value } from '../machines/value.ts';
import { type Asked, askedAt, suggestionFor } from './asked.ts';
import { changeSaid, targetsOf } from './change.ts';
import { type Commanded, commandIn } from './commands.ts';
import { denialIn, isHeld, isWrong, missingIn, withoutArticle } from './denial.ts';
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

const apology = '(?:désolée?|pardon|excusez[- ]moi|oups|oops|sorry|wait|attendez|zut|ah|euh|hmm+|um+|uh){gap}*';

/** Every apostrophe is the same, and so is every space. */
const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replace('{apology}', apology)
      .replaceAll('{gap}', '[\\s,.:!…]')
      .replaceAll("'", "['’‘ʼ]")
      .replaceAll(' ', '\\s'),
    'iu',
  );
const start = pattern(
  '^(?:{apology})?(?:' +
    [
      "non{gap}*(?:plut[oô]t|en fait|finalement|c'(?:est|était)|mets|mettez|mettons|je voulais dire)",
      "(?:plut[oô]t|en fait|finalement|tout compte fait|correction|rectification|erreur de ma part){gap}*(?:c'est|c'était|mettez|mets|mettons|ce sera|ça sera)?",
      "je voulais (?:dire|écrire|ecrire)|j'aurais d[uû] (?:dire|écrire|ecrire)|je me suis tromp[ée]+{gap}*(?:c'est|c'était)?",
      'mets plut[oô]t|mettez plut[oô]t|mettons plut[oô]t',
      "no{gap}+(?:actually|rather|instead|make (?:it|that)|it'?s|it should be|i meant)",
      "actually{gap}*(?:make (?:it|that)|it'?s|it should be|change (?:it|that) to|use)?",
      "i (?:meant|mean)(?: to (?:say|write))?|make (?:it|that)|scratch that{gap}*(?:it'?s|make it)?",
      "my mistake{gap}*(?:it'?s)?|change (?:it|that) to|rather",
    ].join('|') +
    '){gap}+(?=\\S)',
);
const sorry = pattern('^(?:oups|oops|désolée?|sorry){gap}+(?=\\S)');
const end = pattern('[ ,]+(?:plutôt|plutot|en fait|à la place|a la place|instead|rather|i meant|je veux dire)[ .!]*$');
const excuse = pattern(
  '^(?:(?:oups|oops|désolée?|desolee?|pardon|sorry|my bad|excuse[- ]moi|excusez[- ]moi){gap}+)+(?=\\S)',
);
const middle = pattern(
  "((?:c'?est|est|is|it'?s|should be|sera|serait)) (?:plut[oô]t|en fait|finalement|actually|rather|instead) ",
);
const agreeing = pattern('^(?:oui|yes|ok|ouais){gap}+(?:mais|but){gap}+(?=\\S)');
const longest = 600;

/** The corrected value when the text says that something was meant otherwise: « non, plutôt X », "actually, X", "X instead". */
export function correctedText(text: string): string | undefined {
  const said = text.trim();
  if (said.length > longest) return undefined;
  const rest = said.replace(start, '').replace(end, '');
  const apologised = rest === said ? said.replace(sorry, '') : rest;
  return apologised !== said && apologised.trim() ? apologised.trim() : undefined;
}

/**
 * What a correction is about: an answer that it names; else the pending question when that one offers a value; else what
 * was answered last; else the only earlier answer that could take it.
 */
export function correctionIn(talk: Talk, text: string): Correction | undefined {
  if (text.length > longest || isQuoted(text) || saysNo(talk, text)) return undefined;
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
  const excused = text.trim().replace(excuse, '');
  const commanded = excused !== text.trim() && commandIn(excused, talk.language.tag);
  if (commanded) return { kind: 'command', commanded };
  if (talk.dialogue.aside || talk.dialogue.proposal !== null) return undefined;
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

const lastOf = (talk: Talk, id: string): string | undefined =>
  Object.keys(talk.at.position.ground.live)
    .filter((path) => template(path) === id)
    .at(-1);

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
  const plain = text.trim().replace(agreeing, '').replace(middle, '$1 ');
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

/** Live answers of the last turn that gave any. */
function lastAnswered(talk: Talk): readonly string[] {
  const kept = effective(talk.session.log);
  const last = kept.at(-1);
  const paths = kept.flatMap((entry) => (last && entry.at === last.at && 'path' in entry ? [entry.path] : []));
  return paths.filter((path) => path in talk.at.position.ground.live && !path.startsWith('steps.'));
}

/** The answers of the last turn that gave any, however long ago that is. */
function lastTold(talk: Talk): readonly string[] {
  const told = lastAnswered(talk);
  if (told.length) return told;
  const { live, values } = talk.at.position.ground;
  const before = Object.keys(values).filter((path) => path in live && !/^(?:steps|setup)\./.test(path));
  return before.slice(-1);
}

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
