import { words } from '../../../grammar/words.ts';
import type { Facts } from '../../../language.ts';

/** The 24-hour window, the templates and the custom component. */
export const templates = {
  window: {
    words: words(`
      window 24|hour*|twenty|communication, 24 hour*|h, 24h, after|past 24|24h
      reply|write|answer after|later window|day|24, rule 24|24h
    `),
    text: 'When a customer writes to you or calls you, a 24-hour window opens, and each new message from them starts it anew. While it is open, the agent writes freely. After that, it takes an approved template.',
  },
  'window-start': {
    words: words(`
      template|message|reply|my|our|agent open*|extend*|restart*|start* window, who|what|when open*|start* window
      extend* window
    `),
    text: 'Only the customer opens the window, by a message or a call. Your own messages, templates included, neither open nor extend it. Some providers say otherwise; I follow Meta.',
  },
  'template-time': {
    words: words(`
      long|time|when|delay|hours|days approv*|review*|accept* template*, long|delay template*, @ how long
      @ how many hours|days, @ when, who approv*|review* template*
    `),
    text: 'According to providers, Meta reviews a template within 24 hours, often much less. That is no promise: submit your templates a few days before you need them.',
  },
  'template-status': {
    words: words(`
      status|statuses|state template*, template* pending|approved|paused|disabled|mean* mean*|what|status
    `),
    text: 'A template is pending first, then approved or rejected. Later it may be paused, disabled, in appeal or archived. Only an approved one can be sent.',
  },
  'template-refused': {
    words: words(`
      why|reason*|what template* refused|rejected|declined|refuse|reject|rejection
      template* refused|rejected|rejection, avoid rejection template*
    `),
    text: 'Meta gives a reason: wrong category, invalid format, promotional content, abusive content, scam, or a text that does not go with its category or language. Correct it and send it again: a rejected template may be edited any number of times.',
  },
  'template-category': {
    words: words(`
      category|categories|utility|marketing|authentication template*|choose|which|difference, utility marketing
      which category|categories
    `),
    text: 'There are three categories: utility, for what the person expects (an appointment, an order); marketing, for an offer or a reminder to buy; authentication, for a code. A wrong category is a reason for rejection.',
  },
  'template-name': {
    words: words(`
      name|names|call template* rule*|characters|how|which|capitals|spaces|allowed|accents|choose, name template*
    `),
    text: 'A template’s name takes only lowercase letters, digits and the underscore, 512 characters at most: appointment_reminder, for example. Its versions in other languages keep the same name.',
  },
  'template-length': {
    words: words(`
      many|length|limit*|characters|maximum|long template*|header|body|footer|button*, how many buttons
      limit* header|body|footer|button*, many characters|letters template*
    `),
    text: 'Text header: 60 characters, one variable. Body, required: 1,024 characters. Footer: 60, without variables. Ten buttons at most, two links and one call among them, of 25 characters each.',
  },
  'template-variables': {
    words: words(`
      variable*|braces|brackets|parameter*|placeholder*|personali* template*|put|write|how|start|example
      variable* template*, insert|put name customer*, variables
    `),
    text: 'A variable is a number or a name between double braces. Give an example for each, put none at the very start or end of the text, and keep enough words around. Names take lowercase letters and the underscore.',
  },
  'template-paused': {
    words: words('template* paused|suspended|disabled|stopped, pause template*'),
    text: 'A template that people receive badly is paused: 3 hours the first time, 6 the second; the third time, it is disabled. Edit it, and it goes back to review.',
  },
  'template-edit': {
    words: words(`
      edit*|chang*|modif*|correct template* after|approved|can|may|often|times|possible|how|later
      how often|times template*, edit template*
    `),
    text: 'An approved template can be edited once per 24 hours and ten times per 30 days; a rejected or paused one, as often as needed. Each edit goes back to review.',
  },
  'template-place': {
    words: words(`
      where|how creat*|write*|manag*|make|find template*, template* cxone|meta|facebook|created where|in|created
    `),
    text: 'Templates are created and managed in WhatsApp Business Manager, at Meta, not in CXone. I help you prepare them; you are the one who enters them there.',
  },
  'template-media': {
    words: words(`
      image*|photo*|picture*|video*|document*|pdf|media*|multimedia template*
      image*|video*|document* max|agent|size, template* media*|multimedia
    `),
    text: 'A template may carry an image (5 MB), a video (16 MB) or a document (100 MB) as its header. The procedure names only Bot Builder, the API and MAX for sending them: with CXone Agent, prefer a text header.',
  },
  'template-language': {
    words: words(`
      language*|french|english|bilingual|translat*|version* template*, template* languages|bilingual
      language* template*
    `),
    text: 'Each language is a version of the template, of the same name, reviewed by itself. The usual codes here: fr_CA, fr, en_CA, en_US. Choose with care: sending in a language that is missing fails.',
  },
  'template-scope': {
    words: words('template* several|other|two|which|all|shar* channel*|number*, template* channel|channels'),
    text: 'The procedure says it two ways: a template is for one channel, and all templates of the account show in every channel of the custom component. I take it that they belong to the account, and that the component decides where they are seen.',
  },
  'template-needed': {
    words: words(`
      need*|required|mandatory|why|must|necessary|for template*, write|contact first|customer* template*|without
      without template*, agent* start*|initiat*|begin conversation*|contact|chat|case
    `),
    text: 'An approved template is required to write first, or after the 24-hour window. To answer somebody who has just written, none is needed.',
  },
  survey: {
    words: words(`
      survey*|satisfaction|feedback|csat whatsapp|template*|send|channel|work*|need*|can, feedback management
      survey*
    `),
    text: 'To send a CXone Feedback Management survey over WhatsApp, create a template for that survey. Without it, the survey does not leave once the 24-hour window is closed.',
  },
  'rich-message': {
    words: words(`
      rich message*|content|link*, difference rich|template* rich|template*|message*, quick replies|reply
      time slots
    `),
    text: 'A rich message is a link, quick replies, a list of items or of time slots. It is simpler to create than a template and can be given to several channels at once, but it does not start a conversation: that takes a template.',
  },
  'three-options': {
    words: words(`
      three|which options, how contact|reach|write customer*|first, ways contact|reach|write, third option
    `),
    text: 'The procedure announces three options, but their list is missing. Two are published elsewhere: agents send templates, or a CRM goes through the API. The third, automated sending, is my guess.',
  },
  attachments: {
    words: words(`
      attachment*|file*|image*|photo*|picture*|video*|document*|voice agent*|customer*|send*|receiv*|size|accept*|allowed|support*
      attachments, size file*|attachment*|image*|video*
    `),
    text: 'Agents and customers exchange text, images and files. Meta accepts 5 MB for an image, 16 MB for audio or video, 100 MB for a document.',
  },
  component: {
    words: words(`
      why|use|need*|required|mandatory|without|how|for component, template* visible|appear*|show*|see max|agent*
      agents see template*
    `),
    text: 'The custom component shows your templates to the agents. It may be skipped, but without it the templates may not appear in MAX.',
  },
  'component-url': {
    words: words(`
      url|address|link component|template*|my|settings, where|find url|address|link component|copy|template*
      where url
    `),
    text: 'In CXone: ACD, Digital > Points of Contact Digital, WhatsApp (Cloud API). The address is below the list of your channels, in “My channels”. Copy it before you create the component.',
  },
  placeholder: {
    words: words('percent s, s end url|address, characters end url|address, why add* url|end|address'),
    text: 'The two characters %s go at the very end of the address, without a space before them. If they are missing, I add them. The help page shows a space; I take it to be typographic.',
  },
  smooch: {
    words: words('smooch'),
    text: 'Smooch is, by its traces, the former WhatsApp integration. Every component whose address contains this word is deleted, and no other; if there is none, we go on.',
  },
  'component-height': {
    words: words('height|tall|high|pixels|size component, which|what height, height, @ pixels|how|size'),
    text: 'The advised height is 200 pixels. You can change it later if your agents see their templates badly.',
  },
  'component-channels': {
    words: words('component all|which|no|several|tick* channel*, tick* none|no channel*, channels component'),
    text: 'Tick the channel concerned: all templates of your account will show there. If none is ticked, the component shows in every channel; I then ask you to confirm.',
  },
} as const satisfies Partial<Facts>;
