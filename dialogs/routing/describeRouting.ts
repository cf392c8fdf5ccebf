import type { Message } from '../../machines/routing/message.ts';
import type { Decision, Destination, Routing } from '../../machines/routing/trace.ts';
import { languages } from '../catalog.ts';
import type { Language, LanguageTag } from '../language.ts';
import { decisionText } from './decisionText.ts';
import { assumptionText, destinationText, timerText } from './routingText.ts';
import { verdictText } from './verdictText.ts';

const inBoth = (words: (language: Language) => string): Readonly<Record<LanguageTag, string>> => ({
  fr: words(languages.fr),
  en: words(languages.en),
});
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

/** A routing as a document: instants in ISO 8601, codes, and the words of both languages. */
export function describeRouting(routing: Routing) {
  const { timeZone, window } = routing;
  const decided = (one: Decision) => ({
    rule: one.rule,
    tested: datedOf(one.tested),
    outcome: one.outcome,
    source: one.sources,
    text: inBoth((language) => decisionText(one, routing, language)),
  });
  return {
    message: statedMessage(routing),
    at: iso(routing.atMs),
    timeZone,
    channel: routing.channel,
    destination: described(routing.destination, timeZone),
    decisions: routing.decisions.map(decided),
    agents: routing.agents.map(({ sources, ...one }) => ({
      ...one,
      source: sources,
      text: inBoth((language) => verdictText({ ...one, sources }, language)),
    })),
    timers: routing.timers.map((timer) => ({
      kind: timer.kind,
      seconds: timer.seconds,
      due: iso(timer.dueMs),
      starts: timer.starts,
      inOpenHours: timer.isInOpenHours,
      source: timer.sources,
      text: inBoth((language) => timerText(timer, routing, language)),
    })),
    window: window && { until: iso(window.untilMs), open: window.isOpen, templates: window.templates },
    ahead: routing.ahead.map((one) => ({
      event: one.event,
      at: iso(one.atMs),
      decisions: one.decisions.map(decided),
      destination: described(one.destination, timeZone),
    })),
    assumptions: routing.assumptions.map((id) => ({ id, text: inBoth((language) => assumptionText(id, language)) })),
    assumedAnswers: routing.unanswered,
  };
}

/** The message in the form in which files state it, so that an answer can be asked about again. */
function statedMessage({ message, arrivedMs }: Routing): Message {
  const { id, type, text, customer, channel, phoneNumberId, displayPhoneNumber, repliesTo, script } = message;
  const isKnown = customer?.bsuid !== undefined || customer?.number !== undefined;
  const stated = { id, type, text, channel, phoneNumberId, displayPhoneNumber, repliesTo, script };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    timestamp: new Date(arrivedMs).toISOString(),
    ...(isKnown ? { customer } : {}),
  };
}

function described(destination: Destination, timeZone: string) {
  const text = inBoth((language) => destinationText(destination, timeZone, language));
  switch (destination.kind) {
    case 'agent': {
      const { kind, agent, skill, isOffered } = destination;
      return { kind, agent, skill, offered: isOffered, text };
    }
    case 'queue': {
      const { kind, skill, waitsFor, untilMs } = destination;
      return { kind, skill, waitsFor, until: iso(untilMs), text };
    }
    case 'closed':
      return { kind: destination.kind, skill: destination.skill, opens: iso(destination.opensMs), text };
    default:
      return { ...destination, text };
  }
}

/** Instants among what was tested are told in ISO 8601 as well. */
const datedOf = (tested: Decision['tested']) => {
  const { opensMs, ...rest } = tested;
  return opensMs === undefined ? rest : { ...rest, opens: iso(opensMs as number | null) };
};
