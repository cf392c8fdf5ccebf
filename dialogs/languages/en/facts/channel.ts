import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** The connection with Facebook, the profile, the verification and the channel. */
export const channel = {
  'facebook-login': {
    words: words(`
      which|facebook account|login use|choose|personal|need|wrong|facebook, why|need facebook
      wrong|other|another account facebook, sign|log facebook, connect facebook, see|sees personal facebook, customers see facebook
    `),
    text: 'Sign in with the Facebook account of the person who has full control of your company’s portfolio. It is a personal account, but nothing of it is published. If another account is already open, choose “Log in to another account”.',
  },
  'portfolio-greyed': {
    words: words(`
      portfolio|business|company grey*|gray*|missing|list*|disabled, greyed|grayed
      see|find portfolio|business|company facebook|list|window, full control
    `),
    text: 'A company that is greyed out or missing from the list nearly always means that the open Facebook account lacks full control of it. Have that control given to you in the business settings, or switch accounts, then start again.',
  },
  sharing: {
    words: words(`
      permission*|rights shar*|facebook|continue|accept*, what shar*|accept* facebook|cxone|nice|continue
    `),
    text: 'By clicking “Continue”, you link your account and allow CXone to manage its messages and numbers. Without that, the channel cannot be created. Facebook shows the exact list before the click.',
  },
  'display-name-rules': {
    words: words(`
      display name rule*|refused|rejected|declined|accepted|allowed|forbidden|why|choose|long|length|reviewed|approved
      name refused|rejected|declined whatsapp|meta, rules name whatsapp
    `),
    text: 'Meta mostly refuses names unrelated to the business, names of people, generic or promotional terms, capitals throughout, special characters and emoji. Take the name your customers know. If it is refused, edit it or appeal in WhatsApp Manager.',
  },
  'display-name-change': {
    words: words('chang*|modif*|edit|correct display name, chang*|edit name customers see'),
    text: 'The display name is changed in WhatsApp Manager. The new name is reviewed; once it is approved, the number has to be registered again, or the former name stays. Ask your CXone representative who does that.',
  },
  'profile-limits': {
    words: words(`
      length|characters|limit|long description|profile, how many characters, profile contain*|limit*|fields|show*
      customers|people see profile|description
    `),
    text: 'The profile has a name, a category, a description and, if you like, a website. Meta’s documents disagree about the description, 256 or 512 characters: below 256 is safer. Two websites at most, an address of 256 characters, an email of 128.',
  },
  'code-missing': {
    words: words(`
      code received|receive|arrive*|come*|came|get|got|sent|coming|arriving, code not|never|still|nothing
      never|not received|arrive*|got text|sms|call, where|how code receive|arrive*|come*|sent
      verification code where|when|how, resend|another|new code
    `),
    text: 'Check that the number is written with its country code and that it receives calls or texts, then wait a few minutes. After that, ask for one new code, by the other method: the call, if the text does not come. Too many requests block the verification for a while.',
  },
  'code-attempts': {
    words: words(`
      how many attempts|tries|times code|verif*|regist*|number|try, how many attempts|tries
      limit|number attempts|tries, too many attempts|tries|times|requests, long wait before|code|again|retry
    `),
    text: 'Not all sources give the same limit. For registering a number, providers speak of 10 attempts per 72 hours; for the codes, Meta blocks for a while without saying how many. After three tries, take a break.',
  },
  'two-step-pin': {
    words: words(`
      pin step|two|verification|forgot*|lost|change|what|need|whatsapp|number, two step verification, pin
    `),
    text: 'The six-digit PIN of two-step verification protects the number. It is asked for at registration, and the API cannot switch it off. If it is forgotten, it is changed in WhatsApp Manager. Never write it here.',
  },
  'approval-time': {
    words: words(`
      long|time|when|delay|hours|days approv*|accept*|activ*|connected number|whatsapp|channel, long|delay approval
      long approval take*, long|when number approved|active|ready, @ how long, @ how many hours|days, @ when
      number still pending|waiting
    `),
    text: 'WhatsApp may take up to a few hours to approve the number; nothing more precise is published. We go on in the meantime. If it has not moved the next day, read the reason in WhatsApp Manager, then call your CXone representative.',
  },
  'number-status': {
    words: words(`
      status|state number|connected|pending|mean*|restricted|flagged
      connected|pending|flagged|restricted|disconnected mean*|what, where|how see|check|find status number, why pending, pending mean*
    `),
    text: 'In WhatsApp Manager, only “Connected” can send and receive. “Pending” calls for patience; “flagged”, “restricted” or “disconnected” calls for reading the reason shown. Meta’s documents do not all use the same words: any other status means “not ready yet”.',
  },
  quality: {
    words: words('quality rating|score|number|green|yellow|red|message*|low|drop*, green yellow red'),
    text: 'Meta rates the quality of each number: green, yellow, red or unknown, by the way people receive your messages. A bad rating slows your sending and may pause a template.',
  },
  'several-numbers': {
    words: words(`
      several|two|another|second|more|add|multiple|many|different number*|channels, one|same|single number channel*
    `),
    text: 'A channel is one number, and a number serves one channel only. The same account can carry several: I offer to add another as soon as this one is done. Each number is verified in its turn.',
  },
  'verify-again': {
    words: words(`
      verif* again|each|every|time|already|skip number|channel|profile, why verif* number|phone, verif* every|each
    `),
    text: 'The procedure wants the number verified each time a channel is created, but also lets an existing profile skip the step. I skip it only if the number already shows as verified and no other channel uses it.',
  },
  'channel-name': {
    words: words(`
      chang*|edit|rename name channel, rename channel, rule*|length|which|choose|how name channel
      who sees name channel
    `),
    text: 'The procedure gives no rule for the channel’s name; I accept 1 to 100 characters. Nothing says whether it can be changed later: on CXone’s SMS channels it cannot, so choose with care.',
  },
  'green-bar': {
    words: words('green bar, how know|see channel created|works, channel created message|confirmation|know'),
    text: 'When the channel is created, a green bar at the top of the screen carries its name and says so. If it does not appear, do not start again at once: reload the page and see whether the channel is already in the list.',
  },
  'menu-missing': {
    words: words(`
      where|find|see points|point contact digital, menu|digital|acd missing|disappeared|see|find
      points contact digital, where app selector
    `),
    text: 'The path is: app selector, ACD, then Digital > Points of Contact Digital. On older screens, “Digital” is called “DFO”. If the menu is missing, you need the permission to view and create points of contact: ask whoever manages the roles.',
  },
  'window-shut': {
    words: words(`
      window|popup facebook closed|disappeared|blocked|lost|open*|shut, closed|shut window|popup
      window open*|blocked
    `),
    text: 'Start again from CXone with the creation of the channel: Facebook often finds what was already entered. If the window does not open, allow pop-ups for CXone in your browser.',
  },
  'existing-profile': {
    words: words('profile existing|new|difference|choose|create, select|reuse profile'),
    text: 'A new profile is filled in now: name, category, description. An existing one keeps its information and may even skip the verification, if its number is already verified.',
  },
} as const satisfies Partial<Facts>;
