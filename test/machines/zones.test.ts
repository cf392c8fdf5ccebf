import { describe, expect, test } from 'vitest';
import { zoneOfBusiness } from '../../machines/zones.ts';

describe('the time zone of a business', () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['follows the area code', '+16045550199', undefined, 'America/Vancouver'],
    ['follows the area code in its own country', '+16045550199', 'CA', 'America/Vancouver'],
    ['follows the country of the number', '+33142685300', undefined, 'Europe/Paris'],
    ['follows a stated country, whatever the number', '+14165550199', 'FR', 'Europe/Paris'],
    ['follows a stated country that shares the calling code', '+16045550199', 'US', 'America/New_York'],
    ['follows a stated country without any number', undefined, 'FR', 'Europe/Paris'],
    ['is not guessed where the stated country has several', '+14165550199', 'AU', undefined],
    ['is not guessed from nothing', undefined, undefined, undefined],
  ])('%s', (_, number, country, zone) => {
    expect(zoneOfBusiness(number, country)).toBe(zone);
  });
});
