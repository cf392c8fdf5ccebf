import type { Value } from '../machines/value.ts';
import { type Asked, labelAt, suggestionFor } from './asked.ts';
import { maskSecrets } from './mask.ts';
import { say } from './say.ts';
import { spell, spellButton } from './spell.ts';
import type { Talk } from './talk.ts';
import { accept, contextOf, type Understanding, understand } from './understand.ts';
import { isPaste, isSame, isTalk, saidName, textKindOf } from './utterance.ts';

/** Reads words as the new value of an answer; what is only talk is unclear. */
export function readSaid({ language, stamp }: Talk, asked: Asked, text: string): Understanding {
  if (isRemark(asked, text)) return { kind: 'unclear', guesses: [] };
  return understand(bareValue(asked, text), asked, contextOf(asked, language, stamp.at.slice(0, 10)));
}

/** The valid value that the words are for an answer; undefined when they are none. */
export function valueSaid(talk: Talk, asked: Asked, text: string): Value | undefined {
  const understood = readSaid(talk, asked, text);
  return understood.kind === 'answered' ? understood.value : undefined;
}

/** The words without « mets » or "call it" before a name. */
export const bareValue = (asked: Asked, text: string): string =>
  asked.field.kind === 'text' ? (saidName(text) ?? text) : text;

/** Words at a question about words that are said to us, and no answer. */
const isRemark = ({ field, id }: Asked, text: string): boolean => field.kind === 'text' && isTalk(text, textKindOf(id));

/** Why a text is no answer to a question about words, in words; undefined when it may be one. */
export function remarkReason({ at, language }: Talk, asked: Asked, text: string): string | undefined {
  const isName = textKindOf(asked.id) === 'name';
  if (asked.field.kind === 'text' && isName && isPaste(text))
    return say(language, 'pasteNoName', { label: labelAt(asked.path, at.position.ground.live, language) });
  if (!isRemark(asked, text)) return undefined;
  return say(language, isName ? 'quoteIt' : 'talkNoAnswer', { said: maskSecrets(text.trim()) });
}

/** « Pareil » where nothing is suggested: offers what the element before has, if this one may have it too. */
export function proposeSame(talk: Talk, asked: Asked, text: string): void {
  if (!isSame(text) || suggestionFor(asked, talk.at)) return;
  const before = asked.path.replace(/\[(\d+)\](?!.*\[)/, (_, n: string) => `[${Number(n) - 1}]`);
  const value = talk.at.position.ground.live[before];
  if (before === asked.path || value === undefined || accept(value, asked).kind !== 'answered') return;
  const { language } = talk;
  talk.dialogue = { ...talk.dialogue, proposal: structuredClone(value) as typeof talk.dialogue.proposal };
  talk.ahead.push(say(language, 'proposal', { value: spell(value, asked, language) }));
  talk.offers.push({ label: spellButton(value, asked, language), value, question: asked.path });
}
