import { normalize, withoutEnd } from '../normalize.ts';
import { asciiHost } from './hosts.ts';
import { asGuesses, type Recognition, type Recognizer, refused, unclear, value } from './recognizer.ts';

const fileName = /^[^/]+\.(?:png|jpe?g|gif|svg|webp|bmp|ico|pdf|docx?|html?|zip)$/i;
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*\.)+[\p{L}]{2,}(?::\d+)?(?:[/?#]|$)/u;
const schemeOf = (token: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):(?=\/\/|[^\d])/i.exec(token)?.[1]?.toLowerCase();

/** One address of the web; `https://` is added where it is missing. */
export const url: Recognizer = (said) => {
  const plain = said.trim();
  if (!plain) return refused('empty');
  if (/[\t\r\n]/.test(plain)) return refused('url-malformed');
  const linked = /^\[[^\]]*\]\(([^()\s]+)\)$/.exec(plain);
  if (linked) return proposed(linked[1] as string);
  const tokens = normalize(plain).slice(0, 4096).split(' ').map(bared).filter(isAddress);
  if (tokens.length > 1) return unclear(asGuesses([...new Set(tokens.map(complete).filter((it) => it !== undefined))]));
  const [token] = tokens;
  return token === undefined ? unclear() : read(token);
};

/** Without the brackets, quotes and full stop of the sentence around it. */
const bared = (token: string): string => {
  const inner = withoutEnd(token.replace(/^[<"'(«]+/, ''), '>"\'»,;!');
  return inner.includes('(') ? inner : inner.replace(/(?<=[\w/])[.)]+$/, '');
};

/** Looks like an address, good or bad, rather than like a word of a sentence. */
const isAddress = (token: string): boolean =>
  schemeOf(token) !== undefined ||
  /^\/\/|^www\.|\\/i.test(token) ||
  domain.test(token) ||
  /^[\d.]+\/|^localhost\b/.test(token);

function read(token: string): Recognition {
  if (token.startsWith('//')) return proposed(`https:${token}`);
  const scheme = schemeOf(token);
  if (token.includes('\\') || (scheme === undefined && fileName.test(token))) return refused('url-malformed');
  if (scheme === 'ftp' || scheme === 'ftps') return refused('url-not-https');
  if (scheme !== undefined && !/^https?$/.test(scheme)) return refused('url-malformed');
  const address = complete(token);
  return address === undefined ? refused('url-malformed') : value(address);
}

function proposed(token: string): Recognition {
  const address = complete(token);
  return refused('url-malformed', address === undefined ? {} : { proposal: address });
}

/** The address as browsers write it, without a place in the page; routes of applications (`#/…`) are kept. */
function complete(token: string): string | undefined {
  const text = /^https?:/i.test(token) ? token : `https://${token}`;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+|\[[^\]]*\])(?=[/?#:]|$)/i.exec(text)?.[1];
  if (!host || !URL.canParse(text) || (!host.startsWith('[') && asciiHost(host) === undefined)) return undefined;
  const address = new URL(text);
  if (!/^#[/!]/.test(address.hash)) address.hash = '';
  const bare = address.pathname === '/' && !address.search && !address.hash && !/\/(?:#.*)?$/.test(text.slice(8));
  return bare ? address.href.replace(/\/$/, '') : address.href;
}
