import type { LogoVerdict } from '../machines/rules/logo.ts';

/** Something that a turn would like to know and cannot find out itself: opening the image at an address. */
export interface Errand {
  readonly kind: 'checkLogo';
  readonly url: string;
}

/** What came of an errand; the same turn, taken again with it, knows. */
export interface Fact {
  readonly kind: 'logo';
  readonly url: string;
  readonly verdict: LogoVerdict;
}
