import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { languages } from '../../dialogs/catalog.ts';
import { say } from '../../dialogs/say.ts';
import { type Handler, Refused } from '../http.ts';
import type { Logger } from '../log.ts';
import { parseBounded, readBody } from '../readBody.ts';
import type { Turns } from '../simulator/turns.ts';
import { isSameOrigin } from '../trust.ts';
import type { Job } from './job.ts';
import type { Replayer } from './replayer.ts';

export interface HandlerParts {
  readonly replayer: Replayer;
  readonly turns: Turns;
  readonly log: Logger;
}

/** What one request may bring, all files together. */
export const mostMegabytes = 32;
const longestHead = 64 * 1024;
const mostMilliseconds = 120_000;
const retrySeconds = 10;

const name = z.string().max(200);
const lang = z.enum(['fr', 'en']);
const heads = {
  open: z.strictObject({ lang, name, shownIn: lang.optional() }),
  branch: z.strictObject({
    lang,
    turn: z.int().min(2).max(100_000),
    said: z.array(z.string().min(1).max(4096)).min(1).max(50),
    isContinued: z.boolean(),
  }),
  insights: z.strictObject({
    lang,
    files: z
      .array(z.strictObject({ name, size: z.int().nonnegative() }))
      .min(1)
      .max(500),
  }),
};

/** `POST /replay/…`: a line of JSON, then the bytes of the files. Answers lines of JSON; nothing is stored, and whoever leaves stops the replay. */
export function replayHandlers(parts: HandlerParts): Readonly<Record<Job['kind'], Handler>> {
  return {
    open: handler(parts, heads.open, ({ shownIn, ...head }, file) => ({
      kind: 'open',
      file,
      ...head,
      ...(shownIn && { shownIn }),
    })),
    branch: handler(parts, heads.branch, ({ lang: language, ...branch }, file) => ({
      kind: 'branch',
      file,
      lang: language,
      branch,
    })),
    insights: handler(parts, heads.insights, (head, bytes) => ({
      kind: 'insights',
      lang: head.lang,
      files: parted(head.files, bytes),
    })),
  };
}

/** The files behind one another, by their sizes. */
function parted(files: readonly { readonly name: string; readonly size: number }[], bytes: Uint8Array) {
  let end = 0;
  return files.map(({ name: fileName, size }) => {
    end += size;
    if (end > bytes.length) throw new Refused(400, 'BadJson');
    return { name: fileName, bytes: bytes.subarray(end - size, end) };
  });
}

const handler =
  <T extends { readonly lang: 'fr' | 'en' }>(
    parts: HandlerParts,
    schema: z.ZodType<T>,
    jobOf: (head: T, file: Uint8Array) => Job,
  ): Handler =>
  async (request, response) => {
    if (!isSameOrigin(request)) throw new Refused(403, 'OriginRefused');
    if (parts.turns.isFull()) return busy(response);
    const { head, file } = await framed(request, schema);
    if (parts.turns.isFull()) return busy(response);
    await inTurn(jobOf(head, file), response, parts);
    response.end();
  };

function busy(response: ServerResponse): never {
  response.setHeader('Retry-After', String(retrySeconds));
  throw new Refused(429, 'Busy');
}

async function framed<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<{ head: T; file: Uint8Array }> {
  const bytes = await readBody(request, mostMegabytes * 1024 * 1024 + longestHead);
  const end = bytes.subarray(0, longestHead).indexOf('\n');
  if (end < 0) throw new Refused(400, 'BadJson');
  const read = schema.safeParse(parseBounded(bytes.subarray(0, end)));
  if (!read.success) throw new Refused(400, 'BadJson');
  return { head: read.data, file: bytes.subarray(end + 1) };
}

/** The status waits for the first line: what cannot be read is refused with words. */
async function inTurn(job: Job, response: ServerResponse, { replayer, turns, log }: HandlerParts): Promise<void> {
  const begin = (status: number): void => {
    if (response.headersSent || response.destroyed) return;
    response.writeHead(status, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  };
  const tell = (line: string): void => {
    begin(line.startsWith('{"problems"') ? 422 : 200);
    if (!response.destroyed) response.write(`${line}\n`);
  };
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const end = await turns.take(gone.signal, () => undefined).catch(() => undefined);
  if (!end) return;
  const late = AbortSignal.timeout(mostMilliseconds);
  try {
    await replayer.run(job, { signal: AbortSignal.any([gone.signal, late]), onLine: tell });
  } catch (error) {
    if (gone.signal.aborted) return;
    if (!late.aborted) log.error({ err: error }, 'a replay failed');
    const problem = say(languages[job.lang], late.aborted ? 'replayTooLong' : 'replayFailed');
    tell(JSON.stringify({ problems: [problem] }));
  } finally {
    end();
  }
}
