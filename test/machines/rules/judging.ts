import type { z } from 'zod';
import { refusalOf } from '../../../machines/refusal.ts';
import type { Value } from '../../../machines/value.ts';

/** `ok`, or the reason of the refusal with its proposal: `reason → proposal`. */
export function judge(schema: z.ZodType, value: Value): string {
  const { error } = schema.safeParse(value);
  if (!error) return 'ok';
  const { reason, proposal } = refusalOf(error);
  return proposal === undefined ? reason : `${reason} → ${proposal}`;
}
