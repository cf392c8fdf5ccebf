import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { HandedFile } from '../../dialogs/message.ts';
import { handedFile } from '../handedFile.ts';
import { type Handler, Refused, sendJson, urlOf } from '../http.ts';
import { parseBounded, readBody, readJson } from '../readBody.ts';
import type { Appended } from '../storage/activityLog.ts';
import { isSameOrigin } from '../trust.ts';
import type { Line } from './line.ts';
import { type Grant, lifetimeSeconds, type Tokens } from './tokens.ts';

const locale = z.string().max(35).optional().catch(undefined);
const userId = z.string().regex(/^dl_[\w-]{1,60}$/);
const userSchema = z.object({ user: z.object({ id: userId.optional() }).optional() }).optional();
const startSchema = z.object({ locale }).optional();
const spokenSchema = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  channelData: z
    .looseObject({ clientActivityID: z.string().max(100).optional().catch(undefined) })
    .nullish()
    .catch(null),
});

export type Verb = 'get' | 'post';
export interface DirectLineRoute {
  readonly verb: Verb;
  readonly path: string;
  readonly handler: Handler;
}

/** Direct Line 3.0, as its JavaScript client speaks it. */
export function directLineRoutes(line: Line, tokens: Tokens): readonly DirectLineRoute[] {
  const opened = (request: IncomingMessage, grant: Grant, watermark?: string) => ({
    conversationId: grant.conversationId,
    token: tokens.issue(grant),
    expires_in: lifetimeSeconds,
    streamUrl: streamUrl(request, tokens.issueStream(grant), { ...grant, watermark }),
  });
  const granted = (request: IncomingMessage): Grant => {
    const grant = tokens.verify(bearer(request));
    if (grant.conversationId !== conversationIn(request)) throw new Refused(403, 'BadToken');
    return grant;
  };

  const generate: Handler = async (request, response) => {
    const body = userSchema.safeParse(await readJson(request, { optional: true }));
    if (!body.success) throw new Refused(400, 'BadUser');
    const grant = {
      conversationId: randomBytes(16).toString('base64url'),
      userId: body.data?.user?.id ?? `dl_${randomBytes(12).toString('base64url')}`,
    };
    sendJson(response, 200, {
      conversationId: grant.conversationId,
      token: tokens.issue(grant),
      expires_in: lifetimeSeconds,
    });
  };
  const refresh: Handler = async (request, response) => {
    const grant = tokens.verifyForRefresh(bearer(request));
    await line.check(grant.conversationId);
    sendJson(response, 200, {
      conversationId: grant.conversationId,
      token: tokens.issue(grant),
      expires_in: lifetimeSeconds,
    });
  };
  const start: Handler = async (request, response) => {
    const grant = tokens.verify(bearer(request));
    const body = startSchema.safeParse(await readJson(request, { optional: true }));
    const isNew = await line.start(grant, body.data?.locale);
    sendJson(response, isNew ? 201 : 200, opened(request, grant));
  };
  const reconnect: Handler = async (request, response) => {
    const grant = granted(request);
    const watermark = watermarkOf(urlOf(request));
    await line.check(grant.conversationId);
    sendJson(response, 200, opened(request, grant, String(watermark)));
  };
  const post: Handler = async (request, response) => {
    const grant = granted(request);
    const spoken = spokenSchema.safeParse(await readJson(request));
    if (!spoken.success) throw new Refused(400, 'BadActivity');
    sendJson(response, 200, { id: await line.hear(grant, spoken.data) });
  };
  const list: Handler = async (request, response) => {
    const grant = granted(request);
    const watermark = watermarkOf(urlOf(request));
    await line.check(grant.conversationId);
    sendJson(response, 200, activitySet(await line.since(grant.conversationId, watermark), watermark));
  };
  const upload: Handler = async (request, response) => {
    const grant = granted(request);
    const { activity, file } = await uploaded(request);
    const spoken = spokenSchema.safeParse(activity);
    if (!spoken.success) throw new Refused(400, 'BadUpload');
    sendJson(response, 200, { id: await line.hear(grant, { ...spoken.data, ...(file && { file }) }) });
  };

  const root = '/v3/directline';
  const conversation = `${root}/conversations/:conversation`;
  return [
    { verb: 'post', path: `${root}/tokens/generate`, handler: generate },
    { verb: 'post', path: `${root}/tokens/refresh`, handler: refresh },
    { verb: 'post', path: `${root}/conversations`, handler: start },
    { verb: 'get', path: conversation, handler: reconnect },
    { verb: 'post', path: `${conversation}/activities`, handler: post },
    { verb: 'get', path: `${conversation}/activities`, handler: list },
    { verb: 'post', path: `${conversation}/upload`, handler: upload },
  ].map(({ handler, ...rest }) => ({ ...rest, verb: rest.verb as Verb, handler: ofOurPages(handler) }));
}

const ofOurPages =
  (handler: Handler): Handler =>
  (request, response) => {
    if (!isSameOrigin(request)) throw new Refused(403, 'OriginRefused');
    return handler(request, response);
  };

/** Client and server share this shape over HTTP and over the stream. */
export const activitySet = (appended: readonly Appended[], watermark: number) => ({
  activities: appended.map(({ activity }) => activity),
  watermark: String(appended.at(-1)?.sequence ?? watermark),
});

export function bearer(request: IncomingMessage): string {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw new Refused(403, 'BadToken');
  return token;
}

export const conversationIn = (request: IncomingMessage): string => urlOf(request).pathname.split('/')[4] ?? '';

export function watermarkOf(url: URL): number {
  const watermark = url.searchParams.get('watermark') || '0';
  if (!/^(-|\d{1,12})$/.test(watermark)) throw new Refused(400, 'BadWatermark');
  return watermark === '-' ? 0 : Number(watermark);
}

function streamUrl(
  request: IncomingMessage,
  token: string,
  { conversationId, watermark = '-' }: Grant & { watermark?: string },
): string {
  const isSecure = request.headers['x-forwarded-proto'] === 'https' || request.headers.origin?.startsWith('https:');
  const query = new URLSearchParams({ watermark, t: token });
  return `${isSecure ? 'wss' : 'ws'}://${request.headers.host}/v3/directline/conversations/${conversationId}/stream?${query}`;
}

/** The activity of a multipart upload, and the file that came with it; several are none. */
async function uploaded(request: IncomingMessage): Promise<{ activity: unknown; file?: HandedFile }> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data;/i.test(type)) throw new Refused(415, 'UnsupportedMedia');
  const body = await readBody(request, uploadLimit);
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => undefined);
  const part = form?.get('activity');
  if (!form || !part) throw new Refused(400, 'BadUpload');
  const activity = parseBounded(await bytesOf(part));
  const files = form.getAll('file').filter((one): one is File => typeof one !== 'string');
  const [first] = files;
  if (!first) return { activity };
  const name = nameOf(first);
  if (files.length > 1) return { activity, file: { name, problem: 'several' } };
  return { activity, file: await handedFile({ name, bytes: await bytesOf(first) }) };
}
const uploadLimit = 6 * 1024 * 1024;

const bytesOf = async (part: File | string): Promise<Uint8Array> =>
  typeof part === 'string' ? Buffer.from(part) : Buffer.from(await part.arrayBuffer());

const nameOf = ({ name }: File): string =>
  name
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
    .slice(0, 200);
