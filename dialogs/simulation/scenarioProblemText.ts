import type { ScenarioProblem, ScenarioReason } from '../../machines/simulation/scenarioProblems.ts';
import type { Language } from '../language.ts';
import { either } from '../routing/problemText.ts';
import { fill, type PhraseKey, say } from '../say.ts';
import { spellDuration } from '../spell.ts';

const phrases = {
  missing: 'problemMissing',
  'unknown-key': 'problemUnknownKey',
  'not-a-choice': 'problemNotAChoice',
  'too-small': 'problemTooSmall',
  'too-big': 'problemTooBig',
  'unknown-skill': 'problemUnknownSkill',
  'unknown-channel': 'problemUnknownChannel',
  malformed: 'scenarioMalformed',
  'not-a-number': 'scenarioNotANumber',
  negative: 'scenarioNegative',
  'not-positive': 'scenarioNotPositive',
  'empty-list': 'scenarioEmptyList',
  'empty-roster': 'scenarioEmptyRoster',
  'one-distribution': 'scenarioOneDistribution',
  'one-week': 'scenarioOneWeek',
  'one-arrival-pattern': 'scenarioOnePattern',
  unordered: 'scenarioUnordered',
  'end-missing': 'scenarioEndMissing',
  'end-before-start': 'scenarioEndBeforeStart',
  'nobody-accepts': 'scenarioNobodyAccepts',
  'duplicate-arrivals': 'scenarioDuplicateArrivals',
  'no-skill': 'scenarioNoSkill',
  unstable: 'scenarioUnstable',
} as const satisfies Record<ScenarioReason, PhraseKey>;

/** A problem of a scenario in words: the path inside it, what is wrong, and the cure. */
export function scenarioProblemText(
  { path, reason, value = '', known = [], limit = 0 }: ScenarioProblem,
  language: Language,
): string {
  const text = fill(language.phrases[phrases[reason]], language.locale, {
    value,
    limit,
    known: either(known, language),
    duration: reason === 'end-before-start' ? spellDuration(limit, language) : '',
  });
  return say(language, 'problemAt', { path: path || '.', text });
}
