import type { AssumptionId } from '../../machines/routing/assumptions.ts';
import type { Unanswered } from '../../machines/routing/settle.ts';
import type { Ahead, Destination, Routing, Timer } from '../../machines/routing/trace.ts';
import { labelAt } from '../asked.ts';
import type { Language } from '../language.ts';
import { fill, say } from '../say.ts';
import { capitalised, joined, spellDuration } from '../spell.ts';
import { spellAt } from '../tell.ts';
import { decisionText, sourceText } from './decisionText.ts';
import { spellMs } from './instants.ts';
import { plain } from './plain.ts';
import { verdictText } from './verdictText.ts';

const mostText = 120;

/** Where one message goes and why, step by step; every line is short enough for a phone. */
export function routingText(routing: Routing, language: Language): string {
  const titled = (title: Parameters<typeof say>[1], rows: readonly string[]): readonly string[] =>
    rows.length ? ['', fill(language.phrases[title], language.locale), ...rows] : [];
  return [
    ...headLines(routing, language),
    ...titled('routeSteps', stepLines(routing, language)),
    ...titled('routeAgents', agentLines(routing, language)),
    ...titled('routeTimers', timerLines(routing, language)),
    ...titled('routeWindow', windowLines(routing, language)),
    ...titled('routeAhead', aheadLines(routing, language)),
    ...titled('routeAssumptions', assumptionLines(routing.assumptions, language)),
    ...titled('routeDraft', draftLines(routing.unanswered, language)),
  ].join('\n');
}

function headLines(
  { message, arrivedMs, atMs, timeZone, destination }: Routing,
  language: Language,
): readonly string[] {
  const text = plain(message.text ?? '');
  const at = (ms: number): string => spellMs(ms, timeZone, language, true);
  return [
    say(language, 'routeMessage', { at: at(arrivedMs), zone: timeZone }),
    ...(text
      ? [
          say(language, 'routeMessageText', {
            text: text.length > mostText ? `${text.slice(0, mostText).replace(/[\ud800-\udbff]$/, '')}…` : text,
          }),
        ]
      : []),
    ...(atMs > arrivedMs ? [say(language, 'routeNow', { at: at(atMs) })] : []),
    say(language, 'routeDestination', { text: destinationText(destination, timeZone, language) }),
  ];
}

/** Where a message goes, in one sentence. */
export function destinationText(destination: Destination, timeZone: string, language: Language): string {
  switch (destination.kind) {
    case 'agent':
      return say(language, destination.isOffered ? 'toAgentOffered' : 'toAgentDirect', { agent: destination.agent });
    case 'queue': {
      const { skill, waitsFor: agent, untilMs } = destination;
      if (agent === null || untilMs === null) return say(language, 'toQueue', { skill });
      return say(language, 'toQueueFor', { skill, agent, until: spellMs(untilMs, timeZone, language) });
    }
    case 'closed': {
      const { skill, opensMs } = destination;
      if (opensMs === null) return say(language, 'toClosedNever', { skill });
      return say(language, 'toClosed', { skill, opens: spellMs(opensMs, timeZone, language) });
    }
    case 'backlog':
      return say(language, 'toBacklog');
    case 'ignored':
      return say(language, 'toIgnored');
    case 'unroutable':
      return say(language, 'toUnroutable');
  }
}

const stepLines = (routing: Routing, language: Language): readonly string[] =>
  routing.decisions.map((one, i) =>
    say(language, 'routeNumbered', {
      n: i + 1,
      text: decisionText(one, routing, language),
      sources: sourceText(one.sources, language),
    }),
  );

const agentLines = ({ agents }: Routing, language: Language): readonly string[] =>
  agents.map((one) => sourced(verdictText(one, language), one, language));

const sourced = (text: string, { sources }: Pick<Timer, 'sources'>, language: Language): string =>
  say(language, 'routeSourced', { text, sources: sourceText(sources, language) });

const timerLines = (routing: Routing, language: Language): readonly string[] =>
  routing.timers.map((one) => sourced(timerText(one, routing, language), one, language));

/** A clock: how long, from when or until when. */
export function timerText(timer: Timer, { timeZone, window }: Routing, language: Language): string {
  const duration = spellDuration(timer.seconds, language);
  const due = timer.dueMs === null ? say(language, 'timerNever') : spellMs(timer.dueMs, timeZone, language);
  switch (timer.kind) {
    case 'fallback':
      return say(language, 'timerFallback', { duration, due });
    case 'agentResponse':
      return say(language, 'timerAgentResponse', { duration, due, starts: timer.starts });
    case 'customerResponse':
      return say(language, 'timerCustomerResponse', { duration });
    case 'firstResponse': {
      const isOutside = window !== null && (timer.dueMs ?? Number.POSITIVE_INFINITY) > window.untilMs;
      return say(language, isOutside ? 'timerFirstResponseOutside' : 'timerFirstResponse', { duration, due });
    }
    case 'solution':
      return say(language, 'timerSolution', { duration, due });
  }
}

function windowLines({ window, timeZone }: Routing, language: Language): readonly string[] {
  if (!window) return [];
  const until = spellMs(window.untilMs, timeZone, language);
  const templates = joined(
    window.templates.map(({ name, language: code }) => `${name} (${code})`),
    language,
  );
  return [
    sourced(
      say(language, window.isOpen ? 'windowOpen' : 'windowClosed', { until }),
      { sources: ['R6', 'R85'] },
      language,
    ),
    sourced(
      templates ? say(language, 'windowTemplates', { templates }) : say(language, 'windowNoTemplates'),
      { sources: ['R85', 'R89'] },
      language,
    ),
  ];
}

const aheadLines = (routing: Routing, language: Language): readonly string[] =>
  routing.ahead.flatMap((one) => [
    say(language, 'routeItem', { text: whenText(one, routing, language) }),
    ...one.decisions.map((decision) => {
      const text = decisionText(decision, routing, language);
      return `  ${say(language, 'routeUnder', { text, sources: sourceText(decision.sources, language) })}`;
    }),
    `  ${say(language, 'routeDestination', { text: destinationText(one.destination, routing.timeZone, language) })}`,
  ]);

export function whenText({ event, atMs }: Ahead, { timeZone, destination }: Routing, language: Language): string {
  const at = atMs === null ? '' : spellMs(atMs, timeZone, language);
  const agent =
    destination.kind === 'agent' ? destination.agent : destination.kind === 'queue' ? (destination.waitsFor ?? '') : '';
  switch (event) {
    case 'fallback':
      return say(language, 'aheadFallback', { at, agent });
    case 'rejected':
      return say(language, 'aheadRejected', { agent });
    case 'late':
      return say(language, 'aheadLate', { at, agent });
    case 'opened':
      return at ? say(language, 'aheadOpened', { at }) : say(language, 'aheadOpenedSome');
  }
}

/** What was taken for granted, in words; both `route` and `simulate` list it. */
export const assumptionLines = (ids: readonly AssumptionId[], language: Language): readonly string[] =>
  ids.map((id) =>
    say(language, 'routeItem', { text: say(language, 'labelled', { label: id, value: assumptionText(id, language) }) }),
  );

export const assumptionText = (id: AssumptionId, language: Language): string => language.phrases[`assumption${id}`];

/** What a draft leaves open, and what it is taken for. */
export const draftLines = (unanswered: readonly Unanswered[], language: Language): readonly string[] =>
  unanswered.map(({ path, assumed }) =>
    say(language, 'routeItem', {
      text: say(language, 'labelled', {
        label: capitalised(labelAt(draftPath(path), {}, language)),
        value: assumedText(path, assumed, language),
      }),
    }),
  );

const assumedPhrases = {
  'always-open': 'draftAlwaysOpen',
  'every-permission': 'draftEveryPermission',
  all: 'draftEveryPermission',
  reply: 'draftReply',
} as const;

const assumedText = (path: string, assumed: Unanswered['assumed'], language: Language): string =>
  Object.hasOwn(assumedPhrases, String(assumed))
    ? say(language, assumedPhrases[assumed as keyof typeof assumedPhrases])
    : spellAt(path, assumed, language);

/** Questions are about single answers. */
const draftPath = (path: string): string => {
  if (path === 'businessHours') return 'businessHours.week';
  if (path === 'roles') return 'roles[0].name';
  return /^roles\[\d+\]\.channels$/.test(path) ? `${path}[0].permissions` : path;
};
