import type { Asked } from './asked.ts';
import { keyOf } from './grammar/grammar.ts';
import { maskCodes, maskedCode, tellsPassword } from './mask.ts';
import { isPasted } from './recognizers/templateParts.ts';
import { askedNow, pathAside, type Talk } from './talk.ts';

const greetings = new Set([
  'bonjour',
  'bonsoir',
  'salut',
  'allo',
  'hello',
  'hi',
  'hey',
  'good morning',
  'good afternoon',
  'coucou',
  'start',
  'commencer',
  'go',
]);

/** A message for customers may say anything at all: no part of it is a command or a question to the bot. */
export const isTemplate = (text: string, asked: Asked, { dialogue }: Talk): boolean =>
  asked.field.kind === 'template' &&
  (!dialogue.aside || pathAside(dialogue) !== undefined) &&
  isPasted(text) &&
  !tellsPassword(text) &&
  !isCode(text, asked);

/** A greeting, which is a name only where a name is asked. */
export const greets = (talk: Talk, text: string): boolean =>
  greetings.has(keyOf(text)) && (!talk.session.dialogue.greeted || askedNow(talk)?.field.kind !== 'text');

/** A code that lacks a digit or has one too many; its form is explained as well. */
const miscounted = /\b(?:code|otp)\b[^\d#]{0,12}\d{4,8}(?!\d)/i;

/** Six digits alone, or said to be a code, are a verification code, unless the question takes such a number. */
export function isCode(text: string, { id, field }: Asked): boolean {
  const masked = maskCodes(text);
  // A transcript holds the mask in the place of the code.
  const isMasked = text.includes(maskedCode) && !tellsPassword(text);
  if (masked === text && !isMasked) return field.kind === 'step' && miscounted.test(text.normalize('NFKC'));
  // An example in a template's text is nobody's code; its recognizer puts 123456 in its place.
  if (field.kind === 'template' && text.includes('{{')) return false;
  if (/\b(code|otp|nip|pin)\b/i.test(text)) return true;
  if (['count', 'seconds', 'phone', 'dates'].includes(field.kind)) return false;
  return masked.trim() === maskedCode || field.kind === 'step' || id.startsWith('channels[].verification');
}
