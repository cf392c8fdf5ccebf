import type { OpeningHours } from '../routing/hours.ts';
import type { Profile } from './decisions.ts';
import type { Distribution } from './distributions.ts';

/** When contacts of a source come, in milliseconds from the start. */
export type Pattern =
  | { readonly kind: 'gaps'; readonly seconds: Distribution }
  /** Contacts an hour, by the hour of the week from Monday 00:00; the hours of another zone are asked for by instant. */
  | { readonly kind: 'hourly'; readonly perHour: readonly number[]; readonly timeZone: string }
  | { readonly kind: 'trace'; readonly offsetsMs: readonly number[] };

/** A skill of a channel: who may take its contacts, and by which rules. */
export interface Line {
  readonly channel: number;
  readonly skill: number;
  /** By agent: 1 (best) … 20, 0 where the agent is not eligible. */
  readonly proficiencies: ArrayLike<number>;
  readonly lock: 'none' | 'when-offline' | 'when-available';
  readonly metric: 'same-case' | 'same-contact';
  readonly fallbackSeconds: number;
  readonly agentResponse: { readonly firstSeconds: number; readonly followOnSeconds: number } | null;
  readonly customerResponse: { readonly idleSeconds: number } | null;
  readonly thresholdSeconds: number;
  readonly sla: { readonly firstResponseSeconds: number; readonly solutionSeconds: number } | null;
}

/** Where contacts come from. */
export interface Source {
  /** Names its streams of draws: another source's parameters leave them as they are. */
  readonly name: string;
  readonly pattern: Pattern;
  readonly profile: Profile;
  /** Index of the line; -1 where no skill takes its contacts. */
  readonly line: number;
  /** 0 … 1000, the highest first. */
  readonly priority: number;
  /** Share of contacts from customers who have had a case before. */
  readonly returningShare: number;
}

/** All that the engine is given: nothing in it is a word, and every index is checked. */
export interface World {
  readonly lines: readonly Line[];
  readonly sources: readonly Source[];
  readonly agents: readonly { readonly name: string; readonly capacity: number; readonly shift: OpeningHours | null }[];
  /** Null: always open, or hours are not looked at. */
  readonly hours: OpeningHours | null;
  /** Of the start; all other instants of the engine count from it. */
  readonly startMs: number;
  readonly durationMs: number;
  /** Stop after so many; infinite when the duration decides. */
  readonly contacts: number;
  readonly warmUpMs: number;
  readonly handleSeconds: Distribution;
  readonly patienceSeconds: Distribution | null;
  readonly acceptProbability: number;
  readonly acceptSeconds: Distribution;
  readonly afterContactSeconds: Distribution;
  readonly messagesPerCase: Distribution;
  readonly customerReplySeconds: Distribution;
  /** Factor on the work of an agent who holds 1, 2, 3 … cases; the last one holds for more. */
  readonly concurrencySlowdown: readonly number[];
  /** A case ends when the customer has not written for so long; infinite for never. */
  readonly expiresMs: number;
}
