import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fetchLogo } from '../../bot/logo/fetchLogo.ts';
import { connectSecurely, type Network } from '../../bot/logo/network.ts';
import { certificateFor } from './helpers/certificate.ts';
import { openLogoHost, type Respond } from './helpers/logoHost.ts';
import { png } from './helpers/pictures.ts';

const address = 'https://www.example.com/marque/logo.png?v=2';
const file = png({ width: 640, height: 640 });
const soon = (): AbortSignal => AbortSignal.timeout(10_000);
const serve: Respond = (_request, response) => void response.writeHead(200, { 'Content-Type': 'image/png' }).end(file);
const good = { kind: 'image', format: 'png', width: 640, height: 640, bytes: file.length };

describe('fetchLogo', () => {
  test('asks for the file and tells nothing about anybody', async () => {
    const host = await openLogoHost({ respond: serve });
    expect(await fetchLogo(address, { signal: soon(), network: host.network })).toEqual(good);
    const [request] = host.requests;
    expect([request?.method, request?.url]).toEqual(['GET', '/marque/logo.png?v=2']);
    expect(request?.headers).toEqual({
      host: 'www.example.com',
      'user-agent': 'Chenal',
      accept: 'image/png, image/jpeg',
      'accept-encoding': 'identity',
      connection: 'close',
    });
  });

  test.each([
    'http://www.example.com/logo.png',
    'https://user:secret@www.example.com/logo.png',
    'https://www.example.com:8443/logo.png',
    'https://127.0.0.1/logo.png',
    'https://[::1]/logo.png',
    'https://metadata.google.internal/logo.png',
    'file:///etc/passwd',
    'logo.png',
  ])('opens nothing for %s', async (url) => {
    const host = await openLogoHost({ respond: serve });
    expect(await fetchLogo(url, { signal: soon(), network: host.network })).toEqual({
      kind: 'unseen',
      why: 'unexpected',
    });
    expect([host.resolved, host.dialed]).toEqual([[], []]);
  });

  test('opens nothing for any spelling of an inner address', async () => {
    const host = await openLogoHost({ respond: serve });
    const part = fc
      .tuple(fc.nat({ max: 255 }), fc.constantFrom(10, 8, 16))
      .map(([byte, base]) => (base === 10 ? String(byte) : `${base === 8 ? '0' : '0x'}${byte.toString(base)}`));
    const first = fc.constantFrom('127', '0177', '0x7f', '10', '012', '0xA', '１２７', '%31%30');
    const spelled = fc
      .tuple(first, fc.array(part, { maxLength: 3 }), fc.constantFrom('.', '。', '．', '｡'), fc.constantFrom('', '.'))
      .map(([start, rest, dot, end]) => `https://${[start, ...rest].join(dot)}${end}/logo.png`);
    const check = async (url: string) => {
      await fetchLogo(url, { signal: soon(), network: host.network });
      expect([host.resolved, host.dialed]).toEqual([[], []]);
    };
    await fc.assert(fc.asyncProperty(spelled, check), { numRuns: 10_000 });
  });

  test('tries another address of the same name when one does not answer', async () => {
    const host = await openLogoHost({ respond: serve, answers: [['2606:4700::1', '93.184.215.14']] });
    const dialed: string[] = [];
    const network: Network = {
      ...host.network,
      connect: async (to, name, signal) => {
        dialed.push(to);
        if (to === '93.184.215.14') throw Object.assign(new Error('unreachable'), { code: 'EHOSTUNREACH' });
        return host.network.connect(to, name, signal);
      },
    };
    expect(await fetchLogo(address, { signal: soon(), network })).toEqual(good);
    expect(dialed).toEqual(['93.184.215.14', '2606:4700::1']);
  });

  test.each([
    [302, '/autre.png', { kind: 'redirect', target: 'https://www.example.com/autre.png' }],
    [301, 'http://169.254.169.254/', { kind: 'redirect', target: 'http://169.254.169.254/' }],
    [307, address, { kind: 'unseen', why: 'unexpected' }],
    [308, 'https://', { kind: 'unseen', why: 'unexpected' }],
    [303, undefined, { kind: 'unseen', why: 'unexpected' }],
  ])('follows no redirect: %i to %s', async (status, location, verdict) => {
    const respond: Respond = (_request, response) =>
      void response.writeHead(status, location === undefined ? {} : { Location: location }).end();
    const host = await openLogoHost({ respond });
    expect(await fetchLogo(address, { signal: soon(), network: host.network })).toEqual(verdict);
    expect([host.requests.length, host.resolved.length]).toEqual([1, 1]);
  });

  test.each([
    [204, 'unexpected'],
    [206, 'unexpected'],
    [304, 'unexpected'],
    [429, 'unexpected'],
    [500, 'unexpected'],
    [503, 'unexpected'],
  ])('sees nothing in an answer %i', async (status, why) => {
    const host = await openLogoHost({ respond: (_request, response) => void response.writeHead(status).end() });
    expect(await fetchLogo(address, { signal: soon(), network: host.network })).toEqual({ kind: 'unseen', why });
  });

  test.each([
    [401, 'closed'],
    [403, 'closed'],
    [404, 'missing'],
    [410, 'missing'],
  ])('is told by an answer %i that the public does not get it', async (status, why) => {
    const host = await openLogoHost({ respond: (_request, response) => void response.writeHead(status).end() });
    expect(await fetchLogo(address, { signal: soon(), network: host.network })).toEqual({ kind: 'withheld', why });
  });

  test.each<[string, Respond]>([
    ['hangs up', (request) => request.socket.destroy()],
    [
      'hangs up halfway',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': file.length });
        response.write(file.subarray(0, 100), () => response.destroy());
      },
    ],
  ])('sees nothing when the site %s', async (_, respond) => {
    const host = await openLogoHost({ respond });
    expect(await fetchLogo(address, { signal: soon(), network: host.network })).toEqual({
      kind: 'unseen',
      why: 'unreachable',
    });
  });

  test.each<[string, Partial<Network> & { respond?: Respond }]>([
    [
      'the name servers',
      { resolve: () => new Promise((_, reject) => setTimeout(() => reject(new Error('cancelled')), 250)) },
    ],
    [
      'the connection',
      {
        connect: (_a, _h, signal) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
      },
    ],
    ['the answer', { respond: () => undefined }],
  ])('gives up in time when %s does not come', async (_, { respond = serve, ...part }) => {
    const host = await openLogoHost({ respond });
    const signal = AbortSignal.timeout(200);
    expect(await fetchLogo(address, { signal, network: { ...host.network, ...part } })).toEqual({
      kind: 'unseen',
      why: 'slow',
    });
  });

  test('takes a file that trickles for one that nobody gets', async () => {
    const respond: Respond = (_request, response) => void response.writeHead(200).write(file.subarray(0, 50));
    const host = await openLogoHost({ respond });
    const signal = AbortSignal.timeout(200);
    expect(await fetchLogo(address, { signal, network: host.network })).toEqual({ kind: 'withheld', why: 'trickle' });
  });

  test('says that the site is out of reach when nobody can tell its address', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    const network: Network = { resolve, connect: () => Promise.reject(new Error('never')) };
    expect(await fetchLogo(address, { signal: soon(), network })).toEqual({ kind: 'unseen', why: 'unreachable' });
  });
});

describe('connectSecurely', () => {
  async function openSite(host: string, until?: string) {
    const server = createServer(certificateFor(host, until));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    return connectSecurely((server.address() as AddressInfo).port);
  }

  test('accepts no certificate that nobody vouches for, whatever the surroundings say', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const connect of [await openSite('www.example.com'), await openSite('www.example.com', '210101000000Z')]) {
      const network: Network = {
        resolve: async () => ['93.184.215.14'],
        connect: (_, host, signal) => connect('127.0.0.1', host, signal),
      };
      expect(await fetchLogo(address, { signal: soon(), network })).toEqual({ kind: 'withheld', why: 'certificate' });
    }
  });

  test('gives up when it is told to', async () => {
    const connect = await openSite('www.example.com');
    await expect(connect('127.0.0.1', 'www.example.com', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
