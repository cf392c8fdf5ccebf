import {
  askedMeanwhile,
  openingLines,
  orderOf,
  screenOf,
  screenOrder,
  type WindowScreen,
  windowSteps,
} from '../machines/facebookWindow.ts';
import type { Field } from '../machines/field.ts';
import { concrete } from '../machines/path.ts';
import { linesOf, type PlanLine } from '../machines/plan.ts';
import { fieldOf } from '../machines/setup.ts';
import { lineWords } from './ask.ts';
import type { Asked } from './asked.ts';
import { interruptionIn } from './interruption.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import type { Standpoint } from './standing.ts';
import { state, type Talk } from './talk.ts';

/** The screen that was open last, as the dialogue notes it; no question asks for it. */
const notePath = (asked: Asked): string => concrete('setup.channels[].windowScreen', asked.scope);

type Step = (typeof windowSteps)[number];
const isStep = (id: string): id is Step => (windowSteps as readonly string[]).includes(id);

/** Lines of one step of the window, as they apply to the channel. */
const stepLines = (id: Step, asked: Asked, { position }: Standpoint): readonly PlanLine[] =>
  linesOf({ field: fieldOf(id) as Field }, { live: position.ground.live, scope: asked.scope });

/** The screen that Facebook's window shows while a question is asked; undefined when it is not open then. */
function screenAt(asked: Asked, at: Standpoint): WindowScreen | undefined {
  if (isStep(asked.id))
    return stepLines(asked.id, asked, at)
      .map(({ id }) => screenOf(id))
      .find((screen) => screen !== undefined);
  const isOpen = at.position.ground.live[concrete(windowSteps[1], asked.scope)] === 'done';
  const screen = isOpen && asked.path === at.position.pending?.path ? askedMeanwhile[asked.id] : undefined;
  return screen;
}

/** The noted screen, as long as no step of the window was settled since. */
function notedScreen(asked: Asked, { folded }: Standpoint): WindowScreen | undefined {
  const path = notePath(asked);
  const screen = screenOrder.find((one) => one === folded.values[path]);
  const since = folded.stamps[path]?.at ?? '';
  const isPast = windowSteps.some((id) => (folded.stamps[concrete(id, asked.scope)]?.at ?? '') > since);
  return isPast ? undefined : screen;
}

/**
 * What to do when Facebook's window went away at one of its steps: how to open it, which screens pass by themselves,
 * and where to go on. Notes the screen as a fact, so that a return days later finds it. Undefined when the text says
 * nothing of the kind, or the window is not open at this question.
 */
export function resumeAdvice(text: string, asked: Asked, talk: Talk): string | undefined {
  const here = screenAt(asked, talk.at);
  if (!here || talk.dialogue.aside) return undefined;
  const told = interruptionIn(text);
  if (!told) return undefined;
  const screen = told.screen ?? notedScreen(asked, talk.at) ?? here;
  if (talk.at.folded.values[notePath(asked)] !== screen || notedScreen(asked, talk.at) !== screen)
    state(talk, { type: 'ANSWERED', path: notePath(asked), value: screen });
  return advice(screen, asked, talk);
}

function advice(screen: WindowScreen, asked: Asked, talk: Talk): string {
  const { at, language } = talk;
  const own = isStep(asked.id) ? stepLines(asked.id, asked, at) : [];
  const reopens = own.some(({ id }) => id === openingLines[0]);
  return [
    say(language, 'resumeCalm'),
    reopens
      ? say(language, 'resumeOpenBelow', { last: openingLines.length })
      : titled(
          say(language, 'resumeOpen'),
          openingLines.map((id) => language.lines[id]),
          true,
        ),
    ...passing(screen, asked, { at, language }),
    ...whereTo(screen, asked, talk),
  ].join('\n\n');
}

/** The screen to go on at, the lines that lead up to the present step, and the line there. */
function whereTo(screen: WindowScreen, asked: Asked, { at, language }: Around): readonly string[] {
  const name = say(language, 'resumeScreen', { screen: language.phrases[`screenName.${screen}`] });
  const earlier = earlierLines(screen, asked, { at, language });
  const next = goOn(screen, asked, { at, language });
  return earlier.length ? [name, ...earlier, next] : [`${name} ${next}`];
}

const titled = (title: string, rows: readonly string[], isNumbered = false): string =>
  [title, ...rows.map((row, i) => (isNumbered ? `${i + 1}. ${row}` : `• ${row}`))].join('\n');

interface Around {
  readonly at: Standpoint;
  readonly language: Language;
}

/** Screens that come by again before the one to go on at. */
function passing(screen: WindowScreen, asked: Asked, { at, language }: Around): readonly string[] {
  const shown = new Set(windowSteps.flatMap((id) => stepLines(id, asked, at).map((line) => screenOf(line.id))));
  const before = screenOrder.slice(0, orderOf(screen)).filter((one) => shown.has(one));
  if (!before.length) return [];
  const rows = before.map((one) =>
    say(language, 'resumePassRow', {
      screen: language.phrases[`screenName.${one}`],
      how: language.phrases[`screenAgain.${one}`],
    }),
  );
  return [titled(say(language, 'resumePass'), rows), say(language, 'resumePassNote')];
}

/** From the named screen to the present step, lines of the steps before it, which are not asked again. */
function earlierLines(screen: WindowScreen, asked: Asked, { at, language }: Around): readonly string[] {
  const until = isStep(asked.id)
    ? windowSteps.indexOf(asked.id)
    : windowSteps.indexOf('steps.channels[].profileAndNumber');
  const own = new Set(isStep(asked.id) ? stepLines(asked.id, asked, at).map(({ id }) => screenOf(id)) : []);
  const rows = windowSteps.slice(0, until).flatMap((id) =>
    stepLines(id, asked, at)
      .filter((line) => isFrom(line, screen) && !own.has(screenOf(line.id)))
      .map((line) => lineWords(line, language))
      .map(({ text, value }) => (value ? say(language, 'lineWithValue', { line: text, value }) : text)),
  );
  return rows.length ? [titled(say(language, 'resumeScreenLines'), rows)] : [];
}

function isFrom({ id }: PlanLine, screen: WindowScreen): boolean {
  const own = screenOf(id);
  return own !== undefined && orderOf(own) >= orderOf(screen);
}

function goOn(screen: WindowScreen, asked: Asked, { at, language }: Around): string {
  if (!isStep(asked.id)) return say(language, 'resumeAnswerFirst');
  const n = stepLines(asked.id, asked, at).findIndex((line) => isFrom(line, screen)) + 1;
  return n > 1 ? say(language, 'resumeFromLine', { n }) : say(language, 'resumeFromStart');
}

/** On a return in the midst of the window: where it was closed, or how to say that it was; undefined elsewhere. */
export function resumeReminder(asked: Asked, { at, language }: Pick<Talk, 'at' | 'language'>): string | undefined {
  const here = screenAt(asked, at);
  if (!here) return undefined;
  const noted = notedScreen(asked, at);
  if (noted) return say(language, 'resumeNoted', { screen: language.phrases[`screenName.${noted}`] });
  return asked.id === windowSteps[0] ? undefined : say(language, 'resumeTip');
}
