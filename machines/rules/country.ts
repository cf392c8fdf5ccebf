import { type CountryCode, getCountries } from 'libphonenumber-js/max';
import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

/** Ascension and Tristan da Cunha have calling codes of their own, but belong to SH. */
const apart: readonly CountryCode[] = ['AC', 'TA'];
/** Countries of the standard where no telephone rings. */
const silent = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'];

/** ISO 3166-1 alpha-2, and XK, which everybody uses for Kosovo. */
export const countries: readonly string[] = [
  ...getCountries().filter((code) => !apart.includes(code)),
  ...silent,
].sort();
const known = new Set(countries);

const isCountry: Rule<string> = (code) => (known.has(code) ? undefined : { reason: 'country-unknown' });

/** Country of the business (R56). */
export const country = z.string().superRefine(ruled(isCountry)).meta({ pattern: '^[A-Z]{2}$' });
