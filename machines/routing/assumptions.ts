import type { Source } from '../value.ts';

/**
 * What routing takes for granted because the page does not say it: gaps O2–O20 of the dossier, and our own from O24 on.
 * Every report lists those that it used.
 */
export const assumptionIds = [
  'O2',
  'O6',
  'O8',
  'O9',
  'O11',
  'O12',
  'O18',
  'O19',
  'O20',
  /** The channel is found by its displayed number, since the configuration has no `phone_number_id`. */
  'O24',
  /** A routing queue hands its cases to the channel's default skill; of several, the first in the file. */
  'O25',
  /** An agent is full at the number of cases that the roster states. */
  'O26',
  /** Equal proficiency: whoever has been available longest, else the order of the roster. */
  'O27',
  /** A reaction opens the 24-hour window anew. */
  'O28',
  /** What the Studio script decides (skill, proficiency range) comes with the message. */
  'O29',
  /** A customer is known by BSUID, by the number only where one of the two has no BSUID. */
  'O30',
  /** What a draft leaves open is taken as the page recommends, or as it is by default. */
  'O31',
  /** A day of an SLA is 24 hours of opening. */
  'O32',
  /** A skill that states no service level is measured against 80 % in 40 seconds. */
  'O33',
  /** Handling time is the agent's work on a whole case, in equal parts for its messages; waits count opening hours. */
  'O34',
  /** At the end of a shift an agent finishes what is under way and gets nothing new. */
  'O35',
  /** An agent who holds cases and has room has been available since the last one was given. */
  'O36',
] as const satisfies readonly Source[];
export type AssumptionId = (typeof assumptionIds)[number];

/** The assumptions among some sources, each once, in the order of their numbers. */
export function assumptionsIn(sources: Iterable<Source>): readonly AssumptionId[] {
  const used = new Set(sources);
  return assumptionIds.filter((id) => used.has(id));
}
