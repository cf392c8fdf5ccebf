import { template } from '../machines/path.ts';
import { fieldOf } from '../machines/setup.ts';
import { answerForm, answerText, answerValue } from './answer.ts';
import { asideQuestion, hearAside } from './aside.ts';
import { type Asked, labelAt } from './asked.ts';
import { commandIn } from './commands.ts';
import { keyOf } from './grammar/grammar.ts';
import { maskCodes, maskedCode, tellsPassword } from './mask.ts';
import type { Said } from './message.ts';
import { obey, openChange } from './obey.ts';
import type { Option } from './recognizers/recognizer.ts';
import { say } from './say.ts';
import { askedNow, type Talk } from './talk.ts';
import { termAsked } from './terms.ts';
import { contextOf, isOption } from './understand.ts';

/** Longest message that is read as an answer, in characters. */
export const longestAnswer = 4096;

/** Hears whatever was said; nothing when the person only arrived. */
export function hear(talk: Talk, said: Said): void {
  if (said.change !== undefined) openChange(talk, said.change);
  else if (said.press) hearPress(talk, said.press);
  else if (said.form) hearForm(talk, said.form);
  else if (said.text !== undefined) hearText(talk, said.text);
}

function hearPress(talk: Talk, { question, value }: NonNullable<Said['press']>): void {
  if (question === asideQuestion) return hearText(talk, String(value));
  const asked = askedNow(talk);
  if (asked?.path === question) return answerValue(talk, asked, value);
  const { live } = talk.at.position.ground;
  const isKnown = fieldOf(template(question)) ?? fieldOf(question);
  if (!isKnown) talk.ahead.push(say(talk.language, 'unclear'));
  else if (live[question] === undefined) talk.ahead.push(say(talk.language, 'answeredLater'));
  else talk.ahead.push(say(talk.language, 'stale', { label: labelAt(question, live, talk.language) }));
}

function hearForm(talk: Talk, form: NonNullable<Said['form']>): void {
  const asked = askedNow(talk);
  const first = Object.keys(form)[0];
  if (asked && first !== undefined && asked.path in form) return answerForm(talk, asked, form);
  talk.ahead.push(
    say(talk.language, 'stale', { label: first ? labelAt(first, talk.at.position.ground.live, talk.language) : '' }),
  );
}

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

/** Reads a text in the order of design.md: a code, an option, a command, a term, then an answer. */
function hearText(talk: Talk, text: string): void {
  const asked = askedNow(talk);
  if (text.length > longestAnswer) return void talk.ahead.push(say(talk.language, 'tooLong', { max: longestAnswer }));
  if (greetings.has(keyOf(text)) && (!talk.session.dialogue.greeted || asked?.field.kind !== 'text')) return;
  if (asked && isCode(text, asked)) return void talk.ahead.push(say(talk.language, 'keepCode'));
  if (tellsPassword(text)) return void talk.ahead.push(say(talk.language, 'keepPassword'));
  const context = asked && contextOf(asked, talk.language, talk.stamp.at.slice(0, 10));
  // «Restart?» is answered by yes or no, which may be options of the pending question too.
  const isOwn = context !== undefined && talk.dialogue.aside?.kind !== 'restart' && isOption(text, context);
  if (!isOwn && talk.dialogue.aside && talk.dialogue.aside.kind !== 'change') return hearAside(talk, text);
  const command = isOwn ? undefined : commandIn(text, talk.language.tag);
  if (command && !isAnswer(text, command.command, context?.options ?? [])) return obey(talk, command);
  const meaning = isOwn ? undefined : termAsked(text, talk.language);
  if (meaning) return void talk.ahead.push(meaning);
  if (asked) return answerText(talk, asked, text);
}

/** A language may be the answer to the question («français» for a template), and then it is no command. */
const isAnswer = (text: string, command: string, options: readonly Option[]): boolean =>
  command === 'language' &&
  options.some(({ label, synonyms = [] }) => [label, ...synonyms].some((word) => keyOf(word).includes(keyOf(text))));

/** Six digits alone, or said to be a code, are a verification code, unless the question takes such a number. */
function isCode(text: string, { id, field }: Asked): boolean {
  const masked = maskCodes(text);
  if (masked === text) return false;
  if (/\b(code|otp|nip|pin)\b/i.test(text)) return true;
  if (['count', 'seconds', 'phone', 'dates'].includes(field.kind)) return false;
  return masked.trim() === maskedCode || field.kind === 'step' || id.startsWith('channels[].verification');
}
