import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** Chenal itself. */
export const product = {
  who: {
    words: words('who are you, who r you|u, what chenal, what your name, who is chenal'),
    text: 'I am Chenal. I guide you through setting up a WhatsApp channel in CXone Digital Experience, in the order of the official procedure.',
  },
  human: {
    words: words(`
      are you human|robot|bot|person|ai|machine|real, real person|human, talking|speaking human|person|bot|machine
      chatgpt|gpt
    `),
    text: 'I am a program, not a person, and I guess nothing: I follow rules written after the procedure. To talk to somebody, call your CXone representative.',
  },
  abilities: {
    words: words(`
      what can|do you do|help, can you help, what you good|for, how do|does you|this|chenal|assistant|bot work
    `),
    text: 'I ask the questions, check each answer, give the clicks and the values to copy, explain the terms and the errors, and keep track while you wait for Meta. At the end you have the configuration and its plan.',
  },
  data: {
    words: words(`
      data|information|answers|details stored|store|keep|kept|saved|share*|sees|see|go|where|access|private|confidential|safe|secure
      who sees|reads|access data|answers|information, store|keep my|our data, privacy|gdpr
    `),
    text: 'Your answers are kept sealed on the server where Chenal runs, so that you can resume, and are sent to nobody else. Whoever administers that server may have access to them. The transcript that support reads hides names, numbers and addresses. Write “forget me” to delete everything. I ask for no password and no code; a code you type is masked and forgotten.',
  },
  languages: {
    words: words(`
      which|what|other|speak|language* language*|speak|you|spanish|french|change, change language, spanish|german
    `),
    text: 'I speak English and French. Write “français” or “English” whenever you like; I understand both all the time.',
  },
  later: {
    words: words(`
      come|resume|continue|finish|stop|return back|later|tomorrow|another|time, pause|save* answers|progress|resume
      lose answers|progress, can|may stop|resume|leave|return
    `),
    text: 'Everything is saved as you go: close the page and come back, the same question will be waiting.',
  },
  changes: {
    words: words(`
      change*|modify|touch|configure*|apply|do|does cxone|system|account|production|meta|facebook automatically|directly|you|anything|something|this
      change*|touch* anything|something|nothing cxone, connected cxone, do it for me
    `),
    text: 'I touch nothing in CXone or at Meta. I prepare the values and the clicks; you make them, and nothing changes before that.',
  },
  cost: {
    words: words(`
      how much cost*|pay|charge*|is|price
      cost*|price*|fee*|free|pricing|billing|charge*|pay whatsapp|message*|meta|cxone|channel|template*|much|what|does
      free, how much
    `),
    text: 'The procedure gives no price. Meta may charge for template messages by category and country, and CXone has its own rates: ask your CXone representative for both before you send.',
  },
  duration: {
    words: words(`
      how long|many|much time|questions|minutes|take|takes setup|left|whole|all|this|everything|setting
      how many questions, long whole|setup|everything|this take, much time
    `),
    text: 'Allow about 40 minutes of your time, plus a few hours of waiting if WhatsApp has to approve your number. “status” tells you how many questions are left.',
  },
  order: {
    words: words(`
      order tasks|steps|must|change|matter*|follow|another, skip|start task*|section*|part*|step*, why order
    `),
    text: 'The tasks are done in order, since each relies on those before it. What waits for somebody else holds up only what depends on it; you can also go back and change an answer.',
  },
  password: {
    words: words(`
      password why|give|ask*|where|need*|type|write, give|type|write|enter code here|where|you
      where enter|type|put code
    `),
    text: 'Never give me a password or a code. The password and the six-digit code are typed in Facebook’s window only.',
  },
  colleague: {
    words: words(`
      colleague|someone|somebody|coworker|team|other|another else|person|continue|finish|help|fill|together|share|take
      share conversation|configuration, colleague continue|finish|help
    `),
    text: 'Download the draft of the configuration and send it to the person who takes over, with the list of open points that “status” gives. What they change does not come back into this conversation by itself.',
  },
  result: {
    words: words(`
      end get|result|receive|have|what, result final|what|get, download|export configuration|file|what|how|where
      get configuration, what get end
    `),
    text: 'At the end you have two things to download: the complete, checked configuration, and the click-by-click plan to apply it. A draft is available at any time.',
  },
  mistakes: {
    words: words(`
      mistake|wrong|correct|change|edit answer*|later|before|already|earlier
      can|how correct|change|edit|undo answer*|later
    `),
    text: '“back” takes the last answer away, and “change …” corrects any of them, “change the company name” for example.',
  },
  documentation: {
    words: words(`
      where|link|read|find documentation|docs|guide|manual, documentation whatsapp|meta|official|nice|cxone
      official rules
    `),
    text: 'WhatsApp’s documentation: https://business.whatsapp.com for businesses, and https://developers.facebook.com/docs/whatsapp for the details. For CXone, NICE’s online help, at the page on the WhatsApp channel.',
  },
  testing: {
    words: words('test*|try channel|works|message|everything, how test*, test channel'),
    text: 'The procedure describes no test. Once the number is connected and the channel has its script and skill, write to it from another phone and see whether an agent receives the message.',
  },
} as const satisfies Partial<Facts>;
