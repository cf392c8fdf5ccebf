import type { MissedGoal } from '../../machines/simulation/missedGoals.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { spellNumber, spellShare } from '../simulator/measureWords.ts';
import { spellDuration } from '../spell.ts';

/** That a skill misses its goal, what it comes from, and what to change. */
export function missedGoalText(missed: MissedGoal, language: Language): string {
  const { skill, level, thresholdSeconds, goalPercent, offered, leftClosed, leftOpen, answeredLate } = missed;
  const whole = (value: number): string => spellNumber(value, language);
  return [
    say(language, 'goalMissed', {
      skill,
      level: spellShare(level, language),
      threshold: spellDuration(thresholdSeconds, language),
      goal: spellShare(goalPercent / 100, language),
    }),
    say(language, 'goalCauses', {
      offered: whole(offered),
      closed: whole(leftClosed),
      open: whole(leftOpen),
      late: whole(answeredLate),
    }),
    cureText(missed, language),
  ].join(' ');
}

function cureText({ cause, agentsNeeded, agents }: MissedGoal, language: Language): string {
  if (cause === 'closed') return say(language, 'goalClosed');
  const isEnough = agentsNeeded === null || agentsNeeded <= agents;
  const staff = isEnough ? say(language, 'goalUneven') : say(language, 'goalStaff', { needed: agentsNeeded, agents });
  return cause === 'both' ? `${say(language, 'goalBoth')} ${staff}` : staff;
}
