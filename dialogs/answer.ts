import type { Outcome } from '../machines/field.ts';
import { concrete } from '../machines/path.ts';
import type { Value } from '../machines/value.ts';
import { type Asked, askedAt, labelAt, suggestionFor, wordingOf } from './asked.ts';
import { explainInstead, fail, needNow, refuseAnswer } from './fail.ts';
import { togetherOf } from './form.ts';
import type { Unfit } from './gather/collect.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import { checkedLogo } from './logo.ts';
import { tellMisfit } from './misfit.ts';
import { hearNews, tellsNews } from './news.ts';
import { guessText } from './offering.ts';
import { asksPlainly } from './question.ts';
import { followProblem, report } from './report.ts';
import { revise } from './revise.ts';
import { say } from './say.ts';
import { spellButton, spellEcho } from './spell.ts';
import { answerPending, deferPending, state, type Talk } from './talk.ts';
import { templateEcho } from './templateText.ts';
import { answerTogether, fits, takeAll } from './together.ts';
import { accept, contextOf, type Understanding, understand } from './understand.ts';
import { bareValue, proposeSame, remarkReason } from './valueSaid.ts';

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
  if (later.has(key) && deferPending(talk, asked))
    return void talk.ahead.push(say(talk.language, 'deferred', { label: labelOfAsked(talk, asked) }));
  if (asked.field.destructive && yes.has(key) && !plainYes.has(key))
    return fail(talk, asked, say(talk.language, 'explicitYes'));
  if (asked.field.kind !== 'yesNo') {
    if (!isQuoted(text) && takeOffered(talk, asked, text)) return;
    if (no.has(key) && talk.dialogue.proposal !== null)
      return fail(talk, asked, wordingOf(asked, talk.language).example);
    if (none.has(key) && asked.field.optional && !talk.dialogue.aside && take(talk, asked, null)) return;
  }
  if (asked.field.reopens && (none.has(key) || no.has(key) || later.has(key)))
    return void talk.ahead.push(say(talk.language, 'nothingMoved'));
  if (asked.field.kind === 'text' && noName.has(key) && !isQuoted(text))
    return fail(talk, asked, say(talk.language, 'quoteIt', { said: text.trim() }));
  if (asked.field.kind === 'text' && asksPlainly(text)) return explainInstead(talk, asked);
  const several = answerTogether(talk, asked, text);
  if (several && several.alone === undefined) {
    for (const one of several.unfit) refuseInput(talk, asked, one);
    return;
  }
  const own = several?.alone ?? text;
  const understood = understand(
    bareValue(asked, own),
    asked,
    contextOf(asked, talk.language, talk.stamp.at.slice(0, 10)),
  );
  if (understood.kind !== 'answered' && tellsNews(talk, asked, own)) return;
  const isLacking = understood.kind === 'refused' && understood.refusal.reason === 'not-known';
  const remark = isLacking ? undefined : remarkReason(talk, asked, own);
  if (remark !== undefined) {
    fail(talk, asked, remark);
    return proposeSame(talk, asked, own);
  }
  if (understood.kind === 'unclear' && !understood.guesses.length && !talk.dialogue.aside) {
    if (later.has(key)) return needNow(talk, asked);
    if (asksPlainly(own)) return explainInstead(talk, asked);
  }
  respond(talk, asked, understood);
  if (asked.field.kind === 'step') followProblem(talk, own);
}

/** Between quotation marks a word is a name, and nothing else. */
const isQuoted = (text: string): boolean => /^["“«]/.test(text.trim());

const labelOfAsked = ({ at, language }: Talk, { path }: Asked): string =>
  labelAt(path, at.position.ground.live, language);

/** A button's value is an answer that needs no reading. */
export const answerValue = (talk: Talk, asked: Asked, value: Value): void => respond(talk, asked, accept(value, asked));

/** «Ok», or the label of its button, takes the mended value that was offered, else the suggestion. */
function takeOffered(talk: Talk, asked: Asked, text: string): boolean {
  const value = talk.dialogue.proposal ?? suggestionFor(asked, talk.at)?.value;
  if (value === undefined || asked.field.kind === 'step') return false;
  if (!yes.has(keyOf(text)) && text.trim() !== spellButton(value, asked, talk.language)) return false;
  const understood = accept(value, asked);
  if (understood.kind !== 'answered') return false;
  respond(talk, asked, understood);
  return true;
}

function respond(talk: Talk, asked: Asked, understanding: Understanding): void {
  const understood = checkedLogo(talk, asked, understanding);
  if (understood.kind === 'refused') return refuseAnswer(talk, asked, understood.refusal);
  if (understood.kind === 'unclear') {
    talk.offers.push(...understood.guesses.map(({ label, value }) => ({ label, value, question: asked.path })));
    const { guesses } = understood;
    return fail(talk, asked, guesses.length ? guessText(guesses, talk.language) : say(talk.language, 'unclear'));
  }
  const { aside } = talk.dialogue;
  if (aside?.kind === 'change') return revise(talk, asked, understood.value);
  if (aside?.kind === 'check') return hearNews(talk, asked, understood.value);
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
  else if (asked.field.kind === 'template') talk.ahead.push(...templateEcho(value, asked, language));
  else if (echoed.has(asked.field.kind)) talk.ahead.push(spellEcho(value, asked, language));
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

/** A part of a message that is not valid: refused as its question would, where that is the one that was asked. */
function refuseInput(talk: Talk, asked: Asked, unfit: Unfit): void {
  if (unfit.path !== asked.path || talk.dialogue.aside) return tellMisfit(talk, unfit);
  const own = askedAt(unfit.path, talk.at);
  const context = own && contextOf(own, talk.language, talk.stamp.at.slice(0, 10));
  if (own && context) respond(talk, own, understand(unfit.text, own, context));
}
