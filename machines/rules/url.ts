import { z } from 'zod';
import { type Refusal, type Rule, ruled } from '../refusal.ts';
import { isAddress, isHostName, isPublic, mixesScripts } from './host.ts';

const malformed: Refusal = { reason: 'url-malformed' };

/** The parsed address, or nothing where parsers disagree about what it means. */
function parsed(text: string): URL | undefined {
  // A parser drops tabs, turns \ into / and guesses at the rest: another one may read another host.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\p{Cc}<>"`{}|\\^]/u.test(text)) return undefined;
  return URL.canParse(text) ? new URL(text) : undefined;
}

const reachable =
  (max: number): Rule<string> =>
  (text) => {
    if (!text) return { reason: 'empty' };
    if (text.length > max) return { reason: 'too-long', args: { max, length: text.length } };
    const url = parsed(text);
    if (!url) return malformed;
    if (url.username || url.password || text.split(/[/?#]/)[2]?.includes('@')) return { reason: 'url-credentials' };
    const host = url.hostname;
    if (!isPublic(host) || (!host.includes('.') && !isAddress(host))) return { reason: 'url-private', args: { host } };
    return isHostName(host) && !mixesScripts(text.split(/[/?#:]/)[3] ?? '') ? undefined : malformed;
  };

const encrypted: Rule<string> = (text) =>
  /^http:/i.test(text) ? { reason: 'url-not-https', proposal: text.replace(/^http:/i, 'https:') } : undefined;

const standardPort: Rule<string> = (text) => {
  const url = new URL(text);
  if (!url.port) return undefined;
  url.port = '';
  return { ...malformed, proposal: url.href };
};

const otherFile = /\.(?:gif|svgz?|webp|bmp|ico|tiff?|avif|heic|pdf|html?|php|aspx?|docx?|pptx?|zip|mp4|psd|ai|eps)$/i;

/** A path without an ending may well serve an image: only the fetched file can tell. */
const imagePath: Rule<string> = (text) =>
  otherFile.test(new URL(text).pathname) ? { reason: 'url-logo-type' } : undefined;

/** A front page, or the page on which a shared drive shows a file: not the image's own address. */
const imageItself: Rule<string> = (text) => {
  const { hostname, pathname, search } = new URL(text);
  const isViewer =
    (/(?:^|\.)(?:drive|docs)\.google\.com$/.test(hostname) && /\/(?:view|edit|preview)\/?$|^\/open$/.test(pathname)) ||
    (/(?:^|\.)dropbox\.com$/.test(hostname) && /[?&]dl=0/.test(search));
  return (pathname === '/' && !search) || isViewer ? { reason: 'url-logo-page' } : undefined;
};

/** A website anybody can open, http or https (R34, R55, R64). */
export const webUrl = z
  .string()
  .superRefine(ruled(reachable(256)))
  .meta({ format: 'uri' });

/** Where WhatsApp fetches the company's logo from (R27, R32). */
export const logoUrl = z
  .string()
  .superRefine(ruled(reachable(2048), encrypted, standardPort, imagePath, imageItself))
  .meta({ format: 'uri' });

/** The same address with exactly one `%s`, at its end (R107). */
export const withPlaceholder = (url: string): string => `${url.replaceAll('%s', '').replace(/(?:\s|%20)+$/, '')}%s`;

const notSmooch: Rule<string> = (text) => (/smooch/i.test(text) ? { reason: 'url-smooch' } : undefined);

const hasPlaceholder: Rule<string> = (text) =>
  text === withPlaceholder(text) ? undefined : { reason: 'url-placeholder', proposal: withPlaceholder(text) };

/** The custom component's address as it is saved, `%s` included (R104, R107). */
export const componentUrl = z.string().superRefine(ruled(notSmooch, reachable(2048), encrypted, hasPlaceholder));
