import type { Language } from '../../language.ts';

export const tasks: Language['tasks'] = {
  account: {
    title: 'WhatsApp Business account',
    intro:
      'We gather what WhatsApp requires of your number, your account and your company, since no channel can exist without it.',
  },
  channel: {
    title: 'Channel',
    intro:
      'We connect your account through Facebook and create the channel in Digital Experience, so that customers can write to you.',
  },
  templates: {
    title: 'Message templates',
    intro:
      'We settle how you contact customers first and prepare the templates, which WhatsApp requires outside the 24-hour window.',
  },
  component: {
    title: 'Custom component',
    intro: 'We connect the channel to its templates, so that agents can see and send them.',
  },
  roles: {
    title: 'Roles and permissions',
    intro: 'We give the right roles access to the channel, so that agents can answer.',
  },
  routing: {
    title: 'Routing',
    intro: 'We decide how incoming messages find their way to agents.',
  },
  skill: {
    title: 'Digital skill',
    intro: 'We create the digital skill by which ACD delivers each interaction to the right agent.',
  },
  defaults: {
    title: 'Default script and skill',
    intro: 'We give each channel its default Studio script and skill, so that no message is left without a route.',
  },
  sla: {
    title: 'SLA',
    intro: 'If you wish, we set the response times promised on this channel, so that you can see whether they are met.',
  },
  review: {
    title: 'Final check',
    intro: 'We go over what is still open, so that the configuration is complete.',
  },
};

/** How a task in another product ended. */
export const outcomes: Language['outcomes'] = {
  done: {
    label: 'Done',
    words: ['it is done', 'it’s done', 'all done', 'finished', 'completed', 'ok', 'okay', 'it worked', 'yes', 'next'],
  },
  failed: {
    label: 'There is an error',
    words: [
      'error',
      'an error',
      'it failed',
      'failed',
      'it does not work',
      'it doesn’t work',
      'problem',
      'stuck',
      'blocked',
    ],
  },
  different: {
    label: 'My screen is different',
    words: [
      'different',
      'looks different',
      'it looks different',
      'not the same',
      'i cannot find it',
      'i can’t find it',
      'i do not see it',
      'i don’t see it',
    ],
  },
  waiting: {
    label: 'Later',
    words: [
      'not yet',
      'not now',
      'waiting',
      'i am waiting',
      'i’m waiting',
      'pending',
      'in review',
      'i’ll do it later',
      'tomorrow',
    ],
  },
};
