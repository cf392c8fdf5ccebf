import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { fetchLogo } from '../../bot/logo/fetchLogo.ts';
import { url as readUrl } from '../../dialogs/recognizers/url.ts';
import { type LogoVerdict, recommendedLogoSide, refuseLogo } from '../../machines/rules/logo.ts';
import { logoUrl } from '../../machines/rules/url.ts';
import { fieldOf } from '../../machines/setup.ts';
import { type LogoHost, openLogoHost, type Respond } from './helpers/logoHost.ts';
import { padded, png } from './helpers/pictures.ts';
import rows from './logoRows.json' with { type: 'json' };

interface Served {
  readonly contentType: string | null;
  readonly status: number;
  readonly base64: string;
  readonly padTo?: number;
  readonly padWith?: string;
  readonly chunked?: boolean;
  readonly contentEncoding?: string;
  readonly setCookie?: string;
  readonly dripBytesPerSec?: number;
  readonly tls?: string;
}
interface Row {
  readonly id: string;
  readonly input: string | Served;
  readonly expect: string;
  readonly reason: string;
  readonly normalized?: unknown;
  readonly warn?: string;
  readonly dns?: readonly string[];
  readonly dnsSeq?: readonly (readonly string[])[];
  readonly redirect?: string;
  readonly mustNotConnect?: readonly string[];
}
const all = rows as unknown as readonly Row[];
const images = all.filter(({ input }) => typeof input !== 'string');
const addresses = all.filter(({ input }) => typeof input === 'string');

const goodPicture = png({ width: 640, height: 640 });
const address = 'https://www.example.com/logo.png';
const soon = (): AbortSignal => AbortSignal.timeout(20_000);
const outcome = (verdict: LogoVerdict): string =>
  verdict.kind === 'unseen' ? `unseen: ${verdict.why}` : (refuseLogo(verdict)?.reason ?? 'good');

/** Serves the file of a row as the row says. */
const serving =
  (served: Served): Respond =>
  (_request, response) => {
    const bytes = Buffer.from(served.base64, 'base64');
    const file = served.padWith === 'chunk' ? padded(bytes, served.padTo as number) : bytes;
    if (served.contentType !== null) response.setHeader('Content-Type', served.contentType);
    if (served.contentEncoding) response.setHeader('Content-Encoding', served.contentEncoding);
    if (served.setCookie) response.setHeader('Set-Cookie', served.setCookie);
    response.statusCode = served.status;
    if (served.padWith === 'zeros') return pour(response, served.padTo as number);
    if (served.dripBytesPerSec) return drip(response, file);
    if (!served.chunked) response.setHeader('Content-Length', file.length);
    response.end(file);
  };

function pour(response: ServerResponse, bytes: number): void {
  const block = Buffer.alloc(64 * 1024);
  let left = bytes;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= block.length;
      if (!response.write(block)) return void response.once('drain', more);
    }
  };
  response.write(goodPicture);
  more();
}

function drip(response: ServerResponse, file: Buffer): void {
  let at = 0;
  const timer = setInterval(() => response.write(file.subarray(at, ++at)), 100);
  response.once('close', () => clearInterval(timer));
}

const reasons: Readonly<Record<string, string>> = {
  'logoImage-017': 'logo-too-big',
  'logoImage-019': 'logo-too-big',
  'logoImage-021': 'logo-too-big',
  'logoImage-022': 'logo-withheld-packed',
  'logoImage-025': 'logo-not-square',
  'logoImage-026': 'logo-not-square',
  'logoImage-029': 'logo-other-file',
  'logoImage-033': 'logo-other-file',
  'logoImage-034': 'logo-other-file',
  'logoImage-035': 'logo-other-file',
  'logoImage-037': 'logo-other-file',
  'logoImage-039': 'logo-other-file',
  'logoImage-040': 'logo-other-file',
  'logoImage-041': 'logo-other-file',
  'logoImage-050': 'logo-too-many-pixels',
  'logoImage-051': 'logo-too-many-pixels',
  'logoImage-058': 'logo-withheld-missing',
  'logoImage-062': 'logo-withheld-closed',
  'logoImage-063': 'logo-withheld-closed',
  'logoImage-065': 'logo-withheld-trickle',
  'logoImage-068': 'logo-withheld-certificate',
};

describe('every image of bad-inputs.json', () => {
  test.each(images)('$id is what it is: $reason', async (row) => {
    const served = row.input as Served;
    const host = await openLogoHost({ respond: serving(served), isTrusted: served.tls === undefined });
    const signal = served.dripBytesPerSec ? AbortSignal.timeout(400) : soon();
    const verdict = await fetchLogo(address, { signal, network: host.network });
    expect(host.bytesRead()).toBeLessThan(5 * 1024 ** 2 + 128 * 1024);
    if (row.expect === 'accept') {
      const { width, height, type } = row.normalized as { width: number; height: number; type: string };
      expect(verdict).toMatchObject({ kind: 'image', format: type, width, height });
      expect(outcome(verdict)).toBe('good');
      if (row.warn) expect(width).toBeLessThan(recommendedLogoSide);
    } else expect(outcome(verdict)).toBe(reasons[row.id] ?? 'logo-damaged');
  });
});

const connected: Readonly<Record<string, string>> = {
  'logoUrl-074': 'url-private',
  'logoUrl-075': 'url-private',
  'logoUrl-077': 'url-private',
  'logoUrl-078': 'good',
  'logoUrl-079': 'logo-withheld-name',
  'logoUrl-084': 'logo-redirects',
};

const open = ({ dns, dnsSeq, redirect }: Row): Promise<LogoHost> =>
  openLogoHost({
    answers: dnsSeq ?? [dns ?? []],
    respond: (_request, response) => {
      if (redirect) response.writeHead(302, { Location: redirect }).end();
      else response.writeHead(200, { 'Content-Type': 'image/png' }).end(goodPicture);
    },
  });

describe('every address of bad-inputs.json that has name servers, redirects or forbidden connections', () => {
  test.each(addresses)('$id: $reason', async (row) => {
    const read = readUrl(row.input as string, {
      language: 'en',
      field: fieldOf('business.logoUrl') as never,
      options: [],
    });
    const isTaken = read.kind === 'value' && logoUrl.safeParse(read.value).success;
    const host = await open(row);
    const stated = read.kind === 'value' ? String(read.value) : (row.input as string);
    const verdict = await fetchLogo(stated, { signal: soon(), network: host.network });
    expect(host.dialed.filter((one) => row.mustNotConnect?.includes(one))).toEqual([]);
    expect(host.resolved.length).toBeLessThanOrEqual(1);
    if (isTaken) expect(outcome(verdict)).toBe(connected[row.id] ?? 'good');
    else expect([host.resolved, host.dialed, row.expect]).toEqual([[], [], 'reject']);
    if (row.expect === 'accept') expect([stated, outcome(verdict)]).toEqual([row.normalized, 'good']);
    if (outcome(verdict) !== 'good' && !row.redirect) expect(host.dialed).toEqual([]);
    if (row.redirect) expect([host.requests.length, verdict]).toEqual([1, { kind: 'redirect', target: row.redirect }]);
  });
});
