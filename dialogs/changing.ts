import { expected } from '../machines/ahead.ts';
import { answerText } from './answer.ts';
import { askedAt, askedPending, labelAt } from './asked.ts';
import { changeSaid } from './change.ts';
import { tellMisfit } from './misfit.ts';
import { dropAside, resumeOf, revise } from './revise.ts';
import { say } from './say.ts';
import { askedNow, state, type Talk, tell } from './talk.ts';
import { spellAt } from './tell.ts';
import { takeAll } from './together.ts';
import { valueSaid } from './valueSaid.ts';

/** Puts a question of the conversation itself before the pending one. */
export const setAside = (talk: Talk, aside: Talk['dialogue']['aside']): void => {
  talk.dialogue = { ...talk.dialogue, aside, proposal: null, question: null, attempt: 0 };
};

/** Finds the answer to change, and takes the new value where it is said too; asks which one when several have that name. */
export function startChange(talk: Talk, object: string): void {
  const { language, at } = talk;
  if (!object) return tell(talk, say(language, 'changeWhat'));
  const { paths, value } = changeSaid(object, at, language);
  if (!paths.length) return tell(talk, say(language, 'changeUnknown', { said: object }));
  const said = value === undefined ? {} : { said: value };
  if (paths.length > 1) return setAside(talk, { kind: 'which', paths: [...paths], ...said, resume: resumeOf(talk) });
  openChange(talk, paths[0] as string, value);
}

/** Asks for the new value of one answer, or takes the one said; one that is refused gets its reason and its proposal. */
export function openChange(talk: Talk, path: string, said?: string): void {
  const { language, at } = talk;
  const { live, deferred } = at.position.ground;
  if (deferred.includes(path)) return reopen(talk, path, said);
  const value = Object.hasOwn(live, path) ? live[path] : undefined;
  const asked = askedAt(path, at);
  if (value === undefined || !asked) return noteAhead(talk, path, said);
  const taken = said === undefined ? undefined : valueSaid(talk, asked, said);
  if (taken !== undefined) return revise(talk, asked, taken);
  setAside(talk, { kind: 'change', path, resume: resumeOf(talk) });
  const label = labelAt(path, at.position.ground.live, language);
  talk.ahead.push(say(language, 'changing', { label, value: spellAt(path, value, language) }));
  if (said !== undefined) answerText(talk, asked, said);
}

/** A question still to come: a valid value said along with its name is noted at once, any other gets its reason. */
function noteAhead(talk: Talk, path: string, said: string | undefined): void {
  const asked = askedAt(path, talk.at);
  if (talk.dialogue.aside) dropAside(talk);
  const { pending } = talk.at.position;
  if (asked && said !== undefined && pending?.path === path)
    return answerText(talk, askedPending(pending, talk.at), said);
  const isExpected = asked && asked.field.kind !== 'step' && expected(talk.at.position).has(path);
  if (!isExpected || said === undefined) return tell(talk, say(talk.language, 'answeredLater'));
  const value = valueSaid(talk, asked, said);
  if (value === undefined) return tellMisfit(talk, { path, text: said });
  takeAll(talk, new Map([[path, value]]));
}

/** A question that was put off comes again; a value said along with its name is its answer. */
function reopen(talk: Talk, path: string, said: string | undefined): void {
  if (talk.dialogue.aside) dropAside(talk);
  state(talk, { type: 'REOPENED', path });
  const asked = askedNow(talk);
  if (said !== undefined && asked?.path === path) answerText(talk, asked, said);
}
