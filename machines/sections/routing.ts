import { each, is } from '../condition.ts';
import { choice, field, line, namesOf, onlyIf, step, yesNo } from '../kinds.ts';
import { differsIn, namesIn, onlyOne } from '../names.ts';
import { plainText } from '../rules/plainText.ts';
import { ask, first, following, section } from '../section.ts';
import type { Read } from '../value.ts';

const usesQueues = (read: Read) => read('routing.method') === 'routing-queues';

/** « Configurer le routage pour votre canal » */
export const fields = {
  'routing.method': choice(['studio-script', 'routing-queues'], {
    sources: ['R132', 'R133', 'R134', 'R135', 'R140'],
    suggest: () => 'studio-script',
    topics: ['whyScripts'],
  }),
  'routing.queues[].name': field('text', plainText(1, 100), {
    sources: ['R137', 'R141', 'R142'],
    check: differsIn('routing.queues'),
    notices: ['existingQueuesOnly'],
  }),
  'routing.queues[].filter': field('text', plainText(1, 100), { sources: ['R141', 'R146'] }),
  'routing.queues[].includedChannels': namesOf((read) => namesIn('channels', read), {
    sources: ['R148', 'O6'],
    derive: onlyOne('channels'),
    suggest: (read) => namesIn('channels', read),
  }),
  'steps.routing.queues[].addCondition': step(
    onlyIf(usesQueues, [
      line('openAcdForQueues', ['R143']),
      line('openRoutingQueues', ['R144']),
      line('openFilters', ['R145'], { value: 'routing.queues[].name' }),
      line('openConditions', ['R146'], { value: 'routing.queues[].filter' }),
      line('addCondition', ['R147']),
      line('includedChannelsRule', ['R148']),
      line('addChannelsAndReturn', ['R149'], { value: 'routing.queues[].includedChannels' }),
    ]),
    {
      needs: each('channels', 'steps.channels[].createInCxone', 'done'),
      waitsFor: 'administrator',
      notices: ['savedAutomatically'],
    },
  ),
  'setup.routing.queues[].another': yesNo({ sources: ['R141'] }),
  'routing.workflowAutomation': yesNo({ sources: ['R136'] }),
} as const;

export const chart = section({
  initial: 'method',
  states: {
    method: ask(fields, 'routing.method', [
      { when: is('routing.method', 'routing-queues'), target: 'firstQueue' },
      { target: 'workflowAutomation' },
    ]),
    firstQueue: first('routing.queues', 'queue'),
    queue: ask(fields, 'routing.queues[].name', 'filter'),
    filter: ask(fields, 'routing.queues[].filter', 'includedChannels'),
    includedChannels: ask(fields, 'routing.queues[].includedChannels', 'addCondition'),
    addCondition: ask(fields, 'steps.routing.queues[].addCondition', 'another'),
    another: ask(fields, 'setup.routing.queues[].another', [
      { when: is('setup.routing.queues[].another', true), target: 'next' },
      { target: 'workflowAutomation' },
    ]),
    next: following('routing.queues', 'queue'),
    workflowAutomation: ask(fields, 'routing.workflowAutomation', 'done'),
    done: { type: 'final' },
  },
});
