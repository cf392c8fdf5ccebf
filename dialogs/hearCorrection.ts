import { answerText } from './answer.ts';
import { type Asked, askedAt } from './asked.ts';
import { openChange } from './changing.ts';
import type { Correction } from './correct.ts';
import { digression } from './digress.ts';
import { obey } from './obey.ts';
import { resumeOf, revise } from './revise.ts';
import { say } from './say.ts';
import type { Talk } from './talk.ts';

/** Does what a correction comes to; `asked` is the question that waits, undefined at the end. */
export function hearCorrection(talk: Talk, correction: Correction, asked: Asked | undefined): void {
  const { language } = talk;
  if (correction.kind === 'answer' && asked) return answerText(talk, asked, correction.text);
  if (correction.kind === 'command') return obey(talk, correction.commanded);
  if (correction.kind === 'held') return void talk.ahead.push(say(language, 'correctHeld'));
  if (correction.kind === 'ask')
    return void talk.ahead.push(digression(correction.text, asked, talk) ?? say(language, 'questionNoAnswer'));
  if (correction.kind === 'open') return openChange(talk, correction.path, correction.text);
  if (correction.kind === 'which') return askWhich(talk, correction.paths, correction.text);
  if (correction.kind === 'wrong' && correction.paths.length) return askWrong(talk, correction.paths);
  const target = correction.kind === 'change' ? askedAt(correction.path, talk.at) : undefined;
  if (target && correction.kind === 'change') return revise(talk, target, correction.value);
  talk.ahead.push(say(language, 'correctNone'));
}

function askWhich(talk: Talk, all: readonly string[], text: string | undefined): void {
  const [paths, said] = [[...all], text === undefined ? {} : { said: text }];
  talk.dialogue = { ...talk.dialogue, aside: { kind: 'which', paths, ...said, resume: resumeOf(talk) } };
}

/** Something is wrong with what was answered last: the only answer is opened, of several one is picked. */
function askWrong(talk: Talk, paths: readonly string[]): void {
  talk.ahead.push(say(talk.language, 'correctWhat'));
  if (paths.length > 1) askWhich(talk, paths, undefined);
  else openChange(talk, paths[0] as string);
}
