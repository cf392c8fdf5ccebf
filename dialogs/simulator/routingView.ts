import type { Routing, Verdict } from '../../machines/routing/trace.ts';
import type { Source } from '../../machines/value.ts';
import type { Language } from '../language.ts';
import { decisionText } from '../routing/decisionText.ts';
import { spellMs } from '../routing/instants.ts';
import { assumptionText, destinationText, draftLines, timerText, whenText } from '../routing/routingText.ts';
import { verdictText } from '../routing/verdictText.ts';
import { type PhraseKey, say } from '../say.ts';
import { joined } from '../spell.ts';

/** A sentence of a result, what it is about at its beginning, and where it comes from. */
export interface Line {
  readonly topic: string;
  readonly text: string;
  readonly documented: string;
  readonly assumed: string;
}
export interface AgentLine extends Line {
  readonly agent: string;
  readonly verdict: Verdict['verdict'];
  readonly verdictLabel: string;
}

/** Where one message goes and why, as the page shows it: words only. */
export interface RoutingView {
  readonly kind: Routing['destination']['kind'];
  readonly headline: string;
  readonly facts: readonly string[];
  readonly steps: readonly Line[];
  readonly agents: readonly AgentLine[];
  readonly timers: readonly Line[];
  readonly window: readonly Line[];
  readonly ahead: readonly { readonly when: string; readonly steps: readonly Line[]; readonly headline: string }[];
  readonly assumptions: readonly Line[];
  readonly draft: readonly string[];
}

export function routingView(routing: Routing, language: Language): RoutingView {
  const { destination, timeZone, decisions, timers, ahead, assumptions } = routing;
  const decided = (one: (typeof decisions)[number]): Line => lineOf(decisionText(one, routing, language), one.sources);
  return {
    kind: destination.kind,
    headline: destinationText(destination, timeZone, language),
    facts: factsOf(routing, language),
    steps: decisions.map(decided),
    agents: routing.agents.map((one) => agentLine(one, language)),
    timers: timers.map((one) => lineOf(timerText(one, routing, language), one.sources)),
    window: windowLines(routing, language),
    ahead: ahead.map((one) => ({
      when: whenText(one, routing, language),
      steps: one.decisions.map(decided),
      headline: destinationText(one.destination, timeZone, language),
    })),
    assumptions: assumptions.map((id) => plain(assumptionText(id, language), [id])),
    draft: draftLines(routing.unanswered, language),
  };
}

function factsOf({ message, arrivedMs, atMs, timeZone }: Routing, language: Language): readonly string[] {
  const at = (ms: number): string => spellMs(ms, timeZone, language, true);
  return [
    say(language, 'simMessageAt', { at: at(arrivedMs), zone: timeZone }),
    ...(message.text ? [say(language, 'routeMessageText', { text: message.text })] : []),
    ...(atMs > arrivedMs ? [say(language, 'simNowAt', { at: at(atMs) })] : []),
  ];
}

/** Every sentence of the router begins with its rule or clock, and a colon. */
const topical = /^[^:]{1,60}:(?= )/;

function lineOf(sentence: string, sources: readonly Source[]): Line {
  const [topic = ''] = topical.exec(sentence) ?? [];
  return { ...plain(sentence.slice(topic.length).trimStart(), sources), topic };
}

const plain = (text: string, sources: readonly Source[]): Line => ({
  topic: '',
  text,
  documented: sources.filter((one) => !one.startsWith('O')).join(', '),
  assumed: sources.filter((one) => one.startsWith('O')).join(', '),
});

const verdictLabels = {
  chosen: 'simVerdictChosen',
  awaited: 'simVerdictAwaited',
  later: 'simVerdictLater',
  excluded: 'simVerdictExcluded',
} as const satisfies Record<Verdict['verdict'], PhraseKey>;

/** The name has a column of its own. */
const afterName = /^\u00a0?: /;

const agentLine = (one: Verdict, language: Language): AgentLine => ({
  ...plain(verdictText(one, language).slice(one.agent.length).replace(afterName, ''), one.sources),
  agent: one.agent,
  verdict: one.verdict,
  verdictLabel: say(language, verdictLabels[one.verdict]),
});

function windowLines({ window, timeZone }: Routing, language: Language): readonly Line[] {
  if (!window) return [];
  const until = spellMs(window.untilMs, timeZone, language);
  const names = window.templates.map(({ name, language: code }) => `${name} (${code})`);
  const templates = names.length
    ? say(language, 'windowTemplates', { templates: joined(names, language) })
    : say(language, 'windowNoTemplates');
  return [
    plain(say(language, window.isOpen ? 'windowOpen' : 'windowClosed', { until }), ['R6', 'R85']),
    plain(templates, ['R85', 'R89']),
  ];
}
