import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries, country } from '../../../machines/rules/country.ts';
import { email } from '../../../machines/rules/email.ts';
import { countryOfPhone, isLandline, phoneNumber } from '../../../machines/rules/phone.ts';
import { timeZone } from '../../../machines/rules/timeZone.ts';
import { componentUrl, logoUrl, webUrl, withPlaceholder } from '../../../machines/rules/url.ts';
import { judge } from './judging.ts';

describe('phoneNumber', () => {
  test.each([
    ['+16145551234', 'ok'],
    ['+33612345678', 'ok'],
    ['+4930901820', 'ok'],
    ['+18005550199', 'ok'],
    ['+19005551234', 'phone-premium'],
    ['+15555555555', 'phone-unassigned'],
    ['+1614555', 'phone-length'],
    ['16145551234', 'phone-country-missing'],
    ['+06145551234', 'phone-country-missing'],
    ['+330612345678', 'phone-length → +33612345678'],
    ['', 'empty'],
  ])('«%s» is %s', (number, verdict) => expect(judge(phoneNumber, number)).toBe(verdict));

  test('knows a land line and a country where the number tells', () => {
    expect([isLandline('+4930901820'), isLandline('+33612345678'), isLandline('+15145550199')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([countryOfPhone('+15145550199'), countryOfPhone('+33612345678'), countryOfPhone('+1')]).toEqual([
      'CA',
      'FR',
      undefined,
    ]);
  });
});

test.each([
  ['https://thejungle.example', 'ok'],
  ['http://thejungle.example/a', 'ok'],
  ['thejungle.example', 'url-malformed'],
  ['https://wiki', 'url-private'],
  ['https://user@thejungle.example', 'url-credentials'],
  [`https://a.example/${'a'.repeat(300)}`, 'too-long'],
  ['', 'empty'],
])('website «%s» is %s', (url, verdict) => expect(judge(webUrl, url)).toBe(verdict));

test.each([
  ['https://www.example.com/logo.png', 'ok'],
  ['https://www.example.com/logo', 'ok'],
  ['http://www.example.com/logo.png', 'url-not-https → https://www.example.com/logo.png'],
  ['https://www.example.com/logo.svg', 'url-logo-type'],
  ['https://localhost/logo.png', 'url-private'],
  ['https://127.1/logo.png', 'url-private'],
  ['https://[::1]/logo.png', 'url-private'],
  ['https://10.0.0.8/logo.png', 'url-private'],
  ['https://www.example.com@127.0.0.1/logo.png', 'url-credentials'],
  ['https://127.0.0.1\\@www.example.com/logo.png', 'url-malformed'],
  ['https://www.example.com:8443/logo.png', 'url-malformed → https://www.example.com/logo.png'],
  ['data:image/png;base64,AAAA', 'url-malformed'],
])('logo «%s» is %s', (url, verdict) => expect(judge(logoUrl, url)).toBe(verdict));

describe('componentUrl', () => {
  test.each([
    ['https://a.example.com/settings?x=%s', 'ok'],
    ['https://a.example.com/settings?x=', 'url-placeholder → https://a.example.com/settings?x=%s'],
    ['https://a.example.com/%s/b%s', 'url-placeholder → https://a.example.com//b%s'],
    ['https://a.smooch.io/x%s', 'url-smooch'],
    ['http://a.example.com/x%s', 'url-not-https → https://a.example.com/x%s'],
  ])('«%s» is %s', (url, verdict) => expect(judge(componentUrl, url)).toBe(verdict));

  test('appends the placeholder once, however often', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('', '%s', '%s%s', ' ', '%20', ' %s '), (url, end) => {
        const once = withPlaceholder(url + end);
        expect(once.split('%s')).toHaveLength(2);
        expect(once.endsWith('%s')).toBe(true);
        expect(withPlaceholder(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ['admin@example.com', 'ok'],
  ['first.last+tag@sub.example.com', 'ok'],
  [`${'a'.repeat(64)}@example.com`, 'ok'],
  ['', 'empty'],
  ...[
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    'a@example-.com',
    'a@example',
    'a@127.0.0.1',
    '.a@example.com',
    'a..b@example.com',
    'a@ex_ample.com',
    '@example.com',
    'a b@example.com',
  ].map((address) => [address, 'email-malformed'] as const),
] as const)('address «%s» is %s', (address, verdict) => expect(judge(email, address)).toBe(verdict));

test.each([
  ['America/Toronto', 'ok'],
  ['Asia/Kolkata', 'ok'],
  ['UTC', 'ok'],
  ['america/toronto', 'time-zone-unknown → America/Toronto'],
  ['Mars/Olympus', 'time-zone-unknown'],
  ['EST', 'time-zone-unknown'],
  ['UTC+1', 'time-zone-offset'],
  ['+01:00', 'time-zone-offset'],
  ['Etc/GMT+5', 'time-zone-offset'],
  ['', 'empty'],
])('zone «%s» is %s', (zone, verdict) => expect(judge(timeZone, zone)).toBe(verdict));

test('every zone of this runtime is a zone', () => {
  expect(Intl.supportedValuesOf('timeZone').filter((zone) => judge(timeZone, zone) !== 'ok')).toEqual([]);
});

test('countries are those of ISO 3166-1, and Kosovo', () => {
  expect(countries).toHaveLength(250);
  expect(['CA', 'FR', 'XK', 'AQ'].map((code) => judge(country, code))).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(['ca', 'UK', 'EU', 'AC', ''].map((code) => judge(country, code))).toEqual(Array(5).fill('country-unknown'));
});
