import type { Entry, Stamp } from '../machines/log.ts';
import { taskOf } from '../machines/progress.ts';
import { tasks } from '../machines/setup.ts';
import { askAside, finishedAsked, whichChoices, yesNo } from './aside.ts';
import { askMessage, standingOf } from './ask.ts';
import { labelAt } from './asked.ts';
import { hear } from './hear.ts';
import type { Message, Said } from './message.ts';
import { tell, tellReview } from './obey.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { askedNow, closeTalk, openTalk, state, type Talk } from './talk.ts';
import { openText } from './tell.ts';

/** What one turn comes to. */
export interface Turn {
  readonly session: Session;
  /** What it adds to the log. */
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
}

const minutesOfWork = 40;
/** One thing said and everything answered to it. Pure: the same session, words and stamp give the same turn. */
export function takeTurn(session: Session, said: Said, stamp: Stamp): Turn {
  const talk = openTalk(session, stamp, said.locale);
  const before = talk.at.position;
  if (!talk.dialogue.greeted) greet(talk, said);
  hear(talk, said);
  if (hasArrived(said) && session.dialogue.greeted) welcomeBack(talk);
  announce(talk, before);
  askNext(talk, before);
  return { session: closeTalk(talk), entries: talk.entries, messages: talk.messages };
}

const hasArrived = ({ text, press, form, change }: Said): boolean =>
  [text, press, form, change].every((one) => one === undefined);

function greet(talk: Talk, { locale }: Said): void {
  if (locale && talk.at.folded.locale === null) state(talk, { type: 'LANGUAGE', locale });
  const { language } = talk;
  talk.dialogue = { ...talk.dialogue, greeted: true };
  const words = [
    say(language, 'greeting'),
    say(language, 'greetingTime', { minutes: minutesOfWork }),
    say(language, 'greetingAtHand'),
    say(language, 'greetingCommands'),
  ];
  tell(talk, words.join('\n\n'));
  const { account } = language.tasks;
  talk.ahead.push(
    say(language, 'taskBegins', { n: 1, total: tasks.length, title: account.title, intro: account.intro }),
  );
}

function welcomeBack(talk: Talk): void {
  const { answered } = standingOf(
    { asked: askedNow(talk) ?? finishedAsked, at: talk.at, language: talk.language },
    0,
  ).progress;
  const pending = talk.at.position.pending;
  const task = talk.language.tasks[pending ? taskOf(pending.path) : 'review'].title;
  talk.ahead.push(say(talk.language, 'welcomeBack', { answered, task }), ...openText(talk.at, talk.language));
}

/** What a new position is worth saying: steps put off, a task that begins. */
function announce(talk: Talk, before: Talk['at']['position']): void {
  const { position } = talk.at;
  const { language } = talk;
  if (position === before) return;
  const fresh = position.ground.blocked.filter((path) => !before.ground.blocked.includes(path));
  if (fresh.length) {
    const rows = fresh.map((path) => `• ${labelAt(path, position.ground.live, language)}`);
    talk.ahead.push([say(language, 'stepBlocked'), ...rows].join('\n'));
  }
  if (position.task === before.task || position.task === 'finished') return;
  const { title, intro } = language.tasks[position.task];
  talk.ahead.push(
    say(language, 'taskBegins', { n: tasks.indexOf(position.task) + 1, total: tasks.length, title, intro }),
  );
}

/** Ends the turn with the question that waits, or with the end. */
function askNext(talk: Talk, before: Talk['at']['position']): void {
  const { at, language, dialogue, ahead, offers } = talk;
  if (dialogue.aside?.kind === 'restart') return askAside(talk, say(language, 'restartSure'), yesNo(talk));
  if (dialogue.aside?.kind === 'which')
    return askAside(talk, say(language, 'changeWhich'), whichChoices(talk, dialogue.aside.paths));
  const asked = askedNow(talk);
  if (!asked) return finish(talk, at.position !== before);
  const attempt = dialogue.question === asked.path ? dialogue.attempt : 0;
  talk.dialogue = { ...talk.dialogue, question: asked.path, attempt };
  if (asked.path === 'setup.review' && at.position !== before) tellReview(talk);
  talk.messages.push(askMessage(asked, at, { language, manner: { attempt, ahead, offers } }));
}

function finish(talk: Talk, isNew: boolean): void {
  const { language, at, ahead } = talk;
  const standing = { ...standingOf({ asked: finishedAsked, at, language }, 0), question: null, task: null };
  talk.messages.push({ text: [...ahead, say(language, isNew ? 'finished' : 'finishedAgain')].join('\n\n'), standing });
}
