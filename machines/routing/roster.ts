import { z } from 'zod';
import { timeZone } from '../rules/timeZone.ts';
import { week } from '../rules/week.ts';

/** What an agent is doing at the moment of a message (R175, R176). */
export const availabilities = ['available', 'busy', 'acw', 'offline'] as const;
export type Availability = (typeof availabilities)[number];

const name = z.string().trim().min(1).max(100);

/** One agent: who may get a case is decided from this and the configuration (R116, R120, R121, R123–R125). */
export const agentSchema = z.strictObject({
  name,
  application: z.enum(['cxone-agent', 'max']),
  digitalEngagement: z.boolean(),
  role: name,
  /** Proficiency by skill: 1 is best, 20 lowest. */
  skills: z.record(name, z.int().min(1).max(20)),
  /** Digital cases held at once. */
  capacity: z.int().min(0).max(100),
  availability: z.enum(availabilities).optional(),
  /** Cases held already when the message comes (route); 0 when not said. */
  holding: z.int().min(0).max(100).optional(),
  /** Since when the agent has been available (route); the longest available goes first. */
  availableSince: z.iso.datetime({ offset: true }).optional(),
  /** When the agent works (simulate), breaks being gaps between its spans; always when not said. */
  schedule: z.strictObject({ timeZone, week }).optional(),
});
export const rosterSchema = z.strictObject({ agents: z.array(agentSchema).min(1) });

export type Agent = z.infer<typeof agentSchema>;
export type Roster = z.infer<typeof rosterSchema>;
