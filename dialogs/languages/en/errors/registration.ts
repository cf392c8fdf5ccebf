import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Errors of the number and its codes. */
export const registration = {
  'partial-deregistration': {
    words: words('incomplete|partial deregistration|deregister, deregistration failed'),
    cause: 'A former removal of the number did not finish.',
    action:
      'The number has to be deregistered again, then registered: ask your representative, or the provider that held it.',
  },
  'pin-wrong': {
    words: words('pin mismatch|incorrect|wrong, two step verification pin, incorrect pin'),
    cause: 'The two-step verification PIN is not the right one.',
    action:
      'Ask the person who set it, or change it in WhatsApp Manager. Do not guess: wrong tries lock the number. Never write it here.',
  },
  'verify-again': {
    words: words('re verification needed, reverification, phone number verification needed|expired'),
    cause: 'The number has to be verified again before it can be registered.',
    action: 'Start the verification again in Facebook’s window, with a new code.',
  },
  'pin-guesses': {
    words: words('many pin guesses|attempts, pin guessed fast|many'),
    cause: 'The PIN was tried too often or too fast, and the number is locked for a while.',
    action: 'Wait until the time given in the message has passed; each new try may prolong it.',
  },
  'not-registered': {
    words: words('phone number|account not registered, account is not registered, number isn registered'),
    cause: 'The number exists at Meta but is not registered for the API, so it neither sends nor receives.',
    action:
      'Check that the channel was created to the end in CXone; otherwise your representative has the number registered.',
  },
  'register-later': {
    words: words('wait few minutes register*|before number, wait before attempting register'),
    cause: 'The number was removed a moment ago, and Meta is not done with it.',
    action: 'Wait about five minutes, then try again.',
  },
  'registration-limit': {
    words: words(`
      registration|register attempts|limit|many exceeded|short|number, account register deregister limit
    `),
    cause:
      'Too many registrations or removals of this number in a short time. Providers speak of 10 per 72 hours; sources differ.',
    action: 'Stop trying: each try counts. Wait up to 72 hours, then try once.',
  },
  'payment-terms': {
    words: words('payments terms service not|accepted'),
    cause: 'The terms of WhatsApp Payments have not been accepted for this account.',
    action: 'The person who administers the portfolio accepts them in WhatsApp Manager, if you use payments.',
  },
  'code-request': {
    words: words(`
      requested code|verification many times, many codes|requests code|verification, request code error
      tried many times code|later, try again later code|verification
    `),
    cause:
      'Meta refuses to send another code: most often there were too many requests; some report it for a number that is verified already.',
    action:
      'Look in WhatsApp Manager whether the number is verified. If not, wait a day before you ask for one more code.',
  },
  'code-wrong': {
    words: words(`
      code incorrect|invalid|wrong|expired|match entered|verification|you|digit
      verification code incorrect|invalid|expired, verify code error, code couldn verified
    `),
    cause: 'The six-digit code is not the right one, or it has expired.',
    action:
      'Use the most recent code only, and type it yourself. After three errors, ask for a new one, once, and wait for it.',
  },
  'code-not-sent': {
    words: words('couldn|unable|can|failed send|sent code|sms|text, code couldn|could sent, couldn call|send number'),
    cause: 'WhatsApp could not send the code to this number.',
    action: 'Check the country code, make sure that the line takes calls from abroad, then choose the other method.',
  },
  'number-exists': {
    words: words('number already exists list|account|phone, number already in your list|account'),
    cause: 'This number is in your account already.',
    action: 'Choose it in the list instead of adding it, or take another number.',
  },
  'number-taken': {
    words: words(`
      number already registered|used|use|connected|linked|taken
      number registered|connected existing|another|whatsapp account, number in use, number currently used|registered
    `),
    cause: 'Another WhatsApp account holds this number.',
    action:
      'Delete the personal or business account on that phone, or have the former provider release the number, wait a few minutes, then verify again.',
  },
  'partner-holds': {
    words: words(`
      number registered|linked|connected|used partner|provider|bsp, already registered partner app
      registered another provider
    `),
    cause: 'The number is still registered with another provider’s application.',
    action: 'Ask that provider to deregister it from the WhatsApp API, then try again.',
  },
  'code-not-eligible': {
    words: words('number isn|not|isnt eligible code|registration|receive'),
    cause: 'Meta does not send a code to this number this way, because it is not being moved from elsewhere.',
    action: 'Add and verify it as a new number in the channel’s window; if that fails, your representative takes over.',
  },
  'cannot-migrate': {
    words: words('cannot migrate phone|number, migration failed|not number'),
    cause: 'Meta cannot move this number from its former account.',
    action:
      'Check that it is verified there and that two-step verification is off; your representative knows the rest.',
  },
} as const satisfies Partial<Errors>;
