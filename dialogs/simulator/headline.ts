import type { Settled } from '../../machines/routing/settle.ts';
import type { Measures } from '../../machines/simulation/report.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { spellDuration } from '../spell.ts';
import { spellShare, spellWait } from './measureWords.ts';

export interface Headline {
  readonly text: string;
  /** Whether the goal is reached; null without a goal, or when it cannot be told. */
  readonly isGood: boolean | null;
}

/** One sentence on what matters: the promise where there is one, else the wait. */
export function headlineOf(measures: Measures, { skills }: Settled, language: Language): Headline {
  const { serviceLevel, waitSeconds, waitP90Seconds, offered, answered } = measures;
  if (!offered.mean) return { text: say(language, 'simHeadlineNone'), isGood: null };
  if (!answered.mean) return { text: say(language, 'simHeadlineNothing'), isGood: false };
  const wait = spellWait(waitSeconds.mean ?? 0, language);
  const goals = skills.flatMap(({ serviceLevel: goal }) => (goal ? [goal] : []));
  const [goal] = goals;
  const isOne = goals.every(
    (one) => one.goalPercent === goal?.goalPercent && one.thresholdSeconds === goal.thresholdSeconds,
  );
  const { mean, low, high } = serviceLevel;
  if (!goal || !isOne || goals.length < skills.length || mean === null)
    return {
      text: say(language, 'simHeadlineNoGoal', { wait, longest: spellWait(waitP90Seconds.mean ?? 0, language) }),
      isGood: null,
    };
  const wanted = goal.goalPercent / 100;
  const isGood = (low ?? mean) >= wanted ? true : (high ?? mean) < wanted ? false : null;
  const key = isGood === null ? 'simHeadlineUnsure' : isGood ? 'simHeadlineGood' : 'simHeadlineBad';
  const text = say(language, key, {
    level: spellShare(mean, language),
    threshold: spellDuration(goal.thresholdSeconds, language),
    goal: spellShare(wanted, language),
    wait,
  });
  return { text, isGood };
}
