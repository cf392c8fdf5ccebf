import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../machines/configuration.ts';
import { type FindingId, findingKinds } from '../../machines/finding.ts';
import { findingsOf } from '../../machines/findings.ts';
import { lint, parseConfiguration } from '../../machines/lint.ts';
import { place } from '../../machines/path.ts';
import { drive, emitted, ways } from '../helpers/drive.ts';

const allDay = [['00:00', '24:00']];
const everyDay = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, allDay]));
const officeHours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));

/** A complete configuration on which there is nothing to say. */
const sound = emitted(
  drive({
    'setup.channels[0].another': true,
    'setup.roles[].channels': ['WhatsApp Toronto', 'WhatsApp Montréal'],
    'setup.skills[].options': ['agent-response', 'customer-response', 'message-template'],
    'setup.dynamicDelivery': 'yes',
    'skills[].routing.criterion': 'preferred-agent',
    'setup.skills[0].another': true,
    'channels[].sla.mode': 'different',
    'businessHours.week': everyDay,
  }).last,
);

type Changes = Readonly<Record<string, unknown>>;
const having = (changes: Changes): Configuration => {
  const file = structuredClone(sound) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) place(file, path, value);
  return file as unknown as Configuration;
};
const oneQueue = [{ name: 'File 1', filter: 'Clients', includedChannels: ['WhatsApp Toronto', 'WhatsApp Montréal'] }];
const queues = (list: readonly object[]): Changes => ({
  routing: { method: 'routing-queues', workflowAutomation: false, queues: list },
});

interface Example {
  /** Fires it. */
  readonly bad: Changes;
  /** Where it is found. */
  readonly at: string;
  /** So near that it might, and does not. */
  readonly good: Changes;
}

const examples: Readonly<Record<Exclude<FindingId, 'schema-invalid'>, Example>> = {
  'account-not-approved': {
    bad: { 'account.review': 'pending' },
    at: 'account.review',
    good: { 'account.review': 'approved' },
  },
  'facebook-not-verified': {
    bad: { 'business.facebookVerified': false },
    at: 'business.facebookVerified',
    good: { 'business.facebookVerified': undefined },
  },
  'number-duplicate': {
    bad: { 'channels[1].phoneNumber': '+14165550120' },
    at: 'channels[1].phoneNumber',
    good: { 'channels[1].phoneNumber': '+14165550129' },
  },
  'number-landline-sms': {
    bad: { 'channels[0].phoneNumber': '+33142685300' },
    at: 'channels[0].verification.method',
    good: { 'channels[0].phoneNumber': '+33142685300', 'channels[0].verification.method': 'voice' },
  },
  'number-not-verified': {
    bad: { 'channels[0].verification': {} },
    at: 'channels[0].verification.status',
    good: { 'channels[0].verification': {}, 'channels[0].approval': undefined },
  },
  'approval-waiting': {
    bad: { 'channels[1].approval': 'waiting' },
    at: 'channels[1].approval',
    good: { 'channels[1].approval': undefined },
  },
  'approval-refused': {
    bad: { 'channels[0].approval': 'refused' },
    at: 'channels[0].approval',
    good: { 'channels[0].approval': 'connected' },
  },
  'display-name-style': {
    bad: { 'channels[0].profile.displayName': 'JUNGLE CLASSICS' },
    at: 'channels[0].profile.displayName',
    good: { 'channels[0].profile.displayName': 'IBM' },
  },
  'description-long': {
    bad: { 'channels[0].profile.description': 'a'.repeat(257) },
    at: 'channels[0].profile.description',
    good: { 'channels[0].profile.description': 'a'.repeat(256) },
  },
  'consent-missing': {
    bad: { 'outbound.consent': [] },
    at: 'outbound.consent',
    good: { 'outbound.consent': [], 'outbound.enabled': false },
  },
  'template-missing': { bad: { templates: [] }, at: 'templates', good: { templates: undefined } },
  'survey-template-missing': {
    bad: { 'outbound.feedbackSurveys': true },
    at: 'templates',
    good: { 'outbound.feedbackSurveys': true, 'templates[0].purpose': 'survey' },
  },
  'template-not-approved': {
    bad: { 'templates[0].status': 'pending' },
    at: 'templates[0].status',
    good: { templates: [sound.templates?.[0], { ...sound.templates?.[0], name: 'autre', status: 'rejected' }] },
  },
  'template-media-application': {
    bad: { 'templates[0].header': 'image' },
    at: 'templates[0].header',
    good: { 'templates[0].header': 'image', agentApplications: ['max'] },
  },
  'component-missing': {
    bad: { customComponent: null, agentApplications: ['max', 'cxone-agent'] },
    at: 'customComponent',
    good: { customComponent: null },
  },
  'component-placeholder': {
    bad: { 'customComponent.url': 'https://home.nicecxone.com/settings' },
    at: 'customComponent.url',
    good: { 'customComponent.url': 'https://home.nicecxone.com/settings%s' },
  },
  'component-smooch': {
    bad: { 'customComponent.url': 'https://app.smooch.io/settings%s' },
    at: 'customComponent.url',
    good: { 'customComponent.url': 'https://app.smoke.io/settings%s' },
  },
  'component-legacy-left': {
    bad: { 'customComponent.legacyComponentsRemoved': false },
    at: 'customComponent.legacyComponentsRemoved',
    good: { 'customComponent.legacyComponentsRemoved': undefined },
  },
  'component-all-channels': {
    bad: { 'customComponent.channels': 'all' },
    at: 'customComponent.channels',
    good: { 'customComponent.channels': ['WhatsApp Toronto'] },
  },
  'component-height': {
    bad: { 'customComponent.heightPixels': 201 },
    at: 'customComponent.heightPixels',
    good: { 'customComponent.heightPixels': 200 },
  },
  'channel-without-role': {
    bad: { 'roles[0].channels': sound.roles?.[0]?.channels?.slice(0, 1) },
    at: 'channels[1]',
    good: { roles: undefined },
  },
  'reply-permission-missing': {
    bad: { 'roles[0].channels[1].permissions': ['assign'] },
    at: 'roles[0].channels[1].permissions',
    good: { 'roles[0].channels[1].permissions': ['reply'] },
  },
  'view-skills-missing': {
    bad: { 'roles[0].viewSkills': false },
    at: 'roles[0].viewSkills',
    good: { 'roles[0].viewSkills': undefined },
  },
  'routing-queues-used': {
    bad: queues(oneQueue),
    at: 'routing.method',
    good: { 'routing.method': 'studio-script' },
  },
  'channel-without-queue': {
    bad: queues([{ ...oneQueue[0], includedChannels: ['WhatsApp Montréal'] }]),
    at: 'channels[0]',
    good: queues(oneQueue),
  },
  'queue-overlap': {
    bad: queues([...oneQueue, { name: 'File 2', filter: 'Clients', includedChannels: ['WhatsApp Toronto'] }]),
    at: 'channels[0]',
    good: queues([
      { ...oneQueue[0], includedChannels: ['WhatsApp Montréal'] },
      { name: 'File 2', filter: 'Clients', includedChannels: ['WhatsApp Toronto'] },
    ]),
  },
  'skill-name-vague': {
    bad: { 'skills[0].name': 'test1' },
    at: 'skills[0].name',
    good: { 'skills[0].name': 'WA_test1' },
  },
  'skill-name-accents': {
    bad: { 'skills[0].name': 'WA_Clientèle' },
    at: 'skills[0].name',
    good: { 'skills[0].name': 'WA_Clientele' },
  },
  'skill-name-convention': {
    bad: { 'skills[1].name': 'Ventes-WA' },
    at: 'skills[1].name',
    good: { 'skills[1].name': 'WA_Service_Ventes' },
  },
  'skill-queue-same-name': {
    bad: queues([{ ...oneQueue[0], name: 'WA_Service_1' }]),
    at: 'skills[0].name',
    good: queues(oneQueue),
  },
  'sub-skill-without-queues': {
    bad: { 'skills[0].subSkill': true },
    at: 'skills[0].subSkill',
    good: { 'skills[0].subSkill': true, ...queues(oneQueue) },
  },
  'agent-only-option': {
    bad: { agentApplications: ['max'] },
    at: 'skills[0].agentResponse',
    good: { agentApplications: ['cxone-agent'] },
  },
  'agent-option-for-some': {
    bad: { agentApplications: ['cxone-agent', 'max'] },
    at: 'skills[0].agentResponse',
    good: { agentApplications: ['max'] },
  },
  'preferred-agent-incomplete': {
    bad: { 'skills[0].routing': { criterion: 'preferred-agent', focusMetric: 'same-case', focusLock: 'when-offline' } },
    at: 'skills[0].routing',
    good: { 'skills[0].routing': { criterion: 'proficiency' } },
  },
  'fallback-beyond-window': {
    bad: { 'skills[0].routing.fallbackSeconds': 86_401 },
    at: 'skills[0].routing.fallbackSeconds',
    good: { 'skills[0].routing.fallbackSeconds': 86_400 },
  },
  'default-script-missing': {
    bad: { 'channels[1].studioScript': undefined },
    at: 'channels[1].studioScript',
    good: { 'channels[1].studioScript': undefined, 'channels[1].sla': undefined },
  },
  'default-skill-missing': {
    bad: { 'channels[0].defaultSkill': undefined },
    at: 'channels[0].defaultSkill',
    good: { 'channels[0].defaultSkill': undefined, 'channels[0].sla': undefined },
  },
  'business-hours-missing': {
    bad: { businessHours: null },
    at: 'businessHours',
    good: { businessHours: null, 'channels[0].sla': null, 'channels[1].sla': null },
  },
  'solution-before-first': {
    bad: { 'channels[1].sla': { mode: 'different', firstResponse: 'PT2H', solution: 'PT119M' } },
    at: 'channels[1].sla.solution',
    good: { 'channels[1].sla': { mode: 'different', firstResponse: 'PT2H', solution: 'PT120M' } },
  },
  'sla-beyond-window': {
    bad: { 'businessHours.week': officeHours },
    at: 'channels[0].sla.firstResponse',
    good: { 'businessHours.week': everyDay, 'channels[0].sla.firstResponse': 'PT24H' },
  },
  'global-sla-empty': {
    bad: { 'channels[0].sla': { mode: 'global' }, globalSla: null },
    at: 'channels[0].sla',
    good: { 'channels[0].sla': { mode: 'global' }, globalSla: { firstResponse: 'PT1H', solution: 'P1D' } },
  },
  'name-duplicate': {
    bad: { 'skills[1].name': 'WA_Service_1' },
    at: 'skills[1].name',
    good: { 'skills[1].name': 'WA_Service_3' },
  },
  'unknown-name': {
    bad: { 'channels[0].defaultSkill': 'WA_Absent' },
    at: 'channels[0].defaultSkill',
    good: { 'channels[0].defaultSkill': 'WA_Service_2' },
  },
  'not-finished': {
    bad: { openPoints: [{ path: 'channels[0].approval', reason: 'waiting' }] },
    at: 'openPoints',
    good: { status: 'draft', openPoints: [{ path: 'channels[0].approval', reason: 'waiting' }] },
  },
};

const idsOf = (configuration: Configuration) => findingsOf(configuration).map(({ id }) => id as string);

describe('findings', () => {
  test('there is none on a sound configuration', () => {
    expect(findingsOf(sound)).toEqual([]);
    expect(sound.status).toBe('complete');
  });

  test.each(Object.entries(examples))('%s is found where it is, and not nearby', (id, { bad, at, good }) => {
    const found = findingsOf(having(bad)).filter((one) => one.id === id);
    expect(found.map(({ path }) => path)).toContain(at);
    const [severity, ...source] = findingKinds[id as FindingId];
    for (const one of found) expect(one).toMatchObject({ severity, source });
    expect(idsOf(having(good))).not.toContain(id);
  });

  test('the examples are those of every finding there is', () => {
    expect([...Object.keys(examples), 'schema-invalid'].toSorted()).toEqual(Object.keys(findingKinds).toSorted());
  });

  test('a file that breaks the schema has that finding alone', () => {
    const findings = lint(parseConfiguration({ ...sound, locale: 12 }));
    expect(findings).toMatchObject([{ id: 'schema-invalid', severity: 'error', path: 'locale' }]);
    expect(lint(parseConfiguration(sound))).toEqual([]);
  });

  test('a name is unknown wherever it is mentioned', () => {
    const mentions: readonly Changes[] = [
      { 'templates[0].channels': ['Ailleurs'] },
      { richMessages: [{ kind: 'rich-link', channels: ['Ailleurs'] }] },
      { 'customComponent.channels': ['Ailleurs'] },
      { 'roles[0].channels[0].channel': 'Ailleurs' },
      queues([{ ...oneQueue[0], includedChannels: ['Ailleurs'] }]),
      { 'skills[0].messageTemplate': 'ailleurs' },
    ];
    for (const changes of mentions) expect(idsOf(having(changes))).toContain('unknown-name');
  });

  test('a name is a duplicate in every list', () => {
    for (const group of ['channels', 'templates', 'roles', 'skills'] as const) {
      const list = sound[group] as readonly object[];
      expect(idsOf(having({ [group]: [...list, list[0]] }))).toContain('name-duplicate');
    }
    expect(idsOf(having(queues([...oneQueue, ...oneQueue])))).toContain('name-duplicate');
  });
});

describe('a draft', () => {
  test.each(Object.entries(ways))('of %s has no error that time alone will mend', (_, wishes) => {
    for (const position of drive(wishes).positions) {
      const errors = emitted(position).findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ id }) => id).filter((id) => id !== 'survey-template-missing')).toEqual([]);
    }
  });

  test('that is empty has no finding', () =>
    expect(emitted(drive({}, 'setup.prerequisites').last).findings).toEqual([]));
});
