import { attemptsAt } from '../machines/attempts.ts';
import type { Outcome } from '../machines/field.ts';
import { concrete } from '../machines/path.ts';
import { type Asked, wordingOf } from './asked.ts';
import type { StepWording } from './language.ts';
import { problemIn } from './recognizers/problem.ts';
import { say } from './say.ts';
import { answerPending, type Talk } from './talk.ts';

/** How a step ended: what to do about it, and how often a code failed already. */
export function report(talk: Talk, asked: Asked, outcome: Outcome): void {
  const { failed, different } = wordingOf(asked, talk.language) as StepWording;
  if (outcome === 'waiting') talk.ahead.push(say(talk.language, 'stepWaiting'));
  if (outcome === 'failed') talk.ahead.push(say(talk.language, 'stepFailed', { advice: failed }));
  if (outcome === 'failed' && codeSteps.has(asked.id)) countAttempts(talk, asked);
  if (outcome === 'different') talk.ahead.push(say(talk.language, 'stepDifferent', { advice: different }));
}

/** Where a code is entered and the number registered. */
const codeSteps: ReadonlySet<string> = new Set([
  'steps.channels[].profileAndNumber',
  'steps.channels[].resolveVerification',
]);
const mostRegistrations = 10;

/** A step failed for a reason that is explained already. */
export function recordFailure(talk: Talk, asked: Asked): void {
  if (talk.dialogue.aside || !answerPending(talk, asked.path, 'failed')) return;
  if (codeSteps.has(asked.id)) countAttempts(talk, asked);
}

/** What went wrong was told with the failure, so it is not asked again. */
export function followProblem(talk: Talk, text: string): void {
  const { pending } = talk.at.position;
  if (talk.dialogue.aside || pending?.id !== 'setup.channels[].verificationProblem') return;
  const problem = problemIn(text, talk.language.tag);
  if (problem) answerPending(talk, pending.path, problem);
}

/** Every failure with a code counts, over both steps; the limits that are published are told in time. */
function countAttempts({ session, entries, at, stamp, language, ahead }: Talk, { scope }: Asked): void {
  const log = [...session.log, ...entries];
  const count = [...codeSteps].reduce((sum, id) => sum + attemptsAt(log, concrete(id, scope), stamp.at), 0);
  const problem = at.position.ground.live[concrete('setup.channels[].verificationProblem', scope)];
  if (count < 2) return;
  const isRegistering = problem === 'already-registered' || count >= mostRegistrations / 2;
  ahead.push(say(language, isRegistering ? 'attemptsRegister' : 'attemptsCode', { count }));
}
