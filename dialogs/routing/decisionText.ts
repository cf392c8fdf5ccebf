import type { Decision, Routing, Tested } from '../../machines/routing/trace.ts';
import type { Source } from '../../machines/value.ts';
import type { Language } from '../language.ts';
import { type FillArgs, fill, type PhraseKey, say } from '../say.ts';
import { spellDuration } from '../spell.ts';
import { spellMs } from './instants.ts';
import { argsOf } from './plain.ts';
import { reasonText } from './verdictText.ts';

/** What each rule may come to, and how it is said; the statechart has no others. */
export const decisionPhrases: Readonly<Record<Decision['rule'], Readonly<Record<string, PhraseKey>>>> = {
  event: {
    message: 'routeEventMessage',
    reaction: 'routeEventReaction',
    status: 'routeEventStatus',
    system: 'routeEventSystem',
  },
  duplicate: {
    new: 'routeDuplicateNew',
    noId: 'routeDuplicateNoId',
    late: 'routeDuplicateLate',
    repeated: 'routeDuplicateRepeated',
  },
  channel: { known: 'routeChannelKnown', unknown: 'routeChannelUnknown' },
  customer: { bsuid: 'routeCustomerBsuid', number: 'routeCustomerNumber', unknown: 'routeCustomerUnknown' },
  case: {
    new: 'routeCaseNew',
    newAfterPast: 'routeCaseNewAfterPast',
    reopened: 'routeCaseReopened',
    continued: 'routeCaseContinued',
    held: 'routeCaseHeld',
    reaction: 'routeCaseReaction',
    wroteAgain: 'routeCaseWroteAgain',
    wroteBack: 'routeCaseWroteBack',
  },
  skill: {
    script: 'routeSkillScript',
    channel: 'routeSkillChannel',
    queue: 'routeSkillQueue',
    fallbackQueue: 'routeSkillFallbackQueue',
    none: 'routeSkillNone',
  },
  hours: { open: 'routeHoursOpen', closed: 'routeHoursClosed', opened: 'routeHoursOpened' },
  preferred: {
    off: 'routePreferredOff',
    noHistory: 'routePreferredNoHistory',
    free: 'routePreferredFree',
    ineligible: 'routePreferredIneligible',
    busyWhenOffline: 'routePreferredBusyWhenOffline',
    busyWhenAvailable: 'routePreferredBusyWhenAvailable',
    offlineWhenOffline: 'routePreferredOfflineWhenOffline',
    offlineWhenAvailable: 'routePreferredOfflineWhenAvailable',
    freed: 'routePreferredFreed',
    fallback: 'routePreferredFallback',
    fallbackNobody: 'routePreferredFallbackNobody',
    fallbackFreed: 'routePreferredFallbackFreed',
  },
  selection: { found: 'routeSelectionFound', nobody: 'routeSelectionNobody', freed: 'routeSelectionFreed' },
  acceptance: {
    offered: 'routeAcceptanceOffered',
    direct: 'routeAcceptanceDirect',
    accepted: 'routeAcceptanceAccepted',
    rejected: 'routeAcceptanceRejected',
  },
  reply: { replied: 'routeReplyReplied', resolved: 'routeReplyResolved' },
  agentResponse: { late: 'routeAgentResponseLate' },
  customerResponse: { idle: 'routeCustomerResponseIdle' },
  end: { resolved: 'routeEndResolved', left: 'routeEndLeft', expired: 'routeEndExpired' },
};

/** One decision in words: what was tested, and what came of it. */
export function decisionText(
  { rule, outcome, tested }: Decision,
  { timeZone }: Pick<Routing, 'timeZone'>,
  language: Language,
): string {
  const key = decisionPhrases[rule][outcome];
  if (!key) throw new Error(`nothing is said of ${rule} ${outcome}`);
  return fill(language.phrases[key], language.locale, { ...argsOf(tested), ...spelledOf(tested, timeZone, language) });
}

function spelledOf(tested: Tested, timeZone: string, language: Language): FillArgs {
  const { metric, method, opensMs, isStated, isSet, fallbackSeconds } = tested;
  return {
    metric: metric === 'same-case' ? 'case' : 'contact',
    method: method === 'routing-queues' ? 'queues' : 'script',
    script: tested.studioScript ? 'named' : 'none',
    hours: isStated ? 'stated' : !isSet ? 'none' : opensMs === null ? 'never' : 'set',
    opens: typeof opensMs === 'number' ? spellMs(opensMs, timeZone, language) : '',
    fallback: typeof fallbackSeconds === 'number' ? spellDuration(fallbackSeconds, language) : '',
    reason: reasonText(tested.reason, tested, language),
  };
}

const sourced = new Map<string, string>();

/** « documenté R175 », « hypothèse O2 », or both; there are few of them, and each agent has one. */
export function sourceText(sources: readonly Source[], language: Language): string {
  const key = `${language.tag} ${sources.join()}`;
  const text = sourced.get(key) ?? sourceWords(sources, language);
  sourced.set(key, text);
  return text;
}

function sourceWords(sources: readonly Source[], language: Language): string {
  const of = (isWanted: (source: Source) => boolean): readonly string[] => sources.filter(isWanted);
  const [documented, assumed] = [of((one) => !one.startsWith('O')), of((one) => one.startsWith('O'))];
  const parts = {
    documented: documented.length ? say(language, 'routeDocumented', { sources: documented.join(', ') }) : '',
    assumed: assumed.length
      ? say(language, 'routeAssumed', { sources: assumed.join(', '), count: assumed.length })
      : '',
  };
  return parts.documented && parts.assumed
    ? say(language, 'routeBothSources', parts)
    : parts.documented || parts.assumed;
}
