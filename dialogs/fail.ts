import type { Refusal } from '../machines/refusal.ts';
import { type Asked, wordingOf } from './asked.ts';
import { reasonWords } from './misfit.ts';
import { alternativesText } from './offering.ts';
import { say } from './say.ts';
import { spell, spellButton } from './spell.ts';
import type { Talk } from './talk.ts';
import { accept } from './understand.ts';

/** An answer that is not taken: the reason, and the mended value where there is one, to be had by a yes or a button. */
export function refuseAnswer(talk: Talk, asked: Asked, { reason, args, proposal, alternatives = [] }: Refusal): void {
  const { language } = talk;
  const words = reasonWords({ reason, args }, language);
  const mended = proposal === undefined ? undefined : accept(proposal, asked);
  const offer = mended?.kind === 'answered' ? mended.value : undefined;
  fail(talk, asked, words);
  if (offer === undefined) return;
  talk.dialogue = { ...talk.dialogue, proposal: structuredClone(offer) as typeof talk.dialogue.proposal };
  talk.ahead.push(say(language, 'proposal', { value: spell(offer, asked, language) }));
  const others = alternatives.filter((one) => accept(one, asked).kind === 'answered');
  talk.ahead.push(...alternativesText(others, asked, language));
  for (const one of [offer, ...others])
    talk.offers.push({ label: spellButton(one, asked, language), value: one, question: asked.path });
}

/** One more failed attempt: the reason, then an example, then the ways out; later on in turn, so that no text comes thrice running. */
export function fail(talk: Talk, asked: Asked, reason: string): void {
  const { language, dialogue } = talk;
  const attempt = (dialogue.question === asked.path ? dialogue.attempt : 0) + 1;
  talk.dialogue = { ...dialogue, question: asked.path, attempt, proposal: null };
  const { example, why } = wordingOf(asked, language);
  if (attempt === 1) return void talk.ahead.push(reason);
  if (attempt > 3 && attempt % 3 === 0) return void talk.ahead.push(say(language, 'stuck'));
  talk.ahead.push(say(language, 'refusedAgain', { reason, example: attempt % 3 === 1 ? why : example }));
  if (attempt !== 3) return;
  talk.ahead.push(say(language, 'waysOut'));
  if (asked.field.optional || asked.field.kind === 'step') talk.ahead.push(say(language, 'waysOutSkip'));
  else if (asked.field.deferrable) talk.ahead.push(say(language, 'waysOutLater'));
}

/** A question that nothing answers gets what there is to say about the pending one; that is no failed attempt. */
export function explainInstead(talk: Talk, asked: Asked): void {
  const { why, example } = wordingOf(asked, talk.language);
  talk.ahead.push([say(talk.language, 'questionNoAnswer'), why, example].join(' '));
}

/** «Later», where everything further on hangs on the answer. */
export function needNow(talk: Talk, asked: Asked): void {
  const { why } = wordingOf(asked, talk.language);
  talk.ahead.push([say(talk.language, 'cannotSkip', { why }), say(talk.language, 'needNow')].join(' '));
}
