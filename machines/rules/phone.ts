import { type NumberType, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
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

interface Reading {
  readonly type: NumberType;
  readonly country: string | undefined;
  readonly spelled: string;
}

/** Reading a number takes longer than all the rest of a turn, and a conversation has few of them. */
const readings = new Map<string, Reading>();
const mostReadings = 200;

function reading(e164: string): Reading {
  const before = readings.get(e164);
  if (before) return before;
  if (readings.size > mostReadings) readings.clear();
  const phone = parsePhoneNumberFromString(e164);
  const found = { type: phone?.getType(), country: phone?.country, spelled: phone?.formatInternational() ?? e164 };
  readings.set(e164, found);
  return found;
}

/** What sort of line a number is; in North America nobody can tell a land line from a mobile one. */
export const lineType = (e164: string): NumberType => reading(e164).type;

/** Certainly a land line, where a text message does not arrive. */
export const isLandline = (e164: string): boolean => lineType(e164) === 'FIXED_LINE';

/** ISO 3166-1 alpha-2 code of the country that a number belongs to. */
export const countryOfPhone = (e164: string): string | undefined => reading(e164).country;

/** The number as it is written on a business card, with its country code: `+1 416 555 0123`. */
export const spelledPhone = (e164: string): string => reading(e164).spelled;
