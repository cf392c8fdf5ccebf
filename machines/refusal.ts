import type { z } from 'zod';

/** Why an answer is not taken, as a code for `dialogs/` to put into words, with the mended value where there is one. */
export interface Refusal {
  readonly reason: Reason;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly proposal?: import('./value.ts').Value;
  /** Other values that may have been meant, beside the proposal. */
  readonly alternatives?: readonly import('./value.ts').Value[];
}

export const reasons = [
  'empty',
  'too-short',
  'too-long',
  'hidden-characters',
  'not-a-choice',
  'choose-one',
  'nothing-chosen',
  'not-whole',
  'out-of-range',
  'phone-country-missing',
  'phone-country-likely',
  'phone-length',
  'phone-unassigned',
  'phone-premium',
  'phone-extension',
  'phone-several',
  'phone-letters',
  'phone-short-code',
  'phone-duplicate',
  'digits-only',
  'digits-length',
  'skill-characters',
  'skill-spaces',
  'skill-script',
  'skill-duplicate',
  'skill-queue-name',
  'name-duplicate',
  'template-name',
  'url-malformed',
  'url-not-https',
  'url-private',
  'url-credentials',
  'url-smooch',
  'url-placeholder',
  'url-logo-type',
  'url-logo-page',
  'logo-other-file',
  'logo-not-square',
  'logo-too-big',
  'logo-too-many-pixels',
  'logo-damaged',
  'logo-redirects',
  'logo-withheld-name',
  'logo-withheld-certificate',
  'logo-withheld-missing',
  'logo-withheld-closed',
  'logo-withheld-trickle',
  'logo-withheld-packed',
  'email-malformed',
  'time-zone-unknown',
  'time-zone-offset',
  'country-unknown',
  'duration-unit',
  'duration-calendar',
  'duration-malformed',
  'duration-zero',
  'solution-before-first',
  'week-malformed',
  'week-part',
  'week-overlap',
  'date-malformed',
  'all-alone',
  'needs-routing-queues',
  'needs-cxone-agent',
  'media-needs-max',
  'no-template',
  'sub-minute',
  'template-body-missing',
  'template-one-line',
  'template-part-long',
  'template-variable-form',
  'template-variable-mixed',
  'template-variable-order',
  'template-variable-repeated',
  'template-variable-edge',
  'template-variables-many',
  'template-header-variables',
  'template-header-unexpected',
  'template-header-expected',
  'template-footer-variables',
  'template-sample-missing',
  'template-sample-header',
  'template-sample-button',
  'template-buttons-many',
  'template-buttons-kind',
  'template-buttons-order',
  'template-button-label',
  'template-button-value',
  'template-url-variable',
  'display-name-edges',
  'emoji',
  'holidays-vary',
  'not-known',
  'not-created',
  'asks-back',
  'telephone-not-id',
] as const;
export type Reason = (typeof reasons)[number];

/** A rule reads a value that already has the right type and says what is wrong with it. */
export type Rule<T> = (value: T) => Refusal | undefined;

/** Turns rules into a zod refinement that carries the whole refusal, so that one definition serves schema, machine and words. */
export function ruled<T>(...rules: readonly Rule<T>[]) {
  return (value: T, context: z.core.$RefinementCtx): void => {
    for (const rule of rules) {
      const refusal = rule(value);
      if (!refusal) continue;
      context.addIssue({ code: 'custom', message: refusal.reason, params: { refusal }, input: value });
      return;
    }
  };
}

const codes: Partial<Record<string, Reason>> = {
  too_small: 'too-short',
  too_big: 'too-long',
  invalid_value: 'not-a-choice',
};

/** The refusal behind a zod error; a plain type or size error becomes the nearest reason. */
export function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  if (issue?.code === 'custom' && issue.params?.refusal) return issue.params.refusal as Refusal;
  return { reason: codes[issue?.code ?? ''] ?? 'empty' };
}
