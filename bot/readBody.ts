import type { IncomingMessage } from 'node:http';
import { Refused } from './http.ts';

export const bodyLimit = 256 * 1024;
const depthLimit = 32;
const keyLimit = 5000;

/** Reads a body of at most `limit` bytes as they are on the wire; restify's own readers would inflate first and count later. */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<Buffer<ArrayBuffer>> {
  if ((request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw new Refused(415, 'UnsupportedEncoding');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refused(413, 'PayloadTooLarge');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Refused(400, 'BadJson');
  }
  if (size > limit) throw new Refused(413, 'PayloadTooLarge');
  return Buffer.concat(chunks);
}

const jsonType = /^application\/(?:[\w.-]+\+)?json(?:\s*;|$)/i;
export const isJson = ({ headers }: IncomingMessage): boolean => jsonType.test(headers['content-type'] ?? '');

/** Reads a JSON body whose size, depth and keys are bounded. An empty body is `undefined` where the caller allows it. */
export async function readJson(
  request: IncomingMessage,
  { optional = false, limit = bodyLimit, mostKeys = keyLimit } = {},
): Promise<unknown> {
  const mayBeEmpty = optional && !request.headers['content-type'];
  if (!mayBeEmpty && !isJson(request)) throw new Refused(415, 'UnsupportedMedia');
  const bytes = await readBody(request, limit);
  if (bytes.length === 0 && optional) return undefined;
  if (mayBeEmpty) throw new Refused(415, 'UnsupportedMedia');
  return parseBounded(bytes, mostKeys);
}

/** Parses JSON text; the error never quotes it. */
export function parseBounded(bytes: Uint8Array, mostKeys = keyLimit): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!isShallow(text, mostKeys)) throw new Refused(400, 'BadJson');
    return withoutTraps(JSON.parse(text));
  } catch {
    throw new Refused(400, 'BadJson');
  }
}

/** Counts depth and colons outside strings before anything is built. */
function isShallow(text: string, mostKeys: number): boolean {
  let [depth, keys, inString] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === '\\') i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (character === ':') keys++;
    if (depth > depthLimit || keys > mostKeys) return false;
  }
  return true;
}

const traps = new Set(['__proto__', 'constructor', 'prototype']);

/** Drops keys that would reach an object's prototype, and refuses numbers that are not finite. */
function withoutTraps(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Refused(400, 'BadJson');
  if (Array.isArray(value)) return value.map(withoutTraps);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !traps.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTraps(inner)]));
}
