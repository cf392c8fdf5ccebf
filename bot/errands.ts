import type { Logger } from './log.ts';
import { openErrands, type RunErrands } from './logo/errands.ts';
import { openWeeks } from './simulation/simulateWeek.ts';

interface Parts {
  readonly log: Pick<Logger, 'warn'>;
  /** Whether the network may be asked for logos. */
  readonly opensLogos: boolean;
}

/** Everything that a turn may want to have done. */
export function openAllErrands({ log, opensLogos }: Parts): RunErrands {
  const runs: readonly RunErrands[] = [...(opensLogos ? [openErrands({ log })] : []), openWeeks({ log })];
  return async (conversationId, errands) => (await Promise.all(runs.map((run) => run(conversationId, errands)))).flat();
}
