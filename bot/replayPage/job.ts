import type { LanguageTag } from '../../dialogs/language.ts';
import type { InsightsView } from '../../dialogs/replayPage/insightsView.ts';
import type { Row } from '../../dialogs/replayPage/row.ts';
import type { Branch, BranchStep, Step } from '../../dialogs/replayPage/story.ts';

/** What the thread is asked for; the files are bytes as they came. */
export type Job = { readonly lang: LanguageTag } & (
  | { readonly kind: 'open'; readonly file: Uint8Array; readonly name: string; readonly shownIn?: LanguageTag }
  | { readonly kind: 'branch'; readonly file: Uint8Array; readonly branch: Branch }
  | {
      readonly kind: 'insights';
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    }
);

/** What is posted to the thread. */
export interface Order {
  readonly job: Job;
  /** Shared; anything but 0 ends the job at its next line, so that the thread can be kept. */
  readonly stop: Int32Array;
}

/** A step as the page shows it: differences in words. */
export interface ShownStep extends Omit<Step, 'differences'> {
  readonly differences: readonly { readonly where: string; readonly expected: string; readonly actual: string }[];
}

/** One line of the answer. */
export type Line =
  | { readonly problems: readonly string[] }
  | {
      readonly kind: 'opened';
      /** What is to be known of the file, a sentence each. */
      readonly facts: readonly string[];
      readonly edited: number | null;
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'steps'; readonly steps: readonly ShownStep[] }
  | { readonly kind: 'verified'; readonly diverged: number | null; readonly texts: readonly string[] }
  | {
      readonly kind: 'branch';
      readonly steps: readonly { readonly row: BranchStep['row']; readonly step: ShownStep }[];
    }
  | { readonly kind: 'insights'; readonly view: InsightsView; readonly problems: readonly string[] };
