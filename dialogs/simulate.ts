import type { Configuration } from '../machines/configuration.ts';
import { draftOf } from '../machines/emit.ts';
import { exampleRoster } from '../machines/routing/exampleRoster.ts';
import type { Overrides } from '../machines/routing/overrides.ts';
import type { Roster } from '../machines/routing/roster.ts';
import { routerOf } from '../machines/routing/route.ts';
import { type Settled, settle } from '../machines/routing/settle.ts';
import { exampleWeek } from '../machines/simulation/exampleWeek.ts';
import { asideQuestion, type Choice } from './message.ts';
import { say } from './say.ts';
import { momentOf, spellMoment } from './simulation/moment.ts';
import { type Condition, conditions, type Trial, trialIn } from './simulation/trialIn.ts';
import { trialText } from './simulation/trialText.ts';
import { weekText } from './simulation/weekText.ts';
import { type Talk, tell } from './talk.ts';

/** What the answers so far come to, and agents who could work with it. */
interface Stage {
  readonly configuration: Configuration;
  readonly settled: Settled;
  readonly roster: Roster;
  /** The first channel that has a name. */
  readonly channel: string;
}

/**
 * Tries the answers so far with a message, or a whole week of them. Nothing is sent, and no answer changes; the pending
 * question comes again afterwards.
 */
export function simulate(talk: Talk, object: string): void {
  const trial = trialIn(object, talk.language.tag);
  const stage = stageOf(talk);
  if (!stage) return tell(talk, say(talk.language, 'trialNothing'));
  if (trial.isWeek) simulateWeek(talk, stage);
  else simulateMessage(talk, stage, trial);
}

function stageOf({ at }: Talk): Stage | undefined {
  const configuration = draftOf(at.position);
  const settled = settle(configuration);
  const channel = settled.channels.find(({ name }) => name)?.name;
  if (!channel || !settled.skills.some(({ name }) => name)) return undefined;
  return { configuration, settled, channel, roster: exampleRoster(configuration) };
}

const overridesOf = (conditions: readonly Condition[], hours?: 'open'): Overrides => ({
  ...(hours && { hours }),
  ...(conditions.includes('closed') && { hours: 'closed' }),
  availability: new Map(conditions.includes('offline') ? [['all', 'offline'] as const] : []),
  full: conditions.includes('full') ? ['all'] : [],
});

function simulateMessage(talk: Talk, stage: Stage, trial: Trial): void {
  const { language, stamp, messages } = talk;
  const { configuration, settled, roster, channel } = stage;
  const nowMs = Date.parse(stamp.at);
  const atMs = momentOf(trial.when, nowMs, settled.timeZone);
  if (atMs === undefined) return tell(talk, say(language, 'trialNoDate', { date: trial.when?.date ?? '' }));
  const text = trial.text || say(language, 'trialMessage');
  const message = { kind: 'message', type: 'text', text, channel, timestampMs: atMs } as const;
  const { route } = routerOf(configuration, roster);
  const asItIs = route({ message, atMs, overrides: overridesOf(trial.conditions) });
  // What the agents are doing can only be seen while it is open.
  const isOpened = isAboutAgents(trial) && asItIs.destination.kind === 'closed';
  const routing = isOpened ? route({ message, atMs, overrides: overridesOf(trial.conditions, 'open') }) : asItIs;
  const moment = trial.when && spellMoment(trial.when, atMs, settled.timeZone, language);
  const choices = [...trialChoices(talk, trial.conditions, moment), weekChoice(talk)];
  const body = trialText(routing, { roster, channels: settled.channels.length, isOpened }, language);
  const title = say(language, 'trialTitle');
  const more = say(language, 'trialMore', { labels: choices.map(({ label }) => label).join('\n') });
  messages.push({
    text: [title, body, more].join('\n\n'),
    card: { kind: 'question', title, text: body, choices, many: false },
    choices,
  });
}

const isAboutAgents = ({ when, conditions: tried }: Trial): boolean =>
  when === undefined && tried.length > 0 && !tried.includes('closed');

const conditionWords = { closed: 'trialClosed', offline: 'trialOffline', full: 'trialFull' } as const;

/** The same message under each condition that was not tried just now, in words that may be typed. */
function trialChoices({ language }: Talk, tried: readonly Condition[], moment: string | undefined): readonly Choice[] {
  const left = conditions.filter((one) => !(tried.length === 1 && tried[0] === one));
  return left.map((one) => {
    const how = [...(moment ? [moment] : []), say(language, conditionWords[one])].join(', ');
    const label = say(language, 'trialButton', { how });
    return { label, value: label, question: asideQuestion };
  });
}

function weekChoice({ language }: Talk): Choice {
  const label = say(language, 'trialWeekButton');
  return { label, value: label, question: asideQuestion };
}

/** A week is an errand: its result comes back as a fact, and the same turn then tells it. */
function simulateWeek(talk: Talk, { configuration, settled, roster }: Stage): void {
  const { language, facts, errands, messages } = talk;
  if (!settled.channels.some(({ name, defaultSkill }) => name && defaultSkill >= 0))
    return tell(talk, say(language, 'trialNothing'));
  const { perHour, minutes, ...run } = exampleWeek({ settled, roster, nowMs: Date.parse(talk.stamp.at) });
  const fact = facts.find((one) => one.kind === 'week');
  if (!fact) errands.push({ kind: 'simulateWeek', configuration, ...run, locale: language.locale });
  if (!fact || 'problem' in fact)
    return tell(talk, say(language, fact?.problem === 'busy' ? 'weekBusy' : 'weekUnavailable'));
  const title = say(language, 'weekTitle');
  const { body, drawn } = weekText(fact.report, { configuration, settled, roster, perHour, minutes }, language);
  const label = say(language, 'trialMessageButton');
  const choices = [{ label, value: label, question: asideQuestion }];
  const image = fact.image ? { url: fact.image, alt: say(language, 'weekChart') } : undefined;
  messages.push({
    text: [title, body, drawn].join('\n\n'),
    card: { kind: 'chart', title, text: body, choices, ...(image && { image }), below: drawn },
    choices,
  });
}
