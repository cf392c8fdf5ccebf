import { askedAt, labelAt } from './asked.ts';
import { keyOf, wordList } from './grammar/grammar.ts';
import { matchOption } from './recognizers/options.ts';
import { revise } from './revise.ts';
import { say } from './say.ts';
import type { Dialogue } from './session.ts';
import type { Talk } from './talk.ts';
import { fits, takeAll } from './together.ts';

/** A button: a question by its path, or nowhere. */
interface AssignChoice {
  readonly label: string;
  readonly value: string;
}

type Assigning = Extract<Dialogue['aside'], { kind: 'assign' }>;
const nowhere = 'nowhere';
const refusals = wordList((grammar) => [...grammar.no, ...grammar.none]);

const quotedSaid = (talk: Talk, text: string): string => say(talk.language, 'gatherQuoted', { said: text });

/** Which question the words answer, where only the person can tell. */
export const assignQuestion = (talk: Talk, { text }: Assigning): string =>
  say(talk.language, 'assignWhich', { said: quotedSaid(talk, text) });

/** The questions that the words may answer, and none of them. */
export function assignChoices({ language, at }: Talk, { paths }: Assigning): readonly AssignChoice[] {
  const { live } = at.position.ground;
  const choices = paths.map((path) => {
    const label = labelAt(path, live, language);
    return {
      label: live[path] === undefined ? label : say(language, 'editButton', { label }),
      value: path,
    };
  });
  return [...choices, { label: say(language, 'assignNone'), value: nowhere }];
}

/** Hears where the words belong; false when the text is about something else, and the words are then left out. */
export function hearAssign(talk: Talk, aside: Assigning, text: string): boolean {
  const path = chosenIn(talk, aside, text);
  const [next, ...more] = aside.more;
  talk.dialogue = { ...talk.dialogue, aside: next ? { kind: 'assign', ...next, more } : null };
  const dropped = path === undefined ? [aside, ...aside.more] : path === nowhere ? [aside] : [];
  for (const one of dropped) talk.ahead.push(say(talk.language, 'assignDropped', { said: quotedSaid(talk, one.text) }));
  if (path === undefined) talk.dialogue = { ...talk.dialogue, aside: null };
  if (path !== undefined && path !== nowhere) give(talk, path, aside.text);
  return path !== undefined;
}

function chosenIn(talk: Talk, aside: Assigning, text: string): string | undefined {
  const choices = assignChoices(talk, aside);
  const exact = choices.find(({ value }) => value === text);
  if (exact) return exact.value;
  if (refusals.has(keyOf(text))) return nowhere;
  const match = matchOption(text, choices, talk.language.tag);
  return match.kind === 'one' ? match.option.value : undefined;
}

function give(talk: Talk, path: string, text: string): void {
  const asked = askedAt(path, talk.at);
  const value = fits(talk, path, text);
  if (!asked || value === undefined) return;
  if (talk.at.position.ground.live[path] === undefined) return takeAll(talk, new Map([[path, value]]));
  revise(talk, asked, value);
}
