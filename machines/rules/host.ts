/** Endings that never lead outside (RFC 2606, 6761, 6762, 7686, 8375 and habits of local networks). */
const inner = /(^|\.)(localhost|local|internal|intranet|private|lan|home|corp|localdomain|onion|arpa|invalid|test)$/;

/** A parsed host that is an address rather than a name; parsers turn every spelling of IPv4 into dotted decimals. */
export const isAddress = (host: string): boolean => host.startsWith('[') || /^[0-9.]+$/.test(host);

/** A well-formed name with a top-level domain, in ASCII (punycode where needed). */
export function isHostName(host: string): boolean {
  const labels = host.split('.');
  return (
    host.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) as string)
  );
}

/** Everybody could reach it, as far as a name can tell. */
export const isPublic = (host: string): boolean => !isAddress(host) && !inner.test(host);

const scripts = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** Letters of several alphabets in one label: look-alikes, as in `еxample.com` with a Cyrillic е. */
export const mixesScripts = (host: string): boolean =>
  host.split('.').some((label) => scripts.filter((script) => script.test(label)).length > 1);
