import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../bot/logo/addresses.ts';

const groups = (address: string): string => {
  const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};

describe('isPublicAddress', () => {
  test.each([
    '93.184.215.14',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '198.17.0.1',
    '198.20.0.1',
    '168.63.129.15',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '2001:4860:4860::8888',
    // Where IPv4 is reached through NAT64, the public address inside counts.
    '64:ff9b::5db8:d70e',
  ])('takes %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    '0.0.0.0',
    '10.0.0.5',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.9',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:93.184.215.14',
    '::ffff:0:127.0.0.1',
    '64:ff9b::a00:5',
    '64:ff9b::7f00:1',
    '64:ff9b::1',
    '64:ff9b::10.0.0.5',
    '64:ff9b:1::5db8:d70e',
    '100::1',
    '2001::1',
    '2001:0:53aa:64c::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:a00:5::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1111%eth0',
    'fec0::1',
    'ff02::1',
    'ff0e::1',
    '',
    'localhost',
    '127.1',
    '0177.0.0.1',
    '2130706433',
    '0x7f.0.0.1',
    ' 93.184.215.14',
    '93.184.215.14:443',
    '[2606:4700::1111]',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));

  const inner4 = fc
    .tuple(
      fc.constantFrom(
        '10',
        '127',
        '0',
        '169.254',
        '192.168',
        '172.16',
        '172.31',
        '100.64',
        '100.127',
        '198.18',
        '224',
        '255',
      ),
      fc.array(fc.nat({ max: 255 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([start, rest]) => [...start.split('.'), ...rest].slice(0, 4).join('.'));

  test('refuses every spelling of an address that leads inward', () => {
    const spelled = fc
      .tuple(
        inner4,
        fc.constantFrom('%', '::%', '::ffff:%', '64:ff9b::%', '64:ff9b:1::%', '2002:%::', '2002:%::1', '::ffff:0:%'),
      )
      .map(([address, form]) => (form === '%' ? address : form.replace('%', groups(address))));
    fc.assert(
      fc.property(spelled, (address) => !isPublicAddress(address)),
      { numRuns: 10_000 },
    );
  });

  test('refuses all IPv6 outside the public range, and never throws', () => {
    const outside = fc
      .tuple(fc.nat({ max: 0x1fff }), fc.array(fc.nat({ max: 0xffff }), { minLength: 7, maxLength: 7 }))
      .map((parts) => parts.flat())
      // Below 0x2000, the one prefix that may lead outside is 64:ff9b::/96.
      .filter(([first]) => first !== 0x64)
      .map((parts) => parts.map((part) => part.toString(16)).join(':'));
    fc.assert(
      fc.property(outside, (address) => !isPublicAddress(address)),
      { numRuns: 5_000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => !isPublicAddress(text)),
      { numRuns: 5_000 },
    );
  });
});
