import { fieldOf } from '../machines/setup.ts';
import { standingOf } from './ask.ts';
import { type Asked, askedPending, labelAt } from './asked.ts';
import { commandIn } from './commands.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import type { Choice } from './message.ts';
import { obey, openChange } from './obey.ts';
import { choice } from './recognizers/choice.ts';
import { say } from './say.ts';
import { state, type Talk } from './talk.ts';
import { spellAt } from './tell.ts';

/** Buttons of the conversation's own questions name this instead of a path. */
export const asideQuestion = 'aside';

const yes = wordList((grammar) => grammar.yes);

/** Answers to a question of the conversation itself. */
export function hearAside(talk: Talk, text: string): void {
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
  talk.dialogue = { ...talk.dialogue, aside };
  if (command) obey(talk, command);
}

/** The answers that share a name, told apart by their values. */
export const whichChoices = ({ at, language }: Talk, paths: readonly string[]): readonly Choice[] => {
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

/** Yes and no to a question of the conversation itself. */
export const yesNo = ({ language }: Talk): readonly Choice[] =>
  (['yes', 'no'] as const).map((key) => ({
    label: say(language, key),
    value: say(language, key),
    question: asideQuestion,
  }));

export function askAside(talk: Talk, question: string, choices: readonly Choice[]): void {
  const { language, at, ahead } = talk;
  const rows = choices.map(({ label }, i) => say(language, 'option', { n: i + 1, label })).join('\n');
  const asked = at.position.pending ? askedPending(at.position.pending, at) : finishedAsked;
  talk.messages.push({
    text: [...ahead, question, rows].join('\n\n'),
    choices,
    standing: standingOf({ asked, at, language }, 0),
  });
}

/** Stands in for a question where the setup is finished. */
export const finishedAsked: Asked = {
  id: 'setup.review',
  path: 'setup.review',
  field: fieldOf('setup.review') as Asked['field'],
  scope: {},
  read: () => undefined,
};
