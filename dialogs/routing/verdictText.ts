import type { ExclusionReason } from '../../machines/routing/policies.ts';
import type { Tested, Verdict } from '../../machines/routing/trace.ts';
import type { Language } from '../language.ts';
import { fill, type PhraseKey } from '../say.ts';
import { argsOf, plain } from './plain.ts';

const reasonPhrases = {
  'agent-attribute': 'reasonAgentAttribute',
  'agent-digital-skill': 'reasonAgentDigitalSkill',
  'max-neither': 'reasonMaxNeither',
  'role-unknown': 'reasonRoleUnknown',
  'role-channel': 'reasonRoleChannel',
  reply: 'reasonReply',
  'view-skills': 'reasonViewSkills',
  'several-roles': 'reasonSeveralRoles',
  skill: 'reasonSkill',
  'proficiency-range': 'reasonProficiencyRange',
  offline: 'reasonOffline',
  acw: 'reasonAcw',
  busy: 'reasonBusy',
  full: 'reasonFull',
  rejected: 'reasonRejected',
} as const satisfies Record<ExclusionReason, PhraseKey>;

const isReason = (reason: unknown): reason is ExclusionReason =>
  typeof reason === 'string' && Object.hasOwn(reasonPhrases, reason);

/** The single reason why an agent is out, as part of a sentence; without one, the agent is not in the roster at all. */
export function reasonText(reason: unknown, tested: Tested, language: Language): string {
  const key = isReason(reason) ? reasonPhrases[reason] : 'reasonNotThere';
  return fill(language.phrases[key], language.locale, argsOf(tested));
}

const phraseOf = ({ verdict, after, tested }: Verdict): PhraseKey => {
  if (verdict === 'chosen') return tested.rank === null ? 'verdictHolder' : 'verdictChosen';
  if (verdict === 'later') return after === 'preferred' ? 'verdictLaterPreferred' : 'verdictLaterRank';
  return verdict === 'awaited' ? 'verdictAwaited' : 'verdictExcluded';
};

/** One agent: chosen, awaited, eligible, or excluded with the single reason. */
export function verdictText(verdict: Verdict, language: Language): string {
  const { agent, reason, tested } = verdict;
  return fill(language.phrases[phraseOf(verdict)], language.locale, {
    ...argsOf(tested),
    agent: plain(agent),
    reason: reason ? reasonText(reason, tested, language) : '',
  });
}
