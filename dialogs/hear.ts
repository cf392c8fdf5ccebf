import { template } from '../machines/path.ts';
import { fieldOf } from '../machines/setup.ts';
import { answerForm, answerValue } from './answer.ts';
import { labelAt } from './asked.ts';
import { openChange } from './changing.ts';
import { hearFile } from './handedFile.ts';
import { asideQuestion, type Said } from './message.ts';
import { readText } from './readText.ts';
import { say } from './say.ts';
import { askedNow, type Talk } from './talk.ts';

/** Hears whatever was said; nothing when the person only arrived. */
export function hear(talk: Talk, said: Said): void {
  if (said.change !== undefined) openChange(talk, said.change);
  else if (said.press) hearPress(talk, said.press);
  else if (said.form) hearForm(talk, said.form);
  else if (said.file) hearFile(talk, said.file);
  else if (said.text !== undefined) readText(talk, said.text);
}

function hearPress(talk: Talk, { question, value }: NonNullable<Said['press']>): void {
  if (question === asideQuestion) return readText(talk, String(value));
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
