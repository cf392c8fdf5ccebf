import type { Questions } from '../../../language.ts';

/** The digital skill itself: its name, its campaign and its options. */
export const skill = {
  'skills[].name': {
    label: 'skill name',
    also: ['name of the skill', 'skill', 'digital skill'],
    ask: '{n, plural, =1 {What should the digital skill be called?} other {What should this next skill be called?}} Between 2 and 30 characters, without spaces. If you like, add its campaign on the next line.',
    why: 'Messages are delivered to agents through this skill, so its name should say what it is for. One format for all your skills makes them easy to find.',
    example: 'For example: WA_Service. Letters, digits, hyphens, underscores, periods and colons are allowed.',
  },
  'skills[].campaign': {
    label: 'campaign',
    also: ['skill campaign', 'campaign of the skill', 'campaign name'],
    ask: 'Which campaign should “{skill}” belong to?',
    why: 'CXone requires a campaign for each skill. It groups skills together in reports.',
    example: 'For example: Service. Write the name as it appears in CXone.',
  },
  'setup.skills[].options': {
    label: 'skill options',
    also: ['options', 'options of the skill'],
    ask: 'Which options would you like for “{skill}”? Choose several if you like, or answer “none”.',
    why: 'All of them are optional: without any, the skill keeps CXone’s default settings. I only ask questions about those you choose.',
    example: 'For example: “accept / reject and service level”, or “none”.',
    choices: {
      'accept-reject': {
        label: 'Accept / Reject',
        words: ['accept or reject', 'accept', 'reject', 'manual acceptance'],
      },
      'service-level': { label: 'Service level', words: ['level of service', 'service levels'] },
      'agent-response': { label: 'Agent response timer', words: ['agent response', 'agent timer', 'countdown'] },
      'customer-response': {
        label: 'Customer response timer',
        words: ['customer response', 'customer timer', 'customer idle time'],
      },
      'message-template': { label: 'Message template', words: ['template', 'rich content'] },
      'screen-pop': { label: 'Screen pop', words: ['screen pops', 'pop', 'POPURL'] },
      'sub-skill': { label: 'Sub-skill', words: ['subskill', 'sub-skills'] },
      'personal-connection': { label: 'Personal Connection or BYOC', words: ['Personal Connection', 'BYOC'] },
    },
  },
  'skills[].acceptReject': {
    label: 'Accept / Reject',
    also: ['accept or reject', 'manual acceptance', 'accept reject'],
    ask: 'Should agents accept or reject each interaction of “{skill}” themselves?',
    why: 'With this box ticked, a rejected interaction goes back to the queue for somebody else. Otherwise interactions are delivered without a choice.',
    example: 'Answer “yes” or “no”.',
  },
  'skills[].screenPop': {
    label: 'screen pop',
    also: ['screen pops', 'POPURL'],
    ask: 'Should “{skill}” open a screen pop when an agent gets a contact?',
    why: 'The pop shows information about the contact. It is set up with the POPURL action of the Studio script, and works only in the CXone Agent suite.',
    example: 'Answer “yes” or “no”.',
  },
  'skills[].subSkill': {
    label: 'sub-skill',
    also: ['subskill', 'sub-skills'],
    ask: 'Should “{skill}” have a sub-skill?',
    why: 'It is of use only when routing queues assign the skills. With a Studio script, leave it aside.',
    example: 'Answer “no” unless you route with queues.',
  },
  'skills[].personalConnectionOrByoc': {
    label: 'Personal Connection or BYOC',
    also: ['Personal Connection', 'BYOC'],
    ask: 'Is “{skill}” used with Personal Connection or BYOC?',
    why: 'Digital skills are always inbound, except with these two. Your answer settles the direction of the skill.',
    example: 'Answer “no” if these names mean nothing to you.',
  },
  'skills[].direction': {
    label: 'skill direction',
    also: ['direction', 'inbound or outbound'],
    ask: 'Is “{skill}” an inbound or an outbound skill?',
    why: 'With Personal Connection or BYOC, both exist. The service level, for one, is offered for inbound skills only.',
    example: 'For example: “inbound”, when customers write first.',
    choices: {
      inbound: { label: 'Inbound', words: ['incoming', 'in', 'receiving'] },
      outbound: { label: 'Outbound', words: ['outgoing', 'out', 'sending'] },
    },
  },
  'skills[].messageTemplate': {
    label: 'template of the skill',
    also: ['skill template', 'outbound template'],
    ask: 'Which message template should “{skill}” use for its outbound messages?',
    why: 'A template lets the skill send rich content. Without one, its outbound messages stay plain.',
    example: 'For example: appointment_reminder.',
  },
  'steps.skills[].create': {
    label: 'skill creation',
    also: ['create the skill', 'creation of the skill'],
    ask: 'Everything is ready to create “{skill}” in ACD. Here are the values to copy.',
    why: 'The channel will need this skill as its default one, and agents will receive messages through it.',
    example: 'Answer “done” once the skill is created and agents are assigned to it, or “later” to come back to it.',
    failed:
      'If the name is refused, look for a skill or a routing queue that already has it. If the create button is missing, ask for the Skills Create and Skills Edit permissions.',
    different:
      'If a section is missing, it may be reserved for other licences, for inbound skills or for the controlled release: fill in what you see and go on.',
  },
  'setup.skills[].another': {
    label: 'another skill',
    also: ['add a skill', 'one more skill', 'more skills', 'new skill'],
    ask: 'Would you like to create another digital skill?',
    why: 'One skill is enough to start. Several make sense when different teams answer, for example sales and service.',
    example: 'Answer “yes” to add a skill, or “no” to go on.',
  },
} as const satisfies Partial<Questions>;
