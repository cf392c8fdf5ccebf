import type { z } from 'zod';
import type { Condition } from './condition.ts';
import type { NoticeId, TopicId } from './notices.ts';
import type { Refusal } from './refusal.ts';
import type { Read, Source, Value } from './value.ts';

/** The sort of answer a field takes; each has one recognizer. */
export const kinds = [
  'text',
  'choice',
  'choices',
  'yesNo',
  'count',
  'seconds',
  'duration',
  'phone',
  'email',
  'url',
  'timeZone',
  'country',
  'week',
  'dates',
  'digits',
  'template',
  'step',
] as const;
export type Kind = (typeof kinds)[number];

/** One click or entry in another product's screen; its words are in `dialogs/`, keyed by the id. */
export interface Line<L extends string = string> {
  readonly id: L;
  readonly sources: readonly Source[];
  /** Template of the value to copy on this line. */
  readonly value?: string;
  /** Shown only when this holds. */
  readonly when?: (read: Read) => boolean;
}

export interface Field<K extends Kind = Kind, O extends string = string, L extends string = string> {
  readonly kind: K;
  /** Validates the normalised value on its own. */
  readonly schema: z.ZodType;
  readonly sources: readonly Source[];
  /** The fixed options of a choice, each with words in every language. */
  readonly options?: readonly O[];
  /** Options that are the administrator's own names (channels, skills, templates), shown as they are. */
  readonly names?: (read: Read) => readonly string[];
  /** «All» is an answer of its own beside the names, and not the list of them. */
  readonly everything?: boolean;
  /** Puts an understood value into the form that is stored. */
  readonly normalise?: (value: Value) => Value;
  /** Names beside this one that must differ from it, or any rule that needs other answers. */
  readonly check?: (value: Value, read: Read) => Refusal | undefined;
  /** The value when nobody needs to be asked. */
  readonly derive?: (read: Read) => Value | undefined;
  /** The value offered for one tap. */
  readonly suggest?: (read: Read) => Value | undefined;
  /** Templates whose suggestions are shown together by this yes/no question and hold when it is answered yes. */
  readonly offers?: readonly string[];
  /** Templates that may be answered in the same message, in this order, this field first. */
  readonly together?: readonly string[];
  /** What must hold before this step can be done; until then it is passed by and listed as blocked. */
  readonly needs?: Condition;
  /** Outcomes of a step after which the chart goes on; done and waiting unless said otherwise. */
  readonly settles?: readonly Outcome[];
  /** The answer names the path of an answer to ask anew, and is not itself kept. */
  readonly reopens?: boolean;
  /** A «no» is not kept: it withdraws this earlier answer, which is then asked anew. */
  readonly withdraws?: string;
  /** Templates of answers that hold for the present value only: a change of it withdraws them. */
  readonly resets?: readonly string[];
  /** What «skip» answers, where leaving the question out is an answer. */
  readonly skipsTo?: Value;
  /** May be skipped; the skipped value is null. */
  readonly optional?: boolean;
  /** May be put off until the end; nothing further on needs its value. */
  readonly deferrable?: boolean;
  /** Derived from the second element of its group on only: in the first it is asked like any other question. */
  readonly derivesLater?: boolean;
  /** Who has to act while the answer keeps the configuration a draft. */
  readonly waitsFor?: Party;
  /** Must be asked with a separate yes that no shortcut may give. */
  readonly destructive?: boolean;
  readonly lines?: readonly Line<L>[];
  /** Warnings, contradictions and gaps voiced with the question. */
  readonly notices?: readonly NoticeId[];
  /** Explanations given on «why». */
  readonly topics?: readonly TopicId[];
  /** Smallest and largest number of a count (or of seconds), inclusive. */
  readonly range?: readonly [number, number];
}

/** Meta; whoever administers CXone, or the representative; the person who answers or somebody beside them. */
export const parties = ['meta', 'administrator', 'colleague'] as const;
export type Party = (typeof parties)[number];

export const outcomes = ['done', 'failed', 'different', 'waiting'] as const;
/** How a task in another product ended. */
export type Outcome = (typeof outcomes)[number];
