import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

const isReachable: Rule<string> = (value) => {
  if (!value) return { reason: 'empty' };
  if (!/^\+[1-9][0-9]*$/.test(value)) return { reason: 'phone-country-missing' };
  const problem = validatePhoneNumberLength(value);
  if (problem === 'INVALID_COUNTRY') return { reason: 'phone-country-missing' };
  if (problem) return { reason: 'phone-length', args: { length: value.length - 1 } };
  const phone = parsePhoneNumberFromString(value);
  if (!phone?.isValid()) return { reason: 'phone-unassigned' };
  if (phone.getType() === 'PREMIUM_RATE') return { reason: 'phone-premium' };
  return phone.number === value ? undefined : { reason: 'phone-length', proposal: phone.number };
};

/** A number in E.164 that can own a WhatsApp account, mobile or land line (R18, R19). */
export const phoneNumber = z.string().superRefine(ruled(isReachable)).meta({ pattern: '^\\+[1-9][0-9]{6,14}$' });

/** Certainly a land line, where a text message does not arrive; in North America nobody can tell. */
export const isLandline = (e164: string): boolean => parsePhoneNumberFromString(e164)?.getType() === 'FIXED_LINE';

/** ISO 3166-1 alpha-2 code of the country that a number belongs to. */
export const countryOfPhone = (e164: string): string | undefined => parsePhoneNumberFromString(e164)?.country;

/** The number as it is written on a business card, with its country code: `+1 416 555 0123`. */
export const spelledPhone = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
