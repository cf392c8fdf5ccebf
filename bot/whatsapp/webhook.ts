import type { IncomingMessage } from 'node:http';
import { messagesOf } from '../../machines/whatsapp/payload.ts';
import type { Problem } from '../../machines/whatsapp/reader.ts';
import type { DirectLineRoute } from '../directline/routes.ts';
import { type Handler, Refused, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import { isJson, parseBounded, readBody } from '../readBody.ts';
import type { InboundLog } from '../storage/inboundLog.ts';
import type { WebhookCounters } from './counters.ts';
import { deliveredOf } from './delivered.ts';
import { openPseudonyms } from './pseudonyms.ts';
import type { Routing } from './routing.ts';
import { isSameText, isSigned, signatureIn } from './signature.ts';

export interface WebhookParts {
  readonly appSecret: string;
  readonly verifyToken?: string;
  readonly inbox: InboundLog;
  readonly routing: Routing;
  readonly counters: WebhookCounters;
  readonly log: Logger;
}

const largestBody = 3 * 1024 * 1024;
/** A key of such a payload takes some twenty bytes with its value. */
const mostKeys = 200_000;

/** Meta's verification and deliveries: a delivery is answered when it is written, and routed afterwards. */
export function webhookRoutes(parts: WebhookParts): readonly DirectLineRoute[] {
  const path = '/whatsapp/webhook';
  return [
    { verb: 'get', path, handler: verification(parts) },
    { verb: 'post', path, handler: delivery(parts) },
  ];
}

const plainChallenge = /^[\w.~-]{1,128}$/;

function verification({ verifyToken }: WebhookParts): Handler {
  return (request, response) => {
    const query = urlOf(request).searchParams;
    const challenge = query.get('hub.challenge') ?? '';
    const isKnown = verifyToken !== undefined && isSameText(query.get('hub.verify_token') ?? '', verifyToken);
    if (!isKnown || query.get('hub.mode') !== 'subscribe' || !plainChallenge.test(challenge))
      throw new Refused(403, 'BadVerifyToken');
    response.writeHead(200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(challenge);
  };
}

function delivery({ appSecret, inbox, routing, counters, log }: WebhookParts): Handler {
  const pseudonym = openPseudonyms(appSecret);
  const accept: Handler = async (request, response) => {
    const receivedAt = new Date().toISOString();
    const { events, problems } = messagesOf(await signedJson(request, appSecret));
    if (events.length === 0 && problems.some(isBroken)) throw new Refused(400, 'BadWebhook');
    const added = await inbox.append(deliveredOf(events, pseudonym, receivedAt));
    response.writeHead(200, { 'Content-Length': 0 });
    response.end();
    counters.accepted++;
    counters.messages += added.messages.length;
    counters.statuses += added.statuses.length;
    counters.duplicates += events.length - added.messages.length - added.statuses.length;
    note(problems, { counters, log });
    routing.take(added.messages);
  };
  return async (request, response) => {
    counters.deliveries++;
    try {
      await accept(request, response);
    } catch (error) {
      if (error instanceof Refused) countRefusal(error, counters);
      throw error;
    }
  };
}

/** Who sends is settled before anything of the body is looked at. */
async function signedJson(request: IncomingMessage, appSecret: string): Promise<unknown> {
  const signature = signatureIn(request.headers['x-hub-signature-256']);
  if (!signature) throw new Refused(401, 'BadSignature');
  const body = await readBody(request, largestBody);
  if (!isSigned(body, signature, appSecret)) throw new Refused(401, 'BadSignature');
  if (!isJson(request)) throw new Refused(415, 'UnsupportedMedia');
  return parseBounded(body, mostKeys);
}

function countRefusal({ status }: Refused, counters: WebhookCounters): void {
  if (status === 401) counters.badSignature++;
  else if (status === 413) counters.tooLarge++;
  else counters.malformed++;
}

/** Not ours to act upon, but nothing is wrong with it. */
const isOther = ({ reason }: Problem): boolean => reason === 'other-object' || reason === 'other-field';
const isBroken = (problem: Problem): boolean => !isOther(problem) && problem.reason !== 'account-error';
const mostLogged = 5;

function note(problems: readonly Problem[], { counters, log }: Pick<WebhookParts, 'counters' | 'log'>): void {
  const wrong = problems.filter((problem) => !isOther(problem));
  counters.otherChanges += problems.length - wrong.length;
  counters.problems += wrong.length;
  if (wrong.length > 0)
    log.warn({ count: wrong.length, problems: wrong.slice(0, mostLogged) }, 'parts of a webhook gave no event');
}
