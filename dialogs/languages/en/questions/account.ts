import type { Questions } from '../../../language.ts';

/** The number and the WhatsApp Business account that a channel needs. */
export const account = {
  'setup.prerequisites': {
    label: 'what you already have',
    also: ['prerequisites', 'checklist', 'starting point'],
    ask: 'Before we start, tick what you already have. You may choose several, or answer “none”.',
    why: 'What you tick is not asked again, so we go faster. Whatever is missing, we will go through it together at the right moment.',
    example:
      'For example: “1, 2 and 4”, “all” or “none”. A logo that is ready is square, PNG or JPG, 5 MB at most, on a public website.',
    choices: {
      'account-approved': {
        label: 'WhatsApp account approved',
        words: ['account', 'approved account', 'WhatsApp Business account', 'WABA'],
      },
      'business-verified': {
        label: 'Facebook business verified',
        words: ['verified business', 'Facebook', 'Facebook verified', 'business verification'],
      },
      'skill-permissions': {
        label: 'Skills Create/Edit permissions',
        words: ['permissions', 'skill permissions', 'Skills Create and Skills Edit'],
      },
      'logo-ready': { label: 'Square logo, online', words: ['logo', 'logo ready', 'square logo'] },
    },
  },
  'channels[].phoneNumber': {
    label: 'phone number',
    also: ['number', 'phone', 'WhatsApp number', 'channel number'],
    ask: '{n, plural, =1 {Which phone number will your customers write to on WhatsApp?} other {Which phone number will this next channel use? Each channel has its own.}} Please include the country code.',
    why: 'This number is your identity on WhatsApp: customers see it as the sender. WhatsApp sends it a six-digit code by text message or phone call, so someone must be able to receive it.',
    example: 'For example: +1 416 555 0123. Landline or mobile, always with the country code.',
  },
  'channels[].previousUse': {
    label: 'previous use of the number',
    also: ['previous use', 'earlier use', 'number history', 'where the number was used'],
    ask: 'Is {number} already used on WhatsApp today?',
    why: 'Facebook refuses a number that is still in use elsewhere on WhatsApp. Knowing it now lets us free the number before the verification.',
    example:
      'For example: “never used”. If you are not sure, ask the people who use this phone, and your former messaging provider if you had one.',
    choices: {
      none: {
        label: 'Never used on WhatsApp',
        words: ['never', 'never used', 'no', 'not used', 'unused', 'new number'],
      },
      'personal-app': {
        label: 'Personal WhatsApp app',
        words: ['personal', 'personal account', 'personal WhatsApp', 'private'],
      },
      'business-app': { label: 'WhatsApp Business app', words: ['business', 'business app'] },
      api: {
        label: 'WhatsApp API or a provider',
        words: ['API', 'WhatsApp API', 'Cloud API', 'provider', 'another provider', 'partner'],
      },
    },
  },
  'steps.channels[].freeNumber': {
    label: 'freeing the number',
    also: ['free the number', 'number release', 'release of the number'],
    ask: 'Here is how to free {number}, so that it can be registered for your channel. Tell me when it is done.',
    why: 'As long as the number belongs to another WhatsApp account, it cannot be registered for the channel. The rest can be prepared in the meantime.',
    example: 'Answer “done” once the number is free, or “later” if you are waiting for someone.',
    failed:
      'Check that you are signed in with this very number and that the phone is online, then try again. If a provider holds the number, ask its support team to release it.',
    different:
      'Menus vary from one phone to the next: look for the account settings, then for the entry that deletes the account. For a provider, its support team knows the way.',
  },
  'account.origin': {
    label: 'WhatsApp Business account',
    also: ['account', 'WABA', 'business account', 'account origin'],
    ask: 'Do you already have a WhatsApp Business account, or will you create one while adding the channel?',
    why: 'Every WhatsApp channel belongs to such an account. If you have none, Facebook’s window lets you create it during the connection, and WhatsApp then reviews it.',
    example: 'For example: “I already have one”.',
    choices: {
      existing: { label: 'I already have one', words: ['existing', 'yes', 'have one', 'already'] },
      created: { label: 'I will create one', words: ['create', 'create one', 'no', 'new', 'not yet'] },
    },
  },
  'account.review': {
    label: 'account approval',
    also: ['account status', 'approval of the account', 'WABA status'],
    ask: 'What is the status of your WhatsApp Business account?',
    why: 'A channel works only with an approved account. If it is still under review, I keep this point open and we prepare the rest.',
    example: 'For example: “approved”. You will find the status in WhatsApp Business Manager.',
    choices: {
      approved: { label: 'Approved', words: ['accepted', 'active', 'valid'] },
      pending: { label: 'Under review', words: ['pending', 'in review', 'waiting', 'not yet'] },
      rejected: { label: 'Rejected', words: ['refused', 'declined', 'denied'] },
    },
  },
  'business.facebookVerified': {
    label: 'Facebook business verification',
    also: ['business verification', 'Facebook verification', 'Facebook Business account'],
    ask: 'Is your Facebook Business account verified, and linked to your WhatsApp Business account?',
    why: 'WhatsApp relies on this verification to know that your company is real. Without it, the connection with Facebook has to wait.',
    example: 'Answer “yes” or “no”. Your Facebook business settings show the verification status.',
  },
  'business.businessManagerId': {
    label: 'Facebook Business Manager ID',
    also: ['Business Manager ID', 'business ID', 'manager ID', 'Facebook ID'],
    ask: 'What is your Facebook Business Manager ID?',
    why: 'It tells which company the WhatsApp account belongs to. It is part of the information that the account requires.',
    example: 'For example: 104857600123456. It is in your Facebook business settings: digits only, without spaces.',
  },
} as const satisfies Partial<Questions>;
