import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from './log.ts';
import { StoreUnavailable } from './storage/store.ts';

/** Why a request is not served, in words that tell nothing of what was sent or what lies inside. */
const refusals = {
  BadJson: ['Le corps de la requête n’est pas un JSON acceptable.', 'The request body is not acceptable JSON.'],
  BadActivity: ['L’activité est incomplète ou mal formée.', 'The activity is incomplete or malformed.'],
  BadWebhook: ['Le webhook est incomplet ou mal formé.', 'The webhook is incomplete or malformed.'],
  BadUser: ['L’identifiant doit commencer par dl_.', 'The user id must start with dl_.'],
  BadWatermark: ['Le filigrane doit être un nombre.', 'The watermark must be a number.'],
  BadUpload: ['Le téléversement n’est pas lisible.', 'The upload cannot be read.'],
  Unauthorized: ['Authentification refusée.', 'Authentication refused.'],
  BadSignature: ['Signature refusée.', 'Signature refused.'],
  BadVerifyToken: ['Jeton de vérification refusé.', 'Verify token refused.'],
  BadToken: ['Ce jeton n’ouvre pas cette conversation.', 'This token does not open this conversation.'],
  TokenExpired: ['Ce jeton a expiré.', 'This token has expired.'],
  OriginRefused: ['Cette origine n’est pas admise.', 'This origin is not admitted.'],
  LocalOnly: [
    'Sans MicrosoftAppId, cette adresse ne répond qu’à cette machine.',
    'Without MicrosoftAppId, this address answers this machine only.',
  ],
  Forbidden: ['Ce locataire n’est pas admis.', 'This tenant is not admitted.'],
  NotFound: ['Rien à cette adresse.', 'Nothing at this address.'],
  MethodNotAllowed: ['Méthode refusée.', 'Method not allowed.'],
  PayloadTooLarge: ['La requête est trop volumineuse.', 'The request is too large.'],
  UnsupportedEncoding: ['Envoyez le corps sans compression.', 'Send the body uncompressed.'],
  UnsupportedMedia: ['Envoyez du JSON.', 'Send JSON.'],
  Timeout: ['La requête a tardé.', 'The request took too long.'],
  StoreUnavailable: [
    'La base de données ne répond pas; réessayez bientôt.',
    'The database does not answer; try again soon.',
  ],
  AuthUnavailable: ['Les clés d’authentification sont hors d’atteinte.', 'The authentication keys are out of reach.'],
  AssetMissing: [
    'Le composant de clavardage manque. Avec un accès au réseau, lancez\u00a0: npm install',
    'The chat component is missing. With network access, run: npm install',
  ],
  Busy: [
    'D’autres simulations sont en cours; réessayez dans un instant.',
    'Other simulations are running; try again in a moment.',
  ],
  ShuttingDown: ['Le serveur s’arrête.', 'The server is shutting down.'],
  Unexpected: ['Une erreur est survenue.', 'Something went wrong.'],
} as const satisfies Readonly<Record<string, readonly [fr: string, en: string]>>;
export type RefusalCode = keyof typeof refusals;

/** A request that is answered with a status and a fixed text. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: RefusalCode;
  constructor(status: number, code: RefusalCode) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
/** restify reads `length`: three parameters and no promise returned, so that nothing of the request is ever logged. */
export type Route = (request: IncomingMessage, response: ServerResponse, next: (stop: false) => void) => void;

/** Wraps a handler so that every way of failing has one fixed answer. */
export const route = (handler: Handler, log: Logger): Route => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await handler(request, response);
    } catch (error) {
      refuse(response, asRefused(error, log), log);
    }
  };
  return (request, response, next) => void serve(request, response).finally(() => next(false));
};

function asRefused(error: unknown, log: Logger): Refused {
  if (error instanceof Refused) return error;
  log.error({ err: error }, 'a request failed');
  return error instanceof StoreUnavailable ? new Refused(503, 'StoreUnavailable') : new Refused(500, 'Unexpected');
}

/** Answers a refusal; a body that was not read to its end closes the connection. */
export function refuse(response: ServerResponse, { status, code }: Refused, log: Logger): void {
  if (response.headersSent) return void response.end();
  const traceId = randomUUID();
  log.debug({ status, code, traceId }, 'a request was refused');
  const [fr, en] = refusals[code];
  if (status === 413 || status === 408) response.setHeader('Connection', 'close');
  if (status === 503) response.setHeader('Retry-After', '2');
  sendJson(response, status, { error: { code, message: `${fr} / ${en}`, traceId } });
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}

/** The request's address as a URL; only its path and query mean anything. */
export const urlOf = (request: IncomingMessage): URL =>
  URL.parse(request.url ?? '/', 'http://chenal') ?? new URL('http://chenal/');
