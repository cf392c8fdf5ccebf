import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';

/** What is stored was not sealed with any key at hand, or not for this place, or it was changed. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable';
}

/** Keeps what people said unreadable at rest; whoever has the database file alone has nothing. */
export interface Seal {
  /** `place`: table and row, so that nothing sealed for one row is believed in another. */
  seal(place: string, text: string): Uint8Array;
  /** Throws `Unsealable`. */
  open(place: string, sealed: unknown): string;
}

export interface SealKey {
  /** Tells which key sealed a text, and nothing of the key. */
  readonly id: Buffer;
  readonly key: Buffer;
}

const [form, idBytes, nonceBytes, tagBytes] = [1, 4, 12, 16];
const headBytes = 1 + idBytes + nonceBytes + tagBytes;
const cipher = 'aes-256-gcm';

/** Seals with the first key, and opens with any of them. */
export function openSeal(keys: readonly [SealKey, ...SealKey[]]): Seal {
  const byId = new Map(keys.map((one) => [one.id.toString('hex'), one.key]));
  const [{ id, key }] = keys;
  const head = Buffer.from([form, ...id]);
  return {
    seal(place, text) {
      const nonce = randomBytes(nonceBytes);
      const cipherer = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipherer.update(text, 'utf8'), cipherer.final()]);
      return Buffer.concat([head, nonce, cipherer.getAuthTag(), body]);
    },
    open(place, sealed) {
      if (!(sealed instanceof Uint8Array) || sealed.length < headBytes || sealed[0] !== form)
        throw new Unsealable('not sealed');
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
      const own = byId.get(bytes.subarray(1, 1 + idBytes).toString('hex'));
      if (!own) throw new Unsealable('unknown key');
      const from = 1 + idBytes;
      const opener = createDecipheriv(cipher, own, bytes.subarray(from, from + nonceBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(from + nonceBytes, headBytes));
      try {
        return Buffer.concat([opener.update(bytes.subarray(headBytes)), opener.final()]).toString('utf8');
      } catch {
        throw new Unsealable('changed');
      }
    },
  };
}

const keyOf = (secret: string): SealKey => {
  const key = Buffer.from(hkdfSync('sha256', secret, 'chenal', 'what people said, at rest', 32));
  return { key, id: createHash('sha256').update('chenal key id').update(key).digest().subarray(0, idBytes) };
};

const keyFile = (database: string): string => `${database}.key`;

/** The key of SESSION_SECRET where there is one; beside it or alone, the key of the file next to the database. */
export function sealKeys(database: string | null, secret?: string): readonly [SealKey, ...SealKey[]] {
  const beside = database && readKey(keyFile(database));
  if (secret !== undefined) return [keyOf(secret), ...(beside ? [keyOf(beside)] : [])];
  return [keyOf(beside || (database ? madeKey(keyFile(database)) : randomBytes(32).toString('base64url')))];
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Two processes that start together agree on the key of the one that wrote it first. */
function madeKey(file: string): string {
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600, flush: true });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  return readKey(file) as string;
}
