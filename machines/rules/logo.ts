import type { Refusal } from '../refusal.ts';

/** Largest file that is taken for a logo: 5 MB, read as 5 × 1024² bytes, that size included (R29). */
export const mostLogoBytes = 5 * 1024 ** 2;

/** Recommended width and height, in pixels (R31). */
export const recommendedLogoSide = 640;

/** More pixels than any logo has; a few bytes can announce billions of them. */
export const mostLogoPixels = 25_000_000;

/** A PNG or a JPG as its own bytes describe it. */
export interface LogoImage {
  readonly format: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** What is at the address instead of a PNG or a JPG. */
export type OtherFile = 'page' | 'svg' | 'gif' | 'webp' | 'other';

/** Why nobody saw the image; none of these says that it is wrong. */
export type Unseen = 'unreachable' | 'slow' | 'unexpected' | 'busy';

/** Why the public, WhatsApp included, does not get the image: no such name, a bad certificate, no such file, not for everybody, a trickle, packed. */
export type Withheld = 'name' | 'certificate' | 'missing' | 'closed' | 'trickle' | 'packed';

/** What was found at the address of a logo, or why it could not be opened. */
export type LogoVerdict =
  | ({ readonly kind: 'image' } & LogoImage)
  | { readonly kind: 'otherFile'; readonly found: OtherFile }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'tooBig' }
  /** The address leads to another one, which was not followed. */
  | { readonly kind: 'redirect'; readonly target: string }
  /** The name stands for an address of a private network. */
  | { readonly kind: 'private'; readonly host: string }
  | { readonly kind: 'withheld'; readonly why: Withheld }
  | { readonly kind: 'unseen'; readonly why: Unseen };

/** What is wrong with the image at an address (R28–R30, R32); nothing when it is good, and nothing when nobody saw it. */
export function refuseLogo(verdict: LogoVerdict): Refusal | undefined {
  switch (verdict.kind) {
    case 'image':
      return refuseImage(verdict);
    case 'otherFile':
      return { reason: 'logo-other-file', args: { found: verdict.found } };
    case 'damaged':
      return { reason: 'logo-damaged' };
    case 'tooBig':
      return { reason: 'logo-too-big' };
    case 'redirect':
      return { reason: 'logo-redirects', proposal: verdict.target };
    case 'private':
      return { reason: 'url-private', args: { host: verdict.host } };
    case 'withheld':
      return { reason: `logo-withheld-${verdict.why}` };
    case 'unseen':
      return undefined;
  }
}

function refuseImage({ width, height, bytes }: LogoImage): Refusal | undefined {
  if (bytes > mostLogoBytes) return { reason: 'logo-too-big' };
  if (width * height > mostLogoPixels) return { reason: 'logo-too-many-pixels', args: { width, height } };
  return width === height ? undefined : { reason: 'logo-not-square', args: { width, height } };
}
