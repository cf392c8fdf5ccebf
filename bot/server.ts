import type { Server, ServerResponse } from 'node:http';
import restify from 'restify';
import type { DirectLineRoute } from './directline/routes.ts';
import { type Handler, Refused, refuse, route, sendJson } from './http.ts';
import type { Logger } from './log.ts';

export interface ServerParts {
  readonly log: Logger;
  readonly isReady: () => Promise<boolean>;
  readonly messages: Handler;
  readonly routes: readonly DirectLineRoute[];
}

export interface RunningServer {
  readonly http: Server;
  listen(port: number, host: string): Promise<void>;
  /** Lets what is under way finish, refuses what is new, and is done within the grace period. */
  close(): Promise<void>;
}

const graceMilliseconds = 8000;

/** restify for the routes; bodies, answers and errors are our own. */
export function createServer({ log, isReady, messages, routes }: ServerParts): RunningServer {
  const server = restify.createServer({ name: '', log: log as never, ignoreTrailingSlash: true });
  const http = server.server as Server;
  // restify passes the server's errors on, and without a listener there they would end the process.
  server.on('error', (error: unknown) => http.listening && log.error({ err: error }, 'the server reported an error'));
  let isClosing = false;
  setLimits(http);

  server.pre((_request: unknown, response: ServerResponse, next: () => void) => {
    if (isClosing) response.setHeader('Connection', 'close');
    next();
  });
  server.on(
    'restifyError',
    (_request: unknown, response: ServerResponse & { _sent?: boolean }, error: unknown, done: () => void) => {
      refuse(response, routingRefusal(error), log);
      response._sent = true;
      done();
    },
  );

  const add = (verb: 'get' | 'post', path: string, handler: Handler): void =>
    void server[verb](path, route(handler, log) as unknown as restify.RequestHandler);
  add('post', '/api/messages', messages);
  add('get', '/healthz', (_request, response) => sendJson(response, 200, { status: 'ok' }));
  add('get', '/readyz', async (_request, response) => {
    if (isClosing) throw new Refused(503, 'ShuttingDown');
    if (!(await isReady().catch(() => false))) throw new Refused(503, 'StoreUnavailable');
    sendJson(response, 200, { status: 'ready' });
  });
  for (const { verb, path, handler } of routes) add(verb, path, handler);

  return {
    http,
    listen: (port, host) => listening(http, { port, host }),
    close: () => {
      isClosing = true;
      return closed(http);
    },
  };
}

/** Slow senders are dropped, and a browser's idle connections do not hold the server open. */
function setLimits(http: Server): void {
  http.headersTimeout = 10_000;
  http.requestTimeout = 15_000;
  http.keepAliveTimeout = 5000;
  http.maxHeadersCount = 100;
  http.maxConnections = 8000;
}

function routingRefusal(error: unknown): Refused {
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 405) return new Refused(405, 'MethodNotAllowed');
  return status !== undefined && status < 500 ? new Refused(404, 'NotFound') : new Refused(500, 'Unexpected');
}

const listening = (http: Server, { port, host }: { port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });

const closed = (http: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => http.closeAllConnections(), graceMilliseconds);
    http.close(() => {
      clearTimeout(force);
      resolve();
    });
    http.closeIdleConnections();
  });
