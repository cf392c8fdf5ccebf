import type { Questions } from '../../../language.ts';

/** The profile that customers see, and the verification of its number. */
export const profile = {
  'channels[].profile.origin': {
    label: 'WhatsApp Business profile',
    also: ['profile choice', 'profile origin', 'new or existing profile'],
    ask: 'For {number}, will you create a WhatsApp Business profile or select an existing one?',
    why: 'The profile is what customers see of you in WhatsApp. A new one is filled in now; an existing one keeps its information.',
    example: 'For example: “a new profile”.',
    choices: {
      new: { label: 'A new profile', words: ['new', 'create', 'create one'] },
      existing: { label: 'An existing profile', words: ['existing', 'select', 'already have one', 'reuse'] },
    },
  },
  'setup.channels[].profileVerified': {
    label: 'number already verified',
    also: ['verified profile', 'verified number', 'profile verification'],
    ask: 'Does this existing profile already show {number} as verified?',
    why: 'If it does, there is no code to enter. If it does not, we verify the number now, so that it can work.',
    example: 'Answer “yes” only if you see the number as verified; otherwise “no”.',
  },
  'setup.channels[].profileFromCompany': {
    label: 'suggested profile',
    also: ['profile proposal', 'profile', 'profile from the company'],
    ask: 'Here is the profile I suggest, drawn from your company’s information. Does it suit you?',
    why: 'Customers read this name, this description and this website in WhatsApp. Taking up the company’s information saves you three answers.',
    example: 'Answer “yes” to keep everything, or “no” to choose each value.',
  },
  'channels[].profile.displayName': {
    label: 'display name',
    also: ['name shown', 'profile name', 'WhatsApp name', 'name customers see'],
    ask: 'Which name should customers see in WhatsApp?',
    why: 'WhatsApp examines this name: it must clearly be your company’s. A generic or promotional name may be refused.',
    example: 'For example: The Jungle at Classics. Between 2 and 75 characters, without emoji.',
  },
  'channels[].profile.category': {
    label: 'profile category',
    also: ['company category', 'industry', 'sector', 'line of business'],
    ask: 'Which category describes your company best?',
    why: 'It appears in your WhatsApp profile and tells customers at a glance what you do.',
    example: 'For example: “Shopping and retail”. If nothing fits, choose “Other”.',
    choices: {
      RETAIL: { label: 'Shopping and retail', words: ['retail', 'shopping', 'shop', 'store'] },
      HEALTH: { label: 'Medical and health', words: ['health', 'medical', 'clinic'] },
      FINANCE: { label: 'Finance and banking', words: ['finance', 'bank', 'banking', 'insurance'] },
      EDU: { label: 'Education', words: ['school', 'university', 'training'] },
      HOTEL: { label: 'Hotel and lodging', words: ['hotel', 'lodging', 'accommodation'] },
      RESTAURANT: { label: 'Restaurant', words: ['cafe', 'catering'] },
      TRAVEL: { label: 'Travel and transportation', words: ['travel', 'transportation', 'transport', 'tourism'] },
      GROCERY: { label: 'Food and grocery', words: ['grocery', 'food', 'supermarket'] },
      PROF_SERVICES: { label: 'Professional services', words: ['services', 'consulting', 'law firm'] },
      ENTERTAIN: { label: 'Entertainment', words: ['leisure', 'culture', 'shows'] },
      EVENT_PLAN: { label: 'Event planning', words: ['events', 'event'] },
      NONPROFIT: { label: 'Non-profit', words: ['nonprofit', 'charity', 'association'] },
      GOVT: { label: 'Public service', words: ['government', 'public sector', 'city'] },
      AUTO: { label: 'Automotive', words: ['cars', 'car', 'garage'] },
      BEAUTY: { label: 'Beauty, spa and salon', words: ['beauty', 'spa', 'salon', 'hairdresser'] },
      APPAREL: { label: 'Clothing and apparel', words: ['clothing', 'clothes', 'apparel', 'fashion'] },
      OTHER: { label: 'Other', words: ['something else', 'none of these'] },
    },
  },
  'channels[].profile.description': {
    label: 'profile description',
    also: ['WhatsApp description', 'description in the profile'],
    ask: 'How should the WhatsApp profile describe your company?',
    why: 'Customers read it when they open your profile. It helps them check that they are writing to the right company.',
    example:
      'For example: “Advice and appointments at The Jungle at Classics, in Toronto.” 512 characters at most; below 256 is safer.',
  },
  'channels[].profile.website': {
    label: 'profile website',
    also: ['WhatsApp website', 'site in the profile', 'profile site'],
    ask: 'Which website should the WhatsApp profile show? You may skip this question.',
    why: 'The profile can offer a link to your website. Without it, the profile works just as well.',
    example: 'For example: https://thejungle.example, or “skip”.',
  },
  'channels[].verification.method': {
    label: 'verification method',
    also: ['verification', 'method', 'code by text or call', 'way to get the code'],
    ask: 'How should WhatsApp send the six-digit code to {number}: by text message or by phone call? You will type it in Facebook’s window, never here.',
    why: 'The code proves that the number is yours. Choose the way that really reaches somebody: a landline, for instance, receives calls only.',
    example: 'For example: “text message”.',
    choices: {
      sms: { label: 'Text message', words: ['text', 'SMS', 'message'] },
      voice: { label: 'Phone call', words: ['call', 'voice', 'voice call'] },
    },
  },
  'steps.channels[].profileAndNumber': {
    label: 'profile and number in Facebook',
    also: ['profile and number', 'number verification', 'profile step'],
    ask: 'Let’s finish in Facebook’s window: the profile, then the number.',
    why: 'This is where WhatsApp ties your profile to your number. Each new channel goes through it.',
    example: 'Answer “done” once Facebook’s window has closed, or “error” if it shows one.',
    failed:
      'That happens, and it can be fixed. Leave Facebook’s window open if you can: we will look for the cause together.',
    different:
      'Facebook sometimes puts the profile and the number on one page, or skips what it already knows. Fill in what is asked with the values above and go on.',
  },
  'setup.channels[].verificationProblem': {
    label: 'verification problem',
    also: ['problem with the number', 'problem with the code'],
    ask: 'What went wrong while verifying {number}?',
    why: 'The cure is not the same for a code that does not arrive and for a number that is already taken.',
    example: 'For example: “the code did not arrive”.',
    choices: {
      'code-not-received': {
        label: 'The code did not arrive',
        words: ['no code', 'not received', 'code', 'nothing arrived'],
      },
      'already-registered': {
        label: 'Number already registered',
        words: ['already registered', 'registered', 'already used', 'in use'],
      },
      other: { label: 'Something else', words: ['other', 'another problem', 'another message'] },
    },
  },
  'steps.channels[].resolveVerification': {
    label: 'solving the verification problem',
    also: ['solve the verification', 'retry the verification', 'fix the number'],
    ask: 'Here is what usually works for {number}. Take your time, then tell me how it went.',
    why: 'Without a verified number, the channel cannot be created in CXone. Everything else keeps, whatever happens here.',
    example: 'Answer “done” when Facebook’s window ends normally, or “later” to come back to it.',
    failed:
      'Too many attempts can block the verification for a while. Wait before asking for a new code, or answer “later”: I keep this point open.',
    different:
      'If the window was closed, start again from CXone with the creation of the channel: Facebook often finds the information already entered.',
  },
  'channels[].verification.status': {
    label: 'verification of the number',
    also: ['verification status', 'number verified'],
    ask: 'Was {number} verified just now, or was it verified before?',
    why: 'A number is verified each time a channel is created, unless its profile was already verified.',
    example: 'For example: “verified now”.',
    choices: {
      verified: { label: 'Verified now', words: ['now', 'just now', 'verified'] },
      'already-verified': { label: 'Verified before', words: ['before', 'already', 'already verified', 'earlier'] },
    },
  },
} as const satisfies Partial<Questions>;
