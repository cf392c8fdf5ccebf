import { fieldOf } from '../machines/setup.ts';
import { standingOf } from './ask.ts';
import { type Asked, askedPending, labelAt } from './asked.ts';
import { assignChoices, assignQuestion } from './assigning.ts';
import { openChange } from './changing.ts';
import { type Commanded, commandIn } from './commands.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import { hearImport, importChoices } from './importing.ts';
import { asideQuestion, type Choice } from './message.ts';
import { hearPassingNews } from './news.ts';
import { obey } from './obey.ts';
import { choice } from './recognizers/choice.ts';
import { yesNo as readYesNo } from './recognizers/yesNo.ts';
import { confirmRevision, dropAside, impactText } from './revise.ts';
import { say } from './say.ts';
import type { Dialogue } from './session.ts';
import { state, type Talk } from './talk.ts';
import { spellAt } from './tell.ts';

type Aside = NonNullable<Dialogue['aside']>;
type AsideOf<K extends Aside['kind']> = Extract<Aside, { kind: K }>;

const yes = wordList((grammar) => grammar.yes);
const none = wordList((grammar) => [...grammar.none, ...grammar.no, ...grammar.outcomes.waiting]);

/** Answers to a question of the conversation itself; true when it was one. */
export function hearAside(talk: Talk, text: string): void {
  const { aside } = talk.dialogue;
  const command = commandIn(text, talk.language.tag);
  if (aside?.kind === 'restart') hearRestart(talk, text);
  else if (aside?.kind === 'forget') hearForget(talk, text);
  else if (aside?.kind === 'confirm') hearConfirm(talk, aside, { text, command });
  else if (aside?.kind === 'which') hearWhich(talk, aside, { text, command });
  else if (aside?.kind === 'check') hearCheck(talk, aside, { text, command });
  else if (aside?.kind === 'import' && !hearImport(talk, aside, text)) {
    if (command) obey(talk, command);
    else talk.ahead.push(say(talk.language, 'importAnswer'));
  }
}

interface Words {
  readonly text: string;
  readonly command: Commanded | undefined;
}

function hearRestart(talk: Talk, text: string): void {
  dropAside(talk);
  if (!yes.has(keyOf(text))) return void talk.ahead.push(say(talk.language, 'restartKept'));
  state(talk, { type: 'RESTARTED' });
  talk.ahead.push(say(talk.language, 'restarted'));
}

/** Nobody is forgotten by a slip: anything but a yes keeps everything. */
function hearForget(talk: Talk, text: string): void {
  dropAside(talk);
  if (yes.has(keyOf(text))) talk.isForgotten = true;
  else talk.ahead.push(say(talk.language, 'forgetKept'));
}

function hearConfirm(talk: Talk, aside: AsideOf<'confirm'>, { text, command }: Words): void {
  const field = fieldOf('setup.globalSla') as Asked['field'];
  const read = readYesNo(text, { language: talk.language.tag, field, options: [] });
  if (read.kind === 'value' && read.value === true) return confirmRevision(talk, aside);
  if (read.kind === 'value' || command?.command === 'back' || command?.command === 'skip') return dropChange(talk);
  if (command) return obey(talk, command);
  talk.ahead.push(say(talk.language, 'impactAnswer'));
}

/** Leaves a change before it was made. */
function dropChange(talk: Talk): void {
  dropAside(talk);
  talk.ahead.push(say(talk.language, 'changeDropped'));
}

function hearWhich(talk: Talk, { paths, said }: AsideOf<'which'>, { text, command }: Words): void {
  const path = chosen(talk, paths, text);
  if (path === undefined) {
    if (command) return obey(talk, command);
    return none.has(keyOf(text)) ? dropChange(talk) : void talk.ahead.push(say(talk.language, 'unclear'));
  }
  openChange(talk, path, said);
}

function hearCheck(talk: Talk, { paths }: AsideOf<'check'>, { text, command }: Words): void {
  const path = chosen(talk, paths, text);
  if (path !== undefined) {
    talk.dialogue = { ...talk.dialogue, aside: { kind: 'check', paths: [path] }, proposal: null };
    return;
  }
  if (command && command.command !== 'back' && command.command !== 'skip') return obey(talk, command);
  talk.dialogue = { ...talk.dialogue, aside: null };
  if (!command && !isNothingNew(talk, text) && hearPassingNews(talk, text, { paths })) return;
  talk.ahead.push(say(talk.language, 'stillWaiting'));
}

const isNothingNew = ({ language }: Talk, text: string): boolean =>
  none.has(keyOf(text)) || keyOf(text) === keyOf(say(language, 'checkNothing'));

function chosen(talk: Talk, paths: readonly string[], text: string): string | undefined {
  const options = whichChoices(talk, paths).map(({ label, value }) => ({ label, value: String(value) }));
  const exact = paths.find((path) => path === text);
  const field = fieldOf('setup.review') as Asked['field'];
  const found = choice(text, { language: talk.language.tag, field, options });
  return exact ?? (found.kind === 'value' ? (found.value as string) : undefined);
}

/** The question of an aside that is not about one answer, with its buttons. */
export function asideMessage(
  talk: Talk,
): { readonly question: string; readonly choices: readonly Choice[] } | undefined {
  const { language, dialogue } = talk;
  const { aside } = dialogue;
  if (aside?.kind === 'restart') return { question: say(language, 'restartSure'), choices: yesNo(talk) };
  if (aside?.kind === 'forget') return { question: say(language, 'forgetSure'), choices: yesNo(talk) };
  if (aside?.kind === 'import') {
    const choices = importChoices(language).map((label) => ({ label, value: label, question: asideQuestion }));
    return { question: say(language, 'importWhich'), choices };
  }
  if (aside?.kind === 'assign') {
    const choices = assignChoices(talk, aside).map((choice) => ({ ...choice, question: asideQuestion }));
    return { question: assignQuestion(talk, aside), choices };
  }
  if (aside?.kind === 'confirm') return { question: impactText(talk, aside), choices: yesNo(talk) };
  if (aside?.kind === 'which') {
    const question = say(language, aside.said === undefined ? 'changeWhich' : 'correctWhich');
    return { question, choices: whichChoices(talk, aside.paths) };
  }
  if (aside?.kind !== 'check' || aside.paths.length === 1) return undefined;
  const nothing = {
    label: say(language, 'checkNothing'),
    value: say(language, 'checkNothing'),
    question: asideQuestion,
  };
  return { question: say(language, 'checkMany'), choices: [...whichChoices(talk, aside.paths), nothing] };
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
