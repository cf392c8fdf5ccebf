import { effective } from '../machines/log.ts';
import { topics } from '../machines/notices.ts';
import { progress, taskOf } from '../machines/progress.ts';
import { labelAt, wordingOf } from './asked.ts';
import { pickLanguage } from './catalog.ts';
import { changeTargets } from './change.ts';
import type { Commanded } from './commands.ts';
import { say } from './say.ts';
import { answerPending, askedNow, state, type Talk } from './talk.ts';
import { findingsText, groupsText, openText, reviewGroups, spellAt, statusText } from './tell.ts';

/** Carries out a command; the pending question is asked again afterwards. */
export function obey(talk: Talk, { command, object }: Commanded): void {
  const orders: Record<Commanded['command'], () => void> = {
    help: () => tell(talk, [say(talk.language, 'help'), say(talk.language, 'helpCommands')].join('\n\n')),
    why: () => explain(talk),
    back: () => goBack(talk),
    status: () => tell(talk, statusText(talk.at, talk.language)),
    change: () => startChange(talk, object),
    skip: () => skip(talk),
    repeat: () => undefined,
    language: () => switchLanguage(talk, object),
    save: () => tell(talk, say(talk.language, 'saved', { answered: progress(talk.at.position).answered })),
    review: () => tellReview(talk),
    restart: () => setAside(talk, { kind: 'restart' }),
  };
  orders[command]();
}

export const tell = ({ messages }: Talk, text: string): void => {
  messages.push({ text });
};

const setAside = (talk: Talk, aside: Talk['dialogue']['aside']): void => {
  talk.dialogue = { ...talk.dialogue, aside, proposal: null, question: null, attempt: 0 };
};

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
  const task = language.tasks[taskOf(asked.path)].title;
  tell(
    talk,
    [
      wording.why,
      wording.example,
      ...more,
      say(language, 'whySource', { task, sources: documented.join(', ') }),
      ...(assumed.length ? [say(language, 'whyAssumed', { sources: assumed.join(', ') })] : []),
    ].join('\n\n'),
  );
}

/** Withdraws the whole of the last turn's answers; they come back as suggestions. */
function goBack(talk: Talk): void {
  if (talk.dialogue.aside) {
    setAside(talk, null);
    talk.ahead.push(say(talk.language, 'changeDropped'));
    return;
  }
  const kept = effective(talk.session.log);
  const last = kept.at(-1);
  if (!last || last.type === 'RESTARTED') return void talk.ahead.push(say(talk.language, 'backNothing'));
  const count = kept.length - kept.findIndex((entry) => entry.at === last.at);
  state(talk, { type: 'UNDONE', count });
  talk.ahead.push(say(talk.language, 'backDone'));
}

function skip(talk: Talk): void {
  const asked = askedNow(talk);
  if (!asked || talk.dialogue.aside) return goBack(talk);
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

/** Finds the answer to change; asks which one when several have that name. */
export function startChange(talk: Talk, object: string): void {
  const { language, at } = talk;
  if (!object) return tell(talk, say(language, 'changeWhat'));
  const paths = changeTargets(object, at, language);
  if (!paths.length) return tell(talk, say(language, 'changeUnknown', { said: object }));
  if (paths.length > 1) return setAside(talk, { kind: 'which', paths: [...paths] });
  openChange(talk, paths[0] as string);
}

/** Asks for the new value of one answer; nothing changes until it is given. */
export function openChange(talk: Talk, path: string): void {
  const { language, at } = talk;
  const { live } = at.position.ground;
  const value = Object.hasOwn(live, path) ? live[path] : undefined;
  if (value === undefined) return tell(talk, say(language, 'answeredLater'));
  setAside(talk, { kind: 'change', path });
  const label = labelAt(path, at.position.ground.live, language);
  talk.ahead.push(say(language, 'changing', { label, value: spellAt(path, value, language) }));
}
