import type { Questions } from '../../../language.ts';

/** How a skill delivers interactions: its routing, its service level and its timers. */
export const delivery = {
  'setup.dynamicDelivery': {
    label: 'dynamic delivery',
    also: ['delivery', 'routing configuration'],
    ask: 'Does your organization use dynamic delivery, with a “Routing configuration” section in its skills?',
    why: 'That section lets you choose how agents are picked. Without it, interactions go to available agents by proficiency, which works well.',
    example: 'Answer “yes”, “no” or “I don’t know”. If you cannot see the section, the answer is no.',
    choices: {
      yes: { label: 'Yes', words: ['we do', 'dynamic'] },
      no: { label: 'No', words: ['we do not', 'static'] },
      unknown: { label: 'I don’t know', words: ['not sure', 'unknown', 'no idea', 'don’t know'] },
    },
  },
  'skills[].routing.criterion': {
    label: 'routing criterion',
    also: ['criterion', 'evaluation criterion', 'who gets it first'],
    ask: 'Who should get the interactions of “{skill}” first: the most proficient agent, or the preferred agent?',
    why: 'Proficiency is the default. With the preferred agent, customers get back to the person who last handled them, at the cost of a possible wait.',
    example: 'For example: “preferred agent”, if customers like to keep the same person.',
    choices: {
      proficiency: { label: 'Skill proficiency', words: ['proficiency', 'most proficient', 'default', 'best agent'] },
      'preferred-agent': { label: 'Preferred agent', words: ['preferred', 'same agent', 'last agent'] },
    },
  },
  'skills[].routing.focusMetric': {
    label: 'focus metric',
    also: ['metric', 'who is the preferred agent'],
    ask: 'For “{skill}”, which agent is the preferred one?',
    why: 'The same customer may have several cases. Your choice says whether we look for the last agent of this case, or of this customer.',
    example: 'For example: “last agent of the contact”.',
    choices: {
      'same-case': { label: 'Last agent of the case', words: ['same case', 'case', 'the case'] },
      'same-contact': {
        label: 'Last agent of the contact',
        words: ['same contact', 'contact', 'the contact', 'customer'],
      },
    },
  },
  'skills[].routing.focusLock': {
    label: 'focus lock',
    also: ['lock', 'when to wait for the agent'],
    ask: 'When should “{skill}” wait for the preferred agent: when they are offline, or when they are available but busy?',
    why: 'In both cases the interaction stays in the queue until the agent is free or the fallback time runs out. Then it goes to another agent, by proficiency.',
    example: 'For example: “when available”, if a customer should not wait for someone who has left.',
    choices: {
      'when-offline': { label: 'When offline', words: ['offline', 'absent', 'signed out'] },
      'when-available': { label: 'When available', words: ['available', 'busy', 'available but busy'] },
    },
  },
  'skills[].routing.fallbackSeconds': {
    label: 'fallback time',
    also: ['fallback', 'wait for the preferred agent', 'waiting time'],
    ask: 'How long should “{skill}” wait for the preferred agent before turning to another one?',
    why: 'It protects the customer from waiting for ever. CXone requires it as soon as you choose the preferred agent.',
    example: 'For example: 15 min, or 900. A number alone is in seconds, from 1 to 5,256,000.',
  },
  'skills[].serviceLevel.thresholdSeconds': {
    label: 'service level threshold',
    also: ['threshold', 'service level time', 'service level'],
    ask: 'For “{skill}”, within what time should contacts be answered, and for what percentage of them? You may give both at once, one per line.',
    why: 'The service level measures how many contacts are answered in time. It serves your reports and does not change the routing.',
    example: 'For example: 1 h. With the percentage on the next line: 80.',
  },
  'skills[].serviceLevel.goalPercent': {
    label: 'service level goal',
    also: ['goal', 'service level percentage', 'percentage', 'target'],
    ask: 'What percentage of the contacts of “{skill}” should be answered within that time?',
    why: 'Together with the threshold, it sets the target that your reports compare with.',
    example: 'For example: 80. A whole number from 1 to 100.',
  },
  'skills[].agentResponse.firstSeconds': {
    label: 'agent’s first response',
    also: ['agent response', 'agent timer', 'first response timer', 'first reply'],
    ask: 'For “{skill}”, how long may an agent take for the first reply, then for each following one? You may give both at once, one per line or separated by a comma.',
    why: 'The agent sees a countdown and knows which customer to answer first.',
    example: 'For example: 5 min. Both at once: “5 min, 10 min”. At least one minute.',
  },
  'skills[].agentResponse.followOnSeconds': {
    label: 'agent’s following responses',
    also: ['follow-on response', 'following replies', 'next replies', 'follow-on timer'],
    ask: 'How long may an agent of “{skill}” take for each of the following replies?',
    why: 'The same countdown starts again each time the customer writes back.',
    example: 'For example: 10 min. At least one minute.',
  },
  'skills[].customerResponse.idleSeconds': {
    label: 'customer’s idle time',
    also: ['customer response', 'customer timer', 'idle time', 'customer silence'],
    ask: 'For “{skill}”, after how long without an answer from the customer should the contact be unassigned?',
    why: 'It frees the agent from conversations that have fallen silent. The customer can still write back.',
    example: 'For example: 24 h. At least one minute.',
  },
} as const satisfies Partial<Questions>;
