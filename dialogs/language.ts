import type { ErrorId } from '../machines/errors.ts';
import type { FactId } from '../machines/facts.ts';
import type { Outcome } from '../machines/field.ts';
import type { FindingId } from '../machines/finding.ts';
import type { TermId } from '../machines/glossary.ts';
import type { NoticeId, TopicId } from '../machines/notices.ts';
import type { Reason } from '../machines/refusal.ts';
import type { RemovedId } from '../machines/releases.ts';
import type { FieldId, fields, LineId, Task } from '../machines/setup.ts';
import type { Phrases } from './languages/en/phrases.ts';

/** Languages with a catalog of their own. */
export type LanguageTag = 'fr' | 'en';

/** What a question's words may mention; each is filled, empty when not known yet. */
export type QuestionArgs = {
  /** Position of the group's element, from 1. */
  readonly n: number;
  /** Name (or else number) of the channel, template, role, queue or skill the question is about. */
  readonly channel: string;
  /** Name of the channel before it. */
  readonly previous: string;
  readonly number: string;
  readonly template: string;
  readonly role: string;
  readonly queue: string;
  readonly skill: string;
  /** Kind of the rich message the question is about, in letters alone; empty elsewhere. */
  readonly kind: string;
};

/** An option's label, or the label with other words that people use for it. */
export type OptionWording = string | { readonly label: string; readonly words: readonly string[] };

export interface Wording {
  /** Names the value in lists and commands: «nom de la compétence». */
  readonly label: string;
  /** Other ways people name it, for «change …». */
  readonly also?: readonly string[];
  /** The question itself, one or two short sentences (ICU message over QuestionArgs). */
  readonly ask: string;
  /** Why it is asked and what it does. */
  readonly why: string;
  /** A good answer, and how to write it. */
  readonly example: string;
}
export interface StepWording extends Wording {
  /** What to do when the other product shows an error. */
  readonly failed: string;
  /** What to do when its screen looks different. */
  readonly different: string;
}

type OptionOf<F> = F extends { readonly options?: readonly (infer O extends string)[] } ? O : never;
type WordingOf<F> = F extends { readonly kind: 'step' }
  ? StepWording
  : [OptionOf<F>] extends [never]
    ? Wording
    : Wording & { readonly choices: Readonly<Record<OptionOf<F>, OptionWording>> };

export type Questions = { readonly [K in FieldId]: WordingOf<(typeof fields)[K]> };
export interface TermWording {
  readonly term: string;
  readonly also: readonly string[];
  readonly meaning: string;
}

/** A fact asked about in passing; `words` are the patterns of the questions, read by `patterns.ts`. */
export interface FactWording {
  readonly words: readonly string[];
  readonly text: string;
}
export type Facts = Readonly<Record<FactId, FactWording>>;

/** An error of another product; `words` are the patterns of its message. */
export interface ErrorWording {
  readonly words: readonly string[];
  readonly cause: string;
  readonly action: string;
}
export type Errors = Readonly<Record<ErrorId, ErrorWording>>;

/** Every word of one language; a missing one does not compile. */
export interface Language {
  readonly tag: LanguageTag;
  /** BCP 47 locale for numbers, dates and lists: `fr-CA`, `en-CA`. */
  readonly locale: string;
  /** The language's own name. */
  readonly name: string;
  readonly tasks: Readonly<Record<Task, { readonly title: string; readonly intro: string }>>;
  readonly questions: Questions;
  /** Labels of the questions that are no longer asked. */
  readonly retired: Readonly<Record<RemovedId, string>>;
  readonly lines: Readonly<Record<LineId, string>>;
  readonly notices: Readonly<Record<NoticeId, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly findings: Readonly<Record<FindingId, { readonly text: string; readonly fix: string }>>;
  readonly terms: Readonly<Record<TermId, TermWording>>;
  readonly facts: Facts;
  readonly errors: Errors;
  readonly outcomes: Readonly<Record<Outcome, OptionWording>>;
  readonly phrases: { readonly [K in keyof Phrases]: string };
}
