import type { Settled } from '../routing/settle.ts';
import { plainLoads } from './loads.ts';
import type { SimulationReport } from './report.ts';
import type { Scenario } from './scenario.ts';
import { staffingOf } from './staffing.ts';

/** A skill that misses its service level, what that comes from, and where to change something. */
export interface MissedGoal {
  readonly skill: string;
  readonly thresholdSeconds: number;
  readonly goalPercent: number;
  readonly level: number;
  /** In the mean of the replications, as are the counts that follow. */
  readonly offered: number;
  /** Left or expired while it was closed: at least so many. */
  readonly leftClosed: number;
  /** Left or expired while it was open: at most so many. */
  readonly leftOpen: number;
  readonly answeredLate: number;
  readonly cause: Cause;
  /** The answer, or the part of the scenario, that would help most. */
  readonly path: 'businessHours.week' | 'roster.agents';
  /** By the quick estimate, of all skills that share agents; null when none can be told. */
  readonly agentsNeeded: number | null;
  readonly agents: number;
}

type Cause = 'closed' | 'staff' | 'both';

/** So many times more of one than of the other, and the other hardly matters. */
const clearly = 2;
function causeOf(closed: number, open: number): Cause {
  if (closed > clearly * open) return 'closed';
  return open > clearly * closed ? 'staff' : 'both';
}

/** Every skill whose service level lies below its goal beyond doubt; a single run has no doubt to tell of. */
export function missedGoals(
  { perSkill }: SimulationReport,
  scenario: Scenario,
  settled: Settled,
): readonly MissedGoal[] {
  const { loads, staff } = plainLoads(scenario, settled);
  const estimates = staffingOf(loads, staff).flatMap((pool) => pool.estimates);
  const mayClose = settled.businessHours !== null && scenario.closedHours !== 'ignore';
  return perSkill.flatMap(({ skill, measures }) => {
    const goal = loads.find((load) => load.skill === skill)?.serviceLevel;
    const { mean: level, high } = measures.serviceLevel;
    if (!goal || level === null || (high ?? level) >= goal.goalPercent / 100) return [];
    const offered = measures.offered.mean ?? 0;
    const lost = offered - (measures.answered.mean ?? 0);
    // Whoever was lost and never waited in opening hours was lost in closed ones.
    const waited = (measures.waited.mean ?? 0) * offered;
    const leftClosed = mayClose ? Math.max(0, lost - waited) : 0;
    const leftOpen = lost - leftClosed;
    const answeredLate = Math.max(0, offered * (1 - level) - lost);
    const cause = causeOf(leftClosed, leftOpen + answeredLate);
    const { agentsNeeded = null, agents = 0 } = estimates.find((one) => one.skill === skill) ?? {};
    return [
      {
        skill,
        ...goal,
        level,
        offered,
        leftClosed,
        leftOpen,
        answeredLate,
        cause,
        path: cause === 'closed' ? ('businessHours.week' as const) : ('roster.agents' as const),
        agentsNeeded,
        agents,
      },
    ];
  });
}
