import type { Entry, Stamp } from '../machines/log.ts';
import { taskOf } from '../machines/progress.ts';
import { tasks } from '../machines/setup.ts';
import { asideMessage, askAside, finishedAsked } from './aside.ts';
import { askMessage, standingOf } from './ask.ts';
import { labelAt } from './asked.ts';
import { pickLanguage } from './catalog.ts';
import type { Errand } from './errands.ts';
import { greets } from './glance.ts';
import { healthText } from './health.ts';
import { hear } from './hear.ts';
import { followLogo } from './logo.ts';
import type { Message, Said } from './message.ts';
import { askNews, newsIntro } from './news.ts';
import { noticedAfter } from './noticed.ts';
import { tellReview } from './obey.ts';
import { resumeReminder } from './resume.ts';
import { say } from './say.ts';
import { definition, openSession, type Session } from './session.ts';
import { askedNow, closeTalk, openTalk, state, type Talk, tell } from './talk.ts';
import { openText } from './tell.ts';
import type { Outcome } from './transcripts/transcript.ts';
import { hearUpgraded } from './upgrade/hearUpgraded.ts';
import { presentSaid } from './upgrade/presentNames.ts';

/** What one turn comes to. */
export interface Turn {
  readonly session: Session;
  /** What it adds to the log. */
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
  /** What would be good to know: the same turn, taken again with the facts, says more. */
  readonly errands: readonly Errand[];
  /** Everything is to be deleted; the session is a new one. */
  readonly isForgotten?: boolean;
}

const minutesOfWork = 40;
/** One thing said and everything answered to it. Pure: the same session, words and stamp give the same turn. */
export function takeTurn(session: Session, said: Said, stamp: Stamp): Turn {
  const talk = openTalk(session, stamp, said);
  const before = talk.at.position;
  if (!talk.dialogue.greeted) greet(talk, said);
  if (session.definition === definition) hear(talk, presentSaid(said));
  else hearUpgraded(talk, presentSaid(said));
  if (talk.isForgotten) return forgotten(talk);
  if (session.dialogue.greeted && (hasArrived(said) || greets(talk, said.text ?? ''))) welcomeBack(talk);
  followLogo(talk);
  if (!isPlainStep(talk, before)) talk.ahead.push(...noticedAfter({ position: before }, talk.at, talk.language));
  announce(talk, before);
  askNext(talk, before);
  return { session: closeTalk(talk), entries: talk.entries, messages: talk.messages, errands: talk.errands };
}

/** Nothing is left but a word of farewell. */
const forgotten = ({ language }: Talk): Turn => ({
  session: openSession(),
  entries: [],
  messages: [{ text: say(language, 'forgotten') }],
  errands: [],
  isForgotten: true,
});

/** A turn whose facts are taken as they are, whatever was said: the statements are written, and the question that waits is put. */
export function takeFacts(session: Session, { statements, dialogue }: Outcome, stamp: Stamp): Turn {
  const talk = openTalk(session, stamp, {});
  const before = talk.at.position;
  for (const statement of statements) state(talk, statement);
  talk.language = pickLanguage(talk.at.folded.locale);
  if (!session.dialogue.greeted && dialogue.greeted) greet(talk, {});
  talk.dialogue = dialogue;
  announce(talk, before);
  askNext(talk, before);
  return { session: closeTalk(talk), entries: talk.entries, messages: talk.messages, errands: [] };
}

/** A step that was done, and nothing else with it, brings nothing to light. */
const isPlainStep = ({ entries, at }: Talk, before: Talk['at']['position']): boolean =>
  entries.every((entry) => entry.type === 'STEP' && entry.value === 'done') &&
  Object.keys(at.position.ground.live).length - Object.keys(before.ground.live).length <= entries.length;

const hasArrived = ({ text, press, form, change, file }: Said): boolean =>
  [text, press, form, change, file].every((one) => one === undefined);

function greet(talk: Talk, { locale }: Said): void {
  if (locale && talk.at.folded.locale === null) state(talk, { type: 'LANGUAGE', locale });
  const { language } = talk;
  talk.dialogue = { ...talk.dialogue, greeted: true };
  const words = [
    say(language, 'greeting'),
    say(language, 'greetingTime', { minutes: minutesOfWork }),
    say(language, 'greetingCommands'),
  ];
  tell(talk, words.join('\n'));
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
  askNews(talk);
  const asked = askedNow(talk);
  const reminder = asked && resumeReminder(asked, talk);
  if (reminder) talk.ahead.push(reminder);
}

/** What a new position is worth saying: steps put off, a task that begins. */
function announce(talk: Talk, before: Talk['at']['position']): void {
  const { position } = talk.at;
  const { language } = talk;
  if (position === before) return;
  const fresh = position.ground.blocked.filter((path) => !before.ground.blocked.includes(path));
  // A file that was taken over is followed by everything that is open.
  if (fresh.length && !talk.entries.some(({ type }) => type === 'IMPORTED')) {
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
  if (talk.isLeaving) return takeLeave(talk);
  const own = asideMessage(talk);
  if (own) return askAside(talk, own.question, own.choices);
  const asked = askedNow(talk);
  if (asked && dialogue.aside?.kind === 'check') ahead.push(newsIntro(talk, asked.path));
  if (!asked) return finish(talk, at.position !== before);
  const attempt = dialogue.question === asked.path ? dialogue.attempt : 0;
  talk.dialogue = { ...talk.dialogue, question: asked.path, attempt };
  if (asked.path === 'setup.review' && at.position !== before) tellReview(talk);
  const isProposed = talk.dialogue.proposal !== null;
  const isSame = talk.entries.every((entry) => 'path' in entry && entry.path === asked.path);
  const isRestated = dialogue.question === asked.path && isSame && !talk.isRepeating;
  talk.messages.push(askMessage(asked, at, { language, manner: { attempt, isRestated, isProposed, ahead, offers } }));
}

/** Where the conversation is taken up again, by the name of its question alone. */
function takeLeave(talk: Talk): void {
  const { at, language, ahead } = talk;
  const asked = askedNow(talk);
  const where = asked
    ? say(language, 'savedWhere', { label: labelAt(asked.path, at.position.ground.live, language) })
    : say(language, 'savedEnd');
  const end = { question: null, task: null };
  const standing = { ...standingOf({ asked: asked ?? finishedAsked, at, language }, 0), ...(!asked && end) };
  talk.messages.push({ text: [...ahead, where].join('\n\n'), standing });
}

function finish(talk: Talk, isNew: boolean): void {
  const { language, at, ahead } = talk;
  if (isNew) tell(talk, healthText(at, language));
  const standing = { ...standingOf({ asked: finishedAsked, at, language }, 0), question: null, task: null };
  talk.messages.push({ text: [...ahead, say(language, isNew ? 'finished' : 'finishedAgain')].join('\n\n'), standing });
}
