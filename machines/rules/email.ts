import { z } from 'zod';
import { type Rule, ruled } from '../refusal.ts';
import { isHostName } from './host.ts';

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;

const isEmail: Rule<string> = (text) => {
  if (!text) return { reason: 'empty' };
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, at), text.slice(at + 1)];
  const short = text.length <= 254 && name.length <= 64;
  return at > 0 && short && local.test(name) && isHostName(domain) ? undefined : { reason: 'email-malformed' };
};

/** One address that any mail system takes: no quotes, no comments, domain in lower-case ASCII (R36). */
export const email = z.string().superRefine(ruled(isEmail)).meta({ format: 'email' });
