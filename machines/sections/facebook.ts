import { every, is, some } from '../condition.ts';
import { choice, field, line, offered, step, yesNo } from '../kinds.ts';
import { asBefore, likePrevious, ofPrevious } from '../likePrevious.ts';
import { displayName } from '../rules/displayName.ts';
import { isLandline } from '../rules/phone.ts';
import { plainText } from '../rules/plainText.ts';
import { webUrl } from '../rules/url.ts';
import type { Read } from '../value.ts';

export const categories = [
  'RETAIL',
  'HEALTH',
  'FINANCE',
  'EDU',
  'HOTEL',
  'RESTAURANT',
  'TRAVEL',
  'GROCERY',
  'PROF_SERVICES',
  'ENTERTAIN',
  'EVENT_PLAN',
  'NONPROFIT',
  'GOVT',
  'AUTO',
  'BEAUTY',
  'APPAREL',
  'OTHER',
] as const;

const accountReady = every(
  is('business.facebookVerified', true),
  some(is('account.origin', 'created'), is('account.review', 'approved')),
  some(is('channels[].previousUse', 'none'), is('steps.channels[].freeNumber', 'done')),
  is('steps.prerequisites.channelPermissions', 'done'),
);
/** The code can be received, and nothing keeps a number that was used before from being registered. */
const numberReady = every(
  some(is('setup.channels[].profileVerified', true), is('steps.prerequisites.phone', 'done')),
  some(is('channels[].previousUse', 'none'), is('steps.prerequisites.pin', 'done')),
);
const isNew = (read: Read) => read('channels[].profile.origin') === 'new';
const isVerifying = (read: Read) => isNew(read) || read('setup.channels[].profileVerified') === false;
const fromCompany = 'setup.channels[].profileFromCompany';
const like = (value: string) => (read: Read) => read(value);
const uses = (account: string) => (read: Read) => read('setup.channels[].facebookAccount') === account;

/** « Ajouter un canal WhatsApp », in the window that Facebook opens: the account, the profile and its number. */
export const fields = {
  'setup.channels[].facebookAccount': asBefore(
    // The channel before was connected with the right account, whichever was signed in at first.
    (read) => (ofPrevious('phoneNumber')(read) === undefined ? undefined : 'right'),
    choice(['right', 'wrong', 'none'], { sources: ['R49'], notices: ['noPassword'] }),
  ),
  'steps.channels[].connectFacebook': step(
    [
      line('openAcd', ['R44']),
      line('openPointsOfContact', ['R45']),
      line('chooseWhatsApp', ['R46', 'T8']),
      line('createChannel', ['R47']),
      line('connectWithFacebook', ['R48']),
      line('createFacebookAccount', ['R49'], { when: uses('none') }),
      line('continueAs', ['R49'], { when: uses('right') }),
      line('otherFacebookAccount', ['R49'], { when: uses('wrong') }),
      line('getStarted', ['R50']),
      line('continueAndShare', ['R51']),
    ],
    { needs: accountReady },
  ),
  'steps.channels[].businessInformation': step(
    [
      line('checkAutofill', ['R52']),
      line('selectAccount', ['R53'], { when: (read) => read('account.origin') === 'existing' }),
      line('createAccount', ['R53'], { when: (read) => read('account.origin') === 'created' }),
      line('enterBusinessName', ['R54'], { value: 'business.name' }),
      line('enterWebsite', ['R55'], { value: 'business.website' }),
      line('enterCountry', ['R56'], { value: 'business.country' }),
      line('enterAddress', ['R57'], { value: 'business.address' }),
      line('nextAfterBusiness', ['R58']),
    ],
    { needs: is('steps.channels[].connectFacebook', 'done') },
  ),
  'channels[].profile.origin': asBefore(
    ofPrevious('profile.origin'),
    choice(['new', 'existing'], { sources: ['R59', 'R60'], topics: ['verifyEachTime'] }),
  ),
  'setup.channels[].profileVerified': yesNo({ sources: ['R60', 'R79', 'T1'], notices: ['skipsVerification'] }),
  'setup.channels[].profileFromCompany': yesNo({
    sources: ['R61', 'R63', 'R64'],
    derive: (read) => (read(likePrevious) === undefined ? undefined : false),
    derivesLater: true,
    offers: ['channels[].profile.displayName', 'channels[].profile.description', 'channels[].profile.website'],
  }),
  'channels[].profile.displayName': asBefore(
    ofPrevious('profile.displayName'),
    offered(
      fromCompany,
      field('text', displayName, { sources: ['R61'], suggest: like('business.name'), topics: ['displayNameReview'] }),
    ),
  ),
  'channels[].profile.category': asBefore(ofPrevious('profile.category'), choice(categories, { sources: ['R62'] })),
  'channels[].profile.description': asBefore(
    ofPrevious('profile.description'),
    offered(fromCompany, field('text', plainText(1, 512), { sources: ['R63'], suggest: like('business.description') })),
  ),
  'channels[].profile.website': asBefore(
    ofPrevious('profile.website'),
    offered(fromCompany, field('url', webUrl, { sources: ['R64'], suggest: like('business.website'), optional: true })),
  ),
  'channels[].verification.method': choice(['sms', 'voice'], {
    sources: ['R20', 'R39', 'R69'],
    suggest: (read) => (isLandline(String(read('channels[].phoneNumber'))) ? 'voice' : 'sms'),
    topics: ['landlineVoice'],
  }),
  'steps.channels[].profileAndNumber': step(
    [
      line('createProfile', ['R59'], { when: isNew }),
      line('selectProfile', ['R59', 'R60'], { when: (read) => !isNew(read) }),
      line('enterDisplayName', ['R61'], { when: isNew, value: 'channels[].profile.displayName' }),
      line('chooseCategory', ['R62'], { when: isNew, value: 'channels[].profile.category' }),
      line('enterDescription', ['R63'], { when: isNew, value: 'channels[].profile.description' }),
      line('enterProfileWebsite', ['R64'], { when: isNew, value: 'channels[].profile.website' }),
      line('nextAfterProfile', ['R65'], { when: isNew }),
      line('enterNumber', ['R66', 'R67', 'R68'], { when: isVerifying, value: 'channels[].phoneNumber' }),
      line('chooseMethod', ['R69'], { when: isVerifying, value: 'channels[].verification.method' }),
      line('enterCode', ['R20', 'R70'], { when: isVerifying }),
      line('finish', ['R71']),
    ],
    {
      needs: every(is('steps.channels[].businessInformation', 'done'), numberReady),
      settles: ['done', 'waiting', 'failed'],
      notices: ['codeStaysThere'],
    },
  ),
  'setup.channels[].verificationProblem': choice(['code-not-received', 'already-registered', 'other'], {
    sources: ['R67', 'R69', 'R70'],
  }),
  'steps.channels[].resolveVerification': step(
    [
      line('retryCode', ['R69', 'R70'], {
        when: (read) => read('setup.channels[].verificationProblem') === 'code-not-received',
        value: 'channels[].phoneNumber',
      }),
      line('switchMethod', ['R69'], {
        when: (read) => read('setup.channels[].verificationProblem') === 'code-not-received',
      }),
      line('releaseNumber', ['R17', 'R41', 'R67'], {
        when: (read) => read('setup.channels[].verificationProblem') === 'already-registered',
      }),
      line('noteMessage', ['R66'], { when: (read) => read('setup.channels[].verificationProblem') === 'other' }),
      line('finishAfterProblem', ['R71'], {
        when: (read) => read('setup.channels[].verificationProblem') !== undefined,
      }),
    ],
    { waitsFor: 'meta' },
  ),
} as const;
