import type { z } from 'zod';
import type { contactSchema } from './schema.ts';

/** Who wrote. The number may be withheld, so the BSUID, where there is one, is who it is (R78; domain.md section 10). */
export interface Customer {
  readonly bsuid?: string;
  /** E.164. */
  readonly number?: string;
  readonly name?: string;
}

export type Contact = z.infer<typeof contactSchema>;

/** The customer with what the contacts add; a contact that says another BSUID or number is somebody else. */
export function customerOf({ number, bsuid }: Customer, contacts: readonly Contact[]): Customer | undefined {
  const isSame = ({ user_id, wa_id }: Contact): boolean | undefined => {
    if (bsuid !== undefined && user_id !== undefined) return user_id === bsuid;
    return number !== undefined && wa_id !== undefined ? wa_id === number : undefined;
  };
  const [first] = contacts;
  const only = contacts.length === 1 && first && isSame(first) === undefined ? first : undefined;
  const contact = contacts.find(isSame) ?? only;
  const customer = { bsuid: bsuid ?? contact?.user_id, number: number ?? contact?.wa_id };
  if (customer.bsuid === undefined && customer.number === undefined) return undefined;
  return withoutBlanks({ ...customer, name: contact?.profile?.name });
}

/** Absent is absent, in equality and in JSON alike. */
export const withoutBlanks = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
