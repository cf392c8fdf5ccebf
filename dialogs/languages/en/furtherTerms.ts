import type { Language } from '../../language.ts';

/** Terms beside those that the page defines. */
export const furtherTerms = {
  waba: {
    term: 'WhatsApp Business account (WABA)',
    also: ['waba', 'whatsapp business account', 'business account'],
    meaning:
      'The account at Meta that holds your numbers and your templates. It must be approved before a channel can exist.',
  },
  'business-manager': {
    term: 'business portfolio (Business Manager)',
    also: [
      'business manager',
      'business portfolio',
      'portfolio',
      'bm',
      'facebook business manager',
      'meta business suite',
    ],
    meaning:
      'Meta’s container for what your company owns on Facebook: pages, WhatsApp accounts, people and their rights. Its ID is a row of digits.',
  },
  'business-verification': {
    term: 'business verification',
    also: ['verified business', 'meta verification', 'company verification'],
    meaning: 'Meta’s check that your company really exists, from its official documents.',
  },
  'whatsapp-manager': {
    term: 'WhatsApp Manager',
    also: ['whatsapp business manager'],
    meaning: 'The screen at Meta where you see your numbers, their status and quality, and your templates.',
  },
  'cloud-api': {
    term: 'WhatsApp Cloud API',
    also: ['cloud api', 'api cloud', 'whatsapp api', 'api'],
    meaning: 'The way a program such as CXone sends and receives WhatsApp messages, on Meta’s own servers.',
  },
  bsp: {
    term: 'solution provider (BSP)',
    also: ['bsp', 'solution provider', 'business solution provider', 'provider'],
    meaning: 'A company that connects others to the WhatsApp API. A number is with one provider at a time.',
  },
  'embedded-signup': {
    term: 'Facebook’s connection window',
    also: ['embedded signup', 'facebook window', 'signup window'],
    meaning:
      'The window that opens from CXone and links your account, your profile and your number. Meta calls it Embedded Signup.',
  },
  'display-name': {
    term: 'display name',
    also: ['display names', 'whatsapp name'],
    meaning: 'The name customers see in WhatsApp in place of your number. Meta reviews it.',
  },
  'business-profile': {
    term: 'WhatsApp Business profile',
    also: ['business profile', 'profile', 'whatsapp profile'],
    meaning: 'What customers see of your company in WhatsApp: name, category, description and website.',
  },
  'verification-code': {
    term: 'verification code',
    also: ['six digit code', 'otp', 'code'],
    meaning:
      'Six digits that WhatsApp sends by text or call to prove that the number is yours. You type them in Facebook’s window, never here.',
  },
  'international-format': {
    term: 'international format',
    also: ['e164', 'country code', 'e 164'],
    meaning: 'A number with a + sign, the country code, then the rest: +1 614 555 1234.',
  },
  'communication-window': {
    term: '24-hour window',
    also: ['communication window', 'service window', '24 hour window', '24h window', 'customer service window'],
    meaning:
      'The 24 hours after a customer’s last message, during which agents write freely. After that, it takes an approved template.',
  },
  'message-template': {
    term: 'message template',
    also: ['template', 'templates', 'message templates', 'whatsapp template', 'outbound template', 'hsm'],
    meaning:
      'A message written beforehand and approved by Meta. It is the only way to write first, or after the 24-hour window.',
  },
  'rich-message': {
    term: 'rich message',
    also: ['rich messages', 'rich content'],
    meaning: 'A message with links, quick replies, or a list of items or time slots to choose from.',
  },
  'quick-reply': {
    term: 'quick reply',
    also: ['quick replies'],
    meaning: 'A button under a message; a tap on it answers.',
  },
  'opt-in': {
    term: 'opt-in',
    also: ['optin', 'consent'],
    meaning: 'A person’s choice to receive your messages. Keep the proof.',
  },
  'custom-component': {
    term: 'custom component',
    also: ['custom components', 'frontend custom component', 'component'],
    meaning: 'The part of the agent’s screen that shows your templates. It is given an address that ends in %s.',
  },
  role: {
    term: 'role',
    also: ['roles'],
    meaning: 'A group of permissions given to people. A Digital Experience user has one only.',
  },
  permission: {
    term: 'permission',
    also: ['permissions', 'right', 'rights'],
    meaning: 'What somebody may do: for their role in general, or for their role on one channel.',
  },
  'reply-permission': {
    term: 'Reply permission',
    also: ['reply'],
    meaning: 'The permission that lets the people of a role answer on a channel. Without it, they cannot.',
  },
  'digital-engagement': {
    term: 'Digital Engagement attribute',
    also: ['digital engagement'],
    meaning: 'The setting that makes an employee a digital agent. It is also the name of the permission list in Admin.',
  },
  'digital-experience': {
    term: 'Digital Experience (DX)',
    also: ['digital experience', 'dx', 'dfo', 'cxone digital experience', 'digital first omnichannel'],
    meaning: 'The part of CXone that handles written channels: WhatsApp, email, chat, SMS and social media.',
  },
  acd: {
    term: 'ACD',
    also: ['acd application', 'automatic call distributor'],
    meaning: 'The CXone application that distributes interactions; channels, skills and roles are set up there.',
  },
  'cxone-agent': {
    term: 'CXone Agent',
    also: ['agent suite', 'cxone agent suite'],
    meaning:
      'The newer application in which agents answer. It takes the Digital Engagement attribute and a digital skill.',
  },
  max: {
    term: 'MAX',
    also: ['max agent'],
    meaning:
      'The other application in which agents answer. The Digital Engagement attribute or a digital skill is enough.',
  },
  studio: {
    term: 'Studio',
    also: ['cxone studio'],
    meaning: 'The CXone tool in which scripts are drawn.',
  },
  'studio-script': {
    term: 'Studio script',
    also: ['script', 'scripts', 'digital script', 'studio scripts', 'default script'],
    meaning: 'The drawing that decides where each incoming message goes. A channel needs one of the digital type.',
  },
  'default-skill': {
    term: 'default skill',
    also: ['default digital skill'],
    meaning: 'The digital skill a channel gives to a message when nothing else decides.',
  },
  'sub-skill': {
    term: 'sub-skill',
    also: ['sub skill', 'subskill', 'sub skills'],
    meaning: 'A skill under another one; it serves only where routing queues assign the skills.',
  },
  campaign: {
    term: 'campaign',
    also: ['campaigns'],
    meaning: 'A grouping of skills, mostly for reports.',
  },
  'media-type': {
    term: 'media type',
    also: ['media types'],
    meaning: 'The sort of contact a skill handles. For this channel it is Digital.',
  },
  'dynamic-delivery': {
    term: 'dynamic delivery',
    also: ['static delivery'],
    meaning:
      'The way of choosing agents that knows more criteria, such as the preferred agent. CXone Agent requires it.',
  },
  proficiency: {
    term: 'skill proficiency',
    also: ['proficiency', 'proficiency level', 'skill level'],
    meaning: 'How good an agent is in a skill: 1 is the best level, 20 the lowest.',
  },
  'preferred-agent': {
    term: 'preferred agent',
    also: ['preferred agents'],
    meaning: 'The agent who last handled the same case or contact, and who is asked first.',
  },
  'focus-metric': {
    term: 'Focus Metric',
    also: ['metric'],
    meaning: 'It says who the preferred agent is: the last one of the case, or of the contact.',
  },
  'focus-lock': {
    term: 'Focus Lock',
    also: ['lock'],
    meaning: 'It says whether a message waits for the preferred agent who is away or busy.',
  },
  'fallback-time': {
    term: 'fallback time',
    also: ['fallback'],
    meaning: 'How many seconds a message waits for the preferred agent before another one gets it.',
  },
  'controlled-release': {
    term: 'controlled release (CR)',
    also: ['controlled release', 'cr'],
    meaning: 'A function that is open to some organizations only, by their CXone representative.',
  },
  'accept-reject': {
    term: 'Accept / Reject',
    also: ['accept reject', 'manual accept'],
    meaning: 'An option that lets agents take or refuse each interaction. What is refused goes back to the queue.',
  },
  'service-level': {
    term: 'service level',
    also: ['service levels'],
    meaning: 'The share of interactions taken within a certain time: a measure, not a promise.',
  },
  sla: {
    term: 'service level agreement (SLA)',
    also: ['sla', 'slas', 'service level agreement', 'service level agreements'],
    meaning: 'The response times you promise, counted during your business hours only.',
  },
  'first-response-time': {
    term: 'first response time',
    also: ['frt', 'first response', 'first reply time'],
    meaning: 'The time from the customer’s message to an agent’s first reply.',
  },
  'solution-time': {
    term: 'solution time',
    also: ['resolution time', 'solution', 'rt'],
    meaning: 'The time from the customer’s message until an agent marks the case resolved.',
  },
  'business-hours': {
    term: 'business hours',
    also: ['opening hours', 'hours of operation'],
    meaning: 'The hours in which your SLA times run.',
  },
  'workflow-automation': {
    term: 'Workflow Automation (WFA)',
    also: ['wfa', 'workflow automation'],
    meaning: 'Rules without code that run beside the scripts and may, for example, assign a skill.',
  },
  'point-of-contact': {
    term: 'point of contact',
    also: ['points of contact', 'points of contact digital', 'poc'],
    meaning: 'The way in for contacts, with its skill and its script; a WhatsApp channel is one.',
  },
  'app-selector': {
    term: 'app selector',
    also: ['application selector', 'app switcher'],
    meaning: 'The menu at the top of CXone that opens its applications, such as ACD or Admin.',
  },
  'bot-builder': {
    term: 'Bot Builder',
    also: ['cxone bot builder'],
    meaning: 'The CXone tool for building bots that answer by themselves.',
  },
  'feedback-management': {
    term: 'CXone Feedback Management',
    also: ['feedback management'],
    meaning: 'The CXone product that sends satisfaction surveys.',
  },
  byoc: {
    term: 'BYOC',
    also: ['bring your own channel'],
    meaning: 'A channel of your own that is connected to CXone. With it, a digital skill may be other than inbound.',
  },
  'personal-connection': {
    term: 'Personal Connection',
    also: ['pc'],
    meaning: 'CXone’s product for outbound contacts. With it, a digital skill may be other than inbound.',
  },
  crm: {
    term: 'CRM',
    also: ['crm system'],
    meaning: 'Your customer management software. It can send WhatsApp messages through the API.',
  },
  ivr: {
    term: 'IVR',
    also: ['interactive voice response', 'voice menu'],
    meaning: 'The voice menu that answers callers before an agent does.',
  },
  cxone: {
    term: 'CXone',
    also: ['nice', 'nice cxone', 'incontact'],
    meaning: 'NICE’s contact-centre platform, in which the channel is created.',
  },
  meta: {
    term: 'Meta',
    also: ['facebook', 'whatsapp'],
    meaning: 'The company behind Facebook and WhatsApp. It approves accounts, numbers and templates.',
  },
} as const satisfies Partial<Language['terms']>;
