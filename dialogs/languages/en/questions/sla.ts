import type { Questions } from '../../../language.ts';

/** The times promised to customers, and the hours in which they count. */
export const sla = {
  'channels[].sla.mode': {
    label: 'channel SLA',
    also: ['SLA', 'service level agreement', 'SLA choice'],
    ask: 'Should “{channel}” have its own service times (SLA), follow the global ones, or have none?',
    why: 'An SLA shows agents how much time is left for each case. A channel where people write back the next day may deserve other times than live chat.',
    example: 'For example: “its own SLA”.',
    choices: {
      different: {
        label: 'Its own SLA',
        words: [
          'own',
          'its own',
          'different',
          'no, different',
          'specific',
          'own SLA',
          'ours',
          'our own',
          'our own times',
        ],
      },
      global: {
        label: 'The global SLA',
        words: [
          'global',
          'global SLA',
          'common',
          'same as the others',
          'same as everyone',
          'same as everybody',
          'the same as everyone',
          'same for all',
          'the same',
        ],
      },
      none: { label: 'No SLA', words: ['none', 'no', 'without', 'without SLA'] },
    },
  },
  'channels[].sla.firstResponse': {
    label: 'first response time',
    also: ['first response', 'response time', 'FRT'],
    ask: 'For “{channel}”, within what time should a customer get a first reply, and a case be solved? You may give both at once, one per line or separated by a comma.',
    why: 'The first time runs until an agent replies; the second, until the case is resolved. Both count only during your business hours.',
    example: 'For example: 1 h. Both at once: “1 h, 1 day”. Use days, hours and minutes.',
  },
  'channels[].sla.solution': {
    label: 'solution time',
    also: ['solution', 'resolution time', 'resolution'],
    ask: 'For “{channel}”, within what time should a case be solved?',
    why: 'This time starts with the customer’s request and runs until an agent marks the case as resolved.',
    example: 'For example: 1 day, or 8 h. Never shorter than the first response.',
  },
  'setup.globalSla': {
    label: 'existing global SLA',
    also: ['global SLA exists', 'is there a global SLA'],
    ask: 'Has your organization set a global SLA?',
    why: 'A channel that follows the global SLA takes its times from there. I note them down so that your configuration is complete.',
    example: 'Answer “yes” if you know its times, or “no”.',
  },
  'globalSla.firstResponse': {
    label: 'global first response time',
    also: ['global first response', 'global response time', 'global SLA'],
    ask: 'What are the first response time and the solution time of the global SLA? You may give both at once, one per line or separated by a comma.',
    why: 'They apply to every channel that has no SLA of its own.',
    example: 'For example: 4 h. Both at once: “4 h, 2 days”.',
  },
  'globalSla.solution': {
    label: 'global solution time',
    also: ['global solution', 'global resolution time'],
    ask: 'What is the solution time of the global SLA?',
    why: 'It applies to every channel that has no SLA of its own.',
    example: 'For example: 2 days. Never shorter than the first response.',
  },
  'businessHours.timeZone': {
    label: 'time zone of the business hours',
    also: ['business hours time zone', 'opening hours time zone'],
    ask: 'In which time zone are your business hours? The name of the city is enough.',
    why: 'Opening and closing times are read in this zone, daylight saving included.',
    example: 'For example: Toronto, or America/Toronto.',
  },
  'businessHours.week': {
    label: 'business hours',
    also: ['opening hours', 'hours', 'weekly hours', 'schedule'],
    ask: 'What are your business hours, and on which holidays are you closed? You may send both at once: the hours on one line, the holidays on the next.',
    why: 'Outside these hours, the service times stop counting.',
    example: 'For example: Mon-Fri 9:00-17:00, Sat 10:00-14:00. Days that you do not name are closed.',
  },
  'businessHours.holidays': {
    label: 'holidays',
    also: ['closing days', 'days off', 'statutory holidays'],
    ask: 'On which dates are you closed? Answer “none” if there are none.',
    why: 'On these days, the service times stop counting all day long.',
    example: 'For example: 2026-12-25, 2027-01-01.',
  },
  'steps.channels[].setSla': {
    label: 'SLA in CXone',
    also: ['set the SLA', 'SLA step', 'SLA settings'],
    ask: 'Let’s enter the SLA of “{channel}” in CXone.',
    why: 'Agents see the remaining time when they click in the reply field. Until this is saved, nothing is counted for the channel.',
    example: 'Answer “done” once you have clicked “Save”.',
    failed:
      'If the channel is missing from the list, check that it was created, then reload the page. If saving is refused, check that the times are not all zero.',
    different:
      'If your screen has no “YES” and “NO, DIFFERENT” button, look for the switch between the global SLA and a specific one.',
  },
} as const satisfies Partial<Questions>;
