import type { Questions } from '../../../language.ts';

/** The number and the WhatsApp Business account that a channel needs. */
export const account = {
  'setup.prerequisites': {
    label: 'what you already have',
    also: ['prerequisites', 'checklist', 'starting point'],
    ask: 'Before we start, tick what is ready. In brackets is who looks after it, so that you can ask them today. You may choose several, “all” or “none”.',
    why: 'What you tick is not asked again. What is missing often takes other people a few days: asking them now lets their part and ours go on side by side.',
    example:
      'For example: “1, 2 and 4”, “all” or “none”. A logo that is ready is square, PNG or JPG, 5 MB at most, on a public website. The PIN matters only for a number that was already on WhatsApp.',
    choices: {
      'account-approved': {
        label: 'WhatsApp account approved (Meta)',
        words: ['account', 'approved account', 'WhatsApp account approved', 'WhatsApp Business account', 'WABA'],
      },
      'business-verified': {
        label: 'Facebook business verified (Facebook admin)',
        words: [
          'verified business',
          'Facebook',
          'Facebook verified',
          'Facebook business verified',
          'business verification',
        ],
      },
      'channel-permissions': {
        label: 'Channel and role permissions (CXone admin)',
        words: [
          'points of contact',
          'channel permissions',
          'roles',
          'point of contact permissions',
          'role permissions',
        ],
      },
      'skill-permissions': {
        label: 'Skills Create/Edit permissions (CXone admin)',
        words: ['skills', 'skill permissions', 'Skills Create and Skills Edit', 'Skills Create/Edit permissions'],
      },
      'logo-ready': {
        label: 'Square logo, online (marketing)',
        words: ['logo', 'logo ready', 'square logo', 'Square logo, online'],
      },
      'phone-at-hand': {
        label: 'Phone at hand for the code (its holder)',
        words: ['phone', 'telephone', 'the phone', 'phone at hand', 'phone for the code'],
      },
      'pin-known': {
        label: 'Two-step PIN, if the number was used (its user)',
        words: ['PIN', 'two-step PIN', 'the PIN', 'PIN known'],
      },
      'business-id-at-hand': {
        label: 'Business Manager ID (Facebook admin)',
        words: ['ID', 'Business Manager', 'business ID', 'Business Manager ID'],
      },
    },
  },
  'steps.prerequisites.channelPermissions': {
    label: 'permissions for points of contact and roles',
    also: ['points of contact permissions', 'channel permissions', 'role permissions'],
    ask: 'The channel is created in CXone: do you have the permissions for it, or has your CXone administrator given them to you?',
    why: 'Without them, you cannot create the channel nor add it to roles. NICE’s help page does not name these permissions; its list of permissions does.',
    example: 'Answer “done” if you have them, or “later” if you have just asked: everything else goes on meanwhile.',
    failed: 'Note the message and pass it on to your CXone administrator or representative.',
    different: 'Menus depend on your permissions: an entry that is missing usually means that a permission is missing.',
  },
  'steps.prerequisites.skillPermissions': {
    label: 'permissions to create skills',
    also: ['skill permissions', 'Skills Create and Skills Edit'],
    ask: 'Do you have the two skill permissions, or has your CXone administrator given them to you?',
    why: 'Both are required to create the digital skill, later on. Asking now saves you a wait then.',
    example: 'Answer “done” if you have them, or “later” if you have just asked: only the creation of the skill waits.',
    failed: 'Note the message and pass it on to your CXone administrator or representative.',
    different:
      'Your permissions are listed with your role or security profile: your CXone administrator can look them up.',
  },
  'steps.prerequisites.pin': {
    label: 'two-step PIN of the number',
    also: ['PIN', 'two-step PIN', 'PIN of the number'],
    ask: 'This number was on WhatsApp before: is its two-step PIN known, or can it be reset?',
    why: 'WhatsApp may ask for the PIN when the number is registered again. Finding out late can cost days.',
    example:
      'Answer “done” if somebody knows it or can reset it, or “later” if you still have to find out. I do not need the PIN itself.',
    failed:
      'If the reset is refused, the number may still belong to its former account: release it first, then try again.',
    different: 'In WhatsApp Manager, look among the settings of the phone number for two-step verification.',
  },
  'steps.prerequisites.phone': {
    label: 'phone at hand for the code',
    also: ['phone at hand', 'holder of the phone', 'code by phone'],
    ask: 'Can somebody read or hear the code that WhatsApp sends to this number? It comes during the verification.',
    why: 'The six-digit code comes by text message or phone call, and the verification cannot be finished without it.',
    example:
      'Answer “done” if the phone is at hand or its holder has been told, or “later” if you still have to reach them.',
    failed: 'If calls to this number meet a voice menu, have the calls put through to a person at the agreed moment.',
    different: 'Any phone that receives the texts or calls of this number will do, a landline included.',
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
    ask: 'Where has {number} been used on WhatsApp so far?',
    why: 'Facebook refuses a number that is still in use elsewhere on WhatsApp. Knowing it now lets us free the number before the verification.',
    example:
      'For example: “never used”. If you are not sure, ask the people who use this phone, and your former messaging provider if you had one.',
    choices: {
      none: {
        label: 'Never used on WhatsApp',
        words: [
          'never',
          'never used',
          'no',
          'not used',
          'unused',
          'new number',
          'no never',
          'never on WhatsApp',
          'never been on WhatsApp',
          'not on WhatsApp',
          'never had WhatsApp',
          'brand new',
        ],
      },
      'personal-app': {
        label: 'Personal WhatsApp app',
        words: [
          'personal',
          'personal account',
          'personal WhatsApp',
          'private',
          'personal app',
          'personal phone',
          'personal cell',
          'own phone',
          'put it on WhatsApp',
          'put on WhatsApp',
          'installed WhatsApp',
        ],
      },
      'business-app': {
        label: 'WhatsApp Business app',
        words: ['business', 'business app', 'put it on WhatsApp', 'put on WhatsApp', 'installed WhatsApp'],
      },
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
      existing: {
        label: 'I already have one',
        words: [
          'existing',
          'yes',
          'have one',
          'already',
          'we have one',
          'we already have one',
          'we’ve got one',
          'there is one',
        ],
      },
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
