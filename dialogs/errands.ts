import type { Configuration } from '../machines/configuration.ts';
import type { LogoVerdict } from '../machines/rules/logo.ts';
import type { SimulationReport } from '../machines/simulation/report.ts';

/** Something that a turn would like to know and cannot find out itself: opening the image at an address, … */
export interface LogoErrand {
  readonly kind: 'checkLogo';
  readonly url: string;
}
/** … simulating a week, and drawing it. */
export interface WeekErrand {
  readonly kind: 'simulateWeek';
  readonly configuration: Configuration;
  /** As a file would hold it. */
  readonly scenario: object;
  readonly replications: number;
  /** Of the words in the drawing. */
  readonly locale: string;
}
export type Errand = LogoErrand | WeekErrand;

export interface LogoFact {
  readonly kind: 'logo';
  readonly url: string;
  readonly verdict: LogoVerdict;
}
export type WeekFact = { readonly kind: 'week' } & (
  | {
      readonly report: SimulationReport;
      /** Address of the drawing; null where none could be made. */
      readonly image: string | null;
    }
  | { readonly problem: 'busy' | 'failed' }
);
/** What came of an errand; the same turn, taken again with it, knows. */
export type Fact = LogoFact | WeekFact;
