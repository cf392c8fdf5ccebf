import { createHmac, hash } from 'node:crypto';

/** The same id always gets the same pseudonym; only the holder of the app secret can tell which. */
export type Pseudonym = (of: 'bsuid' | 'number' | 'message', id: string) => string;

/** The key comes from the app secret, which is not in the database: a copy of the file tells nobody's number. */
export function openPseudonyms(appSecret: string): Pseudonym {
  const key = createHmac('sha256', appSecret).update('chenal: pseudonyms of webhooks').digest('hex');
  // Before the id and cut short, a key needs no HMAC, which takes twenty times as long and a delivery may have thousands.
  return (of, id) => hash('sha256', `${key}${of}\0${id}`, 'base64url').slice(0, 22);
}
