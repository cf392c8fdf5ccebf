import { words } from '../../../grammar/words.ts';
import type { Errors } from '../../../language.ts';

/** Messages of Facebook’s window and of CXone. */
export const screens = {
  'business-name': {
    words: words('name chose business isn|not|isnt|valid|allowed, business name invalid|allowed|accepted|valid'),
    cause: 'Facebook does not accept the company’s name as it is written.',
    action: 'Write it as on your official documents: no capitals throughout, no special characters, no web address.',
  },
  'business-limit': {
    words: words('reached limit number businesses|business, limit businesses create, maximum number businesses'),
    cause: 'Your Facebook account has created as many companies as it may.',
    action: 'Select an existing company in the list, or have a colleague continue with their account.',
  },
  'facebook-too-new': {
    words: words('facebook account too new, account too new'),
    cause: 'This Facebook account is too recent to create a company.',
    action: 'Wait about an hour, or sign in with an older account of your company.',
  },
  'facebook-slowed': {
    words: words('limit how often post|comment, limit often things time, protect community spam'),
    cause: 'Facebook slows this account because of activity that looked unusual.',
    action: 'Do nothing with it for some hours, then try again, or use a colleague’s account.',
  },
  'facebook-restricted': {
    words: words(`
      no longer allowed facebook|meta products|advertise, account restricted|allowed advertis*|create business
    `),
    cause: 'This Facebook account may no longer create companies or advertise, because of an earlier incident.',
    action: 'Ask Meta for a review in the Support home of that account, and go on with a colleague’s account.',
  },
  'payment-disabled': {
    words: words('payment account disabled'),
    cause: 'Meta disabled the payment account because of an earlier incident.',
    action: 'Only Meta can lift it: ask in the billing settings of the portfolio.',
  },
  'one-at-a-time': {
    words: words('only create one business user|time'),
    cause: 'Facebook creates one company at a time, and another creation is still going on.',
    action: 'Wait a few minutes, close the other windows, then try again.',
  },
  'request-failed': {
    words: words('error occurred processing request|this, error processing request'),
    cause: 'Facebook could not create the company, without saying why.',
    action: 'Try again with a Facebook account that is in regular use; if it comes back, ask Meta’s support.',
  },
  'portfolio-rights': {
    words: words(`
      have|need permission|admin|access|control business|portfolio|asset|page don|dont|not|full|need
      business portfolio greyed|grayed|disabled, must admin business
    `),
    cause: 'Your Facebook account does not have full control of this company.',
    action: 'Ask the person who administers the portfolio for full control, or have that person do this step.',
  },
  'popup-blocked': {
    words: words('popup|popups|pop|window blocked|block browser|up|window, browser blocked window|popup|pop'),
    cause: 'Your browser kept Facebook’s window from opening.',
    action: 'Allow pop-ups for CXone in the address bar, then click again.',
  },
  'script-blocked': {
    words: words('facebook sdk|script not|did load|loaded, sdk loaded, jssdk'),
    cause: 'Facebook’s program could not load in your browser, often because of an ad blocker or your network.',
    action:
      'Turn the blocker off for CXone or try another browser; on a company network, ask your network team to allow facebook.com.',
  },
  'feature-unavailable': {
    words: words('feature unavailable, facebook login unavailable app|currently'),
    cause: 'Facebook login is closed for CXone’s application just now.',
    action:
      'You can do nothing about it: give the message and the time to your representative, and we prepare the rest.',
  },
  'session-expired': {
    words: words('session expired|ended, log in again expired, please login again'),
    cause: 'Your session is over.',
    action: 'Sign in again, in CXone first, then in Facebook, and take up the same step.',
  },
  'display-name-refused': {
    words: words(`
      display name rejected|declined|refused|comply|guidelines|approved|violat*
      name doesn|not follow|comply guidelines
    `),
    cause: 'Meta refused the display name.',
    action:
      'Use the name your customers know, linked to your company and written normally; edit it or appeal in WhatsApp Manager.',
  },
  'not-verified': {
    words: words(`
      business isn|not|isnt verified, verify your business, business verification required|needed|failed|rejected
    `),
    cause: 'The company is not verified by Meta.',
    action:
      'The verification starts in the Security Centre of the business settings, by a person with full control; I keep this point open.',
  },
  'fallback-empty': {
    words: words('fallback time required|empty|between|must|value'),
    cause: 'With “Preferred Agent”, the fallback time may not be empty.',
    action: 'Enter a number of seconds from 1 to 5,256,000; 900 make 15 minutes.',
  },
  'skill-name': {
    words: words('skill name invalid|characters|contain*|must|between'),
    cause: 'CXone does not accept the name of the skill.',
    action: 'Use 2 to 30 letters, digits, hyphens, underscores, periods or colons, without spaces.',
  },
  'skill-taken': {
    words: words('skill name|already exists|taken|use|unique skill|name, skill already exists'),
    cause: 'Another skill or routing queue has this name already.',
    action: 'Add an ending, as in WA_Service_2.',
  },
  'cannot-reply': {
    words: words(`
      permission reply not|don|cannot|have, not authorized|allowed reply|answer, cannot reply case|message|channel
    `),
    cause: 'The agent’s role lacks the “Reply” permission on the channel, or the permission to view skills.',
    action: 'Whoever manages the roles adds both; the agent signs out and in again.',
  },
  'skill-permission': {
    words: words('permission skill|skills create|edit|creat*, not authorized create|edit skill*'),
    cause: 'Your CXone role lacks Skills Create or Skills Edit.',
    action: 'Ask whoever manages the roles for both, or have that person create the skill.',
  },
} as const satisfies Partial<Errors>;
