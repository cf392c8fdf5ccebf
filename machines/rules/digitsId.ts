import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';

const [min, max] = [5, 20];

const isDigits: Rule<string> = (id) => {
  if (!id) return { reason: 'empty' };
  if (!/^[0-9]+$/.test(id)) return { reason: 'digits-only' };
  return id.length < min || id.length > max
    ? { reason: 'digits-length', args: { min, max, length: id.length } }
    : undefined;
};

/** An identifier of the Graph API, such as that of a Business Manager (R24). */
export const digitsId = z
  .string()
  .superRefine(ruled(isDigits))
  .meta({ pattern: `^[0-9]{${min},${max}}$` });
