import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Errors of the account and of sending. */
export const sending = {
  'sign-in': {
    words: words('authenticate app user, authexception'),
    cause: 'Meta could not recognize the application that asked.',
    action:
      'Disconnect and connect the account again from CXone; if it comes back, give the message to your representative.',
  },
  'token-expired': {
    words: words('access token expired|invalid|validating, token expired|invalid'),
    cause:
      'The key that links CXone to your account has expired or was withdrawn, often after a Facebook password change.',
    action: 'Connect the account with Facebook again from CXone.',
  },
  'app-permission': {
    words: words('permission|permissions granted|removed app*|access|not|either, application permission action'),
    cause: 'Meta says that CXone lacks a permission on your account, or has lost it.',
    action: 'Connect the account again and leave every sharing permission ticked when you click “Continue”.',
  },
  'rate-limit': {
    words: words('rate limit hit|reached|issues, api many calls, application request limit'),
    cause: 'Too many requests reached Meta in a short time. Nothing is wrong with your answers.',
    action: 'Wait an hour and try again; if it comes back, your representative can look at what CXone sends.',
  },
  'spam-limit': {
    words: words('spam rate limit'),
    cause: 'This number is slowed because too many people blocked or reported its messages.',
    action: 'Look at the number’s quality in WhatsApp Manager, write only to those who agreed, and wait.',
  },
  'pair-limit': {
    words: words('pair rate limit, many messages same recipient|number|person'),
    cause: 'Too many messages went to the same person in a short time.',
    action: 'Wait before you write to that person again; others are not affected.',
  },
  'category-limit': {
    words: words('messaging limit template classification|category'),
    cause: 'Meta limits this account because templates were filed under the wrong category.',
    action: 'Check the categories of your templates in WhatsApp Manager and correct them.',
  },
  'policy-block': {
    words: words(`
      temporarily blocked polic*, account disabled|restricted violat*|polic*
      account disabled|banned whatsapp|business
    `),
    cause: 'Meta restricted or disabled the WhatsApp Business account for breaking one of its rules.',
    action:
      'Read the reason in WhatsApp Manager or the Security Centre and ask for a review there. Do not create another account in the meantime.',
  },
  'account-locked': {
    words: words('business account locked, account has been locked'),
    cause: 'The account is locked: a rule was broken, or a piece of data such as the two-step PIN did not match.',
    action: 'Check the account’s status in WhatsApp Manager, and have the PIN reset if it was refused.',
  },
  'country-restricted': {
    words: words('restricted messaging users country, restricted country'),
    cause: 'Your account may not write to people in this country, because of your line of business.',
    action: 'Check Meta’s messaging policy for your sector; your representative can say which countries are open.',
  },
  'meta-trouble': {
    words: words('unknown error occurred, something went wrong, generic user error, an unexpected error'),
    cause: 'Meta failed without saying why.',
    action:
      'Try again in a few minutes, in a private window. If it comes back, note the time and the trace number (fbtrace_id) for your representative.',
  },
  'meta-down': {
    words: words('service|server temporarily|currently unavailable, service unavailable|overloaded'),
    cause: 'A service of Meta is down or overloaded.',
    action: 'See metastatus.com for outages, wait a while and try again.',
  },
  'invalid-parameter': {
    words: words(`
      invalid parameter, parameter value valid, required parameter missing, unsupported post|get request
    `),
    cause:
      'One piece of the request is missing or badly written. On its own this code says little: the text beside it names the field.',
    action:
      'Read the words after the code and compare that field with what I gave you to copy. If you typed nothing yourself, give the whole message to your representative.',
  },
  'number-deleted': {
    words: words('business phone number deleted, phone number has been deleted'),
    cause: 'Meta no longer knows this number: it was deleted from the account.',
    action: 'Check in WhatsApp Manager that the number is still there, or choose another one.',
  },
  'number-invalid': {
    words: words(`
      invalid phone number, phone number isn|not|isnt valid, enter valid phone number, number format invalid
    `),
    cause: 'Meta does not accept the number as it is written.',
    action: 'Choose the country in the list, then type the number without its first 0 and without the country code.',
  },
  experiment: {
    words: words('part of an experiment, number experiment'),
    cause: 'Meta keeps this person out of marketing messages for an experiment of its own.',
    action: 'Nothing is to be mended: reach that person another way.',
  },
  undeliverable: {
    words: words(`
      message undeliverable, unable deliver message, recipient not|isn whatsapp, check recipient whatsapp
    `),
    cause:
      'The message cannot be delivered: the number is not on WhatsApp, the person has not accepted its terms, or their app is too old.',
    action: 'Check the number, or ask the person to write to you first.',
  },
  'window-closed': {
    words: words(`
      re engagement message, reengagement, 24 hours passed|since customer|recipient|last|replied
      outside allowed|24|messaging window, message failed 24 hours
    `),
    cause: 'More than 24 hours have gone by since the customer last wrote: WhatsApp refuses an ordinary message.',
    action: 'Send an approved template; the agent can write freely again once the customer answers.',
  },
  'test-recipient': {
    words: words('recipient|phone number not|isn allowed list'),
    cause: 'This is a test number of Meta, which writes only to the numbers listed for it.',
    action:
      'The channel should use your own number: check in CXone which number it carries, then call your representative.',
  },
  'same-number': {
    words: words('recipient cannot|same sender, sender recipient same'),
    cause: 'The message goes to the number it comes from.',
    action: 'Test with another phone than that of the channel.',
  },
  'display-name-pending': {
    words: words('display name needs|approval|approved pending|message|sent|number, display name approval needed'),
    cause: 'The number has no approved display name yet.',
    action: 'See the display name in WhatsApp Manager and wait for its approval, or correct it.',
  },
  payment: {
    words: words(`
      business eligibility payment issue, payment issue|method missing|problem|error, add payment method
    `),
    cause: 'Meta found a problem with the payment: no method, an expired card or a limit reached.',
    action: 'Have the person who administers the portfolio check the payment method in Meta’s billing settings.',
  },
  certificate: {
    words: words('incorrect certificate'),
    cause: 'The number’s registration at Meta is broken, so nothing leaves.',
    action: 'Give the message to your representative: the number must be registered again.',
  },
  ecosystem: {
    words: words('healthy ecosystem engagement, meta chose not deliver'),
    cause: 'Meta chose not to deliver this marketing message, so that people do not get too many.',
    action: 'Wait at least 24 hours before you try that person again; sending at once only repeats the error.',
  },
  'stopped-marketing': {
    words: words('user stopped marketing messages'),
    cause: 'This person asked for no more marketing messages from you.',
    action: 'Respect it, and take the person off your list.',
  },
  'message-type': {
    words: words('unsupported message type'),
    cause: 'WhatsApp does not know this kind of message.',
    action: 'Send text, an image or a document instead.',
  },
  'media-download': {
    words: words('media download error, unable download media'),
    cause: 'WhatsApp could not fetch the file that the customer sent.',
    action: 'Ask the customer to send it again.',
  },
  'media-upload': {
    words: words('media upload error, unable upload media'),
    cause: 'WhatsApp could not take the file: wrong type, too heavy, or an address it cannot reach.',
    action: 'Check the type and the size: 5 MB for an image, 16 MB for a video, 100 MB for a document.',
  },
  maintenance: {
    words: words('account|number maintenance mode'),
    cause: 'Meta is working on this account or number, often after a change of plan.',
    action: 'Wait a few minutes and try again.',
  },
  'user-id': {
    words: words('business scoped user id|recipients, bsuid'),
    cause: 'This person is known only by a WhatsApp user name, and this message does not allow it.',
    action: 'Ask the person for a phone number, or for a message to you first.',
  },
  'marketing-off': {
    words: words('marketing templates disabled cloud'),
    cause: 'Marketing templates are switched off for this way of sending.',
    action: 'Ask your representative whether they are to be switched on.',
  },
  'identity-changed': {
    words: words('identity key mismatch|match, recipient identity'),
    cause: 'The person reinstalled WhatsApp or changed phones.',
    action: 'Check with them that the number is still theirs, then send again.',
  },
} as const satisfies Partial<Errors>;
