import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Network } from '../../../bot/logo/network.ts';
import { certificateFor } from './certificate.ts';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site somewhere on the internet, whichever address its name is said to have; in truth a TLS server of this test. */
export interface LogoHost {
  readonly network: Network;
  readonly port: number;
  /** Addresses that were connected to, in order. */
  readonly dialed: readonly string[];
  /** Names that were resolved, in order. */
  readonly resolved: readonly string[];
  readonly requests: readonly IncomingMessage[];
  /** Bytes that arrived over every connection. */
  readonly bytesRead: () => number;
}

interface HostParts {
  readonly respond: Respond;
  /** What the name servers answer, one after the other; the last answer stays. */
  readonly answers?: readonly (readonly string[])[];
  readonly isTrusted?: boolean;
}

const publicAddress = '93.184.215.14';
const certificate = certificateFor('*.example.com');

export async function openLogoHost({
  respond,
  answers = [[publicAddress]],
  isTrusted = true,
}: HostParts): Promise<LogoHost> {
  const [dialed, resolved, requests]: [string[], string[], IncomingMessage[]] = [[], [], []];
  const sockets: Socket[] = [];
  const server = createServer(certificate, (request, response) => {
    requests.push(request);
    respond(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const network: Network = {
    resolve: async (host) => answers[Math.min(resolved.push(host), answers.length) - 1] ?? [],
    connect: async (address, host, signal) => {
      dialed.push(address);
      const ca = isTrusted ? { ca: certificate.cert } : {};
      const socket = connect({ host: '127.0.0.1', port, servername: host, ...ca });
      sockets.push(socket);
      await once(socket, 'secureConnect', { signal });
      return socket;
    },
  };
  const bytesRead = (): number => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0);
  return { network, port, dialed, resolved, requests, bytesRead };
}
