import type { Language } from '../../../language.ts';

/** Account, numbers and profiles. */
export const accountFindings = {
  'permissions-unconfirmed': {
    text: 'Nobody has confirmed that you may create and edit {value, select, channel {points of contact} other {skills}}: without those permissions, {value, select, channel {the channel cannot be created} other {the task about the skill stops halfway}}.',
    fix: 'Ask your CXone administrator for them, then answer this step.',
  },
  'account-not-approved': {
    text: 'The WhatsApp Business account is not approved, so the channel cannot be created.',
    fix: 'Follow up on the review in WhatsApp Business Manager, then update this answer.',
  },
  'facebook-not-verified': {
    text: 'The Facebook Business account is not yet verified or linked, so the channel cannot be connected.',
    fix: 'Complete the business verification with Facebook and link that account to the WhatsApp Business account.',
  },
  'facebook-account-other': {
    text: '{value, select, none {You do not have a Facebook account for this yet} other {Facebook shows another account}}: a channel created there would belong to the wrong company, or not at all.',
    fix: '{value, select, none {Create one, or have a colleague} other {Choose “Log in to another account” and sign in as someone}} with full control of your company’s Business Manager.',
  },
  'number-duplicate': {
    text: 'Channel “{name}” uses {value}, which another channel already has. Each channel needs its own number.',
    fix: 'Give this channel a different number.',
  },
  'number-in-use': {
    text: 'The number {value} still belongs to another WhatsApp account, so it cannot be registered for this channel.',
    fix: 'Free it as described in the step, or choose another number.',
  },
  'two-step-pin': {
    text: 'The number has been on WhatsApp before: a two-step verification PIN may still protect it, and Facebook would ask for it.',
    fix: 'Find the PIN, turn off two-step verification in the old account, or reset the PIN in WhatsApp Manager. Never write the PIN here.',
  },
  'phone-unreachable': {
    text: 'Nobody is ready yet to receive the six-digit code on the number’s phone: without it, the number cannot be verified.',
    fix: 'Agree on a moment with the person who has that phone.',
  },
  'number-toll-free': {
    text: '{value} is a toll-free number. The call with the code comes from abroad, and a voice menu does not write it down.',
    fix: 'Have that number accept international calls, and send the call to someone who notes the code.',
  },
  'number-landline-sms': {
    text: 'The number {value} is a landline: the code sent by text message will probably never arrive.',
    fix: 'Choose the phone call to verify it.',
  },
  'number-not-verified': {
    text: 'The number of “{name}” is not verified, so the channel can neither send nor receive.',
    fix: 'Verify it with the six-digit code, in Facebook’s window.',
  },
  'verification-skipped': {
    text: '“{name}” is not verified again, since its profile exists already. The help page says elsewhere that a number is verified for every new channel.',
    fix: 'Check in WhatsApp Manager that the number shows as verified; if not, verify it.',
  },
  'approval-waiting': {
    text: 'WhatsApp has not approved the number of “{name}” yet; until then no message goes through.',
    fix: 'It can take up to a few hours. Check the status in WhatsApp Manager, then update this answer.',
  },
  'approval-refused': {
    text: 'WhatsApp refused the number of “{name}”, so no message can go through.',
    fix: 'Read the reason in WhatsApp Manager, correct it or change the number, then check the status again.',
  },
  'display-name-style': {
    text: 'The display name “{name}” is very general or all in capitals, which often leads to a refusal.',
    fix: 'Use the name your customers know, in ordinary capitals and lowercase.',
  },
  'display-name-promotional': {
    text: 'The display name “{name}” sounds like an advertisement, which Meta usually refuses.',
    fix: 'Keep the name of the company or of the brand, without offers or praise.',
  },
  'display-name-person': {
    text: 'The display name “{name}” looks like a person’s name, which Meta usually refuses for a company.',
    fix: 'Use the name of the company, or add it: customers must know who is writing.',
  },
  'display-name-unrelated': {
    text: 'The display name “{name}” has nothing in common with “{other}”; Meta wants to see what links the name to the company.',
    fix: 'Use the company’s name, or show the brand and the company together on your website before the review.',
  },
  'description-long': {
    text: 'The description of “{name}” is longer than 256 characters; one of Meta’s documents accepts no more.',
    fix: 'Shorten it to 256 characters if Facebook refuses it.',
  },
  'email-long': {
    text: 'The e-mail address is longer than 128 characters, which is all that a WhatsApp profile takes.',
    fix: 'Give a shorter address, such as info@example.com.',
  },
  'logo-unchecked': {
    text: 'Nobody has checked the logo yet. An image that is not square, is over 5 MB, or is neither PNG nor JPG may be refused.',
    fix: 'Open the address in a private window, look at the image, then answer the logo step.',
  },
  'automated-unconfirmed': {
    text: '“Automated sending” is our assumption: the help page announces three options, but their list is missing from the copies we could read.',
    fix: 'Confirm this option in your CXone help before you rely on it.',
  },
} as const satisfies Partial<Language['findings']>;
