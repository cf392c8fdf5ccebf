import type { Entry, Stamp } from '../machines/log.ts';
import { template } from '../machines/path.ts';
import { taskOf } from '../machines/progress.ts';
import { fieldOf, tasks } from '../machines/setup.ts';
import { openPoints } from '../machines/walk.ts';
import { answerForm, answerText, answerValue } from './answer.ts';
import { askMessage, standingOf } from './ask.ts';
import { type Asked, askedPending, labelAt } from './asked.ts';
import { commandIn } from './commands.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import { maskCodes, maskedCode } from './mask.ts';
import type { Choice, Message, Said } from './message.ts';
import { obey, openChange, startChange, tell } from './obey.ts';
import { choice } from './recognizers/choice.ts';
import { say } from './say.ts';
import type { Session } from './session.ts';
import { askedNow, closeTalk, openTalk, state, type Talk } from './talk.ts';
import { findingsText, groupsText, openText, reviewGroups, spellAt } from './tell.ts';
import { termAsked } from './terms.ts';
import { contextOf, isOption } from './understand.ts';

/** What one turn comes to. */
export interface Turn {
  readonly session: Session;
  /** What it adds to the log. */
  readonly entries: readonly Entry[];
  readonly messages: readonly Message[];
}

/** Longest message that is read as an answer, in characters. */
export const longestAnswer = 4096;
const minutesOfWork = 40;
/** Buttons of the conversation's own questions name this instead of a path. */
const asideQuestion = 'aside';

/** One thing said and everything answered to it. Pure: the same session, words and stamp give the same turn. */
export function takeTurn(session: Session, said: Said, stamp: Stamp): Turn {
  const talk = openTalk(session, stamp, said.locale);
  const before = talk.at.position;
  if (!talk.dialogue.greeted) greet(talk, said);
  if (said.change !== undefined) openChange(talk, said.change);
  else if (said.press) hearPress(talk, said.press);
  else if (said.form) hearForm(talk, said.form);
  else if (said.text !== undefined) hearText(talk, said.text);
  else if (session.dialogue.greeted) welcomeBack(talk);
  announce(talk, before);
  askNext(talk, before);
  return { session: closeTalk(talk), entries: talk.entries, messages: talk.messages };
}

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

function hearPress(talk: Talk, { question, value }: NonNullable<Said['press']>): void {
  if (question === asideQuestion) return hearText(talk, String(value));
  const asked = askedNow(talk);
  if (asked?.path === question) return answerValue(talk, asked, value);
  const label = labelAt(question, talk.at.position.ground.live, talk.language);
  talk.ahead.push(
    fieldOf(template(question)) || fieldOf(question)
      ? say(talk.language, 'stale', { label })
      : say(talk.language, 'unclear'),
  );
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
  const context = asked && contextOf(asked, talk.language, talk.stamp.at.slice(0, 10));
  const isOwn = context !== undefined && isOption(text, context);
  if (!isOwn && talk.dialogue.aside && talk.dialogue.aside.kind !== 'change') return hearAside(talk, text);
  const command = isOwn ? undefined : commandIn(text, talk.language.tag);
  if (command) return obey(talk, command);
  const meaning = isOwn ? undefined : termAsked(text, talk.language);
  if (meaning) return void talk.ahead.push(meaning);
  if (asked) return answerText(talk, asked, text);
  startChange(talk, text);
}

/** Six digits alone, or said to be a code, are a verification code, unless the question takes a number. */
function isCode(text: string, { field }: Asked): boolean {
  const masked = maskCodes(text);
  if (masked === text || ['count', 'seconds', 'digits', 'phone', 'dates'].includes(field.kind)) return false;
  return masked.trim() === maskedCode || field.kind === 'step' || /\b(code|otp|nip|pin)\b/i.test(text);
}

const yes = wordList((grammar) => grammar.yes);

/** Answers to a question of the conversation itself. */
function hearAside(talk: Talk, text: string): void {
  const { aside } = talk.dialogue;
  const command = commandIn(text, talk.language.tag);
  talk.dialogue = { ...talk.dialogue, aside: null };
  if (aside?.kind === 'restart') {
    if (!yes.has(keyOf(text))) return void talk.ahead.push(say(talk.language, 'restartKept'));
    state(talk, { type: 'RESTARTED' });
    return void talk.ahead.push(say(talk.language, 'restarted'));
  }
  if (aside?.kind !== 'which') return;
  const options = whichChoices(talk, aside.paths).map(({ label, value }) => ({ label, value: String(value) }));
  const found = choice(text, {
    language: talk.language.tag,
    field: fieldOf('setup.review') as Asked['field'],
    options,
  });
  if (found.kind === 'value') return openChange(talk, found.value as string);
  if (command) return obey(talk, command);
  talk.dialogue = { ...talk.dialogue, aside };
}

const whichChoices = ({ at, language }: Talk, paths: readonly string[]): readonly Choice[] => {
  const labels = paths.map((path) => labelAt(path, at.position.ground.live, language));
  return paths.map((path, i) => {
    const isTwin = labels.filter((label) => label === labels[i]).length > 1;
    const value = at.position.ground.live[path];
    const label =
      isTwin && value !== undefined
        ? say(language, 'labelled', { label: labels[i] as string, value: spellAt(path, value, language) })
        : (labels[i] as string);
    return { label, value: path, question: asideQuestion };
  });
};

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
  if (asked.path === 'setup.review' && at.position !== before) showReview(talk);
  const put = asked.field.reopens ? openPointAsked(talk, asked) : asked;
  talk.messages.push(askMessage(put, at, { language, manner: { attempt, ahead, offers } }));
}

const yesNo = ({ language }: Talk): readonly Choice[] =>
  (['yes', 'no'] as const).map((key) => ({
    label: say(language, key),
    value: say(language, key),
    question: asideQuestion,
  }));

function askAside(talk: Talk, question: string, choices: readonly Choice[]): void {
  const { language, at, ahead } = talk;
  const rows = choices.map(({ label }, i) => say(language, 'option', { n: i + 1, label })).join('\n');
  const asked = at.position.pending ? askedPending(at.position.pending, at) : finishedAsked;
  talk.messages.push({
    text: [...ahead, question, rows].join('\n\n'),
    choices,
    standing: standingOf({ asked, at, language }, 0),
  });
}

function showReview(talk: Talk): void {
  const { language, at } = talk;
  const groups = reviewGroups(at, language);
  const title = say(language, 'reviewTitle');
  const text = [title, groupsText(groups, language), findingsText(at, language)].join('\n\n');
  talk.messages.push({ text, card: { kind: 'review', title, groups, choices: [] } });
}

/** The question about open points offers those that somebody can move. */
function openPointAsked({ at }: Talk, asked: Asked): Asked {
  const paths = openPoints(at.position).flatMap(({ path, reason }) =>
    reason === 'waiting' || reason === 'refused' ? [path] : [],
  );
  return { ...asked, field: { ...asked.field, names: () => paths } };
}

const finishedAsked: Asked = {
  id: 'setup.review',
  path: 'setup.review',
  field: fieldOf('setup.review') as Asked['field'],
  scope: {},
  read: () => undefined,
};

function finish(talk: Talk, isNew: boolean): void {
  const { language, at, ahead } = talk;
  const standing = { ...standingOf({ asked: finishedAsked, at, language }, 0), question: null, task: null };
  talk.messages.push({ text: [...ahead, say(language, isNew ? 'finished' : 'finishedAgain')].join('\n\n'), standing });
}
