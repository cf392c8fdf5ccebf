import { emit } from '../machines/emit.ts';
import type { Outcome } from '../machines/field.ts';
import { findingsOf } from '../machines/findings.ts';
import { isOpen } from '../machines/ground.ts';
import { concrete } from '../machines/path.ts';
import type { Refusal } from '../machines/refusal.ts';
import type { Value } from '../machines/value.ts';
import { togetherOf } from './ask.ts';
import { type Asked, askedAt, labelAt, suggestionFor, wordingOf } from './asked.ts';
import { applyChange } from './change.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Language, StepWording } from './language.ts';
import { fill, say } from './say.ts';
import { spell } from './spell.ts';
import { answerPending, state, type Talk } from './talk.ts';
import { findingWords } from './tell.ts';
import { answerTogether, fits, takeAll, type Unfit } from './together.ts';
import { accept, contextOf, type Understanding, understand } from './understand.ts';

const yes = wordList((grammar) => grammar.yes);
const no = wordList((grammar) => grammar.no);
const none = wordList((grammar) => grammar.none);
const later = wordList((grammar) => grammar.outcomes.waiting);
/** Words that answer a question without being a name. */
const noName = wordList((grammar) => [
  ...grammar.yes,
  ...grammar.no,
  ...grammar.unknown,
  ...grammar.none,
  ...grammar.all,
  ...grammar.outcomes.waiting,
]);
const plainYes = new Set(['oui', 'yes', 'oui je confirme', 'yes i confirm', 'je confirme', 'i confirm']);

/** Reads a text as the answer to the question, and acts on it. */
export function answerText(talk: Talk, asked: Asked, text: string): void {
  const key = keyOf(text);
  if (asked.field.destructive && yes.has(key) && !plainYes.has(key))
    return fail(talk, asked, say(talk.language, 'explicitYes'));
  if (asked.field.kind !== 'yesNo') {
    if (takeOffered(talk, asked, text)) return;
    if (no.has(key) && talk.dialogue.proposal !== null)
      return fail(talk, asked, wordingOf(asked, talk.language).example);
    if (none.has(key) && asked.field.optional && !talk.dialogue.aside && take(talk, asked, null)) return;
  }
  if (asked.field.reopens && (none.has(key) || no.has(key) || later.has(key)))
    return void talk.ahead.push(say(talk.language, 'nothingMoved'));
  if (asked.field.kind === 'text' && noName.has(key) && !/^["“«]/.test(text.trim()))
    return fail(talk, asked, say(talk.language, 'quoteIt', { said: text.trim() }));
  const unfit = answerTogether(talk, asked, text);
  if (unfit) {
    for (const one of unfit) refuseInput(talk, asked, one);
    return;
  }
  respond(talk, asked, understand(text, asked, contextOf(asked, talk.language, talk.stamp.at.slice(0, 10))));
}

/** A button's value is an answer that needs no reading. */
export const answerValue = (talk: Talk, asked: Asked, value: Value): void => respond(talk, asked, accept(value, asked));

/** «Ok», or the label of its button, takes the mended value that was offered, else the suggestion. */
function takeOffered(talk: Talk, asked: Asked, text: string): boolean {
  const value = talk.dialogue.proposal ?? suggestionFor(asked, talk.at)?.value;
  if (value === undefined || asked.field.kind === 'step') return false;
  if (!yes.has(keyOf(text)) && text.trim() !== spell(value, asked, talk.language)) return false;
  const understood = accept(value, asked);
  if (understood.kind !== 'answered') return false;
  respond(talk, asked, understood);
  return true;
}

function respond(talk: Talk, asked: Asked, understood: Understanding): void {
  if (understood.kind === 'refused') return refuseAnswer(talk, asked, understood.refusal);
  if (understood.kind === 'unclear') {
    talk.offers.push(...understood.guesses.map(({ label, value }) => ({ label, value, question: asked.path })));
    return fail(talk, asked, say(talk.language, understood.guesses.length ? 'guess' : 'unclear'));
  }
  if (talk.dialogue.aside?.kind === 'change') return applyChange(talk, asked, understood.value);
  if (!take(talk, asked, understood.value)) refuseAnswer(talk, asked, { reason: 'not-a-choice' });
}

/** Records a valid answer, and says what follows from it. */
function take(talk: Talk, asked: Asked, value: Value): boolean {
  const { field, path, scope } = asked;
  if (field.reopens) {
    state(talk, { type: 'REOPENED', path: value as string });
    return settle(talk);
  }
  if (field.withdraws && value === false) {
    state(talk, { type: 'REOPENED', path: concrete(field.withdraws, scope) });
    talk.ahead.push(say(talk.language, 'withdrawn'));
    return settle(talk);
  }
  if (!answerPending(talk, path, value)) return false;
  echo(talk, asked, value);
  return settle(talk);
}

const settle = (talk: Talk): true => {
  talk.dialogue = { ...talk.dialogue, proposal: null };
  return true;
};

const echoed = new Set([
  'phone',
  'email',
  'url',
  'timeZone',
  'country',
  'seconds',
  'duration',
  'week',
  'dates',
  'digits',
  'count',
  'choices',
  'text',
]);

function echo(talk: Talk, asked: Asked, value: Value): void {
  const { language } = talk;
  if (value === null) talk.ahead.push(say(language, 'skipDone'));
  else if (asked.field.kind === 'step') report(talk, asked, value as Outcome);
  else if (echoed.has(asked.field.kind))
    talk.ahead.push(say(language, 'noted', { value: spell(value, asked, language) }));
  if (value !== null && asked.field.kind !== 'step' && isOpen([asked.path, value])) warn(talk, asked.path);
}

/** An answer that keeps the configuration a draft gets its consequence and its cure at once. */
function warn({ at, language, ahead }: Talk, path: string): void {
  const configuration = emit(at.position, { locale: language.locale, stamps: at.folded.stamps });
  for (const found of findingsOf(configuration).filter((one) => one.path === path)) {
    const { text, fix } = findingWords(found, language);
    ahead.push(`${text} ${fix}`);
  }
}

function report(talk: Talk, asked: Asked, outcome: Outcome): void {
  const { failed, different } = wordingOf(asked, talk.language) as StepWording;
  if (outcome === 'waiting') talk.ahead.push(say(talk.language, 'stepWaiting'));
  if (outcome === 'failed') talk.ahead.push(say(talk.language, 'stepFailed', { advice: failed }));
  if (outcome === 'different') talk.ahead.push(say(talk.language, 'stepDifferent', { advice: different }));
}

/** Why an answer is not taken, in words. */
const reasonWords = ({ reason, args }: Pick<Refusal, 'reason' | 'args'>, { reasons, locale }: Language): string =>
  fill(reasons[reason], locale, { min: '', max: '', name: '', characters: '', options: '', ...args });

function refuseAnswer(talk: Talk, asked: Asked, { reason, args, proposal }: Refusal): void {
  const { language } = talk;
  const words = reasonWords({ reason, args }, language);
  const mended = proposal === undefined ? undefined : accept(proposal, asked);
  const offer = mended?.kind === 'answered' ? mended.value : undefined;
  fail(talk, asked, words);
  if (offer === undefined) return;
  talk.dialogue = { ...talk.dialogue, proposal: structuredClone(offer) as typeof talk.dialogue.proposal };
  talk.ahead.push(say(language, 'proposal', { value: spell(offer, asked, language) }));
  talk.offers.push({ label: spell(offer, asked, language), value: offer, question: asked.path });
}

/** One more failed attempt: the reason, then an example, then ways out; never the same text three times. */
export function fail(talk: Talk, asked: Asked, reason: string): void {
  const { language, dialogue } = talk;
  const attempt = (dialogue.question === asked.path ? dialogue.attempt : 0) + 1;
  talk.dialogue = { ...dialogue, question: asked.path, attempt, proposal: null };
  const { example, why } = wordingOf(asked, language);
  // From the third time on, the example and the purpose take turns, so that no text comes twice running.
  const more = attempt > 3 && attempt % 2 === 0 ? why : example;
  talk.ahead.push(attempt === 1 ? reason : say(language, 'refusedAgain', { reason, example: more }));
  if (attempt < 3) return;
  talk.ahead.push(say(language, 'waysOut'));
  if (asked.field.optional || asked.field.kind === 'step') talk.ahead.push(say(language, 'waysOutSkip'));
}

/** A filled form: every field that is valid is taken; the first that is not is asked again with its reason. */
export function answerForm(talk: Talk, asked: Asked, form: Readonly<Record<string, string>>): void {
  const open = togetherOf({ asked, at: talk.at });
  const filled = open.filter((path) => form[path]?.trim());
  const found = new Map(
    filled.flatMap((path) => {
      const value = fits(talk, path, form[path] as string);
      return value === undefined ? [] : [[path, value] as const];
    }),
  );
  if (found.size) takeAll(talk, found);
  const wrong = filled.filter((path) => !found.has(path));
  for (const path of wrong) refuseInput(talk, asked, { path, text: form[path] as string });
  if (!filled.length) fail(talk, asked, say(talk.language, 'unclear'));
}

/** A field of a form that is not valid: its own name and reason, and its proposal where its question comes next. */
function refuseInput(talk: Talk, asked: Asked, { path, text }: Unfit): void {
  const own = askedAt(path, talk.at);
  if (!own) return;
  const understood = understand(text, own, contextOf(own, talk.language, talk.stamp.at.slice(0, 10)));
  if (path === asked.path) return respond(talk, own, understood);
  const reason =
    understood.kind === 'refused' ? reasonWords(understood.refusal, talk.language) : say(talk.language, 'unclear');
  const label = labelAt(path, talk.at.position.ground.live, talk.language);
  talk.ahead.push(say(talk.language, 'labelled', { label, value: reason }));
}
