import type { Settled } from '../../machines/routing/settle.ts';
import { type Pool, type SkillLoad, type StaffedAgent, staffingOf } from '../../machines/simulation/staffing.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { joined, spellDuration } from '../spell.ts';
import { spellNumber, spellShare, spellWait } from './measureWords.ts';

/** The closed forms beside a simulation, and how many agents each promise needs; each line says on what. */
export const estimateTexts = (
  loads: readonly SkillLoad[],
  staff: readonly StaffedAgent[],
  language: Language,
): readonly string[] => {
  const goals: Goals = new Map(loads.map(({ skill, serviceLevel }) => [skill, serviceLevel]));
  // Skills of one pool with the same promise are told once.
  return staffingOf(loads, staff).flatMap((pool) => [...new Set(poolLines(pool, goals, language))]);
};
type Goals = ReadonlyMap<string, SkillLoad['serviceLevel']>;

function poolLines({ skills, estimates }: Pool, goals: Goals, language: Language): readonly string[] {
  const [first] = estimates;
  if (!first) return [];
  const args = {
    skills: joined(skills, language),
    load: spellNumber(first.loadErlangs, language, 1),
    agents: first.agents,
  };
  const goalOf = (skill: string) => goals.get(skill) ?? null;
  return [
    ...(first.isStable
      ? estimates.map(({ skill, serviceLevel, waitSeconds }) => {
          const goal = goalOf(skill);
          const wait = spellWait(waitSeconds, language);
          if (!goal || serviceLevel === null) return say(language, 'simEstimateWait', { ...args, wait });
          const threshold = spellDuration(goal.thresholdSeconds, language);
          return say(language, 'simEstimate', { ...args, level: spellShare(serviceLevel, language), threshold, wait });
        })
      : [say(language, 'simEstimateUnstable', args)]),
    ...estimates.flatMap(({ skill, agentsNeeded }) => neededLine(skill, agentsNeeded, goalOf(skill), language)),
  ];
}

function neededLine(
  skill: string,
  needed: number | null,
  goal: Settled['skills'][number]['serviceLevel'],
  language: Language,
): readonly string[] {
  if (!goal) return [];
  const args = {
    skill,
    goal: spellShare(goal.goalPercent / 100, language),
    threshold: spellDuration(goal.thresholdSeconds, language),
  };
  return [
    needed === null
      ? say(language, 'simAgentsNeededNever', args)
      : say(language, 'simAgentsNeeded', { ...args, needed }),
  ];
}
