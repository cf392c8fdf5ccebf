import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** The way out, in two parts, so that tests can put themselves in its place. */
export interface Network {
  /** Every address that a name has; none when there is no such name. Throws when nobody can tell. */
  readonly resolve: (host: string, signal: AbortSignal) => Promise<readonly string[]>;
  /** A secure connection to one address, whose certificate is that of the host. */
  readonly connect: (address: string, host: string, signal: AbortSignal) => Promise<Socket>;
}

const httpsPort = 443;

/** Asks the name servers themselves: neither the file of hosts nor the search list of this machine has a say. */
export async function resolveName(host: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 1000, tries: 2 });
  const cancel = (): void => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    const failed = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code?: string }] : []));
    const untold = failed.find(({ code }) => code !== 'ENOTFOUND' && code !== 'ENODATA');
    if (!found.length && untold) throw untold;
    return found;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Connects to exactly that address: nothing is looked up any more. */
export const connectSecurely =
  (port = httpsPort): Network['connect'] =>
  async (address, host, signal) => {
    const socket = connectTls({
      host: address,
      port,
      servername: host,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
    });
    // Once given up, it has nobody to tell its errors to.
    socket.on('error', () => undefined);
    try {
      await once(socket, 'secureConnect', { signal });
      return socket;
    } catch (error) {
      socket.destroy();
      throw error;
    }
  };

export const internet: Network = { resolve: resolveName, connect: connectSecurely() };
