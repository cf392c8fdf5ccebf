import type { z } from 'zod';

/** Why an answer is not taken, as a code for `dialogs/` to put into words, with the mended value where there is one. */
export interface Refusal {
  readonly reason: Reason;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly proposal?: import('./value.ts').Value;
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
  'week-overlap',
  'date-malformed',
  'all-alone',
  'needs-routing-queues',
  'needs-cxone-agent',
  'media-needs-max',
  'no-template',
  'sub-minute',
  'display-name-edges',
  'emoji',
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
