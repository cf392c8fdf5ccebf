import type { Value } from '../machines/value.ts';
import type { Fact } from './errands.ts';

/** What the person did, stripped of its envelope. At most one of `text`, `press`, `change`, `form` and `file`; none means that they arrived. */
export interface Said {
  readonly text?: string;
  /** A pressed button: the path of the question it belongs to, and its value. */
  readonly press?: { readonly question: string; readonly value: Value };
  /** A pressed «change» button: the path of the answer to change. */
  readonly change?: string;
  /** A submitted form card: text typed per path. */
  readonly form?: Readonly<Record<string, string>>;
  /** A file handed over. */
  readonly file?: HandedFile;
  /** BCP 47 locale of the surface, when it says one. */
  readonly locale?: string;
  /** What came of the errands that the same words led to before. */
  readonly facts?: readonly Fact[];
}

/** The JSON text of a file, or why it could not be read; `elsewhere` where a surface gives no content. */
export type HandedFile = { readonly name: string } & (
  | { readonly text: string }
  | { readonly problem: 'type' | 'size' | 'unreadable' | 'several' | 'elsewhere' }
);

/** Buttons of the conversation's own questions name this instead of a path. */
export const asideQuestion = 'aside';

/** A button: what it says, what it means, and (for answers) the question it belongs to. */
export interface Choice {
  readonly label: string;
  readonly value: Value;
  readonly question: string;
}

/** Looks of a message beyond its text; every card repeats nothing that the text does not say. */
export type Card =
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly text: string;
      readonly hint?: string;
      readonly choices: readonly Choice[];
      readonly many: boolean;
    }
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly text: string;
      readonly inputs: readonly FormInput[];
      readonly submit: string;
      readonly question: string;
    }
  | {
      readonly kind: 'step';
      readonly title: string;
      readonly text: string;
      readonly lines: readonly CardLine[];
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'review';
      readonly title: string;
      readonly groups: readonly ReviewGroup[];
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly text: string;
      /** A drawing, and the same facts in words below it. */
      readonly image?: { readonly url: string; readonly alt: string };
      readonly below: string;
      readonly choices: readonly Choice[];
    };
export interface FormInput {
  readonly path: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value?: string;
  readonly long: boolean;
}
export interface CardLine {
  readonly text: string;
  readonly value?: string;
}
export interface ReviewGroup {
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}
export interface ReviewRow {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly editLabel: string;
}

/** Where the conversation stands, for tests, replay and assistive front ends (`channelData.chenal`). */
export interface Standing {
  /** Concrete path of the pending question, null when finished. */
  readonly question: string | null;
  readonly task: string | null;
  readonly locale: string;
  readonly progress: { readonly answered: number; readonly total: number };
  readonly attempt: number;
}

/** One reply, whatever the surface: `text` alone says everything; the rest makes it pleasant. */
export interface Message {
  readonly text: string;
  readonly card?: Card;
  /** Quick replies under the message; typing their label does the same. */
  readonly choices?: readonly Choice[];
  /** Set on the message that waits for an answer. */
  readonly standing?: Standing;
}
