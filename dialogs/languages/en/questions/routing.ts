import type { Questions } from '../../../language.ts';

/** How incoming messages find their agents. */
export const routing = {
  'routing.method': {
    label: 'routing method',
    also: ['routing', 'script or queues', 'how messages are routed'],
    ask: 'How should incoming messages reach the right agents: with a Studio script, or with your existing routing queues?',
    why: 'Each incoming message needs a path to a skill. A script draws that path in one place; with queues, it is spread over many rules.',
    example: 'For example: “Studio script”, the recommended method.',
    choices: {
      'studio-script': {
        label: 'Studio script (recommended)',
        words: ['script', 'Studio', 'Studio script', 'digital script', 'recommended'],
      },
      'routing-queues': {
        label: 'Existing routing queues',
        words: ['queues', 'queue', 'routing queues', 'existing queues'],
      },
    },
  },
  'routing.queues[].name': {
    label: 'routing queue',
    also: ['queue', 'queue name', 'name of the queue'],
    ask: '{n, plural, =1 {Which existing routing queue should receive these messages?} other {Which other existing routing queue should receive these messages?}}',
    why: 'We will add the channel to one of its filters, so that its messages are routed there.',
    example: 'For example: Customer service. Write the name as it appears in the table of queues.',
  },
  'routing.queues[].filter': {
    label: 'queue filter',
    also: ['filter', 'filter name', 'name of the filter'],
    ask: 'Which filter of “{queue}” should take the channel? You may also name a filter that you will add.',
    why: 'A queue receives the messages that one of its filters lets through. That is where the condition about channels goes.',
    example: 'For example: WhatsApp messages.',
  },
  'routing.queues[].includedChannels': {
    label: 'channels of the queue',
    also: ['included channels', 'queue channels'],
    ask: 'Which channels should “{queue}” receive?',
    why: 'The condition lists the channels whose messages go to this queue.',
    example: 'For example: WhatsApp Toronto, or “all”.',
  },
  'steps.routing.queues[].addCondition': {
    label: 'condition in the queue',
    also: ['condition', 'add the condition', 'queue condition'],
    ask: 'Let’s add the condition to “{queue}”. Here are the values to choose.',
    why: 'Without this condition, the messages of the channel do not match the queue’s filter.',
    example: 'Answer “done” once you are back on the list of conditions.',
    failed:
      'If the channel is missing from the list, check that it was created, then reload the page. If the screen refuses the change, you may lack the rights on routing queues.',
    different:
      'If the filter already has conditions, read them before adding this one: together they decide which messages get through.',
  },
  'setup.routing.queues[].another': {
    label: 'another routing queue',
    also: ['another queue', 'add a queue', 'one more queue', 'more queues'],
    ask: 'Should another existing queue also receive these messages?',
    why: 'Several queues may include the same channel; their priorities then decide.',
    example: 'Answer “yes” to name another queue, or “no” to go on.',
  },
  'routing.workflowAutomation': {
    label: 'workflow automation',
    also: ['WFA', 'automation', 'automation rules'],
    ask: 'Will you also use workflow automation rules with your digital skills?',
    why: 'Such rules run beside the script and can, for instance, assign a skill. They are optional: I only note it down, so that nobody forgets them.',
    example: 'Answer “no” if you are not sure; you can add rules later.',
  },
} as const satisfies Partial<Questions>;
