import type { Questions } from '../../../language.ts';

/** What each channel starts with: a script and a skill. */
export const defaults = {
  'channels[].studioScript': {
    label: 'default Studio script',
    also: ['script', 'Studio script', 'default script', 'script of the channel'],
    ask: 'Which Studio script should handle the messages of “{channel}”?',
    why: 'Each channel needs a default script: it decides what happens to a message when it arrives. Without it, messages are not routed properly.',
    example: 'For example: WA_Incoming. Write its name as in Studio; it must be a digital script.',
  },
  'channels[].defaultSkill': {
    label: 'default skill',
    also: ['channel skill', 'skill of the channel'],
    ask: 'Which skill should “{channel}” use by default?',
    why: 'Each channel needs one: messages take this skill unless the script chooses another.',
    example: 'For example: WA_Service, one of the skills we have just prepared.',
  },
  'steps.channels[].setDefaults': {
    label: 'default settings of the channel',
    also: ['defaults', 'set the defaults', 'channel defaults'],
    ask: 'Let’s give “{channel}” its script and its skill.',
    why: 'From this moment on, messages that arrive on the channel know where to go.',
    example: 'Answer “done” once the channel is saved.',
    failed:
      'If the skill or the script is missing from its list, check that it was created, that it is digital and that it is active, then reload the page.',
    different: 'If the channel does not appear, open WhatsApp (Cloud API) first: its channels are listed there.',
  },
} as const satisfies Partial<Questions>;
