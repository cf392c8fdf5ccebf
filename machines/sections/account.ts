import { is, known } from '../condition.ts';
import { choice, choices, field, line, offered, step, yesNo } from '../kinds.ts';
import { taken } from '../names.ts';
import { country } from '../rules/country.ts';
import { digitsId } from '../rules/digitsId.ts';
import { email } from '../rules/email.ts';
import { countryOfPhone, phoneNumber } from '../rules/phone.ts';
import { plainText } from '../rules/plainText.ts';
import { timeZone } from '../rules/timeZone.ts';
import { logoUrl, webUrl } from '../rules/url.ts';
import { ask, first, section } from '../section.ts';
import type { Read, Value } from '../value.ts';
import { zoneOfBusiness } from '../zones.ts';

/** What other people have to have done, and what has to be at hand, before the first task. */
const prerequisites = [
  'account-approved',
  'business-verified',
  'channel-permissions',
  'skill-permissions',
  'logo-ready',
  'phone-at-hand',
  'pin-known',
  'business-id-at-hand',
] as const;

const ticked = (prerequisite: (typeof prerequisites)[number], value: Value) => (read: Read) => {
  const list = read('setup.prerequisites');
  return Array.isArray(list) && list.includes(prerequisite) ? value : undefined;
};
const wasUsed = (read: Read): boolean => taken('channels', 'previousUse', read).some((use) => use !== 'none');
const textAt = (path: string, read: Read): string | undefined => {
  const value = read(path);
  return typeof value === 'string' ? value : undefined;
};
const likelyCountry = (read: Read) => {
  const number = textAt('channels[0].phoneNumber', read);
  return number && countryOfPhone(number);
};
const likelyZone = (read: Read) =>
  zoneOfBusiness(textAt('channels[0].phoneNumber', read), textAt('business.country', read));

/** « Exigences relatives au compte WhatsApp Business » */
export const fields = {
  'setup.prerequisites': choices(prerequisites, {
    sources: [
      'R15',
      'R16',
      'R20',
      'R21',
      'R22',
      'R23',
      'R24',
      'R28',
      'R29',
      'R30',
      'R32',
      'R39',
      'R68',
      'R150',
      'O22',
      'O23',
    ],
    skipsTo: [],
    notices: ['order'],
    topics: ['purpose', 'example', 'documentation'],
  }),
  'steps.prerequisites.channelPermissions': step(
    [line('checkChannelRights', ['R45', 'R47', 'O23']), line('askChannelRights', ['R127', 'O23'])],
    { derive: ticked('channel-permissions', 'done'), waitsFor: 'administrator' },
  ),
  'steps.prerequisites.skillPermissions': step([line('checkSkillRights', ['R150']), line('askSkillRights', ['R150'])], {
    derive: ticked('skill-permissions', 'done'),
    waitsFor: 'administrator',
  }),
  'channels[].phoneNumber': field('phone', phoneNumber, {
    sources: ['R17', 'R18', 'R19', 'R20', 'R37', 'R38', 'R40', 'R68', 'R78'],
    topics: ['senderIdentity', 'lineTypes'],
    resets: [
      'channels[].previousUse',
      'steps.channels[].freeNumber',
      'setup.channels[].profileVerified',
      'steps.channels[].profileAndNumber',
      'setup.channels[].verificationProblem',
      'steps.channels[].resolveVerification',
      'steps.channels[].createInCxone',
      'channels[].approval',
    ],
    check: (value, read) =>
      taken('channels', 'phoneNumber', read).includes(value) ? { reason: 'phone-duplicate' } : undefined,
  }),
  'channels[].previousUse': choice(['none', 'personal-app', 'business-app', 'api'], {
    sources: ['R17', 'R41', 'R67', 'T2'],
    notices: ['threeWordings'],
  }),
  'steps.channels[].freeNumber': step(
    [
      line('deletePersonalAccount', ['R41'], {
        when: (read) => read('channels[].previousUse') === 'personal-app',
        value: 'channels[].phoneNumber',
      }),
      line('deleteBusinessApp', ['R67', 'T2'], {
        when: (read) => read('channels[].previousUse') === 'business-app',
        value: 'channels[].phoneNumber',
      }),
      line('releaseFromApi', ['R17'], {
        when: (read) => read('channels[].previousUse') === 'api',
        value: 'channels[].phoneNumber',
      }),
    ],
    { notices: ['numberBlocked'] },
  ),
  'steps.prerequisites.pin': step(
    [line('findPin', ['R66', 'O22'], { when: wasUsed }), line('resetPin', ['R66', 'O22'], { when: wasUsed })],
    {
      derive: ticked('pin-known', 'done'),
      notices: ['pinFromMeta'],
    },
  ),
  'steps.prerequisites.phone': step(
    [line('reachHolder', ['R20', 'R39'], { value: 'channels[0].phoneNumber' }), line('agreeOnMoment', ['R20', 'R69'])],
    {
      derive: ticked('phone-at-hand', 'done'),
      topics: ['lineTypes'],
    },
  ),
  'account.origin': choice(['existing', 'created'], {
    sources: ['R16', 'R53'],
    derive: ticked('account-approved', 'existing'),
    notices: ['accountBeforeChannel'],
  }),
  'account.review': choice(['approved', 'pending', 'rejected'], {
    sources: ['R16', 'R21', 'R22'],
    derive: ticked('account-approved', 'approved'),
    waitsFor: 'meta',
  }),
  'business.facebookVerified': yesNo({
    sources: ['R23'],
    derive: ticked('business-verified', true),
    waitsFor: 'meta',
  }),
  'business.businessManagerId': field('digits', digitsId, { sources: ['R24'], deferrable: true }),
  'business.name': field('text', plainText(1, 128), {
    sources: ['R25', 'R54'],
    together: ['business.name', 'business.description'],
  }),
  'business.description': field('text', plainText(1, 512), {
    sources: ['R26'],
    deferrable: true,
    topics: ['descriptionLimit'],
  }),
  'business.logoUrl': field('url', logoUrl, {
    sources: ['R27', 'R32'],
    deferrable: true,
    resets: ['steps.business.checkLogo'],
  }),
  'steps.business.checkLogo': step(
    [
      line('logoSquare', ['R28'], { value: 'business.logoUrl' }),
      line('logoSize', ['R29']),
      line('logoType', ['R30']),
      line('logoRecommended', ['R31']),
    ],
    { derive: ticked('logo-ready', 'done'), needs: known('business.logoUrl') },
  ),
  'setup.place': yesNo({ sources: ['R33', 'R56'], offers: ['business.country', 'business.timeZone'] }),
  'business.country': offered('setup.place', field('country', country, { sources: ['R56'], suggest: likelyCountry })),
  'business.timeZone': offered('setup.place', field('timeZone', timeZone, { sources: ['R33'], suggest: likelyZone })),
  'business.website': field('url', webUrl, {
    sources: ['R34', 'R55'],
    deferrable: true,
    together: ['business.website', 'business.address', 'business.email'],
  }),
  'business.address': field('text', plainText(1, 256), { sources: ['R35', 'R57'], deferrable: true }),
  'business.email': field('email', email, { sources: ['R36'], deferrable: true }),
} as const;

export const chart = section({
  initial: 'prerequisites',
  states: {
    prerequisites: ask(fields, 'setup.prerequisites', 'channelPermissions'),
    channelPermissions: ask(fields, 'steps.prerequisites.channelPermissions', 'skillPermissions'),
    skillPermissions: ask(fields, 'steps.prerequisites.skillPermissions', 'firstChannel'),
    firstChannel: first('channels', 'phoneNumber'),
    phoneNumber: ask(fields, 'channels[].phoneNumber', 'previousUse'),
    previousUse: ask(fields, 'channels[].previousUse', [
      { when: is('channels[].previousUse', 'none'), target: 'phone' },
      { target: 'freeNumber' },
    ]),
    freeNumber: ask(fields, 'steps.channels[].freeNumber', 'pin'),
    pin: ask(fields, 'steps.prerequisites.pin', 'phone'),
    phone: ask(fields, 'steps.prerequisites.phone', 'origin'),
    origin: ask(fields, 'account.origin', [
      { when: is('account.origin', 'existing'), target: 'review' },
      { target: 'facebookVerified' },
    ]),
    review: ask(fields, 'account.review', 'facebookVerified'),
    facebookVerified: ask(fields, 'business.facebookVerified', 'businessManagerId'),
    businessManagerId: ask(fields, 'business.businessManagerId', 'name'),
    name: ask(fields, 'business.name', 'description'),
    description: ask(fields, 'business.description', 'logoUrl'),
    logoUrl: ask(fields, 'business.logoUrl', 'checkLogo'),
    checkLogo: ask(fields, 'steps.business.checkLogo', 'place'),
    place: ask(fields, 'setup.place', 'country'),
    country: ask(fields, 'business.country', 'timeZone'),
    timeZone: ask(fields, 'business.timeZone', 'website'),
    website: ask(fields, 'business.website', 'address'),
    address: ask(fields, 'business.address', 'email'),
    email: ask(fields, 'business.email', 'done'),
    done: { type: 'final' },
  },
});
