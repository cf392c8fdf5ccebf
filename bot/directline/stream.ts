import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refused, urlOf } from '../http.ts';
import type { Logger } from '../log.ts';
import { isSameOrigin } from '../trust.ts';
import type { Line } from './line.ts';
import { activitySet, conversationIn, watermarkOf } from './routes.ts';
import type { Tokens } from './tokens.ts';

const largestFrame = 64 * 1024;
const mostUnreadBytes = 1024 * 1024;
const mostSockets = 6000;
/** Clients that do not answer the goodbye are cut. */
const partingMilliseconds = 1000;
const streamPath = /^\/v3\/directline\/conversations\/[^/]+\/stream$/;

export interface Streams {
  close(): void;
}

/** The stream of each conversation over WebSocket: first what the client has missed, then what is new. */
export function openStreams(
  server: Server,
  { line, tokens, log }: { line: Line; tokens: Tokens; log: Logger },
): Streams {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });

  const admit = async (request: IncomingMessage): Promise<{ conversationId: string; watermark: number }> => {
    const url = urlOf(request);
    if (!streamPath.test(url.pathname)) throw new Refused(404, 'NotFound');
    if (!isSameOrigin(request)) throw new Refused(403, 'OriginRefused');
    if (sockets.clients.size >= mostSockets) throw new Refused(503, 'StoreUnavailable');
    const watermark = watermarkOf(url);
    const { conversationId } = tokens.verifyStream(url.searchParams.get('t') ?? '');
    if (conversationId !== conversationIn(request)) throw new Refused(403, 'BadToken');
    await line.check(conversationId);
    return { conversationId, watermark };
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    admit(request).then(
      ({ conversationId, watermark }) =>
        sockets.handleUpgrade(request, socket, head, (client) =>
          serve(client, line, { conversationId, watermark, log }),
        ),
      (error: unknown) => turnAway(socket, error),
    );
  });

  return {
    close: () => {
      for (const client of sockets.clients) client.close(1012);
      setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, partingMilliseconds).unref();
      sockets.close();
    },
  };
}

function turnAway(socket: Duplex, error: unknown): void {
  const status = error instanceof Refused ? error.status : 503;
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

interface Place {
  readonly conversationId: string;
  readonly watermark: number;
  readonly log: Logger;
}

/** Every piece of news makes the client catch up from where it stands, one read at a time, so nothing is lost or doubled. */
function serve(client: WebSocket, line: Line, { conversationId, watermark, log }: Place): void {
  let shown = watermark;
  const catchUp = async (): Promise<void> => {
    const news = await line.since(conversationId, shown);
    if (news.length === 0 || client.readyState !== client.OPEN) return;
    if (client.bufferedAmount > mostUnreadBytes) return client.close(1013);
    client.send(JSON.stringify(activitySet(news, shown)));
    shown = news.at(-1)?.sequence ?? shown;
  };
  let last = Promise.resolve();
  const next = (): void => {
    last = last.then(catchUp).catch((error: unknown) => {
      log.warn({ err: error }, 'a stream was closed');
      client.close(1011);
    });
  };
  const stop = line.watch(conversationId, next);
  client.on('close', stop);
  client.on('error', () => client.terminate());
  // Clients only send empty frames to learn whether the connection still lives.
  client.on('message', (_, isBinary) => void (isBinary && client.close(1003)));
  next();
}
