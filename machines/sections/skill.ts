import { every, includes, is, known } from '../condition.ts';
import { choice, choices, count, field, line, nameOf, seconds, step, yesNo } from '../kinds.ts';
import { namesIn } from '../names.ts';
import type { Refusal } from '../refusal.ts';
import { plainText } from '../rules/plainText.ts';
import { skillName } from '../rules/skillName.ts';
import { ask, first, following, fork, section } from '../section.ts';
import type { Read, Value } from '../value.ts';

const options = [
  'accept-reject',
  'service-level',
  'agent-response',
  'customer-response',
  'message-template',
  'screen-pop',
  'sub-skill',
  'personal-connection',
] as const;
const has = (option: (typeof options)[number]) => (read: Read) => {
  const list = read('setup.skills[].options');
  return Array.isArray(list) && list.includes(option);
};
const chosen = (option: (typeof options)[number]) => includes('setup.skills[].options', option);

/** What a skill may not have in this setup: sub-skills without queues, Agent-only functions with MAX alone. */
function unsupported(value: Value, read: Read): Refusal | undefined {
  const wanted = value as readonly string[];
  const without = (option: string) => wanted.filter((one) => one !== option);
  if (wanted.includes('sub-skill') && read('routing.method') !== 'routing-queues')
    return { reason: 'needs-routing-queues', proposal: without('sub-skill') };
  const applications = read('agentApplications');
  const agentOnly = ['screen-pop', 'agent-response', 'customer-response'].filter((one) => wanted.includes(one));
  if (agentOnly.length && Array.isArray(applications) && !applications.includes('cxone-agent'))
    return { reason: 'needs-cxone-agent', proposal: wanted.filter((one) => !agentOnly.includes(one)) };
  if (wanted.includes('message-template') && !namesIn('templates', read).length)
    return { reason: 'no-template', proposal: without('message-template') };
  return undefined;
}

function freeName(value: Value, read: Read): Refusal | undefined {
  const name = value as string;
  if (namesIn('skills', read).includes(name))
    return { reason: 'skill-duplicate', args: { name }, proposal: `${name.slice(0, 28)}_2` };
  if (namesIn('routing.queues', read).includes(name))
    return { reason: 'skill-queue-name', args: { name }, proposal: `${name.slice(0, 27)}_WA` };
  return undefined;
}

const prefersAgent = is('skills[].routing.criterion', 'preferred-agent');
const thirtyDays = 30 * 86_400;

/** « Créer une compétence numérique » */
export const fields = {
  'skills[].name': field('text', skillName, {
    sources: ['R152', 'R153', 'R154', 'R155', 'R161', 'O15'],
    check: freeName,
    suggest: (read) => (namesIn('skills', read).length ? undefined : 'WA_Service'),
    together: ['skills[].name', 'skills[].campaign'],
    topics: ['namingFormat'],
  }),
  'skills[].campaign': field('text', plainText(1, 100), {
    sources: ['R162'],
    deferrable: true,
    suggest: (read) => read('skills[0].campaign') ?? undefined,
    topics: ['campaign'],
  }),
  'setup.skills[].options': choices(options, {
    sources: [
      'R160',
      'R163',
      'R164',
      'R165',
      'R166',
      'R167',
      'R168',
      'R180',
      'R182',
      'R184',
      'R185',
      'R186',
      'R187',
      'R188',
      'R189',
    ],
    check: unsupported,
    skipsTo: [],
    notices: ['agentOnlyOptions'],
  }),
  'skills[].acceptReject': yesNo({ sources: ['R182', 'R183'], derive: has('accept-reject') }),
  'skills[].screenPop': yesNo({ sources: ['R167', 'R168'], derive: has('screen-pop') }),
  'skills[].subSkill': yesNo({ sources: ['R164', 'R165'], derive: has('sub-skill') }),
  'skills[].personalConnectionOrByoc': yesNo({ sources: ['R160'], derive: has('personal-connection') }),
  'skills[].direction': choice(['inbound', 'outbound'], {
    sources: ['R160', 'R181'],
    derive: (read) => (has('personal-connection')(read) ? undefined : 'inbound'),
  }),
  'skills[].messageTemplate': nameOf((read) => namesIn('templates', read), { sources: ['R163'] }),
  'skills[].serviceLevel.thresholdSeconds': seconds([1, thirtyDays], {
    sources: ['R180', 'O7'],
    together: ['skills[].serviceLevel.thresholdSeconds', 'skills[].serviceLevel.goalPercent'],
    topics: ['serviceLevelFields'],
  }),
  'skills[].serviceLevel.goalPercent': count([1, 100], { sources: ['R180', 'O7'], suggest: () => 80 }),
  'skills[].agentResponse.firstSeconds': seconds([60, thirtyDays], {
    sources: ['R184', 'O8', 'O10'],
    together: ['skills[].agentResponse.firstSeconds', 'skills[].agentResponse.followOnSeconds'],
    topics: ['responseUnits'],
  }),
  'skills[].agentResponse.followOnSeconds': seconds([60, thirtyDays], { sources: ['R184', 'O8', 'O10'] }),
  'skills[].customerResponse.idleSeconds': seconds([60, thirtyDays], {
    sources: ['R187', 'O9', 'O10'],
    topics: ['responseUnits'],
  }),
  'setup.dynamicDelivery': choice(['yes', 'no', 'unknown'], {
    sources: ['R169', 'R170'],
    notices: ['controlledRelease'],
  }),
  'skills[].routing.criterion': choice(['proficiency', 'preferred-agent'], {
    sources: ['R169', 'R171', 'R172', 'T9'],
    derive: (read) => (read('setup.dynamicDelivery') === 'yes' ? undefined : 'proficiency'),
    notices: ['proficiencyOne'],
    topics: ['noHistory'],
  }),
  'skills[].routing.focusMetric': choice(['same-case', 'same-contact'], {
    sources: ['R172', 'R173', 'O2'],
    notices: ['metricCut'],
  }),
  'skills[].routing.focusLock': choice(['when-offline', 'when-available'], {
    sources: ['R174', 'R175', 'R176'],
    topics: ['afterFallback'],
  }),
  'skills[].routing.fallbackSeconds': seconds([1, 5_256_000], {
    sources: ['R177', 'R178', 'T6', 'T7'],
    suggest: () => 900,
    topics: ['fallbackAlways'],
  }),
  'steps.skills[].create': step(
    [
      line('checkPermissions', ['R150']),
      line('openAcdForSkills', ['R132', 'R156']),
      line('openSkills', ['R157']),
      line('createSingleSkill', ['R158']),
      line('setMediaType', ['R159', 'R160']),
      line('enterSkillName', ['R161'], { value: 'skills[].name' }),
      line('selectCampaign', ['R162'], { value: 'skills[].campaign' }),
      line('selectTemplate', ['R163'], { when: has('message-template'), value: 'skills[].messageTemplate' }),
      line('tickSubSkill', ['R164'], { when: has('sub-skill') }),
      line('otherSkillFields', ['R166']),
      line('popUrl', ['R167'], { when: has('screen-pop') }),
      line('chooseCriterion', ['R169'], {
        when: (read) => read('setup.dynamicDelivery') === 'yes',
        value: 'skills[].routing.criterion',
      }),
      line('chooseMetric', ['R173'], {
        when: (read) => read('skills[].routing.criterion') === 'preferred-agent',
        value: 'skills[].routing.focusMetric',
      }),
      line('chooseLock', ['R174'], {
        when: (read) => read('skills[].routing.criterion') === 'preferred-agent',
        value: 'skills[].routing.focusLock',
      }),
      line('enterFallback', ['R177', 'R178'], {
        when: (read) => read('skills[].routing.criterion') === 'preferred-agent',
        value: 'skills[].routing.fallbackSeconds',
      }),
      line('setServiceLevel', ['R180'], {
        when: has('service-level'),
        value: 'skills[].serviceLevel.thresholdSeconds',
      }),
      line('setServiceLevelGoal', ['R180'], { when: has('service-level'), value: 'skills[].serviceLevel.goalPercent' }),
      line('tickAcceptReject', ['R182'], { when: has('accept-reject') }),
      line('setAgentResponse', ['R184'], { when: has('agent-response'), value: 'skills[].agentResponse.firstSeconds' }),
      line('setFollowOnResponse', ['R184'], {
        when: has('agent-response'),
        value: 'skills[].agentResponse.followOnSeconds',
      }),
      line('setCustomerResponse', ['R187'], {
        when: has('customer-response'),
        value: 'skills[].customerResponse.idleSeconds',
      }),
      line('createSkill', ['R190']),
      line('assignAgents', ['R120', 'R121', 'R151']),
    ],
    {
      needs: every(is('steps.prerequisites.skillPermissions', 'done'), known('skills[].campaign')),
      waitsFor: 'administrator',
    },
  ),
  'setup.skills[].another': yesNo({ sources: ['R132'] }),
} as const;

export const chart = section({
  initial: 'firstSkill',
  states: {
    firstSkill: first('skills', 'name'),
    name: ask(fields, 'skills[].name', 'campaign'),
    campaign: ask(fields, 'skills[].campaign', 'options'),
    options: ask(fields, 'setup.skills[].options', 'acceptReject'),
    acceptReject: ask(fields, 'skills[].acceptReject', 'screenPop'),
    screenPop: ask(fields, 'skills[].screenPop', 'subSkill'),
    subSkill: ask(fields, 'skills[].subSkill', 'personalConnection'),
    personalConnection: ask(fields, 'skills[].personalConnectionOrByoc', 'direction'),
    direction: ask(fields, 'skills[].direction', [
      { when: chosen('message-template'), target: 'messageTemplate' },
      { target: 'dynamicDelivery' },
    ]),
    messageTemplate: ask(fields, 'skills[].messageTemplate', 'dynamicDelivery'),
    dynamicDelivery: ask(fields, 'setup.dynamicDelivery', 'criterion'),
    criterion: ask(fields, 'skills[].routing.criterion', [
      { when: prefersAgent, target: 'focusMetric' },
      { target: 'afterRouting' },
    ]),
    focusMetric: ask(fields, 'skills[].routing.focusMetric', 'focusLock'),
    focusLock: ask(fields, 'skills[].routing.focusLock', 'fallback'),
    fallback: ask(fields, 'skills[].routing.fallbackSeconds', 'afterRouting'),
    afterRouting: fork([
      { when: every(chosen('service-level'), is('skills[].direction', 'inbound')), target: 'threshold' },
      { target: 'afterServiceLevel' },
    ]),
    threshold: ask(fields, 'skills[].serviceLevel.thresholdSeconds', 'goal'),
    goal: ask(fields, 'skills[].serviceLevel.goalPercent', 'afterServiceLevel'),
    afterServiceLevel: fork([
      { when: chosen('agent-response'), target: 'firstResponse' },
      { target: 'afterAgentResponse' },
    ]),
    firstResponse: ask(fields, 'skills[].agentResponse.firstSeconds', 'followOn'),
    followOn: ask(fields, 'skills[].agentResponse.followOnSeconds', 'afterAgentResponse'),
    afterAgentResponse: fork([{ when: chosen('customer-response'), target: 'idle' }, { target: 'create' }]),
    idle: ask(fields, 'skills[].customerResponse.idleSeconds', 'create'),
    create: ask(fields, 'steps.skills[].create', 'another'),
    another: ask(fields, 'setup.skills[].another', [
      { when: is('setup.skills[].another', true), target: 'next' },
      { target: 'done' },
    ]),
    next: following('skills', 'name'),
    done: { type: 'final' },
  },
});
