import type { Value } from '../machines/value.ts';
import { answerText, answerValue } from './answer.ts';
import { hearAside } from './aside.ts';
import type { Asked } from './asked.ts';
import { hearAssign } from './assigning.ts';
import { type Commanded, commandIn } from './commands.ts';
import { correctionIn } from './correct.ts';
import { decoded } from './decode.ts';
import { digression } from './digress.ts';
import { originTold, sure } from './explain.ts';
import { greets, isCode, isTemplate } from './glance.ts';
import { keyOf } from './grammar/grammar.ts';
import { hearPasted } from './handedFile.ts';
import { hearCorrection } from './hearCorrection.ts';
import { tellsPassword } from './mask.ts';
import { obey } from './obey.ts';
import type { RecognizerContext } from './recognizers/recognizer.ts';
import { recordFailure } from './report.ts';
import { resumeAdvice } from './resume.ts';
import { say } from './say.ts';
import { askedNow, pathAside, type Talk, tell } from './talk.ts';
import { contextOf, exactly } from './understand.ts';

/** Longest message that is read as an answer, in characters. */
export const longestAnswer = 4096;

/** A text as it stands before the question that waits. */
interface Heard {
  readonly text: string;
  /** The question to answer; undefined at the end. */
  readonly asked: Asked | undefined;
  readonly context: RecognizerContext | undefined;
  /** It is word for word this answer, so that nothing else may take it. */
  readonly exact: Value | undefined;
}

/** Makes something of a text, or leaves it to the next reader: true when it was for this one. */
type Reader = (talk: Talk, heard: Heard) => boolean;

/** Reads a text: the first reader that makes something of it has it. */
export function readText(talk: Talk, text: string): void {
  const asked = askedNow(talk);
  const context = asked && contextOf(asked, talk.language, talk.stamp.at.slice(0, 10));
  const exact = context && text.length <= longestAnswer ? exactly(text, context) : undefined;
  const heard: Heard = { text, asked, context, exact };
  readers.some((read) => read(talk, heard));
}

const saying = (talk: Talk, words: string | undefined): boolean => {
  if (words !== undefined) talk.ahead.push(words);
  return words !== undefined;
};

const readTooLong: Reader = (talk, { text }) =>
  saying(talk, text.length > longestAnswer ? say(talk.language, 'tooLong', { max: longestAnswer }) : undefined);

const readTemplate: Reader = (talk, { text, asked }) => {
  if (!asked || !isTemplate(text, asked, talk)) return false;
  answerText(talk, asked, text);
  return true;
};

/** An error of another product: at a step it is how the step went, too. */
const readError: Reader = (talk, { text, asked }) => {
  const report = tellsPassword(text) ? undefined : decoded(text, asked, talk.language);
  if (!report) return false;
  talk.ahead.push(report.text);
  if (report.known && asked?.field.kind === 'step') recordFailure(talk, asked);
  return true;
};

const readCode: Reader = (talk, { text, asked }) =>
  saying(talk, asked && isCode(text, asked) ? say(talk.language, 'keepCode') : undefined);

const readPassword: Reader = (talk, { text }) =>
  saying(talk, tellsPassword(text) ? say(talk.language, 'keepPassword') : undefined);

/** A question of the conversation itself stands first. */
const readAside: Reader = (talk, { text }) => {
  const { aside } = talk.dialogue;
  if (!aside || aside.kind === 'assign' || pathAside(talk.dialogue) !== undefined) return false;
  hearAside(talk, text);
  return true;
};

const readInterruption: Reader = (talk, { text, asked }) => saying(talk, asked && resumeAdvice(text, asked, talk));

const readCommand: Reader = (talk, heard) => {
  const command = commandIn(heard.text, talk.language.tag);
  if (!command || isAnswer(command, heard)) return false;
  obey(talk, command);
  return true;
};

const readOrigin =
  (least?: number): Reader =>
  (talk, { text }) => {
    const told = originTold(text, talk, least);
    if (told) tell(talk, told);
    return told !== undefined;
  };

const readDigression: Reader = (talk, { text, asked }) => saying(talk, digression(text, asked, talk));

const readAssignment: Reader = (talk, { text }) => {
  const { aside } = talk.dialogue;
  return aside?.kind === 'assign' && hearAssign(talk, aside, text);
};

const readCorrection: Reader = (talk, { text, asked }) => {
  const correction = correctionIn(talk, text);
  if (correction) hearCorrection(talk, correction, asked);
  return correction !== undefined;
};

/** What was chosen needs no reading; of several that may be chosen together, one alone is still to be read. */
const readChosen: Reader = (talk, { asked, exact }) => {
  if (!asked || exact === undefined || asked.field.kind === 'choices') return false;
  answerValue(talk, asked, exact);
  return true;
};

const readAnswer: Reader = (talk, { text, asked }) => {
  if (asked) answerText(talk, asked, text);
  return asked !== undefined;
};

const unlessOption =
  (read: Reader): Reader =>
  (talk, heard) =>
    heard.exact === undefined && read(talk, heard);

/** The order of design.md: what must never be kept, the conversation's own questions, commands, side questions, answers. */
const readers: readonly Reader[] = [
  (talk, { text }) => hearPasted(talk, text),
  readTooLong,
  (talk, { text }) => greets(talk, text),
  readTemplate,
  unlessOption(readError),
  readCode,
  readPassword,
  readAside,
  readChosen,
  ...[
    readInterruption,
    readCommand,
    readOrigin(sure),
    readDigression,
    readAssignment,
    readCorrection,
    readOrigin(),
  ].map(unlessOption),
  readAnswer,
];

/** A language may be the answer to the question («français» for a template), and then it is no command. */
function isAnswer({ command }: Commanded, { text, context }: Heard): boolean {
  const options = context?.options ?? [];
  return (
    command === 'language' &&
    options.some(({ label, synonyms = [] }) => [label, ...synonyms].some((word) => keyOf(word).includes(keyOf(text))))
  );
}
