import type { Refusal } from '../machines/refusal.ts';
import { askedAt, labelAt, wordingOf } from './asked.ts';
import type { Unfit } from './gather/collect.ts';
import type { Language } from './language.ts';
import { fill, say } from './say.ts';
import { spell, spellButton } from './spell.ts';
import type { Talk } from './talk.ts';
import { accept, contextOf, understand } from './understand.ts';

/** Why an answer is not taken, in words. */
export const reasonWords = (
  { reason, args }: Pick<Refusal, 'reason' | 'args'>,
  { reasons, locale }: Language,
): string => fill(reasons[reason], locale, { min: '', max: '', name: '', characters: '', options: '', ...args });

/**
 * A part of a message that is no answer to its question: its name, the reason and the proposal. Where that question comes
 * next, a yes takes the proposal.
 */
export function tellMisfit(talk: Talk, { path, text }: Unfit): void {
  const own = askedAt(path, talk.at);
  if (!own) return;
  const { language } = talk;
  const understood = understand(text, own, contextOf(own, language, talk.stamp.at.slice(0, 10)));
  const refusal = understood.kind === 'refused' ? understood.refusal : undefined;
  const reason = refusal ? reasonWords(refusal, language) : wordingOf(own, language).example;
  const mended = refusal?.proposal === undefined ? undefined : accept(refusal.proposal, own);
  const label = labelAt(path, talk.at.position.ground.live, language);
  if (mended?.kind !== 'answered') return void talk.ahead.push(say(language, 'labelled', { label, value: reason }));
  const value = spell(mended.value, own, language);
  if (path !== talk.at.position.pending?.path || talk.dialogue.aside)
    return void talk.ahead.push(
      say(language, 'labelled', { label, value: say(language, 'gatherProposal', { reason, value }) }),
    );
  talk.ahead.push(say(language, 'labelled', { label, value: reason }), say(language, 'proposal', { value }));
  talk.dialogue = { ...talk.dialogue, proposal: structuredClone(mended.value) as typeof talk.dialogue.proposal };
  talk.offers.push({ label: spellButton(mended.value, own, language), value: mended.value, question: path });
}
