import type { Source } from '../value.ts';
import type { AssumptionId } from './assumptions.ts';
import type { Rule } from './contact.ts';
import type { Arrival } from './message.ts';
import type { ExclusionReason } from './policies.ts';
import type { Unanswered } from './settle.ts';

/** What a rule looked at; instants are milliseconds since 1970. */
export type Tested = Readonly<Record<string, string | number | boolean | null>>;

/** One rule that was applied: what it tested, what came of it, and whether that is documented or assumed. */
export interface Decision {
  readonly rule: Rule | 'customer';
  readonly outcome: string;
  readonly sources: readonly Source[];
  readonly tested: Tested;
}

/** What the selection says of one agent. */
export interface Verdict {
  readonly agent: string;
  /** `awaited` is the preferred agent that the case waits for; `later` is eligible, with others before. */
  readonly verdict: 'chosen' | 'awaited' | 'later' | 'excluded';
  /** Why an agent is excluded or awaited: always exactly one. */
  readonly reason?: ExclusionReason;
  /** Why an eligible agent is not the one. */
  readonly after?: 'rank' | 'preferred';
  readonly sources: readonly Source[];
  readonly tested: Tested;
}

/** A clock that runs from now on, or from what has to happen first. */
export interface Timer {
  readonly kind: 'fallback' | 'agentResponse' | 'customerResponse' | 'firstResponse' | 'solution';
  readonly seconds: number;
  /** Null until what it starts with has happened. */
  readonly dueMs: number | null;
  readonly starts: 'running' | 'accepted' | 'assigned' | 'replied';
  /** Counts opening hours alone (R201). */
  readonly isInOpenHours: boolean;
  readonly sources: readonly Source[];
}

/** The 24 hours in which free text may be sent (R6, R85). */
export interface ServiceWindow {
  readonly untilMs: number;
  readonly isOpen: boolean;
  /** What may be sent afterwards: approved templates of the channel. */
  readonly templates: readonly { readonly name: string; readonly language: string }[];
}

export type Destination =
  | { readonly kind: 'agent'; readonly agent: string; readonly skill: string | null; readonly isOffered: boolean }
  | {
      readonly kind: 'queue';
      readonly skill: string;
      readonly waitsFor: string | null;
      readonly untilMs: number | null;
    }
  | { readonly kind: 'closed'; readonly skill: string; readonly opensMs: number | null }
  | { readonly kind: 'backlog' }
  | { readonly kind: 'ignored'; readonly reason: 'status' | 'repeated' | 'system' | 'reaction' }
  | { readonly kind: 'unroutable' };

/** What would happen next, by the same rules and with the agents as they are now. */
export interface Ahead {
  readonly event: 'fallback' | 'rejected' | 'opened' | 'late';
  /** Null when it depends on a person, or never comes. */
  readonly atMs: number | null;
  readonly decisions: readonly Decision[];
  readonly destination: Destination;
}

/** Where one message goes, and why. */
export interface Routing {
  readonly message: Arrival;
  readonly arrivedMs: number;
  /** The instant at which the answer holds; what was due since the arrival has happened. */
  readonly atMs: number;
  readonly timeZone: string;
  readonly channel: string | null;
  readonly destination: Destination;
  readonly decisions: readonly Decision[];
  readonly agents: readonly Verdict[];
  readonly timers: readonly Timer[];
  readonly window: ServiceWindow | null;
  readonly ahead: readonly Ahead[];
  readonly assumptions: readonly AssumptionId[];
  readonly unanswered: readonly Unanswered[];
}
