import { mixesScripts } from '../../machines/rules/host.ts';

/** A host name in lower-case ASCII, accented and other letters in punycode; nothing for look-alikes and what is no host. */
export function asciiHost(host: string): string | undefined {
  // The parser would cut `example.com/` and read %31 as 1.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(host) || mixesScripts(host)) return undefined;
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : undefined;
}
