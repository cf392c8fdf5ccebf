import { effective, redoable, undoable } from '../machines/log.ts';
import { topics } from '../machines/notices.ts';
import { progress, taskOf } from '../machines/progress.ts';
import { blockerOf } from '../machines/walk.ts';
import { askWords, labelAt, wordingOf } from './asked.ts';
import { pickLanguage } from './catalog.ts';
import { setAside, startChange } from './changing.ts';
import type { Commanded } from './commands.ts';
import { healthText } from './health.ts';
import { asideQuestion } from './message.ts';
import { dropAside, resumeOf } from './revise.ts';
import { say } from './say.ts';
import { simulate } from './simulate.ts';
import { pageText } from './sources.ts';
import { answerPending, askedNow, deferPending, state, type Talk, tell } from './talk.ts';
import { findingsText, groupsText, openText, reviewGroups, spellAt, statusText } from './tell.ts';

/** Carries out a command; the pending question is asked again afterwards. */
export function obey(talk: Talk, { command, object }: Commanded): void {
  const orders: Record<Commanded['command'], () => void> = {
    help: () => tell(talk, [say(talk.language, 'help'), say(talk.language, 'helpCommands')].join('\n\n')),
    why: () => explain(talk),
    back: () => goBack(talk),
    redo: () => redo(talk),
    status: () => tellStatus(talk),
    health: () => tell(talk, healthText(talk.at, talk.language)),
    change: () => startChange(talk, object),
    skip: () => skip(talk),
    repeat: () => {
      talk.isRepeating = true;
    },
    language: () => switchLanguage(talk, object),
    save: () => {
      talk.isLeaving = true;
      talk.ahead.push(say(talk.language, 'saved', { answered: progress(talk.at.position).answered }));
    },
    review: () => tellReview(talk),
    restart: () => setAside(talk, { kind: 'restart', resume: resumeOf(talk) }),
    handOver: () => tell(talk, handOverText(talk)),
    simulate: () => simulate(talk, object),
    forget: () => setAside(talk, { kind: 'forget', resume: resumeOf(talk) }),
  };
  orders[command]();
}

/** How each task stands, with a button for every answer that holds one back. */
function tellStatus({ messages, at, language }: Talk): void {
  const { live, blocked } = at.position.ground;
  const blockers = new Set(blocked.flatMap((path) => blockerOf(path, at.position) ?? []));
  const choices = [...blockers]
    .filter((path) => path in live)
    .map((path) => {
      const label = say(language, 'editButton', { label: labelAt(path, live, language) });
      return { label, value: label, question: asideQuestion };
    });
  messages.push({ text: statusText(at, language), ...(choices.length && { choices }) });
}

/** What the question is for, what the page says about it, and where. */
function explain(talk: Talk): void {
  const asked = askedNow(talk);
  if (!asked) return tell(talk, say(talk.language, 'finishedAgain'));
  const { language } = talk;
  const wording = wordingOf(asked, language);
  const more = (asked.field.topics ?? []).map((id) => language.topics[id]);
  const sources = [...new Set([...asked.field.sources, ...(asked.field.topics ?? []).flatMap((id) => topics[id])])];
  const documented = sources.filter((source) => source.startsWith('R'));
  const assumed = sources.filter((source) => !source.startsWith('R'));
  const task = taskOf(asked.path);
  tell(
    talk,
    [
      wording.why,
      wording.example,
      ...more,
      pageText({ task, sources: documented }, language),
      ...(assumed.length ? [say(language, 'whyAssumed', { sources: assumed.join(', ') })] : []),
    ].join('\n\n'),
  );
}

/** Withdraws the whole of the last turn's statements, a restart included; they come back as suggestions. */
function goBack(talk: Talk): void {
  if (talk.dialogue.aside) {
    const isCheck = talk.dialogue.aside.kind === 'check';
    dropAside(talk);
    return void talk.ahead.push(say(talk.language, isCheck ? 'stillWaiting' : 'changeDropped'));
  }
  const count = undoable(talk.session.log);
  if (!count) return void talk.ahead.push(say(talk.language, 'backNothing'));
  const wasRestart = effective(talk.session.log).at(-1)?.type === 'RESTARTED';
  state(talk, { type: 'UNDONE', count });
  talk.ahead.push(say(talk.language, wasRestart ? 'backRestart' : 'backDone'));
}

/** Brings the last bundle of statements back that was taken back. */
function redo(talk: Talk): void {
  const count = redoable(talk.session.log);
  if (!count) return void talk.ahead.push(say(talk.language, 'redoNothing'));
  if (talk.dialogue.aside) dropAside(talk);
  state(talk, { type: 'REDONE', count });
  talk.ahead.push(say(talk.language, 'redoDone'));
}

function skip(talk: Talk): void {
  const asked = askedNow(talk);
  if (!asked || talk.dialogue.aside) return goBack(talk);
  if (
    asked.field.kind !== 'step' &&
    !asked.field.optional &&
    asked.field.skipsTo === undefined &&
    deferPending(talk, asked)
  ) {
    const label = labelAt(asked.path, talk.at.position.ground.live, talk.language);
    return void talk.ahead.push(say(talk.language, 'deferred', { label }));
  }
  if (asked.field.kind === 'step' && answerPending(talk, asked.path, 'waiting'))
    return void talk.ahead.push(say(talk.language, 'stepWaiting'));
  if (asked.field.optional && answerPending(talk, asked.path, null))
    return void talk.ahead.push(say(talk.language, 'skipDone'));
  if (asked.field.reopens) return void talk.ahead.push(say(talk.language, 'nothingMoved'));
  if (asked.field.skipsTo !== undefined && answerPending(talk, asked.path, asked.field.skipsTo))
    return void talk.ahead.push(say(talk.language, 'skipDone'));
  talk.ahead.push(say(talk.language, 'cannotSkip', { why: wordingOf(asked, talk.language).why }));
}

function switchLanguage(talk: Talk, object: string): void {
  const tag = object || (talk.language.tag === 'fr' ? 'en' : 'fr');
  const language = pickLanguage(tag);
  if (language !== talk.language) state(talk, { type: 'LANGUAGE', locale: language.locale });
  talk.language = language;
  talk.ahead.push(say(language, 'languageChanged'));
}

/** Every answer, then what is open and what was noticed: a message of its own, since a card shows answers alone. */
export function tellReview(talk: Talk): void {
  const { at, language } = talk;
  const groups = reviewGroups(at, language);
  if (!groups.length) return tell(talk, say(language, 'reviewEmpty'));
  const title = say(language, 'reviewTitle');
  talk.messages.push({
    text: [title, groupsText(groups, language)].join('\n\n'),
    card: { kind: 'review', title, groups, choices: [] },
  });
  tell(talk, [...openText(at, language), findingsText(at, language)].join('\n\n'));
}

/** What a colleague needs to take over: what it is about, what is open, what comes next, and how. */
function handOverText(talk: Talk): string {
  const { at, language } = talk;
  const { live } = at.position.ground;
  const number = live['channels[0].phoneNumber'];
  const business = String(
    live['business.name'] ?? (number ? spellAt('channels[0].phoneNumber', number, language) : '…'),
  );
  const asked = askedNow(talk);
  const next = asked
    ? say(language, 'handOverNext', { question: askWords(asked, live, language) })
    : say(language, 'handOverDone');
  return [
    say(language, 'handOverTitle'),
    say(language, 'handOverWhat', { business }),
    ...openText(at, language),
    next,
    say(language, 'handOverHow'),
  ].join('\n\n');
}
