import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Blocks that lead nowhere, inward, or to everybody at once: IANA's special-purpose registry for IPv4. */
const notPublic4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local, where clouds answer with their machines' credentials.
  '169.254.0.0/16',
  // The one address outside of it where Azure does.
  '168.63.129.16/32',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All of public IPv6 lies within 2000::/3; these blocks of it do not count, tunnels to an IPv4 address among them. */
const public6 = '2000::/3';
const notPublic6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

function blocksOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const blocks = new BlockList();
  for (const subnet of subnets) {
    const [address, prefix] = subnet.split('/') as [string, string];
    blocks.addSubnet(address, Number(prefix), family);
  }
  return blocks;
}

const refused4 = blocksOf(notPublic4, 'ipv4');
const refused6 = blocksOf(notPublic6, 'ipv6');
const allowed6 = blocksOf([public6], 'ipv6');

/** Networks without IPv4 reach it under 64:ff9b::/96, the address in the last 32 bits (RFC 6052). */
function behindNat64(address: string): string | undefined {
  const [, high = '0', low = '0'] =
    /^\[64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})?\]$/.exec(new URL(`http://[${address}]/`).hostname) ?? [];
  const bits = (Number.parseInt(high, 16) * 0x10000 + Number.parseInt(low, 16)) >>> 0;
  return bits ? [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.') : undefined;
}

/** Everybody could reach this resolved address; anything that is not plainly so is refused. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  const inner = behindNat64(address);
  if (inner !== undefined) return isPublicAddress(inner);
  return allowed6.check(address, 'ipv6') && !refused6.check(address, 'ipv6');
}
