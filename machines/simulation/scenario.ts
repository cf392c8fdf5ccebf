import { z } from 'zod';
import { rosterSchema } from '../routing/roster.ts';
import { secondsOf } from '../rules/duration.ts';
import { timeZone } from '../rules/timeZone.ts';
import type { Distribution } from './distributions.ts';

/** A rule of ours, its reason carried along for `scenarioProblems`. */
const failing = (reason: string) => ({ params: { reason } });
const name = z.string().trim().min(1).max(100);
const time = z.number().min(0);
const positive = z.number().gt(0);
const share = z.number().min(0).max(1);

const duration = z
  .string()
  .refine((iso) => secondsOf(iso) >= 0, failing('malformed'))
  .meta({ format: 'duration' });
const someTime = duration.refine((iso) => !(secondsOf(iso) <= 0), failing('not-positive'));

const kinds = {
  fixed: time,
  exponential: z.strictObject({ mean: positive }),
  lognormal: z.strictObject({ mean: positive, sd: time }),
  gamma: z.strictObject({ shape: positive, mean: positive }),
  /** Each as likely as any other. */
  empirical: z.array(time).min(1),
};
/** A strict object instead of a union, so that a problem is told where it is. */
const distribution = z
  .strictObject({
    fixed: kinds.fixed.optional(),
    exponential: kinds.exponential.optional(),
    lognormal: kinds.lognormal.optional(),
    gamma: kinds.gamma.optional(),
    empirical: kinds.empirical.optional(),
  })
  .refine((stated) => Object.keys(stated).length === 1, failing('one-distribution'))
  .transform((stated) => stated as Distribution);

const hour = z.number().min(0);
const hours = z.array(hour).length(24).optional();
const hourly = z
  .strictObject({
    /** Contacts an hour, from Monday 00:00 on. */
    perHour: z.array(hour).length(168).optional(),
    /** The same by day; a day that is absent brings none. */
    week: z
      .strictObject({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours })
      .optional(),
    timeZone,
  })
  .refine(({ perHour, week }) => (perHour === undefined) !== (week === undefined), failing('one-week'));

const arrival = z
  .strictObject({
    channel: name,
    /** Null: what the script and the channel give. */
    skill: name.nullable().optional(),
    interarrivalSeconds: distribution.optional(),
    hourly: hourly.optional(),
    /** Instants, or seconds from the start, in their order. */
    trace: z
      .array(z.union([time, z.iso.datetime({ offset: true })]))
      .min(1)
      .optional(),
    returningShare: share.optional(),
    priority: z.int().min(0).max(1000).optional(),
  })
  .refine(
    (stated) => [stated.interarrivalSeconds, stated.hourly, stated.trace].filter(Boolean).length === 1,
    failing('one-arrival-pattern'),
  );

/** What is simulated: who works, who writes, and how long things take. */
export const scenarioSchema = z.strictObject({
  roster: rosterSchema,
  start: z.iso.datetime({ offset: true }),
  duration: someTime.optional(),
  /** Stop after so many instead. */
  contacts: z.int().min(1).max(10_000_000_000).optional(),
  warmUp: duration.optional(),
  arrivals: z.array(arrival).min(1),
  /** The agent's work on a whole case, all its messages together, while no other case is held. */
  handleSeconds: distribution,
  patienceSeconds: distribution.nullable().optional(),
  acceptProbability: share.optional(),
  /** How long an agent takes to accept or reject. */
  acceptSeconds: distribution.optional(),
  afterContactSeconds: distribution.optional(),
  messagesPerCase: distribution.optional(),
  customerReplySeconds: distribution.optional(),
  concurrencySlowdown: z.array(positive).min(1).optional(),
  closedHours: z.enum(['queue', 'ignore']).optional(),
  /** A case ends when the customer has been silent for so long; null is never. */
  expiresAfter: someTime.nullable().optional(),
  /** For skills that state none. */
  serviceLevel: z.strictObject({ thresholdSeconds: positive, goalPercent: z.int().min(1).max(100) }).optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type ArrivalPlan = Scenario['arrivals'][number];
