import type { Settled } from '../../machines/routing/settle.ts';

/** The goal of the service level, in percent, when every skill has the same. */
export function commonGoal({ skills }: Pick<Settled, 'skills'>): number | null {
  const [goal = null, ...others] = new Set(skills.map(({ serviceLevel }) => serviceLevel?.goalPercent ?? null));
  return others.length ? null : goal;
}
