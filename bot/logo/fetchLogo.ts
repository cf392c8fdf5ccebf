import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { type LogoVerdict, mostLogoBytes, type Unseen, type Withheld } from '../../machines/rules/logo.ts';
import { logoUrl } from '../../machines/rules/url.ts';
import { isPublicAddress } from './addresses.ts';
import { internet, type Network } from './network.ts';
import { readLogo } from './readLogo.ts';

export interface FetchParts {
  /** Ends the whole of it. */
  readonly signal: AbortSignal;
  readonly network?: Network;
}

const unseen = (why: Unseen): LogoVerdict => ({ kind: 'unseen', why });
const withheld = (why: Withheld): LogoVerdict => ({ kind: 'withheld', why });

/**
 * Opens the image at a public https address and says what it is. The name is resolved once, every address it has must be
 * public, and one of those very addresses is connected to; no redirect is followed, nothing is sent that identifies
 * anybody, and no more than 5 MB is read. Never throws.
 */
export async function fetchLogo(address: string, { signal, network = internet }: FetchParts): Promise<LogoVerdict> {
  if (!logoUrl.safeParse(address).success) return unseen('unexpected');
  const url = new URL(address);
  try {
    const addresses = await network.resolve(url.hostname, signal);
    if (!addresses.length) return withheld('name');
    if (!addresses.every(isPublicAddress)) return { kind: 'private', host: url.hostname };
    const socket = await connectAny(addresses, url.hostname, { signal, network });
    try {
      const response = await ask(url, socket, signal);
      return await verdictOn(response, url).catch((error: unknown) => {
        if (signal.aborted) return withheld('trickle');
        throw error;
      });
    } finally {
      socket.destroy();
    }
  } catch (error) {
    return signal.aborted ? unseen('slow') : verdictOnFailure(error);
  }
}

/** A name may have several addresses, of which some do not answer; IPv4 first, as it more often does. */
async function connectAny(
  addresses: readonly string[],
  host: string,
  { signal, network }: Required<FetchParts>,
): Promise<Socket> {
  const [first, ...others] = addresses.toSorted((a, b) => Number(a.includes(':')) - Number(b.includes(':')));
  const tried = [first as string, ...others.slice(-1)];
  for (const [i, address] of tried.entries()) {
    const isLast = i === tried.length - 1;
    const patience = isLast ? signal : AbortSignal.any([signal, AbortSignal.timeout(connectMilliseconds)]);
    try {
      return await network.connect(address, host, patience);
    } catch (error) {
      if (isLast || signal.aborted || isCertificate(error)) throw error;
    }
  }
  throw new Error('unreachable');
}
const connectMilliseconds = 1500;

function ask(url: URL, socket: Socket, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      path: url.pathname + url.search,
      headers: {
        Host: url.host,
        'User-Agent': 'Chenal',
        Accept: 'image/png, image/jpeg',
        'Accept-Encoding': 'identity',
        Connection: 'close',
      },
      signal,
    });
    asked.on('response', resolve);
    asked.on('upgrade', () => reject(new Error('the protocol was changed')));
    asked.on('error', reject);
    asked.on('close', () => reject(new Error('no answer')));
    asked.end();
  });
}

const statuses: Readonly<Record<number, Withheld>> = {
  401: 'closed',
  403: 'closed',
  404: 'missing',
  407: 'closed',
  410: 'missing',
  451: 'closed',
};
const redirects = [301, 302, 303, 307, 308];

async function verdictOn(response: IncomingMessage, url: URL): Promise<LogoVerdict> {
  const { statusCode = 0, headers } = response;
  if (redirects.includes(statusCode)) return redirected(headers.location, url);
  const status = statuses[statusCode];
  if (statusCode !== 200) return status ? withheld(status) : unseen('unexpected');
  if (!/^(?:identity)?$/i.test(headers['content-encoding'] ?? '')) return withheld('packed');
  if (Number(headers['content-length']) > mostLogoBytes) return { kind: 'tooBig' };
  const file = await bodyOf(response);
  return file ? readLogo(file, headers['content-type']) : { kind: 'tooBig' };
}

function redirected(location: string | undefined, url: URL): LogoVerdict {
  const target =
    location !== undefined && URL.canParse(location, url.href) ? new URL(location, url.href).href : url.href;
  return target === url.href ? unseen('unexpected') : { kind: 'redirect', target };
}

/** The whole body; undefined as soon as it is larger than a logo may be. */
async function bodyOf(response: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostLogoBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

/** Node's codes for a certificate that is out of date, for another name, or signed by nobody known. */
const isCertificate = (error: unknown): boolean =>
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/.test(
    codeOf(error),
  );

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function verdictOnFailure(error: unknown): LogoVerdict {
  if (isCertificate(error)) return withheld('certificate');
  return unseen(codeOf(error).startsWith('HPE_') ? 'unexpected' : 'unreachable');
}
