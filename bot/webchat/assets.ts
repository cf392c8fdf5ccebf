import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Handler, Refused } from '../http.ts';
import type { Logger } from '../log.ts';
import { bundlePath, compressedPath, type Encoding, encodings, fetchBundle, hasBundle, webChat } from './bundle.ts';

export const scriptType = 'text/javascript; charset=utf-8';
/** Addresses hold a version or a digest, so what they name never changes. */
const forever = 'public, max-age=31536000, immutable';

export interface Asset {
  readonly path: string;
  readonly handler: Handler;
}

export const styleType = 'text/css; charset=utf-8';

/** A small file of this folder, compressed once. */
export const asset = (fileName: string, type: string): Asset => {
  const bytes = readFileSync(join(import.meta.dirname, fileName));
  return { path: `/assets/${digestOf([bytes])}/${fileName}`, handler: compressing(bytes, type) };
};

/** Small files under one address, so that scripts among them can import each other by name; `../` borrows one of a neighbour. */
export function assetsOf(folder: string, fileNames: readonly string[]): readonly Asset[] {
  const files = fileNames.map((name) => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }));
  const digest = digestOf(files.map(({ bytes }) => bytes));
  return files.map(({ name, bytes }) => ({
    path: `/assets/${digest}/${name}`,
    handler: compressing(bytes, name.endsWith('.css') ? styleType : scriptType),
  }));
}

function digestOf(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const bytes of parts) hash.update(bytes);
  return hash.digest('hex').slice(0, 12);
}

function compressing(bytes: Buffer, type: string): Handler {
  const compressed = gzipSync(bytes);
  return (request, response) => {
    const isZipped = accepted(request).includes('gzip');
    serve(response, isZipped ? compressed : bytes, { type, encoding: isZipped ? 'gzip' : undefined });
  };
}

/** Web Chat's own script; fetched now when the installation could not. */
export function webChatAsset(log: Logger): Asset {
  const kept = new Map<string, Buffer>();
  let fetching: Promise<void> | undefined;
  const ensure = async (): Promise<void> => {
    if (hasBundle()) return;
    fetching ??= fetchBundle().finally(() => {
      fetching = undefined;
    });
    await fetching.catch((error: unknown) => {
      log.error({ err: error }, 'the chat component could not be fetched; with network access, run: npm install');
      throw new Refused(503, 'AssetMissing');
    });
  };
  const handler: Handler = async (request, response) => {
    await ensure();
    const encoding = encodings.find((one) => accepted(request).includes(one));
    const path = encoding ? compressedPath(encoding) : bundlePath;
    const bytes = kept.get(path) ?? (await readFile(path));
    kept.set(path, bytes);
    serve(response, bytes, { type: scriptType, encoding });
  };
  return { path: `/assets/${webChat.fileName}`, handler };
}

function accepted(request: IncomingMessage): readonly Encoding[] {
  const offered = String(request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  return encodings.filter((one) =>
    offered.some((offer) => offer === one || (offer.startsWith(`${one};`) && !/q=0(\.0*)?$/.test(offer))),
  );
}

function serve(
  response: ServerResponse,
  bytes: Buffer,
  { type, encoding }: { type: string; encoding?: Encoding },
): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': forever,
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(bytes);
}
