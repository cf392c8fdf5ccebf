import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const form = /^sha256=([0-9a-f]{64})$/;

/** The bytes of an `X-Hub-Signature-256` header as Meta writes it; anything else is undefined. */
export function signatureIn(header: string | readonly string[] | undefined): Buffer | undefined {
  const hex = typeof header === 'string' ? form.exec(header)?.[1] : undefined;
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}

/** Whether the sender of exactly these bytes holds the app secret; takes the same time whatever is wrong. */
export const isSigned = (body: Uint8Array, signature: Buffer, appSecret: string): boolean =>
  timingSafeEqual(createHmac('sha256', appSecret).update(body).digest(), signature);

/** Compares texts of any length without telling where they differ. */
export const isSameText = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
