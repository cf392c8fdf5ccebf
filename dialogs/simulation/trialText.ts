import type { Roster } from '../../machines/routing/roster.ts';
import type { Routing } from '../../machines/routing/trace.ts';
import type { Language } from '../language.ts';
import { decisionText, sourceText } from '../routing/decisionText.ts';
import { spellMs } from '../routing/instants.ts';
import { plain } from '../routing/plain.ts';
import { destinationText, draftLines, timerText } from '../routing/routingText.ts';
import { verdictText } from '../routing/verdictText.ts';
import { say } from '../say.ts';
import { joined } from '../spell.ts';

/** Rules that say nothing new of a message that is typed here. */
const tacit: ReadonlySet<string> = new Set(['event', 'duplicate', 'customer', 'case']);
const mostDraft = 4;

interface Tried {
  readonly roster: Roster;
  /** How many channels there are. */
  readonly channels: number;
  /** It is closed at that moment, and was taken to be open. */
  readonly isOpened: boolean;
}

/** Where a message goes that was typed in the conversation: what was tried, the outcome, and each step that led there. */
export function trialText(routing: Routing, tried: Tried, language: Language): string {
  const { timeZone, arrivedMs, message, destination } = routing;
  const head = [
    say(language, 'routeMessage', { at: spellMs(arrivedMs, timeZone, language, true), zone: timeZone }),
    say(language, 'routeMessageText', { text: plain(message.text ?? '') }),
    agentsLine(tried, language),
    ...(tried.isOpened ? [say(language, 'trialOpened')] : []),
  ];
  return [
    head.join('\n'),
    say(language, 'routeDestination', { text: destinationText(destination, timeZone, language) }),
    stepLines(routing, language).join('\n'),
    [...agentLines(routing, language), ...clockLines(routing, language)].join('\n'),
    [...draftText(routing, language), ...assumedLine(routing, language)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function agentsLine({ roster: { agents }, channels }: Tried, language: Language): string {
  const names = joined(
    agents.map(({ name }) => name),
    language,
  );
  const capacity = agents[0]?.capacity ?? 0;
  const line = say(language, 'trialAgents', { names, capacity });
  return channels > 1 ? `${line} ${say(language, 'trialFirstChannel')}` : line;
}

const stepLines = (routing: Routing, language: Language): readonly string[] =>
  routing.decisions
    .filter(({ rule }) => !tacit.has(rule))
    .map((one, i) =>
      say(language, 'routeNumbered', {
        n: i + 1,
        text: decisionText(one, routing, language),
        sources: sourceText(one.sources, language),
      }),
    );

const agentLines = ({ agents }: Routing, language: Language): readonly string[] =>
  agents.map((one) => say(language, 'routeItem', { text: verdictText(one, language) }));

/** The clocks that run now; the others wait for something that has not happened. */
const clockLines = (routing: Routing, language: Language): readonly string[] =>
  routing.timers
    .filter(({ starts }) => starts === 'running')
    .map((one) => say(language, 'routeItem', { text: timerText(one, routing, language) }));

function draftText({ unanswered }: Routing, language: Language): readonly string[] {
  if (!unanswered.length) return [];
  const more = unanswered.length - mostDraft;
  return [
    say(language, 'trialDraft'),
    ...draftLines(unanswered.slice(0, mostDraft), language),
    ...(more > 0 ? [say(language, 'trialDraftMore', { count: more })] : []),
  ];
}

const assumedLine = ({ assumptions }: Routing, language: Language): readonly string[] =>
  assumptions.length ? [say(language, 'trialAssumed', { ids: assumptions.join(', ') })] : [];
